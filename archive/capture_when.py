"""When a file says it was made, and where: read from its words, never taken as true."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final

from archive.dates import Basis, PartialDate, Precision, Relation

_EXIF: Final = re.compile(
    r"(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_PDF: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d'?\d\d)?'?")
_ISO_6709: Final = re.compile(r"([+-]\d{1,3}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS\w+)?/?")
_PAIR: Final = re.compile(r"(-?\d{1,3}\.\d+), (-?\d{1,3}\.\d+)")
_XMP_DEGREES: Final = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])")
_EARLIEST: Final = 1900
"""Clocks that were never set say 1904 (QuickTime's zero) or 1970: both stand as they are, for a person to judge."""


@dataclass(frozen=True)
class Place:
    """Degrees north and east; south and west are below zero."""

    latitude: float
    longitude: float

    def words(self) -> str:
        """As people write it, five places behind the point: about a metre."""
        return f"{self.latitude:.5f}, {self.longitude:.5f}"


def time_said(untrusted_words: str, untrusted_zone: str = "") -> PartialDate | None:
    """The day and the clock time that the words give; ``None`` where they give none.

    The basis is ``DERIVED``: a device or a program wrote it, by its own clock. The words stay as they stand there.
    ``untrusted_zone`` is the offset where the file keeps it apart (EXIF does).
    """
    words = untrusted_words.strip()
    found = _EXIF.match(words) or _PDF.match(words)
    if found is None:
        return _of_letter(words)
    year, month, day, hour, minute, second, zone = found.groups()
    try:
        date = dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if date.year < _EARLIEST:
        return None
    clock = _clock(hour, minute, second, zone or untrusted_zone)
    if month is None:
        end = date.replace(month=12, day=31)
        return PartialDate(words, date, end, Relation.DURING, Precision.YEAR, basis=Basis.DERIVED)
    return PartialDate(
        words, date, date, Relation.ON, Precision.TIME if clock else Precision.DAY, basis=Basis.DERIVED, clock=clock
    )


def _clock(hour: str | None, minute: str | None, second: str | None, zone: str) -> str | None:
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return None
    offset = zone.replace("'", "").strip()
    if re.fullmatch(r"[+-]\d{4}", offset):
        offset = f"{offset[:3]}:{offset[3:]}"
    if not re.fullmatch(r"Z|[+-]\d\d:\d\d", offset):
        offset = ""
    return f"{hour}:{minute}:{second or '00'}{' ' if offset else ''}{offset}"


def _of_letter(words: str) -> PartialDate | None:
    """A date as letters have it (RFC 5322, 3.3)."""
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.year < _EARLIEST:
        return None
    offset = moment.strftime("%z")
    clock = _clock(f"{moment.hour:02d}", f"{moment.minute:02d}", f"{moment.second:02d}", offset)
    day = moment.date()
    return PartialDate(words, day, day, Relation.ON, Precision.TIME, basis=Basis.DERIVED, clock=clock)


def place_said(untrusted_words: str) -> Place | None:
    """The place that the words give as two numbers; ``None`` where they give none on the earth."""
    words = untrusted_words.strip()
    found = _PAIR.fullmatch(words) or _ISO_6709.fullmatch(words)
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180 or (latitude == 0 and longitude == 0):
        return None
    return Place(latitude, longitude)


def degrees_said(untrusted_latitude: str, untrusted_longitude: str) -> Place | None:
    """The place from two values as XMP has them (``43,14.337N``); ``None`` where they are none."""
    numbers = []
    for words in (untrusted_latitude, untrusted_longitude):
        found = _XMP_DEGREES.fullmatch(words.strip())
        if found is None:
            return None
        value = int(found[1]) + float(found[2]) / 60 + float(found[3] or 0) / 3600
        numbers.append(-value if found[4] in "SW" else value)
    return place_said(f"{numbers[0]:.6f}, {numbers[1]:.6f}")
