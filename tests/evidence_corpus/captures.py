"""Web archives and folders of captures that burst, lie about their lengths, or say what cannot be."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zlib

from tests.archive.captures_material import PAGE, mhtml, wacz, warc
from tests.archive.confined.text_samples import packed
from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.packed import bomb
from tests.evidence_corpus.pictures import zeros


def gz(count: int, first: bytes = b"") -> bytes:
    """So many zeros behind some first bytes, as gzip packs them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    made, block = bytearray(packer.compress(first)), bytes(1 << 20)
    for _ in range(count >> 20):
        made += packer.compress(block)
    return bytes(made + packer.flush())


def record(body: bytes, length: bytes | int = -1, *heads: bytes, kind: bytes = b"resource") -> bytes:
    """One record of a web archive, whose length may be another than it is."""
    said = b"%d" % len(body) if length == -1 else length if isinstance(length, bytes) else b"%d" % length
    lines = [
        b"WARC/1.0",
        b"WARC-Type: " + kind,
        b"WARC-Target-URI: https://a.invalid/",
        b"WARC-Date: 2024-03-05T05:11:12Z",
    ]
    return (
        b"\r\n".join([*lines, *heads, b"Content-Type: text/html", b"Content-Length: " + said])
        + b"\r\n\r\n"
        + body
        + b"\r\n\r\n"
    )


def package(told: object, **others: bytes) -> bytes:
    """A WACZ whose list says that."""
    index = told if isinstance(told, bytes) else json.dumps(told).encode()
    return packed(
        {
            "datapackage.json": index,
            "archive/a.warc.gz": warc(),
            **{n.replace("__", "/"): b for n, b in others.items()},
        }
    )


def _same_again(times: int) -> bytes:
    path = "archive/a.warc"
    body = record(bytes(32 << 20))
    sums = f"sha256:{hashlib.sha256(body).hexdigest()}"
    index = json.dumps({"resources": [{"name": "a", "path": path, "hash": sums}] * times})
    return packed({"datapackage.json": index.encode(), path: body})


_RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"

