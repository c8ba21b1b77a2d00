"""The part of the round that reads what is written in evidence, and finds it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.checking_round import Round
from ui.desktop.views.evidence import EvidencePage


def texts(rounds: Round) -> None:
    """From the list of evidence, by the offer to read it and the search, to the text and the item it is of."""
    walk, hands = rounds.walk, rounds.walk.hands
    walk.go("evidence")
    hands.push(walk.page(EvidencePage).texts.banner._button)
    walk.quiet()
    hands.reach(walk.search(story.NOTE_WORDS.split()[0]).list)
    hands.press(Qt.Key.Key_Return)
    rounds.arrive("evidence_text")
    hands.press(Qt.Key.Key_Escape)
    rounds.arrive("item")
