"""The shell: pages when they are wanted, keys, banners, and that closing only asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, nameless
from ui.desktop.errors import UnexpectedFailure
from ui.desktop.jobs import Work
from ui.desktop.main_window import MainWindow
from ui.desktop.page import Page
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations


class PaperPage(Page):
    """A page with one line; its last words write down what stands in it."""

    def __init__(self, kept: list[str]) -> None:
        super().__init__()
        self.kept = kept
        self.targets: list[object] = []
        self.line = QLineEdit(self)
        self.line.setAccessibleName("Search")
        QVBoxLayout(self).addWidget(self.line)

    def entered(self, target: object) -> None:
        self.targets.append(target)

    def focus_search(self) -> bool:
        self.line.setFocus()
        return True

    def last_words(self) -> Work | None:
        text = self.line.text()
        return (lambda _progress, _token: self.kept.append(text)) if text else None


KEYS = ("cases", "people", "evidence", "search", "dossiers", "settings")


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def make(
    qtbot: QtBot, tools: Tools, kept: list[str], built: list[str]
) -> Callable[[bool], MainWindow]:
    def builder(key: str) -> Callable[[], Page]:
        def build() -> Page:
            built.append(key)
            return PaperPage(kept)

        return build

    def window(read_only: bool) -> MainWindow:
        made = MainWindow(
            tools,
            {key: builder(key) for key in KEYS},
            vault_name="Field office",
            read_only=read_only,
            stage_words=str,
        )
        qtbot.addWidget(made, before_close_func=lambda window: setattr(window, "_may_close", True))
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return window


def test_pages_are_built_when_first_wanted(make: Callable[[bool], MainWindow], built: list[str]) -> None:
    window = make(False)
    assert built == ["cases"]
    window.go("people", 7)
    window.go("cases")
    window.go("people", 8)
    assert built == ["cases", "people"]
    page = window.current()
    assert isinstance(page, PaperPage)
    assert page.targets == [7, 8]


def test_a_page_can_lead_to_another_and_count(make: Callable[[bool], MainWindow]) -> None:
    window = make(False)
    first = window.current()
    assert first is not None
    first.wanted.emit("evidence", "EV-1")
    second = window.current()
    assert isinstance(second, PaperPage)
    assert second.targets == ["EV-1"]
    first.counted.emit(12)
    assert window.rail._buttons["cases"].accessibleName() == "Cases, 12"


def test_alt_and_a_number_go_to_a_place_and_find_to_its_search(make: Callable[[bool], MainWindow]) -> None:
    window = make(False)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.rail._buttons["evidence"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = window.current()
    assert isinstance(page, PaperPage)
    assert page.line.hasFocus()


def test_an_unknown_place_is_a_mistake(tools: Tools) -> None:
    with pytest.raises(ValueError, match="kitchen"):
        MainWindow(
            tools, {"kitchen": Page}, vault_name="", read_only=False, stage_words=str
        )


def test_reading_only_is_said_all_the_time(make: Callable[[bool], MainWindow]) -> None:
    assert make(True)._read_only_banner.isVisible()
    assert not make(False)._read_only_banner.isVisible()


def test_an_error_stays_until_it_was_read(make: Callable[[bool], MainWindow]) -> None:
    window = make(False)
    window.tell(UnexpectedFailure(kind="KeyError"))
    assert window._trouble.words() == "sentence of unexpected_failure"
    window._trouble._button.click()
    assert window._trouble.isHidden()


def test_closing_only_asks(qtbot: QtBot, make: Callable[[bool], MainWindow]) -> None:
    window = make(False)
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    window.close_now()
    assert not window.isVisible()


def test_the_rail_folds_in_a_small_window(make: Callable[[bool], MainWindow]) -> None:
    window = make(False)
    window.resize(1366, 768)
    assert window.rail.width() == 212
    window.resize(900, 700)
    assert window.rail.width() == 60
    assert nameless(window) == []


def test_last_words_come_from_every_page_that_has_some(
    make: Callable[[bool], MainWindow], kept: list[str]
) -> None:
    window = make(False)
    for key in ("cases", "people", "evidence"):
        window.go(key)
        page = window.current()
        assert isinstance(page, PaperPage)
        page.line.setText("" if key == "people" else key)
    assert len(window.last_words()) == 2


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_russian_word_is_cut_off(
    make: Callable[[bool], MainWindow], tools: Tools, russian: Translations, scale: float
) -> None:
    tools.look.use(scale=scale)
    window = make(True)
    window.rail.set_health("Сохранено только что · запирается через 5 минут без работы")
    assert clipped(window) == []
    assert nameless(window) == []
    assert window.rail._buttons["evidence"].accessibleName() == "Доказательства"


def test_the_title_names_nothing(make: Callable[[bool], MainWindow]) -> None:
    assert make(False).windowTitle() == "Strongroom"
