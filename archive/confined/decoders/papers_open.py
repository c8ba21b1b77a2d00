"""A paper that is open, and its pages. The last few stay open from task to task."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as _library  # noqa: F401 - it starts PDFium
import pypdfium2.raw as pdfium

from archive.confined.channel import Refused, SourceGone
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

_KEPT = 3
_MOST_POINTS = 1_000_000
HUNDREDTHS = 100


class Paper:
    """An open document. Raises ``Refused`` where it cannot be opened."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self.spoilt = False
        """Not to be used again: bytes were missing, or nobody wants it any more."""
        self._access = pdfium.FPDF_FILEACCESS()
        self._access.m_FileLen = file.size
        self._access.m_GetBlock = type(self._access.m_GetBlock)(self._block)
        self.document = pdfium.FPDF_LoadCustomDocument(self._access, None)
        if not self.document:
            self.check()
            error = pdfium.FPDF_GetLastError()
            raise Refused("encrypted" if error in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY) else "damaged")
        self.pages = pdfium.FPDF_GetPageCount(self.document)
        if self.pages < 1:
            self.close()
            raise Refused("damaged")

    def _block(self, _this: Any, offset: int, buffer: Any, count: int) -> int:
        try:
            self._file.seek(offset)
            got = self._file.readinto((ctypes.c_ubyte * count).from_address(ctypes.addressof(buffer.contents)))
        except Exception:  # noqa: BLE001 - nothing may pass through PDFium
            self.spoilt = True
            return 0
        return int(got == count)

    def check(self) -> None:
        """Raises ``SourceGone`` where bytes could not be had."""
        if self.spoilt:
            raise SourceGone

    def size(self, number: int) -> tuple[int, int]:
        """Width and height of a page in hundredths of a point, at least 1."""
        room = pdfium.FS_SIZEF()
        if not pdfium.FPDF_GetPageSizeByIndexF(self.document, number - 1, room):
            return HUNDREDTHS, HUNDREDTHS
        return _hundredths(room.width), _hundredths(room.height)

    @contextlib.contextmanager
    def page(self, number: int) -> Iterator[Leaf]:
        """A page for a while. Raises ``Refused`` (``no_page``, ``damaged``)."""
        if not 1 <= number <= self.pages:
            raise Refused("no_page")
        handle = pdfium.FPDF_LoadPage(self.document, number - 1)
        if not handle:
            self.check()
            raise Refused("damaged")
        try:
            yield Leaf(handle)
        finally:
            pdfium.FPDF_ClosePage(handle)

    def close(self) -> None:
        """The document goes from memory."""
        pdfium.FPDF_CloseDocument(self.document)


class Leaf:
    """A page that is open."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        self.size = _hundredths(pdfium.FPDF_GetPageWidthF(handle)), _hundredths(pdfium.FPDF_GetPageHeightF(handle))


def _hundredths(points: float) -> int:
    if not 0 < points < _MOST_POINTS:
        return HUNDREDTHS if points <= 0 else _MOST_POINTS * HUNDREDTHS
    return max(round(points * HUNDREDTHS), 1)


@contextlib.contextmanager
def opened(request: Request) -> Iterator[Paper]:
    """The paper of a task, as it was left by the task before where there was one.

    Raises:
        Refused; SourceGone: its bytes cannot be had.
    """
    name = str(request.parameters["document"])
    kept: dict[str, Paper] = request.kept.setdefault("papers", {})
    paper = kept.pop(name, None) or Paper(request.sources[0])
    try:
        yield paper
        paper.check()
    finally:
        if paper.spoilt or not name:
            paper.close()
        else:
            kept[name] = paper
            while len(kept) > _KEPT:
                kept.pop(next(iter(kept))).close()


def forget(request: Request) -> None:
    """Close the paper of a task, if it is open."""
    paper = request.kept.get("papers", {}).pop(str(request.parameters["document"]), None)
    if paper is not None:
        paper.close()
