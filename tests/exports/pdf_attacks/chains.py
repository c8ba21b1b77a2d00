"""An authority and a signer made by hand, with every detail open to change."""

from __future__ import annotations

from datetime import timedelta

from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from crypto.certificates import DOCUMENT_SIGNING
from tests.exports.pdf_attacks.samples import BEGIN

AUTHORITY_KEY = ec.generate_private_key(ec.SECP256R1())
SIGNER_KEY = ec.generate_private_key(ec.SECP256R1())
AUTHORITY_NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Invented authority")])
SIGNER_NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Invented signer")])
Extensions = dict[type[x509.ExtensionType], tuple[x509.ExtensionType, bool]]


def usage(**granted: bool) -> x509.KeyUsage:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    names_of_issuers = ("key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**{name: granted.get(name, False) for name in (*names, *names_of_issuers)})


def authority_extensions() -> Extensions:
    return {
        x509.BasicConstraints: (x509.BasicConstraints(ca=True, path_length=0), True),
        x509.KeyUsage: (usage(key_cert_sign=True), True),
    }


def signer_extensions() -> Extensions:
    return {
        x509.BasicConstraints: (x509.BasicConstraints(ca=False, path_length=None), True),
        x509.KeyUsage: (usage(digital_signature=True, content_commitment=True), True),
        x509.ExtendedKeyUsage: (x509.ExtendedKeyUsage([DOCUMENT_SIGNING]), False),
    }


def certificate(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey,
    issuer_key: ec.EllipticCurvePrivateKey,
    extensions: Extensions,
) -> bytes:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)
    builder = builder.serial_number(7).not_valid_before(BEGIN).not_valid_after(BEGIN + timedelta(days=900))
    for value, critical in extensions.values():
        builder = builder.add_extension(value, critical=critical)
    return builder.sign(issuer_key, SHA256()).public_bytes(Encoding.DER)


def authority_der(extensions: Extensions | None = None) -> bytes:
    return certificate(
        AUTHORITY_NAME, AUTHORITY_NAME, AUTHORITY_KEY.public_key(), AUTHORITY_KEY,
        authority_extensions() if extensions is None else extensions,
    )  # fmt: skip


def signer_der(extensions: Extensions | None = None) -> bytes:
    return certificate(
        SIGNER_NAME, AUTHORITY_NAME, SIGNER_KEY.public_key(), AUTHORITY_KEY,
        signer_extensions() if extensions is None else extensions,
    )  # fmt: skip


def signed_anew(der: bytes, old: bytes, new: bytes) -> bytes:
    """A certificate of the authority with other bytes of the same number in it, and a signature that fits them."""
    loaded = asn1.Certificate.load(der)
    signed = loaded["tbs_certificate"].dump()
    assert signed.count(old) == 1
    assert len(old) == len(new)
    changed = asn1.Certificate()
    changed["tbs_certificate"] = asn1.TbsCertificate.load(signed.replace(old, new))
    changed["signature_algorithm"] = loaded["signature_algorithm"]
    changed["signature_value"] = AUTHORITY_KEY.sign(signed.replace(old, new), ec.ECDSA(SHA256()))
    return bytes(changed.dump())


def no_authority_flag(extensions: Extensions) -> None:
    extensions[x509.BasicConstraints] = (x509.BasicConstraints(ca=False, path_length=None), True)


def no_certificate_use(extensions: Extensions) -> None:
    extensions[x509.KeyUsage] = (usage(crl_sign=True), True)


def no_constraints(extensions: Extensions) -> None:
    del extensions[x509.BasicConstraints]


def no_usage(extensions: Extensions) -> None:
    del extensions[x509.KeyUsage]


def unknown_critical(extensions: Extensions) -> None:
    value = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
    extensions[x509.UnrecognizedExtension] = (value, True)


def name_of_a_kind_that_is_not_read(extensions: Extensions) -> None:
    """A subject's other name that is an address of X.400."""
    value = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.17"), b"\x30\x02\xa3\x00")
    extensions[x509.UnrecognizedExtension] = (value, False)


def signer_is_authority(extensions: Extensions) -> None:
    extensions[x509.BasicConstraints] = (x509.BasicConstraints(ca=True, path_length=None), True)


def no_commitment(extensions: Extensions) -> None:
    extensions[x509.KeyUsage] = (usage(digital_signature=True), True)


def only_commitment(extensions: Extensions) -> None:
    extensions[x509.KeyUsage] = (usage(content_commitment=True), True)


def other_purpose(extensions: Extensions) -> None:
    extensions[x509.ExtendedKeyUsage] = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), False)


def any_purpose(extensions: Extensions) -> None:
    del extensions[x509.ExtendedKeyUsage]
