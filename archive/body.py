"""Where a finding stands on the drawing of a body: the view, and how far across and down."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class View(enum.StrEnum):
    """From which side the body is drawn."""

    FRONT = "front"
    BACK = "back"


FULL = 1000
"""The width and the height of a drawing, whatever its size on the screen."""


@dataclass(frozen=True)
class Mark:
    """``x`` from the left of the drawing and ``y`` from its top, both from 0 to ``FULL``."""

    view: View
    x: int
    y: int

    def text(self) -> str:
        """How it is stored: ``front 480 230``."""
        return f"{self.view} {self.x} {self.y}"


def mark_of(untrusted_words: str) -> Mark | None:
    """The place that the words mean; ``None`` for any other words, such as a reference to a clinician's paper."""
    parts = untrusted_words.split(" ")
    if len(parts) != 3 or parts[0] not in set(View) or not all(_small(part) for part in parts[1:]):
        return None
    x, y = int(parts[1]), int(parts[2])
    return Mark(View(parts[0]), x, y) if max(x, y) <= FULL else None


def _small(part: str) -> bool:
    return part.isascii() and part.isdecimal() and len(part) <= len(str(FULL))
