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
_RUN_CHUNKS = 16
"""Read and opened at one go; larger ones gain nothing."""


class SeekableReader(io.RawIOBase):
    """A read-only file over the plaintext of an age file in binary form.

    Every byte it gives out is authentic, and the final chunk was checked at construction
    (C2SP age, "Payload": seeking relatively to the end), so that a cut file is found at
    once. A damaged chunk elsewhere is found when it is read. ``read_at`` and ``read_into`` may be
    called from several threads. Keeps up to 2 MiB of plaintext until closed; does not close the file.
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
        self._sealed = memoryview(bytearray(SEALED_CHUNK_BYTES))
        self._start = len(self.header.encode()) + filekey.NONCE_BYTES
        self._sealed_size = file.seek(0, os.SEEK_END) - self._start
        self._chunks = max(1, -(-self._sealed_size // SEALED_CHUNK_BYTES))
        last = self._chunks - 1
        self._size = last * CHUNK_BYTES + len(self._opened(last))

    @property
    def size(self) -> int:
        """Plaintext bytes in all."""
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset``, fewer only at the end.

        Raises ``PayloadDamaged`` for a chunk that does not authenticate (nothing of the
        range is returned), and ``ValueError`` for a negative argument or after ``close``.
        """
        if offset < 0 or count < 0:
            raise ValueError("range")
        plain = bytearray(max(0, min(count, self._size - offset)))
        self.read_into(offset, plain)
        return bytes(plain)

    def read_into(self, offset: int, buffer: WriteableBuffer) -> int:
        """Fill ``buffer`` from ``offset``; returns how many bytes, fewer than its length only at the end.

        Raises as ``read_at`` does; the buffer then holds zeros.
        """
        view = memoryview(buffer).cast("B")
        if offset < 0 or self.closed:
            raise ValueError("range")
        with self._lock:
            if self.closed:
                raise ValueError("closed")
            view = view[: max(0, self._size - offset)]
            try:
                self._fill(offset, view)
            except BaseException:
                view[:] = bytes(len(view))
                raise
        return len(view)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` from the position and move it. Raises as ``read_at`` does."""
        size = self.read_into(self._position, buffer)
        self._position += size
        return size

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
            self._sealed = memoryview(b"")
            super().close()

    def _fill(self, offset: int, out: memoryview) -> None:
        """Whole chunks are opened where they are wanted; of others the piece is taken out of what is kept."""
        end = offset + len(out)
        done = offset
        while done < end:
            chunk, within = divmod(done, CHUNK_BYTES)
            whole = 0 if within else self._chunks - chunk if end == self._size else (end - done) // CHUNK_BYTES
            room = out[done - offset :]
            if whole > 1:
                run = min(whole, _RUN_CHUNKS)
                done += self._open_run(chunk, run, room[: run * CHUNK_BYTES])
            else:
                piece = self._chunk(chunk)[within : within + len(room)]
                room[: len(piece)] = piece
                done += len(piece)

    def _chunk(self, chunk: int) -> bytes:
        plain = self._kept.pop(chunk, None)
        if plain is None:
            plain = self._opened(chunk)
        self._kept[chunk] = plain
        if len(self._kept) > _KEPT_CHUNKS:
            self._kept.popitem(last=False)
        return plain

    def _opened(self, chunk: int) -> bytes:
        plain = bytearray(CHUNK_BYTES)
        return bytes(memoryview(plain)[: self._open_run(chunk, 1, memoryview(plain))])

    def _open_run(self, first: int, count: int, out: memoryview) -> int:
        """Read so many chunks at one go and open them into ``out``; returns the bytes of plaintext there."""
        begin = first * SEALED_CHUNK_BYTES
        length = max(0, min(count * SEALED_CHUNK_BYTES, self._sealed_size - begin))
        if len(self._sealed) < length:
            self._sealed = memoryview(bytearray(_RUN_CHUNKS * SEALED_CHUNK_BYTES))
        self._file.seek(self._start + begin)
        filled = ExactSource(self._file).fill(self._sealed[:length])
        at_end = first + count == self._chunks
        opener = StreamOpener(self._key, first_chunk=first)
        size = opener.open_block(self._sealed[:filled], out, at_end=at_end or filled < length)
        opener.check()
        if at_end:
            opener.finish()
        return size
