"""What a person marks in a film: a moment, a stretch of time, a part of the picture. And how times are written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from archive.locators import Area, Locator


def film_time(milliseconds: int, *, exact: bool = False) -> str:
    """``mm:ss``, with hours in front where there are any, with thousandths where it must be exact."""
    seconds, rest = divmod(max(0, milliseconds), 1000)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    words = f"{minutes:02d}:{seconds % 60:02d}"
    if hours:
        words = f"{hours}:{words}"
    return f"{words}.{rest:03d}" if exact else words


@dataclass(frozen=True)
class FilmMark:
    """A mark in the making. Times in milliseconds."""

    start: int | None = None
    end: int | None = None
    area: Area | None = None

    def beginning(self, place: int) -> FilmMark:
        """It begins there; an end before that is none."""
        return replace(self, start=place, end=self.end if self.end is not None and self.end > place else None)

    def ending(self, place: int) -> FilmMark:
        """It ends there; without a beginning it begins with the file."""
        start = self.start if self.start is not None and self.start < place else 0
        return replace(self, start=start, end=place) if place > start else self

    def around(self, area: Area | None, place: int) -> FilmMark:
        """It is that part of the picture, at that moment where no time was marked yet."""
        if area is None:
            return replace(self, area=None)
        return replace(self, area=area, start=place if self.start is None else self.start)

    @property
    def locator(self) -> Locator | None:
        """What can be cited, or ``None``."""
        return None if self.start is None else Locator(area=self.area, start=self.start, end=self.end)


def mark_of(locator: Locator) -> FilmMark:
    """The mark that shows a place that was cited."""
    return FilmMark(locator.start, locator.end, locator.area)
