"""Texts that were made to harm: each ends in bounded time and memory with a text or a clear refusal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.texts import Stretch, read_text
from archive.confined.workers import Workers
from tests.archive.confined import text_samples as samples
from tests.evidence_corpus import packed, words

SECONDS = 25.0
"""Of one file, beside many other tests on a slow machine."""
MOST_MEMORY = 1700
"""Megabytes, as the walls have it."""


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Long:
    """Two hundred megabytes of one line, made as they are read."""

    size = 200 * 1024 * 1024

    def read_at(self, offset: int, count: int) -> bytes:
        return b"a" * min(count, self.size - offset)


REFUSED: dict[str, tuple[str, Callable[[], bytes], set[str]]] = {
    "docx bomb": ("application/zip", lambda: packed.bomb("word/document.xml", 300), {"too_large"}),
    "xlsx bomb": ("application/zip", lambda: packed.bomb("xl/workbook.xml", 300), {"too_large"}),
    "odt bomb": ("application/zip", lambda: packed.bomb("content.xml", 300), {"too_large"}),
    "bomb that lies about its size": (
        "application/zip",
        lambda: packed.lying(packed.bomb("content.xml", 300)),
        {"damaged"},
    ),
    "members that are too large together": ("application/zip", lambda: packed.large_together(90), {"too_large"}),
    "too many members": (
        "application/zip",
        lambda: samples.packed({f"word/{number}.xml": b"" for number in range(20_001)} | {"word/document.xml": b""}),
        {"too_large"},
    ),
    "entities in a document": (
        "application/zip",
        lambda: samples.packed({"content.xml": packed.FEW_LAUGHS + b"<a>&c;</a>"}),
        {"entities"},
    ),
    "entities in a sheet": (
        "application/zip",
        lambda: packed.sheets(packed.FEW_LAUGHS + b"<a>&c;</a>"),
        {"entities"},
    ),
    "an outside entity": (
        "application/zip",
        lambda: samples.packed({"content.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}),
        {"entities"},
    ),
    "elements without end": ("application/zip", lambda: packed.word(b"<w:p>" * 5000), {"damaged"}),
    "a packed folder in a packed folder": (
        "application/zip",
        lambda: samples.packed({"inner.zip": samples.packed({"word/document.xml": b"<a/>"})}),
        {"unknown_kind"},
    ),
    "cut off in the middle": ("application/zip", lambda: samples.word()[:9000], {"damaged"}),
    "protected with a password": (
        "application/x-ole-storage",
        lambda: samples.compound("EncryptedPackage", bytes(100)),
        {"encrypted"},
    ),
    "an old Office file of another kind": (
        "application/x-ole-storage",
        lambda: samples.compound("PowerPoint Document", bytes(100)),
        {"unknown_kind"},
    ),
    "old Word without a head": (
        "application/msword",
        lambda: samples.compound("WordDocument", bytes(100)),
        {"damaged"},
    ),
    "old Word that is locked": ("application/msword", lambda: samples.old_word(flags=0x0100), {"encrypted"}),
    "old Word without its table": (
        "application/msword",
        lambda: samples.compound("WordDocument", samples.pieced([("a", False)])[0]),
        {"damaged"},
    ),
    "old Word in which a byte stands a million times": ("application/msword", words.repeated_pieces, {"too_large"}),
    "ten thousand parts": ("message/rfc822", lambda: words.parts(10_000), {"too_many_parts"}),
    "a hundred thousand parts": ("message/rfc822", lambda: words.parts(100_000), {"too_many_parts"}),
    "parts in parts in parts": ("message/rfc822", lambda: words.nested(900), {"too_many_parts", "damaged"}),
    "rtf of six megabytes of braces": ("text/plain", lambda: b"{\\rtf1" + b"{" * (7 * 1024 * 1024), {"too_large"}),
}

READ: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zeros": ("text/plain", lambda: b"a\x00b\x00\x00\nc" * 1000),
    "direction marks": ("text/plain", lambda: ("\u202eabc\u2066\u200f" * 1000).encode()),
    "half an rtf": ("text/plain", lambda: b"{\\rtf1\\ansi{\\*\\x \\'zz \\u99999999? }}}}}{{{ \\bin word"),
    "rtf that opens for ever": ("text/plain", lambda: b"{\\rtf1" + b"{\\f0" * 100_000 + b" word"),
    "tags without end": ("text/html", lambda: b"<a" * 500_000),
    "comments without end": ("text/html", lambda: b"<!--" * 500_000),
    "elements in elements": ("text/html", lambda: b"<div>" * 200_000 + b"word"),
    "a table of one quote": ("text/csv", lambda: b'"' + b"a,\n" * 1_000_000),
    "a row far away": (
        "application/zip",
        lambda: packed.sheets(packed.FAR_AWAY),
    ),
    "cells repeated a million times": ("application/zip", lambda: samples.packed({"content.xml": packed.REPEATED})),
    "ten thousand headers": (
        "message/rfc822",
        lambda: b"".join(b"X-%d: a\r\n" % number for number in range(10_000)) + b"\r\nword",
    ),
    "an encoding that is none": (
        "message/rfc822",
        lambda: b"Content-Type: text/plain; charset=idna\r\nSubject: =?punycode?b?////?=\r\n\r\nword\r\n",
    ),
    "many paragraphs": ("application/zip", lambda: packed.word(b"<w:p><w:r><w:t>w</w:t></w:r></w:p>" * 300_000)),
}


def _peak(workers: Workers) -> int:
    """Most memory that the worker ever had, in megabytes."""
    (worker,) = workers._all
    status = Path(f"/proc/{worker.generation}/status")
    if not worker.generation or not status.exists():
        return 0
    return next(int(line.split()[1]) // 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))


LONG = ("xlsx bomb", "odt bomb", "members that are too large together", "a hundred thousand parts")
"""Of each kind one is tried in each run."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.soak) if name in LONG else name for name in REFUSED]
)
def test_is_refused_with_a_reason(name: str, workers: Workers) -> None:
    media_type, made, reasons = REFUSED[name]
    data = made()
    began = time.monotonic()
    with pytest.raises(DecodingRefused) as refused:
        read_text(workers, InMemory(data), media_type, lambda _stretch: None)
    assert refused.value.reason in reasons
    assert time.monotonic() - began < SECONDS
    assert _peak(workers) < MOST_MEMORY


@pytest.mark.parametrize("name", READ)
def test_is_read_as_far_as_it_goes(name: str, workers: Workers) -> None:
    media_type, made = READ[name]
    data = made()
    found: list[Stretch] = []
    began = time.monotonic()
    read_text(workers, InMemory(data), media_type, found.append)
    assert time.monotonic() - began < SECONDS
    assert _peak(workers) < MOST_MEMORY
    assert not [line for one in found for line in one.lines if "\x00" in line]


def test_a_line_of_two_hundred_megabytes_is_cut(workers: Workers) -> None:
    found = 0

    def count(stretch: Stretch) -> None:
        nonlocal found
        found += sum(map(len, stretch.lines))

    told = read_text(workers, Long(), "text/plain", count, most_characters=5_000_000)
    assert told.cut
    assert found == 5_000_000 - 5_000_000 % 8000
    assert _peak(workers) < 300


def test_a_worker_lives_on_after_all_of_it(workers: Workers) -> None:
    assert read_text(workers, InMemory(b"word"), "text/plain", lambda _stretch: None).form == "plain"
