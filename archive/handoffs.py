"""Partners, and the register of what left the vault."""

from __future__ import annotations

from archive.ledger import Ledger, new_id
from archive.model.casework import CaseFile
from archive.model.handoff import ExportPackage, Partner
from archive.vocabulary.testimony import Use
from crypto.age.recipients import parse_recipient

BEGUN, GIVEN_UP = "export_begun", "export_given_up"
"""Notes about an export: it may leave from now on; it did not leave."""

_OPEN = f"""
    SELECT hash FROM journal_entry WHERE action = '{BEGUN}'
    AND entity_id NOT IN (SELECT id FROM export_package)
    AND entity_id NOT IN (SELECT entity_id FROM journal_entry WHERE action = '{GIVEN_UP}')
    ORDER BY rowid DESC
"""


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

    def begin(
        self, case: CaseFile, use: Use, *, audience: str, recipients: str, dossier_sha256: str, contents: str
    ) -> ExportPackage:
        """Note that something is about to be written outside the vault, before it is. Its number is taken by this.

        Nothing of the place is noted. Followed by :meth:`register` or :meth:`give_up`; where neither came, because
        the program was killed in between, it stays in :meth:`unfinished`.
        """
        with self._ledger.database.atomic():
            begun = ExportPackage(
                id=new_id(),
                code=self.next_number(),
                case_id=case.id,
                use=use,
                audience=audience,
                recipients=recipients,
                manifest_sha256="",
                dossier_sha256=dossier_sha256,
                contents=contents,
            )
            known = ("code", "case_id", "audience", "recipients", "dossier_sha256", "contents")
            details = {name: getattr(begun, name) for name in known}
            self._ledger.note(BEGUN, ExportPackage.entity, begun.id, {**details, "use": str(use)})
        return begun

    def give_up(self, begun: ExportPackage, *, reason: str = "") -> None:
        """It did not leave: nothing of it is outside the vault. The number is free again."""
        self._ledger.note(GIVEN_UP, ExportPackage.entity, begun.id, {"reason": reason})

    def unfinished(self) -> list[ExportPackage]:
        """What was begun and neither registered nor given up, newest first: it may have left."""
        found = []
        for entry_hash in self._ledger.database.column(_OPEN):
            body = self._ledger.journal.payload(entry_hash)
            entity_id = self._ledger.database.column(
                "SELECT entity_id FROM journal_entry WHERE hash = ?", (entry_hash,)
            )[0]
            if body is not None:
                details = body["details"]
                use = Use(details.pop("use"))
                found.append(ExportPackage(id=entity_id, use=use, manifest_sha256="", **details))
        return found

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
        begun: ExportPackage | None = None,
    ) -> ExportPackage:
        """Register what left, under the number with which it was ``begun``, and sign the journal's head for it."""
        with self._ledger.database.atomic():
            export = self._ledger.create(
                ExportPackage(
                    id=begun.id if begun else new_id(),
                    code=begun.code if begun else self.next_number(),
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
        code = self._ledger.next_code(ExportPackage)
        taken = {export.code for export in self.unfinished()}
        while code in taken:
            number = int(code.removeprefix(f"{ExportPackage.prefix}-")) + 1
            code = f"{ExportPackage.prefix}-{number:04d}"
        return code

    def exports(self) -> list[ExportPackage]:
        """Everything that left, newest first."""
        return self._ledger.find(ExportPackage, order="code DESC")
