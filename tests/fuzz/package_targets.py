"""Targets in ``exports/``: packages, as a partner gets them, and the signed dossier."""

from __future__ import annotations

import functools
import io
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from archive.findings import Verdict
from crypto.age.identities import X25519Identity
from crypto.age.sealing import seal_bytes
from exports import pdfsign
from exports.package import AUTHORITY, BAG_INFO, BAGIT, BAGIT_TEXT, DOSSIER, NUMBER_FIELD
from exports.package_contents import problems, read_package
from exports.pdf_chain import check_time, check_use, common_name, load_chain
from exports.pdf_container import parse
from exports.pdfsign import sign_pdf
from exports.pdfverify import verify_pdf
from exports.verify import verify_file
from tests.exports.packages import archive_of, relisted
from tests.exports.pdf_attacks.containers import der_of
from tests.exports.pdf_attacks.place import container
from tests.exports.pdf_attacks.samples import REASON, WHEN, authority, plain_pdf, signed_pdf, signer
from tests.fuzz.sealed_targets import SIGNING
from tests.fuzz.target import Target, Try, must

PARTNER = X25519Identity(bytes(range(32)))
PACKAGE = 24 * 1024
"""Bytes of a case that is a package: the smallest whole one has two records of 10 KiB."""
ROOM = 3072
"""Characters for the signature in the small dossiers."""


def _package() -> bytes:
    files = {
        BAGIT: BAGIT_TEXT,
        BAG_INFO: f"{NUMBER_FIELD}: X-0001\n".encode(),
        AUTHORITY: authority().certificate_pem,
        DOSSIER: b"%PDF-1.7 not a real one",
        "data/evidence/E-0001.txt": b"what was taken in",
    }
    return archive_of(relisted(files, SIGNING))


def _packages() -> list[bytes]:
    return [_package(), archive_of({BAGIT: BAGIT_TEXT})]


@functools.cache
def _small_dossiers() -> tuple[bytes, ...]:
    """Signed files with just enough room for the signature: most of a dossier is room, and takes longest to read.

    One lists its objects in a table, and one in a stream as the typesetter's files do.
    """
    streamed = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain_pdf())) as pdf:
        pdf.save(streamed, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=False)
    with pytest.MonkeyPatch.context() as lowered:
        lowered.setattr(pdfsign, "RESERVED_CHARACTERS", ROOM)
        return tuple(
            sign_pdf(pdf, signer(), authority().certificate_pem, reason=REASON, when=WHEN)
            for pdf in (plain_pdf(), streamed.getvalue())
        )


def _archive(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        return len(list(problems(read_package(io.BytesIO(untrusted)))))

    return run


def _checked(folder: Path, ending: str) -> Try:
    path = folder / f"p{ending}"
    key = SIGNING.public().fingerprint()

    def run(untrusted: bytes) -> object:
        path.write_bytes(untrusted)
        findings = list(verify_file(path, identities=[PARTNER], trusted_fingerprints=[key]))
        must(bool(findings), "a check that says nothing")
        return {finding.verdict for finding in findings} == {Verdict.PROVEN}

    return run


def _pdf(folder: Path) -> Try:
    sound = (signed_pdf(), *_small_dossiers())

    def run(untrusted: bytes) -> object:
        report = verify_pdf(untrusted)
        must(untrusted in sound, "a dossier that was never signed")
        return report

    return run


def _to_sign() -> list[bytes]:
    """What is signed in both certificates, after a letter that says which of them it is."""
    both = zip(b"sa", (signer(), authority()), strict=True)
    return [bytes([letter]) + _parts(der_of(key))[0] for letter, key in both]


def _parts(certificate: bytes) -> tuple[bytes, bytes]:
    """What is signed in a certificate, and the name of the algorithm that signs it."""
    loaded = x509.Certificate.load(certificate)
    return loaded["tbs_certificate"].dump(), loaded["signature_algorithm"].dump()


def _chain(folder: Path) -> Try:
    """One of the two certificates, signed anew: who makes an authority can put anything into both."""
    key = load_pem_private_key(authority().key_pem, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    sound = {name: der_of(one) for name, one in ((b"s", signer()), (b"a", authority()))}
    _, algorithm = _parts(sound[b"s"])

    def run(untrusted: bytes) -> object:
        signed = untrusted[1:60_000]
        signature = b"\0" + key.sign(signed, ec.ECDSA(SHA256()))
        body = signed + algorithm + b"\x03" + bytes([len(signature)]) + signature
        forged = b"\x30\x82" + len(body).to_bytes(2, "big") + body
        chain = load_chain(*({**sound, untrusted[:1]: forged}[name] for name in (b"s", b"a")))
        check_use(chain)
        check_time(chain, WHEN)
        return common_name(chain.signer), common_name(chain.authority), chain.ends

    return run


def _container(folder: Path) -> Try:
    whole = container(signed_pdf())

    def run(untrusted: bytes) -> object:
        found = parse(untrusted)
        must(found.encode() == untrusted, "a container that has two forms")
        return untrusted == whole

    return run


PACKAGES = (
    Target("package", _packages, _archive, largest=PACKAGE),
    Target("package_check", _packages, lambda folder: _checked(folder, ".tar"), largest=PACKAGE),
    Target(
        "package_sealed",
        lambda: [seal_bytes(archive, [PARTNER.recipient()]) for archive in _packages()],
        lambda folder: _checked(folder, ".age"),
        largest=PACKAGE // 2,  # what was changed does not open, so the smaller one says as much
    ),
    Target("dossier", lambda: [signed_pdf(), *_small_dossiers()], _pdf, largest=8192, slow=True),
    Target("dossier_chain", _to_sign, _chain, largest=1024),
    Target("dossier_signature", lambda: [container(signed_pdf())], _container, largest=2048),
)
