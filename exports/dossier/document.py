"""A dossier's content to the bytes of an unsigned PDF/A-3u, in one pass over the pages."""

from __future__ import annotations

import io

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from crypto.jobs import CancelToken, Progress, no_progress
from exports.dossier import look
from exports.dossier.content import DossierContent
from exports.dossier.contents_list import draw_contents, list_pages
from exports.dossier.cover import draw_cover
from exports.dossier.exhibits import draw_exhibits
from exports.dossier.flow import Flow, Mark, running_form
from exports.dossier.fonts import SANS
from exports.dossier.part import Making
from exports.dossier.parts import (
    draw_chronology,
    draw_custody,
    draw_limits,
    draw_people,
    draw_summary,
    draw_testimonies,
)
from exports.dossier.pdfa import About, finish
from exports.dossier.typeset import Span, Style, Typesetter
from exports.dossier.verification import draw_verification
from exports.labels import load_labels

_PARTS = (
    draw_summary, draw_people, draw_chronology, draw_testimonies, draw_exhibits,
    draw_custody, draw_limits, draw_verification,
)
_PEOPLE_PART = _PARTS.index(draw_people) + 1


def build_dossier(content: DossierContent, *, progress: Progress = no_progress,
                  token: CancelToken | None = None) -> bytes:
    """The unsigned dossier as PDF/A-3u: A4, typefaces embedded, text selectable, no author or machine in it.

    The same content gives the same bytes (same versions of reportlab, pikepdf, Pillow and
    zlib). ``progress`` counts rows, paragraphs and exhibits at stage ``dossier_pages``, then
    ``dossier_finish``. Raises ``ContentInvalid``, ``GlyphMissing``, ``ScriptUnsupported``,
    ``PictureUnusable``, and ``Cancelled``. Nothing is written to any file.
    """
    content.assert_viable()
    token = token or CancelToken()
    typesetter = Typesetter()
    out = io.BytesIO()
    rl_config.useA85 = 0
    canvas = Canvas(out, pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT), invariant=1, pageCompression=0,
                    initialFontName=SANS, initialFontSize=look.BODY.size, lang=content.language)
    canvas.setProducer("")
    flow = Flow(canvas, typesetter, token, progress, _units(content))
    making = Making(content, load_labels(content.language, "dossier"), flow)

    draw_cover(making, _PEOPLE_PART)
    cover_pages = flow.page
    flow.new_page()
    for number, draw in enumerate(_PARTS, start=1):
        draw(making, number)
    flow.end_page()
    body_pages = flow.page
    body_marks = list(flow.marks)

    flow.page += 1
    flow.y = look.TOP
    contents = list_pages(flow, body_marks)
    draw_contents(flow, contents, making.labels("contents"))
    flow.end_page()
    _draw_running_lines(making, body_marks, (cover_pages, body_pages, len(contents)))
    _draw_outline(canvas, [body_marks[0], flow.marks[-1], *body_marks[1:]])
    canvas.save()

    token.check()
    progress(0, 1, "dossier_finish")
    about = About(
        title=typesetter.printable(f"{content.number} · {content.title}").replace("\n", " "),
        subject=typesetter.printable(content.purpose).replace("\n", " "),
        language=content.language, made_at=content.made_at,
    )
    finished = finish(out.getvalue(), about, pages=flow.page, contents_pages=len(contents),
                      contents_after=cover_pages)
    progress(1, 1, "dossier_finish")
    return finished


def _units(content: DossierContent) -> int:
    """Steps that making the pages will report."""
    return (
        sum(1 for paragraph in content.summary.split("\n") if paragraph.strip())
        + len(content.people) + len(content.chronology) + sum(len(t.paragraphs) for t in content.testimonies)
        + 2 * len(content.exhibits) + len(content.custody)
        + sum(len(words.segments) for one in content.exhibits for words in one.words)
        + max(1, len(content.withheld)) + max(1, len(content.open_points)) + len(content.differences)
        + 5 * (1 if content.language == "en" else 2)
    )


def _draw_outline(canvas: Canvas, marks: list[Mark]) -> None:
    for mark in marks:
        canvas.addOutlineEntry(mark.full_title, mark.key, mark.level, closed=mark.level > 0)
    canvas.showOutline()


def _draw_running_lines(making: Making, marks: list[Mark], counts: tuple[int, int, int]) -> None:
    """Head and foot of every page but the first, as forms that the pages already refer to.

    ``counts``: pages of the cover, pages without the contents, pages of the contents.
    """
    content, labels, flow = making.content, making.labels, making.flow
    cover_pages, body_pages, contents_pages = counts
    canvas, pages = flow.canvas, body_pages + contents_pages
    name = labels("dossier_version", number=content.number, version=content.version)
    parts = {mark.page: mark.full_title for mark in marks if mark.level == 0 and mark.listed}
    current = ""
    for drawn in range(1, pages + 1):
        if drawn > body_pages:
            shown, current = drawn - body_pages + cover_pages, labels("contents")
        else:
            shown = drawn if drawn <= cover_pages else drawn + contents_pages
            current = parts.get(drawn, current)
        canvas.beginForm(running_form(drawn), 0, 0, look.PAGE_WIDTH, look.PAGE_HEIGHT)
        if drawn != 1:
            _draw_pair(flow, name, content.confidentiality, look.HEADER_BASELINE, look.RUNNING_BOLD)
            flow.rule(look.LEFT, look.HEADER_BASELINE - 9, look.WIDTH, look.RULE, 0.5)
            _draw_pair(flow, current, labels("page_of", page=shown, pages=pages),
                       look.FOOTER_BASELINE, look.RUNNING)
            _draw_labels(flow, flow.labels.get(drawn, []))
        canvas.endForm()


def _draw_labels(flow: Flow, labels: list[str]) -> None:
    """What has to be known of this page before it is read, in one line or two under the head."""
    lines = flow.type.lines(" · ".join(labels), look.WARNING, look.WIDTH)
    flow.draw(lines[:2], look.LEFT, look.HEADER_BASELINE - 11)


def _draw_pair(flow: Flow, left: str, right: str, baseline: float, left_style: Style) -> None:
    """One text at the left margin and one at the right, each in one line, shortened to half the width."""
    for text, style, aligned_right in ((left, left_style, False), (right, look.RUNNING, True)):
        lines = flow.type.spans([Span(_shortened(flow, text, style), style)], look.WIDTH)
        if not lines:
            continue
        wide = flow.type.width("".join(f.text for f in lines[0].fragments), style.font, style.size)
        x = look.RIGHT - wide if aligned_right else look.LEFT
        flow.draw(lines[:1], x, baseline + lines[0].baseline)


def _shortened(flow: Flow, text: str, style: Style) -> str:
    text = " ".join(flow.type.printable(text).split())
    limit = look.WIDTH * 0.48
    if flow.type.width(text, style.font, style.size) <= limit:
        return text
    while text and flow.type.width(text + "…", style.font, style.size) > limit:
        text = text[:-1]
    return text.rstrip() + "…"
