"""All widgets together: names for screen readers, keyboard, and room for words at two sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, focusable, nameless, tree, unreachable_by_tab
from tests.ui.desktop.gallery import Gallery
from ui.desktop.look import Look


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Gallery:
    made = Gallery(look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_everything_has_a_name(page: Gallery) -> None:
    assert nameless(page) == []
    assert all(widget.accessibleName() for widget in focusable(page))


def test_tab_reaches_everything(page: Gallery) -> None:
    assert unreachable_by_tab(page, page.rail) == []
    assert len(focusable(page)) > 15


def test_a_screen_reader_hears_rows_and_counts(page: Gallery) -> None:
    heard = {part.text(QAccessible.Text.Name) for part in tree(QAccessible.queryAccessibleInterface(page))}
    assert "Transfer order, stamped copy, EV-00408, 11 Mar 2024, Verified" in heard
    assert "Cases, 12" in heard


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_word_is_cut_off(
    qtbot: QtBot, look: Look, scale: float, direction: Qt.LayoutDirection
) -> None:
    look.use(scale=scale)
    page = Gallery(look)
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.resize(page.minimumSizeHint().expandedTo(page.size()))
    page.show()
    qtbot.waitExposed(page)
    assert clipped(page) == []
    rail_is_right = page.rail.x() > page.width() // 2
    assert rail_is_right == (direction == Qt.LayoutDirection.RightToLeft)


def test_a_narrow_rail_keeps_its_names(page: Gallery) -> None:
    page.rail.set_narrow(True)
    assert page.rail.width() == 60
    assert nameless(page) == []
    page.rail.set_narrow(False)
    assert page.rail.width() == 212


def test_arrows_move_in_the_list_and_enter_opens(page: Gallery, qtbot: QtBot) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current_id() == 2
    with qtbot.waitSignal(page.list.opened) as opened:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_every_look_paints(qtbot: QtBot, look: Look) -> None:
    sizes = set()
    for dark in (False, True):
        look.use(dark=dark)
        page = Gallery(look)
        qtbot.addWidget(page)
        image = page.grab().toImage()
        sizes.add(image.pixelColor(30, image.height() // 2).name())
    assert sizes == {"#ebedf1", "#0e1216"}
