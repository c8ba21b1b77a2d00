"""Tables and lists of facts that run over pages, their head repeated on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.dossier import look
from exports.dossier.flow import Flow, height
from exports.dossier.typeset import Line

_PAD_TOP = 5.0
_PAD_BOTTOM = 5.5
_GAP = 11.0
_WORTH_PARTING = 0.3
"""A row is parted over pages if it is taller than this share of a page."""
_LEAST_PART = 60.0
"""Points of room below which no part of a row is begun."""


@dataclass(frozen=True)
class Column:
    """A column: what stands over it and its share of the width."""

    title: str
    share: float


class Table:
    """Rows of cells, each cell a list of lines. Hairlines between rows, no boxes."""

    def __init__(self, flow: Flow, columns: Sequence[Column]) -> None:
        self._flow = flow
        self._titles = [column.title for column in columns]
        whole = sum(column.share for column in columns)
        free = flow.width - _GAP * (len(columns) - 1)
        self.widths = [free * column.share / whole for column in columns]
        self._lefts = [sum(self.widths[:i]) + _GAP * i for i in range(len(columns))]

    def open(self) -> None:
        """Draw the head here and at the top of every further page."""
        self._flow.need(80)
        self._head()
        self._flow.repeat_on_new_pages(self._head)

    def close(self) -> None:
        """No more rows."""
        self._flow.repeat_on_new_pages(None)

    def _head(self) -> None:
        flow = self._flow
        cells = [flow.type.lines(title, look.LABEL, width)
                 for title, width in zip(self._titles, self.widths, strict=True)]
        tallest = max(height(cell) for cell in cells)
        for cell, left in zip(cells, self._lefts, strict=True):
            flow.draw(cell, flow.x + left, flow.y - tallest + height(cell))
        flow.y -= tallest + 4.5
        flow.rule(flow.x, flow.y, flow.width, look.TEAL, 0.9)

    def row(self, cells: Sequence[Sequence[Line]], link: str = "") -> None:
        """One row; ``link`` makes its second cell lead to that place."""
        flow = self._flow
        rest = [list(cell) for cell in cells]
        full = look.TOP - look.BOTTOM
        while True:
            tall = max(height(cell) for cell in rest) + _PAD_TOP + _PAD_BOTTOM
            if tall <= flow.room:
                break
            if flow.room < _LEAST_PART or tall <= full * _WORTH_PARTING:
                flow.new_page()
                continue
            room = flow.room - _PAD_TOP - _PAD_BOTTOM
            parts = [_head_of(cell, room) for cell in rest]
            self._draw(parts, flow.room)
            rest = [cell[len(part):] for cell, part in zip(rest, parts, strict=True)]
            flow.new_page()
        if link:
            flow.link(link, flow.x + self._lefts[1], flow.y - tall, self.widths[1], tall)
        self._draw(rest, tall)

    def _draw(self, cells: Sequence[Sequence[Line]], tall: float) -> None:
        flow = self._flow
        for cell, left in zip(cells, self._lefts, strict=True):
            flow.draw(cell, flow.x + left, flow.y - _PAD_TOP)
        flow.y -= tall
        flow.rule(flow.x, flow.y, flow.width, look.RULE, 0.5)


def _head_of(lines: Sequence[Line], room: float) -> list[Line]:
    taken: list[Line] = []
    for line in lines:
        room -= line.height
        if room < 0:
            break
        taken.append(line)
    return taken


def facts(flow: Flow, pairs: Sequence[tuple[str, Sequence[Line]]], label_width: float) -> None:
    """Pairs of label and value, the labels in grey to the left; pairs without a value are left out."""
    for label, value in pairs:
        if not value:
            continue
        name = flow.type.lines(label, look.LABEL_GREY, label_width - 10, hyphenate=True)
        tall = max(height(name), height(value)) + 3
        if tall <= look.TOP - look.BOTTOM:
            flow.need(tall)
            flow.draw(name, flow.x, flow.y - max(0.0, value[0].baseline - name[0].baseline))
            flow.draw(value, flow.x + label_width, flow.y)
            flow.y -= tall
        else:
            flow.lines(value, indent=label_width, beside=name)
            flow.skip(3)


def facts_height(flow: Flow, pairs: Sequence[tuple[str, Sequence[Line]]], label_width: float) -> float:
    """Height that ``facts`` will take on one page."""
    names = [(flow.type.lines(label, look.LABEL_GREY, label_width - 10, hyphenate=True), value)
             for label, value in pairs if value]
    return sum(max(height(name), height(value)) + 3 for name, value in names)
