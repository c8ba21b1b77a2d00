"""A dossier of 5,000 rows and 2,000 exhibits against reportlab's own platypus on the same content.

    python -m pytest -m benchmark -s tests/benchmarks/bench_dossier.py

The peer is what one would write first: ``Paragraph`` and ``Table`` with a contents list by
``multiBuild``, and no PDF/A. Ours is the whole of ``build_dossier``. Both count CPU seconds
and pages in the same process, one after the other.
"""

from __future__ import annotations

import io
import resource
import time
from xml.sax.saxutils import escape

import pikepdf
import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents

from exports.dossier.content import DossierContent
from exports.dossier.document import build_dossier
from exports.dossier.fonts import BOLD, MONO, SANS, register_faces
from exports.dossier.words import grouped
from tests.exports.dossier import samples

ROWS, EXHIBITS, CHUNK = 5000, 2000, 200
LEAST_RATIO = 4.0

CELL = ParagraphStyle("cell", fontName=SANS, fontSize=8.4, leading=11.8)
HASH = ParagraphStyle("hash", fontName=MONO, fontSize=8, leading=11.8)
HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=12, leading=16, spaceBefore=8, spaceAfter=4)
GRID = [("FONT", (0, 0), (-1, -1), SANS, 8.4), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.lightgrey)]


class PlatypusDossier(BaseDocTemplate):  # type: ignore[misc]  # reportlab carries no types
    """The peer's document: one frame, headings noted for the contents."""

    def __init__(self, out: io.BytesIO) -> None:
        super().__init__(out, pagesize=A4, invariant=1, initialFontName=SANS)
        frame = Frame(64, 76, 467, 678, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self._running))

    def _running(self, canvas: object, document: object) -> None:
        self.canv.setFont(SANS, 7.4)
        self.canv.drawString(64, 42, str(self.page))

    def afterFlowable(self, flowable: object) -> None:
        if isinstance(flowable, Paragraph) and flowable.style is HEADING:
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def platypus(content: DossierContent) -> int:
    """Pages that the peer makes of the tables of ``content``."""
    def cell(text: str, style: ParagraphStyle = CELL) -> Paragraph:
        return Paragraph(escape(text), style)

    story: list[object] = [TableOfContents(), PageBreak(), Paragraph("Chronology", HEADING)]
    rows = [[str(r.number), [cell(r.date_words), cell(r.date_bounds)], cell(r.what),
             [cell(r.persons), cell(r.place)], [cell(r.source), cell(r.certainty)]] for r in content.chronology]
    story.extend(Table(rows[start:start + CHUNK], colWidths=[24, 81, 182, 90, 90], style=GRID, splitInRow=1)
                 for start in range(0, len(rows), CHUNK))
    for exhibit in content.exhibits:
        story.append(Paragraph(escape(f"{exhibit.number} {exhibit.title}"), HEADING))
        story.append(cell(exhibit.description))
        facts = [(cell(name), cell(value)) for name, value in (
            ("Kind", exhibit.kind), ("Dated", exhibit.dated), ("Obtained", exhibit.obtained),
            ("Held", exhibit.held), ("File", exhibit.media_type), ("Path", exhibit.path_in_package))]
        facts.append((cell("SHA-256"), cell(grouped(exhibit.sha256), HASH)))
        story.append(Table(facts, colWidths=[96, 320], style=GRID))
    rows = [[c.exhibit, str(c.when_utc), cell(c.action), cell(c.actor), cell(c.note)] for c in content.custody]
    story.extend(Table(rows[start:start + CHUNK], colWidths=[50, 100, 137, 90, 90], style=GRID)
                 for start in range(0, len(rows), CHUNK))
    document = PlatypusDossier(io.BytesIO())
    document.multiBuild(story)
    return int(document.page)


@pytest.mark.benchmark
def test_pages_per_second_against_platypus() -> None:
    register_faces()
    content = samples.content("ru", rows=ROWS, exhibits=EXHIBITS, pictures=False)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    ours = build_dossier(content)
    our_seconds = time.process_time() - start
    our_memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    with pikepdf.open(io.BytesIO(ours)) as opened:
        our_pages = len(opened.pages)

    start = time.process_time()
    peer_pages = platypus(content)
    peer_seconds = time.process_time() - start

    our_speed, peer_speed = our_pages / our_seconds, peer_pages / peer_seconds
    print(f"\nours     {our_pages} pages, {our_seconds:.1f} s CPU, {our_speed:.0f} pages/s, "
          f"{our_memory:.0f} MiB above idle, {len(ours) / 1e6:.1f} MB, as PDF/A")
    print(f"platypus {peer_pages} pages, {peer_seconds:.1f} s CPU, {peer_speed:.0f} pages/s")
    print(f"ratio    {our_speed / peer_speed:.1f} in pages per second")
    assert our_speed >= LEAST_RATIO * peer_speed

