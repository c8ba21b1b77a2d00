"""The part of the round that goes through ill-treatment: the lists of the vault, and the form of an allegation."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.desktop.journey.checking_round import Round
from tests.ui.desktop.journey.hands import CTRL
from ui.desktop.views.allegation import AllegationPage


def harm(rounds: Round) -> None:
    """From the records and back to them."""
    walk, hands = rounds.walk, rounds.walk.hands
    hands.press(Qt.Key.Key_H, CTRL)
    rounds.arrive("allegations")
    hands.press(Qt.Key.Key_N, CTRL)
    page = walk.page(AllegationPage)
    hands.wait(lambda: page.form is not None and page.form.ready)
    rounds.arrive("allegation")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("allegations")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("records")
