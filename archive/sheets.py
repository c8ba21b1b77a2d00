"""Pages of a file of evidence, picture or paper, as pixels: whole, or the part that is looked at closely."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from archive.confined.asking import DecodingRefused
from archive.confined.pages_of_papers import Chapter, PagesOfPapers, PageText
from archive.confined.pages_of_pictures import PagesOfPictures
from archive.confined.pictures import PICTURE_TYPES
from archive.confined.pixels import Pixels
from archive.confined.workers import Workers
from archive.errors import ArchiveError
from archive.evidence import Evidence
from archive.model.evidence import EvidenceFile
from archive.objects import ObjectStore
from crypto.age.opening import SeekableReader
from crypto.jobs import CancelToken

PAPER_TYPES = frozenset({"application/pdf"})
_PAPER_DOTS = 7200 / 150
"""Hundredths of a point for one pixel where a page of a paper is shown in its own size."""


@dataclass(frozen=True)
class SheetFacts:
    """What a file shows. Scripts and attachments of a paper are counted and were not opened."""

    pages: int
    width: int
    """Of the first page in its own size, in pixels; a paper is taken at 150 to the inch."""
    height: int
    chapters: tuple[Chapter, ...] = ()
    attachments: int = 0
    scripts: int = 0


def own_size(pixels: Pixels, file: EvidenceFile) -> tuple[int, int]:
    """How many pixels a page has in its own size; a paper is taken at 150 to the inch."""
    if file.media_type in PAPER_TYPES:
        return _on_screen(pixels.full_width), _on_screen(pixels.full_height)
    return pixels.full_width, pixels.full_height


class Sheets:
    """Reads sealed files by range and has confined workers make pixels of them. Nothing clear touches a disk."""

    def __init__(self, objects: ObjectStore, evidence: Evidence, workers: Workers) -> None:
        self._objects = objects
        self._evidence = evidence
        self._workers = workers
        self._papers = PagesOfPapers(workers)
        self._pictures = PagesOfPictures(workers)

    def offered(self, file: EvidenceFile) -> bool:
        """Whether pages of such a file can be tried."""
        return file.media_type in PICTURE_TYPES or file.media_type in PAPER_TYPES

    def confinement(self, file: EvidenceFile) -> str:
        """How well what reads such files is walled in: ``full``, ``partial``, ``off``; empty before the first one."""
        return self._workers.confinement("papers" if file.media_type in PAPER_TYPES else "pictures")

    def facts(self, file: EvidenceFile, token: CancelToken | None = None) -> SheetFacts:
        """What the file shows.

        Raises:
            DecodingRefused, ObjectMissing, ObjectDamaged, Cancelled.
        """
        with self._reader(file) as reader:
            if file.media_type in PAPER_TYPES:
                paper = self._papers.facts(reader, file.object_id, token)
                width, height = _on_screen(paper.width), _on_screen(paper.height)
                return SheetFacts(
                    paper.pages, width, height, paper.chapters, paper.attachments, paper.scripts
                )
            picture = self._pictures.facts(reader, token)
            return SheetFacts(picture.pages, picture.width, picture.height)

    def page(
        self,
        file: EvidenceFile,
        number: int,
        width: int,
        height: int = 0,
        region: tuple[int, int, int, int] | None = None,
        token: CancelToken | None = None,
    ) -> Pixels:
        """Page ``number`` in ``width`` x ``height`` pixels (0: as the other demands), or ``region`` of it.

        Raises as ``facts`` does.
        """
        with self._reader(file) as reader:
            which = self._papers if file.media_type in PAPER_TYPES else self._pictures
            return which.page(reader, file.object_id, number, width, height, region, token)

    def text(self, file: EvidenceFile, number: int, token: CancelToken | None = None) -> PageText:
        """The text of a page of a paper and the place of every word. Raises as ``facts`` does."""
        if file.media_type not in PAPER_TYPES:
            raise DecodingRefused(reason="unknown_kind")
        with self._reader(file) as reader:
            return self._papers.text(reader, file.object_id, number, token)

    def close(self, file: EvidenceFile) -> None:
        """Nobody looks at the file any more: what was kept of it to be quick is forgotten. Never raises."""
        if not self.confinement(file):
            return
        with contextlib.suppress(ArchiveError), self._reader(file):  # after locking there is no worker to be started
            which = self._papers if file.media_type in PAPER_TYPES else self._pictures
            which.close(file.object_id)

    @contextlib.contextmanager
    def _reader(self, file: EvidenceFile) -> Iterator[SeekableReader]:
        with self._objects.open(file.object_id, self._evidence.get(file.item_id).code) as reader:
            yield reader


def _on_screen(hundredths: int) -> int:
    return max(round(hundredths / _PAPER_DOTS), 1)
