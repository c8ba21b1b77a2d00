"""What left with a person in it: a dossier by its case, a copy or words by the name that they have outside."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from archive.vocabulary.testimony import Use
from exports.edition import Presence
from tests.ui.desktop.accessibility import clipped
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.desk import Desk
from ui.desktop.views.consent_left import LeftCard
from ui.presenters.consent_left import LeftAs, PastExport

_AT = "2026-03-05T10:00:00Z"
LEFT = (
    PastExport("E-0007", _AT, "", Use.MEDIA, "The Paper", (Presence.APPEARS,), False, LeftAs.COPY, "copy-2.jpg"),
    PastExport("E-0009", _AT, "", Use.MEDIA, "", (Presence.GAVE,), True, LeftAs.WORDS, "words.srt"),
    PastExport("X-0001", _AT, "C-0001", Use.WGAD, "", (Presence.SPEAKS,)),
)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_each_is_told_by_what_it_was(qtbot: QtBot, desk: Desk, language: str) -> None:
    card = LeftCard(desk)
    qtbot.addWidget(card)
    card.resize(700, 400)
    card.show()
    desk.tools.translations.use(language)
    card.show_left(LEFT)
    told = words_of(card)
    for word in ("E-0007", "copy-2.jpg", "The Paper", "E-0009", "words.srt", "X-0001", "C-0001"):
        assert word in told
    assert ("a copy of an item, as copy-2.jpg" in told) == (language == "en")
    assert clipped(card) == []
    card.show_left(())
    assert card.isHidden()
