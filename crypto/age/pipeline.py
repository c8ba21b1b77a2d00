"""Sealing and opening large files while hashing their plaintext, in one pass over two threads.

SHA-256, ChaCha20-Poly1305, reading and writing all release the interpreter lock, so one
thread hashes while the other seals and writes, and whichever is ahead reads; when opening, one
reads and opens while the other hashes and writes. Memory stays at a few blocks of 512 KiB, or of
1 MiB when opening, whatever the size of the file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from crypto.age.armor import without_armor
from crypto.age.identities import Identity
from crypto.age.opening import begin_payload
from crypto.age.recipients import Recipient
from crypto.age.relay import BlockRelay, Filled
from crypto.age.sealing import begin_file
from crypto.age.sources import ByteSink, ByteSource, ExactSource, write_all
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES
from crypto.age.twofold import TwofoldBlocks
from crypto.jobs import CancelToken, Progress, no_progress

BLOCK_CHUNKS = 8
OPEN_CHUNKS = 16
"""Of blocks that are opened. Between blocks the slower thread, which hashes, waits its turn at the interpreter."""
Also = Callable[[memoryview], object]
"""What gets each block of the plaintext as well, in its order: another hash, perhaps."""
RESEAL_STAGE = "rekey"
SEAL_STAGE = "seal"
OPEN_STAGE = "open"


class Hashed(NamedTuple):
    """Plaintext bytes, and their SHA-256 in lower-case hexadecimal."""

    size: int
    sha256: str


def seal_hashed(
    source: ByteSource,
    sink: ByteSink,
    recipients: Sequence[Recipient],
    *,
    token: CancelToken | None = None,
    progress: Progress = no_progress,
    total: int = 0,
    allow_mixed: bool = False,
    also: Also | None = None,
) -> Hashed:
    """Seal all of ``source`` into ``sink``; the hash is that of exactly the bytes that were sealed.

    ``also`` is called in the other thread. ``progress`` gets plaintext bytes of ``total`` and is called
    in the calling thread. Raises ``SealingRefused`` before anything is written, ``Cancelled`` between blocks,
    and what the two streams raise. Both threads have ended when it returns or raises;
    what the sink holds after an error is not a whole file, and removing it is the caller's part.
    """
    token = token or CancelToken()
    sealer, preamble = begin_file(recipients, allow_mixed=allow_mixed)
    write_all(sink, preamble)
    reader = ExactSource(source)
    digest = hashlib.sha256()

    def read(block: memoryview) -> Filled:
        size = reader.fill(block)
        return Filled(size, final=not reader.peek(1))

    sealed = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    done = 0

    def used(block: memoryview) -> None:
        digest.update(block)
        if also is not None:
            also(block)

    with TwofoldBlocks(read, used, BLOCK_CHUNKS * CHUNK_BYTES) as blocks:
        for plain, final in blocks:
            token.check()
            written = sealer.seal_block(plain, sealed, final=final)
            write_all(sink, sealed[:written])
            done += len(plain)
            progress(done, total, SEAL_STAGE)
    return Hashed(done, digest.hexdigest())


def seal_in_turn(
    source: ByteSource,
    sink: ByteSink,
    recipients: Sequence[Recipient],
    *,
    token: CancelToken | None = None,
    progress: Progress = no_progress,
    total: int = 0,
    also: Also | None = None,
) -> Hashed:
    """``seal_hashed`` in the calling thread alone, for a caller that seals several files at the same time."""
    token = token or CancelToken()
    sealer, preamble = begin_file(recipients, allow_mixed=False)
    write_all(sink, preamble)
    reader = ExactSource(source)
    digest = hashlib.sha256()
    clear = memoryview(bytearray(BLOCK_CHUNKS * CHUNK_BYTES))
    sealed = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    done, final = 0, False
    while not final:
        token.check()
        plain = clear[: reader.fill(clear)]
        final = not reader.peek(1)
        digest.update(plain)
        if also is not None:
            also(plain)
        write_all(sink, sealed[: sealer.seal_block(plain, sealed, final=final)])
        done += len(plain)
        progress(done, total, SEAL_STAGE)
    return Hashed(done, digest.hexdigest())


def open_hashed(
    source: ByteSource,
    identities: Sequence[Identity],
    *,
    sink: ByteSink | None = None,
    token: CancelToken | None = None,
    progress: Progress = no_progress,
    total: int = 0,
    also: Also | None = None,
) -> Hashed:
    """Open a whole age file, hash its plaintext and write it to ``sink`` if there is one.

    ``also`` gets it too. ``progress`` gets plaintext bytes of ``total`` and is called in the calling thread.
    Raises as ``open_payload`` and its iteration do; when it raises ``PayloadRefused``,
    the sink holds what was authentic before the fault. Both threads have ended when it
    returns or raises.
    """
    token = token or CancelToken()
    reader, _ = without_armor(source)
    _, opener = begin_payload(reader, identities)
    sealed = memoryview(bytearray(OPEN_CHUNKS * SEALED_CHUNK_BYTES))

    def read_and_open(block: memoryview) -> Filled:
        opener.check()
        size = reader.fill(sealed)
        opened = opener.open_block(sealed[:size], block, at_end=not reader.peek(1))
        return Filled(opened, final=opener.complete)

    digest = hashlib.sha256()
    done = 0
    with BlockRelay(read_and_open, OPEN_CHUNKS * SEALED_CHUNK_BYTES) as blocks:
        for plain, _final in blocks:
            token.check()
            digest.update(plain)
            if also is not None:
                also(plain)
            if sink is not None:
                write_all(sink, plain)
            done += len(plain)
            progress(done, total, OPEN_STAGE)
    return Hashed(done, digest.hexdigest())


def open_hashed_alone(
    source: ByteSource,
    identities: Sequence[Identity],
    *,
    token: CancelToken | None = None,
    progress: Progress = no_progress,
    total: int = 0,
    also: Also | None = None,
) -> Hashed:
    """What ``open_hashed`` does without a sink, in the calling thread alone: for who opens several files at once.

    Two files in a thread each are faster than two threads for each file, which wait for one another. Raises as
    ``open_hashed``.
    """
    token = token or CancelToken()
    reader, _ = without_armor(source)
    _, opener = begin_payload(reader, identities)
    sealed = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    plain = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    digest = hashlib.sha256()
    done = 0
    while not opener.stopped:
        token.check()
        size = reader.fill(sealed)
        opened = opener.open_block(sealed[:size], plain, at_end=not reader.peek(1))
        digest.update(plain[:opened])
        if also is not None:
            also(plain[:opened])
        done += opened
        progress(done, total, OPEN_STAGE)
    opener.finish()
    return Hashed(done, digest.hexdigest())


def reseal_hashed(
    source: ByteSource,
    identities: Sequence[Identity],
    sink: ByteSink,
    recipients: Sequence[Recipient],
    *,
    token: CancelToken | None = None,
    progress: Progress = no_progress,
    total: int = 0,
) -> Hashed:
    """Open a whole age file and seal its plaintext into another; the hash is that of exactly these bytes.

    One thread hashes, the other seals and writes, and whichever is ahead reads and opens; the
    plaintext stays in a few blocks. Raises as ``open_hashed`` and ``seal_hashed`` do. What the sink holds after an
    error is not a whole file, and removing it is the caller's part.
    """
    token = token or CancelToken()
    reader, _ = without_armor(source)
    _, opener = begin_payload(reader, identities)
    sealer, preamble = begin_file(recipients, allow_mixed=False)
    write_all(sink, preamble)
    digest = hashlib.sha256()
    sealed_in = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    sealed_out = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))

    def read_and_open(block: memoryview) -> Filled:
        opener.check()
        size = reader.fill(sealed_in)
        opened = opener.open_block(sealed_in[:size], block, at_end=not reader.peek(1))
        return Filled(opened, final=opener.complete)

    done = 0
    with TwofoldBlocks(read_and_open, digest.update, BLOCK_CHUNKS * SEALED_CHUNK_BYTES) as blocks:
        for plain, final in blocks:
            token.check()
            written = sealer.seal_block(plain, sealed_out, final=final)
            write_all(sink, sealed_out[:written])
            done += len(plain)
            progress(done, total, RESEAL_STAGE)
    opener.finish()
    return Hashed(done, digest.hexdigest())


def open_only(source: ByteSource, identities: Sequence[Identity], *, token: CancelToken | None = None) -> int:
    """Open a whole age file and count its plaintext: every chunk authenticates and the last one is there.

    Without a hash: for a file that was hashed while it was sealed. Raises as ``open_payload`` does.
    """
    token = token or CancelToken()
    reader, _ = without_armor(source)
    _, opener = begin_payload(reader, identities)
    sealed = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    plain = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK_BYTES))
    done = 0
    while not opener.stopped:
        token.check()
        size = reader.fill(sealed)
        done += opener.open_block(sealed[:size], plain, at_end=not reader.peek(1))
    opener.finish()
    return done
