"""The exhibits: a list to find them by, then one block for each."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.utils import ImageReader

from exports.dossier import look
from exports.dossier.content import ExhibitEntry, WordsEntry
from exports.dossier.flow import height
from exports.dossier.part import Making, open_part
from exports.dossier.picture import embedded
from exports.dossier.table import Column, Table, facts, facts_height
from exports.dossier.typeset import Line
from exports.dossier.words import grouped, size

_LABEL_WIDTH = 96.0
_TIME_WIDTH = 116.0
_TALLEST_PICTURE = 270.0
_LARGEST_SCALE = 0.75
"""Points per pixel at most: no picture is blown up beyond 96 dots per inch."""
_LISTED_IN_CONTENTS = 60
"""With more exhibits than this the contents name ranges; the list of exhibits names each."""
_RANGE = 100
_BETWEEN = 30.0
_NARROWEST_CAPTION = 120.0
_LONGEST_CAPTION_BESIDE = 8
"""Lines; a longer caption stands below its picture over the whole width."""


def draw_exhibits(making: Making, number: int) -> None:
    """List and blocks. Raises ``PictureUnusable`` for a picture that must not be embedded."""
    content, labels, flow = making.content, making.labels, making.flow
    if not content.exhibits:
        open_part(making, number, "exhibits", labels("exhibits_none"), own_page=False)
        return
    open_part(making, number, "exhibits", labels("exhibits_intro"))
    flow.mark(1, labels("exhibit_list"), key="exhibit-list")
    flow.text(labels("exhibit_list"), look.HEADING, after=8, keep=80)
    _draw_list(making)
    flow.skip(34)
    each = len(content.exhibits) <= _LISTED_IN_CONTENTS
    for index, exhibit in enumerate(content.exhibits):
        _draw_exhibit(making, exhibit, index, listed=each)


def _draw_list(making: Making) -> None:
    content, labels, flow = making.content, making.labels, making.flow
    table = Table(flow, (Column(labels("number"), 10), Column(labels("exhibit"), 46),
                         Column(labels("dated"), 20), Column(labels("held"), 24)))
    table.open()
    for index, exhibit in enumerate(content.exhibits):
        title = flow.type.lines(exhibit.title, look.CELL, table.widths[1], hyphenate=True)
        kind = flow.type.lines(exhibit.kind, look.CELL_GREY, table.widths[1], hyphenate=True)
        table.row((
            flow.type.lines(exhibit.number, look.CELL_BOLD.with_colour(look.TEAL), table.widths[0]),
            title + kind,
            flow.type.lines(exhibit.dated, look.CELL, table.widths[2], hyphenate=True),
            flow.type.lines(exhibit.held, look.CELL, table.widths[3], hyphenate=True),
        ), link=_key(index))
        flow.step()
    table.close()


def _draw_exhibit(making: Making, exhibit: ExhibitEntry, index: int, *, listed: bool) -> None:
    content, labels, flow = making.content, making.labels, making.flow
    indent = max(44.0, flow.type.width(exhibit.number, look.HEADING.font, look.HEADING.size) + 12)
    width = flow.width - indent
    title = flow.type.heading(exhibit.title, look.HEADING, width)
    description = flow.type.lines(exhibit.description, look.BODY, width)
    figure = _figure(making, exhibit, width)
    beside = figure is not None and figure.narrow
    left = max(figure.wide, _NARROWEST_CAPTION) + 18 if figure and beside else 0.0
    pairs = _facts(making, exhibit, width - left - _LABEL_WIDTH, groups=4 if beside else 8)
    facts_tall, full = facts_height(flow, pairs, _LABEL_WIDTH), look.TOP - look.BOTTOM
    figure_tall = min(figure.tall, full) if figure else 0.0
    block = max(figure_tall, facts_tall) if beside else figure_tall + facts_tall
    above = height(title) + 5 + height(description) + (6 if description else 3)
    if above + block <= full:
        flow.need(above + block)
    else:
        flow.need(min(full * 0.4, above + block))
    if index and not flow.at_top:
        flow.rule(flow.x, flow.y + _BETWEEN / 2, flow.width, look.RULE, 0.5)

    if not listed and index % _RANGE == 0:
        last = content.exhibits[min(index + _RANGE, len(content.exhibits)) - 1]
        flow.mark(1, labels("exhibit_range", first=exhibit.number, last=last.number))
    flow.mark(1 if listed else 2, exhibit.title, number=exhibit.number, key=_key(index), listed=listed)
    number = flow.type.lines(exhibit.number, look.HEADING.with_colour(look.TEAL), indent)
    flow.lines(title, indent=indent, beside=number)
    flow.skip(5)
    flow.lines(description, indent=indent)
    flow.skip(6 if description else 3)
    flow.x, flow.width = flow.x + indent, width
    if figure and beside:
        flow.need(min(block, full))
        top = flow.y
        _draw_figure(making, figure)
        below, flow.y = flow.y, top
        flow.x, flow.width = flow.x + left, width - left
        facts(flow, pairs, _LABEL_WIDTH)
        flow.x, flow.y = flow.x - left, min(flow.y, below)
    else:
        if figure:
            flow.need(figure_tall)
            _draw_figure(making, figure)
        flow.need(min(facts_tall, full * 0.3))
        facts(flow, pairs, _LABEL_WIDTH)
    for words in exhibit.words:
        _draw_words(making, words)
    flow.x, flow.width = flow.x - indent, width + indent
    flow.skip(_BETWEEN)
    flow.step()


def _draw_words(making: Making, words: WordsEntry) -> None:
    """What is said, segment by segment, with its number and time at the side."""
    flow = making.flow
    flow.skip(12)
    flow.text(words.heading, look.CELL_BOLD, after=2, keep=60)
    flow.text(words.note, look.NOTE, after=6)
    width = flow.width - _TIME_WIDTH
    for number, segment in enumerate(words.segments, 1):
        head = "\n".join(part for part in (f"{number}.  {segment.at}".strip(), segment.speaker) if part)
        beside = flow.type.lines(head, look.LABEL_GREY, _TIME_WIDTH - 10, hyphenate=True)
        lines = flow.type.lines(segment.text or "—", look.CELL, width)
        flow.need(min(max(height(beside), height(lines)), look.TOP - look.BOTTOM))
        flow.lines(lines, indent=_TIME_WIDTH, beside=beside)
        flow.skip(max(4.0, height(beside) - height(lines) + 4.0))
        flow.step()


@dataclass(frozen=True)
class _Figure:
    reader: ImageReader
    wide: float
    high: float
    caption: list[Line]
    narrow: bool
    """Whether the facts stand beside it rather than below."""

    @property
    def tall(self) -> float:
        """Picture, caption and the space round them."""
        return self.high + height(self.caption) + 17


def _figure(making: Making, exhibit: ExhibitEntry, width: float) -> _Figure | None:
    picture = exhibit.picture
    if picture is None:
        return None
    reader = embedded(picture, exhibit.number)
    scale = min(width / picture.width, _TALLEST_PICTURE / picture.height, _LARGEST_SCALE)
    wide, high = picture.width * scale, picture.height * scale
    text = making.labels("picture_of", exhibit=exhibit.number, caption=picture.alt) if picture.alt.strip() \
        else exhibit.number
    if wide < width * 0.45:
        caption = making.flow.type.lines(text, look.NOTE, max(wide, _NARROWEST_CAPTION), hyphenate=True)
        if len(caption) <= _LONGEST_CAPTION_BESIDE:
            return _Figure(reader, wide, high, caption, narrow=True)
    return _Figure(reader, wide, high, making.flow.type.lines(text, look.NOTE, width), narrow=False)


def _draw_figure(making: Making, figure: _Figure) -> None:
    flow = making.flow
    flow.y -= figure.high + 2
    flow.image(figure.reader, flow.x, flow.y, figure.wide, figure.high)
    flow.y -= 5
    flow.lines(figure.caption)
    flow.y -= 10


def _facts(making: Making, exhibit: ExhibitEntry, width: float, groups: int) -> list[tuple[str, list[Line]]]:
    labels, type_ = making.labels, making.flow.type
    file = labels("file_description", media_type=exhibit.media_type, size=size(labels, exhibit.size)) \
        if exhibit.media_type else ""
    pairs = [(labels(key), type_.lines(value, look.CELL, width)) for key, value in (
        ("exhibit_kind", exhibit.kind), ("dated", exhibit.dated), ("obtained", exhibit.obtained),
        ("held", exhibit.held), ("file", file),
    )]
    pairs.append((labels("path_in_package"), type_.lines(exhibit.path_in_package, look.CODE, width)))
    if exhibit.sha256:
        pairs.append((labels("sha256"), type_.lines(grouped(exhibit.sha256, groups), look.HASH, width)))
    else:
        pairs.append((labels("sha256"), type_.lines(labels("sha256_none"), look.CELL, width)))
    return pairs


def _key(index: int) -> str:
    return f"exhibit-{index + 1}"
