"""What a confined worker gives up on Windows: memory, other processes, the desktop, and writing.

A job object holds it to one process and to a bound of memory, and keeps it from windows and the clipboard of others.
Its own token is lowered to low integrity, so that what belongs to the person refuses to be written. It can still read
what the person can read, and reach a network where the system's firewall lets it: hence ``partial`` at best.

Not yet run on Windows: structures and order of calls are tested elsewhere. Anything that fails means ``off``.
"""

from __future__ import annotations

import ctypes
import sys
import types
from typing import Any, Final, Protocol

JOB_EXTENDED_LIMITS: Final = 9
JOB_UI_RESTRICTIONS: Final = 4
LIMIT_ACTIVE_PROCESS: Final = 0x0008
LIMIT_PROCESS_MEMORY: Final = 0x0100
LIMIT_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x0400
LIMIT_KILL_ON_JOB_CLOSE: Final = 0x2000
EVERY_UI_RESTRICTION: Final = 0x00FF
TOKEN_QUERY, TOKEN_ADJUST_DEFAULT = 0x0008, 0x0080
TOKEN_INTEGRITY_LEVEL: Final = 25
SE_GROUP_INTEGRITY: Final = 0x20
LOW_INTEGRITY: Final = bytes((1, 1, 0, 0, 0, 0, 0, 16)) + (0x1000).to_bytes(4, "little")
"""S-1-16-4096 as the system keeps it (MS-DTYP, 2.4.2.2)."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class MandatoryLabel(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("Sid", ctypes.c_void_p), ("Attributes", ctypes.c_uint32))


class System(Protocol):
    """The calls of kernel32 and advapi32 that are used; every one gives 0 where it failed."""

    def CreateJobObjectW(self, security: None, name: None) -> int | None: ...

    def SetInformationJobObject(self, job: Any, kind: int, data: Any, size: int) -> int: ...

    def AssignProcessToJobObject(self, job: Any, process: Any) -> int: ...

    def GetCurrentProcess(self) -> int | None: ...

    def OpenProcessToken(self, process: Any, access: int, token: Any) -> int: ...

    def SetTokenInformation(self, token: Any, kind: int, data: Any, size: int) -> int: ...


def wall_in(memory: int, system: System | None = None) -> bool:
    """Whether both walls stand; for ever. The job's handle is left open on purpose. Never raises."""
    try:
        calls: System = system or _windows()
        return _job(calls, memory) and _low(calls)
    except (OSError, AttributeError, ctypes.ArgumentError):
        return False


def _job(system: System, memory: int) -> bool:
    job = ctypes.c_void_p(system.CreateJobObjectW(None, None))
    if not job.value:
        return False
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = (
        LIMIT_ACTIVE_PROCESS | LIMIT_PROCESS_MEMORY | LIMIT_DIE_ON_UNHANDLED_EXCEPTION | LIMIT_KILL_ON_JOB_CLOSE
    )
    limits.BasicLimitInformation.ActiveProcessLimit = 1
    limits.ProcessMemoryLimit = memory
    ui = ctypes.c_uint32(EVERY_UI_RESTRICTION)
    wanted: tuple[tuple[int, Any], ...] = ((JOB_EXTENDED_LIMITS, limits), (JOB_UI_RESTRICTIONS, ui))
    for kind, data in wanted:
        if not system.SetInformationJobObject(job, kind, ctypes.byref(data), ctypes.sizeof(data)):
            return False
    return bool(system.AssignProcessToJobObject(job, ctypes.c_void_p(system.GetCurrentProcess())))


def _low(system: System) -> bool:
    token = ctypes.c_void_p()
    process = ctypes.c_void_p(system.GetCurrentProcess())
    if not system.OpenProcessToken(process, TOKEN_QUERY | TOKEN_ADJUST_DEFAULT, ctypes.byref(token)):
        return False
    sid = ctypes.create_string_buffer(LOW_INTEGRITY, len(LOW_INTEGRITY))
    label = MandatoryLabel(ctypes.addressof(sid), SE_GROUP_INTEGRITY)
    size = ctypes.sizeof(label) + len(LOW_INTEGRITY)
    return bool(system.SetTokenInformation(token, TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size))


def _windows() -> Any:
    """The real calls, with their types told: a handle is as wide as a pointer. Raises ``OSError`` elsewhere."""
    if sys.platform != "win32":
        raise OSError
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    rights = ctypes.WinDLL("advapi32", use_last_error=True)
    handle = pointer = ctypes.c_void_p
    number, answer = ctypes.c_uint32, ctypes.c_int
    found = types.SimpleNamespace()
    for library, name, takes, gives in (
        (kernel, "CreateJobObjectW", (pointer, ctypes.c_wchar_p), handle),
        (kernel, "SetInformationJobObject", (handle, answer, pointer, number), answer),
        (kernel, "AssignProcessToJobObject", (handle, handle), answer),
        (kernel, "GetCurrentProcess", (), handle),
        (rights, "OpenProcessToken", (handle, number, pointer), answer),
        (rights, "SetTokenInformation", (handle, answer, pointer, number), answer),
    ):
        call = getattr(library, name)
        call.argtypes, call.restype = takes, gives
        setattr(found, name, call)
    return found
