"""A local certificate authority and the signers it names, for signed PDF files.

X.509 version 3 (RFC 5280), ECDSA over P-256 with SHA-256: what the common PDF readers
check. The authority's key signs nothing but certificates. A partner who has compared the
authority's fingerprint once, on paper, can then rely on every signer it names; a
self-signed signer cannot be imported as trusted into those readers.

A certificate holds a name, two dates and keys. It names no place, device or program.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from crypto.age.secrecy import Secret
from crypto.signature_errors import (
    AuthorityEnded,
    CertificateMalformed,
    CertificateNameUnusable,
    NotAnAuthority,
)

MAX_NAME_BYTES: Final = 64
"""Longest common name in bytes of UTF-8. X.520 (``ub-common-name``) counts characters, but
programs that count bytes are in use, and this must be readable for them."""

DOCUMENT_SIGNING: Final = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
"""The use ``id-kp-documentSigning`` (RFC 9336)."""


@dataclass(frozen=True)
class CertifiedKey(Secret):
    """A private key with the certificate that names its holder, both as PEM.

    ``key_pem`` is PKCS #8 without a passphrase: it is stored inside the vault and nowhere
    else. The ``repr`` shows neither it nor the name.
    """

    key_pem: bytes = field(repr=False)
    certificate_pem: bytes = field(repr=False)

    def fingerprint(self) -> str:
        """SHA-256 of the certificate (DER) in lower-case hexadecimal, for people to compare.

        Raises ``CertificateMalformed``.
        """
        return certificate_fingerprint(self.certificate_pem)


def certificate_fingerprint(untrusted_pem: bytes) -> str:
    """SHA-256 of one PEM certificate's DER form, in lower-case hexadecimal.

    Raises ``CertificateMalformed``.
    """
    return hashlib.sha256(_certificate(untrusted_pem).public_bytes(serialization.Encoding.DER)).hexdigest()


def make_authority(common_name: str, not_before: datetime, years: int = 30) -> CertifiedKey:
    """A new authority: it may name signers and may not name other authorities.

    Raises ``CertificateNameUnusable``; ``ValueError`` if ``not_before`` has no time zone or
    ``years`` is not positive.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(common_name)
    begin = _whole_second(not_before)
    builder = (
        _builder(name, key.public_key(), begin, _years_after(begin, years))
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(key_cert_sign=True), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
        )
    )
    return _certified(key, builder.sign(key, SHA256()))


def issue_leaf(
    authority: CertifiedKey, common_name: str, not_before: datetime, years: int = 10
) -> CertifiedKey:
    """A new signer of documents, named by ``authority``.

    Its validity lies inside the authority's own: it begins no earlier and ends no later.
    Raises ``CertificateNameUnusable``, ``CertificateMalformed``, ``NotAnAuthority`` and,
    if the authority ended before ``not_before``, ``AuthorityEnded``; ``ValueError`` if
    ``not_before`` has no time zone or ``years`` is not positive.
    """
    issuer, issuer_key = _load_authority(authority)
    begin = max(_whole_second(not_before), issuer.not_valid_before_utc)
    end = min(_years_after(begin, years), issuer.not_valid_after_utc)
    if end <= begin:
        raise AuthorityEnded(ended=issuer.not_valid_after_utc)
    key = ec.generate_private_key(ec.SECP256R1())
    issuer_id = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = (
        _builder(_name(common_name), key.public_key(), begin, end)
        .issuer_name(issuer.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(digital_signature=True, content_commitment=True), critical=True)
        .add_extension(
            # NSS, which pdfsig and some office programs rely on, accepts a signer only with
            # the e-mail use; the document use is the one that says what is meant.
            x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]),
            critical=False,
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_id), critical=False
        )
    )
    return _certified(key, builder.sign(issuer_key, SHA256()))


def _builder(
    subject: x509.Name, public: ec.EllipticCurvePublicKey, begin: datetime, end: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(
    *, digital_signature: bool = False, content_commitment: bool = False, key_cert_sign: bool = False
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=content_commitment,
        key_cert_sign=key_cert_sign,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common_name: str) -> x509.Name:
    usable = common_name.isprintable() and common_name.strip()
    if not usable or len(common_name.encode()) > MAX_NAME_BYTES:
        raise CertificateNameUnusable(limit=MAX_NAME_BYTES)
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _whole_second(moment: datetime) -> datetime:
    """The moment in UTC without fractions: certificates hold whole seconds."""
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC).replace(microsecond=0)


def _years_after(moment: datetime, years: int) -> datetime:
    if years < 1:
        raise ValueError
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:
        # 29 February has no counterpart in most years.
        return moment.replace(year=moment.year + years, day=28)


def _certified(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> CertifiedKey:
    return CertifiedKey(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate.public_bytes(serialization.Encoding.PEM),
    )


def _certificate(untrusted_pem: bytes) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(untrusted_pem)
    except (ValueError, x509.InvalidVersion):
        raise CertificateMalformed from None


def _load_authority(
    authority: CertifiedKey,
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    certificate = _certificate(authority.certificate_pem)
    try:
        key = serialization.load_pem_private_key(authority.key_pem, password=None)
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise CertificateMalformed from None
    except x509.ExtensionNotFound:
        raise NotAnAuthority from None
    if not constraints.ca:
        raise NotAnAuthority
    try:
        certificate.verify_directly_issued_by(certificate)
    except (ValueError, TypeError, InvalidSignature):
        raise CertificateMalformed from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        raise CertificateMalformed
    return certificate, key
