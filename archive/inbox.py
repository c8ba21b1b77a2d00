"""The inbox: material sealed into a locked vault. Whoever adds needs no key and can read nothing back.

A drop is an age file sealed to the vault's public recipient. Its plaintext is one line of
canonical JSON (``DropHead``) and then the bytes as they came; ``archive/FORMAT.md`` specifies it.
"""

from __future__ import annotations

import contextlib
import enum
import io
import json
import os
import re
import secrets
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from archive.canonical import canonical_json
from archive.clock import Clock, utc_text
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, StorageFailed
from archive.filelock import WriterLock, hold
from archive.outside import check_unchanged, outside_file, refuse_inside
from archive.safefiles import PART_SUFFIX, is_link, make_folder, storage_errors, whole_file
from archive.travel_errors import DropEmpty, DropTooLarge
from crypto.age.opening import OpenedPayload
from crypto.age.pipeline import seal_hashed
from crypto.age.recipients import HybridRecipient
from crypto.age.sources import ByteSource
from crypto.jobs import CancelToken, Progress, no_progress

FOLDER = "inbox"
SUFFIX = ".age"
HEAD_VERSION = 1
MAX_HEAD_BYTES = 8192
MAX_NAME_CHARACTERS = 255
GIB: Final = 1024**3
MAX_DROP_GIB = 64
STAGE = "seal"

NAME: Final = re.compile(r"[0-9a-f]{32}\.age")
_PART: Final = re.compile(r"\.[0-9a-f]{16}" + re.escape(PART_SUFFIX))
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


class DropKind(enum.StrEnum):
    """What was added."""

    TEXT = "text"
    FILE = "file"


@dataclass(frozen=True)
class DropHead:
    """The line before the bytes of a drop."""

    kind: DropKind
    time: str
    """When it was sealed, by the clock of the machine: RFC 3339 in UTC."""
    name: str = ""
    """Name of the file as it was received; empty for a text."""
    modified: str = ""
    """When the outside file was changed last, as its file system gave it; empty where nobody knew."""
    size: int | None = None
    """Number of bytes that follow, or ``None`` where it was not known beforehand."""

    def line(self) -> bytes:
        """Canonical JSON and a line feed."""
        value = {
            "v": HEAD_VERSION,
            "kind": str(self.kind),
            "time": self.time,
            "name": self.name,
            "modified": self.modified,
            "size": self.size,
        }
        return canonical_json(value) + b"\n"


