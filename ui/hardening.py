"""What the process gives up before it reads anything: networks, core dumps, caches, chatter.

Used by the terminal and by the desktop, so nothing here knows Qt. Every measure that the
system may refuse answers with a typed state instead of a log line, so that a person can be
told what holds on this machine and what does not.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from collections.abc import MutableMapping
from dataclasses import dataclass

QUIET_ENVIRONMENT = (
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("QML_DISABLE_DISK_CACHE", "1"),
    ("QT_LOGGING_RULES", "*=false"),
    ("QT_QPA_PLATFORMTHEME", "generic"),  # other themes load toolkits that keep lists of recent files
)
"""Variables that stop libraries from writing caches and from writing to the terminal."""

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_PT_DENY_ATTACH = 31

# <linux/audit.h>, <linux/seccomp.h>, <linux/filter.h>; AF_* as in <bits/socket.h>.
_ARCHITECTURES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}
_AF_UNIX, _AF_NETLINK = 1, 16
_IO_URING = (425, 426, 427)
_X32_BIT = 0x40000000
_SET_MODE_FILTER, _ALL_THREADS = 1, 1
_LOAD_WORD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000


@dataclass(frozen=True)
class NetworkRefused:
    """The kernel refuses every network socket to this process and to all its children."""


@dataclass(frozen=True)
class NetworkOnlyUnused:
    """Nothing of ours opens a socket, but the kernel does not enforce it here.

    ``reason`` is a stable code: ``platform``, ``architecture`` or ``kernel``.
    """

    reason: str


NetworkState = NetworkRefused | NetworkOnlyUnused


@dataclass(frozen=True)
class Hardening:
    """What holds for this process after :func:`harden_process`."""

    network: NetworkState
    core_dumps_off: bool
    """No core file is written when the program crashes."""
    memory_private: bool
    """Other programs of the same user cannot read this process's memory."""


def harden_process() -> Hardening:
    """Apply every measure this system knows. Call first, before any thread and any library.

    Never raises: a measure that the system refuses shows in the result.
    """
    os.umask(0o077)
    quiet_environment(os.environ)
    return Hardening(
        network=no_network(), core_dumps_off=_no_core_dumps(), memory_private=_no_memory_readers()
    )


def quiet_environment(environment: MutableMapping[str, str]) -> None:
    """Set the variables of ``QUIET_ENVIRONMENT``, also for the children."""
    environment.update(QUIET_ENVIRONMENT)


def silence_stderr() -> None:
    """Send everything that C libraries print to nowhere: on a desktop it would reach the journal."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def no_network() -> NetworkState:
    """Have the kernel refuse every ``socket()`` but local ones, here and in every child.

    Linux on x86_64 and aarch64: a seccomp filter (``seccomp(2)``) on all threads. Refused are all
    address families except AF_UNIX and AF_NETLINK, io_uring (it opens sockets on its own) and, on
    x86_64, the x32 calling convention. It cannot be undone, by us either.
    """
    if sys.platform != "linux":
        return NetworkOnlyUnused("platform")
    known = _ARCHITECTURES.get(os.uname().machine)
    if known is None or struct.calcsize("P") != 8:
        return NetworkOnlyUnused("architecture")
    audit, socket_call, seccomp_call = known
    program = _filter(audit, socket_call)
    buffer = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
    head_buffer = ctypes.create_string_buffer(head, len(head))
    if not _prctl(_PR_SET_NO_NEW_PRIVS, 1):
        return NetworkOnlyUnused("kernel")
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    answer = libc.syscall(
        ctypes.c_long(seccomp_call),
        ctypes.c_ulong(_SET_MODE_FILTER),
        ctypes.c_ulong(_ALL_THREADS),
        ctypes.c_void_p(ctypes.addressof(head_buffer)),
    )
    return NetworkRefused() if answer == 0 else NetworkOnlyUnused("kernel")


def _filter(audit: int, socket_call: int) -> bytes:
    """The classic BPF program; ``data`` offsets are those of ``struct seccomp_data``."""
    no_family, no_right = _REFUSE | errno.EAFNOSUPPORT, _REFUSE | errno.EPERM
    number, architecture, first_argument = 0, 4, 16
    return b"".join(
        struct.pack("HBBI", *instruction)
        for instruction in (
            (_LOAD_WORD, 0, 0, architecture),
            (_JUMP_EQUAL, 1, 0, audit),
            (_RETURN, 0, 0, _KILL),
            (_LOAD_WORD, 0, 0, number),
            (_JUMP_AT_LEAST, 9, 0, _X32_BIT),
            (_JUMP_EQUAL, 8, 0, _IO_URING[0]),
            (_JUMP_EQUAL, 7, 0, _IO_URING[1]),
            (_JUMP_EQUAL, 6, 0, _IO_URING[2]),
            (_JUMP_EQUAL, 0, 4, socket_call),
            (_LOAD_WORD, 0, 0, first_argument),
            (_JUMP_EQUAL, 2, 0, _AF_UNIX),
            (_JUMP_EQUAL, 1, 0, _AF_NETLINK),
            (_RETURN, 0, 0, no_family),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, no_right),
        )
    )


def _no_core_dumps() -> bool:
    if sys.platform == "win32":
        # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX: no error box, and no report with memory in it.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return bool(ctypes.windll.wer.WerAddExcludedApplication(ctypes.c_wchar_p(sys.executable), False) == 0)
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        return False
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def _no_memory_readers() -> bool:
    if sys.platform == "linux":
        # Also keeps a piped core_pattern from receiving memory, which the limit above does not.
        return _prctl(_PR_SET_DUMPABLE, 0)
    if sys.platform == "darwin":
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.ptrace(_PT_DENY_ATTACH, 0, None, 0) == 0)
    return False


def _prctl(option: int, value: int) -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    return bool(libc.prctl(option, value, 0, 0, 0) == 0)
