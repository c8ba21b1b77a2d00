"""Altered files, and the error that each of them must raise."""

from __future__ import annotations

import pytest

from exports.errors import PdfError
from exports.pdfverify import verify_pdf
from tests.exports.pdf_attacks.samples import authority, signed_pdf


def refused(altered: bytes) -> PdfError:
    """The error for a file that must not pass, even though the signer's authority is trusted."""
    assert altered != signed_pdf()
    with pytest.raises(PdfError) as caught:
        verify_pdf(altered, trusted_authority_sha256=frozenset({authority().fingerprint()}))
    return caught.value


def flipped(data: bytes, at: int, mask: int = 1) -> bytes:
    """The bytes with one of them changed."""
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]
