"""The place of the signature in a signed file, for tests that put something else there."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RANGES = re.compile(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]")


@dataclass(frozen=True)
class Place:
    """Offsets of the place between the ranges, and the length of what follows it."""

    begin: int
    end: int
    tail: int


def place(signed: bytes) -> Place:
    found = _RANGES.findall(signed)[-1]
    return Place(*(int(number) for number in found))


def container(signed: bytes) -> bytes:
    """The DER in the place, without padding."""
    where = place(signed)
    content = bytes.fromhex(signed[where.begin + 1 : where.end - 1].decode())
    return content[: 4 + int.from_bytes(content[2:4], "big")]


def with_container(signed: bytes, der: bytes) -> bytes:
    """The file with another container, written and padded as it should be."""
    where = place(signed)
    room = where.end - where.begin - 2
    hexadecimal = der.hex().upper().encode().ljust(room, b"0")
    assert len(hexadecimal) == room
    return signed[: where.begin + 1] + hexadecimal + signed[where.end - 1 :]
