"""Papers (PDF): how many pages, a page or a part of it as pixels, its text with the place of every word.

Every task takes ``document``: any name that the program has for the file. The worker keeps the last few files open
under it (not under the empty name), so the next task needs no new beginning; the file is the first source each time.
Files are read by range, never as a whole. Nothing in a paper is carried out: scripts, forms that calculate, links and
embedded files are at most counted. All lengths are hundredths of a point (1/7200 inch) from the upper left corner of
the upright page, as the paper's own crop and rotation show it. Pages are counted from 1.

``pages``: ``first``, ``count``, ``outline`` (whether it is wanted). Answers ``pages``; ``sizes``, a list of
``[width, height]`` of at most ``count`` pages from ``first``; ``outline``, a list of ``[depth, page, title]`` with
page 0 where an entry names none; ``attachments`` and ``scripts``, how many there are and were not opened.

``page``: ``number``; ``width`` and ``height``, the whole page in pixels (one of them 0: as the other demands);
``region``, ``[left, top, width, height]`` in those pixels, or null for everything; ``most_pixels`` of the region.
Answers ``width`` and ``height`` of the whole page in pixels, ``left``, ``top``, ``across``, ``down`` of the region,
``paper_width``, ``paper_height``. The piece is ``across * down`` pixels of red, green, blue.

``grey``: ``number``; ``side``, of the longer side in pixels, or that of a scan that alone makes up the page and is
a little smaller; ``most_pixels``. Answers ``width``, ``height``,
``paper_width``, ``paper_height``. The piece is ``width * height`` pixels of grey.

``page_text``: ``number``; ``places`` (true where it is not said): without them ``words`` stays empty. Answers
``text``; ``words``, a list of ``[start, end, left, top, right, bottom]``, where start and end are places in ``text``;
``paper_width``, ``paper_height``. A hyphen at the end of a line that belongs to a divided word is U+00AD. What cannot
be told is U+FFFD.

``close``: forget the file. Answers nothing.

Refuses with ``encrypted``, ``damaged``, ``no_page``, ``too_large``.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from typing import Any

import pypdfium2.raw as pdfium

from archive.confined.channel import Refused
from archive.confined.decoders.papers_fonts import Fonts
from archive.confined.decoders.papers_open import Leaf, Paper, forget, opened
from archive.confined.decoders.papers_sample import SAMPLE
from archive.confined.decoders.papers_text import text_of
from archive.confined.task import Request, Task

MOST_OUTLINE = 2000
_MOST_TITLE = 300
_MOST_DEPTH = 12
_MOST_SIDE = 60_000


def pages(request: Request) -> Mapping[str, Any]:
    """How many pages, how large, and what the paper says of its own parts."""
    with opened(request) as paper:
        first = max(int(request.parameters["first"]), 1)
        last = min(first + int(request.parameters["count"]), paper.pages + 1)
        return {
            "pages": paper.pages,
            "sizes": [list(paper.size(number)) for number in range(first, last)],
            "outline": _outline(paper) if request.parameters["outline"] else [],
            "attachments": max(pdfium.FPDFDoc_GetAttachmentCount(paper.document), 0),
            "scripts": max(pdfium.FPDFDoc_GetJavaScriptActionCount(paper.document), 0),
        }


def page(request: Request) -> Mapping[str, Any]:
    """A page or a part of it as pixels."""
    asked = request.parameters
    with opened(request) as paper, paper.page(asked["number"]) as leaf:
        paper_width, paper_height = leaf.size
        width, height = int(asked["width"]), int(asked["height"])
        width = width or max(round(height * paper_width / paper_height), 1)
        height = height or max(round(width * paper_height / paper_width), 1)
        if max(width, height) > _MOST_SIDE:
            raise Refused("too_large")
        left, top, across, down = asked["region"] or (0, 0, width, height)
        left, top = min(max(left, 0), width - 1), min(max(top, 0), height - 1)
        across, down = min(max(across, 1), width - left), min(max(down, 1), height - top)
        if across * down > asked["most_pixels"]:
            raise Refused("too_large")
        request.piece(_pixels(leaf.handle, width, height, left, top, across, down))
    return {
        "width": width,
        "height": height,
        "left": left,
        "top": top,
        "across": across,
        "down": down,
        "paper_width": paper_width,
        "paper_height": paper_height,
    }


def grey(request: Request) -> Mapping[str, Any]:
    """A page without colours."""
    asked = request.parameters
    with opened(request) as paper, paper.page(asked["number"]) as leaf:
        paper_width, paper_height = leaf.size
        scale = _side_of_scan(leaf, int(asked["side"])) / max(paper_width, paper_height)
        width, height = (max(round(side * scale), 1) for side in (paper_width, paper_height))
        if width * height > asked["most_pixels"]:
            raise Refused("too_large")
        request.piece(_pixels(leaf.handle, width, height, 0, 0, width, height, grey=True))
    return {"width": width, "height": height, "paper_width": paper_width, "paper_height": paper_height}


def page_text(request: Request) -> Mapping[str, Any]:
    """The text of a page with the place of every word."""
    with opened(request) as paper, paper.page(request.parameters["number"]) as leaf:
        text, words = text_of(leaf, places=request.parameters.get("places", True))
        paper_width, paper_height = leaf.size
    return {"text": text, "words": words, "paper_width": paper_width, "paper_height": paper_height}


def close(request: Request) -> Mapping[str, Any]:
    """Forget a file that was kept open."""
    forget(request)
    return {}


def _pixels(
    handle: Any, width: int, height: int, left: int, top: int, across: int, down: int, *, grey: bool = False
) -> bytes:
    bytes_each, form = (1, pdfium.FPDFBitmap_Gray) if grey else (3, pdfium.FPDFBitmap_BGR)
    buffer = ctypes.create_string_buffer(across * down * bytes_each)
    bitmap = pdfium.FPDFBitmap_CreateEx(across, down, form, buffer, across * bytes_each)
    if not bitmap:
        raise Refused("too_large")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_RENDER_LIMITEDIMAGECACHE
        # With its bytes turned round PDFium draws nothing at all into grey.
        flags |= pdfium.FPDF_GRAYSCALE if grey else pdfium.FPDF_REVERSE_BYTE_ORDER
        pdfium.FPDF_RenderPageBitmap(bitmap, handle, -left, -top, width, height, 0, flags)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return buffer.raw


def _side_of_scan(leaf: Leaf, most: int) -> int:
    """The longer side of a page in the pixels of the one scan on it, where those are between three fifths and all of
    ``most``. Enlarged, letters are not read better, and it takes half as long again."""
    if pdfium.FPDFPage_CountObjects(leaf.handle) != 1:
        return most
    only = pdfium.FPDFPage_GetObject(leaf.handle, 0)
    if pdfium.FPDFPageObj_GetType(only) != pdfium.FPDF_PAGEOBJ_IMAGE:
        return most
    width, height = ctypes.c_uint(), ctypes.c_uint()
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFImageObj_GetImagePixelSize(only, width, height):
        return most
    if not pdfium.FPDFPageObj_GetBounds(only, left, bottom, right, top):
        return most
    on_page = max(right.value - left.value, top.value - bottom.value) * 100
    side = round(max(width.value, height.value) * max(leaf.size) / max(on_page, 1.0))
    return side if 3 * most <= 5 * side and side <= most else most


def _outline(paper: Paper) -> list[list[object]]:
    found: list[list[object]] = []
    seen: set[int] = set()
    waiting = [(pdfium.FPDFBookmark_GetFirstChild(paper.document, None), 0)]
    while waiting and len(found) < MOST_OUTLINE:
        mark, depth = waiting.pop()
        place = ctypes.cast(mark, ctypes.c_void_p).value if mark else None
        if place is None or place in seen:
            continue
        seen.add(place)
        found.append([depth, _target(paper, mark), _title(mark)])
        waiting.append((pdfium.FPDFBookmark_GetNextSibling(paper.document, mark), depth))
        if depth < _MOST_DEPTH:
            waiting.append((pdfium.FPDFBookmark_GetFirstChild(paper.document, mark), depth + 1))
    return found


def _target(paper: Paper, mark: Any) -> int:
    target = pdfium.FPDFBookmark_GetDest(paper.document, mark)
    number = pdfium.FPDFDest_GetDestPageIndex(paper.document, target) + 1 if target else 0
    return number if 1 <= number <= paper.pages else 0


def _title(mark: Any) -> str:
    length = pdfium.FPDFBookmark_GetTitle(mark, None, 0)
    if not 2 <= length <= 100_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFBookmark_GetTitle(mark, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")[:_MOST_TITLE]


_FONTS = Fonts()
"""PDFium asks them as long as this process lives."""


def warm_up() -> None:
    """Load the fonts and have every task done once."""
    from archive.confined.remote_file import RemoteFile

    _FONTS.install()
    source = RemoteFile(len(SAMPLE), lambda offset, count: SAMPLE[offset : offset + count])
    asked = {"document": "", "first": 1, "count": 1, "outline": True, "number": 1}
    asked |= {"width": 60, "height": 0, "region": None, "most_pixels": 10_000, "side": 60}
    for task in (pages, page, grey, page_text, close):
        task(Request(asked, [source], lambda _data: None, lambda _done, _total: None))


TASKS: Mapping[str, Task] = {"pages": pages, "page": page, "grey": grey, "page_text": page_text, "close": close}
