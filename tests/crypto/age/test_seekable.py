"""Reading any part: the same bytes as reading all of it, and damage found where it is."""

from __future__ import annotations

import gc
import io
import os
import sys
import threading
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.age import errors
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.opening import SeekableReader
from crypto.age.sealing import seal_bytes
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, sealed_size

IDENTITY = X25519Identity(b"\x44" * 32)
WHOLE = os.urandom(40 * CHUNK_BYTES + 123)
SEALED = seal_bytes(WHOLE, [IDENTITY.recipient()])
START = len(SEALED) - sealed_size(len(WHOLE))
READER = SeekableReader(io.BytesIO(SEALED), [IDENTITY])


@given(st.integers(0, len(WHOLE) + 10), st.integers(0, 4 * CHUNK_BYTES))
def test_any_part_is_that_part(offset: int, count: int) -> None:
    assert READER.read_at(offset, count) == WHOLE[offset : offset + count]


@given(st.lists(st.tuples(st.sampled_from([0, 1, 2]), st.integers(-200_000, 3_000_000), st.integers(0, 99_999))))
def test_it_moves_as_files_do(moves: list[tuple[int, int, int]]) -> None:
    ours, theirs = SeekableReader(io.BytesIO(SEALED), [IDENTITY]), io.BytesIO(WHOLE)
    for whence, offset, count in moves:
        base = (0, theirs.tell(), len(WHOLE))[whence]
        if base + offset < 0:
            with pytest.raises(ValueError, match="before the start"):
                ours.seek(offset, whence)
            continue
        assert ours.seek(offset, whence) == theirs.seek(offset, whence)
        assert ours.read(count) == theirs.read(count)
        assert ours.tell() == theirs.tell()


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])
def test_its_size_is_the_plaintext(size: int) -> None:
    sealed = seal_bytes(WHOLE[:size], [IDENTITY.recipient()])
    reader = SeekableReader(io.BytesIO(sealed), [IDENTITY])
    assert reader.size == size == reader.seek(0, os.SEEK_END)
    assert reader.read_at(0, size + 1) == WHOLE[:size]
    assert reader.read_at(size, 1) == b""
    assert reader.readable()
    assert reader.seekable()
    assert not reader.writable()


