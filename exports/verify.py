"""Checking what left a vault: a sealed package, an opened one, or a signed PDF.

Each thing is *proven*, *not proven* or *broken*. A finding about something broken carries
the code and the fields of the error that says what is wrong (``exports.package_errors``,
``exports.errors``, ``crypto.age.errors``, ``crypto.signature_errors``). Nothing is
unpacked; nothing is written.

Findings of their own: ``package_sealed`` (no key given), ``package_not_for_you``, ``package_sealed_whole``,
``package_files``, ``package_signature``, ``package_signer_known``, ``package_signer_other``,
``dossier_signature``, ``dossier_signer_known``, ``dossier_other_authority``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from archive.findings import Finding, Verdict
from crypto.age.errors import NoIdentityMatches, NotEnoughMemory, UnsupportedVersion, WorkFactorTooHigh
from crypto.age.identities import Identity
from crypto.age.opening import inspect_header, open_payload
from crypto.age.stanzas import known_stanzas
from crypto.certificates import certificate_fingerprint
from crypto.errors import CodedError, CryptoError
from crypto.jobs import CancelToken, Progress, no_progress
from crypto.signature_errors import SignatureMalformed, SignatureUnsupported, SignatureWrongKey
from crypto.sshsig import VerifyingKey, allowed_signers_line, signer_of, verify
from exports.errors import PdfBroken, PdfNotProven
from exports.package import (
    ALLOWED_SIGNERS,
    AUTHORITY,
    DOSSIER,
    NAMESPACE,
    PRINCIPAL,
    SIGNATURE,
    TAG_MANIFEST,
)
from exports.package_contents import PackageContents, problems, read_package
from exports.package_errors import FileUnreadable, NotVerifiable, PackageBroken, PackageVersionUnknown
from exports.package_tar import Source
from exports.pdfverify import verify_pdf

_HEAD: Final = 512
_STAGE: Final = "verify"
_AGE: Final = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_PDF: Final = b"%PDF-"
_TAR: Final = b"ustar"
_TAR_AT: Final = 257

_UNDECIDED: Final = (
    PdfNotProven,
    PackageVersionUnknown,
    SignatureUnsupported,
    UnsupportedVersion,
    WorkFactorTooHigh,
    NotEnoughMemory,
)
"""What keeps from judging, and says nothing against the file."""


def verify_file(
    path: Path,
    *,
    identities: Sequence[Identity] = (),
    trusted_fingerprints: Collection[str] = (),
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Iterator[Finding]:
    """Check one file; each finding comes as soon as it is known.

    ``identities`` open a sealed package. ``trusted_fingerprints`` were received over another
    channel: ``SHA256:…`` of signing keys, 64 hex digits of certificate authorities (spaces
    and colons do not matter).

    Raises ``NotVerifiable``, ``FileUnreadable`` and ``Cancelled``.
    """
    token = token or CancelToken()
    trusted = frozenset(_plain(text) for text in trusted_fingerprints)
    try:
        if not path.is_file():
            raise FileUnreadable
        with path.open("rb") as file:
            head = file.read(_HEAD)
            file.seek(0)
            kind = _kind(head, path.suffix.lower())
            watched = _Watched(file, path.stat().st_size, progress, token)
            if kind == "pdf":
                yield from _dossier(file, trusted)
            elif kind == "sealed":
                yield from _sealed(watched, identities, trusted, token)
            else:
                yield from _archive(watched, trusted, token, sealed=False)
    except OSError as error:
        raise FileUnreadable from error


def _plain(untrusted_fingerprint: str) -> str:
    text = untrusted_fingerprint.strip()
    return text if text.startswith("SHA256:") else re.sub(r"[\s:]", "", text).lower()


def _kind(head: bytes, ending: str) -> str:
    """What a file is by its first bytes, or by its ending where those are damaged."""
    if head.startswith(_PDF):
        return "pdf"
    if head.lstrip().startswith(_AGE):
        return "sealed"
    if head[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        return "archive"
    try:
        return {".pdf": "pdf", ".age": "sealed", ".tar": "archive"}[ending]
    except KeyError:
        raise NotVerifiable from None


class _Watched:
    """Reads on, reporting how far it came."""

    def __init__(self, file: BinaryIO, size: int, progress: Progress, token: CancelToken) -> None:
        self._file = file
        self._size = size
        self._done = 0
        self._progress = progress
        self._token = token

    def read(self, size: int, /) -> bytes:
        self._token.check()
        data = self._file.read(size)
        self._done += len(data)
        self._progress(self._done, self._size, _STAGE)
        return data


def _from_error(error: CodedError) -> Finding:
    verdict = Verdict.NOT_PROVEN if isinstance(error, _UNDECIDED) else Verdict.BROKEN
    return Finding(verdict, error.code, error.fields())


def _sealed(
    source: _Watched, identities: Sequence[Identity], trusted: frozenset[str], token: CancelToken
) -> Iterator[Finding]:
    try:
        if not identities:
            recipients = len(known_stanzas(inspect_header(source)))
            yield Finding(Verdict.NOT_PROVEN, "package_sealed", {"recipients": recipients})
            return
        payload = open_payload(source, identities, token=token)
    except NoIdentityMatches:
        yield Finding(Verdict.NOT_PROVEN, "package_not_for_you")
        return
    except CryptoError as error:
        yield _from_error(error)
        return
    yield from _archive(payload, trusted, token, sealed=True)


def _archive(
    source: Source, trusted: frozenset[str], token: CancelToken, *, sealed: bool
) -> Iterator[Finding]:
    try:
        contents = read_package(source, token)
    except (PackageBroken, CryptoError) as error:
        yield _from_error(error)
        return
    if sealed:
        yield Finding(Verdict.PROVEN, "package_sealed_whole", {"bytes": contents.octets})
    found = list(problems(contents))
    yield from map(_from_error, found)
    if not found:
        yield Finding(Verdict.PROVEN, "package_files", {"files": len(contents.digests)})
    signer = yield from _signature(contents)
    known = signer in trusted
    if signer:
        yield _known(signer, known, bool(trusted))
    vouched = _authority(contents)
    if DOSSIER in contents.kept:
        # The authority's certificate is among the signed files: who is sure of the signer is sure of it.
        authorities = trusted | {vouched} if known and not found else trusted
        yield from _dossier(contents.kept[DOSSIER], authorities, vouched)


def _signature(contents: PackageContents) -> Generator[Finding, None, str]:
    """Findings about the signature; returns the signer's fingerprint if it holds, else nothing."""
    if not {TAG_MANIFEST, SIGNATURE, ALLOWED_SIGNERS} <= contents.kept.keys():
        return ""
    try:
        text = contents.kept[SIGNATURE].decode("ascii")
        key = signer_of(text)
        _check_listed(key, contents.kept[ALLOWED_SIGNERS])
        verify(text, contents.kept[TAG_MANIFEST], NAMESPACE, key)
    except UnicodeDecodeError:
        yield _from_error(SignatureMalformed())
        return ""
    except CryptoError as error:
        yield _from_error(error)
        return ""
    yield Finding(Verdict.PROVEN, "package_signature", {"fingerprint": key.fingerprint()})
    return key.fingerprint()


