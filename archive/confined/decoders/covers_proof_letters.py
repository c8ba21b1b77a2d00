"""Looks at a covered PDF with letters: they are the words that were read in its pixels, and nothing else is new."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

import pypdfium2 as pdfium

from archive.confined.decoders.covers_letters import write_lettered
from archive.confined.decoders.covers_papers import standing
from archive.confined.decoders.covers_proof import Leak, no_words, told
from archive.confined.decoders.covers_sheets import Sheets
from archive.confined.decoders.covers_words import one_spelling
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

LEAST_LETTERS: Final = 4
"""Shorter words stand in others by right."""


def prove_lettered(request: Request) -> Mapping[str, Any]:
    """``letters``, ``pages``, ``words``; the sources are the PDF with letters and the proven one of pixels alone.

    The file has to be what the pixels and these words make, byte for byte; and read by PDFium its pages have to
    give out these words and none of the covered ones.
    """
    try:
        _same_bytes(request)
        _same_letters(request)
    except Leak as leak:
        return told(leak)
    return told(None)


def _same_bytes(request: Request) -> None:
    lettered, pixels = request.sources
    lettered.seek(0)
    page = 0

    def compare(data: bytes) -> None:
        if lettered.read(len(data)) != data:
            raise Leak("letters_differ", page)

    def step(done: int, total: int) -> None:
        nonlocal page
        page = done + 1
        request.step(done, 2 * total)

    write_lettered(pixels, request.parameters, compare, step)
    if lettered.read(1):
        raise Leak("behind_the_end")


def _same_letters(request: Request) -> None:
    parameters = request.parameters
    wanted = [one for word in parameters["words"] if len(one := one_spelling(word)) >= LEAST_LETTERS]
    lettered = request.sources[0]
    lettered.seek(0)
    document = pdfium.PdfDocument(lettered)
    try:
        if len(document) != parameters["pages"]:
            raise Leak("letters_differ")
        for number in range(1, len(document) + 1):
            request.step(len(document) + number - 1, 2 * len(document))
            page = document[number - 1]
            read = "".join(one.letter for one in standing(page))
            page.close()
            given = [str(word[0]) for word in parameters["letters"].get(str(number), ())]
            if Counter(_bare(read)) != Counter(_bare("".join(given))):
                raise Leak("letters_differ", number)
            for said in (read, " ".join(given)):
                if any(one in one_spelling(said) for one in wanted):
                    raise Leak("words_left", number)
            no_words([" ".join(given).encode()], parameters["words"])
    finally:
        document.close()


def _bare(text: str) -> str:
    """Without spaces, and without hyphens: PDFium has others at the ends of lines."""
    return "".join(one for one in text if not (one.isspace() or one in "-\u00ad\u0002\ufffe"))


def warm_up() -> None:
    """Write and look through one sheet, so that everything is loaded."""
    parts: list[bytes] = []
    jpeg = bytes.fromhex("ffd8ffd9")
    sheets = Sheets(parts.append)
    sheets.add(jpeg, (1, 1), "L", 72.0, 72.0)
    sheets.finish()
    pixels = b"".join(parts)
    wish = {"letters": {"1": [["Ә", 0, 50_000, 50_000, 20_000]]}, "pages": 1, "words": ["Other"]}
    parts.clear()
    write_lettered(_file(pixels), wish, parts.append, lambda done, total: None)
    request = Request(
        wish,
        [_file(b"".join(parts)), _file(pixels)],
        io.BytesIO().write,  # type: ignore[arg-type]
        lambda done, total: None,
    )
    if prove_lettered(request)["leak"]:
        raise RuntimeError


def _file(data: bytes) -> RemoteFile:
    return RemoteFile(len(data), lambda offset, count: data[offset : offset + count])


TASKS: Mapping[str, Task] = {"prove_lettered": prove_lettered}
