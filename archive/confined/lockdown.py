"""What a confined worker gives up before it sees the first byte of a stranger's file.

Imported by the worker alone, without the rest of the program: the standard library is all it may use. Linux on
x86_64 and aarch64 gets the whole of it; Windows and macOS get what those systems offer to a process for itself, and
say ``partial``. Where no wall stands it is ``off``: bounded memory alone is none. How long the worker may be silent
is watched from outside.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import struct
import sys
from pathlib import Path

from archive.confined import lockdown_mac, lockdown_windows
from archive.confined.system_calls import KNOWN

MEMORY_BYTES = 1536 * 1024 * 1024

FULL, PARTIAL, OFF = "full", "partial", "off"

_X32_BIT = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_CLONE_THREAD = 0x10000
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000


def lock_down() -> str:
    """Give everything up for ever; returns ``full``, ``partial`` or ``off``. Never raises."""
    if sys.platform == "win32":
        return PARTIAL if lockdown_windows.wall_in(MEMORY_BYTES) else OFF
    limited = _limits()
    if sys.platform == "darwin":
        return PARTIAL if lockdown_mac.wall_in() else OFF
    if sys.platform != "linux":
        return OFF
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    libc.prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG: die with the program that asked
    libc.prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE: no core file, no reading of memory
    if libc.prctl(38, 1, 0, 0, 0) != 0:  # PR_SET_NO_NEW_PRIVS
        return OFF
    alone = _alone()
    no_files = _no_files(libc)
    if _few_calls(libc):
        return FULL if limited and alone else PARTIAL
    return PARTIAL if no_files else OFF


def _limits() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    wanted = [
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 16),
        (resource.RLIMIT_DATA, MEMORY_BYTES),
    ]
    try:
        for which, limit in wanted:
            resource.setrlimit(which, (limit, limit))
    except (ValueError, OSError):
        return False
    return True


def _no_files(libc: ctypes.CDLL) -> bool:
    """Landlock without a single rule: no path can be opened.

    The filter of calls refuses it anyway; this is the second wall.
    """
    call = libc.syscall
    call.restype = ctypes.c_long
    abi = call(ctypes.c_long(444), None, ctypes.c_size_t(0), ctypes.c_uint(1))
    if abi < 1:
        return False
    rights = (1 << 13) - 1
    for since, bit in ((2, 13), (3, 14), (5, 15)):
        if abi >= since:
            rights |= 1 << bit
    attributes = struct.pack("Q", rights)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = call(ctypes.c_long(444), buffer, ctypes.c_size_t(len(attributes)), ctypes.c_uint(0))
    if ruleset < 0:
        return False
    refused: int = call(ctypes.c_long(446), ctypes.c_int(ruleset), ctypes.c_uint(0))
    with contextlib.suppress(OSError):
        os.close(ruleset)
    return refused == 0


def _few_calls(libc: ctypes.CDLL) -> bool:
    """A seccomp filter: memory, the pipes at hand, threads, and ending. Everything else is refused."""
    known = KNOWN.get(platform.machine())
    if known is None or struct.calcsize("P") != 8:
        return False
    checks: list[tuple[int, int]] = [(number, _ALLOW) for number in known.allowed]
    program = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, known.audit), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, 0)]
    program += [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _REFUSE | errno.EPERM)]
    for number, verdict in [*checks, (known.clone3, _REFUSE | errno.ENOSYS)]:
        program += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, verdict)]
    # A new thread shares everything with this process; a new process would not be one, and is refused.
    program += [(_EQUAL, 0, 3, known.clone), (_LOAD, 0, 0, 16), (_ANY_BIT, 0, 1, _CLONE_THREAD)]
    program += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE | errno.EPERM)]
    packed = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    body = ctypes.create_string_buffer(packed, len(packed))
    frame = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(body))
    frame_buffer = ctypes.create_string_buffer(frame, len(frame))
    answer: int = libc.prctl(22, 2, ctypes.addressof(frame_buffer), 0, 0)  # PR_SET_SECCOMP, filter
    return answer == 0


def _alone() -> bool:
    """Whether no decoder left a thread behind as it was loaded: what follows binds this thread and those it makes."""
    try:
        return sum(1 for _ in Path("/proc/self/task").iterdir()) == 1
    except OSError:
        return False
