"""Starts Tesseract behind walls: it may read itself and its languages, and write to the pipe it was given.

Run as ``python -I tesseract.py PROGRAM FOLDER ARGUMENTS…``; ``FOLDER`` holds the languages where they do not lie
below ``/usr``, or is empty; ``ASKED_BY`` in the environment is the number of the program's process. The standard
library is all that is used. On Linux alone: Landlock lets it read the system's programs and libraries and write
nowhere, a filter of calls takes networks, other processes and further programs away, and limits bound its memory and
time. Ends with status 3 where the walls cannot be raised.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
import sys
from pathlib import Path

MEMORY_BYTES = 1536 * 1024 * 1024
PROCESSOR_SECONDS = 300
UNCONFINED = 3
READ = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")

_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000
_X32_BIT = 0x40000000
_CLONE_THREAD = 0x10000
_EPERM, _ENOSYS = 1, 38

# socket, connect, accept, sendto, recvfrom, sendmsg, recvmsg, bind, listen, socketpair, accept4, sendmmsg, recvmmsg;
# kill, tkill, rt_sigqueueinfo, ptrace, process_vm_readv, process_vm_writev, pidfd_open, pidfd_send_signal,
# pidfd_getfd; execveat, unshare, setns, mount, umount2, chroot, pivot_root, bpf, perf_event_open, userfaultfd,
# add_key, request_key, keyctl, io_uring_setup, memfd_create, memfd_secret, mknod(at), shmget,
# msgget, mq_open; fork and vfork.
_REFUSED = {
    "x86_64": (
        0xC000003E,
        (
            *(41, 42, 43, 44, 45, 46, 47, 49, 50, 53, 288, 307, 299, 62, 200, 129, 101, 310, 311, 434, 424, 438),
            *(322, 272, 308, 165, 166, 161, 155, 321, 298, 323, 248, 249, 250, 425, 319, 447, 133, 259, 29, 68, 240),
            *(57, 58),
        ),
        56,
        435,
    ),
    "aarch64": (
        0xC00000B7,
        (
            *(198, 203, 202, 206, 207, 211, 212, 200, 201, 199, 242, 269, 243, 129, 130, 138, 117, 270, 271, 434),
            *(424, 438, 281, 97, 268, 40, 39, 51, 41, 280, 241, 282, 217, 218, 219, 425, 279, 447, 33, 194, 186, 180),
        ),
        220,
        435,
    ),
}


def _limits() -> None:
    for which, limit in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_DATA, MEMORY_BYTES),
        (resource.RLIMIT_CPU, PROCESSOR_SECONDS),
    ):
        resource.setrlimit(which, (limit, limit))


def _read_only(libc: ctypes.CDLL, places: list[str]) -> bool:
    """Landlock: reading and running below these places, and nothing else of any file."""
    call = libc.syscall
    call.restype = ctypes.c_long
    abi = call(ctypes.c_long(444), None, ctypes.c_size_t(0), ctypes.c_uint(1))
    if abi < 1:
        return False
    rights = (1 << 13) - 1
    for since, bit in ((2, 13), (3, 14), (5, 15)):
        if abi >= since:
            rights |= 1 << bit
    attributes = ctypes.create_string_buffer(struct.pack("Q", rights), 8)
    ruleset = call(ctypes.c_long(444), attributes, ctypes.c_size_t(8), ctypes.c_uint(0))
    if ruleset < 0:
        return False
    for place in places:
        try:
            opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        folder = Path(place).is_dir()
        allowed = _EXECUTE | _READ_FILE | _READ_DIR if folder else _READ_FILE
        rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, opened), 12)
        added = call(ctypes.c_long(445), ctypes.c_int(ruleset), ctypes.c_int(1), rule, ctypes.c_uint(0))
        os.close(opened)
        if added != 0:
            return False
    restricted: int = call(ctypes.c_long(446), ctypes.c_int(ruleset), ctypes.c_uint(0))
    os.close(ruleset)
    return restricted == 0


def _few_calls(libc: ctypes.CDLL) -> bool:
    known = _REFUSED.get(platform.machine())
    if known is None or struct.calcsize("P") != 8:
        return False
    audit, refused, clone, clone3 = known
    program = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, audit), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, 0)]
    program += [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _KILL)]
    for number in refused:
        program += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE | _EPERM)]
    program += [(_EQUAL, 0, 1, clone3), (_RETURN, 0, 0, _REFUSE | _ENOSYS)]
    # A thread is allowed, another process is not.
    program += [(_EQUAL, 0, 3, clone), (_LOAD, 0, 0, 16), (_ANY_BIT, 1, 0, _CLONE_THREAD)]
    program += [(_RETURN, 0, 0, _REFUSE | _EPERM), (_RETURN, 0, 0, _ALLOW)]
    packed = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    body = ctypes.create_string_buffer(packed, len(packed))
    frame = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(body))
    frame_buffer = ctypes.create_string_buffer(frame, len(frame))
    answer: int = libc.prctl(22, 2, ctypes.addressof(frame_buffer), 0, 0)
    return answer == 0


def main() -> None:
    """Raise the walls and become Tesseract."""
    program, folder, *arguments = sys.argv[1:]
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    libc.prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG: die with the program that asked
    if os.environ.get("ASKED_BY", str(os.getppid())) != str(os.getppid()):
        os._exit(0)  # it was killed before
    _limits()
    if libc.prctl(38, 1, 0, 0, 0) != 0:  # PR_SET_NO_NEW_PRIVS
        os._exit(UNCONFINED)
    environment = {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
    places = [*READ, program]
    if folder:
        environment["TESSDATA_PREFIX"] = folder
        places.append(folder)
    if not _read_only(libc, places) or not _few_calls(libc):
        os._exit(UNCONFINED)
    os.execve(program, [program, *arguments], environment)  # noqa: S606 - the one program this is for


if __name__ == "__main__":
    main()
