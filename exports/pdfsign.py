"""Signing a PDF: PAdES B-B (ETSI EN 319 142-1), offline, forbidding every later change.

The signed file is the unsigned one with bytes added at its end, so that the digest of the
unsigned file can be computed from either. The signature is invisible. The signing time is
the one that is given; neither the clock nor the time zone of the machine goes into the file.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.constants import ISO32002
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from crypto.certificates import CertifiedKey
from exports.errors import PdfAlreadySigned, PdfCertificatesChanged, PdfNotSignable, PdfSignerUnusable
from exports.pdf_chain import Chain, check_time, check_use, load_chain
from exports.pdf_container import sign
from exports.pdf_envelope import FIELD_NAME, hush_pyhanko
from exports.pdfverify import verify_pdf

RESERVED_CHARACTERS: Final = 32768
"""Room for the signature in hexadecimal characters. A trusted time that is brought back
later on a stick (RFC 3161) has to fit into it as well."""

_DIGEST: Final = "sha256"


class _AppendingWriter(IncrementalPdfFileWriter):
    """Adds the signature and nothing else.

    The library would also write its own name, the time of the machine's clock and the
    machine's time zone into the document's description.
    """

    def _update_meta(self) -> None:
        pass


def sign_pdf(
    pdf: bytes, signer: CertifiedKey, authority_pem: bytes, *, reason: str, when: datetime
) -> bytes:
    """``pdf`` followed by the signature of ``signer``, whose certificate the authority issued.

    The result begins with the bytes of ``pdf`` and has passed ``verify_pdf``. ``reason`` is
    shown by PDF readers. ``when`` is written in UTC, in whole seconds.

    Raises ``PdfSignerUnusable``, ``PdfCertificateWrongUse`` or ``PdfCertificateNotValidThen``
    for the signer, ``PdfNotSignable`` or ``PdfAlreadySigned`` for the file, and
    ``ValueError`` if ``when`` has no time zone.
    """
    if when.tzinfo is None:
        raise ValueError
    signed_at = when.astimezone(UTC).replace(microsecond=0)
    hush_pyhanko()
    key, chain = _load_signer(signer, authority_pem)
    check_use(chain)
    check_time(chain, signed_at)
    try:
        signed = _append_signature(pdf, key, chain, reason, signed_at)
    except (PdfAlreadySigned, MemoryError):
        raise
    except Exception:  # noqa: BLE001 -- the PDF library raises anything for a file it cannot extend
        raise PdfNotSignable from None
    if not signed.startswith(pdf):
        raise PdfNotSignable
    verify_pdf(signed)
    return signed


def _load_signer(signer: CertifiedKey, authority_pem: bytes) -> tuple[ec.EllipticCurvePrivateKey, Chain]:
    try:
        key = load_pem_private_key(signer.key_pem, password=None)
        pems = (signer.certificate_pem, authority_pem)
        chain = load_chain(*(x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER) for pem in pems))
    except (ValueError, TypeError, UnsupportedAlgorithm, PdfCertificatesChanged):
        raise PdfSignerUnusable from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != chain.signer_key:
        raise PdfSignerUnusable
    return key, chain


def _append_signature(
    pdf: bytes, key: ec.EllipticCurvePrivateKey, chain: Chain, reason: str, signed_at: datetime
) -> bytes:
    writer = _AppendingWriter(io.BytesIO(pdf))
    if writer.prev.encrypted or writer.prev.xrefs.hybrid_xrefs_present:
        raise PdfNotSignable
    if "/Perms" in writer.root or any(enumerate_sig_fields(writer.prev)):
        raise PdfAlreadySigned
    # ECDSA on this curve is part of PDF 2.0 by ISO/TS 32002, and readers want it declared.
    writer.ensure_output_version((2, 0))  # type: ignore[no-untyped-call]  # the library has no types here
    writer.register_extension(ISO32002)
    steps = PdfCMSEmbedder().write_cms(FIELD_NAME, writer)
    next(steps)
    placeholder = SignatureObject(
        timestamp=signed_at,
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        bytes_reserved=RESERVED_CHARACTERS,
    )
    rules = SigMDPSetup(_DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(placeholder, mdp_setup=rules))
    prepared, output = steps.send(SigIOSetup(_DIGEST, output=io.BytesIO()))
    signer, authority = (c.public_bytes(Encoding.DER) for c in (chain.signer, chain.authority))
    steps.send(sign(key, signer, authority, prepared.document_digest).encode())
    signed: bytes = output.getvalue()
    return signed
