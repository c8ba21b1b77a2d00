"""Recovery shares as a PDF to print: one share on a page, and nothing that tells whose it is.

A page holds the share's words by their numbers, which share of how many it is, and what its keeper does with it.
It names no vault, person, case, day, machine or program, and neither does the file: it has no document information,
and the same shares give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pikepdf
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from crypto.shares import Share, read_share
from exports.dossier import look
from exports.dossier.fonts import BOLD, SANS
from exports.dossier.typeset import Style, Typesetter
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.labels import Labels, load_labels
from exports.whole_outside import write_outside

COLUMNS: Final = 3
_TOP: Final = look.PAGE_HEIGHT - 64
_ROW: Final = 29.0
_WORD: Final = Style(BOLD, 15.5, 22, look.INK)
_NUMBER: Final = Style(SANS, 9.5, 14, look.GREY)
_NUMBER_WIDTH: Final = 26.0
_GAP: Final = 12.0
_TITLE: Final = Style(BOLD, 25, 32, look.INK)
_LEAD: Final = Style(SANS, 12, 17, look.INK)
_PART: Final = Style(BOLD, 11.5, 16, look.INK)
_POINT: Final = Style(SANS, 10.2, 14.2, look.INK)
_INDENT: Final = 14.0
_DO: Final = ("do_keep", "do_never", "do_give", "do_tell")
_NOT: Final = ("not_alone", "not_money", "not_whose")


def share_sheet(shares: Sequence[str], need: int, of: int, language: str) -> bytes:
    """A PDF with a page for each of ``shares``, in A4.

    Each share is read and checked before it is drawn: what is printed can be typed back.

    Raises:
        ShareError: a share is not whole. ValueError: a share does not belong to a set of ``need`` of ``of``,
        shares are of different sets, there is none, or the language has no catalogue.
    """
    read = [read_share(words, number=at) for at, words in enumerate(shares, start=1)]
    if not read or any(share.need != need or share.number > of or not share.same_set(read[0]) for share in read):
        raise ValueError((need, of))
    labels = load_labels(language, "share_sheet")
    out = io.BytesIO()
    typesetter = Typesetter()
    rl_config.useA85 = 0
    canvas = Canvas(out, pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT), invariant=1, pageCompression=0,
                    initialFontName=SANS, initialFontSize=_LEAD.size, lang=language)
    sheet = _Sheet(canvas, typesetter, labels)
    for words, share in zip(shares, read, strict=True):
        sheet.draw(words.lower().split(), share, of)
    canvas.save()
    return _nameless(out.getvalue())


def write_share_sheet(
    target: Path, vault_folder: Path, shares: Sequence[str], need: int, of: int, language: str
) -> None:
    """The sheets as a file of mode 0600 in a place that a person chose: there whole or not at all.

    Raises as ``share_sheet``; TargetFolderMissing, TargetInsideVault, TargetExists; DiskFull and its kin.
    """
    folder = target.absolute().parent
    if not folder.is_dir():
        raise TargetFolderMissing
    if folder.resolve().is_relative_to(vault_folder.resolve()):
        raise TargetInsideVault
    pdf = share_sheet(shares, need, of, language)
    try:
        write_outside(target, pdf)
    except FileExistsError as error:
        raise TargetExists from error


class _Sheet:
    """Draws pages from top to bottom."""

    def __init__(self, canvas: Canvas, typesetter: Typesetter, labels: Labels) -> None:
        self._canvas = canvas
        self._labels = labels
        self._type = typesetter
        self._y = _TOP

    def draw(self, words: Sequence[str], share: Share, of: int) -> None:
        """One share on a page of its own."""
        labels = self._labels
        self._y = _TOP
        self._text(labels("title"), _TITLE, after=2)
        self._text(labels("which", number=share.number, of=of), _PART.with_colour(look.TEAL), after=8)
        self._text(labels("need", need=share.need, of=of), _LEAD, after=16)
        self._grid(words)
        self._text(labels("by_hand"), _POINT.with_colour(look.GREY), after=14)
        for title, points in (("do", _DO), ("not", _NOT)):
            self._text(labels(title), _PART, after=3)
            for key in points:
                self._text(labels(key), _POINT, indent=_INDENT, after=3)
            self._y -= 8
        self._canvas.showPage()

    def _text(self, text: str, style: Style, *, indent: float = 0, after: float = 0) -> None:
        if indent:
            self._run("•", style.font, style, look.LEFT + 3, self._y - style.size)
        for line in self._type.lines(text, style, look.WIDTH - indent):
            for piece in line.fragments:
                self._run(piece.text, piece.font, style, look.LEFT + indent + piece.x, self._y - line.baseline)
            self._y -= line.height
        self._y -= after

    def _grid(self, words: Sequence[str]) -> None:
        """The words in columns, read downwards, each above a line that keeps a copying eye in its row."""
        rows = -(-len(words) // COLUMNS)
        wide = (look.WIDTH + _GAP) / COLUMNS  # the last column ends where the text ends
        for at, word in enumerate(words):
            column, row = divmod(at, rows)
            x, y = look.LEFT + column * wide, self._y - row * _ROW - 17
            number = str(at + 1)
            width = self._type.width(number, _NUMBER.font, _NUMBER.size)
            self._run(number, _NUMBER.font, _NUMBER, x + _NUMBER_WIDTH - 8 - width, y)
            self._run(word, _WORD.font, _WORD, x + _NUMBER_WIDTH, y)
            self._canvas.setStrokeColorRGB(*look.RULE)
            self._canvas.setLineWidth(0.5)
            self._canvas.line(x, y - 7, x + wide - _GAP, y - 7)
        self._y -= rows * _ROW + 10

    def _run(self, text: str, font: str, style: Style, x: float, y: float) -> None:
        self._canvas.setFont(font, style.size)
        self._canvas.setFillColorRGB(*style.colour)
        self._canvas.drawString(x, y, text)


def _nameless(pdf_bytes: bytes) -> bytes:
    """The same pages without a word about the file: no title, no date, no program."""
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        for key in ("/Info", "/ID"):
            if key in pdf.trailer:
                del pdf.trailer[key]
        if "/Metadata" in pdf.Root:
            del pdf.Root.Metadata
        out = io.BytesIO()
        pdf.save(out, static_id=True, min_version="1.7", compress_streams=True)
        return out.getvalue()
