"""An invented authority, an invented signer, and small PDF files made in memory."""

from __future__ import annotations

import functools
import io
from datetime import UTC, datetime

import pikepdf
from reportlab.pdfgen import canvas

from crypto.certificates import CertifiedKey, issue_leaf, make_authority
from exports.pdfsign import sign_pdf

BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
WHEN = datetime(2025, 3, 4, 5, 6, 7, tzinfo=UTC)
REASON = "Досье толық"


@functools.cache
def authority() -> CertifiedKey:
    return make_authority("Көкжиек мұрағаты", BEGIN)


@functools.cache
def signer() -> CertifiedKey:
    return issue_leaf(authority(), "Составитель 4", BEGIN)


@functools.cache
def plain_pdf() -> bytes:
    """Two pages as reportlab writes them."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1, pageCompression=0)
    for text in ("Case 17: the pages below are invented.", "Exhibit 1"):
        page.drawString(72, 700, text)
        page.showPage()
    page.save()
    return buffer.getvalue()


@functools.cache
def rich_pdf() -> bytes:
    """The two pages with a description (XMP), an attached file, and a covering layer on page one."""
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.attachments["exhibits.json"] = pikepdf.AttachedFileSpec(
            pdf, b'{"exhibits": ["A1"]}', filename="exhibits.json", mime_type="application/json",
            description="", creation_date="", mod_date="",
        )  # fmt: skip
        with pdf.open_metadata(set_pikepdf_as_editor=False) as description:
            description["dc:title"] = "Case 17"
        page = pdf.pages[0]
        beneath = pdf.make_stream(b"q 1 0 0 rg 100 100 50 50 re f Q")
        cover = pdf.make_stream(b"q 1 1 1 rg 90 90 70 70 re f Q")
        page.obj.Contents = pikepdf.Array([page.obj.Contents, beneath, cover])
        buffer = io.BytesIO()
        pdf.save(
            buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True,
            compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )  # fmt: skip
        return buffer.getvalue()


@functools.cache
def signed_pdf() -> bytes:
    return sign_pdf(rich_pdf(), signer(), authority().certificate_pem, reason=REASON, when=WHEN)