def drop_text(
    folder: Path,
    source: ByteSource,
    *,
    clock: Clock,
    token: CancelToken | None = None,
) -> str:
    """Seal a text in UTF-8 into the inbox of a locked or open vault; returns the name of its file.

    Raises:
        NotAVault, DescriptorDamaged, FormatTooNew: about the folder.
        DropEmpty: there is no text. DropTooLarge, FolderIsLink, DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    head = DropHead(DropKind.TEXT, utc_text(clock.now()))
    seen = _Seen(source)
    recipient = Descriptor.read(folder).recipient
    return _seal(folder, recipient, head, seen, lambda size: seen.refuse_blank(), no_progress, token)


def drop_file(
    folder: Path,
    path: Path,
    *,
    clock: Clock,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> str:
    """Seal an outside file into the inbox; returns the name of its sealed file. The outside file stays.

    Raises:
        NotAVault, DescriptorDamaged, FormatTooNew: about the folder.
        SourceVanished, SourceUnreadable, SourceChanged, SourceInsideVault: about the file.
        DropTooLarge, FolderIsLink, DiskFull, MediumReadOnly, StorageFailed, Cancelled.
    """
    recipient = Descriptor.read(folder).recipient
    refuse_inside(path, folder)
    with outside_file(path) as (source, before):
        if before.st_size > MAX_DROP_GIB * GIB:
            raise DropTooLarge(limit_gib=MAX_DROP_GIB)
        head = DropHead(
            DropKind.FILE,
            utc_text(clock.now()),
            name=_storable(path.name),
            modified=utc_text(datetime.fromtimestamp(before.st_mtime, UTC)),
            size=before.st_size,
        )
        return _seal(
            folder,
            recipient,
            head,
            source,
            lambda size: check_unchanged(path, source, before, size),
            progress,
            token,
            total=before.st_size,
        )


def _storable(name: str) -> str:
    """The name of a file as text: what is no UTF-8 in it cannot be kept."""
    return name.encode("utf-8", "replace").decode("utf-8")[:MAX_NAME_CHARACTERS]


def _seal(
    folder: Path,
    recipient: HybridRecipient,
    head: DropHead,
    source: ByteSource,
    check: Callable[[int], None],
    progress: Progress,
    token: CancelToken | None,
    *,
    total: int = 0,
) -> str:
    inbox = folder / FOLDER
    make_folder(inbox)
    name = f"{secrets.token_hex(16)}{SUFFIX}"
    line = head.line()

    def watched(done: int, _total: int, _stage: str) -> None:
        if done > MAX_DROP_GIB * GIB + MAX_HEAD_BYTES:
            raise DropTooLarge(limit_gib=MAX_DROP_GIB)
        progress(max(done - len(line), 0), total, STAGE)

    with whole_file(inbox / name) as sink:
        with contextlib.suppress(OSError):  # a medium without such locks
            hold(sink.fileno())  # a vault that is opened meanwhile leaves it alone
        sealed = seal_hashed(_After(line, source), sink, [recipient], token=token, progress=watched)
        check(sealed.size - len(line))
        if Descriptor.read(folder).recipient != recipient:
            raise StorageFailed(reason="ESTALE")  # the vault got a new key meanwhile, and nobody has the old one
    return name


def parts(inbox: Path) -> list[Path]:
    """Files that are being written, or were when something interrupted it. Raises MediumReadOnly, StorageFailed."""
    with storage_errors():
        if not inbox.is_dir() or is_link(inbox):
            return []
        return [path for path in inbox.iterdir() if _PART.fullmatch(path.name) and not path.is_symlink()]


def sweep(folder: Path) -> int:
    """Remove what interrupted drops left and nobody is writing any more; returns how many files.

    Raises:
        MediumReadOnly, StorageFailed: the inbox cannot be read.
    """
    removed = 0
    for path in parts(folder / FOLDER):
        with contextlib.suppress(ArchiveError, OSError):
            if path.is_file():
                WriterLock(path).release()
                path.unlink(missing_ok=True)
                removed += 1
    return removed


def names(folder: Path) -> list[str]:
    """Names of everything that lies in the inbox, finished, whatever it is."""
    inbox = folder / FOLDER
    try:
        found = [path.name for path in inbox.iterdir()]
    except OSError:
        return []
    return sorted(name for name in found if not _PART.fullmatch(name))


class MalformedHead(ValueError):
    """The beginning of a drop is not a line that this program writes. Stays inside ``archive``."""


def read_head(payload: OpenedPayload) -> tuple[DropHead, bytes]:
    """The head of an opened drop, and the bytes behind it that were read with it.

    Anybody can seal to a public recipient, so every value is untrusted until it fits.

    Raises:
        MalformedHead. What opening an age file raises.
    """
    untrusted = b""
    while b"\n" not in untrusted and len(untrusted) <= MAX_HEAD_BYTES:
        chunk = payload.read(MAX_HEAD_BYTES)
        if not chunk:
            break
        untrusted += chunk
    line, feed, rest = untrusted.partition(b"\n")
    if not feed or len(line) > MAX_HEAD_BYTES:
        raise MalformedHead
    return _parsed(line), rest


def _parsed(untrusted_line: bytes) -> DropHead:
    try:
        untrusted = json.loads(untrusted_line.decode("utf-8"))
        if canonical_json(untrusted) != untrusted_line:
            raise MalformedHead
        version, kind, size = untrusted["v"], DropKind(untrusted["kind"]), untrusted["size"]
        time, name, modified = untrusted["time"], untrusted["name"], untrusted["modified"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise MalformedHead from error
    if len(untrusted) != 6 or type(version) is not int or version != HEAD_VERSION:
        raise MalformedHead
    if size is not None and (type(size) is not int or not 0 <= size <= MAX_DROP_GIB * GIB):
        raise MalformedHead
    if not _is_time(time) or not (modified == "" or _is_time(modified)) or not _is_name(name, kind):
        raise MalformedHead
    return DropHead(kind, time, name=name, modified=modified, size=size)


def _is_time(untrusted: object) -> bool:
    if not isinstance(untrusted, str) or not _TIME.fullmatch(untrusted):
        return False
    try:
        datetime.fromisoformat(untrusted)
    except ValueError:
        return False
    return True


def _is_name(untrusted: object, kind: DropKind) -> bool:
    if not isinstance(untrusted, str) or len(untrusted) > MAX_NAME_CHARACTERS:
        return False
    if kind is DropKind.TEXT:
        return untrusted == ""
    return bool(untrusted) and not any(mark in untrusted for mark in "/\x00") and untrusted not in (".", "..")


def open_drop(path: str, flags: int) -> int:
    """An opener that follows no link and takes no pipe: what lies in the inbox may be anybody's."""
    unlinked = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags | unlinked)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError
    return descriptor


class _After(io.RawIOBase):
    """One line, then a stream."""

    def __init__(self, line: bytes, source: ByteSource) -> None:
        self._line = line
        self._source = source

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        if self._line:
            taken = self._line if size < 0 else self._line[:size]
            self._line = self._line[len(taken) :]
            return taken
        return self._source.read(size) or b""

    def readinto(self, buffer: Any) -> int:
        fill = getattr(self._source, "readinto", None)
        if fill is not None and not self._line:
            return int(fill(buffer) or 0)
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class _Seen:
    """A stream of text that remembers whether anything but white space came."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._words = False

    def read(self, size: int, /) -> bytes:
        data = self._source.read(size) or b""
        self._words = self._words or bool(data.strip())
        return data

    def refuse_blank(self) -> None:
        """Raise ``DropEmpty`` when nothing came."""
        if not self._words:
            raise DropEmpty