def _check_listed(key: VerifyingKey, untrusted_allowed: bytes) -> None:
    """Raise ``SignatureWrongKey`` unless the key that signed is the one that stock tools are told to expect."""
    if untrusted_allowed == f"{allowed_signers_line(PRINCIPAL, key, NAMESPACE)}\n".encode():
        return
    try:
        _, _, line = untrusted_allowed.decode("ascii").strip().split(" ", 2)
        expected = VerifyingKey.from_line(line).fingerprint()
    except (ValueError, CryptoError):
        expected = "?"
    raise SignatureWrongKey(expected=expected, found=key.fingerprint())


def _known(fingerprint: str, known: bool, compared: bool) -> Finding:
    if known:
        return Finding(Verdict.PROVEN, "package_signer_known", {"fingerprint": fingerprint})
    what = "package_signer_other" if compared else "package_signer_known"
    return Finding(Verdict.NOT_PROVEN, what, {"fingerprint": fingerprint})


def _authority(contents: PackageContents) -> str:
    """SHA-256 of the certificate that lies in the package; empty if there is none to read."""
    try:
        return certificate_fingerprint(contents.kept.get(AUTHORITY, b""))
    except CryptoError:
        return ""


def _dossier(
    untrusted_pdf: bytes | BinaryIO, trusted: frozenset[str], enclosed: str | None = None
) -> Iterator[Finding]:
    """``enclosed``: the authority that a package names; the dossier in it must be vouched for by that one."""
    try:
        report = verify_pdf(untrusted_pdf, trusted_authority_sha256=trusted)
    except (PdfNotProven, PdfBroken) as error:
        yield _from_error(error)
        return
    for signature in report.signatures:
        authority = {"authority": signature.authority_sha256}
        signed_at = signature.signed_at.strftime("%Y-%m-%d %H:%M:%S")
        yield Finding(Verdict.PROVEN, "dossier_signature", {"signed_at": signed_at})
        if enclosed is not None and enclosed != signature.authority_sha256:
            yield Finding(Verdict.BROKEN, "dossier_other_authority", authority)
        elif signature.trusted:
            yield Finding(Verdict.PROVEN, "dossier_signer_known", authority)
        else:
            yield Finding(Verdict.NOT_PROVEN, "dossier_signer_known", authority)
