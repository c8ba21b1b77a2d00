"""What a machine proposes to cover in a picture or paper: faces, number plates, names. A person decides on each."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from archive.confined.asking import DecodingRefused, Source
from archive.confined.grey_pages import Grey, paper_page, picture_page
from archive.confined.pages_of_papers import PagesOfPapers
from archive.confined.pages_of_pictures import PagesOfPictures
from archive.confined.recognising import Recogniser, recognise
from archive.confined.several import in_order
from archive.confined.shapes import SIDE, Kind, shapes_of
from archive.covering.areas import MOST_AREAS, CoverArea, Medium
from archive.covering.errors import NotCoverable
from archive.covering.forms import medium_of
from archive.covering.suggest_places import Page, Placed, of_shape, of_words, on_letters
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.paper_texts import MOST_PAGES, order
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from archive.vocabulary.testimony import Language
from crypto.jobs import CancelToken, Progress, no_progress


class Names(Protocol):
    """Knows whose names must not be read."""

    def places(self, untrusted_words: Sequence[str]) -> frozenset[int]:
        """Which words of a page belong to a name, an address or a number."""


class FoundBy(enum.StrEnum):
    """How something was found."""

    SHAPE = "shape"
    LETTERS = "letters"
    """The file has letters of its own there."""
    RECOGNITION = "recognition"


@dataclass(frozen=True)
class Suggestion:
    """A box that may have to be covered, and the words that stand in it; none for a face or plate."""

    area: CoverArea
    found_by: FoundBy
    untrusted_words: str = ""


@dataclass(frozen=True)
class Suggested:
    """What is proposed for one file, and what was not looked through."""

    suggestions: tuple[Suggestion, ...]
    pages: int
    unread: tuple[int, ...]
    """Pages that could not be looked through."""
    recognised: bool
    """Whether pixels were read for names too; otherwise names in pictures and scans are found by nobody."""
    cut: bool = False
    """There was more than is shown."""


@dataclass
class _Leaf:
    """One page on its way: its own letters, and its pixels for each of those who look."""

    number: int
    small: Grey | None
    sharp: Grey | None
    page: Page = field(default_factory=lambda: Page(1, 1, ()))
    found: list[Suggestion] = field(default_factory=list)
    read: bool = True


class Suggesting:
    """Looks through pages. Pixels and letters come from confined workers; names never go to them."""

    def __init__(self, vault: Vault, names: Names, recogniser: Recogniser | None) -> None:
        self._vault, self._names, self._recogniser = vault, names, recogniser

    def suggest(
        self, file: EvidenceFile, progress: Progress = no_progress, token: CancelToken | None = None
    ) -> Suggested:
        """What may have to be covered in a picture or PDF. Keeps nothing, covers nothing.

        Raises:
            NotCoverable: sound and films are not looked through. DecodingRefused: the file cannot be read at all.
            ObjectMissing, ObjectDamaged; Cancelled.
        """
        medium = medium_of(file.media_type)
        if medium not in (Medium.PICTURE, Medium.PAPER):
            raise NotCoverable(media_type=file.media_type)
        item = self._vault.evidence.get(file.item_id)
        suggestions: list[Suggestion] = []
        unread: list[int] = []
        with self._vault.objects.open(file.object_id, item.code) as reader:
            count, leaves = self._opened(medium, reader, file.object_id, token)
            done = in_order(leaves, lambda leaf, stop: self._looked(leaf, item.language, stop), token)
            with contextlib.closing(leaves), contextlib.closing(done):
                for leaf in done:
                    suggestions += leaf.found
                    if not leaf.read:
                        unread.append(leaf.number)
                    progress(leaf.number, count, "suggesting")
                    if len(suggestions) >= MOST_AREAS:
                        break
        single = count == 1 and medium is Medium.PICTURE
        kept = tuple(_on_only_page(one) if single else one for one in suggestions[:MOST_AREAS])
        if count == len(unread):
            raise DecodingRefused(reason="damaged")
        return Suggested(kept, count, tuple(unread), self._recogniser is not None, len(suggestions) >= MOST_AREAS)

    def _opened(
        self, medium: Medium, source: Source, document: str, token: CancelToken | None
    ) -> tuple[int, Generator[_Leaf, None, None]]:
        workers = self._vault.workers
        if medium is Medium.PAPER:
            papers = PagesOfPapers(workers)
            count = papers.facts(source, document, token).pages
            return count, self._of_paper(papers, source, document, min(count, MOST_PAGES), token)
        count = PagesOfPictures(workers).facts(source, token).pages
        return count, self._of_picture(source, min(count, MOST_PAGES), token)

    def _of_paper(
        self, papers: PagesOfPapers, source: Source, document: str, count: int, token: CancelToken | None
    ) -> Generator[_Leaf, None, None]:
        for number in range(1, count + 1):
            leaf = _Leaf(number, None, None)
            try:
                with self._vault.workers.borrowed("papers") as worker:
                    leaf.small = paper_page(worker, source, document, number, token, SIDE)
                    leaf.sharp = paper_page(worker, source, document, number, token) if self._recogniser else None
                text = papers.text(source, document, number, token)
            except DecodingRefused as error:
                if error.reason == "unconfined":
                    raise
                leaf.read = False
            else:
                words = tuple(
                    Placed(text.untrusted_text[one.start : one.end], one.left, one.top, one.right, one.bottom)
                    for one in text.words
                )
                leaf.page = Page(text.width, text.height, words)
            yield leaf
        with contextlib.suppress(DecodingRefused):
            papers.close(document)

    def _of_picture(self, source: Source, count: int, token: CancelToken | None) -> Generator[_Leaf, None, None]:
        for number in range(1, count + 1):
            leaf = _Leaf(number, None, None)
            try:
                with self._vault.workers.borrowed("pictures") as worker:
                    leaf.small = picture_page(worker, source, number, token, SIDE)
                    leaf.sharp = picture_page(worker, source, number, token) if self._recogniser else None
            except DecodingRefused:
                leaf.read = False
            yield leaf

    def _looked(self, leaf: _Leaf, language: Language, token: CancelToken) -> _Leaf:
        """The same leaf, with what was found on it and without its pixels."""
        try:
            if leaf.small is not None:
                for shape in shapes_of(self._vault.workers, leaf.small, token):
                    if shape.kind is Kind.PLATE and on_letters(shape, leaf.small.width, leaf.small.height, leaf.page):
                        continue
                    what = CoverWhat.FACE if shape.kind is Kind.FACE else CoverWhat.PLATE
                    box = of_shape(shape, leaf.small.width, leaf.small.height)
                    where = Locator(page=leaf.number, area=box)
                    leaf.found.append(Suggestion(_area(where, what), FoundBy.SHAPE))
            self._named(leaf, leaf.page, FoundBy.LETTERS)
            if leaf.sharp is not None and self._recogniser is not None:
                read = recognise(self._recogniser, leaf.sharp.portable(), token, languages=order(language))
                words = tuple(Placed(one.text, one.left, one.top, one.right, one.bottom) for one in read.words)
                self._named(leaf, Page(leaf.sharp.width, leaf.sharp.height, words), FoundBy.RECOGNITION)
        except DecodingRefused as error:
            if error.reason == "unconfined":
                raise
            leaf.read = False
        leaf.small = leaf.sharp = None
        return leaf

    def _named(self, leaf: _Leaf, page: Page, found_by: FoundBy) -> None:
        there = [one.area.where.area for one in leaf.found if one.area.what is CoverWhat.TEXT]
        for box, words in of_words(page, self._names.places([one.untrusted_text for one in page.words]), there):
            area = _area(Locator(page=leaf.number, area=box), CoverWhat.TEXT)
            leaf.found.append(Suggestion(area, found_by, words))


def _area(where: Locator, what: CoverWhat) -> CoverArea:
    return CoverArea(where, CoverHow.COVER, what, CoverWhy.IDENTITY)


def _on_only_page(one: Suggestion) -> Suggestion:
    """A box in a file of one picture says no page."""
    where = Locator(area=one.area.where.area)
    return Suggestion(_area(where, one.area.what), one.found_by, one.untrusted_words)