CAPTURES = entries(
    "capture",
    (
        "a record that unpacks into a thousand million bytes",
        "a.warc.gz",
        lambda: gz(1 << 30, record(b"", 1 << 30)[:-4]),
    ),
    (
        "a record whose page unpacks into 500 MB",
        "a.warc",
        lambda: record(_RESPONSE + b"ffffffff\r\n" + gzip.compress(zeros(500 << 20)), -1, kind=b"response"),
    ),
    ("gzip in gzip in gzip", "a.warc.gz", lambda: gzip.compress(gzip.compress(gz(1 << 29), mtime=0), mtime=0)),
    ("a record longer than the file", "a.warc", lambda: record(b"word", 1 << 62)),
    ("a record of fewer bytes than none", "a.warc", lambda: record(b"word", b"-9")),
    ("a record whose length is no number", "a.warc", lambda: record(b"word", b"9" * 9_000)),
    (
        "a record whose sums are none",
        "a.warc",
        lambda: record(b"word", -1, b"WARC-Payload-Digest: md5:", b"WARC-Block-Digest: \xff:\x00"),
    ),
    ("a hundred thousand records", "a.warc", lambda: record(b"word") * 100_000),
    ("a head of ten megabytes", "a.warc", lambda: record(b"word", -1, b"WARC-X: " + b"a" * 10_000_000)),
    ("a hundred thousand heads", "a.warc", lambda: record(b"word", -1, *[b"WARC-X: a"] * 100_000)),
    ("a head that never ends", "a.warc", lambda: b"WARC/1.0\r\n" + b"a: b\r\n" * 500_000),
    (
        "words of all kinds",
        "a.warc",
        lambda: record(b"word", -1, b"WARC-Target-URI: \xe2\x80\xae\x1b[31m\x00\xff" * 30, b"WARC-Date: 99999999"),
    ),
    ("an ARC that never was", "a.arc", lambda: b"filedesc://a 0.0.0.0 2 text/plain 9\n" + b"x" * 9_000),
    ("half of it", "a.warc.gz", lambda: warc()[: len(warc()) // 2]),
    ("a package whose list is no list", "a.wacz", lambda: package({"resources": {"a": 1}})),
    ("a package whose list is a number", "a.wacz", lambda: package(b"9" * 9_000)),
    ("a package whose list nests without end", "a.wacz", lambda: package(b"[" * 200_000)),
    (
        "a package with places that lead out",
        "a.wacz",
        lambda: package(
            {
                "resources": [
                    {"path": "../../../../etc/passwd", "hash": "sha256:0"},
                    {"path": "/dev/zero"},
                    {"path": 9},
                ]
            }
        ),
    ),
    ("a package that compares one member 5,000 times", "a.wacz", lambda: _same_again(5_000)),
    (
        "a package with words of all kinds",
        "a.wacz",
        lambda: package(
            {"title": "\ud800\u202e\u0000" * 9_000, "software": [1] * 9, "created": {}, "resources": []},
            pages__pages_jsonl=b"x",
        ),
    ),
    (
        "a package whose pages are none",
        "a.wacz",
        lambda: packed(
            {
                "datapackage.json": b"{}",
                "pages/pages.jsonl": b'[1]\n{"url": {"a": []}, "ts": 9e999}\n',
                "archive/a.warc.gz": warc(),
            }
        ),
    ),
    (
        "a package whose signature is none",
        "a.wacz",
        lambda: package({"resources": []}, **{"datapackage-digest.json": b'{"hash": [], "signedData": 9}'}),
    ),
    ("a package that bursts", "a.wacz", lambda: bomb("datapackage.json", 300)),
    ("a package whose archive bursts", "a.wacz", lambda: bomb("archive/a.warc", 2_000, "datapackage.json")),
    ("half a package", "a.wacz", lambda: wacz()[: len(wacz()) // 2]),
    (
        "a page in one file of parts in parts",
        "a.mhtml",
        lambda: mhtml().replace(b"multipart/related", b"multipart/related; x=" + b"a" * 900_000),
    ),
    quick=(
        "a record longer than the file",
        "words of all kinds",
        "a package with places that lead out",
        "a record of fewer bytes than none",
        "a package with words of all kinds",
    ),
)

NOTES: dict[str, bytes] = {
    "halves of letters": b'{"url": "\\ud800", "account": "\\udfff\\u0000", "captured": "\\ud83d"}',
    "numbers that are none": b'{"url": 1e999, "captured": -1e999, "account": NaN, "tool": ' + b"9" * 4_000 + b"}",
    "a number longer than any": b'{"url": ' + b"9" * 90_000 + b"}",
    "brackets": b'{"url":' + b"[" * 100_000,
    "words of a megabyte": b'{"context": "' + b"a\\n" * 60_000 + b'"}',
    "lists for words": b'{"url": [], "account": {}, "captured": null, "collector": true}',
    "directions": '{"collector": "\u202e\u2066x\u001b[2J", "captured": "9999-99-99T99:99:99Z"}'.encode(),
    "days that are none": b'{"captured": "0000-00-00", "url": "javascript:alert(1)"}',
    "no text": b"\xff\xfe\x00",
    "two of them": b'{"url": "a", "url": "b"}{}',
}
"""What ``capture.json`` beside a page may say."""


def notes_with_page(notes: bytes) -> dict[str, bytes]:
    """The files of a folder with a capture."""
    return {
        "capture.json": notes,
        "page.html": PAGE.encode(),
        "page.png": b"\x89PNG\r\n\x1a\n",
        "saved.mhtml": mhtml(),
    }


def unpacked(data: bytes) -> bytes:
    """What a sound archive holds before it is packed."""
    with gzip.open(io.BytesIO(data)) as stream:
        return stream.read()
