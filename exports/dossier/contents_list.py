"""The list of contents: laid out when all page numbers are known, then moved behind the cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.dossier import look
from exports.dossier.flow import Flow, Mark, height
from exports.dossier.typeset import Line

_NUMBER_WIDTH = 40.0
_INDENTS = (34.0, 34.0)
"""Where the titles of parts and of what is in them begin."""
_ITEM_NUMBER_WIDTH = 42.0
"""Room for the number of a numbered item before its title."""
_HEAD = 62.0
_LONGEST_TITLE = 2
"""Lines of one entry; the rest of a title is read where it stands."""


@dataclass(frozen=True)
class _Entry:
    mark: Mark
    number: list[Line]
    lines: list[Line]
    indent: float
    before: float

    @property
    def tall(self) -> float:
        return self.before + height(self.lines) + 3


def list_pages(flow: Flow, marks: Sequence[Mark]) -> list[list[_Entry]]:
    """The entries of the printed contents, page by page."""
    pages: list[list[_Entry]] = [[]]
    room = look.TOP - look.BOTTOM - _HEAD
    for mark in marks:
        if not mark.listed:
            continue
        style = look.SUBHEADING if mark.level == 0 else look.CELL
        indent = _INDENTS[mark.level] + (_ITEM_NUMBER_WIDTH if mark.level and mark.number else 0)
        lines = flow.type.lines(mark.title, style, flow.width - _NUMBER_WIDTH - indent)
        if len(lines) > _LONGEST_TITLE:
            words = " ".join("".join(f.text for f in line.fragments) for line in lines[:_LONGEST_TITLE])
            lines = flow.type.lines(words[:-3].rstrip() + "…", style, flow.width - _NUMBER_WIDTH - indent)
        number = flow.type.lines(mark.number, style.with_colour(look.TEAL), _ITEM_NUMBER_WIDTH)
        entry = _Entry(mark, number, lines, indent, 7.0 if mark.level == 0 else 0.0)
        needed = entry.tall + (20 if mark.level == 0 else 0)
        if needed > room:
            pages.append([])
            room = look.TOP - look.BOTTOM
        pages[-1].append(entry)
        room -= entry.tall
    return pages


def draw_contents(flow: Flow, pages: Sequence[Sequence[_Entry]], title: str) -> None:
    """Draw the contents from the cursor on; each entry leads to its place.

    The numbers printed count the contents' own pages, which will stand after the cover.
    """
    flow.mark(0, title, key="contents", listed=False)
    flow.box(flow.x, flow.y - 2, 26, 2, look.TEAL)
    flow.y -= 13
    flow.text(title, look.SECTION)
    flow.y = look.TOP - _HEAD
    for index, entries in enumerate(pages):
        if index:
            flow.new_page()
        for entry in entries:
            flow.y -= entry.before
            style = look.SUBHEADING if entry.mark.level == 0 else look.CELL
            flow.draw(entry.number[:1], flow.x + (_INDENTS[1] if entry.mark.level else 0), flow.y)
            flow.draw(entry.lines, flow.x + entry.indent, flow.y)
            number = str(entry.mark.page + len(pages))
            width = flow.type.width(number, style.font, style.size)
            last = height(entry.lines) - entry.lines[-1].height
            flow.draw(flow.type.lines(number, style, _NUMBER_WIDTH), look.RIGHT - width, flow.y - last)
            flow.y -= height(entry.lines)
            flow.link(entry.mark.key, flow.x, flow.y, flow.width, height(entry.lines))
            flow.y -= 3
