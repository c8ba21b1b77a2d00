"""Pixels that a confined worker sent, once their number is what was said."""

from __future__ import annotations

from dataclasses import dataclass

from archive.confined.asking import Answer, DecodingRefused

MOST_REGION = 24_000_000
"""Pixels asked for at once: more than the largest screens show."""
_MOST_SIDE = 100_000
_MOST_FULL = 100_000_000


@dataclass(frozen=True)
class Pixels:
    """A page or picture of ``width`` x ``height`` pixels, or the part of it that was asked for.

    ``rgb`` holds ``across * down`` pixels of three bytes, from ``left`` and ``top`` on.
    """

    width: int
    height: int
    left: int
    top: int
    across: int
    down: int
    rgb: bytes
    full_width: int
    """Of the page as it is: in pixels for a picture, in hundredths of a point for a paper."""
    full_height: int
    whole: bool = True
    """Whether the file held all of the page."""


def checked_pixels(answer: Answer, full: tuple[str, str], *, whole: bool = True) -> Pixels:
    """What a worker sent; ``full`` are the names under which it tells how large the page is.

    Raises ``DecodingRefused`` where its numbers do not fit together.
    """
    width, height = answer.number("width", 1, _MOST_SIDE), answer.number("height", 1, _MOST_SIDE)
    left, top = answer.number("left", 0, width - 1), answer.number("top", 0, height - 1)
    across, down = answer.number("across", 1, width - left), answer.number("down", 1, height - top)
    if across * down > MOST_REGION or sum(map(len, answer.untrusted_pieces)) != across * down * 3:
        raise DecodingRefused(reason="broke_off")
    full_width, full_height = (answer.number(name, 1, _MOST_FULL) for name in full)
    return Pixels(
        width, height, left, top, across, down, b"".join(answer.untrusted_pieces), full_width, full_height, whole
    )
