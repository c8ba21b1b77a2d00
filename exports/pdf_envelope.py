"""What part of a PDF file a signature covers, judged by the bytes of the file.

A signature names two ranges; between them lies the place that holds the signature itself
(ISO 32000-2 section 12.8.1). Readers are fooled by ranges that leave out more than that,
by a second document in the place, and by later revisions that are merely added behind.
None of this is judged by what the changes would do: one byte outside is one too many.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO, Final

from pyhanko.pdf_utils import generic
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.validation import EmbeddedPdfSignature
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from exports.errors import (
    PdfBroken,
    PdfByteRangeWrong,
    PdfBytesAppended,
    PdfChangedAfterSigning,
    PdfContainerChanged,
    PdfContentChanged,
    PdfDamaged,
    PdfError,
    PdfLocked,
    PdfNotPdf,
    PdfPaddingChanged,
    PdfSignatureCount,
    PdfSignatureForeign,
    PdfSignatureInvalid,
    PdfSignatureUnreadable,
    PdfSignatureWrapped,
    PdfTruncated,
    PdfUnsigned,
)
from exports.pdf_container import parse
from exports.pdf_reader import bounded_reader

FIELD_NAME: Final = "StrongroomSignature"
"""Name of the one signature field that this program writes."""

_HEADER: Final = b"%PDF-"
_MAX_HOLE_BYTES: Final = 1 << 20
_READ_BYTES: Final = 1 << 20
_TRACE: Final = b"/ByteRange"
_DECLARED: Final = re.compile(rb"/ByteRange\s*\[\s*0\s+\d{1,18}\s+(\d{1,18})\s+(\d{1,18})\s*\]")


@dataclass(frozen=True)
class Envelope:
    """A signature that covers its whole file but for the place it stands in.

    ``container`` is the DER in that place, ``document_sha256`` the digest of all the rest.
    ``signed_at`` (UTC) and ``reason`` are what the signer claims; both are covered.
    """

    container: bytes
    document_sha256: bytes
    signed_at: datetime
    untrusted_reason: str


def read_envelope(stream: BinaryIO) -> Envelope:
    """The one signature of the file in ``stream``, which must be seekable.

    Nothing is fetched and no certificate is looked at. The digest is computed and not yet
    compared with anything. Raises the errors of ``exports/errors.py`` that speak of the
    file's structure; a structure that leads the parser astray in any way is damaged.
    """
    hush_pyhanko()
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if stream.read(len(_HEADER)) != _HEADER:
        raise PdfNotPdf
    signature = _only_signature(stream, size)
    first, begin, end, tail = _ranges(signature)
    if end + tail > size:
        raise PdfTruncated(missing=end + tail - size)
    if first != 0 or not len(_HEADER) < begin < end or tail < 1:
        raise PdfByteRangeWrong
    container = _container(stream, begin, end, signature)
    if end + tail < size:
        revisions = signature.reader.xrefs
        if revisions.get_xref_container_info(revisions.total_revisions - 1).end_location > end + tail:
            raise PdfChangedAfterSigning(signed_bytes=end + tail)
        raise PdfBytesAppended(count=size - end - tail)
    signed_at, reason = _claims(signature)
    return Envelope(container, _digest(stream, (0, begin), (end, size)), signed_at, reason)


def hush_pyhanko() -> None:
    """Keep the PDF library's log lines, which can hold names from the file, from being printed."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logger = logging.getLogger(name)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _only_signature(stream: BinaryIO, size: int) -> EmbeddedPdfSignature:
    """The signature, if there is exactly one and it is of the kind this program makes."""
    try:
        reader = bounded_reader(stream)
        locked = reader.encrypted
        has_pages = locked or "/Pages" in reader.root
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 -- a parser fed with a hostile file may raise anything
        raise _why_unreadable(stream, size) from None
    if locked:
        raise PdfLocked
    if not has_pages:
        raise PdfDamaged
    try:
        signatures: list[EmbeddedPdfSignature] = list(reader.embedded_signatures)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 -- as above
        raise PdfSignatureUnreadable from None
    if not signatures:
        raise PdfSignatureUnreadable if _traces(stream) else PdfUnsigned
    if not any(_is_ours(signature) for signature in signatures):
        raise _foreign(signatures[-1])
    if len(signatures) != 1:
        raise PdfSignatureCount(expected=1, found=len(signatures))
    return signatures[0]


