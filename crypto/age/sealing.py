"""Writing age files."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from types import TracebackType

from crypto.age import filekey
from crypto.age.armor import ArmorWriter
from crypto.age.header import Stanza
from crypto.age.recipients import Recipient, check_together
from crypto.age.sources import Buffer, ByteSink, ByteSource, ExactSource, write_all
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamSealer
from crypto.jobs import CancelToken


class SealingWriter:
    """Seals what is written to it, 64 KiB at a time.

    Until ``close`` has returned, the file is not whole and no reader will take it for whole.
    As a context manager it closes on success and aborts when an exception passes.
    """

    def __init__(
        self,
        sink: ByteSink,
        recipients: Sequence[Recipient],
        *,
        armor: bool = False,
        allow_mixed: bool = False,
    ) -> None:
        """Write the header. Raises ``SealingRefused`` before anything is written, or ``NotEnoughMemory``."""
        self._sealer, preamble = begin_file(recipients, allow_mixed=allow_mixed)
        self._armor = ArmorWriter(sink) if armor else None
        self._sink: ByteSink = self._armor or sink
        write_all(self._sink, preamble)
        self._waiting = bytearray(CHUNK_BYTES)
        self._used = 0
        self._size = 0
        self._sealed = bytearray(SEALED_CHUNK_BYTES)
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether ``close`` or ``abort`` was called."""
        return self._closed

    def writable(self) -> bool:
        """Always true, for code that asks files."""
        return True

    def tell(self) -> int:
        """Plaintext bytes taken so far."""
        return self._size

    def flush(self) -> None:
        """Does nothing: a chunk is written when it is known whether it is the last."""

    def write(self, data: Buffer, /) -> int:
        """Take all of ``data``. Raises ``ValueError`` when closed or aborted, and what the sink raises."""
        if self._closed:
            raise ValueError("closed")
        view = memoryview(data).cast("B")
        taken = 0
        while taken < len(view):
            if self._used == CHUNK_BYTES:
                self._put(final=False)
            piece = view[taken : taken + CHUNK_BYTES - self._used]
            self._waiting[self._used : self._used + len(piece)] = piece
            self._used += len(piece)
            taken += len(piece)
        self._size += taken
        return taken

    def close(self) -> None:
        """Write the final chunk. Leaves the sink open. Does nothing when closed or aborted already.

        Raises what the sink raises; the file is not whole then, and closing again does not make it so.
        """
        if self._closed:
            return
        try:
            self._put(final=True)
            if self._armor is not None:
                self._armor.close()
        finally:
            self.abort()

    def abort(self) -> None:
        """Stop without a final chunk: what stands in the sink will be refused as truncated."""
        self._closed = True
        self._waiting[:] = bytes(CHUNK_BYTES)
        self._used = 0

    def __enter__(self) -> SealingWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            self.close()
        else:
            self.abort()

    def _put(self, *, final: bool) -> None:
        sealed = memoryview(self._sealed)
        size = self._sealer.seal_block(memoryview(self._waiting)[: self._used], sealed, final=final)
        write_all(self._sink, sealed[:size])
        self._used = 0


def begin_file(recipients: Sequence[Recipient], *, allow_mixed: bool) -> tuple[StreamSealer, bytes]:
    """A sealer with a fresh key, and the header and nonce that stand before its chunks.

    Raises ``SealingRefused`` or ``NotEnoughMemory``.
    """
    check_together(recipients, allow_mixed=allow_mixed)
    file_key = filekey.new_file_key()
    stanzas: list[Stanza] = []
    for recipient in recipients:
        stanzas += recipient.wrap(file_key)
    nonce = os.urandom(filekey.NONCE_BYTES)
    sealer = StreamSealer(filekey.payload_key(file_key, nonce))
    return sealer, filekey.authenticate(stanzas, file_key).encode() + nonce


def seal(
    source: ByteSource,
    sink: ByteSink,
    recipients: Sequence[Recipient],
    *,
    armor: bool = False,
    allow_mixed: bool = False,
    token: CancelToken | None = None,
    on_chunk: Callable[[int], None] | None = None,
) -> int:
    """Seal all of ``source`` into ``sink`` and return the number of plaintext bytes.

    ``on_chunk`` gets the plaintext bytes done so far. Raises ``SealingRefused`` before
    anything is written, ``Cancelled`` before any chunk, and what the two streams raise;
    what the sink holds then is not a whole file, and removing it is the caller's part.
    """
    token = token or CancelToken()
    reader = ExactSource(source)
    chunk = memoryview(bytearray(CHUNK_BYTES))
    with SealingWriter(sink, recipients, armor=armor, allow_mixed=allow_mixed) as writer:
        while True:
            token.check()
            size = reader.fill(chunk)
            writer.write(chunk[:size])
            if on_chunk is not None:
                on_chunk(writer.tell())
            if size < CHUNK_BYTES:
                token.check()
                break
    return writer.tell()


def seal_bytes(
    data: bytes,
    recipients: Sequence[Recipient],
    *,
    armor: bool = False,
    allow_mixed: bool = False,
) -> bytes:
    """The age file of ``data``. Raises ``SealingRefused`` or ``NotEnoughMemory``."""
    sink = io.BytesIO()
    with SealingWriter(sink, recipients, armor=armor, allow_mixed=allow_mixed) as writer:
        writer.write(data)
    return sink.getvalue()
