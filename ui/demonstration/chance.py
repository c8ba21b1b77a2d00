"""The one source of chance in the demonstration: the same seed gives the same bytes."""

from __future__ import annotations

import random


def dice_of(seed: int) -> random.Random:
    """A repeatable generator for drawing and sound, never for anything secret."""
    return random.Random(seed)  # noqa: S311  # pictures must repeat; no secret comes from here
