"""Where in a file of evidence something is to be seen or heard, and how exactly that is written down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from archive.errors import ArchiveError

MOST_PAGES: Final = 1_000_000
MOST_LINES: Final = 10_000_000
MOST_MS: Final = 1000 * 3600 * 1000
"""No recording is longer than a thousand hours."""

_CLOCK: Final = r"[0-9]{2,4}:[0-5][0-9]:[0-5][0-9]\.[0-9]{3}"
_SHARE: Final = r"[0-9]{1,3}(?:\.[0-9])?"
_FRAGMENT: Final = re.compile(
    rf"(?:page=(?P<page>[1-9][0-9]{{0,6}}))?"
    rf"(?:(?:^|&)xywh=percent:(?P<area>{_SHARE},{_SHARE},{_SHARE},{_SHARE}))?"
    rf"(?:(?:^|&)t=(?P<start>{_CLOCK})(?:,(?P<end>{_CLOCK}))?)?"
    r"(?:(?:^|&)line=(?P<line>[1-9][0-9]{0,7}),(?P<last_line>[1-9][0-9]{0,7}))?",
    re.ASCII,
)


@dataclass(eq=False)
class PlaceOutside(ArchiveError):
    """A place that the file does not have."""

    code: ClassVar[str] = "place_outside"

    reason: str
    """``page_outside``, ``time_outside`` or ``line_outside``."""


@dataclass(frozen=True)
class Area:
    """A part of a page or picture, in thousandths of its upright width and height."""

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        sides = ((self.left, self.width), (self.top, self.height))
        if any(start < 0 or length < 1 or start + length > 1000 for start, length in sides):
            raise ValueError("an area lies within its page")


@dataclass(frozen=True)
class Locator:
    """A page, a part of it, a stretch of time, lines, or several of these. Times in milliseconds from the start."""

    page: int | None = None
    """The first page is 1."""
    area: Area | None = None
    start: int | None = None
    end: int | None = None
    """``None`` with a start: that moment."""
    line: int | None = None
    """Of a text, from 1; within the page where one is named."""
    last_line: int | None = None
    """``None`` with a line: that line alone."""


WHOLE: Final = Locator()
"""The file as it is, no place in particular."""


def fragment(locator: Locator) -> str:
    """The exact place in one form for ever, after the Media Fragments of the W3C; empty for the file as a whole.

    For example ``page=3&xywh=percent:0,50,100,50`` or ``t=00:02:14.000,00:02:31.500``. Areas are exact to a tenth of
    a percent, times to a millisecond. A time without an end is that moment.
    ``line=5,9`` are lines of a text, both included.
    """
    parts = []
    if locator.page is not None:
        parts.append(f"page={locator.page}")
    if locator.area is not None:
        sides = (locator.area.left, locator.area.top, locator.area.width, locator.area.height)
        parts.append("xywh=percent:" + ",".join(f"{side / 10:.1f}".removesuffix(".0") for side in sides))
    if locator.start is not None:
        times = [locator.start] if locator.end is None else [locator.start, locator.end]
        parts.append("t=" + ",".join(clock(time) for time in times))
    if locator.line is not None:
        parts.append(f"line={locator.line},{locator.last_line or locator.line}")
    return "&".join(parts)


def from_fragment(untrusted_fragment: str) -> Locator | None:
    """The place that :func:`fragment` wrote; ``None`` for anything else."""
    found = _FRAGMENT.fullmatch(untrusted_fragment)
    if found is None:
        return None
    page, start, end = found["page"], found["start"], found["end"]
    try:
        area = None
        if found["area"] is not None:
            area = Area(*(round(float(side) * 10) for side in found["area"].split(",")))
        locator = Locator(
            page=None if page is None else int(page),
            area=area,
            start=None if start is None else _milliseconds(start),
            end=None if end is None else _milliseconds(end),
            line=None if found["line"] is None else int(found["line"]),
            last_line=None if found["line"] in (None, found["last_line"]) else int(found["last_line"]),
        )
        prove_within(locator)
    except (ValueError, PlaceOutside):
        return None
    return locator


def prove_within(locator: Locator, *, pages: int | None = None, duration: int | None = None) -> None:
    """Prove that the place is one of a file with that many pages and so many milliseconds, where they are known.

    Raises ``PlaceOutside``.
    """
    if locator.page is not None and not 1 <= locator.page <= (MOST_PAGES if pages is None else pages):
        raise PlaceOutside("page_outside")
    if locator.line is not None and not 1 <= locator.line <= (locator.last_line or locator.line) <= MOST_LINES:
        raise PlaceOutside("line_outside")
    last = MOST_MS if duration is None else duration
    if locator.start is None:
        if locator.end is not None:
            raise PlaceOutside("time_outside")
        return
    end = locator.start if locator.end is None else locator.end
    if not 0 <= locator.start <= end <= last:
        raise PlaceOutside("time_outside")


def clock(milliseconds: int) -> str:
    """A time as ``hh:mm:ss.mmm``."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"


def _milliseconds(untrusted_clock: str) -> int:
    hours, minutes, seconds = untrusted_clock.split(":")
    whole, rest = seconds.split(".")
    return ((int(hours) * 60 + int(minutes)) * 60 + int(whole)) * 1000 + int(rest)
