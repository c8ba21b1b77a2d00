"""Files that are two things at once, and credentials that do not hold."""

from __future__ import annotations

import functools
import io
import struct
import zipfile

from tests.archive.captures_material import warc
from tests.archive.confined import text_samples as samples
from tests.archive.confined.clips import clip
from tests.archive.credentials_material import signed
from tests.archive.facts_material import paper, picture
from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.media import box
from tests.evidence_corpus.packed import bomb
from tests.evidence_corpus.pictures import chunk, jpeg, png

SCRIPT = b"<html><script>alert(1)</script></html>"


def behind(first: bytes, name: str = "a.txt") -> bytes:
    """A packed folder behind something else, whose places are those of the whole."""
    sink = io.BytesIO(first)
    sink.seek(0, io.SEEK_END)
    with zipfile.ZipFile(sink, "a") as archive:
        archive.writestr(name, "canary")
    return sink.getvalue()


def _film_and_paper() -> bytes:
    return box(b"ftyp", b"isom\x00\x00\x02\x00isom") + box(b"free", paper()) + clip(frames=5, size=(96, 48))


MIXED = entries(
    "mixed",
    ("a paper and a packed folder", "a.pdf", lambda: behind(paper())),
    ("a photo and a packed folder", "a.jpg", lambda: behind(picture())),
    ("a photo and a Word file", "a.docx", lambda: picture() + samples.word()),
    ("a photo and a bomb", "a.jpg", lambda: picture() + bomb("a", 100)),
    ("a GIF and a script", "a.gif", lambda: b"GIF89a/*" + bytes(9) + b"*/=1;" + SCRIPT),
    ("a picture and a page of the web", "a.png", lambda: png(8, 8, chunk(b"tEXt", b"Comment\x00" + SCRIPT)) + SCRIPT),
    ("a page of the web that is a picture", "a.html", lambda: png(8, 8, chunk(b"tEXt", SCRIPT))),
    ("a film and a paper", "a.mp4", _film_and_paper),
    ("a paper behind a film's head", "a.pdf", lambda: box(b"ftyp", b"isom\x00\x00\x02\x00isom") + paper()),
    ("a paper in a photo", "a.pdf", lambda: jpeg((0xFE, paper()[:60_000]))),
    ("a packed folder and a paper", "a.zip", lambda: samples.packed({"a.pdf": paper()}) + paper()),
    ("a paper a thousand bytes in", "a.pdf", lambda: b"x" * 1_000 + paper()),
    ("a letter and a program", "a.eml", lambda: b"From: a@example.org\r\nTo: b\r\n\r\n" + b"\x7fELF" + bytes(900)),
    ("a web archive and a paper", "a.warc", lambda: b"WARC/1.0\r\n\r\n" + paper()),
    ("an RTF and a packed folder", "a.rtf", lambda: behind(samples.rtf())),
    ("old Office and a packed folder", "a.doc", lambda: behind(samples.old_sheet())),
    ("a photo called a table", "a.csv", lambda: picture()),
    ("a table called a photo", "a.jpg", lambda: b"a,b,c\n" * 900),
    ("a script called a photo", "a.jpg", lambda: b"#!/bin/sh\nrm -rf /\n"),
    ("a packed archive called a film", "a.mp4", lambda: warc()),
    ("a film called a photo", "a.jpg", lambda: clip(frames=5, size=(96, 48))),
    ("nothing", "a.jpg", lambda: b""),
    ("one byte", "a.pdf", lambda: b"\x00"),
    ("a megabyte of zeros", "a.tif", lambda: bytes(1 << 20)),
    ("a megabyte of everything", "a.bin", lambda: bytes(range(256)) * 4_096),
    quick=(
        "nothing",
        "a table called a photo",
    ),
)


@functools.cache
def _signed() -> bytes:
    return signed(picture())


def _bent(at: int, value: bytes) -> bytes:
    """Credentials with some bytes of their boxes changed."""
    data = _signed()
    place = data.index(b"jumb") + at
    return data[:place] + value + data[place + len(value) :]


def _without_boxes() -> bytes:
    return jpeg((0xEB, b"JP\x00\x01\x00\x00\x00\x01" + struct.pack(">I4s", 0xFFFFFFF0, b"jumb") + bytes(40)))


def _nested(depth: int) -> bytes:
    inner = b"".join(struct.pack(">I4s", 0, b"jumb") for _ in range(depth))
    return jpeg((0xEB, b"JP\x00\x01\x00\x00\x00\x01" + inner[:60_000]))


CREDENTIALS = entries(
    "credentials",
    ("boxes longer than the file", "a.jpg", lambda: _bent(-4, b"\xff\xff\xff\xf0")),
    ("boxes of no size", "a.jpg", lambda: _bent(-4, bytes(4))),
    ("a name that is none", "a.jpg", lambda: _bent(30, b"\xff" * 40)),
    ("claims that are none", "a.jpg", lambda: _signed().replace(b"c2pa.actions", b"c2pa.\xff\x00\x1b[2")),
    ("sums that are none", "a.jpg", lambda: _signed().replace(b"sha256", b"sha999")),
    ("boxes that are not there", "a.jpg", _without_boxes),
    ("boxes in boxes", "a.jpg", lambda: _nested(7_000)),
    ("half of them", "a.jpg", lambda: _signed()[: _signed().index(b"jumb") + 900] + b"\xff\xd9"),
    ("an address elsewhere", "a.jpg", lambda: signed(picture(), remote="http://a.invalid/\u202e" + "x" * 900)),
)
