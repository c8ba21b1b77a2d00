"""When the windows lock themselves: time without input, a sleep, and the two locking keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ui.desktop.idle import WATCHED_AT_MOST, IdleWatch, somebody_watches


class Clock:
    """A clock that stands still until told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_it_locks_after_the_time_without_input(qtbot: QtBot, field: QLineEdit) -> None:
    watch = IdleWatch(seconds=0.05)
    watch.watch(field)
    with qtbot.waitSignal(watch.lock_requested, timeout=2000):
        watch.start()
    with qtbot.assertNotEmitted(watch.lock_requested, wait=120):
        pass


@pytest.mark.parametrize("what", ["key", "move", "click", "wheel"])
def test_every_kind_of_input_counts(qtbot: QtBot, field: QLineEdit, clock: Clock, what: str) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    clock.now += 99
    window = field.windowHandle()
    assert window is not None
    if what == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    elif what == "move":
        QTest.mouseMove(window, QPoint(9, 9))
    elif what == "click":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    else:
        QTest.wheelEvent(window, QPoint(5, 5), QPoint(0, 120))
    clock.now += 99
    with qtbot.assertNotEmitted(watch.lock_requested):
        watch._look()
    clock.now += 2
    with qtbot.waitSignal(watch.lock_requested):
        watch._look()


def test_the_first_key_after_a_sleep_locks_and_is_not_typed(
    qtbot: QtBot, field: QLineEdit, clock: Clock
) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    clock.now += 5000
    window = field.windowHandle()
    assert window is not None
    with qtbot.waitSignal(watch.lock_requested):
        QTest.keyClick(window, Qt.Key.Key_A)
    assert field.text() == ""


def test_a_film_that_goes_on_counts_for_an_hour(qtbot: QtBot, field: QLineEdit, clock: Clock) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    with qtbot.assertNotEmitted(watch.lock_requested):
        for _ in range(int(WATCHED_AT_MOST) // 60):
            clock.now += 60
            somebody_watches(field)
            watch._look()
    clock.now += 60
    with qtbot.waitSignal(watch.lock_requested):
        somebody_watches(field)


def test_who_touches_something_may_watch_for_another_hour(qtbot: QtBot, field: QLineEdit, clock: Clock) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    window = field.windowHandle()
    assert window is not None
    with qtbot.assertNotEmitted(watch.lock_requested):
        for minute in range(119):
            clock.now += 60
            somebody_watches(field)
            if minute == 58:
                QTest.mouseMove(window, QPoint(9, 9))
            watch._look()


def test_a_film_that_went_on_before_a_sleep_locks_after_it(qtbot: QtBot, field: QLineEdit, clock: Clock) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    somebody_watches(field)
    clock.now += 101
    with qtbot.waitSignal(watch.lock_requested):
        somebody_watches(field)


def test_a_film_out_of_sight_counts_for_nobody(qtbot: QtBot, field: QLineEdit, clock: Clock) -> None:
    watch = IdleWatch(seconds=100, clock=clock)
    watch.watch(field)
    watch.start()
    clock.now += 60
    field.hide()
    somebody_watches(field)
    clock.now += 60
    with qtbot.waitSignal(watch.lock_requested):
        watch._look()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_locking_keys_work_under_a_modal_dialog(
    qtbot: QtBot, field: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    watch = IdleWatch()
    dialog = QDialog(field)
    dialog.setModal(True)
    watch.watch(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    window = dialog.windowHandle()
    assert window is not None
    with qtbot.waitSignal(watch.lock_requested):
        QTest.keyClick(window, key, modifier)


def test_other_keys_do_not_lock(qtbot: QtBot, field: QLineEdit) -> None:
    watch = IdleWatch()
    watch.watch(field)
    window = field.windowHandle()
    assert window is not None
    with qtbot.assertNotEmitted(watch.lock_requested):
        QTest.keyClick(window, Qt.Key.Key_L)
        QTest.keyClick(window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "l"
