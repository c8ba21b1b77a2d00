"""The guide in its windows: F1, keyboard, finding, languages; and nothing that is loaded from outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.gallery_guide import EmptyPage, window
from ui.desktop.main_window import MainWindow
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.entry_window import EntryWindow
from ui.desktop.views.guide import GuidePage
from ui.desktop.views.guide_book import GuideBook
from ui.desktop.views.guide_window import GuideWindow
from ui.hardening import NetworkRefused
from ui.presenters.guide import TOPICS, Guide


@pytest.fixture
def main(tools: Tools, qtbot: QtBot) -> Iterator[MainWindow]:
    made = window(tools)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_now()
    made.deleteLater()


@pytest.fixture
def book(tools: Tools, qtbot: QtBot) -> GuideBook:
    made = GuideBook(tools)
    qtbot.addWidget(made)
    made.show()
    return made


def guide_of(main: MainWindow) -> GuidePage:
    page = main.current()
    assert isinstance(page, GuidePage)
    return page


def titles(book: GuideBook) -> list[str]:
    return [book.contents.item(row).text() for row in range(book.contents.count())]


@pytest.mark.parametrize(("key", "topic"), [("evidence", "evidence"), ("dossiers", "dossier"), ("export", "dossier")])
def test_f1_opens_the_page_that_fits_and_esc_leads_back(main: MainWindow, key: str, topic: str) -> None:
    main.go(key)
    before = main.current()
    assert isinstance(before, EmptyPage)
    entries = before.entries
    QTest.keyClick(main, Qt.Key.Key_F1)
    assert guide_of(main).book.topic == topic
    QTest.keyClick(main, Qt.Key.Key_F1)
    assert guide_of(main).book.topic == topic
    QTest.keyClick(guide_of(main).book.contents, Qt.Key.Key_Escape)
    assert main.current() is before
    assert before.entries == entries, "what was typed stays where it was"


def test_the_rail_opens_the_guide_where_it_was_left(main: MainWindow) -> None:
    main.go("guide", "search")
    main.go("cases")
    main.go("guide")
    assert guide_of(main).book.topic == "search"
    QTest.keyClick(guide_of(main).book.contents, Qt.Key.Key_Escape)
    assert isinstance(main.current(), GuidePage), "there is nowhere to go back to"


def test_the_whole_guide_is_read_by_keyboard(book: GuideBook) -> None:
    book.contents.setFocus()
    read = [book.topic]
    for _ in TOPICS[1:]:
        QTest.keyClick(book.contents, Qt.Key.Key_Down)
        read.append(book.topic)
        title = Guide("en").article(book.topic).title
        assert book.text.toPlainText().startswith(title)
    assert read == list(TOPICS)


def test_finding_lists_the_pages_and_marks_the_words(book: GuideBook) -> None:
    book.search.setFocus()
    QTest.keyClicks(book.search, "journal")
    QTest.keyClick(book.search, Qt.Key.Key_Return)
    assert titles(book) == [article.title for article in Guide("en").contents("journal")]
    marks = book.text.extraSelections()
    assert len(marks) == book.text.toPlainText().casefold().count("journal") > 1
    first = book.text.textCursor().position()
    assert book.text.textCursor().selectedText().casefold() == "journal"
    QTest.keyClick(book, Qt.Key.Key_F3)
    assert book.text.textCursor().position() > first
    for _ in marks[1:]:
        book.text.find_next()
    assert book.text.textCursor().position() == first, "from the last one on to the first"


def test_words_that_stand_nowhere_are_said_to_and_esc_takes_them_back(book: GuideBook, qtbot: QtBot) -> None:
    QTest.keyClicks(book.search, "qqqq")
    QTest.keyClick(book.search, Qt.Key.Key_Return)
    assert titles(book) == []
    assert book.text.toPlainText(), "the page that was open stays"
    assert not book.text.find_next()
    with qtbot.assertNotEmitted(book.back_wanted):
        QTest.keyClick(book.search, Qt.Key.Key_Escape)
    assert len(titles(book)) == len(TOPICS)
    with qtbot.waitSignal(book.back_wanted):
        QTest.keyClick(book.search, Qt.Key.Key_Escape)


def test_the_language_changes_with_the_page_open(book: GuideBook, tools: Tools, russian: Translations) -> None:
    book.show_topic("limits")
    tools.translations.use("ru")
    QApplication.processEvents()
    assert titles(book) == [article.title for article in Guide("ru").contents()]
    assert book.text.toPlainText().startswith(Guide("ru").article("limits").title)
    tools.translations.use("en")
    QApplication.processEvents()
    assert titles(book)[0] == "First steps"


def test_nothing_is_loaded_and_no_link_leads_out(
    book: GuideBook, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    outside = "# T\n\n![picture](file:///etc/hostname) [out](https://example.org) [in](search.md)\n\n<b>x</b>"
    book.text.show_page(outside)
    kinds = QTextDocument.ResourceType
    for kind in (kinds.ImageResource, kinds.HtmlResource, kinds.StyleSheetResource):
        assert book.text.loadResource(kind.value, QUrl("file:///etc/hostname")) is None
    assert "<b>x</b>" in book.text.toPlainText()
    with qtbot.assertNotEmitted(book.text.topic_wanted):
        book.text.anchorClicked.emit(QUrl("https://example.org"))
        book.text.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert "picture" not in book.topic
    assert not opened
    book.text.anchorClicked.emit(QUrl("search.md"))
    assert book.topic == "search"


def test_before_a_vault_is_open_f1_shows_the_guide(tools: Tools, gateway: object, qtbot: QtBot) -> None:
    entry = EntryWindow(tools, gateway, NetworkRefused())  # type: ignore[arg-type]  # a stand-in of the tests
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    qtbot.waitUntil(entry.isActiveWindow)
    QTest.keyClick(entry, Qt.Key.Key_F1)
    shown = entry.findChild(GuideWindow)
    assert shown is not None
    assert shown.book.topic == "first-steps"
    QTest.keyClick(shown.book.contents, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_everything_has_a_name_and_takes_the_keyboard(book: GuideBook) -> None:
    for part in (book.search, book.contents, book.text):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
