"""Reading what is written in evidence: whatever has letters of its own, and by recognition what has only pixels."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import platform
from collections.abc import Callable, Iterator
from typing import ClassVar, Final

from archive.clock import Clock, utc_text
from archive.confined.asking import DecodingRefused
from archive.confined.pictures import PICTURE_TYPES
from archive.confined.recognising import Recogniser
from archive.confined.texts import Stretch, enclosed_bytes, read_text
from archive.confined.workers import Workers
from archive.connection import Database
from archive.errors import ArchiveError
from archive.evidence import Evidence
from archive.evidence_texts import Enclosed, EvidenceTexts, Leaf, Outcome, Reading
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Sensitivity
from archive.objects import ObjectStore
from archive.paper_texts import OF_PAGES, PAPER, PageRead, pages_of, pages_of_picture
from archive.sensitivity import raised, raised_of
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, Progress, no_progress

KEPT_AT_ONCE: Final = 16
_PREFIXES: Final = (
    "text/",
    "message/rfc822",
    "application/json",
    "application/rtf",
    "application/xml",
    "application/xhtml+xml",
    "application/zip",
    "application/x-ole-storage",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.",
    "application/vnd.oasis.opendocument.",
)
_READERS: Final = {
    "paper": "pypdfium2",
    "html": "lxml",
    "sheets": "openpyxl",
    "old_word": "xlrd",
    "rtf": "striprtf",
    "picture": "pillow",
}


def is_text(media_type: str) -> bool:
    """Whether a file of that type has letters of its own and no pages."""
    return media_type.startswith(_PREFIXES)


@dataclasses.dataclass(eq=False)
class TextNotKept(ArchiveError):
    """The item is as protected as a source: no text of it stands beside it."""

    code: ClassVar[str] = "text_not_kept"


class Texts:
    """Reads texts of files, keeps them in the database, and finds them again."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        objects: ObjectStore,
        evidence: Evidence,
        workers: Workers,
        clock: Clock,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._objects = objects
        self._evidence = evidence
        self._workers = workers
        self._clock = clock
        self.kept = EvidenceTexts(database)

    def offered(self, file: EvidenceFile, *, recognise: bool) -> bool:
        """Whether a text of this file can be tried; ``recognise``: also out of pixels."""
        if file.media_type in PICTURE_TYPES:
            return recognise
        return file.media_type == PAPER or file.media_type.startswith(_PREFIXES)

    def may_keep(self, file: EvidenceFile) -> bool:
        """Whether its text may be kept: not in a vault open for reading, not of what is protected like a source."""
        return not self._database.read_only and self._may_keep(self._evidence.get(file.item_id))

    def _may_keep(self, item: EvidenceItem) -> bool:
        return max(item.sensitivity, raised(self._ledger, item) or Sensitivity.OPEN) < Sensitivity.SOURCE

    def waiting(self, *, recognise: bool) -> list[str]:
        """Ids of files whose text was not read yet, or not to its end, in the order in which they came."""
        sql = (
            "SELECT f.id, f.item_id, f.media_type, r.outcome, r.unread, r.machine FROM evidence_file f"
            " JOIN evidence_item i ON i.id = f.item_id LEFT JOIN evidence_reading r ON r.file_id = f.id"
            " WHERE f.withdrawn_at IS NULL AND i.withdrawn_at IS NULL ORDER BY f.rowid"
        )
        levels = raised_of(self._ledger, EvidenceItem)
        strict = {one for one, level in levels.items() if level >= Sensitivity.SOURCE}
        found = []
        for row in self._database.rows(sql):
            open_still = row["outcome"] in (None, str(Outcome.BEGUN)) or (
                recognise and row["unread"] and not row["machine"]
            )
            picture = row["media_type"] in PICTURE_TYPES
            readable = recognise if picture else row["media_type"] == PAPER or row["media_type"].startswith(_PREFIXES)
            if open_still and readable and row["item_id"] not in strict:
                found.append(str(row["id"]))
        return found

    def read(
        self,
        file: EvidenceFile,
        recogniser: Recogniser | None = None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Reading:
        """Read a file and keep its text; one entry in the journal. What was read of it before goes.

        A paper whose reading broke off goes on with its next page. That there can be no text is kept too
        (``Outcome.REFUSED``), so that nobody tries again unasked.

        Raises:
            TextNotKept: it is protected like a source.
            ObjectMissing, ObjectDamaged; VaultReadOnly, DiskFull and its kin. Cancelled: what was kept stays.
        """
        item = self._evidence.get(file.item_id)
        if not self._may_keep(item):
            raise TextNotKept
        before = self.kept.reading(file.id)
        paged = file.media_type == PAPER or file.media_type in OF_PAGES
        goes_on = before is not None and before.outcome is Outcome.BEGUN and paged
        if before is not None and not goes_on:
            self.kept.forget([file.id])
            before = None
        keeper = _Keeper(self._database, self.kept, file.id, before)
        try:
            reading = self._read(file, item, recogniser, keeper.add, before, progress, token)
        except DecodingRefused as error:
            self.kept.forget([file.id])
            reading = Reading(Outcome.REFUSED, error.reason, "", made=self._now())
            self.kept.keep(file.id, reading)
            return reading
        except BaseException:
            keeper.broke_off()
            raise
        with self._database.atomic():
            keeper.close()
            reading = dataclasses.replace(reading, made=self._now())
            self.kept.keep(file.id, reading)
            how = "machine" if reading.machine else "letters"
            self._evidence.note(item, CustodyAction.TEXT_READ, file=file.id, made_by=reading.made_by, how=how)
        return reading

    def look(
        self,
        file: EvidenceFile,
        on_leaf: Callable[[Leaf], None],
        recogniser: Recogniser | None = None,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Reading:
        """Read a file and keep nothing. Raises ``DecodingRefused`` and as ``read``."""
        return self._read(file, self._evidence.get(file.item_id), recogniser, on_leaf, None, progress, token)

    def enclosed(self, file: EvidenceFile, number: int, token: CancelToken | None = None) -> bytes:
        """The bytes of a file that a mail encloses. Raises ``DecodingRefused`` and as ``ObjectStore.open``."""
        item = self._evidence.get(file.item_id)
        with self._objects.open(file.object_id, item.code) as reader:
            return enclosed_bytes(self._workers, reader, number, token=token)

    def _now(self) -> str:
        return utc_text(self._clock.now())

    def _read(
        self,
        file: EvidenceFile,
        item: EvidenceItem,
        recogniser: Recogniser | None,
        on_leaf: Callable[[Leaf], None],
        before: Reading | None,
        progress: Progress,
        token: CancelToken | None,
    ) -> Reading:
        with self._objects.open(file.object_id, item.code) as reader:
            first = (before.pages if before else 0) + 1
            if file.media_type == PAPER:
                pages = pages_of(self._workers, reader, file.id, first, recogniser, item.language, token)
                return _paged("paper", pages, on_leaf, recogniser, before, progress)
            if file.media_type in PICTURE_TYPES:
                if recogniser is None:
                    raise DecodingRefused(reason="unknown_kind")
                kind, language = file.media_type, item.language
                pages = pages_of_picture(self._workers, reader, kind, first, recogniser, language, token)
                return _paged("picture", pages, on_leaf, recogniser, before, progress)
            counter = _Counter(on_leaf)
            told = read_text(
                self._workers, reader, file.media_type, counter.take, progress=progress, token=token
            )
            return Reading(
                Outcome.DONE,
                told.form,
                reader_name(told.form),
                leaves=counter.leaves,
                lines=counter.lines,
                cut=told.cut,
                enclosed=tuple(Enclosed(*one) for one in told.untrusted_enclosed),
            )


def _paged(
    form: str,
    pages: Iterator[PageRead],
    on_leaf: Callable[[Leaf], None],
    recogniser: Recogniser | None,
    before: Reading | None,
    progress: Progress,
) -> Reading:
    leaves, lines = (before.leaves, before.lines) if before else (0, 0)
    machine, unread, done = (before.machine, before.unread, before.pages) if before else (False, 0, 0)
    for page in pages:
        done += 1
        machine = machine or page.machine
        unread += not page.lines and not page.machine
        kinds = "p" * len(page.lines)
        on_leaf(
            Leaf(leaves, page.lines, kinds, "", page.number, lines + 1, page.machine, page.doubtful)
        )
        leaves, lines = leaves + 1, lines + len(page.lines)
        progress(page.number, page.pages, "texts")
    name = reader_name(form)
    return Reading(
        Outcome.DONE,
        form,
        f"{name}, {recogniser.name}" if machine and recogniser else name,
        machine,
        "+".join(recogniser.languages) if machine and recogniser else "",
        leaves,
        lines,
        done,
        unread,
    )


def reader_name(form: str) -> str:
    """Program and version that reads such a file."""
    name = _READERS.get(form)
    return f"{name} {importlib.metadata.version(name)}" if name else f"Python {platform.python_version()}"


class _Counter:
    """Makes leaves of the stretches that a worker sends."""

    def __init__(self, on_leaf: Callable[[Leaf], None]) -> None:
        self._on_leaf = on_leaf
        self.leaves = self.lines = 0

    def take(self, stretch: Stretch) -> None:
        self._on_leaf(Leaf(self.leaves, stretch.lines, stretch.kinds, stretch.title, 0, self.lines + 1))
        self.leaves += 1
        self.lines += len(stretch.lines)


class _Keeper:
    """Keeps leaves some at a time, and says how far it is, so that a reading that breaks off is known as one."""

    def __init__(self, database: Database, kept: EvidenceTexts, file_id: str, before: Reading | None) -> None:
        self._database, self._kept, self._file_id = database, kept, file_id
        self._waiting: list[Leaf] = []
        self._reading = before or Reading(Outcome.BEGUN, "", "")

    def add(self, leaf: Leaf) -> None:
        self._waiting.append(leaf)
        if leaf.machine or len(self._waiting) >= KEPT_AT_ONCE:
            self.close()

    def close(self) -> None:
        """Keep what is waiting."""
        if not self._waiting:
            return
        with self._database.atomic():
            before = self._reading
            for leaf in self._waiting:
                self._kept.add(self._file_id, leaf)
            self._reading = dataclasses.replace(
                before,
                leaves=before.leaves + len(self._waiting),
                lines=before.lines + sum(len(leaf.lines) for leaf in self._waiting),
                pages=before.pages + sum(leaf.page > 0 for leaf in self._waiting),
                unread=before.unread + sum(not (leaf.machine or leaf.lines) for leaf in self._waiting if leaf.page),
                machine=before.machine or any(leaf.machine for leaf in self._waiting),
            )
            self._kept.keep(self._file_id, self._reading)
        self._waiting = []

    def broke_off(self) -> None:
        """What is waiting is let go: the next reading makes it again."""
        self._waiting = []
