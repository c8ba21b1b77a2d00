"""Small files that stand for much work: a hostile PDF is refused before it is done."""

from __future__ import annotations

import io
import time
import zlib

import pikepdf
import pytest

from exports.errors import PdfDamaged, PdfError
from exports.pdf_reader import MOST_ENTRIES, bounded_reader
from exports.pdfsign import sign_pdf
from exports.pdfverify import verify_pdf
from tests.exports.pdf_attacks.samples import REASON, WHEN, authority, rich_pdf, signer

SECONDS = 1.0
"""Of the processor's time."""


def listed(dictionary: bytes, body: bytes = b"", *before: bytes) -> bytes:
    """A PDF whose objects are listed in a stream."""
    out = b"%PDF-1.7\n" + b"".join(before)
    stream = b"9 0 obj\n<< /Type /XRef /Root 2 0 R %s /Length %d >>\nstream\n%s\nendstream\nendobj\n"
    return out + stream % (dictionary, len(body), body) + b"startxref\n%d\n%%%%EOF\n" % len(out)


def of_packed_objects() -> bytes:
    """A catalog in a stream of objects that begins with a very long list of what is in it."""
    many = 1_000_000
    packed = zlib.compress(b"9 0 " * many, 9)
    dictionary = b"<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d >>" % (
        many,
        4 * many,
        len(packed),
    )
    objects = b"3 0 obj\n" + dictionary + b"\nstream\n" + packed + b"\nendstream\nendobj\n"
    in_stream, in_file = b"\x02\x00\x03\x00", b"\x01\x00\x09\x00"
    return listed(b"/W [1 2 1] /Size 4", bytes(4) + in_stream * 2 + in_file, objects)


BOMBS = {
    "entries without width": listed(b"/W [0 0 0] /Size 10000000"),
    "entries in an index": listed(b"/W [0 0 0] /Size 9 /Index [0 5 7 10000000]"),
    "entries that are packed": listed(
        b"/W [1 2 1] /Size 10000000 /Filter /FlateDecode", zlib.compress(bytes(40_000_000), 9)
    ),
    "a catalog among packed objects": of_packed_objects(),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_is_little_work(name: str) -> None:
    began = time.process_time()
    with pytest.raises(PdfError) as refused:
        verify_pdf(BOMBS[name])
    assert type(refused.value) is PdfDamaged
    assert time.process_time() - began < SECONDS


def test_many_streams_that_list_each_a_little_too_much_together() -> None:
    data, at, previous = b"%PDF-1.7\n", 0, b""
    for number in range(30):
        at = len(data)
        dictionary = b"<< /Type /XRef /Root 2 0 R /W [0 0 0] /Size %d %s /Length 0 >>" % (MOST_ENTRIES // 2, previous)
        data += b"%d 0 obj\n%s\nstream\n\nendstream\nendobj\n" % (number + 1, dictionary)
        previous = b"/Prev %d" % at
    began = time.process_time()
    with pytest.raises(PdfDamaged):
        verify_pdf(data + b"startxref\n%d\n%%%%EOF\n" % at)
    assert time.process_time() - began < SECONDS


def test_a_file_with_streams_of_objects_is_read_and_signed() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(rich_pdf())) as pdf:
        pdf.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    assert b"/ObjStm" in buffer.getvalue()
    assert "/Pages" in bounded_reader(buffer).root
    signed = sign_pdf(buffer.getvalue(), signer(), authority().certificate_pem, reason=REASON, when=WHEN)
    assert verify_pdf(signed).signatures[0].covers_whole_file
