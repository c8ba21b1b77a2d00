"""The grid of pixels that covered boxes grow to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

GRID = 8
"""Pixels. Boxes grow to whole blocks of JPEG, so that no block holds a covered pixel beside one that is not."""

Pixels = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def pixels_of(box: Mapping[str, Any], width: int, height: int, grid: int = GRID) -> Pixels:
    """A box in thousandths as pixels, grown to the grid and never beyond the picture."""
    left, top = box["left"] * width // 1000, box["top"] * height // 1000
    right = -(-(box["left"] + box["width"]) * width // 1000)
    bottom = -(-(box["top"] + box["height"]) * height // 1000)
    return (
        left // grid * grid,
        top // grid * grid,
        min(-(-max(right, left + 1) // grid) * grid, width),
        min(-(-max(bottom, top + 1) // grid) * grid, height),
    )
