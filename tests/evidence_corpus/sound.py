"""A small sound file of each kind, and what is left of it when it is cut, torn or put together twice."""

from __future__ import annotations

import functools
from collections.abc import Callable

from tests.archive.captures_material import mhtml, wacz, warc
from tests.archive.confined import text_samples as samples
from tests.archive.confined.clips import clip
from tests.archive.confined.heic import heic
from tests.archive.facts_material import document, film, letter, paper, picture
from tests.evidence_corpus.entry import Entry
from tests.evidence_corpus.media import wav
from tests.evidence_corpus.pictures import bmp


def _heic() -> bytes:
    from PIL import Image

    return heic(Image.new("RGB", (64, 48), "teal"))


SOUND: dict[str, tuple[str, Callable[[], bytes]]] = {
    "jpeg": ("a.jpg", picture),
    "png": ("a.png", lambda: picture("PNG")),
    "webp": ("a.webp", lambda: picture("WEBP")),
    "tiff": ("a.tif", lambda: picture("TIFF", compression="tiff_lzw")),
    "gif": ("a.gif", lambda: picture("GIF", bare=True)),
    "bmp": ("a.bmp", lambda: bmp(8, 8, 0, bytes(64))),
    "heic": ("a.heic", _heic),
    "avif": ("a.avif", lambda: picture("AVIF")),
    "pdf": ("a.pdf", lambda: paper(earlier=True)),
    "word": ("a.docx", document),
    "excel": ("a.xlsx", samples.sheets),
    "open text": ("a.odt", samples.open_text),
    "old excel": ("a.xls", samples.old_sheet),
    "old word": ("a.doc", samples.old_word),
    "rtf": ("a.rtf", samples.rtf),
    "mail": ("a.eml", letter),
    "page": ("a.html", lambda: samples.PAGE.encode("cp1251")),
    "page in one file": ("a.mhtml", mhtml),
    "table": ("a.csv", lambda: "Имя;День\nСвидетель;5\n".encode("cp1251") * 20),
    "web archive": ("a.warc.gz", warc),
    "bare web archive": ("a.warc", lambda: warc(packed=False)),
    "web package": ("a.wacz", wacz),
    "mp4": ("a.mp4", film),
    "mov": ("a.mov", lambda: clip("mov", "libx264", "aac", frames=10, size=(96, 48))),
    "matroska": ("a.mkv", lambda: clip("matroska", "libx264", "flac", frames=10, size=(96, 48))),
    "webm": ("a.webm", lambda: clip("webm", "libvpx", "libopus", frames=10, size=(96, 48))),
    "avi": ("a.avi", lambda: clip("avi", "mpeg4", "libmp3lame", frames=10, size=(96, 48))),
    "ts": ("a.ts", lambda: clip("mpegts", "mpeg2video", "mp2", frames=10, size=(96, 48))),
    "wav": ("a.wav", wav),
    "flac": ("a.flac", lambda: clip("flac", "", "flac", frames=5)),
    "ogg": ("a.ogg", lambda: clip("ogg", "", "libopus", frames=5)),
    "mp3": ("a.mp3", lambda: clip("mp3", "", "libmp3lame", frames=5)),
    "m4a": ("a.m4a", lambda: clip("ipod", "", "aac", frames=5)),
}
"""What the file is called, and how it is made."""

_QUICK = frozenset({"jpeg at a half", "mail with a hole"})


@functools.cache
def sound(kind: str) -> bytes:
    """The sound file of that kind."""
    return SOUND[kind][1]()


def _cut(kind: str, part: int) -> bytes:
    data = sound(kind)
    return data[: max(len(data) * part // 100, 1)]


def _holed(kind: str) -> bytes:
    data = sound(kind)
    at, size = len(data) // 3, max(len(data) // 8, 1)
    return data[:at] + bytes(size) + data[at + size :]


def _broken() -> list[Entry]:
    found = []
    for kind, (file, _make) in SOUND.items():
        ways: tuple[tuple[str, Callable[[], bytes]], ...] = (
            ("after its head", lambda kind=kind: _cut(kind, 3)),  # type: ignore[misc]  # mypy knows no such default
            ("at a half", lambda kind=kind: _cut(kind, 50)),  # type: ignore[misc]
            ("before its end", lambda kind=kind: _cut(kind, 95)),  # type: ignore[misc]
            ("with a hole", lambda kind=kind: _holed(kind)),  # type: ignore[misc]
            ("twice", lambda kind=kind: sound(kind) * 2),  # type: ignore[misc]
        )
        found += [Entry(f"broken: {kind} {way}", file, make, f"{kind} {way}" in _QUICK) for way, make in ways]
    return found


BROKEN = _broken()
WHOLE = [Entry(f"sound: {kind}", file, make) for kind, (file, make) in SOUND.items()]
"""They go the same way: a way on which nothing sound comes through proves nothing about what is broken."""
