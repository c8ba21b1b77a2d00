"""Numbers of the calls to the Linux kernel that a confined worker keeps, by architecture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Calls:
    """``<linux/audit.h>`` and ``<asm/unistd.h>`` of one architecture."""

    audit: int
    allowed: tuple[int, ...]
    clone: int
    """Allowed for threads only."""
    clone3: int
    """Answered as if the kernel did not know it: its arguments cannot be looked at, and libc then takes ``clone``."""


# read, write, close, lseek, mmap, mprotect, munmap, brk, rt_sigaction, rt_sigprocmask, rt_sigreturn, mremap, madvise,
# getpid, exit, exit_group, futex, clock_gettime, gettid, sched_yield, getrandom, restart_syscall, fstat, poll or
# ppoll, sched_getaffinity, rseq, membarrier, clock_nanosleep; and for threads set_robust_list, sigaltstack, tgkill,
# set_tid_address, clock_getres, getcpu.
KNOWN = {
    "x86_64": Calls(
        0xC000003E,
        (
            *(0, 1, 3, 8, 9, 10, 11, 12, 13, 14, 15, 25, 28, 39, 60, 231, 202, 228, 186, 24),
            *(318, 219, 5, 7, 271, 204, 334, 324, 230),
            *(273, 131, 234, 218, 229, 309),
        ),
        56,
        435,
    ),
    "aarch64": Calls(
        0xC00000B7,
        (
            *(63, 64, 57, 62, 222, 226, 215, 214, 134, 135, 139, 216, 233, 172, 93, 94, 98, 113, 178, 124),
            *(278, 128, 80, 73, 123, 293, 283, 115),
            *(99, 132, 131, 96, 114, 168),
        ),
        220,
        435,
    ),
}
