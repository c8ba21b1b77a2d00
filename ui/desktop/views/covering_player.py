"""The player in which places of a film or recording are marked to be covered: frame by frame, not by the clock."""

from __future__ import annotations

from PySide6.QtCore import Signal

from archive.confined.films import FilmFacts
from archive.covering.areas import CoverArea
from archive.covering.preview import CopyToBe, is_there
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow
from ui.desktop.desk import Desk
from ui.desktop.views.media_viewer import MediaViewer
from ui.desktop.widgets.sound_line import LineStretch
from ui.presenters.cover_mark import CoverMark, Moment, cover_mark
from ui.presenters.covering_list import PICTURE, CoveringList
from ui.presenters.film_mark import FilmMark

_SOUND_STEP = 10
"""Milliseconds, where there are no frames to go on by."""
_USUAL = 40_000
"""Microseconds of a frame of which nothing is known."""


class CoveringPlayer(MediaViewer):
    """As the player of evidence; a mark lasts to the end of the frame at which it ends."""

    seen_here = Signal()
    """What kind of file it is, is known now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.cover = CoverMark()
        self._areas: tuple[CoverArea, ...] = ()
        self._row = -1
        self._copy: CopyToBe | None = None
        self.film.shown.connect(self._lay_over)
        self.measured.connect(lambda _pages, _duration: self.seen_here.emit())

    @property
    def facts(self) -> FilmFacts | None:
        """What is known of the file, once it is open."""
        return self._session.facts if self._session is not None else None

    def forget(self) -> None:
        self.cover, self._areas, self._row, self._copy = CoverMark(), (), -1, None
        super().forget()

    def go_to(self, locator: Locator) -> None:
        """Go where that begins; nothing is marked there."""
        if locator.start is not None and self._known:
            self.control.pause()
            self.control.seek(locator.start)
            self._wake()

    def mark_again(self, one: CoverArea) -> None:
        """Mark the place of something that is covered already, to cover it in another way too."""
        self._show_cover(cover_mark(one.where, one.how))

    def moment(self) -> Moment:
        """The frame that stands there; without one the place itself."""
        place, session = self.control.position * 1000, self._session
        shown = session.shown if session is not None and session.facts is not None and session.facts.seen else None
        if shown is None or shown.stands_in:
            return Moment(place, place)
        end = shown.place + (shown.length or self._usual())
        return Moment(shown.place, end) if place < end else Moment(place, place)

    def show_areas(self, areas: CoveringList, row: int, copy: CopyToBe | None) -> None:
        """Show what will be covered, the one at ``row`` as the chosen one; with ``copy`` as it will be."""
        self._areas, self._row, self._copy = areas.areas, row, copy
        if self._player is not None:
            self._player.changes = copy
        self.line.show_stretches(
            LineStretch(
                one.where.start or 0,
                one.where.end,
                "picture" if one.how in PICTURE else "both" if one.how is CoverHow.CUT else "sound",
                number == row,
            )
            for number, one in enumerate(self._areas)
        )
        self._lay_over()

    def clear_mark(self) -> None:
        self.film.set_marking(False)
        self._show_cover(CoverMark())

    def _usual(self) -> int:
        rate = self.facts.frames_per_1000_seconds if self.facts is not None else 0
        return 1_000_000_000 // rate if rate else _USUAL

    def _mark_from_here(self) -> None:
        self._show_cover(self.cover.beginning(self.moment()))

    def _mark_to_here(self) -> None:
        self._show_cover(self.cover.ending(self.moment()))

    def _mark_around(self, area: Area | None) -> None:
        self._show_cover(CoverMark(self.cover.start, self.cover.end, area))

    def _show_cover(self, mark: CoverMark) -> None:
        self.cover = mark
        self._set_mark(mark.shown)

    def _set_mark(self, mark: FilmMark, *, tell: bool = False) -> None:
        super()._set_mark(mark, tell=tell)
        if mark == FilmMark():
            self.cover = CoverMark()

    def _step(self, by: int) -> None:
        if self.facts is not None and not self.facts.seen:
            self._do(lambda: self.control.seek(self.control.position + by * _SOUND_STEP))
        else:
            super()._step(by)

    def _show_place(self) -> None:
        super()._show_place()
        self._lay_over()

    def _lay_over(self) -> None:
        """On the frame that stands there: the boxes that are there in any moment of it, or what will be seen."""
        moment, copy = self.moment(), self._copy
        if copy is None:
            wanted = [
                (one.where.area, number == self._row)
                for number, one in enumerate(self._areas)
                if one.where.area is not None and is_there(one, moment.start, moment.end - moment.start)
            ]
            self.film.lay_over(wanted, None)
            return
        gone = copy.left_out(moment.start) is not None
        seen = copy.seen(moment.start, moment.end - moment.start)
        self.film.lay_over((), seen, self.tr("This will not be in the copy: it is cut out.") if gone else "")
