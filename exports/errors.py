"""Errors of what leaves the vault, and everything a signed PDF can be found to be.

``PdfNotProven`` and ``PdfBroken`` are the two ways in which a check does not succeed:
the first says that nothing speaks against the file and nothing for it, the second that
something is wrong with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from crypto.errors import CodedError


@dataclass(eq=False)
class ExportError(CodedError):
    """Root of everything that ``exports/`` raises on its own account."""


@dataclass(eq=False)
class PdfError(ExportError):
    """Root of everything about signed PDF files."""


# --- signing ----------------------------------------------------------------------------------


@dataclass(eq=False)
class PdfNotSignable(PdfError):
    """The bytes are not a PDF that can take a signature: damaged, locked, or of an odd structure."""

    code: ClassVar[str] = "pdf_not_signable"


@dataclass(eq=False)
class PdfAlreadySigned(PdfError):
    """The PDF bears a signature; another one would count as a change to it."""

    code: ClassVar[str] = "pdf_already_signed"


@dataclass(eq=False)
class PdfSignerUnusable(PdfError):
    """Key, certificate and authority of the signer do not belong together."""

    code: ClassVar[str] = "pdf_signer_unusable"


# --- not proven -------------------------------------------------------------------------------


@dataclass(eq=False)
class PdfNotProven(PdfError):
    """The file says nothing that can be relied on, and nothing was found wrong with it."""


@dataclass(eq=False)
class PdfUnsigned(PdfNotProven):
    """A PDF without any signature."""

    code: ClassVar[str] = "pdf_unsigned"


@dataclass(eq=False)
class PdfSignatureForeign(PdfNotProven):
    """Signed in a way that other programs use; it has to be checked with one of them."""

    code: ClassVar[str] = "pdf_signature_foreign"


@dataclass(eq=False)
class PdfLocked(PdfNotProven):
    """A PDF that asks for a password, so that nothing in it can be checked."""

    code: ClassVar[str] = "pdf_locked"


@dataclass(eq=False)
class PdfAuthorityNotTrusted(PdfNotProven):
    """Sound in itself, but named by an authority whose fingerprint nobody here has confirmed.

    ``authority_sha256`` is the SHA-256 of that authority's certificate, in hexadecimal.
    """

    code: ClassVar[str] = "pdf_authority_not_trusted"
    authority_sha256: str


# --- broken -----------------------------------------------------------------------------------


@dataclass(eq=False)
class PdfBroken(PdfError):
    """The file is not what was signed, or its signature is not what was made."""


@dataclass(eq=False)
class PdfNotPdf(PdfBroken):
    """The file does not begin as a PDF does."""

    code: ClassVar[str] = "pdf_not_pdf"


@dataclass(eq=False)
class PdfDamaged(PdfBroken):
    """The structure of the PDF cannot be read."""

    code: ClassVar[str] = "pdf_damaged"


@dataclass(eq=False)
class PdfTruncated(PdfBroken):
    """The end of the file is missing: at least ``missing`` bytes that were signed."""

    code: ClassVar[str] = "pdf_truncated"
    missing: int


@dataclass(eq=False)
class PdfSignatureUnreadable(PdfBroken):
    """There is a signature, or what is left of one, and it cannot be read."""

    code: ClassVar[str] = "pdf_signature_unreadable"


@dataclass(eq=False)
class PdfSignatureCount(PdfBroken):
    """There are more signatures than the file should bear."""

    code: ClassVar[str] = "pdf_signature_count"
    expected: int
    found: int


@dataclass(eq=False)
class PdfByteRangeWrong(PdfBroken):
    """The signature names parts of the file that cannot be what a signer covered."""

    code: ClassVar[str] = "pdf_byte_range_wrong"


@dataclass(eq=False)
class PdfSignatureWrapped(PdfBroken):
    """Foreign content hides in the place that is reserved for the signature itself."""

    code: ClassVar[str] = "pdf_signature_wrapped"


@dataclass(eq=False)
class PdfContentChanged(PdfBroken):
    """Bytes that were signed are no longer the same."""

    code: ClassVar[str] = "pdf_content_changed"


@dataclass(eq=False)
class PdfChangedAfterSigning(PdfBroken):
    """A later version of the document was added behind the signed one.

    The first ``signed_bytes`` bytes of the file are the signed version.
    """

    code: ClassVar[str] = "pdf_changed_after_signing"
    signed_bytes: int


@dataclass(eq=False)
class PdfBytesAppended(PdfBroken):
    """``count`` bytes that no one signed stand after the end of the document."""

    code: ClassVar[str] = "pdf_bytes_appended"
    count: int


@dataclass(eq=False)
class PdfPaddingChanged(PdfBroken):
    """The unused part of the signature's place is not empty."""

    code: ClassVar[str] = "pdf_padding_changed"


@dataclass(eq=False)
class PdfCertificatesChanged(PdfBroken):
    """The certificates are not the two that the signer enclosed."""

    code: ClassVar[str] = "pdf_certificates_changed"


@dataclass(eq=False)
class PdfContainerChanged(PdfBroken):
    """The signature is not written as it is written when it is made."""

    code: ClassVar[str] = "pdf_container_changed"


@dataclass(eq=False)
class PdfSignatureInvalid(PdfBroken):
    """The signature was not made with the key of the enclosed certificate."""

    code: ClassVar[str] = "pdf_signature_invalid"


@dataclass(eq=False)
class PdfCertificateWrongUse(PdfBroken):
    """A certificate was used for something it was not issued for."""

    code: ClassVar[str] = "pdf_certificate_wrong_use"


@dataclass(eq=False)
class PdfCertificateNotValidThen(PdfBroken):
    """The time of signing lies outside the time for which the certificates hold (all UTC)."""

    code: ClassVar[str] = "pdf_certificate_not_valid_then"
    signed_at: datetime
    begins: datetime
    ends: datetime
