"""Sealing and opening over two threads: one pass, the right hash, and no thread left behind."""

from __future__ import annotations

import hashlib
import io
import os
import threading
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from crypto.age import errors
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.opening import open_bytes
from crypto.age.pipeline import BLOCK_CHUNKS, OPEN_CHUNKS, open_hashed, seal_hashed
from crypto.age.recipients import Recipient
from crypto.age.relay import BlockRelay, Filled
from crypto.age.sealing import seal_bytes
from crypto.age.sources import Buffer
from crypto.age.stream import CHUNK_BYTES
from crypto.jobs import Cancelled, CancelToken, Progress

IDENTITY = HybridIdentity(b"\x55" * 32)
TO: list[Recipient] = [IDENTITY.recipient()]
BLOCK = BLOCK_CHUNKS * CHUNK_BYTES
OPEN_BLOCK = OPEN_CHUNKS * CHUNK_BYTES
SIZES = (0, 1, CHUNK_BYTES, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK, 9 * BLOCK + CHUNK_BYTES)
WHOLE = os.urandom(9 * BLOCK + CHUNK_BYTES)
SEALED = seal_bytes(WHOLE, TO)


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


@pytest.mark.parametrize("size", SIZES)
def test_one_pass_gives_file_and_hash(size: int) -> None:
    data = WHOLE[:size]
    sealed, opened = io.BytesIO(), io.BytesIO()
    expected = (size, hashlib.sha256(data).hexdigest())
    assert seal_hashed(io.BytesIO(data), sealed, TO) == expected
    assert open_bytes(sealed.getvalue(), [IDENTITY]) == data
    assert open_hashed(io.BytesIO(sealed.getvalue()), [IDENTITY], sink=opened) == expected
    assert opened.getvalue() == data
    assert open_hashed(io.BytesIO(seal_bytes(data, TO, armor=True)), [IDENTITY]) == expected


def test_progress_comes_in_the_calling_thread_and_ends_at_the_size() -> None:
    seen: list[tuple[int, int, str, int]] = []

    def progress(done: int, total: int, stage: str) -> None:
        seen.append((done, total, stage, threading.get_ident()))

    seal_hashed(io.BytesIO(WHOLE), io.BytesIO(), TO, progress=progress, total=len(WHOLE))
    open_hashed(io.BytesIO(SEALED), [IDENTITY], progress=progress)
    assert seen[-1] == (len(WHOLE), 0, "open", threading.get_ident())
    sealing = [entry for entry in seen if entry[2] == "seal"]
    assert [done for done, *_ in sealing] == [min(n * BLOCK, len(WHOLE)) for n in range(1, 11)]
    assert {entry[1:] for entry in sealing} == {(len(WHOLE), "seal", threading.get_ident())}


def cancelling(at: int) -> tuple[CancelToken, Progress]:
    """A token that is cancelled once so many bytes were told."""
    token = CancelToken()
    if at == 0:
        token.cancel()

    def progress(done: int, total: int, stage: str) -> None:
        if done >= at:
            token.cancel()

    return token, progress


@pytest.mark.parametrize("at", [0, 1, 4, 9])
def test_sealing_can_be_cancelled_at_any_block(at: int) -> None:
    token, progress = cancelling(at * BLOCK)
    sink = io.BytesIO()
    with pytest.raises(Cancelled):
        seal_hashed(io.BytesIO(WHOLE), sink, TO, token=token, progress=progress)
    with pytest.raises(errors.PayloadTruncated):
        open_bytes(sink.getvalue(), [IDENTITY])


@pytest.mark.parametrize("at", [0, 1, 3, 4])
def test_opening_can_be_cancelled_at_any_block(at: int) -> None:
    token, progress = cancelling(at * OPEN_BLOCK)
    opened = io.BytesIO()
    with pytest.raises(Cancelled):
        open_hashed(io.BytesIO(SEALED), [IDENTITY], sink=opened, token=token, progress=progress)
    assert opened.getvalue() == WHOLE[: at * OPEN_BLOCK]


