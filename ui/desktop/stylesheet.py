"""The one stylesheet, made from the tokens and ``strongroom.qss``, where ``@name`` stands for a value.

Qt ignores a corner radius above half the height instead of clamping it, so the pill radii come
from the font's own metrics. ``outline: 0`` removes the style's focus frame: every control that
takes the keyboard therefore has its own ``:focus`` rule with a border of 2 px and 1 px less padding.
The ground of the main window is the palette's: with a rule of its own it would have to be matched again, and with it
every page in it, whenever the colours turn.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from ui.desktop.theme import Tokens
from ui.desktop.typography import MONOSPACE, Typography

TEMPLATE = Path(__file__).parent / "strongroom.qss"


def stylesheet(tokens: Tokens, type_: Typography) -> str:
    """The stylesheet of the whole application for these tokens at this scale."""
    small_line = type_.line(type_.small)
    values = {name: str(value) for name, value in dataclasses.asdict(tokens).items()}
    values |= {
        "heading": f"{type_.heading:g}pt",
        "section": f"{type_.section:g}pt",
        "small": f"{type_.small:g}pt",
        "mono": ", ".join(f'"{family}"' for family in MONOSPACE),
        "chip_radius": f"{(small_line + 4) // 2}px",
        "pill_radius": f"{(small_line + 8) // 2}px",
    }
    sheet = TEMPLATE.read_text(encoding="utf-8")
    # Longest names first: "@text2" must not be read as "@text" followed by a 2.
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet
