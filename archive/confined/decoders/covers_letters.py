"""Letters that nobody sees over pages of pixels: what recognition read in them, where it read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, cast

import pikepdf

from archive.confined.decoders.covers_shapeless import WIDTH, objects
from archive.confined.decoders.covers_sheets import Sheets
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

PARTS: Final = 100_000
"""Of the width of a page, and of its height: what the places of words are counted in."""


@dataclass(frozen=True)
class SheetOfPixels:
    """A page of a file that ``Sheets`` wrote: its picture as it is stored, and the page in points."""

    jpeg: bytes
    size: tuple[int, int]
    mode: str
    width: float
    height: float


def sheets_of(source: RemoteFile) -> Iterator[SheetOfPixels]:
    """The pages of such a file, one after another."""
    source.seek(0)
    with pikepdf.open(cast("BinaryIO", source)) as document:
        for page in document.pages:
            picture = page.obj.Resources.XObject.I
            mode = "L" if picture.ColorSpace == pikepdf.Name.DeviceGray else "RGB"
            width, height = (float(cast("Any", page.obj.MediaBox[place])) for place in (2, 3))
            size = int(picture.Width), int(picture.Height)
            yield SheetOfPixels(bytes(picture.read_raw_bytes()), size, mode, width, height)


def letter_paper(request: Request) -> Mapping[str, Any]:
    """``letters``: for pages, by number, words with their places; ``pages``. The source is a PDF of pixels.

    Pieces are a new PDF of the same pictures with these words over them, unseen.
    """
    write_lettered(request.sources[0], request.parameters, request.piece, request.step)
    return {}


def write_lettered(
    source: RemoteFile,
    parameters: Mapping[str, Any],
    send: Callable[[bytes], None],
    step: Callable[[int, int], None],
) -> None:
    """Send the PDF with letters on; the same bytes for the same source and words."""
    sheets = Sheets(send, objects())
    for number, one in enumerate(sheets_of(source), 1):
        step(number - 1, parameters["pages"])
        drawn = _drawn(parameters["letters"].get(str(number), ()), one.width, one.height)
        sheets.add(one.jpeg, one.size, one.mode, one.width, one.height, drawn)
    sheets.finish()


def _drawn(words: list[list[Any]], width: float, height: float) -> str:
    """Words in the language of PDF: text, left, bottom (from above), width, height of the line."""
    if not words:
        return ""
    lines = []
    for text, left, bottom, across, high in words:
        size = max(high * height / PARTS, 1.0)
        wide = max(across * width / PARTS, 0.5)
        stretch = min(max(100_000 * wide / (len(text) * WIDTH * size), 1.0), 2000.0)
        x, y = left * width / PARTS, height - bottom * height / PARTS
        figures = (text + " ").encode("utf-16-be").hex().upper()
        lines.append(f"/F {size:.2f} Tf {stretch:.2f} Tz 1 0 0 1 {x:.2f} {y:.2f} Tm <{figures}> Tj")
    return "\nBT 3 Tr\n" + "\n".join(lines) + "\nET"


TASKS: Mapping[str, Task] = {"letter_paper": letter_paper}
