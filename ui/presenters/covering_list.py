"""What is to be covered in one file, as it is put together: every change can be taken back and made again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from archive.covering.areas import MOST_AREAS, Areas, CoverArea, Medium, areas_of, refuse_unfit
from archive.covering.errors import AreasRefused
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy

PICTURE: Final = frozenset({CoverHow.COVER, CoverHow.MOSAIC})
"""What is done with a part of a picture; everything else is done with a stretch of sound, or with both."""
_GUESSED: Final = frozenset({CoverWhat.TEXT, CoverWhat.PLATE})


class CoveringList:
    """The areas of one file in the order in which they were added."""

    def __init__(self) -> None:
        self._areas: tuple[CoverArea, ...] = ()
        self._before: list[tuple[CoverArea, ...]] = []
        self._after: list[tuple[CoverArea, ...]] = []

    @property
    def areas(self) -> tuple[CoverArea, ...]:
        """What is covered now."""
        return self._areas

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a change was taken back that can be made again."""
        return bool(self._after)

    def boxes_on(self, page: int) -> tuple[tuple[int, Area], ...]:
        """The boxes of a page, each with its place in the list."""
        return tuple(
            (row, one.where.area)
            for row, one in enumerate(self._areas)
            if one.where.area is not None and (one.where.page or 1) == page
        )

    def add_box(self, page: int | None, area: Area, what: CoverWhat, why: CoverWhy) -> int:
        """Cover a box; ``page`` is ``None`` where a file has only one. Returns its place in the list."""
        return self._add(CoverArea(Locator(page=page, area=area), CoverHow.COVER, what, why))

    def add_place(self, where: Locator, how: CoverHow, what: CoverWhat, why: CoverWhy) -> int:
        """Cover a place of a film or recording. Returns its place in the list. Raises ``AreasRefused``."""
        if how is CoverHow.MOSAIC and what in _GUESSED:
            how = CoverHow.COVER
        made = CoverArea(where, how, what, why)
        areas_of(Areas((made,)).text().encode())
        return self._add(made)

    def add_words(self, untrusted_words: str, why: CoverWhy) -> int:
        """Cover words wherever they stand as text; returns their place in the list. Raises ``AreasRefused``."""
        made = CoverArea(Locator(), CoverHow.COVER, CoverWhat.TEXT, why, untrusted_words.strip())
        areas_of(Areas((made,)).text().encode())
        return self._add(made)

    def change(self, row: int, *, what: CoverWhat, why: CoverWhy, how: CoverHow) -> None:
        """Say something else of one. What has few possible forms is never tiled: it becomes covered."""
        one = self._areas[row]
        if how is CoverHow.MOSAIC and (what in _GUESSED or one.words):
            how = CoverHow.COVER
        if (how in PICTURE) != (one.how in PICTURE):
            how = one.how
        made = replace(one, what=what, why=why, how=how)
        if made != one:
            self._keep((*self._areas[:row], made, *self._areas[row + 1 :]))

    def change_times(self, row: int, start: int | None, end: int | None) -> None:
        """It is there from and to these milliseconds; ``None`` is the beginning or the end of the file.

        Raises:
            AreasRefused: it would end before it begins, or a stretch of sound would have no beginning.
        """
        one = self._areas[row]
        made = replace(one, where=replace(one.where, start=start, end=end))
        areas_of(Areas((made,)).text().encode())
        if made != one:
            self._keep((*self._areas[:row], made, *self._areas[row + 1 :]))

    def remove(self, row: int) -> None:
        """Leave one out."""
        self._keep((*self._areas[:row], *self._areas[row + 1 :]))

    def repeat(self, row: int, last_page: int) -> int:
        """The same box on every page after its own, up to ``last_page``; returns how many were added.

        Raises:
            AreasRefused: there would be more than any file of areas has.
        """
        one = self._areas[row]
        first = (one.where.page or 1) + 1
        there = {area.where for area in self._areas}
        wanted = (replace(one, where=replace(one.where, page=page)) for page in range(first, last_page + 1))
        more = tuple(made for made in wanted if made.where not in there)
        self._refuse_many(len(more))
        if more:
            self._keep((*self._areas, *more))
        return len(more)

    def bring_in(self, areas: Areas, medium: Medium) -> None:
        """Add what a file of areas has. Raises ``AreasRefused``: a file of this kind cannot have such an area."""
        refuse_unfit(areas.areas, medium)
        there = set(self._areas)
        more = tuple(one for one in areas.areas if one not in there)
        self._refuse_many(len(more))
        if more:
            self._keep((*self._areas, *more))

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._after.append(self._areas)
            self._areas = self._before.pop()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._after:
            self._before.append(self._areas)
            self._areas = self._after.pop()

    def clear(self) -> None:
        """Begin with another file."""
        self._areas, self._before, self._after = (), [], []

    def kept(self) -> str:
        """As a draft has it; empty where nothing is covered."""
        return Areas(self._areas).text() if self._areas else ""

    def take_back(self, untrusted_kept: str) -> bool:
        """Begin with what a draft has; False where it is none."""
        try:
            found = areas_of(untrusted_kept.encode()) if untrusted_kept else Areas(())
        except (AreasRefused, UnicodeEncodeError):
            return False
        self.clear()
        self._areas = found.areas
        return True

    def _add(self, one: CoverArea) -> int:
        self._refuse_many(1)
        self._keep((*self._areas, one))
        return len(self._areas) - 1

    def _refuse_many(self, more: int) -> None:
        if len(self._areas) + more > MOST_AREAS:
            raise AreasRefused(number=0, reason="areas_many")

    def _keep(self, areas: tuple[CoverArea, ...]) -> None:
        self._before.append(self._areas)
        self._after.clear()
        self._areas = areas
