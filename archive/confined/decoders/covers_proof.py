"""Looks for what was covered in the finished file, by other means than it was made with.

A check answers with ``leak``, a code that is empty where nothing was found, and ``place``: the page or area.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO, Final, cast

import pikepdf
import pypdfium2 as pdfium
from PIL import Image

from archive.confined.decoders.covers_boxes import uncovered
from archive.confined.decoders.covers_letters import sheets_of
from archive.confined.decoders.covers_papers import sample
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

TOLERANCE = 3
"""Steps of a colour that a JPEG of one colour may be off by."""
_PAPER_TOLERANCE = 12
"""The same where PDFium has drawn the picture anew."""

LEAST_BYTES = 6
"""Fewer bytes come about by themselves in the pixels of a large file."""

_JPEG: Final = frozenset({0xDB, 0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDD, 0xE0})
_JFIF = re.compile(rb"JFIF\x00\x01.{6}\x00\x00", re.DOTALL)
_PNG: Final = frozenset({b"IHDR", b"IDAT", b"IEND"})
_KEYS: Final = frozenset(
    {"/Type", "/Pages", "/Count", "/Kids", "/Parent", "/MediaBox", "/Contents", "/Resources", "/XObject", "/I"}
    | {"/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter", "/Length"}
)
_TRAILER: Final = frozenset({"/Size", "/Root"})
_DRAWN = re.compile(rb"q [0-9.]+ 0 0 [0-9.]+ 0 0 cm /I Do Q")


class Leak(Exception):
    """Something is left."""

    def __init__(self, reason: str, place: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.place = reason, place


def told(leak: Leak | None) -> Mapping[str, Any]:
    """The answer of a check."""
    return {"leak": "", "place": 0} if leak is None else {"leak": leak.reason, "place": leak.place}


def prove_picture(request: Request) -> Mapping[str, Any]:
    """``boxes``, ``words``, ``format``; the source is the finished picture."""
    data = request.sources[0].everything()
    try:
        (jpeg_alone if request.parameters["format"] == "jpeg" else png_alone)(data)
        no_words([data], request.parameters["words"])
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
            if uncovered(image.convert(image.mode), request.parameters["boxes"], tolerance=TOLERANCE):
                raise Leak("uncovered", 1)
    except Leak as leak:
        return told(leak)
    return told(None)


def prove_paper(request: Request) -> Mapping[str, Any]:
    """``boxes`` with ``page``, ``words``, ``pages``; the source is the finished PDF.

    With ``sizes`` the answer has those of the pictures of all pages, in pixels.
    """
    try:
        _objects_alone(request)
        _pages_alone(request)
    except Leak as leak:
        return told(leak)
    if not request.parameters.get("sizes"):
        return told(None)
    return {**told(None), "sizes": [one.size for one in sheets_of(request.sources[0])]}


def jpeg_alone(data: bytes) -> None:
    """Raise ``Leak`` where a JPEG holds anything but one picture: no EXIF, no small picture, nothing behind it."""
    place = 2
    if data[:2] != b"\xff\xd8":
        raise Leak("metadata")
    while True:
        head = data[place : place + 4]
        if len(head) < 4 or head[0] != 0xFF or head[1] not in _JPEG:
            raise Leak("metadata")
        length = int.from_bytes(head[2:])
        if head[1] == 0xE0 and not _JFIF.fullmatch(data[place + 4 : place + 2 + length]):
            raise Leak("thumbnail")
        place += 2 + length
        if head[1] == 0xDA:
            place = _end_of_scan(data, place)
            if data[place : place + 2] == b"\xff\xd9":
                break
    if place + 2 != len(data):
        raise Leak("behind_the_end")


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker stands that is no part of the scan."""
    while (place := data.find(b"\xff", place)) >= 0:
        following = data[place + 1 : place + 2]
        if following and (following == b"\x00" or 0xD0 <= following[0] <= 0xD7):
            place += 2
            continue
        return place
    raise Leak("metadata")


def png_alone(data: bytes) -> None:
    """Raise ``Leak`` where a PNG holds anything but pixels."""
    place = 8
    while place < len(data):
        length, name = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8]
        if name not in _PNG:
            raise Leak("metadata")
        place += 12 + length
        if name == b"IEND" and place != len(data):
            raise Leak("behind_the_end")


