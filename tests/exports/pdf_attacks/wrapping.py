"""Signature wrapping: a forged revision hidden in the place that is left out of the digest.

The signed bytes all stand in the file, in two pieces that are moved apart. Between them
stand forged objects and a forged cross-reference table at the very offset to which the
signed end of the file points. The page that a reader shows is the forged one.
"""

from __future__ import annotations

import io
import re

from pyhanko.pdf_utils.reader import PdfFileReader

from tests.exports.pdf_attacks.place import container, place

ROOM = 20_000
FORGED_MARKS = b"0 0 1 rg 100 300 300 300 re f"


def wrap(signed: bytes, unsigned: bytes) -> bytes:
    """A file with the digest, the signature and the coverage of ``signed`` and another first page."""
    where = place(signed)
    before, after = signed[: where.begin], signed[where.end :]
    table_at = _last_startxref(signed)
    assert table_at > where.end
    moved_to = where.end + ROOM
    reader = PdfFileReader(io.BytesIO(signed))
    signature = reader.embedded_signatures[0]
    page = reader.root["/Pages"]["/Kids"].raw_get(0)
    number = int(reader.trailer["/Size"])
    offsets = {
        object_number: offset if offset < where.begin else offset + ROOM
        for object_number, offset in _table(signed, table_at).items()
    }
    objects = {
        signature.sig_field.raw_get("/V").idnum: b"<< /Type /Sig /Filter /Adobe.PPKLite "
        b"/SubFilter /ETSI.CAdES.detached /M (D:20250304050607Z) /Reference [<< /Type /SigRef "
        b"/TransformMethod /DocMDP /TransformParams << /Type /TransformParams /V /1.2 /P 1 >> >>] "
        b"/Contents <%s> /ByteRange [0 %d %d %d] >>"
        % (container(signed).hex().upper().encode(), where.begin, moved_to, where.tail),
        page.idnum: b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
        b"/Resources << >> >>" % (reader.root.raw_get("/Pages").idnum, number),
        number: b"<< /Length %d >>\nstream\n%s\nendstream" % (len(FORGED_MARKS), FORGED_MARKS),
    }
    table_room = 4000
    body, at = b"", table_at + table_room
    for object_number, text in objects.items():
        offsets[object_number] = at + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (object_number, text)
    table = b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % entry for entry in sorted(offsets.items()))
    table += b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        number + 1, reader.trailer.raw_get("/Root").idnum, _last_startxref(unsigned), table_at,
    )  # fmt: skip
    hidden = signed[where.begin : where.end].ljust(table_at - where.begin)
    hidden = (hidden + table.ljust(table_room) + body).ljust(moved_to - where.begin)
    assert len(table) <= table_room
    assert len(hidden) == moved_to - where.begin
    return before + hidden + after


def _last_startxref(pdf: bytes) -> int:
    return int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])


def _table(pdf: bytes, at: int) -> dict[int, int]:
    """Object numbers and offsets of the cross-reference table at ``at``."""
    offsets: dict[int, int] = {}
    lines = iter(pdf[at:].split(b"trailer")[0].splitlines()[1:])
    for line in lines:
        first, count = (int(part) for part in line.split())
        for number in range(first, first + count):
            offset, _, kind = next(lines).split()
            if kind == b"n":
                offsets[number] = int(offset)
    return offsets
