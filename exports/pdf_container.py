"""The signature inside a PDF: a CMS container that has exactly one form.

A CAdES signature of the baseline level (ETSI EN 319 122-1, as PAdES B-B asks for in
EN 319 142-1) over CMS SignedData (RFC 5652) with two certificates: the signer's and the
authority's. Both are named, with their digests, in the attributes that are signed
(RFC 5035), so that neither can be replaced.

The container is determined by the two certificates, the digest of the document and the
signature value. Reading accepts only what writing those four parts again gives byte for
byte; nothing that is not signed can be put into it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from asn1crypto import cms, tsp
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from exports.errors import PdfCertificatesChanged, PdfContainerChanged, PdfSignatureInvalid

P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Order of the group of P-256 (SEC 2 section 2.4.2)."""

_NAMED: Final = bytes.fromhex("304a3048")
_ONE_NAMED: Final = bytes.fromhex("30220420")
"""SigningCertificateV2 with two digests by SHA-256 (RFC 5035 section 3): what stands before both, and before each.
Nothing in it but the digests ever differs, and asn1crypto takes milliseconds to make it from its parts."""


@dataclass(frozen=True)
class Container:
    """The four parts of a signature: certificates as DER, SHA-256 of the document, signature value."""

    signer: bytes
    authority: bytes
    document_sha256: bytes
    signature: bytes

    def encode(self) -> bytes:
        """The container as DER: a CMS ContentInfo."""
        algorithm = {"algorithm": "sha256"}
        signer = cms.Certificate.load(self.signer)
        info = {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                {"issuer": signer.issuer, "serial_number": signer.serial_number},
            ),
            "digest_algorithm": algorithm,
            "signed_attrs": _attributes(self.signer, self.authority, self.document_sha256),
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signature": self.signature,
        }
        certificates = [
            cms.CertificateChoices("certificate", cms.Certificate.load(der))
            for der in (self.signer, self.authority)
        ]
        signed_data = {
            "version": "v1",
            "digest_algorithms": [algorithm],
            "encap_content_info": {"content_type": "data"},
            "certificates": certificates,
            "signer_infos": [info],
        }
        der: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed_data}).dump()
        return der

    def verify(self, public_key: ec.EllipticCurvePublicKey) -> None:
        """Return only if the holder of ``public_key`` signed this document and these certificates.

        Raises ``PdfSignatureInvalid``, or ``PdfContainerChanged`` for the other of the two
        values that one ECDSA signature can be written as.
        """
        try:
            _, s = decode_dss_signature(self.signature)
        except ValueError:
            raise PdfContainerChanged from None
        if s > P256_ORDER // 2:
            raise PdfContainerChanged
        signed = signed_bytes(self.signer, self.authority, self.document_sha256)
        try:
            public_key.verify(self.signature, signed, ec.ECDSA(SHA256()))
        except InvalidSignature:
            raise PdfSignatureInvalid from None


def sign(
    key: ec.EllipticCurvePrivateKey, signer: bytes, authority: bytes, document_sha256: bytes
) -> Container:
    """The container made with ``key``, which must be the key of the certificate ``signer``."""
    raw = key.sign(signed_bytes(signer, authority, document_sha256), ec.ECDSA(SHA256()))
    r, s = decode_dss_signature(raw)
    # Of s and order - s, both of which verify, the smaller: a signature then has one form.
    value = encode_dss_signature(r, min(s, P256_ORDER - s))
    return Container(signer, authority, document_sha256, value)


def signed_bytes(signer: bytes, authority: bytes, document_sha256: bytes) -> bytes:
    """What the signature value is made over (RFC 5652 section 5.4)."""
    der: bytes = _attributes(signer, authority, document_sha256).dump()
    return der


def parse(untrusted_der: bytes) -> Container:
    """The parts of a container that is in its one form. No signature is checked here.

    Raises ``PdfCertificatesChanged`` if the certificates are not the two that the signed
    attributes name, and ``PdfContainerChanged`` for every other deviation.
    """
    try:
        signed_data = cms.ContentInfo.load(untrusted_der, strict=True)["content"]
        (info,) = signed_data["signer_infos"]
        attributes = {a["type"].native: a["values"] for a in info["signed_attrs"]}
        (document_sha256,) = attributes["message_digest"].native
        (named,) = attributes["signing_certificate_v2"]
        names = [entry["cert_hash"].native for entry in named["certs"]]
        signature = info["signature"].native
        enclosed = [choice.chosen.dump() for choice in signed_data["certificates"]]
    except Exception:  # noqa: BLE001 -- asn1crypto raises whatever a hostile structure leads it into
        raise PdfContainerChanged from None
    certificates = {hashlib.sha256(der).digest(): der for der in enclosed}
    if len(enclosed) != 2 or len(names) != 2 or set(names) != certificates.keys():
        raise PdfCertificatesChanged
    container = Container(certificates[names[0]], certificates[names[1]], document_sha256, signature)
    try:
        canonical = container.encode()
    except Exception:  # noqa: BLE001 -- as above: the certificates are still unread
        raise PdfCertificatesChanged from None
    if canonical != untrusted_der:
        raise PdfContainerChanged
    return container


def _attributes(signer: bytes, authority: bytes, document_sha256: bytes) -> cms.CMSAttributes:
    named = b"".join(_ONE_NAMED + hashlib.sha256(der).digest() for der in (signer, authority))
    return cms.CMSAttributes(
        [
            {"type": "content_type", "values": ["data"]},
            {"type": "message_digest", "values": [document_sha256]},
            {"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2.load(_NAMED + named)]},
        ]
    )
