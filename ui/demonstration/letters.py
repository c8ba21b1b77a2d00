"""A PDF letter of several pages and a plain e-mail file."""

from __future__ import annotations

import base64
import io
from html import escape
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from ui.demonstration.papers import LetterPaper, letter_paper, mail_paper
from ui.demonstration.typefaces import font_bytes

_PLAIN: Final = "DemonstrationPlain"
_BOLD: Final = "DemonstrationBold"
_FILES: Final = {_PLAIN: "NotoSans-Regular.ttf", _BOLD: "NotoSans-Bold.ttf"}

_TEXT: Final = ParagraphStyle("text", fontName=_PLAIN, fontSize=12.5, leading=21, spaceAfter=11)
_HEADING: Final = ParagraphStyle("heading", fontName=_BOLD, fontSize=14, leading=20, spaceBefore=20, spaceAfter=8)
_TITLE: Final = ParagraphStyle("title", fontName=_BOLD, fontSize=21, leading=28, spaceBefore=34, spaceAfter=26)


def letter_pdf(language: str) -> bytes:
    """A letter with a table, in ``en``, ``ru`` or ``kk``: A4, two pages or more, fonts embedded."""
    for name, file in _FILES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, io.BytesIO(font_bytes(file))))
    letter = letter_paper(language)
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=A4, leftMargin=85, rightMargin=70, topMargin=80, bottomMargin=80,
        title=letter.title, author="", lang=language, invariant=1,
    )  # fmt: skip

    def number(canvas: Canvas, _document: SimpleDocTemplate) -> None:
        canvas.setFont(_PLAIN, 9)
        canvas.setFillColor(HexColor("#666666"))
        canvas.drawRightString(A4[0] - 70, 44, f"{letter.page} {canvas.getPageNumber()}")

    document.build(_flow(letter), onFirstPage=number, onLaterPages=number)
    return buffer.getvalue()


def _flow(letter: LetterPaper) -> list[Flowable]:
    flow: list[Flowable] = [Paragraph(escape(line), _TEXT) for line in (letter.to, letter.sender, letter.date)]
    flow.append(Paragraph(escape(letter.title), _TITLE))
    for section in letter.sections:
        first, *rest = (Paragraph(escape(p), _TEXT) for p in section.paragraphs)
        flow.append(KeepTogether([Paragraph(escape(section.heading), _HEADING), first]))
        flow.extend(rest)
    rows = [[Paragraph(escape(cell), _TEXT) for cell in row] for row in letter.table]
    look = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.6, HexColor("#888888")),
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#eeeae2")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BOTTOMPADDING", (0, 0), (-1, -1), -4),
        ]
    )
    width = A4[0] - 155
    share = (width - 36) / (len(rows[0]) - 1)
    table = Table(rows, colWidths=[36, *[share] * (len(rows[0]) - 1)], style=look)
    flow.append(KeepTogether([Spacer(1, 26), table, Spacer(1, 40), Paragraph("______________________", _TEXT)]))
    return flow


def mail_file(language: str) -> bytes:
    """An ``.eml`` file (RFC 5322, words encoded after RFC 2047) in ``en``, ``ru`` or ``kk``."""
    mail = mail_paper(language)
    lines = [
        f"Date: {mail.date}",
        f"From: {_encoded(mail.sender[0])} <{mail.sender[1]}>",
        f"To: {_encoded(mail.to[0])} <{mail.to[1]}>",
        f"Subject: {_encoded(mail.subject)}",
        f"Message-ID: <demonstration-{language}@lantern.example>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
    ]
    body = base64.encodebytes(mail.body.replace("\n", "\r\n").encode()).decode("ascii").replace("\n", "\r\n")
    return ("\r\n".join(lines) + "\r\n" + body).encode("ascii")


def _encoded(words: str) -> str:
    if words.isascii():
        return words
    return f"=?utf-8?b?{base64.b64encode(words.encode()).decode('ascii')}?="
