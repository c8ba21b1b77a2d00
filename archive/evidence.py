"""Items of evidence, their files, and their custody as the journal has it."""

from __future__ import annotations

from archive.connection import Database
from archive.custody import CustodyLine, custody_lines
from archive.dates import PartialDate
from archive.journal import Entry
from archive.ledger import Ledger, new_id
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind, FileRole, Held
from archive.vocabulary.testimony import Language


class Evidence:
    """Records items; the files themselves come in through ``archive.intake``."""

    def __init__(self, ledger: Ledger, database: Database, vault_id: str) -> None:
        self._ledger = ledger
        self._database = database
        self._vault_id = vault_id

    def add(
        self,
        title: str,
        kind: EvidenceKind = EvidenceKind.OTHER,
        *,
        description: str = "",
        held: Held = Held.YES,
        made: PartialDate | None = None,
        acquired: PartialDate | None = None,
        acquired_how: AcquiredHow = AcquiredHow.NOT_STATED,
        acquired_from: Person | None = None,
        language: Language = Language.NOT_STATED,
        content_warning: bool = False,
        sensitivity: Sensitivity = Sensitivity.CASE,
        device: str = "",
        consent_id: str | None = None,
    ) -> EvidenceItem:
        """A new item under the next code."""
        with self._database.atomic():
            return self._ledger.create(
                EvidenceItem(
                    id=new_id(),
                    code=self._ledger.next_code(EvidenceItem),
                    title=title,
                    kind=kind,
                    description=description,
                    held=held,
                    made=made or PartialDate.not_stated(),
                    acquired=acquired or PartialDate.not_stated(),
                    acquired_how=acquired_how,
                    acquired_from_id=acquired_from.id if acquired_from else None,
                    language=language,
                    content_warning=content_warning,
                    sensitivity=sensitivity,
                    device=device,
                    consent_id=consent_id,
                )
            )

    def get(self, item_id: str) -> EvidenceItem:
        """One item. Raises ``RecordNotFound``."""
        return self._ledger.get(EvidenceItem, item_id)

    def all(self) -> list[EvidenceItem]:
        """Standing items, newest code first."""
        return self._ledger.find(EvidenceItem, order="code DESC")

    def files(self, item: EvidenceItem) -> list[EvidenceFile]:
        """The files of an item in the order in which they came."""
        return self._ledger.find(EvidenceFile, "item_id = ?", (item.id,))

    def original(self, item: EvidenceItem) -> EvidenceFile | None:
        """The original of an item, if we hold one."""
        for file in self.files(item):
            if file.role is FileRole.ORIGINAL:
                return file
        return None

    def all_files(self) -> list[EvidenceFile]:
        """Every recorded file."""
        return self._ledger.find(EvidenceFile)

    def note(self, item: EvidenceItem, action: CustodyAction, **details: str) -> Entry:
        """Write into the journal that something was done with an item. ``archive.custody`` says what details mean."""
        return self._ledger.note(str(action), EvidenceItem.entity, item.id, details)

    def custody(self, item: EvidenceItem) -> list[CustodyLine]:
        """What happened to an item, oldest first: the journal read as a custody log."""
        return custody_lines(self._database, item.id, self._vault_id)

    def thumbnail(self, file: EvidenceFile) -> bytes | None:
        """A small JPEG of a file, if one was made; kept inside the database only."""
        row = self._database.row("SELECT jpeg FROM thumbnail WHERE file_id = ?", (file.id,))
        return None if row is None else bytes(row["jpeg"])

    def keep_thumbnail(self, file: EvidenceFile, jpeg: bytes) -> None:
        """Keep a small JPEG of a file. Not a record: it can always be made again."""
        with self._database.atomic() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO thumbnail (file_id, jpeg) VALUES (?, ?)", (file.id, jpeg)
            )
