"""Reading age files from the first byte to the last."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from crypto.age import filekey
from crypto.age.armor import without_armor
from crypto.age.errors import HeaderTruncated
from crypto.age.header import Header, read_header
from crypto.age.identities import Identity, unwrap_file_key
from crypto.age.seekable import SeekableReader
from crypto.age.sources import ByteSource, ExactSource
from crypto.age.stanzas import known_stanzas
from crypto.age.stream import SEALED_CHUNK_BYTES, StreamOpener
from crypto.jobs import CancelToken

__all__ = [
    "OpenedPayload",
    "SeekableReader",
    "begin_payload",
    "inspect_header",
    "open_bytes",
    "open_payload",
]


class OpenedPayload:
    """The plaintext of an age file, chunk by chunk. Everything it gives out is authentic.

    Only when the end was reached without an error is the file known to be whole:
    iteration and ``read`` raise ``PayloadRefused`` there instead of ending quietly.
    """

    def __init__(
        self, header: Header, opener: StreamOpener, source: ExactSource, token: CancelToken
    ) -> None:
        self.header = header
        self._opener = opener
        self._source = source
        self._token = token
        self._sealed = memoryview(bytearray(SEALED_CHUNK_BYTES))
        self._plain = memoryview(bytearray(SEALED_CHUNK_BYTES))
        self._rest = b""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        """The next plaintext, at most 64 KiB and never empty.

        Raises ``StopIteration`` only after a valid final chunk; ``PayloadDamaged``,
        ``PayloadTruncated`` or ``TrailingData`` otherwise; ``ArmorMalformed``; ``Cancelled``.
        """
        if self._rest:
            rest, self._rest = self._rest, b""
            return rest
        self._token.check()
        while not self._opener.stopped:
            filled = self._source.fill(self._sealed)
            at_end = not self._source.peek(1)
            size = self._opener.open_block(self._sealed[:filled], self._plain, at_end=at_end)
            if size:
                return bytes(self._plain[:size])
        self._opener.finish()
        raise StopIteration

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes, all for a negative size; empty only at a valid end.

        Raises as iteration does.
        """
        if size < 0:
            return b"".join(self)
        if size == 0:
            return b""
        chunk = next(self, b"")
        self._rest = chunk[size:]
        return chunk[:size]

    def readable(self) -> bool:
        """Always true, for code that asks files."""
        return True


def open_payload(
    source: ByteSource, identities: Sequence[Identity], *, token: CancelToken | None = None
) -> OpenedPayload:
    """Open an age file, armored or not, with the first identity that fits.

    Raises ``HeaderRefused``, ``NoIdentityMatches``, ``HeaderMacWrong``, ``ArmorMalformed``
    or ``NotEnoughMemory``. Nothing of the payload is read before the header is accepted.
    """
    plain_form, _ = without_armor(source)
    header, opener = begin_payload(plain_form, identities)
    return OpenedPayload(header, opener, plain_form, token or CancelToken())


def open_bytes(data: bytes, identities: Sequence[Identity]) -> bytes:
    """The whole plaintext of an age file, never a part of it. Raises as ``open_payload`` does."""
    return open_payload(io.BytesIO(data), identities).read()


def begin_payload(source: ExactSource, identities: Sequence[Identity]) -> tuple[Header, StreamOpener]:
    """Read header and nonce from the binary form, leaving ``source`` at the first chunk.

    Raises as ``open_payload`` does.
    """
    header = read_header(source)
    file_key = unwrap_file_key(header, identities)
    nonce = source.take(filekey.NONCE_BYTES)
    if len(nonce) < filekey.NONCE_BYTES:
        raise HeaderTruncated
    return header, StreamOpener(filekey.payload_key(file_key, nonce))


def inspect_header(source: ByteSource) -> Header:
    """The header of an age file, armored or not, checked as far as that goes without a key.

    Raises ``HeaderRefused`` or ``ArmorMalformed``. Says nothing about the MAC or the payload.
    """
    plain_form, _ = without_armor(source)
    header = read_header(plain_form)
    known_stanzas(header)
    return header
