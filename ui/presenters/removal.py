"""Taking a record out of every list, and destroying what it says for good."""

from __future__ import annotations

import enum

from archive import erasure
from archive.model.catalogue import record_type
from archive.vault import Vault


class Removable(enum.StrEnum):
    """Kinds of records of which more goes than what they say themselves, by their names."""

    PERSON = "person"
    NAME_FORM = "name_form"
    EVENT = "event"
    TESTIMONY = "testimony"
    EVIDENCE = "evidence_item"


class RemovalPresenter:
    """Every method may be called on a worker thread and takes the name of a kind, and a reason that stays."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def take_out(self, kind: str, record_id: str, reason: str) -> None:
        """Out of every list and the search, with its parts, roles and places in cases; the content stays.

        A person goes with every record that was merged: it is the same person. All or nothing. Raises
        ``RecordNotFound``, ``VaultReadOnly`` and what storage raises.
        """
        ledger, why = self._vault.ledger, reason.strip()
        record = ledger.get(record_type(kind), record_id)
        with self._vault.database.atomic():
            for one in erasure.together(self._vault, record):
                for part in erasure.belonging(self._vault, one):
                    if part.entity not in erasure.READ_WITH_OWNER:
                        ledger.withdraw(part, reason=why)
                ledger.withdraw(one, reason=why)

    def erase(self, kind: str, record_id: str, reason: str) -> None:
        """Destroy what the record says, with what only belongs to it, and leave tombstones.

        What that is :meth:`reach` says beforehand. Files go one by one; after an error in between, doing it again
        goes on where it stopped. Raises as :meth:`take_out`.
        """
        erasure.erase(self._vault, self._vault.ledger.get(record_type(kind), record_id), reason=reason.strip())

    def reach(self, kind: str, record_id: str) -> erasure.Reach:
        """What would go with the record, and what names it and stays. Raises ``RecordNotFound``."""
        return erasure.reach(self._vault, self._vault.ledger.get(record_type(kind), record_id))
