"""Containers that are not the one that was made, though much of each is genuine."""

from __future__ import annotations

from asn1crypto import cms, core
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding

from crypto.certificates import CertifiedKey
from exports.pdf_container import P256_ORDER, parse, sign


def der_of(key: CertifiedKey) -> bytes:
    return x509.load_pem_x509_certificate(key.certificate_pem).public_bytes(Encoding.DER)


def with_certificates(der: bytes, *keys: CertifiedKey) -> bytes:
    """The same signature with another set of enclosed certificates."""
    info = cms.ContentInfo.load(der)
    info["content"]["certificates"] = [
        cms.CertificateChoices("certificate", cms.Certificate.load(der_of(key))) for key in keys
    ]
    return dumped(info)


def signed_again(der: bytes, key: ec.EllipticCurvePrivateKey, signer: bytes, authority: bytes) -> bytes:
    """The same document signed with another key, in the right form."""
    return sign(key, signer, authority, parse(der).document_sha256).encode()


def with_certificates_in_other_order(der: bytes) -> bytes:
    """The enclosed certificates exchanged in the bytes themselves (a SET has one order in DER)."""
    found = parse(der)
    first, second = sorted((found.signer, found.authority), key=der.index)
    at = der.index(first)
    assert der[at : at + len(first + second)] == first + second
    return der[:at] + second + first + der[at + len(first + second) :]


def with_unsigned_attribute(der: bytes) -> bytes:
    info = cms.ContentInfo.load(der)
    info["content"]["signer_infos"][0]["unsigned_attrs"] = [
        {"type": "1.2.3.4", "values": [core.UTF8String("anything")]}
    ]
    return dumped(info)


def with_twin_signature(der: bytes) -> bytes:
    """The other value that verifies for the same ECDSA signature: order - s in place of s."""
    found = parse(der)
    r, s = decode_dss_signature(found.signature)
    info = cms.ContentInfo.load(der)
    info["content"]["signer_infos"][0]["signature"] = encode_dss_signature(r, P256_ORDER - s)
    return dumped(info)


def with_enclosed_content(der: bytes) -> bytes:
    info = cms.ContentInfo.load(der)
    info["content"]["encap_content_info"] = {"content_type": "data", "content": b"%PDF-1.7"}
    return dumped(info)


def with_second_signer(der: bytes) -> bytes:
    info = cms.ContentInfo.load(der)
    (only,) = info["content"]["signer_infos"]
    info["content"]["signer_infos"] = [only, only.copy()]
    return dumped(info)


def dumped(info: cms.ContentInfo) -> bytes:
    der: bytes = info.dump(force=True)
    return der
