"""What left the vault, and the partners whom it left for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from archive.errors import RecordNotFound
from archive.model.casework import CaseFile
from archive.model.handoff import ExportPackage, Partner
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from crypto.age.recipients import HybridRecipient, parse_recipient


@dataclass(frozen=True)
class ExportLine:
    """One package or dossier that left."""

    id: str
    code: str
    case_code: str
    case_id: str
    use: Use
    audience: str
    when: str
    """RFC 3339 in UTC, from the journal."""
    sealed_to: tuple[str, ...]
    """Names of partners; for a recipient that is no partner's, the beginning of its fingerprint."""
    dossier_sha256: str
    package_sha256: str
    """Empty for a dossier alone."""
    size: int
    certain: bool = True
    """False when the program was stopped while it was being written: it may have left."""

    @property
    def sealed(self) -> bool:
        """Whether it is a package for partners, not a dossier that anybody can read."""
        return bool(self.package_sha256 or self.sealed_to)


@dataclass(frozen=True)
class PartnerLine:
    """A partner and the fingerprint by which the key is compared."""

    id: str
    name: str
    recipient: str
    fingerprint: str
    lasting: bool
    """Whether what is sealed to this key will resist a quantum computer."""
    compared: bool


class DossiersDesk:
    """Reads the register, keeps the partners. Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def export_ids(self) -> list[str]:
        """Ids of everything that may have left and that left, newest first."""
        doubtful = [export.id for export in self._vault.handoffs.unfinished()]
        return doubtful + self._vault.ledger.ids(ExportPackage)[::-1]

    def exports(self, ids: Sequence[str]) -> dict[str, ExportLine]:
        """The rows of at most some hundred ids."""
        found = self._vault.ledger.many(ExportPackage, ids)
        registered = set(found)
        if not registered.issuperset(ids):
            found |= {export.id: export for export in self._vault.handoffs.unfinished() if export.id in ids}
        cases = self._vault.ledger.many(CaseFile, list({export.case_id for export in found.values()}))
        names = {partner.recipient: partner.name for partner in self._vault.handoffs.partners()}
        return {
            one: self._line(export, cases, names, certain=one in registered) for one, export in found.items()
        }

    def export(self, export_id: str) -> ExportLine:
        """One of them. Raises ``RecordNotFound``."""
        found = self.exports([export_id])
        if export_id not in found:
            raise RecordNotFound(entity=ExportPackage.entity)
        return found[export_id]

    def did_not_leave(self, export_id: str, reason: str) -> None:
        """What may have left did not. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        begun = next((one for one in self._vault.handoffs.unfinished() if one.id == export_id), None)
        if begun is None:
            raise RecordNotFound(entity=ExportPackage.entity)
        self._vault.handoffs.give_up(begun, reason=reason)

    def partners(self) -> list[PartnerLine]:
        """Known partners in the order in which they were added."""
        return [partner_line(partner) for partner in self._vault.handoffs.partners()]

    def add_partner(self, name: str, untrusted_recipient: str, *, compared: bool) -> PartnerLine:
        """A new partner. Raises ``RecipientMalformed`` and its kin, ``VaultReadOnly``."""
        return partner_line(
            self._vault.handoffs.add_partner(name.strip(), untrusted_recipient, compared=compared)
        )

    def set_compared(self, partner_id: str) -> PartnerLine:
        """The fingerprint was compared over another way. Raises ``RecordNotFound``, ``VaultReadOnly``."""
        partner = self._vault.ledger.get(Partner, partner_id)
        return partner_line(self._vault.ledger.amend(partner, {"compared": True}))

    def _line(
        self, export: ExportPackage, cases: dict[str, CaseFile], names: dict[str, str], *, certain: bool
    ) -> ExportLine:
        entries = self._vault.ledger.journal.entries_of(ExportPackage.entity, export.id)
        case = cases.get(export.case_id)
        recipients = export.recipients.split()
        return ExportLine(
            export.id,
            export.code,
            case.code if case else "?",
            export.case_id,
            export.use,
            export.audience,
            entries[0].time if entries else "",
            tuple(names.get(one) or recipient_fingerprint(one)[:16] for one in recipients),
            export.dossier_sha256,
            export.package_sha256,
            export.size,
            certain,
        )


def partner_line(partner: Partner) -> PartnerLine:
    """A partner as it is shown."""
    lasting = isinstance(parse_recipient(partner.recipient), HybridRecipient)
    fingerprint = recipient_fingerprint(partner.recipient)
    return PartnerLine(partner.id, partner.name, partner.recipient, fingerprint, lasting, partner.compared)


def recipient_fingerprint(recipient: str) -> str:
    """SHA-256 of a recipient's text in hex: short enough to be read to each other.

    A partner gets the same from the text without a line end, with any program that computes SHA-256.
    """
    return hashlib.sha256(recipient.strip().encode("ascii", "replace")).hexdigest()
