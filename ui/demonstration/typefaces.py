"""The vendored typefaces, for pictures and papers of the demonstration."""

from __future__ import annotations

import io
from importlib import resources

from PIL import ImageFont


def font_bytes(name: str) -> bytes:
    """The vendored font file ``name`` from ``exports/fonts``. Raises FileNotFoundError."""
    return resources.files("exports").joinpath("fonts", name).read_bytes()


def typeface(name: str, size: int) -> ImageFont.FreeTypeFont:
    """The vendored font at ``size`` pixels, laid out without the system's shaping library."""
    return ImageFont.truetype(io.BytesIO(font_bytes(name)), size, layout_engine=ImageFont.Layout.BASIC)
