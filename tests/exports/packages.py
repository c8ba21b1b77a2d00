"""Taking packages apart and putting them together again, whole or wrong, for the tests."""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

from archive.findings import Finding, Verdict
from crypto.age.identities import Identity, X25519Identity
from crypto.age.opening import open_bytes
from crypto.age.sealing import seal_bytes
from crypto.sshsig import SigningKey, allowed_signers_line
from exports.package import NAMESPACE, PRINCIPAL, listing
from exports.package_tar import TarWriter
from exports.verify import verify_file

IDENTITY = X25519Identity.generate()
PARTNER = str(IDENTITY.recipient())
TIME = 1_779_010_212


def files_in(archive: bytes) -> dict[str, bytes]:
    """The members by name without the folder, as Python's own reader of archives sees them."""
    found = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            stream = tar.extractfile(member)
            assert stream is not None
            found[member.name.partition("/")[2]] = stream.read()
    return found


def opened(package: Path) -> bytes:
    """The archive in a package."""
    return open_bytes(package.read_bytes(), [IDENTITY])


def archive_of(files: Mapping[str, bytes], folder: str = "X-0001") -> bytes:
    """An archive as packages have it."""
    out = io.BytesIO()
    tar = TarWriter(out, TIME)
    for name, data in files.items():
        tar.add(f"{folder}/{name}", data)
    tar.close()
    return out.getvalue()


def relisted(files: Mapping[str, bytes], key: SigningKey | None = None) -> dict[str, bytes]:
    """The files with both lists made to fit them, and signed with ``key`` if there is one.

    This is what somebody does who alters a package and knows the format.
    """
    changed = dict(files)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in changed.items() if name.startswith("data/")}
    changed["manifest-sha256.txt"] = listing(digests)
    if key is not None:
        changed["allowed_signers"] = f"{allowed_signers_line(PRINCIPAL, key.public(), NAMESPACE)}\n".encode()
    tags = {
        name: hashlib.sha256(data).hexdigest()
        for name, data in changed.items()
        if not name.startswith("data/") and not name.startswith("tagmanifest")
    }
    changed["tagmanifest-sha256.txt"] = listing(tags)
    if key is not None:
        changed["tagmanifest-sha256.txt.sig"] = key.sign(changed["tagmanifest-sha256.txt"], NAMESPACE).encode()
    return changed


def check(
    folder: Path,
    data: bytes,
    name: str = "p.tar",
    *,
    trusted: tuple[str, ...] = (),
    identities: tuple[Identity, ...] = (),
) -> list[Finding]:
    """The findings about some bytes."""
    path = folder / name
    path.write_bytes(data)
    return list(verify_file(path, identities=identities, trusted_fingerprints=trusted))


def codes(findings: list[Finding], verdict: Verdict) -> list[str]:
    """What was found with that verdict."""
    return [finding.what for finding in findings if finding.verdict is verdict]


def sealed(archive: bytes) -> bytes:
    """An archive sealed to the partner."""
    return seal_bytes(archive, [IDENTITY.recipient()])
