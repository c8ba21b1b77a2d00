"""A custody report as PDF/A-3u, in the look of a dossier and with its typefaces."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from crypto.jobs import CancelToken, Progress, no_progress
from exports.custody_report import CustodyReport, Fact, ReportItem
from exports.dossier import look
from exports.dossier.errors import GlyphMissing, ScriptUnsupported
from exports.dossier.flow import Flow, running_form
from exports.dossier.fonts import SANS
from exports.dossier.pdfa import About, finish
from exports.dossier.table import Column, Table, facts
from exports.dossier.typeset import Line, Style, Typesetter
from exports.dossier.words import grouped, moment_in_table
from exports.labels import Labels, load_labels

_LABEL: Final = 132.0
_SHA256: Final = 64


def report_pdf(report: CustodyReport, progress: Progress = no_progress, token: CancelToken | None = None) -> bytes:
    """The bytes of the report: PDF/A-3u, A4, typefaces embedded, text selectable, no author or machine in it.

    ``progress`` counts lines of the journal at stage ``dossier_pages``. The same report gives the same bytes. Letters
    that no typeface of ours has, and directions of writing that cannot be printed, stand as numbers: ``[U+05D0]``.
    Raises ``Cancelled``.
    """
    typesetter = Typesetter()
    out = io.BytesIO()
    rl_config.useA85 = 0
    canvas = Canvas(out, pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT), invariant=1, pageCompression=0,
                    initialFontName=SANS, initialFontSize=look.BODY.size, lang=report.language)
    canvas.setProducer("")
    steps = sum(len(item.lines) for item in report.items) + 1
    flow = Flow(canvas, typesetter, token or CancelToken(), progress, steps)
    labels = load_labels(report.language, "custody_report")
    page = _Page(flow, labels)
    page.begin(report)
    for item in report.items:
        page.item(item)
    page.end(report)
    flow.end_page()
    _running_lines(flow, report, labels)
    canvas.save()
    about = About(_printable(typesetter, report.title), _printable(typesetter, report.kind), report.language,
                  report.made_at)
    return finish(out.getvalue(), about, pages=flow.page, contents_pages=0, contents_after=0)


class _Page:
    """Draws the parts of a report from top to bottom."""

    def __init__(self, flow: Flow, labels: Labels) -> None:
        self._flow = flow
        self._labels = labels

    def begin(self, report: CustodyReport) -> None:
        flow = self._flow
        flow.box(flow.x, flow.y - 2, 26, 2, look.TEAL)
        flow.y -= 13
        flow.lines(flow.type.heading(self._safe(report.title), look.TITLE_LONG, flow.width))
        flow.skip(6)
        for words in (report.made, report.intro, report.withheld):
            if words:
                self._text(words, look.NOTE, after=5)
        flow.skip(8)

    def item(self, item: ReportItem) -> None:
        flow, labels = self._flow, self._labels
        flow.skip(26)
        flow.need(140)
        flow.mark(0, item.code)
        self._text(f"{labels('item')} {item.code}", look.SECTION, after=6)
        self._facts(item.facts)
        self._heading(labels("files"))
        if not item.files:
            self._text(labels("no_files"), look.CELL, after=4)
        for file in item.files:
            self._facts(file)
            flow.skip(5)
        self._heading(labels("events"))
        if item.lines:
            self._lines(item)
        else:
            self._text(labels("no_events"), look.CELL, after=4)
        self._heading(labels("away"))
        for words in item.away or (labels("away_none"),):
            self._text(words, look.CELL, after=3)

    def end(self, report: CustodyReport) -> None:
        flow, labels = self._flow, self._labels
        flow.skip(16)
        flow.need(220)
        self._text(labels("head"), look.HEADING, after=5)
        self._facts(report.journal)
        flow.skip(14)
        self._text(labels("proves_title"), look.HEADING, after=5, keep=60)
        for proof in report.proofs:
            flow.lines(flow.type.lines(self._safe(proof), look.BODY, flow.width - 16), indent=16, dash=True)
            flow.skip(4)
        flow.step()

    def _lines(self, item: ReportItem) -> None:
        flow, labels = self._flow, self._labels
        table = Table(flow, [Column(labels("number"), 5), Column(labels("when"), 20), Column(labels("action"), 24),
                             Column(labels("who"), 18), Column(labels("details"), 47)])
        table.open()
        for line in item.lines:
            cells = [
                self._cell(table, 0, str(line.number), look.CELL_BOLD.with_colour(look.TEAL)),
                self._cell(table, 1, moment_in_table(line.when), look.CELL),
                self._cell(table, 2, line.action, look.CELL),
                self._cell(table, 3, line.who, look.CELL),
            ]
            details: list[Line] = []
            for name, value in line.details:
                details += self._cell(table, 4, f"{name}: {value}", look.CELL)
            details += self._cell(table, 4, f"{labels('entry')} {line.entry}", look.CELL_GREY)
            table.row([*cells, details])
            flow.step()
        table.close()

    def _cell(self, table: Table, column: int, words: str, style: Style) -> list[Line]:
        return self._flow.type.lines(self._safe(words), style, table.widths[column])

    def _facts(self, pairs: Sequence[Fact]) -> None:
        flow = self._flow
        room = flow.width - _LABEL
        facts(flow, [(self._safe(name), self._value(value, room)) for name, value in pairs], _LABEL)

    def _value(self, value: str, room: float) -> list[Line]:
        if len(value) == _SHA256 and value.isalnum():
            return self._flow.type.lines(grouped(value), look.HASH, room)
        return self._flow.type.lines(self._safe(value), look.CELL, room)

    def _heading(self, words: str) -> None:
        self._flow.skip(8)
        self._text(words, look.SUBHEADING, after=4, keep=60)

    def _text(self, words: str, style: Style, *, after: float = 0, keep: float = 0) -> None:
        self._flow.text(self._safe(words), style, after=after, keep=keep)

    def _safe(self, words: str) -> str:
        return _printable(self._flow.type, words)


def _printable(typesetter: Typesetter, words: str) -> str:
    """Words that came from outside, a file's name among them, are printed whatever is in them."""
    try:
        return typesetter.printable(words)
    except (GlyphMissing, ScriptUnsupported):
        return "".join(_one(typesetter, character) for character in words)


def _one(typesetter: Typesetter, character: str) -> str:
    try:
        return typesetter.printable(character)
    except (GlyphMissing, ScriptUnsupported):
        return f"[U+{ord(character):04X}]"


def _running_lines(flow: Flow, report: CustodyReport, labels: Labels) -> None:
    """What the report is and which page this is, at the foot of each."""
    for page in range(1, flow.page + 1):
        flow.canvas.beginForm(running_form(page), 0, 0, look.PAGE_WIDTH, look.PAGE_HEIGHT)
        left = flow.type.lines(report.title, look.RUNNING_BOLD, look.WIDTH * 0.7)[:1]
        right = flow.type.lines(labels("page", page=page, pages=flow.page), look.RUNNING, look.WIDTH * 0.28)[:1]
        flow.draw(left, look.LEFT, look.FOOTER_BASELINE + 8)
        if right:
            words = "".join(one.text for one in right[0].fragments)
            wide = flow.type.width(words, look.RUNNING.font, look.RUNNING.size)
            flow.draw(right, look.RIGHT - wide, look.FOOTER_BASELINE + 8)
        flow.canvas.endForm()
