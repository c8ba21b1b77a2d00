"""Somebody else looks at the new file before it may leave: whoever covered it does not see what was overlooked."""

from __future__ import annotations

from archive.covering.engine import Covering
from archive.errors import RecordNotFound, VaultReadOnly
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile
from archive.roles import SameReader, works_alone
from archive.second_reading import ReadingNeedsReason
from archive.vault import Vault
from archive.vocabulary.covering import CoverStatus


class SecondLook:
    """Confirms files with covered places, or sends them back."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._covering = Covering(vault)

    def waiting(self) -> list[Redaction]:
        """Those at which nobody else has looked yet."""
        return self._vault.ledger.find(Redaction, "status = ?", (CoverStatus.WAITING,))

    def confirm(self, file: EvidenceFile) -> Redaction:
        """Nothing is left to be seen or heard.

        By whoever covered it only where one person works alone; the record then names the same one twice.

        Raises:
            SameReader; RecordNotFound: nothing was covered in this file. VaultReadOnly.
        """
        return self._keep(file, CoverStatus.CONFIRMED, "")

    def send_back(self, file: EvidenceFile, *, reason: str) -> Redaction:
        """Something is left; ``reason`` says what. By anybody. Raises ``ReadingNeedsReason`` and so on."""
        if not reason.strip():
            raise ReadingNeedsReason
        return self._keep(file, CoverStatus.SENT_BACK, reason)

    def _keep(self, file: EvidenceFile, status: CoverStatus, reason: str) -> Redaction:
        vault = self._vault
        if vault.read_only:
            raise VaultReadOnly
        found = self._covering.of(file)
        if found is None:
            raise RecordNotFound(entity=Redaction.entity)
        actor = vault.ledger.journal.actor
        if status is CoverStatus.CONFIRMED and found.made_by == actor and not works_alone(vault):
            raise SameReader(entity=Redaction.entity, actor=actor)
        vault.ledger.amend(found, {"status": status, "reviewed_by": actor}, reason=reason)
        # Taking it back would leave a file confirmed that somebody has doubted.
        vault.ledger.forget_last_action()
        return vault.ledger.get(Redaction, found.id)
