"""Mail, pages of the web, tables and plain words that go on for ever, nest without end or lie."""

from __future__ import annotations

import base64
import struct

from tests.archive.confined import text_samples as samples
from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.packed import bomb
from tests.evidence_corpus.papers import drawn
from tests.evidence_corpus.pictures import png, zeros


def parts(number: int) -> bytes:
    """A mail of so many parts."""
    head = b'From: a@example.org\r\nTo: b@example.org\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n'
    return head + b"--x\r\nContent-Type: text/plain\r\n\r\nword\r\n" * number + b"--x--\r\n"


def nested(depth: int) -> bytes:
    """A mail whose parts lie in one another."""
    data = b"From: a@example.org\r\nTo: b@example.org\r\n"
    for number in range(depth):
        data += b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (number, number)
    return data


def _forwarded(depth: int) -> bytes:
    return (
        b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n" * depth
        + b"word\r\n"
    )


def enclosing(name: bytes, kind: bytes, body: bytes) -> bytes:
    """A mail with one file in it."""
    head = b"From: a@example.org\r\nTo: b@example.org\r\nDate: Tue, 05 Mar 2024 10:11:12 +0500\r\n"
    head += (
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nword\r\n--x\r\n'
    )
    inner = b"Content-Type: %s\r\nContent-Transfer-Encoding: base64\r\n" % kind
    inner += b"Content-Disposition: attachment; filename=%s\r\n\r\n" % name
    return head + inner + base64.encodebytes(body) + b"\r\n--x--\r\n"


def _header(name: bytes, value: bytes) -> bytes:
    return b"From: a@example.org\r\nTo: b@example.org\r\n" + name + b": " + value + b"\r\n\r\nword\r\n"


_CONTINUED = b";\r\n ".join(b"filename*%d*=%%d1%%88" % number for number in range(20_000))
_PAGE = b"<!DOCTYPE html><html><head><title>a</title></head><body>"

