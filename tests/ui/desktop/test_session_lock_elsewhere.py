"""Windows and macOS, with stand-ins for what the systems would do: importable here, and right by their documents."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desktop import session_lock_mac as mac
from ui.desktop.session_lock_mac import Libraries, MacSessionLock
from ui.desktop.session_lock_windows import WindowsSessionLock, is_reason


class StandIn:
    """wtsapi32, as it answers."""

    def __init__(self, answer: bool = True) -> None:
        self.answer = answer
        self.windows: list[int] = []

    def register(self, window: int) -> bool:
        self.windows.append(window)
        return self.answer

    def unregister(self, window: int) -> None:
        self.windows.remove(window)


def heard(lock: WindowsSessionLock | MacSessionLock) -> list[int]:
    news: list[int] = []
    lock.lock_requested.connect(lambda: news.append(1))
    return news


@pytest.mark.parametrize(
    ("message", "parameter", "reason"),
    [
        (0x2B1, 7, True),
        (0x2B1, 2, True),
        (0x2B1, 4, True),
        (0x2B1, 6, True),
        (0x2B1, 8, False),
        (0x2B1, 1, False),
        (0x218, 4, True),
        (0x218, 7, False),
        (0x218, 0x12, False),
        (0x100, 7, False),
    ],
)
def test_which_messages_are_a_reason(qapp: QApplication, message: int, parameter: int, reason: bool) -> None:
    assert is_reason(message, parameter) == reason
    lock = WindowsSessionLock(native=StandIn())
    news = heard(lock)
    sent = wintypes.MSG()
    sent.message, sent.wParam = message, parameter
    answer = lock._messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent))
    assert answer == (False, 0), "no message is taken away"
    assert bool(news) == reason
    lock._messages.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(sent))
    assert len(news) == reason


def test_windows_registers_a_window_and_gives_it_back(qapp: QApplication) -> None:
    native = StandIn()
    lock = WindowsSessionLock(native=native)
    assert lock.listen() == 2
    assert len(native.windows) == 1
    lock.stop()
    assert native.windows == []


def test_windows_without_the_service_still_hears_of_sleep(qapp: QApplication) -> None:
    lock = WindowsSessionLock(native=StandIn(answer=False))
    assert lock.listen() == 1
    lock.stop()


class Function:
    """A function of a library: keeps its calls, and answers."""

    def __init__(self, answer: object = None) -> None:
        self.answer = answer
        self.calls: list[tuple[Any, ...]] = []
        self.restype: Any = None
        self.argtypes: Any = None

    def __call__(self, *arguments: Any) -> object:
        self.calls.append(arguments)
        assert len(arguments) == len(self.argtypes), "called with other arguments than it was declared with"
        return self.answer


class Framework:
    """A framework that has every function; the answers are numbers where pointers would be."""

    def __init__(self, **answers: object) -> None:
        self._answers = answers

    def __getattr__(self, name: str) -> Function:
        made = Function(self._answers.get(name, 77))
        setattr(self, name, made)
        return made


class Frameworks(Libraries):
    def common_modes(self) -> object:
        return 5


def loaded(**power: object) -> Frameworks:
    return Frameworks(lambda path: Framework(**power))


def test_mac_hears_the_screen_and_sleep(qtbot: QtBot) -> None:
    libraries = loaded()
    lock = MacSessionLock(libraries=libraries)
    assert lock.listen() == 3
    news = heard(lock)
    added = libraries.foundation.CFNotificationCenterAddObserver.calls
    assert [call[0] for call in libraries.foundation.CFStringCreateWithCString.calls] == [None, None]
    assert [call[1] for call in libraries.foundation.CFStringCreateWithCString.calls] == list(mac.SCREEN_NAMES)
    added[0][2](1, None, 2, None, None)
    assert len(news) == 1
    on_power = libraries.power.IORegisterForSystemPower.calls[0][2]
    on_power(None, 1, mac.WILL_SLEEP, 42)
    assert len(news) == 2
    assert libraries.power.IOAllowPowerChange.calls == [(77, 42)]
    on_power(None, 1, mac.CAN_SLEEP, 43)
    assert len(news) == 2
    assert libraries.power.IOAllowPowerChange.calls[-1] == (77, 43)
    on_power(None, 1, 0xE0000300, 44)
    assert len(news) == 2
    assert len(libraries.power.IOAllowPowerChange.calls) == 2
    assert libraries.foundation.CFRunLoopAddSource.calls == [(77, 77, 5)]


def test_mac_without_a_power_port_hears_the_screen(qtbot: QtBot) -> None:
    lock = MacSessionLock(libraries=loaded(IORegisterForSystemPower=0))
    assert lock.listen() == 2


def test_nothing_of_it_breaks_where_the_libraries_are_not(qtbot: QtBot) -> None:
    assert MacSessionLock().listen() == 0
