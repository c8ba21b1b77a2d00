"""What was captured online elsewhere, brought in: its files kept together as one item, with what is known of it."""

from __future__ import annotations

import dataclasses
import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from archive.capture_when import time_said
from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.workers import Workers
from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.errors import ArchiveError
from archive.evidence import Evidence
from archive.intake import Intake
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.outside import outside_file
from archive.records import Records
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, FileRole
from archive.web_archives import is_web_archive, read_web_pages
from crypto.jobs import CancelToken, Progress, no_progress

MOST_FILES: Final = 400
NOTES: Final = "capture.json"
_NOTES_BYTES: Final = 256 * 1024
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".pdf")
_SOURCES: Final = (".mhtml", ".mht", ".html", ".htm")
_FIRST: Final = (FileRole.WEB_ARCHIVE, FileRole.PAGE_SOURCE, FileRole.PAGE_IMAGE, FileRole.EMBEDDED)
"""Which file is the original of the item: the fullest that there is."""


@dataclass(eq=False)
class CaptureRefused(ArchiveError):
    """What was named is no capture. ``reason``: ``capture_empty``, ``capture_too_many`` or ``capture_only_notes``."""

    code: ClassVar[str] = "capture_refused"
    reason: str


@dataclass(frozen=True)
class CaptureFields:
    """What is known of a capture, as it was said. ``captured`` is a date in words or in RFC 3339."""

    url: str = ""
    account: str = ""
    captured: str = ""
    collector: str = ""
    tool: str = ""
    network: str = ""
    context: str = ""

    def filled(self, other: CaptureFields) -> CaptureFields:
        """These, and where nothing stands here, what the other says."""
        mine, theirs = dataclasses.asdict(self), dataclasses.asdict(other)
        return CaptureFields(**{name: mine[name] or theirs[name] for name in mine})

    def date(self) -> PartialDate:
        """When it was captured; words that are not understood keep open bounds."""
        if not self.captured.strip():
            return PartialDate.not_stated()
        return time_said(self.captured) or parse_words(self.captured)


@dataclass(frozen=True)
class CaptureFile:
    """One file outside, and what it is to the capture."""

    path: Path
    role: FileRole
    size: int


@dataclass(frozen=True)
class CapturePlan:
    """What would be taken in; nothing was yet."""

    files: tuple[CaptureFile, ...]
    """The original first."""
    fields: CaptureFields
    """As the files say; a person corrects them."""
    left_out: tuple[str, ...]
    """Names of links and of what is no file."""


@dataclass(frozen=True)
class Captured:
    """The item and its files."""

    item: EvidenceItem
    files: tuple[EvidenceFile, ...]


