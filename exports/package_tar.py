"""The archive inside a package: plain files in POSIX ``ustar`` form, one way to write each.

Every header is made from name, size and time alone (mode 0644, owner 0 without a name); a
file of 8 GiB or more has a ``pax`` header for its size before it (POSIX.1-2001). The reader
takes a header only if writing it again gives the same bytes, so nothing can hide in one.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from crypto.age.sources import Buffer
from exports.package_errors import (
    PackageDuplicate,
    PackageHeaderMalformed,
    PackageMemberKind,
    PackageNameUnsafe,
    PackageTooManyFiles,
    PackageTrailingData,
    PackageTruncated,
)

BLOCK: Final = 512
RECORD: Final = 20 * BLOCK
MAX_MEMBERS: Final = 20_000
_END: Final = bytes(2 * BLOCK)
_READ: Final = 64 * 1024
_LARGEST: Final = 8**11
"""Sizes from here on do not fit the eleven octal digits of a ``ustar`` header."""

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+")
_LONGEST_NAME: Final = 100
_OCTAL: Final = re.compile(rb"[0-7]{11}\0")
_PAX_SIZE: Final = re.compile(rb"(\d{1,3}) size=(\d{10,15})\n")
_PLAIN, _PAX = b"0", b"x"


class Sink(Protocol):
    """Takes the bytes of the archive in order."""

    def write(self, data: Buffer, /) -> object: ...


class Source(Protocol):
    """Gives the bytes of the archive in order; fewer than asked for only at the end."""

    def read(self, size: int, /) -> bytes: ...


def header(name: str, size: int, time: int) -> bytes:
    """The header of one member; two or three blocks more for a size from 8 GiB.

    Raises ``ValueError`` for a name that is not plain, longer than 100 characters, or
    without a folder.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise ValueError
    info = tarfile.TarInfo(name)
    info.size, info.mtime, info.mode = size, time, 0o644
    return info.tobuf(tarfile.PAX_FORMAT, "ascii", "strict")


class TarWriter:
    """Writes one archive into a sink, member after member."""

    def __init__(self, sink: Sink, time: int) -> None:
        """``time``: seconds since 1970, the same for every member."""
        self._sink = sink
        self._time = time
        self._written = 0
        self._left = 0

    def begin(self, name: str, size: int) -> None:
        """Begin a member of exactly ``size`` bytes, which ``write`` then takes."""
        self._put(header(name, size, self._time))
        self._left = size

    def write(self, data: Buffer) -> int:
        """Take bytes of the member. Raises ``ValueError`` for more than were announced."""
        count = memoryview(data).nbytes
        if count > self._left:
            raise ValueError
        self._left -= count
        self._put(data)
        return count

    def end(self) -> None:
        """End the member. Raises ``ValueError`` when fewer bytes came than were announced."""
        if self._left:
            raise ValueError
        self._put(bytes(-self._written % BLOCK))

    def add(self, name: str, data: bytes) -> None:
        """A whole member in hand."""
        self.begin(name, len(data))
        self.write(data)
        self.end()

    def close(self) -> None:
        """Write the end mark, and zeros up to a multiple of 10240 bytes as ``tar`` does."""
        self._put(_END)
        self._put(bytes(-self._written % RECORD))

    def _put(self, data: Buffer) -> None:
        self._sink.write(data)
        self._written += memoryview(data).nbytes


@dataclass(frozen=True)
class Member:
    """A member that is being read: ``chunks`` must be gone through before the next one."""

    number: int
    name: str
    """The whole name, folder included; plain characters only."""
    size: int
    time: int
    chunks: Iterator[bytes]


class TarReader:
    """Reads an archive once, from its first byte to its last, and writes nothing anywhere."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._read = 0
        self._number = 0
        self._seen: set[str] = set()

    def __iter__(self) -> Iterator[Member]:
        """The members in order.

        Raises the ``PackageBroken`` that says what is wrong, and what the source raises.
        Only when it ends without an error is the archive known to be whole.
        """
        while True:
            block = self._take(BLOCK)
            if block == bytes(BLOCK):
                self._expect_end()
                return
            self._number += 1
            if self._number > MAX_MEMBERS:
                raise PackageTooManyFiles(limit=MAX_MEMBERS)
            name, size, time = self._header(block)
            if name in self._seen:
                raise PackageDuplicate(name=name)
            self._seen.add(name)
            chunks = self._chunks(size)
            yield Member(self._number, name, size, time, chunks)
            for _unread in chunks:
                pass
            if any(self._take(-self._read % BLOCK)):
                raise PackageHeaderMalformed(member=self._number)

    def _header(self, block: bytes) -> tuple[str, int, int]:
        malformed = PackageHeaderMalformed(member=self._number)
        whole, kind = block, block[156:157]
        size_before: int | None = None
        if kind == _PAX:
            length = _octal(block[124:136], malformed)
            if not 0 < length <= BLOCK:
                raise malformed
            record = self._take(BLOCK)
            match = _PAX_SIZE.fullmatch(record[:length])
            if match is None:
                raise malformed
            size_before = int(match[2])
            block = self._take(BLOCK)
            whole += record + block
            kind = block[156:157]
        if kind != _PLAIN:
            raise PackageMemberKind(member=self._number) if kind in b"1234567KLSVg\0" else malformed
        try:
            name = block[:100].rstrip(b"\0").decode("ascii")
        except UnicodeDecodeError:
            raise PackageNameUnsafe(member=self._number) from None
        if any(block[345:500]) or not _NAME.fullmatch(name):
            raise PackageNameUnsafe(member=self._number)
        size = _octal(block[124:136], malformed) if size_before is None else size_before
        time = _octal(block[136:148], malformed)
        if whole != header(name, size, time) or (size_before is not None and size < _LARGEST):
            raise malformed
        return name, size, time

    def _chunks(self, size: int) -> Iterator[bytes]:
        left = size
        while left:
            data = self._take(min(left, _READ))
            left -= len(data)
            yield data

    def _take(self, size: int) -> bytes:
        pieces = []
        left = size
        while left:
            piece = self._source.read(left)
            if not piece:
                raise PackageTruncated
            pieces.append(piece)
            left -= len(piece)
        self._read += size
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _expect_end(self) -> None:
        """The second block of zeros, zeros up to a whole record, and nothing more."""
        if any(self._take(BLOCK)):
            raise PackageTrailingData
        if any(self._take(-self._read % RECORD)) or self._source.read(1):
            raise PackageTrailingData


def _octal(field: bytes, malformed: PackageHeaderMalformed) -> int:
    if not _OCTAL.fullmatch(field):
        raise malformed
    return int(field[:11], 8)
