"""Round the pages on which places are covered and copies leave, from the page of an item and back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.desktop.views.item import ItemPage

if TYPE_CHECKING:
    from tests.ui.desktop.journey.rounds import Rounds


def covering(rounds: Rounds) -> None:
    """Both pages, each left with Esc."""
    hands = rounds.walk.hands
    hands.push(rounds.walk.page(ItemPage).covered.cover)
    rounds.arrive("covering")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("item")
    hands.push(rounds.walk.page(ItemPage).covered.copy)
    rounds.arrive("safe_copies")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("item")
