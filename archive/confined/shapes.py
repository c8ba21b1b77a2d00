"""Faces and number plates that a machine takes for such, as a confined worker found them; every value checked."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.grey_pages import Grey
from archive.confined.workers import Workers
from crypto.jobs import CancelToken

SIDE: Final = 1280
"""Pixels of the longer side that are looked through. A face of less than a fortieth of it is not found."""
_MOST: Final = 200
_SILENCE: Final = 120.0


class Kind(enum.StrEnum):
    """What a shape may be."""

    FACE = "face"
    PLATE = "plate"


@dataclass(frozen=True)
class Shape:
    """A box in pixels of the page that was looked through."""

    kind: Kind
    left: int
    top: int
    right: int
    bottom: int


def shapes_of(workers: Workers, grey: Grey, token: CancelToken | None = None) -> tuple[Shape, ...]:
    """What may be a face or a plate. Some are missed, and some are none.

    Raises ``DecodingRefused``, Cancelled.
    """
    wish = {"width": grey.width, "height": grey.height}
    answer = workers.ask("shapes", "shapes", wish, [InMemory(grey.pixels)], seconds=_SILENCE, token=token)
    untrusted_rows = answer.untrusted_fields.get("shapes")
    if not isinstance(untrusted_rows, list) or len(untrusted_rows) > _MOST:
        raise DecodingRefused(reason="broke_off")
    return tuple(_checked(row, grey) for row in untrusted_rows)


def _checked(untrusted_row: object, grey: Grey) -> Shape:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != 5:
        raise DecodingRefused(reason="broke_off")
    kind, *sides = untrusted_row
    if not all(isinstance(side, int) and not isinstance(side, bool) for side in sides):
        raise DecodingRefused(reason="broke_off")
    left, top, right, bottom = sides
    if kind not in list(Kind) or not (0 <= left < right <= grey.width and 0 <= top < bottom <= grey.height):
        raise DecodingRefused(reason="broke_off")
    return Shape(Kind(kind), left, top, right, bottom)
