"""Freed memory is written over: what was in a small block or in a large piece is gone, by size."""

from __future__ import annotations

import ctypes
import secrets
import subprocess
import sys

import pytest

from crypto.jobs import Cancelled, CancelToken
from tests.architecture.sources import ROOT
from ui.desktop import memory

FREED = """
import ctypes, os, sys
from crypto.jobs import CancelToken
from ui.desktop import memory
wipe, size, count = sys.argv[1] == "wipe", int(sys.argv[2]), 4000
if wipe:
    assert memory.fill_on_free()
mark = bytes.fromhex(sys.argv[3])  # masked: the program's own text must not be what it finds
table = bytes(b ^ 0x5A for b in range(256))
held = [(mark * max((size - 33) // 8, 1)).translate(table) for _ in range(count)]
keep = held[::97]
del held
if wipe:
    memory.fill_free_blocks(CancelToken())
    memory.fill_cached_pieces()
del keep
if wipe:
    memory.fill_free_blocks(CancelToken())
    memory.fill_cached_pieces()
found = 0
file = os.open("/proc/self/mem", os.O_RDONLY)
for line in open("/proc/self/maps"):
    span, rights = line.split()[:2]
    if rights.startswith("rw"):
        first, last = (int(part, 16) for part in span.split("-"))
        for at in range(first, last, 1 << 20):
            try:
                found += os.pread(file, min(1 << 20, last - at), at).translate(table).count(mark)
            except OSError:
                break
print(found)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="written for glibc on Linux")


def left(how: str, size: int) -> int:
    command = [sys.executable, "-c", FREED, how, str(size), secrets.token_hex(8)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return int(done.stdout)


@pytest.mark.parametrize("size", [48, 64, 80, 128, 256, 512, 700, 1500, 20_000])
def test_nothing_of_it_is_left(size: int) -> None:
    assert left("wipe", size) == 0


@pytest.mark.parametrize("size", [128, 700])
def test_without_it_much_is_left(size: int) -> None:
    assert left("leave", size) > 100


def test_it_stops_when_asked() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        memory.fill_free_blocks(token)


def test_every_size_takes_a_block_of_its_own() -> None:
    for size in memory._SIZES:
        blocks = list(memory._blocks(size))
        assert len({id(block) for block in blocks}) == len(blocks)
        assert all((sys.getsizeof(block) + 15) // 16 * 16 == size for block in blocks[:10]), size
    assert ctypes.sizeof(ctypes.c_void_p) == 8
