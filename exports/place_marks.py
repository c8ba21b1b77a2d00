"""Whether a file says where it was made: the coordinates that cameras and telephones write into what they take."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterator
from typing import Final

_GPS_TAG: Final = 0x8825
_LATITUDE: Final = 2
_TIFF: Final = ((b"II*\x00", "<"), (b"MM\x00*", ">"))
"""How EXIF begins, whatever file it stands in, and the order of its bytes."""
_WRITTEN: Final = (
    b"GPSLatitude",
    b"GPSLongitude",
    b"com.apple.quicktime.location",
    b"\xa9xyz",
    b"geo:lat",
)
"""Coordinates in words: XMP, and the location atoms of films."""
_MOST_ENTRIES: Final = 512
_MOST_STARTS: Final = 4096


def tells_place(untrusted_piece: bytes) -> bool:
    """Whether this piece of a file holds coordinates: EXIF (in JPEG, WebP, PNG, HEIC or TIFF), XMP or film labels.

    EXIF counts only with a latitude in it: many cameras write an empty place. Never raises.
    """
    if any(mark in untrusted_piece for mark in _WRITTEN):
        return True
    starts = itertools.islice(_tiff_starts(untrusted_piece), _MOST_STARTS)
    return any(_has_latitude(untrusted_piece, start, order) for start, order in starts)


def _tiff_starts(data: bytes) -> Iterator[tuple[int, str]]:
    for mark, order in _TIFF:
        at = data.find(mark)
        while at >= 0:
            yield at, order
            at = data.find(mark, at + 1)


def _has_latitude(data: bytes, start: int, order: str) -> bool:
    try:
        (first,) = struct.unpack_from(f"{order}I", data, start + 4)
        for tag, value in _entries(data, start, first, order):
            if tag == _GPS_TAG:
                return any(inner == _LATITUDE for inner, _ in _entries(data, start, value, order))
    except struct.error:
        return False
    return False


def _entries(data: bytes, start: int, at: int, order: str) -> Iterator[tuple[int, int]]:
    """Tag and value of each entry of a directory (TIFF 6.0, section 2); places count from ``start``."""
    (count,) = struct.unpack_from(f"{order}H", data, start + at)
    for number in range(min(count, _MOST_ENTRIES)):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", data, start + at + 2 + 12 * number)
        yield tag, value
