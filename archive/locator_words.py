"""A place in a file as people write and read it: ``p. 3, lower half`` or ``02:14–02:31, upper left``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from archive.locators import WHOLE, Area, Locator, PlaceOutside, prove_within
from archive.vocabulary.evidence import Position
from archive.vocabulary.labels import LANGUAGES, LabelLanguage, label

_PAGES: Final[Mapping[str, str]] = MappingProxyType({"en": "p. {page}", "ru": "стр. {page}", "kk": "{page}-бет"})
_LINE: Final[Mapping[str, str]] = MappingProxyType({"en": "line {line}", "ru": "строка {line}", "kk": "{line}-жол"})
_LINES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "lines {line}–{last}", "ru": "строки {line}–{last}", "kk": "{line}–{last}-жол"}
)
_LINES_READ: Final = re.compile(
    r"(?:(?:lines?|строк[аи])\s*(?P<after>[0-9]{1,8})(?:\s*[-–—]\s*(?P<after_last>[0-9]{1,8}))?"
    r"|(?P<before>[0-9]{1,8})(?:\s*[-–—]\s*(?P<before_last>[0-9]{1,8}))?\s*-\s*жол)"
)
_PAGE: Final = re.compile(
    r"(?:(?:p|pp|page|с|стр|страница|лист|л|бет)\.?\s*(?P<after>[0-9]{1,7})"
    r"|(?P<before>[0-9]{1,7})\s*(?:-|\s)?\s*(?:бет|беті|бетте|бетінде))"
)
_TIME: Final = r"(?:[0-9]{1,4}:)?[0-9]{1,4}:[0-5][0-9](?:\.[0-9]{1,3})?"
_TIMES: Final = re.compile(rf"(?P<start>{_TIME})(?:\s*[-–—]\s*(?P<end>{_TIME}))?")
_LONGEST: Final = 200

AREAS: Final[Mapping[Position, Area]] = MappingProxyType(
    {
        Position.WHOLE: Area(0, 0, 1000, 1000),
        Position.MOST: Area(100, 100, 800, 800),
        Position.UPPER_HALF: Area(0, 0, 1000, 500),
        Position.MIDDLE_BAND: Area(0, 333, 1000, 334),
        Position.LOWER_HALF: Area(0, 500, 1000, 500),
        Position.LEFT_HALF: Area(0, 0, 500, 1000),
        Position.MIDDLE_COLUMN: Area(333, 0, 334, 1000),
        Position.RIGHT_HALF: Area(500, 0, 500, 1000),
        Position.UPPER_LEFT: Area(0, 0, 333, 333),
        Position.UPPER: Area(333, 0, 334, 333),
        Position.UPPER_RIGHT: Area(667, 0, 333, 333),
        Position.LEFT: Area(0, 333, 333, 334),
        Position.CENTRE: Area(333, 333, 334, 334),
        Position.RIGHT: Area(667, 333, 333, 334),
        Position.LOWER_LEFT: Area(0, 667, 333, 333),
        Position.LOWER: Area(333, 667, 334, 333),
        Position.LOWER_RIGHT: Area(667, 667, 333, 333),
    }
)
"""What the words alone mean: the largest part that is called so."""

_GRID: Final = (
    (Position.UPPER_LEFT, Position.UPPER, Position.UPPER_RIGHT),
    (Position.LEFT, Position.CENTRE, Position.RIGHT),
    (Position.LOWER_LEFT, Position.LOWER, Position.LOWER_RIGHT),
)
_BANDS: Final = (Position.UPPER_HALF, Position.MIDDLE_BAND, Position.LOWER_HALF)
_COLUMNS: Final = (Position.LEFT_HALF, Position.MIDDLE_COLUMN, Position.RIGHT_HALF)
_WIDE: Final = 600
_ALL: Final = 900


def position(area: Area) -> Position:
    """In which part of the page or picture an area lies."""
    across, down = area.width >= _WIDE, area.height >= _WIDE
    column, row = _third(area.left, area.width), _third(area.top, area.height)
    if across and down:
        return Position.WHOLE if min(area.width, area.height) >= _ALL else Position.MOST
    if across:
        return _BANDS[row]
    return _COLUMNS[column] if down else _GRID[row][column]


def place_words(locator: Locator, language: LabelLanguage, *, of: str = "") -> str:
    """The place in words, times to the second; ``of`` names the file: ``E-0003, 02:14–02:31, upper left``."""
    parts = [of] if of else []
    if locator.page is not None:
        parts.append(_PAGES[str(language)].format(page=locator.page))
    if locator.line is not None:
        one = locator.last_line is None or locator.last_line == locator.line
        form = (_LINE if one else _LINES)[str(language)]
        parts.append(form.format(line=locator.line, last=locator.last_line))
    if locator.start is not None:
        parts.append(time_words(locator.start, locator.end))
    if locator.area is not None:
        parts.append(label(Position, position(locator.area), language))
    return ", ".join(parts)


def time_words(start: int, end: int | None = None) -> str:
    """A moment or a stretch of time as ``02:14`` or ``02:14–02:31``, with hours from the first one on."""
    first = _minutes(start)
    last = first if end is None else _minutes(end)
    return first if first == last else f"{first}–{last}"


def read_place(
    untrusted_words: str, *, pages: int | None = None, duration: int | None = None
) -> Locator | None:
    """The place that was typed, in any of the three languages; ``None`` where it is not wholly understood.

    Raises ``PlaceOutside`` where it lies outside what is known of the file.
    """
    words = " ".join(untrusted_words.casefold().split())
    if not words or len(words) > _LONGEST:
        return None
    page = area = start = end = line = last_line = None
    for part in (one.strip() for one in re.split("[,;]", words)):
        if (found := _PAGE.fullmatch(part)) and page is None:
            page = int(found["after"] or found["before"])
        elif (found := _LINES_READ.fullmatch(part)) and line is None:
            line = int(found["after"] or found["before"])
            last = int(found["after_last"] or found["before_last"] or line)
            last_line = None if last == line else last
        elif (found := _TIMES.fullmatch(part)) and start is None:
            start = _read_time(found["start"])
            end = None if found["end"] is None else _read_time(found["end"])
        elif (named := _positions().get(part)) is not None and area is None:
            area = AREAS[named]
        else:
            return None
    locator = Locator(page, area, start, end, line, last_line)
    prove_within(locator, pages=pages, duration=duration)
    return None if locator == WHOLE else locator


def read_time(untrusted_words: str) -> int | None:
    """A typed time in milliseconds: ``2:14``, ``02:14``, ``1:02:14.5``; ``None`` for anything else."""
    words = untrusted_words.strip()
    return _read_time(words) if re.fullmatch(_TIME, words) else None


def exact_place(untrusted_fragment: Locator | None, untrusted_words: str) -> Locator | None:
    """What a citation points at: the place that was marked while its words still stand, or else the one typed."""
    words = untrusted_words.strip()
    if untrusted_fragment is not None and any(
        place_words(untrusted_fragment, language) == words for language in LANGUAGES
    ):
        return untrusted_fragment
    try:
        return read_place(words)
    except PlaceOutside:
        return None


def _third(start: int, length: int) -> int:
    centre = start * 2 + length
    return 0 if centre < 667 else 1 if centre < 1333 else 2


def _minutes(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    hours = seconds // 3600
    minutes = f"{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return f"{hours}:{minutes}" if hours else minutes


def _read_time(words: str) -> int:
    *before, last = words.split(":")
    whole, _, rest = last.partition(".")
    minutes = 0
    for part in before:
        minutes = minutes * 60 + int(part)
    return (minutes * 60 + int(whole)) * 1000 + int(rest.ljust(3, "0") or 0)


def _positions() -> Mapping[str, Position]:
    return {label(Position, one, language).casefold(): one for language in LANGUAGES for one in Position}
