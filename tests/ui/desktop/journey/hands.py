"""Somebody who works with the keyboard alone. Nothing here presses a mouse button or calls a view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.pill_row import PillRow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTHING_HELD = Qt.KeyboardModifier.NoModifier

_MOST_TABS = 150
_MOST_STEPS = 60


@dataclass(frozen=True)
class Hands:
    """Keys go to the window that has the focus, as they come from a keyboard.

    Everything may take ``patience`` times as long as usual, for a program that is slowed down.
    """

    patience: int = 1

    def wait(self, condition: Callable[[], object], milliseconds: int = 20_000) -> None:
        """Let the program live until it holds. Fails after ``milliseconds``, times the patience."""
        over = QDeadlineTimer(milliseconds * self.patience)
        while not condition():
            assert not over.hasExpired(), f"waited {milliseconds * self.patience} ms in vain"
            QTest.qWait(5)
            _hand_the_keyboard_on()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """One key, perhaps with others held."""
        self.wait(lambda: QGuiApplication.focusWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert isinstance(window, QWindow)
        QTest.keyClick(window, key, held)

    def type(self, words: str) -> None:
        """Letter by letter into whatever has the focus, in any alphabet."""
        for letter in words:
            if letter == "\n":
                self.press(Qt.Key.Key_Return)
                continue
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NOTHING_HELD, letter))

    def reach(self, widget: QWidget, back: bool = False) -> None:
        """Go on with Tab (or Shift+Tab) until ``widget`` has the focus. Fails when Tab never comes there."""
        wanted = widget.focusProxy() or widget
        self.wait(lambda: wanted.isVisible() and wanted.isEnabled())
        passed = []
        for _ in range(_MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is wanted or (focus is not None and wanted.isAncestorOf(focus)):
                return
            passed.append(f"{type(focus).__name__} {focus.accessibleName() if focus else ''}")
            if back:
                self.press(Qt.Key.Key_Backtab, SHIFT)
            else:
                self.press(Qt.Key.Key_Tab)
        seen = "\n".join(dict.fromkeys(passed))
        name = f"{type(wanted).__name__} {wanted.accessibleName()!r}"
        raise AssertionError(f"Tab never reaches {name}; it passes\n{seen}")

    def fill(self, widget: QWidget, words: str) -> None:
        """Go to a field and type."""
        self.reach(widget)
        self.type(words)

    def fill_again(self, widget: QWidget, words: str) -> None:
        """Go to a field and type in the place of what stands there."""
        self.reach(widget)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(words)

    def push(self, button: QWidget) -> None:
        """Go to a button and press it."""
        self.reach(button)
        self.press(Qt.Key.Key_Space)

    def pick(self, choice: Choice, key: str) -> None:
        """Go to a drop-down list and move in it until ``key`` is chosen."""
        self.reach(choice)
        self.press(Qt.Key.Key_Home)
        for _ in range(_MOST_STEPS):
            if choice.key() == key:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{key!r} is not offered: {[choice.itemData(n) for n in range(choice.count())]}")

    def pick_pill(self, row: PillRow, key: str) -> None:
        """Go to a row of pills, move in it with the arrows, and press the one named ``key``."""
        self.reach(row)
        for direction in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            for _ in range(_MOST_STEPS):
                if QApplication.focusWidget() is row._buttons[key]:
                    self.press(Qt.Key.Key_Space)
                    assert row.key() == key
                    return
                before = QApplication.focusWidget()
                self.press(direction)
                if QApplication.focusWidget() is before:
                    break
        raise AssertionError(f"the arrows never reach {key!r}")

    def paste(self, words: str) -> None:
        """Paste what another program copied."""
        QGuiApplication.clipboard().setText(words)
        self.press(Qt.Key.Key_V, CTRL)
        QGuiApplication.clipboard().clear()


def _hand_the_keyboard_on() -> None:
    """What a window manager does, for screens that have none: a dialog gets the keyboard, then the window behind."""
    wanted = QApplication.activeModalWidget()
    if wanted is None and QGuiApplication.focusWindow() is None:
        wanted = next((one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()), None)
    if wanted is not None and not wanted.isActiveWindow():
        wanted.activateWindow()
