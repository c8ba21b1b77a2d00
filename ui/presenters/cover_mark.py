"""What is marked in a film or recording to be covered: whole frames, and times as a file of areas has them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from archive.covering.areas import MOST_TIME
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow
from ui.presenters.covering_list import PICTURE
from ui.presenters.film_mark import FilmMark, film_time

WHOLE_PICTURE = Area(0, 0, 1000, 1000)
_MS = 1000
_TIME = re.compile(r"\s*(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,5})(?:[.,](\d{1,3}))?\s*")


@dataclass(frozen=True)
class Moment:
    """The frame that stands there, in microseconds; in sound alone a moment without length."""

    start: int
    end: int


@dataclass(frozen=True)
class CoverMark:
    """A mark in the making, in microseconds: from the beginning of one frame to the end of another."""

    start: int | None = None
    end: int | None = None
    area: Area | None = None

    def beginning(self, moment: Moment) -> CoverMark:
        """It begins with that frame; an end that is not behind it is none."""
        later = self.end is not None and self.end > moment.start
        return replace(self, start=moment.start, end=self.end if later else None)

    def ending(self, moment: Moment) -> CoverMark:
        """It ends with that frame; without a beginning before it, it begins with the file."""
        start = self.start if self.start is not None and self.start < moment.end else 0
        return replace(self, start=start, end=moment.end) if moment.end > start else self

    @property
    def shown(self) -> FilmMark:
        """As the player shows it."""
        end = None if self.end is None else -(-self.end // _MS)
        return FilmMark(None if self.start is None else self.start // _MS, end, self.area)

    def where(self, how: CoverHow) -> Locator:
        """The place to cover. Exactly the frames that are marked; of the sound no sample less than they last.

        A box without a marked time lasts through the whole film, and a stretch without an end to its end. A part of
        the picture that is not marked is the whole picture.
        """
        area = (self.area or WHOLE_PICTURE) if how in PICTURE else None
        start, end = self.start, self.end
        if start is None:
            return Locator(area=area, start=None if how in PICTURE else 0, end=None)
        first = -(-start // _MS) if how in PICTURE else start // _MS
        if end is None:
            return Locator(area=area, start=first)
        last = -(-end // _MS) if how in (CoverHow.MUTE, CoverHow.TONE) else end // _MS
        return Locator(area=area, start=first, end=max(last, first + 1))


def cover_mark(where: Locator, how: CoverHow) -> CoverMark:
    """The mark that gives that place again, in this way of covering or in another."""
    if where.start is None:
        return CoverMark(area=where.area)
    # A box begins at the first whole millisecond of its frame, which began less than one before.
    start = max(0, where.start * _MS - (_MS - 1)) if how in PICTURE else where.start * _MS
    return CoverMark(start, None if where.end is None else where.end * _MS, where.area)


def times_words(where: Locator, *, whole: str, end: str) -> str:
    """From when to when that is, exactly; ``whole`` and ``end`` in the words of the language."""
    if where.start is None:
        return whole
    last = end if where.end is None else film_time(where.end, exact=True)
    return f"{film_time(where.start, exact=True)}–{last}"


def time_typed(untrusted_words: str) -> int | None:
    """Milliseconds of ``ss``, ``mm:ss`` or ``h:mm:ss``, with up to three digits behind a point or comma.

    ``None`` for anything else, and for what lasts longer than any file may.
    """
    found = _TIME.fullmatch(untrusted_words)
    if found is None:
        return None
    hours, minutes, seconds, rest = found.groups()
    if (hours is not None and int(minutes) > 59) or (minutes is not None and int(seconds) > 59):
        return None
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    made = whole * _MS + int((rest or "").ljust(3, "0"))
    return made if made <= MOST_TIME else None