class FailingSource(io.BytesIO):
    """A stick that is pulled after some bytes."""

    def __init__(self, data: bytes, fails_after: int) -> None:
        super().__init__(data)
        self._fails_after = fails_after

    def readinto(self, buffer: object, /) -> int:
        raise NotImplementedError

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= self._fails_after:
            raise OSError(5, "Input/output error")
        return super().read(size)


class FailingSink:
    """A disk that is full after some bytes."""

    def __init__(self, room: int) -> None:
        self._room = room

    def write(self, data: Buffer, /) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(28, "No space left on device")
        return len(data)


class PlainSource:
    """Only ``read``, as some streams have."""

    def __init__(self, source: io.BytesIO) -> None:
        self._source = source

    def read(self, size: int, /) -> bytes:
        return self._source.read(size)


@pytest.mark.parametrize("after", [100_000, BLOCK, 5 * BLOCK])
def test_a_failing_source_or_sink_ends_both_threads(after: int) -> None:
    with pytest.raises(OSError, match="Input/output"):
        seal_hashed(PlainSource(FailingSource(WHOLE, after)), io.BytesIO(), TO)
    with pytest.raises(OSError, match="Input/output"):
        open_hashed(PlainSource(FailingSource(SEALED, after)), [IDENTITY])
    with pytest.raises(OSError, match="No space"):
        seal_hashed(io.BytesIO(WHOLE), FailingSink(after), TO)
    with pytest.raises(OSError, match="No space"):
        open_hashed(io.BytesIO(SEALED), [IDENTITY], sink=FailingSink(after))


def test_a_failing_progress_ends_both_threads() -> None:
    def progress(done: int, total: int, stage: str) -> None:
        raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="window"):
        seal_hashed(io.BytesIO(WHOLE), io.BytesIO(), TO, progress=progress)
    with pytest.raises(RuntimeError, match="window"):
        open_hashed(io.BytesIO(SEALED), [IDENTITY], progress=progress)


def test_refusals_come_before_anything_is_written() -> None:
    sink = io.BytesIO()
    mixed: list[Recipient] = [*TO, X25519Identity.generate().recipient()]
    with pytest.raises(errors.MixedRecipients):
        seal_hashed(io.BytesIO(b"x"), sink, mixed)
    assert sink.getvalue() == b""
    seal_hashed(io.BytesIO(b"x"), sink, mixed, allow_mixed=True)
    assert open_bytes(sink.getvalue(), [IDENTITY]) == b"x"
    with pytest.raises(errors.NoIdentityMatches):
        open_hashed(io.BytesIO(SEALED), [X25519Identity.generate()])


@pytest.mark.parametrize("cut", [1, 17, CHUNK_BYTES + 16, 3 * BLOCK])
def test_a_cut_file_is_refused_after_what_is_authentic(cut: int) -> None:
    sink = io.BytesIO()
    with pytest.raises(errors.PayloadRefused) as caught:
        open_hashed(io.BytesIO(SEALED[:-cut]), [IDENTITY], sink=sink)
    assert caught.value.fields() == {"offset": len(sink.getvalue())}
    assert WHOLE.startswith(sink.getvalue())
    assert len(sink.getvalue()) >= len(WHOLE) - cut - CHUNK_BYTES


class Zeros:
    """A source of many zero bytes that holds none of them."""

    def __init__(self, size: int) -> None:
        self._left = size

    def readinto(self, view: memoryview) -> int:
        size = min(len(view), self._left)
        self._left -= size
        return size

    def read(self, size: int, /) -> bytes:
        size = min(size, self._left)
        self._left -= size
        return bytes(size)


def test_memory_does_not_grow_with_the_file() -> None:
    class Nowhere:
        def write(self, data: Buffer, /) -> int:
            return len(data)

    tracemalloc.start()
    try:
        size, _ = seal_hashed(Zeros(64 << 20), Nowhere(), TO)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 64 << 20
    assert peak < 8 << 20


def test_a_slow_consumer_holds_the_producer_back() -> None:
    produced: list[int] = []

    def produce(block: memoryview) -> Filled:
        produced.append(1)
        return Filled(len(block), final=len(produced) == 40)

    with BlockRelay(produce, 10) as relay:
        for count, _ in enumerate(relay, 1):
            time.sleep(0.001)
            assert len(produced) <= count + 4
    assert len(produced) == 40
