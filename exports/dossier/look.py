"""The look of a dossier: page, colours, type. Lengths in points."""

from __future__ import annotations

from exports.dossier.fonts import BOLD, MONO, SANS
from exports.dossier.typeset import Colour, Style

PAGE_WIDTH = 595.276
PAGE_HEIGHT = 841.89
LEFT = 64.0
WIDTH = PAGE_WIDTH - 2 * LEFT
RIGHT = LEFT + WIDTH
TOP = PAGE_HEIGHT - 88.0
BOTTOM = 76.0
HEADER_BASELINE = PAGE_HEIGHT - 50.0
FOOTER_BASELINE = 42.0


def _rgb(value: int) -> Colour:
    return ((value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255)


INK = _rgb(0x1B2226)
GREY = _rgb(0x5C686E)
RULE = _rgb(0xD3DADC)
TINT = _rgb(0xF1F6F5)
TEAL = _rgb(0x0E6A67)
WHITE = _rgb(0xFFFFFF)
RED = _rgb(0xA6261D)

TITLE = Style(BOLD, 25, 31, INK)
TITLE_LONG = Style(BOLD, 18, 23, INK)
TITLE_LONGEST = Style(BOLD, 13, 17.5, INK)
SECTION = Style(BOLD, 19, 24, INK)
HEADING = Style(BOLD, 12, 16, INK)
SUBHEADING = Style(BOLD, 9.8, 14, INK)
BODY = Style(SANS, 9.8, 15, INK)
BODY_BOLD = Style(BOLD, 9.8, 15, INK)
NOTE = Style(SANS, 8.4, 12.2, GREY)
CELL = Style(SANS, 8.4, 11.8, INK)
CELL_BOLD = Style(BOLD, 8.4, 11.8, INK)
CELL_GREY = Style(SANS, 7.6, 10.8, GREY)
LABEL = Style(BOLD, 7.4, 10, TEAL)
LABEL_GREY = Style(SANS, 8.4, 11.8, GREY)
CITE = Style(BOLD, 8, 15, TEAL)
CODE = Style(MONO, 8, 11.8, INK)
HASH = Style(MONO, 8, 11.8, INK)
RUNNING = Style(SANS, 7.4, 10, GREY)
RUNNING_BOLD = Style(BOLD, 7.4, 10, TEAL)
WARNING = Style(BOLD, 7.4, 9.2, RED)
