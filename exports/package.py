"""A package: a BagIt bag (RFC 8493) as a tar archive, signed, sealed as one age file.

Everything but the exhibits is in memory and small; the exhibits stream from their sealed
files into the sealed package, so that nothing readable touches a disk. ``PACKAGE.md``
describes the result byte for byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from archive.objects import ObjectStore
from archive.signers import Signers
from crypto.age.recipients import Recipient
from crypto.age.sealing import SealingWriter
from crypto.age.sources import Buffer
from crypto.jobs import CancelToken, Progress, no_progress
from crypto.sshsig import allowed_signers_line
from exports.edition import ExhibitShown
from exports.package_tar import TarWriter
from exports.readme_text import readme_files

NAMESPACE = "strongroom-package"
PRINCIPAL = "strongroom"
DOSSIER = "data/dossier.pdf"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.sig"
ALLOWED_SIGNERS = "allowed_signers"
AUTHORITY = "authority.pem"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
NUMBER_FIELD = "External-Identifier"
BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


@dataclass(frozen=True)
class Bag:
    """Everything that goes into one package, before a byte of it is written."""

    number: str
    """Name of the folder inside, and the number of the dossier."""
    made_at: datetime
    tag_files: Mapping[str, bytes]
    """Name to content, in the order in which they stand in the archive."""
    payload: Mapping[str, bytes]
    exhibits: tuple[ExhibitShown, ...]
    """Those whose file goes along."""

    @property
    def total(self) -> int:
        """Bytes of all files."""
        in_hand = sum(map(len, self.tag_files.values())) + sum(map(len, self.payload.values()))
        return in_hand + sum(one.attached.size for one in self.exhibits if one.attached)


@dataclass(frozen=True)
class Sealed:
    """What was written: size and SHA-256 of the sealed file."""

    size: int
    sha256: str


def make_bag(
    number: str,
    made_at: datetime,
    payload: Mapping[str, bytes],
    exhibits: tuple[ExhibitShown, ...],
    signers: Signers,
) -> Bag:
    """The bag around a payload: lists, signature, keys to check it with, notes for the reader."""
    attached = tuple(one for one in exhibits if one.attached is not None)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in payload.items()}
    digests |= {one.path: one.attached.sha256 for one in attached if one.attached}
    octets = sum(map(len, payload.values())) + sum(one.attached.size for one in attached if one.attached)
    info = (
        f"Bagging-Date: {made_at.date().isoformat()}\n"
        f"{NUMBER_FIELD}: {number}\n"
        f"Payload-Oxum: {octets}.{len(digests)}\n"
    )
    public = signers.signing_key.public()
    tags = {
        BAGIT: BAGIT_TEXT,
        BAG_INFO: info.encode(),
        MANIFEST: listing(digests),
        ALLOWED_SIGNERS: f"{allowed_signers_line(PRINCIPAL, public, NAMESPACE)}\n".encode(),
        AUTHORITY: signers.authority.certificate_pem,
        **readme_files(number, public.fingerprint(), signers.authority.fingerprint()),
    }
    tag_manifest = listing({name: hashlib.sha256(data).hexdigest() for name, data in tags.items()})
    signature = signers.signing_key.sign(tag_manifest, NAMESPACE)
    tags |= {TAG_MANIFEST: tag_manifest, SIGNATURE: signature.encode()}
    return Bag(number, made_at, tags, payload, attached)


def listing(digests: Mapping[str, str]) -> bytes:
    """A list as ``sha256sum`` writes and reads it: digest, two spaces, name; sorted by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode("ascii")


def seal_bag(
    bag: Bag,
    objects: ObjectStore,
    sink: BinaryIO,
    recipients: list[Recipient],
    *,
    allow_mixed: bool = False,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Sealed:
    """Write the package, re-hashing every exhibit on its way.

    ``progress`` counts bytes at stage ``package``. Raises ``SealingRefused`` before anything
    is written, ``ObjectMissing`` or ``ObjectDamaged`` for an exhibit that is not what was
    taken in, ``Cancelled``, and what the sink raises; the sink then holds no whole file,
    and removing it is the caller's part.
    """
    token = token or CancelToken()
    hashed = _HashingSink(sink)
    with SealingWriter(hashed, recipients, allow_mixed=allow_mixed) as sealing:
        tar = TarWriter(sealing, int(bag.made_at.timestamp()))
        done = 0
        for name, data in (*bag.tag_files.items(), *bag.payload.items()):
            token.check()
            tar.add(f"{bag.number}/{name}", data)
            done += len(data)
            progress(done, bag.total, "package")
        for exhibit in bag.exhibits:
            done += _stream(bag, exhibit, objects, tar, done, progress, token)
        tar.close()
        token.check()
    return Sealed(hashed.size, hashed.digest.hexdigest())


def _stream(
    bag: Bag,
    exhibit: ExhibitShown,
    objects: ObjectStore,
    tar: TarWriter,
    done: int,
    progress: Progress,
    token: CancelToken,
) -> int:
    file = exhibit.attached
    if file is None:
        return 0
    tar.begin(f"{bag.number}/{exhibit.path}", file.size)

    def shifted(part: int, size: int, stage: str) -> None:
        progress(done + part, bag.total, "package")

    sink = _MemberSink(tar, file.size)
    objects.copy_out(file.object_id, exhibit.record.code, file.size, file.sha256, sink, shifted, token)  # type: ignore[arg-type]  # only write() is used
    tar.end()
    return file.size


class _MemberSink:
    """Hands on no more bytes than the member has; what is too much is found by the comparison that follows."""

    def __init__(self, tar: TarWriter, size: int) -> None:
        self._tar = tar
        self._left = size

    def write(self, data: Buffer, /) -> int:
        view = memoryview(data)
        fitting = view[: self._left]
        self._left -= self._tar.write(fitting)
        return view.nbytes


class _HashingSink:
    """Counts and hashes what goes into a file."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self.size = 0
        self.digest = hashlib.sha256()

    def write(self, data: Buffer, /) -> int:
        self._sink.write(data)
        self.digest.update(data)
        self.size += memoryview(data).nbytes
        return memoryview(data).nbytes
