"""The payload stream: 64 KiB chunks of ChaCha20-Poly1305 (C2SP age, "Payload").

Works on buffers that the caller provides, several chunks at a time, so that large
files need no memory per chunk. Knows nothing of headers or files.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.age.errors import (
    PayloadDamaged,
    PayloadEndDamaged,
    PayloadRefused,
    PayloadTruncated,
    TrailingData,
)

CHUNK_BYTES = 64 * 1024
"""Plaintext bytes in every chunk but the last."""

TAG_BYTES = 16
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

_MORE = b"\x00"
_FINAL = b"\x01"
_COUNTER_BYTES = 11


def sealed_size(plain_size: int) -> int:
    """Bytes of the payload stream, without the nonce before it, for so many plaintext bytes."""
    return plain_size + TAG_BYTES * max(1, -(-plain_size // CHUNK_BYTES))


class StreamSealer:
    """Seals the chunks of one payload in order."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._chunk = 0
        self._finished = False

    def seal_block(self, plain: memoryview, out: memoryview, *, final: bool) -> int:
        """Seal consecutive chunks from ``plain`` into ``out`` and return the bytes written there.

        Unless ``final``, ``plain`` holds whole chunks. The final block is not empty,
        except when the payload is. ``out`` has room for ``sealed_size(len(plain))`` bytes.
        """
        if self._finished or (not final and len(plain) % CHUNK_BYTES):
            raise ValueError("a final or partial chunk ends the stream")
        if final and not len(plain) and self._chunk:
            raise ValueError("an empty chunk is final only in an empty payload")
        self._finished = final
        read = written = 0
        while read < len(plain) or (final and not len(plain) and not written):
            piece = plain[read : read + CHUNK_BYTES]
            read += len(piece)
            last = final and read == len(plain)
            room = out[written : written + len(piece) + TAG_BYTES]
            written += self._cipher.encrypt_into(_nonce(self._chunk, last), piece, None, room)
            self._chunk += 1
        return written


class StreamOpener:
    """Opens the chunks of one payload in order, and knows at the end whether they were all.

    Everything it puts out is authentic. A failure is kept until all authentic bytes
    before it were handed out: ``finish`` raises it, and must be called at the end.
    """

    def __init__(self, key: bytes, *, first_chunk: int = 0) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._chunk = first_chunk
        self._complete = False
        self._failure: PayloadRefused | None = None

    @property
    def stopped(self) -> bool:
        """Whether nothing more will come out: the final chunk was opened, or one was refused."""
        return self._complete or self._failure is not None

    @property
    def complete(self) -> bool:
        """Whether the final chunk was opened and nothing followed it."""
        return self._complete

    def open_block(self, sealed: memoryview, out: memoryview, *, at_end: bool) -> int:
        """Open consecutive chunks from ``sealed`` into ``out``; return the authentic bytes there.

        Unless ``at_end``, ``sealed`` holds whole chunks and more bytes follow it. ``out``
        has room for their plaintext. Stops at the first chunk that is refused.
        """
        if not at_end and len(sealed) % SEALED_CHUNK_BYTES:
            raise ValueError("a partial chunk stands only at the end")
        read = written = 0
        while not self.stopped and (read < len(sealed) or (at_end and not len(sealed))):
            piece = sealed[read : read + SEALED_CHUNK_BYTES]
            read += len(piece)
            final = at_end and read == len(sealed)
            written += self._open_chunk(piece, out[written:], final=final)
        return written

    def check(self) -> None:
        """Raise ``PayloadRefused`` when a chunk was refused."""
        if self._failure is not None:
            raise self._failure

    def finish(self) -> None:
        """Raise ``PayloadRefused`` unless the final chunk was opened and nothing followed it."""
        self.check()
        if not self._complete:
            raise PayloadTruncated(self._offset())

    def _offset(self) -> int:
        return self._chunk * CHUNK_BYTES

    def _open_chunk(self, piece: memoryview, out: memoryview, *, final: bool) -> int:
        if self._decrypts(piece, out, final=final):
            return self._accept(piece, final=final)
        if len(piece) < SEALED_CHUNK_BYTES:
            no_room_for_a_tag = len(piece) < TAG_BYTES
            self._failure = (PayloadTruncated if no_room_for_a_tag else PayloadEndDamaged)(self._offset())
            return 0
        if not self._decrypts(piece, out, final=not final):
            self._failure = PayloadDamaged(self._offset())
            return 0
        # The chunk is whole, and it says of itself the opposite of what the end of the file says.
        self._chunk += 1
        self._failure = (PayloadTruncated if final else TrailingData)(self._offset())
        return CHUNK_BYTES

    def _accept(self, piece: memoryview, *, final: bool) -> int:
        size = len(piece) - TAG_BYTES
        if not size and self._chunk:
            self._failure = PayloadDamaged(self._offset())
            return 0
        self._chunk += 1
        self._complete = final
        return size

    def _decrypts(self, piece: memoryview, out: memoryview, *, final: bool) -> bool:
        if len(piece) < TAG_BYTES:
            return False
        room = out[: len(piece) - TAG_BYTES]
        try:
            self._cipher.decrypt_into(_nonce(self._chunk, final), piece, None, room)
        except InvalidTag:
            room[:] = bytes(len(room))
            return False
        return True


def _nonce(chunk: int, final: bool) -> bytes:
    return chunk.to_bytes(_COUNTER_BYTES, "big") + (_FINAL if final else _MORE)