def _is_ours(signature: EmbeddedPdfSignature) -> bool:
    """Whether this program made the signature, even if its field was renamed since."""
    content: bytes = signature.pkcs7_content
    try:
        parse(content[: _der_length(content)])
    except PdfBroken:
        return bool(signature.field_name == FIELD_NAME)
    return True


def _why_unreadable(stream: BinaryIO, size: int) -> PdfError:
    """Truncated, if a range in the file names bytes beyond its end; damaged otherwise."""
    declared = _DECLARED.search(_traces(stream))
    if declared is not None:
        missing = int(declared[1]) + int(declared[2]) - size
        if missing > 0:
            return PdfTruncated(missing=missing)
    return PdfDamaged()


def _traces(stream: BinaryIO) -> bytes:
    """The last place in the file that names ranges of bytes, a few characters of it; empty if none."""
    stream.seek(0)
    found, window = b"", b""
    while piece := stream.read(_READ_BYTES):
        window = window[-128:] + piece
        at = window.rfind(_TRACE)
        if at >= 0:
            found = window[at : at + 128]
    return found


def _foreign(signature: EmbeddedPdfSignature) -> PdfError:
    """Broken, if a signature of another program does not fit its own content; foreign otherwise."""
    try:
        digest = signature.compute_digest()
        intact, valid = validate_sig_integrity(
            signature.signer_info,
            signature.signer_cert,
            signature.signed_data["encap_content_info"]["content_type"].native,
            digest,
        )
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 -- as above; and a kind of signature that is not known is no evidence
        return PdfSignatureForeign()
    if signature.sig_object_type != "/Sig":
        return PdfSignatureForeign()
    if not intact:
        return PdfContentChanged()
    return PdfSignatureForeign() if valid else PdfSignatureInvalid()


def _ranges(signature: EmbeddedPdfSignature) -> tuple[int, int, int, int]:
    """The four numbers: begin and length of the first range, begin and length of the second."""
    numbers = signature.byte_range
    if not isinstance(numbers, generic.ArrayObject) or len(numbers) != 4:
        raise PdfByteRangeWrong
    if not all(isinstance(number, generic.NumberObject) and number >= 0 for number in numbers):
        raise PdfByteRangeWrong
    first, begin, end, tail = (int(number) for number in numbers)
    return first, begin, end, tail


def _container(stream: BinaryIO, begin: int, end: int, signature: EmbeddedPdfSignature) -> bytes:
    """The DER between the ranges, if nothing else stands there in any spelling."""
    stream.seek(begin)
    hole = stream.read(min(end - begin, _MAX_HOLE_BYTES))
    if len(hole) != end - begin or not re.fullmatch(rb"<(?:[0-9A-Fa-f]{2})+>", hole):
        raise PdfSignatureWrapped
    content = bytes.fromhex(hole[1:-1].decode())
    if content != signature.pkcs7_content:
        raise PdfSignatureWrapped
    length = _der_length(content)
    if any(content[length:]):
        raise PdfPaddingChanged
    if hole != b"<%s>" % content.hex().upper().encode():
        raise PdfContainerChanged
    return content[:length]


def _der_length(content: bytes) -> int:
    """Length of the DER value at the beginning of ``content`` (X.690 section 8.1.3)."""
    if len(content) < 4 or content[0] != 0x30 or content[1] != 0x82:
        raise PdfContainerChanged
    length = 4 + int.from_bytes(content[2:4], "big")
    if length > len(content):
        raise PdfContainerChanged
    return length


def _claims(signature: EmbeddedPdfSignature) -> tuple[datetime, str]:
    """Time and reason from the signature's dictionary; it must forbid every later change."""
    try:
        certified = signature.docmdp_level is MDPPerm.NO_CHANGES
        cades = signature.sig_object["/SubFilter"] == SigSeedSubFilter.PADES.value
        signed_at = generic.parse_pdf_date(signature.sig_object["/M"], strict=True)
        reason = signature.sig_object.get("/Reason", "")
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 -- as above
        raise PdfSignatureUnreadable from None
    if not certified or not cades or signed_at.tzinfo is None or not isinstance(reason, str):
        raise PdfSignatureUnreadable
    return signed_at.astimezone(UTC), str(reason)


def _digest(stream: BinaryIO, *ranges: tuple[int, int]) -> bytes:
    digest = hashlib.sha256()
    for begin, end in ranges:
        stream.seek(begin)
        left = end - begin
        while left > 0:
            piece = stream.read(min(left, _READ_BYTES))
            if not piece:
                raise PdfTruncated(missing=left)
            digest.update(piece)
            left -= len(piece)
    return digest.digest()