def forms_of(word: str) -> Iterable[bytes]:
    """How words could stand in a file: encodings of today and of old, and as PDF writes them in figures."""
    for spelled in {word, word.casefold(), word.upper(), word.title()}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1251", "cp866", "koi8-r", "latin-1"):
            try:
                form = spelled.encode(encoding)
            except UnicodeEncodeError:
                continue
            yield form
            yield form.hex().encode()
            yield form.hex().upper().encode()


def no_words(parts: Iterable[bytes], words: Iterable[str]) -> None:
    """Raise ``Leak`` where one of the words, or a longer part of it, stands in the bytes in any encoding."""
    wanted = {one for phrase in words for one in (phrase, *phrase.split()) if len(one) >= 4}
    forms = {form for word in wanted for form in forms_of(word) if len(form) >= LEAST_BYTES}
    for part in parts:
        if any(form in part for form in forms):
            raise Leak("words_left")


def _objects_alone(request: Request) -> None:
    """Every object and stream of the PDF is one of those that a page of pixels needs."""
    source = request.sources[0]
    head, tail = source.read(16), b""
    source.seek(max(source.size - 64, 0))
    tail = source.read()
    if not head.startswith(b"%PDF-1.4\n") or tail.count(b"%%EOF") != 1 or not tail.endswith(b"%%EOF\n"):
        raise Leak("behind_the_end")
    source.seek(0)
    marks = [0, 0]
    before = b""
    while part := source.read(1 << 20):
        joined = before + part
        for place, mark in enumerate((b"startxref", b"%%EOF")):
            marks[place] += joined.count(mark) - before.count(mark)
        before = joined[-8:]
    if marks != [1, 1]:
        raise Leak("older_versions")
    source.seek(0)
    with pikepdf.open(cast("BinaryIO", source)) as document:
        if not set(document.trailer.keys()) <= _TRAILER or len(document.pages) != request.parameters["pages"]:
            raise Leak("metadata")
        for number in range(1, len(document.objects) + 1):
            one = document.get_object(number, 0)
            _allowed(one)
            if isinstance(one, pikepdf.Stream):
                raw = one.read_raw_bytes()
                if one.get("/Subtype") == "/Image":
                    jpeg_alone(raw)
                elif not _DRAWN.fullmatch(one.read_bytes()):
                    raise Leak("text_layer")
                no_words([raw], request.parameters["words"])


def _allowed(value: Any) -> None:
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key, below in value.items():
            if key not in _KEYS:
                raise Leak("metadata")
            if not isinstance(below, pikepdf.Object) or not below.is_indirect:
                _allowed(below)
    elif isinstance(value, pikepdf.Array):
        for below in value:
            if not isinstance(below, pikepdf.Object) or not below.is_indirect:
                _allowed(below)
    elif isinstance(value, pikepdf.String):
        raise Leak("metadata")


def _pages_alone(request: Request) -> None:
    """No letter can be taken off any page, and drawn anew nothing shows under the boxes."""
    source = request.sources[0]
    source.seek(0)
    document = pdfium.PdfDocument(source)
    try:
        boxes = request.parameters["boxes"]
        for number in range(1, len(document) + 1):
            request.step(number - 1, len(document))
            page = document[number - 1]
            if page.get_textpage().count_chars():
                raise Leak("text_layer", number)
            here = [box for box in boxes if box["page"] == number]
            if here:
                pictures = list(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE]))
                if len(pictures) != 1:
                    raise Leak("text_layer", number)
                drawn = pictures[0].get_bitmap().to_pil().convert("RGB")
                if uncovered(drawn, here, tolerance=_PAPER_TOLERANCE):
                    raise Leak("uncovered", number)
            page.close()
    finally:
        document.close()


def warm_up() -> None:
    """Load pikepdf and run each check once."""
    data = sample()
    source = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    request = Request(
        {"boxes": [], "words": ["sample"], "pages": 1}, [source], lambda piece: None, lambda done, total: None
    )
    if prove_paper(request)["leak"] == "":
        raise RuntimeError
    with pikepdf.open(io.BytesIO(data)) as document:
        for number in range(1, len(document.objects) + 1):
            one = document.get_object(number, 0)
            if isinstance(one, pikepdf.Stream):
                one.read_raw_bytes()
                one.read_bytes()
    list(forms_of("Слово"))


TASKS: Mapping[str, Task] = {"prove_picture": prove_picture, "prove_paper": prove_paper}
