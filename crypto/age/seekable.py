"""Reading any part of an age file without reading the rest, for viewers and players."""

from __future__ import annotations

import io
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from crypto.age import filekey
from crypto.age.armor import without_armor
from crypto.age.errors import ArmorNotSeekable, HeaderTruncated
from crypto.age.header import Header, read_header
from crypto.age.identities import Identity, unwrap_file_key
from crypto.age.sources import ExactSource
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamOpener

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_KEPT_CHUNKS = 32


class SeekableReader(io.RawIOBase):
    """A read-only file over the plaintext of an age file in binary form.

    Every byte it gives out is authentic, and the final chunk was checked at construction
    (C2SP age, "Payload": seeking relatively to the end), so that a cut file is found at
    once. A damaged chunk elsewhere is found when it is read. ``read_at`` may be called from
    several threads. Keeps up to 2 MiB of plaintext until closed; does not close the file.
    """

    def __init__(self, file: BinaryIO, identities: Sequence[Identity]) -> None:
        """Raises as ``open_payload`` does, ``PayloadRefused`` for the end, and ``ArmorNotSeekable``."""
        super().__init__()
        self._file = file
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._position = 0
        file.seek(0)
        source, armored = without_armor(file)
        if armored:
            raise ArmorNotSeekable
        self.header: Header = read_header(source)
        file_key = unwrap_file_key(self.header, identities)
        nonce = source.take(filekey.NONCE_BYTES)
        if len(nonce) < filekey.NONCE_BYTES:
            raise HeaderTruncated
        self._key = filekey.payload_key(file_key, nonce)
        self._start = len(self.header.encode()) + filekey.NONCE_BYTES
        self._sealed_size = file.seek(0, os.SEEK_END) - self._start
        self._chunks = max(1, -(-self._sealed_size // SEALED_CHUNK_BYTES))
        last = self._chunks - 1
        self._size = last * CHUNK_BYTES + len(self._open_run(last, last))

    @property
    def size(self) -> int:
        """Plaintext bytes in all."""
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset``, fewer only at the end.

        Raises ``PayloadDamaged`` for a chunk that does not authenticate (nothing of the
        range is returned), and ``ValueError`` for a negative argument or after ``close``.
        """
        if offset < 0 or count < 0 or self.closed:
            raise ValueError("range")
        end = min(offset + count, self._size)
        if offset >= end:
            return b""
        first, last = offset // CHUNK_BYTES, (end - 1) // CHUNK_BYTES
        with self._lock:
            if self.closed:
                raise ValueError("closed")
            plain = self._chunk(first) if first == last else self._open_run(first, last)
        start = offset - first * CHUNK_BYTES
        return plain[start : start + end - offset]

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` from the position and move it. Raises as ``read_at`` does."""
        view = memoryview(buffer).cast("B")
        data = self.read_at(self._position, len(view))
        view[: len(data)] = data
        self._position += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move the position; past the end is allowed, before the start raises ``ValueError``."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("before the start")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        """The position in plaintext bytes."""
        return self._position

    def close(self) -> None:
        """Forget the key and the kept plaintext. The file underneath stays open."""
        if "_lock" not in self.__dict__:
            super().close()  # Python closes also what a subclass refused to open
            return
        with self._lock:
            self._kept.clear()
            self._key = b""
            super().close()

    def _chunk(self, chunk: int) -> bytes:
        plain = self._kept.pop(chunk, None)
        if plain is None:
            plain = self._open_run(chunk, chunk)
        self._kept[chunk] = plain
        if len(self._kept) > _KEPT_CHUNKS:
            self._kept.popitem(last=False)
        return plain

    def _open_run(self, first: int, last: int) -> bytes:
        """The plaintext of the chunks from ``first`` to ``last``, read at one go."""
        begin = first * SEALED_CHUNK_BYTES
        length = min((last + 1) * SEALED_CHUNK_BYTES, self._sealed_size) - begin
        sealed = memoryview(bytearray(max(length, 0)))
        self._file.seek(self._start + begin)
        filled = ExactSource(self._file).fill(sealed)
        plain = bytearray(filled)
        at_end = last == self._chunks - 1
        opener = StreamOpener(self._key, first_chunk=first)
        size = opener.open_block(sealed[:filled], memoryview(plain), at_end=at_end or filled < length)
        opener.check()
        if at_end:
            opener.finish()
        return bytes(memoryview(plain)[:size])
