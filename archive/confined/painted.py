"""What boxes of a film will be filled with, told by the confined worker: what is believed of its answer."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from archive.confined.asking import Answer, DecodingRefused

PART = struct.Struct(">IHHHHBBB")
"""Which box, counted from 0; left, top, right, bottom in pixels of the new film; red, green, blue."""
_MOST_SIDE = 8192
_MOST_PARTS = 64
"""Of one box: a few tiles along each side."""


@dataclass(frozen=True)
class Part:
    """A rectangle of one colour, in pixels of the new film."""

    left: int
    top: int
    right: int
    bottom: int
    colour: tuple[int, int, int]
    """Red, green, blue."""


@dataclass(frozen=True)
class Painted:
    """What each box is filled with, in the order in which they were asked for."""

    width: int
    height: int
    boxes: tuple[tuple[Part, ...], ...]


def checked_painted(answer: Answer, boxes: int) -> Painted:
    """What ``paint_film`` told of so many boxes. Raises ``DecodingRefused`` for what cannot be."""
    width, height = answer.number("width", 2, _MOST_SIDE), answer.number("height", 2, _MOST_SIDE)
    if len(answer.untrusted_pieces) != boxes:
        raise DecodingRefused(reason="broke_off")
    found = tuple(_parts(number, piece, width, height) for number, piece in enumerate(answer.untrusted_pieces))
    return Painted(width, height, found)


def _parts(number: int, untrusted_piece: bytes, width: int, height: int) -> tuple[Part, ...]:
    count, rest = divmod(len(untrusted_piece), PART.size)
    if rest or not 1 <= count <= _MOST_PARTS:
        raise DecodingRefused(reason="broke_off")
    parts = []
    for box, left, top, right, bottom, *colour in PART.iter_unpack(untrusted_piece):
        if box != number or not (left < right <= width and top < bottom <= height):
            raise DecodingRefused(reason="broke_off")
        parts.append(Part(left, top, right, bottom, (colour[0], colour[1], colour[2])))
    return tuple(parts)
