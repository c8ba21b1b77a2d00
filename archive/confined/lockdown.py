"""What the picture worker gives up before it sees the first byte of a stranger's file.

Imported by the worker alone, by path, without the rest of the program: the standard
library is all it may use. Linux on x86_64 and aarch64 gets the whole of it; elsewhere
the worker is a separate process with bounded memory and time, and says that this is all.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import struct
import sys

MEMORY_BYTES = 1536 * 1024 * 1024
CPU_SECONDS = 60

FULL, PARTIAL, OFF = "full", "partial", "off"

# <linux/audit.h>, and per architecture the numbers of <asm/unistd.h>: read, write, close,
# lseek, mmap, mprotect, munmap, brk, rt_sigaction, rt_sigprocmask, rt_sigreturn, mremap,
# madvise, getpid, exit, exit_group, futex, clock_gettime, gettid, sched_yield, getrandom,
# restart_syscall, fstat, poll or ppoll, sched_getaffinity, rseq, membarrier, clock_nanosleep.
_ALLOWED = {
    "x86_64": (
        0xC000003E,
        (
            *(0, 1, 3, 8, 9, 10, 11, 12, 13, 14, 15, 25, 28, 39, 60, 231, 202, 228, 186, 24),
            *(318, 219, 5, 7, 271, 204, 334, 324, 230),
        ),
    ),
    "aarch64": (
        0xC00000B7,
        (
            *(63, 64, 57, 62, 222, 226, 215, 214, 134, 135, 139, 216, 233, 172, 93, 94, 98, 113, 178, 124),
            *(278, 128, 80, 73, 123, 293, 283, 115),
        ),
    ),
}
_X32_BIT = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000


def lock_down() -> str:
    """Give everything up for ever; returns ``full``, ``partial`` or ``off``. Never raises."""
    limited = _limits()
    if sys.platform != "linux":
        return PARTIAL if limited else OFF
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    libc.prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG: die with the program that asked
    libc.prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE: no core file, no reading of memory
    if libc.prctl(38, 1, 0, 0, 0) != 0:  # PR_SET_NO_NEW_PRIVS
        return PARTIAL if limited else OFF
    _no_files(libc)
    return FULL if limited and _few_calls(libc) else PARTIAL


def _limits() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    wanted = [
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 16),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_DATA, MEMORY_BYTES),
    ]
    try:
        for which, limit in wanted:
            resource.setrlimit(which, (limit, limit))
    except (ValueError, OSError):
        return False
    return True


def _no_files(libc: ctypes.CDLL) -> None:
    """Landlock without a single rule: no path can be opened.

    The filter of calls refuses it anyway; this is the second wall.
    """
    call = libc.syscall
    call.restype = ctypes.c_long
    abi = call(ctypes.c_long(444), None, ctypes.c_size_t(0), ctypes.c_uint(1))
    if abi < 1:
        return
    rights = (1 << 13) - 1
    for since, bit in ((2, 13), (3, 14), (5, 15)):
        if abi >= since:
            rights |= 1 << bit
    attributes = struct.pack("Q", rights)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = call(ctypes.c_long(444), buffer, ctypes.c_size_t(len(attributes)), ctypes.c_uint(0))
    if ruleset >= 0:
        call(ctypes.c_long(446), ctypes.c_int(ruleset), ctypes.c_uint(0))
        with contextlib.suppress(OSError):
            os.close(ruleset)


def _few_calls(libc: ctypes.CDLL) -> bool:
    """A seccomp filter: memory, the pipes at hand, and ending. Everything else is refused."""
    known = _ALLOWED.get(platform.machine())
    if known is None or struct.calcsize("P") != 8:
        return False
    audit, allowed = known
    head = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, audit), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, 0)]
    last = len(allowed)
    checks = [(_AT_LEAST, last, 0, _X32_BIT)]
    checks += [(_EQUAL, last - place, 0, number) for place, number in enumerate(allowed)]
    # Fall-through and x32 land on the refusal; a match jumps over it.
    tail = [(_RETURN, 0, 0, _REFUSE | errno.EPERM), (_RETURN, 0, 0, _ALLOW)]
    program = b"".join(struct.pack("HBBI", *instruction) for instruction in head + checks + tail)
    body = ctypes.create_string_buffer(program, len(program))
    frame = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(body))
    frame_buffer = ctypes.create_string_buffer(frame, len(frame))
    answer: int = libc.prctl(22, 2, ctypes.addressof(frame_buffer), 0, 0)  # PR_SET_SECCOMP, filter
    return answer == 0
