"""Taking a record out of every list, and destroying what it says for good."""

from __future__ import annotations

import enum

from archive.model.catalogue import record_type
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.people import Involvement, Person
from archive.model.testimony import Testimony
from archive.vault import Vault
from ui.presenters.record_kinds import parts_of


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
            for one in self._together(record):
                for tie in (*self._vault.cases.ties(one), *self._parts(one)):
                    ledger.withdraw(tie, reason=why)
                ledger.withdraw(one, reason=why)

    def erase(self, kind: str, record_id: str, reason: str) -> None:
        """Destroy what the record says, with what only belongs to it, and leave tombstones.

        Roles go too, for what is noted beside them, and what is only part of it or written beside it. A person goes
        with the forms of the name, a testimony with every version of its text, an item with its files. Files go one
        by one: after an error in between, doing it again goes on where it stopped. Raises as :meth:`take_out`.
        """
        ledger, why = self._vault.ledger, reason.strip()
        record = ledger.get(record_type(kind), record_id)
        if isinstance(record, EvidenceItem):
            for file in self._vault.evidence.files(record):
                self._vault.intake.take_back(file, reason=why)
        with self._vault.database.atomic():
            for one in self._together(record):
                for tie in (*self._vault.cases.ties(one), *self._parts(one)):
                    ledger.erase(tie, reason=why)
            if isinstance(record, Person):
                self._vault.people.erase(record, reason=why)
                return
            if isinstance(record, Testimony):
                for text in self._vault.testimonies.texts(record):
                    ledger.erase(text, reason=why)
            ledger.erase(record, reason=why)

    def _together(self, record: Record) -> list[Record]:
        return [*self._vault.people.together(record)] if isinstance(record, Person) else [record]

    def _parts(self, record: Record) -> list[Record]:
        """What is only part of a record or written beside it, parts of parts first. What has a code stands alone."""
        found: list[Record] = []
        for kind, field in parts_of(type(record)):
            if kind.prefix or kind is Involvement:
                continue
            records = self._vault.records
            if kind.spec(field).refers == "*":
                parts = records.about(kind, field.removesuffix("_id"), record)
            else:
                parts = records.parts(kind, field, record.id)
            for part in parts:
                found += [*self._parts(part), part]
        return found
