"""Checking a signed PDF, offline and strictly.

A PDF is accepted only as the very bytes that were signed: one signature, covering the
whole file, in the one form in which this program writes it. Ordinary readers accept later
revisions, trailing bytes, changed padding and enclosed certificates that nobody signed;
here each of these is an error of its own (``exports/errors.py``).

What remains is who signed. That is proven only by an authority's fingerprint which was
received some other way, on paper or in person.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from exports.errors import PdfAuthorityNotTrusted, PdfContentChanged
from exports.pdf_chain import check_time, check_use, common_name, fingerprint, load_chain, printable
from exports.pdf_container import parse
from exports.pdf_envelope import read_envelope


@dataclass(frozen=True)
class PdfSignatureReport:
    """A signature that fits its file.

    ``signer`` and ``authority`` are the names in the certificates: anyone can write any name
    there, so they mean something only where ``trusted`` is true. ``signed_at`` (UTC) and
    ``reason`` are the signer's own words, covered by the signature. The fingerprints are
    SHA-256 of the certificates in lower-case hexadecimal. ``certificates_end`` is UTC.
    """

    signer: str
    signer_sha256: str
    authority: str
    authority_sha256: str
    signed_at: datetime
    reason: str
    certificates_end: datetime
    trusted: bool
    covers_whole_file: bool


@dataclass(frozen=True)
class PdfReport:
    """Every signature of a PDF; each of them was checked."""

    signatures: tuple[PdfSignatureReport, ...]

    @property
    def trusted(self) -> bool:
        """Whether every signer is named by an authority that was confirmed."""
        return all(signature.trusted for signature in self.signatures)


def verify_pdf(
    untrusted_pdf: bytes | BinaryIO,
    *,
    trusted_authority_sha256: frozenset[str] = frozenset(),
    require_trusted: bool = False,
) -> PdfReport:
    """What can be said about a PDF whose signature is sound; it raises for every other.

    ``untrusted_pdf`` is the file or a seekable stream of it, read in pieces of 1 MiB.
    ``trusted_authority_sha256`` holds the fingerprints that were confirmed, in lower-case
    hexadecimal. Without ``require_trusted`` an unknown authority is reported, not raised.

    Raises a ``PdfNotProven`` if nothing can be said, a ``PdfBroken`` if something is wrong.
    Whether the certificates have ended since does not matter; they must have held at the
    time of signing, which is the signer's own claim.
    """
    stream = io.BytesIO(untrusted_pdf) if isinstance(untrusted_pdf, bytes) else untrusted_pdf
    envelope = read_envelope(stream)
    container = parse(envelope.container)
    chain = load_chain(container.signer, container.authority)
    container.verify(chain.signer_key)
    if container.document_sha256 != envelope.document_sha256:
        raise PdfContentChanged
    check_use(chain)
    check_time(chain, envelope.signed_at)
    authority_sha256 = fingerprint(container.authority)
    trusted = authority_sha256 in trusted_authority_sha256
    if require_trusted and not trusted:
        raise PdfAuthorityNotTrusted(authority_sha256=authority_sha256)
    signature = PdfSignatureReport(
        signer=common_name(chain.signer),
        signer_sha256=fingerprint(container.signer),
        authority=common_name(chain.authority),
        authority_sha256=authority_sha256,
        signed_at=envelope.signed_at,
        reason=printable(envelope.untrusted_reason),
        certificates_end=chain.ends,
        trusted=trusted,
        covers_whole_file=True,
    )
    return PdfReport((signature,))
