"""Two threads on the same blocks: each gets every one, whole and in order, and no failure is lost."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator

import pytest

from crypto.age.relay import Filled
from crypto.age.twofold import TwofoldBlocks

BLOCK_BYTES = 64
COUNT = 60


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


class Source:
    """Blocks that are told apart by their number; it notes who read them, and whether two did at a time."""

    def __init__(self, count: int = COUNT, fails_at: int | None = None, pause: float = 0.0) -> None:
        self.count, self._fails_at, self._pause = count, fails_at, pause
        self.read = 0
        self.readers: list[int] = []
        self.together = False
        self._busy = threading.Lock()

    def fill(self, block: memoryview) -> Filled:
        if not self._busy.acquire(blocking=False):
            self.together = True
            raise AssertionError
        try:
            time.sleep(self._pause)
            if self.read == self._fails_at:
                raise OSError("Input/output")
            block[:] = bytes([self.read]) * BLOCK_BYTES
            self.read += 1
            self.readers.append(threading.get_ident())
            return Filled(BLOCK_BYTES - (self.read == self.count), final=self.read == self.count)
        finally:
            self._busy.release()


def whole(number: int, count: int = COUNT) -> bytes:
    return bytes([number]) * (BLOCK_BYTES - (number == count - 1))


@pytest.mark.parametrize("seed", range(6))
def test_both_get_every_block_whole_and_in_order_whoever_is_late(seed: int) -> None:
    chance = random.Random(seed)
    slow_caller, slow_beside, slow_source = (chance.choice((0, 0.001, 0.003)) for _ in range(3))
    source, beside, caller = Source(pause=slow_source), list[bytes](), list[bytes]()

    def take(block: memoryview) -> None:
        first = bytes(block)
        time.sleep(chance.random() * slow_beside)
        assert bytes(block) == first, "a block was filled anew while it was in use"
        beside.append(first)

    with TwofoldBlocks(source.fill, take, BLOCK_BYTES) as blocks:
        for block, final in blocks:
            first = bytes(block)
            time.sleep(chance.random() * slow_caller)
            assert bytes(block) == first
            assert final is (len(caller) == COUNT - 1)
            caller.append(first)
        assert beside == caller == [whole(number) for number in range(COUNT)]
    assert not source.together


@pytest.mark.parametrize("caller_is_slow", [True, False])
def test_the_one_that_is_ahead_reads_and_waits_for_the_other(caller_is_slow: bool) -> None:
    source, used = Source(), [0, 0]

    def take(block: memoryview) -> None:
        time.sleep(0 if caller_is_slow else 0.003)
        assert source.read <= min(used) + 5
        used[1] += 1

    with TwofoldBlocks(source.fill, take, BLOCK_BYTES) as blocks:
        for _ in blocks:
            time.sleep(0.003 if caller_is_slow else 0)
            assert source.read <= min(used) + 5
            used[0] += 1
    read_by_caller = source.readers.count(threading.get_ident())
    assert (read_by_caller < COUNT // 2) is caller_is_slow


@pytest.mark.parametrize("at", [0, 1, 5, COUNT - 1])
@pytest.mark.parametrize("caller_is_slow", [True, False])
def test_what_reading_raises_comes_after_the_blocks_before_it(at: int, caller_is_slow: bool) -> None:
    source, seen = Source(fails_at=at), list[bytes]()

    def use() -> None:
        def take(_block: memoryview) -> None:
            time.sleep(0 if caller_is_slow else 0.002)

        with TwofoldBlocks(source.fill, take, BLOCK_BYTES) as blocks:
            for block, _final in blocks:
                seen.append(bytes(block))
                time.sleep(0.002 if caller_is_slow else 0)

    with pytest.raises(OSError, match="Input/output"):
        use()
    assert seen == [whole(number) for number in range(at)]


@pytest.mark.parametrize("at", [0, 5, COUNT - 1])
def test_what_is_raised_beside_is_never_lost(at: int) -> None:
    """Also at the last block: a hash that is not of every byte must not come out."""
    taken: list[int] = []

    def take(block: memoryview) -> None:
        if len(taken) == at:
            raise MemoryError
        taken.append(1)

    with pytest.raises(MemoryError), TwofoldBlocks(Source().fill, take, BLOCK_BYTES) as blocks:
        for _ in blocks:
            pass
    assert len(taken) == at


@pytest.mark.parametrize("after", [1, 7])
def test_leaving_early_stops_the_thread(after: int) -> None:
    source, taken = Source(), list[int]()

    def use() -> None:
        with TwofoldBlocks(source.fill, lambda _block: taken.append(1), BLOCK_BYTES) as blocks:
            for count, _ in enumerate(blocks, 1):
                if count == after:
                    raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        use()
    assert len(taken) <= source.read <= after + 4


def test_a_single_empty_block_is_a_block() -> None:
    taken: list[bytes] = []
    with TwofoldBlocks(lambda _block: Filled(0, final=True), lambda block: taken.append(bytes(block)), 8) as blocks:
        assert [(bytes(block), final) for block, final in blocks] == [(b"", True)]
    assert taken == [b""]
