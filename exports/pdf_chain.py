"""The two certificates of a signed PDF: who vouches for whom, for what, and when.

The rules are those of RFC 5280 section 6 for a chain of exactly two, without revocation:
a person who works offline has no list to ask. Whether the authority is the right one is
not decided here; that takes a fingerprint which was compared by hand.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crypto.certificates import DOCUMENT_SIGNING
from exports.errors import PdfCertificateNotValidThen, PdfCertificatesChanged, PdfCertificateWrongUse

_UNDERSTOOD_WHEN_CRITICAL: Final = frozenset(
    (x509.BasicConstraints.oid, x509.KeyUsage.oid, x509.ExtendedKeyUsage.oid)
)


@dataclass(frozen=True)
class Chain:
    """A signer and the authority that names it; each has signed what it must have signed."""

    signer: x509.Certificate
    authority: x509.Certificate
    signer_key: ec.EllipticCurvePublicKey

    @property
    def begins(self) -> datetime:
        """From when both certificates hold (UTC)."""
        return max(self.signer.not_valid_before_utc, self.authority.not_valid_before_utc)

    @property
    def ends(self) -> datetime:
        """Until when both certificates hold (UTC)."""
        return min(self.signer.not_valid_after_utc, self.authority.not_valid_after_utc)


def load_chain(untrusted_signer: bytes, untrusted_authority: bytes) -> Chain:
    """The chain of two DER certificates, once their signatures are verified.

    Raises ``PdfCertificatesChanged`` if one cannot be read or was not issued by the
    authority, ``PdfCertificateWrongUse`` if a key is not on the curve P-256.
    """
    try:
        signer = x509.load_der_x509_certificate(untrusted_signer)
        authority = x509.load_der_x509_certificate(untrusted_authority)
        signer_key, authority_key = signer.public_key(), authority.public_key()
        authority.verify_directly_issued_by(authority)
        signer.verify_directly_issued_by(authority)
        # Names and times are read when they are asked for, so whoever issues certificates can sign what is none.
        for one in (signer, authority):
            _ = one.subject, one.not_valid_before_utc, one.not_valid_after_utc
    except (ValueError, TypeError, UnsupportedAlgorithm, InvalidSignature, x509.InvalidVersion):
        raise PdfCertificatesChanged from None
    if not isinstance(signer_key, ec.EllipticCurvePublicKey):
        raise PdfCertificateWrongUse
    if not isinstance(authority_key, ec.EllipticCurvePublicKey):
        raise PdfCertificateWrongUse
    if not isinstance(signer_key.curve, ec.SECP256R1) or not isinstance(authority_key.curve, ec.SECP256R1):
        raise PdfCertificateWrongUse
    return Chain(signer, authority, signer_key)


def check_use(chain: Chain) -> None:
    """Return only if the authority may name signers and the signer may sign documents.

    Raises ``PdfCertificateWrongUse``, also for a critical extension that is not known here.
    """
    try:
        extensions = chain.signer.extensions, chain.authority.extensions
        signer_is, authority_is = (e.get_extension_for_class(x509.BasicConstraints).value for e in extensions)
        signer_may, authority_may = (e.get_extension_for_class(x509.KeyUsage).value for e in extensions)
        purposes = extensions[0].get_extension_for_class(x509.ExtendedKeyUsage).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        raise PdfCertificateWrongUse from None
    understood = all(
        extension.oid in _UNDERSTOOD_WHEN_CRITICAL
        for certificate in extensions
        for extension in certificate
        if extension.critical
    )
    signer_fits = not signer_is.ca and signer_may.digital_signature and signer_may.content_commitment
    authority_fits = authority_is.ca and authority_may.key_cert_sign
    if not (understood and signer_fits and authority_fits and DOCUMENT_SIGNING in purposes):
        raise PdfCertificateWrongUse


def check_time(chain: Chain, signed_at: datetime) -> None:
    """Return only if both certificates held at ``signed_at``; raises ``PdfCertificateNotValidThen``."""
    if not chain.begins <= signed_at <= chain.ends:
        raise PdfCertificateNotValidThen(signed_at=signed_at, begins=chain.begins, ends=chain.ends)


def fingerprint(der: bytes) -> str:
    """SHA-256 of a certificate in lower-case hexadecimal, as people compare it."""
    return hashlib.sha256(der).hexdigest()


def common_name(certificate: x509.Certificate) -> str:
    """The name in the certificate, with whatever does not print replaced by U+FFFD; empty if none."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return printable(str(names[0].value)) if names else ""


def printable(untrusted_text: str) -> str:
    """The text with every character that does not print replaced by U+FFFD.

    Control characters could steer a terminal, and marks of writing direction could show
    one name as another.
    """
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in untrusted_text)
