"""Texts on the screen: leaf by leaf, plain, found, marked, copied with care, gone when they are to be forgotten."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from archive.evidence_texts import Leaf
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from tests.archive.confined import text_samples as samples
from tests.archive.confined.text_samples import WORDS
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.look import Look
from ui.desktop.translation import Translations
from ui.desktop.views.evidence_text import EvidenceTextPage
from ui.desktop.views.evidence_texts import EvidenceTextsOffer
from ui.desktop.views.item import ItemPage
from ui.desktop.views.settings_texts import TextsCard
from ui.desktop.widgets.text_sheet import TextSheet
from ui.presenters.reading_texts import Mode, TextsDesk
from ui.presenters.text_reading import TextPlace


def file_of(told: Told, data: bytes, name: str) -> EvidenceFile:
    return told.vault.intake.take_in_bytes(data, name, told.vault.evidence.add("Harbour paper").id).file


def page_of(qtbot: QtBot, desk: Desk, file: EvidenceFile, **place: int | str) -> EvidenceTextPage:
    page = EvidenceTextPage(desk)
    line, words = place.get("line", 0), place.get("words", "")
    assert isinstance(line, int)
    assert isinstance(words, str)
    show(qtbot, page, desk, TextPlace(file.item_id, file.id, line=line, words=words))
    return page


def test_a_found_line_is_shown_and_the_next_place_is_one_key_away(qtbot: QtBot, desk: Desk, told: Told) -> None:
    text = "\n".join(f"{number} {WORDS if number % 1000 == 0 else 'quiet'}" for number in range(1, 3001))
    page = page_of(qtbot, desk, file_of(told, text.encode(), "a.txt"), line=2000, words="задержании")
    viewer = page.viewer
    assert viewer.sheet.leaf is not None
    assert viewer.sheet.leaf.number == 1
    assert viewer.sheet.textCursor().block().userState() == 999
    assert viewer.tools.found.text() == "2 of 3"
    viewer.tools.down.click()
    wait_idle(qtbot, desk)
    assert viewer.sheet.leaf.number == 2
    assert len(viewer.sheet.extraSelections()) == 1
    viewer.tools.number.setValue(1)
    viewer.tools.number.editingFinished.emit()
    wait_idle(qtbot, desk)
    assert viewer.sheet.toPlainText().startswith("1 quiet\n2 quiet")


def test_lines_are_marked_and_cited(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = page_of(qtbot, desk, file_of(told, b"one\ntwo\nthree\nfour", "a.txt"))
    viewer = page.viewer
    assert not viewer.tools.mark.isEnabled()
    viewer.sheet.choose_lines(1, 2)
    with qtbot.waitSignal(viewer.marked) as marked:
        QTest.keyClick(viewer.sheet, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert marked.args == [Locator(line=2, last_line=3)]
    assert viewer.mark() == Locator(line=2, last_line=3)
    assert "lines 2–3" in words_of(page)


def test_copying_goes_by_the_guarded_clipboard_and_nothing_by_dragging(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = page_of(qtbot, desk, file_of(told, b"one\ntwo", "a.txt"))
    sheet = page.viewer.sheet
    sheet.choose_lines(0, 1)
    assert sheet.createMimeDataFromSelection().formats() == []
    QTest.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    desk.tools.clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_a_mail_lists_what_it_encloses_and_takes_it_in_on_a_click(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = page_of(qtbot, desk, file_of(told, samples.mail(), "a.eml"))
    assert "справка.pdf" in words_of(page)
    buttons = page.viewer.enclosed.findChildren(QAbstractButton)
    assert [one.isEnabled() for one in buttons] == [True, True]
    with qtbot.waitSignal(page.wanted) as wanted:
        buttons[0].click()
    assert wanted.args is not None
    key, item_id = wanted.args
    assert key == "item"
    assert told.vault.evidence.files(told.vault.evidence.get(item_id))[0].size == 17


def test_rows_are_a_table_and_a_long_table_is_lines(qtbot: QtBot, look: Look) -> None:
    sheet = TextSheet(look)
    qtbot.addWidget(sheet)
    sheet.show_leaf(Leaf(0, ("a\tb", "c", "d"), "rrp"))
    tables = [one for one in sheet.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert [(one.rows(), one.columns()) for one in tables] == [(2, 2)]
    sheet.show_places([(0, 2, 3)], 0)
    assert sheet.extraSelections()[0].cursor.selectedText() == "b"
    sheet.show_leaf(Leaf(0, ("a\tb\tc\td",) * 1000, "r" * 1000))
    assert not [one for one in sheet.document().rootFrame().childFrames() if isinstance(one, QTextTable)]
    sheet.show_places([(5, 2, 3)], 0)
    assert sheet.extraSelections()[0].cursor.selectedText() == "b"


def test_markup_and_direction_marks_are_plain_and_paragraphs_keep_their_direction(qtbot: QtBot, look: Look) -> None:
    sheet = TextSheet(look)
    qtbot.addWidget(sheet)
    sheet.show_leaf(Leaf(0, ("<b>bold</b> \u202egpj.exe", "\u05d0\u05d1\u05d2 abc"), "pp"))
    assert sheet.toPlainText() == "<b>bold</b> gpj.exe\n\u05d0\u05d1\u05d2 abc"
    blocks = [sheet.document().findBlockByNumber(number) for number in range(2)]
    assert [one.blockFormat().layoutDirection() for one in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]
    sheet.show_places([(0, 13, 16)], 0)
    assert sheet.extraSelections()[0].cursor.selectedText() == "gpj"


def test_doubtful_words_are_underlined(qtbot: QtBot, look: Look) -> None:
    sheet = TextSheet(look)
    qtbot.addWidget(sheet)
    sheet.show_leaf(Leaf(0, ("sure dоubt",), "p", page=1, machine=True, doubtful=((0, 5, 10),)))
    cursor = sheet.textCursor()
    for place, wavy in ((3, False), (8, True)):
        cursor.setPosition(place)
        style = cursor.charFormat().underlineStyle()
        assert (style == cursor.charFormat().UnderlineStyle.WaveUnderline) is wavy


def test_a_full_leaf_is_laid_out_without_a_pause(qtbot: QtBot, look: Look) -> None:
    sheet = TextSheet(look)
    qtbot.addWidget(sheet)
    sheet.show()
    best = 9.0
    for _ in range(3):
        began = time.process_time()
        sheet.show_leaf(Leaf(0, (f"{WORDS} " * 3,) * 1000, "p" * 1000))
        best = min(best, time.process_time() - began)
    assert best < 0.15


def test_nothing_stays_when_it_is_to_be_forgotten(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = page_of(qtbot, desk, file_of(told, samples.mail(), "a.eml"))
    page.viewer.forget()
    assert page.viewer.sheet.toPlainText() == ""
    assert page.viewer.sheet.leaf is None
    assert page.viewer.mark() is None


def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = page_of(qtbot, desk, file_of(told, b"PK\x03\x04broken", "a.docx"))
    assert "decoding_refused" in words_of(page)
    assert page.viewer.sheet.toPlainText() == ""


def test_the_page_of_an_item_says_how_its_text_stands(qtbot: QtBot, desk: Desk, told: Told) -> None:
    file = file_of(told, b"%PDF-1.4 broken", "a.pdf")
    told.vault.texts.read(file)
    page = ItemPage(desk)
    show(qtbot, page, desk, file.item_id)
    assert page.text.isVisible()
    with qtbot.waitSignal(page.wanted) as wanted:
        page.text.show_it.click()
    assert wanted.args == ["evidence_text", TextPlace(file.item_id, file.id)]


def test_what_waits_is_offered_and_read(qtbot: QtBot, desk: Desk, told: Told) -> None:
    TextsDesk(told.vault).read_all()
    file = file_of(told, WORDS.encode(), "a.txt")
    offer = EvidenceTextsOffer(desk)
    qtbot.addWidget(offer)
    offer.look()
    wait_idle(qtbot, desk)
    assert not offer.isHidden()
    assert ": 1." in words_of(offer)
    offer.banner.acted.emit()
    wait_idle(qtbot, desk)
    assert "Texts read: 1." in words_of(offer)
    assert told.vault.texts.kept.reading(file.id) is not None
    offer.banner.acted.emit()
    wait_idle(qtbot, desk)
    assert offer.isHidden()


def test_the_setting_is_kept(qtbot: QtBot, desk: Desk, told: Told) -> None:
    card = TextsCard(desk)
    qtbot.addWidget(card)
    card.wanted.connect(lambda change: change())
    card.renew()
    wait_idle(qtbot, desk)
    card.modes.chosen.emit(str(Mode.RECOGNISE))
    assert TextsDesk(told.vault).mode() is Mode.RECOGNISE


@pytest.mark.parametrize("language", ["en", "ru"])
def test_everything_has_a_name_and_is_reached(
    qtbot: QtBot, desk: Desk, told: Told, russian: Translations, language: str
) -> None:
    if language == "ru":
        russian.use("ru")
    page = page_of(qtbot, desk, file_of(told, samples.mail(), "a.eml"))
    page.resize(1000, 700)
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.viewer.sheet) == []
    assert clipped(page) == []
