"""In the worker: the records of a web archive, bare, packed, or inside a package, and members of that package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from archive.confined.channel import Refused
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

MOST_UNPACKED = 16 * 1024**3
MOST_MEMBERS = 5_000
MOST_INDEX = 8 * 1024 * 1024
STEP = 512 * 1024
WORDS = 600


class Count:
    """How much was unpacked, and how far it is."""

    def __init__(self, request: Request, total: int) -> None:
        self._request, self._total, self.unpacked = request, max(total, 1), 0

    def more(self, count: int) -> None:
        """So many bytes more. Raises ``Refused`` (``too_large``)."""
        self.unpacked += count
        if self.unpacked > MOST_UNPACKED:
            raise Refused("too_large")

    def at(self, place: int) -> None:
        """It is at that place of the file."""
        self._request.step(min(place, self._total), self._total)


def is_zip(file: RemoteFile) -> bool:
    """Whether it begins as a package."""
    file.seek(0)
    head = file.read(4)
    file.seek(0)
    return head == b"PK\x03\x04"


def records_of(file: RemoteFile, *, check: bool) -> Iterator[Any]:
    """Every record, one after another; ``check``: with its digests compared. Raises ``Refused`` (``damaged``)."""
    try:
        if not is_zip(file):
            yield from ArchiveIterator(io.BufferedReader(file, STEP), check_digests=check)
            return
        with zipfile.ZipFile(cast("BinaryIO", file)) as box:
            for name in sorted(_archives(box)):
                with box.open(name) as member:
                    yield from ArchiveIterator(member, check_digests=check)
    except (ArchiveLoadFailed, zipfile.BadZipFile, EOFError, OSError, UnicodeDecodeError) as error:
        raise Refused("damaged") from error


def _archives(box: zipfile.ZipFile) -> list[str]:
    names = [member.filename for member in box.infolist()[:MOST_MEMBERS]]
    return [name for name in names if name.lower().endswith((".warc", ".warc.gz")) and name.startswith("archive/")]


def read_out(one: Any, count: Count) -> int:
    """Read the block of a record to its end; returns its bytes. Raises ``Refused`` (``too_large``)."""
    size = 0
    stream = one.raw_stream
    while block := stream.read(STEP):
        size += len(block)
        count.more(len(block))
    return size


def head_of(one: Any) -> list[str]:
    """Kind, address, time, type of the content, and status of a record."""
    head = one.rec_headers
    media_type = one.http_headers.get_header("Content-Type") if one.http_headers else None
    status = one.http_headers.get_statuscode() if one.http_headers else ""
    said = (one.rec_type, head.get_header("WARC-Target-URI"), head.get_header("WARC-Date"))
    bare = (media_type or head.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return [*(plain_words(words or "")[:WORDS] for words in said), plain_words(bare)[:100], plain_words(status)[:10]]


def member(box: zipfile.ZipFile, name: str) -> bytes:
    """A small member of a package. Raises ``Refused`` (``too_large``); KeyError where there is none."""
    with box.open(name) as stream:
        data = stream.read(MOST_INDEX + 1)
    if len(data) > MOST_INDEX:
        raise Refused("too_large")
    return data