class OnlineCaptures:
    """Looks at captures outside, and brings them in."""

    def __init__(self, ledger: Ledger, evidence: Evidence, intake: Intake, workers: Workers) -> None:
        self._ledger = ledger
        self._evidence = evidence
        self._intake = intake
        self._workers = workers

    def look(self, paths: Sequence[Path]) -> CapturePlan:
        """What the files, or those in the folders, would be to a capture, and what they say of it. Writes nothing.

        Raises:
            CaptureRefused; SourceVanished, SourceUnreadable; DecodingRefused (``unconfined``).
        """
        left_out: list[str] = []
        found = [CaptureFile(path, _role(path), path.stat().st_size) for path in _walk(paths, left_out)]
        if not found:
            raise CaptureRefused(reason="capture_empty")
        if all(file.role is FileRole.CAPTURE_NOTES for file in found):
            raise CaptureRefused(reason="capture_only_notes")
        main = min(
            (file for file in found if file.role is not FileRole.CAPTURE_NOTES),
            key=lambda file: (_FIRST.index(file.role), str(file.path)),
        )
        fields = CaptureFields()
        for file in sorted(found, key=lambda file: file.role is not FileRole.CAPTURE_NOTES):
            fields = fields.filled(self._said(file))
        rest = [file for file in found if file is not main]
        return CapturePlan((dataclasses.replace(main, role=FileRole.ORIGINAL), *rest), fields, tuple(left_out))

    def bring_in(
        self,
        plan: CapturePlan,
        fields: CaptureFields,
        title: str,
        kind: EvidenceKind = EvidenceKind.OTHER,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Captured:
        """One item with all files of the plan. When it raises, neither the item nor a file of it stays.

        Raises as ``Intake.take_in``; FieldInvalid.
        """
        item = self._evidence.add(title, kind, acquired_how=AcquiredHow.DOWNLOADED)
        files: list[EvidenceFile] = []
        total = sum(file.size for file in plan.files)
        done = 0
        try:
            for file in plan.files:
                before = done

                def told(part: int, _size: int, stage: str, before: int = before) -> None:
                    progress(min(before + part, total), total, stage)

                taken = self._intake.take_in(file.path, item.id, role=file.role, progress=told, token=token)
                files.append(taken.file)
                done += file.size
            item = Records(self._ledger).amend(item, _stored(fields), reason="captured online")
        except BaseException:
            for taken_file in files:
                self._intake.take_back(taken_file, reason="the capture was not taken in as a whole")
            self._ledger.erase(self._evidence.get(item.id), reason="the capture was not taken in as a whole")
            raise
        return Captured(item, tuple(files))

    def _said(self, file: CaptureFile) -> CaptureFields:
        """What the file tells of the capture; nothing where it does not read."""
        if file.role is FileRole.WEB_ARCHIVE:
            return self._said_by_archive(file)
        form = _form(file)
        if not form:
            return CaptureFields()
        with outside_file(file.path) as (source, _before):
            head = source.read(_NOTES_BYTES + 1)
        try:
            answer = self._workers.ask("captures", "notes", {"form": form}, [InMemory(head)])
            names = [one.name for one in dataclasses.fields(CaptureFields)]
            told = {name: answer.words(name, 20_000) for name in names if name in answer.untrusted_fields}
        except DecodingRefused as error:
            if error.reason == "unconfined":
                raise
            return CaptureFields()
        return CaptureFields(**told)

    def _said_by_archive(self, file: CaptureFile) -> CaptureFields:
        """Address and time of its first page, and the program: proposals, which a person corrects."""
        with outside_file(file.path) as (source, before):
            try:
                found = read_web_pages(self._workers, _Outside(source, before.st_size))
            except DecodingRefused as error:
                if error.reason == "unconfined":
                    raise
                return CaptureFields()
        page = found.pages[0]
        return CaptureFields(url=page.address, captured=page.moment, tool=found.software)


@dataclass(frozen=True)
class _Outside:
    """An outside file by range."""

    file: io.BufferedReader
    size: int

    def read_at(self, offset: int, count: int) -> bytes:
        self.file.seek(offset)
        return self.file.read(count)


def _stored(fields: CaptureFields) -> dict[str, object]:
    return {
        "capture_url": fields.url,
        "capture_account": fields.account,
        "captured": fields.date(),
        "capture_collector": fields.collector,
        "capture_tool": fields.tool,
        "capture_network": fields.network,
        "capture_context": fields.context,
    }


def _form(file: CaptureFile) -> str:
    ending = file.path.suffix.lower()
    if file.role is FileRole.CAPTURE_NOTES:
        return "json"
    if file.role is FileRole.PAGE_SOURCE:
        return "mhtml" if ending in (".mhtml", ".mht") else "html"
    return ""


def _role(path: Path) -> FileRole:
    name = path.name.lower()
    if name == NOTES:
        return FileRole.CAPTURE_NOTES
    if is_web_archive(name):
        return FileRole.WEB_ARCHIVE
    if name.endswith(_SOURCES):
        return FileRole.PAGE_SOURCE
    return FileRole.PAGE_IMAGE if name.endswith(_PICTURES) else FileRole.EMBEDDED


def _walk(paths: Sequence[Path], left_out: list[str]) -> Iterator[Path]:
    """Files in order of their names; links lead out of the folder and are named. Raises ``CaptureRefused``."""
    count = 0
    for path in paths:
        for one in _below(path, left_out):
            count += 1
            if count > MOST_FILES:
                raise CaptureRefused(reason="capture_too_many")
            yield one


def _below(path: Path, left_out: list[str]) -> Iterator[Path]:
    if not path.is_dir():
        yield from (path,) if path.is_file() else ()
        return
    for folder, inner, names in os.walk(path, followlinks=False):
        inner.sort()
        left_out += [name for name in inner if (Path(folder) / name).is_symlink()]
        for name in sorted(names):
            one = Path(folder) / name
            if one.is_symlink() or not one.is_file():
                left_out.append(name)
            else:
                yield one


def as_notes(fields: CaptureFields) -> bytes:
    """The fields as a ``capture.json``, for programs and people that capture."""
    told = {name: value for name, value in dataclasses.asdict(fields).items() if value}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
