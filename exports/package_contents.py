"""Reading a package that came from outside, once and strictly, without writing any of it anywhere."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from crypto.jobs import CancelToken
from exports.package import (
    ALLOWED_SIGNERS,
    AUTHORITY,
    BAG_INFO,
    BAGIT,
    BAGIT_TEXT,
    DOSSIER,
    MANIFEST,
    NUMBER_FIELD,
    SIGNATURE,
    TAG_MANIFEST,
    listing,
)
from exports.package_errors import (
    PackageBroken,
    PackageFileAltered,
    PackageFileExtra,
    PackageFileMissing,
    PackageFileTooLarge,
    PackageListMalformed,
    PackageRenamed,
    PackageVersionUnknown,
)
from exports.package_tar import Source, TarReader

PAYLOAD_FOLDER: Final = "data/"
MAX_TAG_BYTES: Final = 8 * 1024 * 1024
MAX_DOSSIER_BYTES: Final = 256 * 1024 * 1024
_REQUIRED: Final = (BAGIT, BAG_INFO, MANIFEST, TAG_MANIFEST, SIGNATURE, ALLOWED_SIGNERS, AUTHORITY, DOSSIER)
_LINE: Final = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._/-]*)")


@dataclass
class PackageContents:
    """What was read: small files whole, of the others their SHA-256."""

    number: str = ""
    kept: dict[str, bytes] = field(default_factory=dict)
    """The tag files and the dossier."""
    digests: dict[str, str] = field(default_factory=dict)
    """Every file."""
    octets: int = 0


def read_package(untrusted_archive: Source, token: CancelToken | None = None) -> PackageContents:
    """Read the archive to its end.

    Memory: the tag files, the dossier and one chunk. Raises the ``PackageBroken`` by which
    the archive itself is unsound, what the source raises, and ``Cancelled``.
    """
    token = token or CancelToken()
    contents = PackageContents()
    kept_bytes = 0
    for member in TarReader(untrusted_archive):
        folder, _, name = member.name.partition("/")
        contents.number = contents.number or folder
        if folder != contents.number:
            raise PackageFileExtra(name=member.name)
        tag = not name.startswith(PAYLOAD_FOLDER)
        limit = MAX_TAG_BYTES if tag else MAX_DOSSIER_BYTES
        keep = tag or name == DOSSIER
        kept_bytes += member.size if tag else 0
        if keep and (member.size > limit or kept_bytes > MAX_TAG_BYTES):
            raise PackageFileTooLarge(name=name)
        digest = hashlib.sha256()
        pieces = []
        for chunk in member.chunks:
            token.check()
            digest.update(chunk)
            if keep:
                pieces.append(chunk)
        contents.digests[name] = digest.hexdigest()
        contents.octets += member.size
        if keep:
            contents.kept[name] = b"".join(pieces)
    return contents


def problems(contents: PackageContents) -> Iterator[PackageBroken]:
    """Every way in which the files differ from the lists; none when they fit.

    This compares files with lists; whether the lists are the sender's is for the signature
    to say.
    """
    if contents.kept.get(BAGIT, BAGIT_TEXT) != BAGIT_TEXT:
        yield PackageVersionUnknown()
    for name in _REQUIRED:
        if name not in contents.digests:
            yield PackageFileMissing(name=name)
    number = f"{NUMBER_FIELD}: {contents.number}".encode()
    if BAG_INFO in contents.kept and number not in contents.kept[BAG_INFO].split(b"\n"):
        yield PackageRenamed(folder=contents.number)
    for listed_in, in_payload in ((MANIFEST, True), (TAG_MANIFEST, False)):
        if listed_in not in contents.kept:
            continue
        try:
            listed = _read_list(contents.kept[listed_in], listed_in)
        except PackageListMalformed as error:
            yield error
            continue
        yield from _compare(contents, listed, in_payload)


def _compare(contents: PackageContents, listed: Mapping[str, str], in_payload: bool) -> Iterator[PackageBroken]:
    """The files of one list. The two lists share no file, and the signature stands in neither."""
    unlisted = {TAG_MANIFEST, SIGNATURE}
    here = {
        name: digest
        for name, digest in contents.digests.items()
        if name.startswith(PAYLOAD_FOLDER) is in_payload and name not in unlisted
    }
    for name in sorted(listed.keys() | here.keys()):
        if name not in here:
            if name not in _REQUIRED:
                yield PackageFileMissing(name=name)
        elif name not in listed:
            yield PackageFileExtra(name=name)
        elif here[name] != listed[name]:
            yield PackageFileAltered(name=name)


def _read_list(untrusted_list: bytes, name: str) -> dict[str, str]:
    """Name to digest. Only the one form is taken that ``listing`` writes."""
    listed: dict[str, str] = {}
    try:
        lines = untrusted_list.decode("ascii").splitlines()
    except UnicodeDecodeError:
        raise PackageListMalformed(name=name) from None
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            raise PackageListMalformed(name=name)
        listed[match[2]] = match[1]
    if listing(listed) != untrusted_list:
        raise PackageListMalformed(name=name)
    return listed
