"""What is given up on Windows and macOS, as far as it can be tried here: structures, order, failures as ``off``.

Neither system runs these tests; that the walls hold there is not shown by them.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
from typing import Any

import pytest

from archive.confined import lockdown, lockdown_mac, lockdown_windows
from archive.confined.asking import ConfinedWorker, DecodingRefused, InMemory
from archive.confined.lockdown_windows import BasicLimits, ExtendedLimits, MandatoryLabel
from archive.confined.workers import RISKY, Workers


class Windows:
    """Takes the calls down; fails at the one that is named."""

    def __init__(self, fails: str = "") -> None:
        self.fails = fails
        self.calls: list[tuple[str, int, bytes]] = []

    def _answer(self, name: str, kind: int = 0, data: Any = None, size: int = 0) -> int:
        held = ctypes.string_at(ctypes.addressof(data._obj), min(size, ctypes.sizeof(data._obj))) if data else b""
        self.calls.append((name, kind, held))
        return 0 if name == self.fails else 7

    def CreateJobObjectW(self, security: None, name: None) -> int:
        return self._answer("CreateJobObjectW")

    def SetInformationJobObject(self, job: Any, kind: int, data: Any, size: int) -> int:
        return self._answer("SetInformationJobObject", kind, data, size)

    def AssignProcessToJobObject(self, job: Any, process: Any) -> int:
        return self._answer("AssignProcessToJobObject")

    def GetCurrentProcess(self) -> int:
        return 2**64 - 1

    def OpenProcessToken(self, process: Any, access: int, token: Any) -> int:
        assert access == 0x88
        return self._answer("OpenProcessToken")

    def SetTokenInformation(self, token: Any, kind: int, data: Any, size: int) -> int:
        return self._answer("SetTokenInformation", kind, data, size)


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of the 64-bit system")
def test_structures_are_as_long_as_the_system_s() -> None:
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits), ctypes.sizeof(MandatoryLabel)) == (64, 144, 16)
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112
    assert BasicLimits.ActiveProcessLimit.offset == 40
    assert lockdown_windows.LOW_INTEGRITY.hex() == "010100000000001000100000"


def test_windows_gets_one_process_bounded_memory_no_desktop_and_low_rights_in_that_order() -> None:
    system = Windows()
    assert lockdown_windows.wall_in(1_234_567, system)
    names = [name for name, _kind, _data in system.calls]
    assert names == [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "SetInformationJobObject",
        "AssignProcessToJobObject",
        "OpenProcessToken",
        "SetTokenInformation",
    ]
    limits = ExtendedLimits.from_buffer_copy(system.calls[1][2])
    assert limits.ProcessMemoryLimit == 1_234_567
    assert limits.BasicLimitInformation.ActiveProcessLimit == 1
    assert limits.BasicLimitInformation.LimitFlags == 0x2508
    assert system.calls[2][1:] == (4, b"\xff\x00\x00\x00")
    assert system.calls[5][1] == 25


@pytest.mark.parametrize(
    "name",
    [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "AssignProcessToJobObject",
        "OpenProcessToken",
        "SetTokenInformation",
    ],
)
def test_a_wall_that_windows_refuses_is_none(name: str) -> None:
    system = Windows(fails=name)
    assert not lockdown_windows.wall_in(1, system)
    assert system.calls[-1][0] == name, "nothing is tried after it"


class Mac:
    """The one call, as the library gives it."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[bytes, int]] = []

        def sandbox_init(profile: bytes, flags: int, _told: Any) -> int:
            self.asked.append((profile, flags))
            return answer

        self.sandbox_init = sandbox_init


@pytest.mark.parametrize(("answer", "walled"), [(0, True), (-1, False)])
def test_the_mac_s_sandbox_is_asked_for_computing_alone(answer: int, walled: bool) -> None:
    mac = Mac(answer)
    assert lockdown_mac.wall_in(mac) is walled
    assert mac.asked == [(b"pure-computation", 1)]
    assert not lockdown_mac.wall_in(object()), "a system without the call"


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of the other systems are not there")
def test_without_the_system_there_is_no_wall() -> None:
    assert not lockdown_windows.wall_in(1)
    assert not lockdown_mac.wall_in()


@pytest.mark.parametrize(
    ("platform", "walled", "state"),
    [
        ("win32", True, "partial"),
        ("win32", False, "off"),
        ("darwin", True, "partial"),
        ("darwin", False, "off"),
        ("freebsd14", True, "off"),
    ],
)
def test_no_system_but_linux_says_full(
    platform: str, walled: bool, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", platform)
        patched.setattr(lockdown, "_limits", lambda: True)
        patched.setattr(lockdown_windows, "wall_in", lambda memory: walled and memory > 0)
        patched.setattr(lockdown_mac, "wall_in", lambda: walled)
        assert lockdown.lock_down() == state


@pytest.mark.parametrize("role", sorted(RISKY | {"pictures"}))
def test_what_is_risky_is_refused_where_no_wall_stands(role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answered(self: ConfinedWorker, task: str, *_others: Any, **_more: Any) -> Any:
        asked.append(task)
        raise DecodingRefused(reason="damaged")

    monkeypatch.setattr(ConfinedWorker, "start", lambda self: "off")
    monkeypatch.setattr(ConfinedWorker, "ask", answered)
    with contextlib.closing(Workers(1)) as few:
        for _time in range(2):
            with pytest.raises(DecodingRefused) as refused:
                few.ask(role, "anything", {}, [InMemory(b"x")])
        assert few.confinement(role) == "off"
    if role in RISKY:
        assert (refused.value.reason, asked) == ("unconfined", [])
    else:
        assert asked == ["anything", "anything"]


def test_every_role_but_plain_pictures_is_risky() -> None:
    from archive.confined.worker import ROLES

    assert set(ROLES) - {"pictures"} == set(RISKY)