def test_it_serves_as_a_file(tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    path = tmp_path / "object.age"
    path.write_bytes(seal_bytes(WHOLE, [identity.recipient()]))
    with path.open("rb") as file, io.BufferedReader(SeekableReader(file, [identity])) as buffered:
        assert buffered.read(10) == WHOLE[:10]
        buffered.seek(-5, os.SEEK_END)
        assert buffered.read() == WHOLE[-5:]


@pytest.mark.parametrize(
    "keep", [START + n * SEALED_CHUNK_BYTES + m for n in (0, 1, 20, 40) for m in (0, 1, 15, 16, 17, 100)]
)
def test_a_cut_file_is_found_at_once(keep: int) -> None:
    with pytest.raises((errors.PayloadTruncated, errors.PayloadEndDamaged)):
        SeekableReader(io.BytesIO(SEALED[:keep]), [IDENTITY])


def test_something_at_the_end_is_found_at_once() -> None:
    with pytest.raises(errors.PayloadRefused):
        SeekableReader(io.BytesIO(SEALED + b"\0"), [IDENTITY])


@pytest.mark.parametrize("chunk", [0, 7, 39])
def test_a_damaged_chunk_harms_only_what_needs_it(chunk: int) -> None:
    damaged = bytearray(SEALED)
    damaged[START + chunk * SEALED_CHUNK_BYTES + 99] ^= 1
    reader = SeekableReader(io.BytesIO(bytes(damaged)), [IDENTITY])
    begin, end = chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES
    for offset, count in ((begin, 1), (end - 1, 1), (0, len(WHOLE)), (max(begin - 1, 0), 2)):
        with pytest.raises(errors.PayloadDamaged) as caught:
            reader.read_at(offset, count)
        assert caught.value.offset == begin
    assert reader.read_at(end, len(WHOLE)) == WHOLE[end:]
    assert reader.read_at(0, begin) == WHOLE[:begin]


@pytest.mark.parametrize("offset", [0, 5, CHUNK_BYTES, 3 * CHUNK_BYTES + 7])
@pytest.mark.parametrize("count", [1, CHUNK_BYTES, 16 * CHUNK_BYTES, 17 * CHUNK_BYTES + 1, len(WHOLE) + 9])
def test_a_buffer_is_filled_in_place(offset: int, count: int) -> None:
    buffer = bytearray(b"\xff" * count)
    size = READER.read_into(offset, buffer)
    assert buffer[:size] == WHOLE[offset : offset + count]
    assert buffer[size:] == b"\xff" * (count - size)


def test_a_buffer_of_which_a_part_is_damaged_holds_nothing() -> None:
    damaged = bytearray(SEALED)
    damaged[START + 20 * SEALED_CHUNK_BYTES] ^= 1
    reader = SeekableReader(io.BytesIO(bytes(damaged)), [IDENTITY])
    buffer = bytearray(len(WHOLE))
    with pytest.raises(errors.PayloadDamaged):
        reader.readinto(buffer)
    assert not any(buffer)
    assert reader.tell() == 0


def test_a_file_that_shrinks_while_open_is_refused() -> None:
    file = io.BytesIO(SEALED)
    reader = SeekableReader(file, [IDENTITY])
    file.truncate(START + 2 * SEALED_CHUNK_BYTES + 5)
    assert reader.read_at(0, CHUNK_BYTES) == WHOLE[:CHUNK_BYTES]
    for chunk in (2, 3, 40):
        with pytest.raises(errors.PayloadRefused):
            reader.read_at(chunk * CHUNK_BYTES, 100)


def test_armor_and_wrong_keys_are_refused() -> None:
    armored = seal_bytes(b"x", [IDENTITY.recipient()], armor=True)
    with pytest.raises(errors.ArmorNotSeekable):
        SeekableReader(io.BytesIO(armored), [IDENTITY])
    with pytest.raises(errors.NoIdentityMatches):
        SeekableReader(io.BytesIO(SEALED), [X25519Identity.generate()])


def test_it_is_closed_without_closing_the_file() -> None:
    file = io.BytesIO(SEALED)
    reader = SeekableReader(file, [IDENTITY])
    reader.read(10)
    reader.close()
    reader.close()
    assert not file.closed
    with pytest.raises(ValueError, match="range"):
        reader.read_at(0, 1)
    for offset, count in ((-1, 1), (1, -1)):
        with pytest.raises(ValueError, match="range"):
            READER.read_at(offset, count)


def test_what_is_kept_has_a_bound() -> None:
    sealed = seal_bytes(bytes(100 * CHUNK_BYTES), [IDENTITY.recipient()])
    reader = SeekableReader(io.BytesIO(sealed), [IDENTITY])
    tracemalloc.start()
    try:
        for chunk in range(100):
            reader.read_at(chunk * CHUNK_BYTES, 1)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 3 << 20


class Slow(io.BytesIO):
    """A file that lets other threads in between moving and reading."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        position = super().seek(offset, whence)
        time.sleep(0.0002)
        return position


def test_threads_do_not_disturb_each_other() -> None:
    faults: list[int] = []
    shared = SeekableReader(Slow(SEALED), [IDENTITY])

    def read(seed: int) -> None:
        for step in range(60):
            offset = (seed * 7919 + step * 104_729) % len(WHOLE)
            try:
                right = shared.read_at(offset, 70_000) == WHOLE[offset : offset + 70_000]
            except errors.PayloadRefused:
                right = False
            if not right:
                faults.append(offset)

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_what_was_refused_before_it_opened_closes_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    unheard: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", unheard.append)

    class Refused(SeekableReader):
        def __init__(self) -> None:
            raise errors.HeaderTruncated

    with pytest.raises(errors.HeaderTruncated):
        Refused()
    never = SeekableReader.__new__(SeekableReader)
    never.close()
    assert never.closed
    gc.collect()
    assert unheard == []
