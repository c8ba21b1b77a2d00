"""What a damaged age file still gives: each chunk is sealed on its own, so those beside a damaged one open."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from crypto.age import filekey
from crypto.age.errors import HeaderTruncated, NoIdentityMatches
from crypto.age.header import Header, read_header
from crypto.age.identities import Identity
from crypto.age.sources import ExactSource
from crypto.age.stanzas import known_stanzas
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamOpener


@dataclass(frozen=True)
class Fragment:
    """One chunk of the payload: where its plaintext begins, and the plaintext if it is authentic."""

    offset: int
    plain: bytes | None


def open_fragments(file: BinaryIO, identities: Sequence[Identity]) -> Iterator[Fragment]:
    """Every chunk of an age file in binary form, in order, the ones that do not authenticate without content.

    Everything given out is authentic and stands at its place; whether chunks are missing at
    the end is for the caller to tell from the size that was recorded. A header whose MAC is
    wrong is accepted, because the chunks prove themselves.

    Raises:
        HeaderRefused, NoIdentityMatches, NotEnoughMemory: not even the key of the file can be had.
    """
    file.seek(0)
    source = ExactSource(file)
    header = read_header(source)
    key = _file_key(header, identities)
    nonce = source.take(filekey.NONCE_BYTES)
    if len(nonce) < filekey.NONCE_BYTES:
        raise HeaderTruncated
    payload_key = filekey.payload_key(key, nonce)
    file.seek(len(header.encode()) + filekey.NONCE_BYTES, os.SEEK_SET)
    room = memoryview(bytearray(SEALED_CHUNK_BYTES))
    number = 0
    while sealed := _read(file):
        short = len(sealed) < SEALED_CHUNK_BYTES
        opener = StreamOpener(payload_key, first_chunk=number)
        size = opener.open_block(memoryview(sealed), room, at_end=short)
        # A whole chunk says of itself whether it is the last; either is taken here.
        authentic = size or (short and opener.complete)
        yield Fragment(number * CHUNK_BYTES, bytes(room[:size]) if authentic else None)
        number += 1


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    stanzas = known_stanzas(header)
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoIdentityMatches(header.kinds)


def _read(file: BinaryIO) -> bytes:
    """The next sealed chunk; a place that the medium does not give is stepped over as one that does not open."""
    begin = file.tell()
    try:
        return file.read(SEALED_CHUNK_BYTES)
    except OSError:
        end = file.seek(0, os.SEEK_END)
        file.seek(min(begin + SEALED_CHUNK_BYTES, end))
        return bytes(max(0, min(SEALED_CHUNK_BYTES, end - begin)))
