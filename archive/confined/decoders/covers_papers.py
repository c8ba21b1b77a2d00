"""PDF with covered places: pages become pixels, and the new file holds the pixels only."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Mapping
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.covers_boxes import burn
from archive.confined.decoders.covers_pictures import MOST_PAGES, encoded
from archive.confined.decoders.covers_sheets import Sheets
from archive.confined.decoders.covers_words import Standing, boxes_of_words, plain_letters
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_SIDE_POINTS = 14_400.0
QUALITY = 85


def cover_paper(request: Request) -> Mapping[str, Any]:
    """``boxes`` with ``page``; ``words`` with ``page`` or none; ``dpi``, ``most_pixels`` of a page.

    Pieces are the new PDF. The answer has ``pages``, for each of ``words`` how often it was ``found``, and
    ``covered``: the boxes of words with their pages. Refuses ``encrypted`` and ``no_such_page``.
    """
    parameters = request.parameters
    document = opened(request.sources[0])
    try:
        pages = len(document)
        if any((one["page"] or 1) > pages for one in (*parameters["boxes"], *parameters["words"])):
            raise Refused("no_such_page")
        sheets = Sheets(request.piece)
        found = [0] * len(parameters["words"])
        covered: list[dict[str, Any]] = []
        for number in range(1, pages + 1):
            request.step(number - 1, pages)
            page = _flattened(document, number - 1)
            boxes = [box for box in parameters["boxes"] if box["page"] == number]
            boxes += _of_words(page, number, parameters["words"], found, covered)
            picture = rendered(page, parameters["dpi"], parameters["most_pixels"])
            burn(picture, boxes)
            width, height = page.get_size()
            sheets.add(encoded(picture, "jpeg", QUALITY), picture.size, picture.mode, width, height)
            page.close()
        sheets.finish()
    finally:
        document.close()
    return {"pages": pages, "found": found, "covered": covered}


def opened(source: RemoteFile) -> pdfium.PdfDocument:
    """The document. Refuses ``encrypted``, ``too_large`` (more pages than areas can name), ``damaged``."""
    try:
        document = pdfium.PdfDocument(source)
    except pdfium.PdfiumError as error:
        raise Refused("encrypted" if "assword" in str(error) else "damaged") from error
    pages = len(document)
    if not 0 < pages <= MOST_PAGES:
        document.close()
        raise Refused("too_large" if pages else "damaged")
    return document


def _flattened(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """A page with fields and notes as part of it, so that what they show is found as text and drawn alike."""
    page = document[index]
    raw.FPDFPage_Flatten(page.raw, raw.FLAT_PRINT)
    page.close()
    return document[index]


def rendered(page: pdfium.PdfPage, dpi: int, most_pixels: int) -> Image.Image:
    """A page as pixels, upright; with fewer to the inch where it would be too large."""
    width, height = page.get_size()
    if not (0 < width <= MOST_SIDE_POINTS and 0 < height <= MOST_SIDE_POINTS):
        raise Refused("too_large")
    scale = dpi / 72
    if width * height * scale * scale > most_pixels:
        scale = (most_pixels / (width * height)) ** 0.5
    drawn = page.render(scale=scale, may_draw_forms=False, draw_annots=True, rev_byteorder=True)
    picture = drawn.to_pil().convert("RGB")
    return Image.frombytes("RGB", picture.size, picture.tobytes())


def standing(page: pdfium.PdfPage) -> list[Standing]:
    """Every letter of a page's text with its box in thousandths of the upright page."""
    text = page.get_textpage()
    width, height = (max(side, 1.0) for side in page.get_size())
    letters: list[Standing] = []
    scale = 100_000
    x, y = ctypes.c_int(), ctypes.c_int()
    for index in range(text.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(text.raw, index))
        left, bottom, right, top = text.get_charbox(index, loose=True)
        corners = []
        for across, up in ((left, bottom), (right, top)):
            raw.FPDF_PageToDevice(page.raw, 0, 0, scale, int(scale * height / width), 0, across, up, x, y)
            corners.append((x.value * 1000 / scale, y.value * 1000 / (scale * height / width)))
        (x1, y1), (x2, y2) = corners
        letters.append(Standing(letter, min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))
    text.close()
    return letters


def _of_words(
    page: pdfium.PdfPage,
    number: int,
    words: list[Mapping[str, Any]],
    found: list[int],
    covered: list[dict[str, Any]],
) -> list[dict[str, Any]]:
    wanted = [(place, one) for place, one in enumerate(words) if one["page"] in (None, number)]
    if not wanted:
        return []
    letters = standing(page)
    line = plain_letters(letters)
    boxes: list[dict[str, Any]] = []
    for place, one in wanted:
        times, made = boxes_of_words(line, letters, one["words"])
        found[place] += times
        boxes += [{**box, "how": "cover", "page": number} for box in made]
    covered += boxes
    return boxes


def sample(text: str = "Ab") -> bytes:
    """A page for warming up."""
    sheet = (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] /Contents 4 0 R /Resources << /Font << /F"
        b" << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"
    )
    drawn = f"BT /F 12 Tf 9 9 Td ({text}) Tj ET".encode()
    sheet += b"4 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%%%EOF\n" % (
        len(drawn),
        drawn,
    )
    return sheet


def warm_up() -> None:
    """Load PDFium and its fonts now."""
    data = sample()
    request = Request(
        {"boxes": [], "words": [{"page": None, "words": "ab"}], "dpi": 36, "most_pixels": 10**6},
        [RemoteFile(len(data), lambda offset, count: data[offset : offset + count])],
        io.BytesIO().write,  # type: ignore[arg-type]
        lambda done, total: None,
    )
    if cover_paper(request)["found"] != [1]:
        raise RuntimeError


TASKS: Mapping[str, Task] = {"cover_paper": cover_paper}