WORDS = entries(
    "words",
    ("a mail of ten thousand parts", "a.eml", lambda: parts(10_000)),
    ("a mail of a hundred thousand parts", "a.eml", lambda: parts(100_000)),
    ("a mail of parts in parts", "a.eml", lambda: nested(900)),
    ("a mail in a mail in a mail", "a.eml", lambda: _forwarded(5_000)),
    ("a mail whose parts never end", "a.eml", lambda: parts(3)[:-7]),
    ("a mail whose boundary is nothing", "a.eml", lambda: parts(3).replace(b'"x"', b'""').replace(b"--x", b"--")),
    ("a mail whose boundary is a megabyte", "a.eml", lambda: parts(3).replace(b"x", b"x" * 1_000_000)),
    (
        "a mail with a file that bursts",
        "a.eml",
        lambda: enclosing(b"a.docx", b"application/zip", bomb("word/document.xml", 300)),
    ),
    (
        "a mail with a picture that bursts",
        "a.eml",
        lambda: enclosing(b"a.png", b"image/png", png(100_000, 100_000, packed=zeros(30 << 20))),
    ),
    (
        "a mail with a paper that bursts",
        "a.eml",
        lambda: enclosing(b"a.pdf", b"application/pdf", drawn(zeros(1 << 28), b"/Filter/FlateDecode")),
    ),
    (
        "a mail with a file whose name leads out",
        "a.eml",
        lambda: enclosing(b'"../../../../tmp/canary\\x00.sh"', b"text/x-sh", b"canary"),
    ),
    (
        "a mail with a file of no name that can be",
        "a.eml",
        lambda: enclosing(b"=?utf-8?b?4oCu4oGm?= =?x?q?=00=0D=0A?= \xff\xfe", b"a/\xe2\x80\xae" * 90, b"x"),
    ),
    (
        "a mail with a name in twenty thousand pieces",
        "a.eml",
        lambda: enclosing(b"x;\r\n " + _CONTINUED, b"text/plain", b"x"),
    ),
    ("a mail with a head of ten megabytes", "a.eml", lambda: _header(b"Subject", b"a" * 10_000_000)),
    (
        "a mail with a hundred thousand heads",
        "a.eml",
        lambda: b"From: a@example.org\r\n" + b"Received: x\r\n" * 100_000 + b"\r\nword",
    ),
    (
        "a mail with a hundred thousand encoded words",
        "a.eml",
        lambda: _header(b"Subject", b"=?utf-8?q?=D1=88?= " * 100_000),
    ),
    ("a mail from a hundred thousand people", "a.eml", lambda: _header(b"Cc", b"a@example.org, " * 100_000)),
    ("a mail from brackets", "a.eml", lambda: _header(b"Reply-To", b"(" * 100_000 + b'"' * 99_999 + b"<" * 9)),
    ("a mail on a day that is none", "a.eml", lambda: _header(b"Date", b"Tue, 99 Foo 99999999999 99:99:99 +999999")),
    (
        "a mail in an alphabet that is none",
        "a.eml",
        lambda: (
            b'From: a@example.org\r\nTo: b\r\nContent-Type: text/plain; charset="\xff'
            + b"x" * 9_000
            + b'"\r\n\r\nword'
        ),
    ),
    (
        "a mail with UU that never ends",
        "a.eml",
        lambda: (
            b"From: a@example.org\r\nTo: b\r\nContent-Transfer-Encoding: uuencode\r\n\r\nbegin 666 x\r\n"
            + b"M" * 900_000
        ),
    ),
    ("an RTF of seven megabytes of braces", "a.rtf", lambda: b"{\\rtf1" + b"{" * (7 * 1024 * 1024)),
    ("an RTF that opens for ever", "a.rtf", lambda: b"{\\rtf1" + b"{\\f0" * 100_000 + b" word"),
    (
        "an RTF of bytes that are not there",
        "a.rtf",
        lambda: b"{\\rtf1\\bin2147483647 \\bin-9 word\\u-99999999999999 \\'zz \\uc999999999 x}",
    ),
    (
        "an RTF whose author is a megabyte",
        "a.rtf",
        lambda: (
            b"{\\rtf1\\ansicpg99999{\\info{\\author "
            + b"\\'ff\\u55555 ?" * 90_000
            + b"}{\\creatim\\yr99999999999999999999\\mo0\\dy0}}word}"
        ),
    ),
    (
        "an RTF with an object that is a bomb",
        "a.rtf",
        lambda: b"{\\rtf1 word{\\object\\objdata " + bomb("a", 20).hex().encode() + b"}}",
    ),
    ("a page of 200,000 elements in one another", "a.html", lambda: _PAGE + b"<div>" * 200_000 + b"word"),
    ("a page of tags that never end", "a.html", lambda: _PAGE + b"<a" * 500_000),
    ("a page of comments that never end", "a.html", lambda: _PAGE + b"<!--" * 500_000),
    (
        "a page of one tag of 300,000 attributes",
        "a.html",
        lambda: _PAGE + b"<a " + b" ".join(b"a%d=b" % n for n in range(300_000)) + b">",
    ),
    (
        "a page of half a million heads",
        "a.html",
        lambda: _PAGE + b'<meta name="author" content="a&amp;&#x110000;&#xd800;">' * 500_000,
    ),
    (
        "a page of letters that are none",
        "a.html",
        lambda: _PAGE + b"&#xd800;&#0;&#x202e;&#x10ffff;&#99999999999;\x00\xff" * 9_000,
    ),
    (
        "a page in an alphabet that is none",
        "a.html",
        lambda: b'<html><meta charset="utf-7"><meta charset="rot13"><body>+ADw-script+AD4-',
    ),
    (
        "a page that asks for others",
        "a.html",
        lambda: (
            _PAGE
            + b'<img src="file:///etc/passwd"><iframe src="http://a.invalid"></iframe>'
            + b"<link rel=stylesheet href=//a.invalid><script>while(1);</script>"
        ),
    ),
    ("a table of one quote", "a.csv", lambda: b'"' + b"a,\n" * 1_000_000),
    ("a table of one row of a million cells", "a.csv", lambda: b"a," * 1_000_000),
    ("a table of sums that call programs", "a.csv", lambda: b"=cmd|' /C calc'!A0,@SUM(1),+1,-1\n" * 500),
    ("one line of thirty megabytes", "a.txt", lambda: b"word " * 6_000_000),
    ("ten million lines of nothing", "a.txt", lambda: b"\n" * 10_000_000),
    ("letters of all directions", "a.txt", lambda: ("\u202eabc\u2066\u200f\u0007\u001b[2J" * 9_000).encode()),
    ("letters that are none", "a.txt", lambda: b"word \xff\xfe\x80\xc0\xaf\xed\xa0\x80 " * 9_000),
    ("letters on letters", "a.txt", lambda: ("a" + "\u0301" * 100_000 + " word\n").encode() * 5),
    ("zeros between letters", "a.txt", lambda: b"a\x00b\x00\x00\nc" * 9_000),
    ("brackets in JSON", "a.json", lambda: b'{"a":' * 200_000),
    ("XML that multiplies", "a.xml", lambda: b'<?xml version="1.0"?>' + samples.packed({}) + b"<!DOCTYPE a>"),
    ("a drawing that multiplies", "a.svg", lambda: b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * 300_000),
    (
        "a list of films elsewhere",
        "a.m3u8",
        lambda: b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\nhttp://a.invalid/x.ts\n",
    ),
    quick=(
        "a mail with a file whose name leads out",
        "a mail with a file of no name that can be",
        "an RTF of bytes that are not there",
        "a page of letters that are none",
        "letters of all directions",
        "a list of films elsewhere",
    ),
)


def repeated_pieces() -> bytes:
    """Old Word in whose table of pieces one stretch stands again and again."""
    document = bytearray(samples.pieced([("a" * 500, True)])[0])
    ends, place = range(0, 500 * 2_001, 500), 0x400 * 2 | 0x40000000
    plc = struct.pack(f"<{len(ends)}I", *ends) + struct.pack("<HIH", 0, place, 0) * (len(ends) - 1)
    clx = b"\x02" + struct.pack("<I", len(plc)) + plc
    struct.pack_into("<II", document, 0x1A2, 0, len(clx))
    return samples.compound("WordDocument", bytes(document), ("1Table", clx))
