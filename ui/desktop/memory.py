"""What was read and typed, out of memory that nobody uses any more.

Python and Qt give memory back without clearing it: a locked vault's texts would stay there until something else
happens to be written over them. Two things are done about it where the C library is glibc: from the first unlocking
on it writes over whatever is given back to it, and after a locking the small blocks that Python keeps for itself are
filled once. Neither is a promise: registers, the window system, swap, and copies that the system made are out of
reach.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from crypto.jobs import CancelToken

_M_PERTURB = -6
_FILL = 0x5D
_LEAST = 16
_SIZES = range(_LEAST, 513, 16)
"""Sizes of the blocks that CPython's own allocator deals in, for objects of up to 512 bytes."""
_AT_ONCE = 512
_RELEASED_AT_ONCE = 8192
_MOST_BYTES = 24 << 20
"""For one size: more than a session leaves behind, and a bound where the system tells no numbers."""
_BYTES_HEAD = sys.getsizeof(b"")
_CACHED_CHUNKS = 7
_CACHED_SIZES = range(24, 1033, 16)
"""glibc keeps this many freed pieces of each of these sizes aside for every thread, and does not write over them."""


def fill_on_free() -> bool:
    """From now on have the C library write over what is freed. Cheap; False where it cannot."""
    library = _glibc()
    return library is not None and bool(library.mallopt(_M_PERTURB, _FILL))


def fill_free_blocks(token: CancelToken) -> None:
    """Write over the free small blocks of Python; have glibc give back what is empty.

    Takes some hundred milliseconds after much was read, and lets other threads run in between.
    Raises ``Cancelled``.
    """
    with _resident() as in_use:
        for size in _SIZES:
            token.check()
            _fill(size, in_use)
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def fill_cached_pieces() -> None:
    """Write over what glibc keeps aside for this thread. To be called on every thread that read something."""
    library = _glibc()
    if library is None:
        return
    for size in _CACHED_SIZES:
        pieces = [library.malloc(size) for _ in range(_CACHED_CHUNKS)]
        for piece in pieces:
            if piece:
                ctypes.memset(piece, 0, size)
        for piece in pieces:
            library.free(piece)


def _glibc() -> Any:
    if sys.platform != "linux":
        return None
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.gnu_get_libc_version  # noqa: B018 - only glibc has it
        library.malloc.restype = ctypes.c_void_p
        library.malloc.argtypes = [ctypes.c_size_t]
        library.free.argtypes = [ctypes.c_void_p]
        library.free.restype = None
        return library
    return None


def _fill(size: int, in_use: Callable[[], int]) -> None:
    """Hold blocks of one size until the allocator has to ask the system for more: then no free one is left."""
    held: list[object] = []
    grown = in_use()
    for _ in range(0, _MOST_BYTES // size, _AT_ONCE):
        held.extend(_blocks(size))
        now = in_use()
        if grown and now > grown + (2 << 20):
            break
        time.sleep(0)
    while held:  # all at once it would keep the windows waiting
        del held[-_RELEASED_AT_ONCE:]
        time.sleep(0)


def _blocks(size: int) -> Iterator[object]:
    """Fresh objects that take a block of this size each, and fill it."""
    if size == _LEAST:
        return (object() for _ in range(_AT_ONCE))
    if size < _BYTES_HEAD + 2:
        return (number + 0.5 for number in range(_AT_ONCE))
    return (bytes(size - _BYTES_HEAD) for _ in range(_AT_ONCE))


@contextlib.contextmanager
def _resident() -> Iterator[Callable[[], int]]:
    """Tells bytes of memory in use, or 0 where the system tells no number; opened once, asked thousands of times."""
    try:
        descriptor = os.open("/proc/self/statm", os.O_RDONLY)
    except OSError:
        yield lambda: 0
        return

    def in_use() -> int:
        try:
            return int(os.pread(descriptor, 200, 0).split()[1]) * 4096
        except (OSError, ValueError, IndexError):
            return 0

    try:
        yield in_use
    finally:
        os.close(descriptor)
