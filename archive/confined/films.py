"""Films and recordings, told by the confined worker: what is believed of its answers, and in which bounds."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from archive.confined.asking import Answer, DecodingRefused, Source
from archive.confined.pictures import Picture, checked_picture
from archive.confined.workers import Workers
from crypto.jobs import CancelToken

MEDIA_TYPES = frozenset({"video", "audio"})
"""First words of the types that are played."""
LONGEST = 1000 * 3600 * 24 * 30
"""Milliseconds: what claims to last longer says nothing."""
_HEAD = struct.Struct(">BqqHHI")
_MOST_SIDE = 16_384
_MOST_PLACE = 2**53
_MOST_JPEG = 16 * 1024 * 1024
_SECONDS = 20.0


def is_played(media_type: str) -> bool:
    """Whether a file of that type is for the player."""
    return media_type.split("/")[0] in MEDIA_TYPES


@dataclass(frozen=True)
class FilmFacts:
    """What a player must know of a file."""

    duration: int
    """Milliseconds as the file says; 0 when it does not."""
    width: int
    """Upright, in square pixels; 0 when there is nothing to see."""
    height: int
    picture: str
    """Codec, or empty."""
    sound: str
    frames_per_1000_seconds: int

    @property
    def seen(self) -> bool:
        """Whether there is a moving picture."""
        return self.width > 0

    @property
    def heard(self) -> bool:
        """Whether there is sound."""
        return bool(self.sound)


@dataclass(frozen=True)
class Frame:
    """One frame. Times in microseconds from the beginning of the file."""

    place: int
    length: int
    """0 when the file does not say how long it stands."""
    width: int
    height: int
    stride: int
    """Bytes of one row, at least three times the width."""
    rows: memoryview
    stands_in: bool
    """It is shown until the one that is looked for is found."""

    @property
    def weight(self) -> int:
        """Bytes in memory."""
        return len(self.rows)


def checked_facts(answer: Answer) -> FilmFacts:
    """What ``about`` told. Raises ``DecodingRefused`` for what cannot be."""
    width, height = answer.number("width", 0, 2**20), answer.number("height", 0, 2**20)
    if bool(width) != bool(height):
        raise DecodingRefused(reason="broke_off")
    return FilmFacts(
        duration=answer.number("duration", 0, LONGEST),
        width=width,
        height=height,
        picture=answer.words("picture", 40),
        sound=answer.words("sound", 40),
        frames_per_1000_seconds=answer.number("frames_per_1000_seconds", 0, 1_000_000),
    )


def checked_frame(untrusted_piece: bytes, box: tuple[int, int]) -> Frame:
    """A frame within that box. Raises ``DecodingRefused`` for what is none."""
    try:
        kind, place, length, width, height, stride = _HEAD.unpack_from(untrusted_piece)
    except struct.error:
        raise DecodingRefused(reason="broke_off") from None
    rows = memoryview(untrusted_piece)[_HEAD.size :]
    sound = (
        kind in (0, 1)
        and 0 <= place <= _MOST_PLACE
        and 0 <= length <= _MOST_PLACE
        and 1 <= width <= min(box[0], _MOST_SIDE)
        and 1 <= height <= min(box[1], _MOST_SIDE)
        and width * 3 <= stride <= _MOST_SIDE * 4
        and len(rows) == stride * height
    )
    if not sound:
        raise DecodingRefused(reason="broke_off")
    return Frame(place, length, width, height, stride, rows, stands_in=kind == 1)


def checked_sound(answer: Answer, most: int) -> bytes:
    """At most ``most`` moments of two channels. Raises ``DecodingRefused`` for what cannot be."""
    data = b"".join(answer.untrusted_pieces)
    if len(data) > most * 4 or len(data) % 4:
        raise DecodingRefused(reason="broke_off")
    return data


def checked_peaks(untrusted_piece: bytes, places: int) -> tuple[int, bytes]:
    """From which place on, and how loud: one byte each. Raises ``DecodingRefused`` for what cannot be."""
    if len(untrusted_piece) < 4:
        raise DecodingRefused(reason="broke_off")
    start = int.from_bytes(untrusted_piece[:4], "big")
    if start + len(untrusted_piece) - 4 > places:
        raise DecodingRefused(reason="broke_off")
    return start, untrusted_piece[4:]


def poster(workers: Workers, source: Source, side: int, token: CancelToken | None = None) -> Picture:
    """A small picture of a film, for lists. Raises ``DecodingRefused``; what the source raises; Cancelled."""
    answer = workers.ask(
        "media", "poster", {"side": side}, [source], most=_MOST_JPEG, seconds=_SECONDS, token=token
    )
    return checked_picture(answer, side)
