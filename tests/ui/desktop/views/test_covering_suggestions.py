"""What a machine proposes on the page that covers places: taken and refused with the keys, kept by nobody."""

from __future__ import annotations

import dataclasses
import io
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.confined.asking import DecodingRefused
from archive.covering.read_again import StillRead
from archive.covering.suggest import FoundBy, Suggested, Suggesting, Suggestion
from archive.locators import Locator
from archive.vocabulary.covering import CoverWhat
from tests.archive.confined.drawn_faces import street
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import words_of
from tests.ui.desktop.views.test_covering_page import CTRL, NAME, SHIFT, Covers, opened, paper, picture
from ui.desktop.desk import Desk
from ui.presenters import suggestions
from ui.presenters.covering import Made


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestions, "recognition", lambda: None)


def looked(covers: Covers) -> Covers:
    covers.key(Qt.Key.Key_G, CTRL)
    covers.wait()
    return covers


def proposed(covers: Covers) -> list[Suggestion]:
    return list(covers.page.suggestions.suggestions.waiting)


def taken(covers: Covers) -> list[Locator]:
    return [one.where for one in covers.page.areas.areas.areas]


def test_a_face_is_taken_and_a_plate_refused_with_the_keys_alone(qtbot: QtBot, desk: Desk) -> None:
    sink = io.BytesIO()
    street().save(sink, "PNG")
    covers = opened(qtbot, desk, sink.getvalue(), "street.png")
    before = covers.stored()
    looked(covers)
    face, plate = proposed(covers)
    assert (face.area.what, plate.area.what) == (CoverWhat.FACE, CoverWhat.PLATE)
    canvas = covers.page.sheet.pane.canvas
    assert [chosen for _area, chosen in canvas._suggested] == [True, False]
    assert taken(covers) == [], "nothing is covered that nobody took"
    assert not covers.page.make.isEnabled()
    assert covers.page.suggestions.list.hasFocus()
    covers.key(Qt.Key.Key_Return)
    assert taken(covers) == [face.area.where]
    assert proposed(covers) == [plate]
    assert covers.page.suggestions.list.hasFocus()
    covers.key(Qt.Key.Key_Delete)
    assert (taken(covers), proposed(covers)) == ([face.area.where], [])
    assert covers.page.suggestions.look_for.hasFocus(), "the keyboard is not lost with the last one"
    covers.page.areas._undo()
    assert taken(covers) == []
    looked(covers)
    covers.key(Qt.Key.Key_Return, SHIFT)
    assert taken(covers) == [face.area.where, plate.area.where]
    looked(covers)
    assert proposed(covers) == [], "what is covered is not proposed again"
    assert before == covers.stored()


def test_names_of_the_vault_lead_to_their_pages(qtbot: QtBot, desk: Desk) -> None:
    desk.vault.people.add(NAME)
    covers = looked(opened(qtbot, desk, paper(2), "a.pdf"))
    assert [(one.area.where.page, one.untrusted_words) for one in proposed(covers)] == [(1, NAME), (2, NAME)]
    covers.key(Qt.Key.Key_Down)
    covers.wait()
    assert covers.page.sheet.pane.number == 2
    covers.key(Qt.Key.Key_Delete, SHIFT)
    assert (taken(covers), proposed(covers)) == ([], [])
    assert covers.page.suggestions.look_for.hasFocus()
    assert "Tesseract" in words_of(covers.page.suggestions)


def test_what_could_not_be_looked_through_is_said(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    covers = opened(qtbot, desk, picture(), "a.png")
    monkeypatch.setattr(Suggesting, "suggest", lambda *_asked: Suggested((), 9, (2, 7), recognised=True))
    assert "2, 7" in words_of(looked(covers).page.suggestions)
    assert "Tesseract" not in words_of(covers.page.suggestions)

    def refused(*_asked: object) -> Suggested:
        raise DecodingRefused(reason="damaged")

    monkeypatch.setattr(Suggesting, "suggest", refused)
    looked(covers)
    assert covers.page._message.words()


def test_what_recognition_still_reads_in_the_copy_is_said_with_its_pages(qtbot: QtBot, desk: Desk) -> None:
    covers = opened(qtbot, desk, picture(), "a.png")
    place = covers.page._place
    assert place is not None
    read = (StillRead(4, 0, 2, 0), StillRead(7, 0, 0, 0, unread=True))
    made = Made(place, cast("Any", SimpleNamespace(number=2)), read, "T 5")
    covers.page._made(made)
    assert "pages 4, 7" in covers.page._message.words()
    covers.page._made(dataclasses.replace(made, still_read=()))
    assert "T 5 read the copy too" in covers.page._message.words()
    covers.page._made(dataclasses.replace(made, still_read=(), read_by=""))
    assert "read the copy too" not in covers.page._message.words()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_words_fit_and_everything_has_a_name(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    covers = opened(qtbot, desk, paper(2), "a.pdf")
    desk.vault.people.add(NAME)
    looked(covers)
    first = proposed(covers)[0]
    covers.page.suggestions.suggestions.waiting += (
        Suggestion(first.area, FoundBy.RECOGNITION, "Arslanbek Tumenbayuly Ondassynov " * 4),
    )
    desk.tools.translations.use(language)
    assert nameless(covers.page) == []
    qtbot.waitUntil(lambda: clipped(covers.page) == [], timeout=5_000)
    assert unreachable_by_tab(covers.page, covers.page.suggestions.look_for) == []
