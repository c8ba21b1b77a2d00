"""Partners, and the register of what left the vault."""

from __future__ import annotations

from archive.ledger import Ledger, new_id
from archive.model.casework import CaseFile
from archive.model.handoff import ExportPackage, Partner
from archive.vocabulary.testimony import Use
from crypto.age.recipients import parse_recipient

CODE = "X"


class Handoffs:
    """Keeps partners' recipients and registers every package and dossier made."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add_partner(self, name: str, untrusted_recipient: str, *, compared: bool = False) -> Partner:
        """A partner with the recipient that packages are sealed to.

        Raises:
            RecipientMalformed and its kin: the text is not a recipient.
        """
        recipient = parse_recipient(untrusted_recipient)
        return self._ledger.create(
            Partner(id=new_id(), name=name, recipient=str(recipient), compared=compared)
        )

    def partners(self) -> list[Partner]:
        """Known partners in the order in which they were added."""
        return self._ledger.find(Partner)

    def register(
        self,
        case: CaseFile,
        use: Use,
        *,
        audience: str,
        recipients: str,
        manifest_sha256: str,
        dossier_sha256: str,
        package_sha256: str,
        size: int,
        contents: str,
    ) -> ExportPackage:
        """Register what left, and sign the journal's head for it."""
        with self._ledger.database.atomic():
            export = self._ledger.create(
                ExportPackage(
                    id=new_id(),
                    code=self._ledger.next_code(ExportPackage, CODE),
                    case_id=case.id,
                    use=use,
                    audience=audience,
                    recipients=recipients,
                    manifest_sha256=manifest_sha256,
                    dossier_sha256=dossier_sha256,
                    package_sha256=package_sha256,
                    size=size,
                    contents=contents,
                )
            )
            self._ledger.note("exported", CaseFile.entity, case.id, {"export": export.id})
            self._ledger.journal.sign_head("export")
        return export

    def next_number(self) -> str:
        """The code that the next export gets; it is printed in the dossier before it is registered."""
        return self._ledger.next_code(ExportPackage, CODE)

    def exports(self) -> list[ExportPackage]:
        """Everything that left, newest first."""
        return self._ledger.find(ExportPackage, order="code DESC")
