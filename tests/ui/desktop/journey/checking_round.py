"""The part of the round that goes through second readings, discrepancies, history, and taking back."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt

from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.views.record import RecordPage
from ui.desktop.views.review import ReviewPage


class Round(Protocol):
    """Whoever goes round and looks at each page."""

    @property
    def walk(self) -> Walk:
        """The running program and the hands before it."""

    def arrive(self, key: str) -> None:
        """Wait for a page of the main window, and look."""


def checking(rounds: Round) -> None:
    """What waits for a second reading, where sources differ, the history of a record, and taking back."""
    walk, hands = rounds.walk, rounds.walk.hands
    hands.press(Qt.Key.Key_R, CTRL)
    rounds.arrive("review")
    hands.push(walk.page(ReviewPage)._disputes)
    rounds.arrive("discrepancy")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("review")
    hands.press(Qt.Key.Key_F9)
    rounds.arrive("undo")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("review")
    hands.push(walk.open_account().head.all)
    rounds.arrive("record")
    hands.push(walk.page(RecordPage).view.whole_history)
    rounds.arrive("history")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("account")
    walk.go("records")
    rounds.arrive("records")
