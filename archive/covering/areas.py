"""Areas to cover, as a file of data (``FORMAT.md`` in this folder)."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from archive.covering.errors import AreasRefused
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy

FORMAT, VERSION = "strongroom-areas", 1
MOST_BYTES = 4 * 1024 * 1024
MOST_AREAS = 10_000
MOST_PAGE = 100_000
MOST_TIME = 400 * 3600 * 1000
"""Milliseconds."""
MOST_WORDS = 300
"""Characters."""

_CODE = re.compile(r"(E-[0-9]{4,12})?")
_SHA256 = re.compile(r"([0-9a-fA-F]{64})?")
SOUND: Final = frozenset({CoverHow.MUTE, CoverHow.TONE, CoverHow.CUT})
_BOX: Final = ("left", "top", "width", "height")
_KNOWN: Final = frozenset({"page", *_BOX, "start", "end", "words", "how", "what", "why"})
_GUESSED: Final = frozenset({CoverWhat.TEXT, CoverWhat.PLATE})
"""Of these there are so few possible forms that each can be tried until its tiles are the same."""

Code = TypeVar("Code", bound=enum.StrEnum)


@dataclass(frozen=True)
class CoverArea:
    """One thing to cover: where it is, or the words that it is, and why. A box without a page is on the first."""

    where: Locator
    how: CoverHow
    what: CoverWhat
    why: CoverWhy
    words: str = ""
    """Found on the pages wherever they stand as text."""

    def plain(self) -> dict[str, Any]:
        """As the file has it."""
        box = self.where.area
        found: dict[str, Any] = {"how": str(self.how), "what": str(self.what), "why": str(self.why)}
        found |= {name: getattr(self.where, name) for name in ("page", "start", "end")}
        found |= {} if box is None else {name: getattr(box, name) for name in _BOX}
        found |= {"words": self.words} if self.words else {}
        return {name: value for name, value in found.items() if value is not None}


@dataclass(frozen=True)
class Areas:
    """Everything to cover in one file."""

    areas: tuple[CoverArea, ...]
    of: str = ""
    """Code of the item; empty: whichever they are used with."""
    sha256: str = ""
    """Of the file; empty: not stated."""

    def text(self) -> str:
        """As a file has it, in one spelling. A stretch of time without an end goes on to the end of the file."""
        whole = {
            "format": FORMAT,
            "version": VERSION,
            "of": self.of,
            "sha256": self.sha256,
            "areas": [one.plain() for one in self.areas],
        }
        return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are to be covered wherever they stand."""
        return tuple(one.words for one in self.areas if one.words)


def areas_of(untrusted_data: bytes) -> Areas:
    """The areas in a file. Raises ``AreasRefused``."""
    if len(untrusted_data) > MOST_BYTES:
        raise AreasRefused(number=0, reason="areas_many")
    try:
        untrusted = json.loads(untrusted_data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise AreasRefused(number=0, reason="areas_not_json") from error
    if not isinstance(untrusted, dict) or untrusted.get("format") != FORMAT or untrusted.get("version") != VERSION:
        raise AreasRefused(number=0, reason="areas_format")
    of, sha256, untrusted_areas = untrusted.get("of", ""), untrusted.get("sha256", ""), untrusted.get("areas")
    if not isinstance(of, str) or not isinstance(sha256, str) or not isinstance(untrusted_areas, list):
        raise AreasRefused(number=0, reason="areas_format")
    if not _CODE.fullmatch(of) or not _SHA256.fullmatch(sha256):
        raise AreasRefused(number=0, reason="areas_format")
    if not set(untrusted) <= {"format", "version", "of", "sha256", "areas"}:
        raise AreasRefused(number=0, reason="areas_format")
    if not untrusted_areas:
        raise AreasRefused(number=0, reason="areas_none")
    if len(untrusted_areas) > MOST_AREAS:
        raise AreasRefused(number=0, reason="areas_many")
    return Areas(tuple(_area(number, one) for number, one in enumerate(untrusted_areas, 1)), of, sha256)


def _area(number: int, untrusted: object) -> CoverArea:
    if not isinstance(untrusted, dict) or not set(untrusted) <= _KNOWN:
        raise AreasRefused(number=number, reason="area_unknown")
    words = untrusted.get("words", "")
    if not isinstance(words, str) or len(words) > MOST_WORDS or ("words" in untrusted and not words.strip()):
        raise AreasRefused(number=number, reason="area_words")
    if any(0xD800 <= ord(letter) < 0xE000 for letter in words):  # halves of letters, which no text can hold
        raise AreasRefused(number=number, reason="area_words")
    how = _code(number, CoverHow, untrusted.get("how", "cover"))
    what = _code(number, CoverWhat, untrusted.get("what", "text" if words else "thing"))
    start, end = _time(number, untrusted, "start"), _time(number, untrusted, "end")
    if (start is None and end is not None) or (end is not None and start is not None and end <= start):
        raise AreasRefused(number=number, reason="area_time")
    page = untrusted.get("page")
    if page is not None and not _whole(page, 1, MOST_PAGE):
        raise AreasRefused(number=number, reason="area_box")
    made = CoverArea(
        Locator(page, _box(number, untrusted), start, end),
        how,
        what,
        _code(number, CoverWhy, untrusted.get("why")),
        words.strip(),
    )
    if how is CoverHow.MOSAIC and (what in _GUESSED or words):
        raise AreasRefused(number=number, reason="area_mosaic")
    if bool(made.words) + (made.where.area is not None) + (how in SOUND) != 1:
        raise AreasRefused(number=number, reason="area_unfit")
    if how in SOUND and start is None:
        raise AreasRefused(number=number, reason="area_time")
    return made


def _code(number: int, codes: type[Code], untrusted: object) -> Code:
    try:
        return codes(str(untrusted))
    except ValueError as error:
        raise AreasRefused(number=number, reason="area_code") from error


def _whole(untrusted: object, least: int, most: int) -> bool:
    return isinstance(untrusted, int) and not isinstance(untrusted, bool) and least <= untrusted <= most


def _time(number: int, untrusted: Mapping[str, Any], name: str) -> int | None:
    value = untrusted.get(name)
    if value is not None and not _whole(value, 0, MOST_TIME):
        raise AreasRefused(number=number, reason="area_time")
    return value


def _box(number: int, untrusted: Mapping[str, Any]) -> Area | None:
    sides = [untrusted.get(name) for name in _BOX]
    if all(side is None for side in sides):
        return None
    try:
        if not all(_whole(side, 0, 1000) for side in sides):
            raise ValueError
        return Area(*(int(side) for side in sides if side is not None))
    except ValueError as error:
        raise AreasRefused(number=number, reason="area_box") from error


class Medium(enum.StrEnum):
    """What kind of file is covered."""

    PICTURE = "picture"
    PAPER = "paper"
    SOUND = "sound"
    FILM = "film"


def refuse_unfit(areas: Iterable[CoverArea], medium: Medium) -> None:
    """Raise ``AreasRefused`` for an area that a file of that kind cannot have."""
    for number, one in enumerate(areas, 1):
        timed = one.where.start is not None
        still = medium in (Medium.PICTURE, Medium.PAPER)
        if (
            (one.words and medium is not Medium.PAPER)
            or (timed and still)
            or (one.where.page is not None and not still)
            or (one.how in SOUND and still)
            or (one.where.area is not None and medium is Medium.SOUND)
        ):
            raise AreasRefused(number=number, reason="area_unfit")
