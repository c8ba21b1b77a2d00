"""The evidence as a grid: small pictures for what is on the screen, veiled where a warning stands."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.desktop.accessibility import clipped, nameless
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.models.id_rows import ID_ROLE
from ui.desktop.models.tiles import PICTURE_ROLE
from ui.desktop.translation import Translations
from ui.desktop.views.evidence import EvidencePage


def striped() -> bytes:
    """Black and white lines: what is veiled shows none of them."""
    image = Image.new("L", (320, 240), 255)
    for column in range(0, 320, 20):
        image.paste(0, (column, 0, column + 10, 240))
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def take(told: Told, data: bytes, name: str, *, warned: bool = False) -> str:
    item = told.vault.evidence.add("Invented", content_warning=warned)
    told.vault.intake.take_in_bytes(data, name, item.id)
    return item.id


def contrast(picture: object) -> int:
    assert isinstance(picture, QPixmap)
    image = picture.toImage()
    middle = range(image.width() // 4, image.width() // 2)
    row = [image.pixelColor(x, image.height() // 2).lightness() for x in middle]
    return max(row) - min(row)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, told: Told) -> tuple[EvidencePage, str, str]:
    plain, hard = take(told, striped(), "a.png"), take(told, striped(), "b.png", warned=True)
    shown = EvidencePage(desk)
    show(qtbot, shown, desk)
    shown._as_grid.click()
    qtbot.waitUntil(lambda: shown.grid.tiles.place_of(plain).data(PICTURE_ROLE) is not None, timeout=15_000)
    wait_idle(qtbot, desk)
    return shown, plain, hard


def test_small_pictures_are_made_behind_the_window_and_veiled_where_one_is_warned(
    page: tuple[EvidencePage, str, str],
) -> None:
    shown, plain, hard = page
    assert contrast(shown.grid.tiles.place_of(plain).data(PICTURE_ROLE)) > 150
    assert contrast(shown.grid.tiles.place_of(hard).data(PICTURE_ROLE)) < 60
    assert shown.grid.tiles.place_of("nobody") == QModelIndex()


def test_the_grid_and_the_list_stand_at_the_same_item_and_enter_opens_it(
    qtbot: QtBot, page: tuple[EvidencePage, str, str]
) -> None:
    shown, plain, hard = page
    opened: list[object] = []
    shown.wanted.connect(lambda key, target: opened.append((key, target)))
    shown.pane.list.select_id(hard)
    assert shown.grid.current_id() == hard
    QTest.keyClick(shown.grid, Qt.Key.Key_Right)
    assert shown.grid.current_id() == plain == shown.pane.list.current_id()
    QTest.keyClick(shown.grid, Qt.Key.Key_Return)
    assert opened == [("item", plain)]


def test_an_item_that_is_warned_of_later_is_veiled_when_one_comes_back(
    qtbot: QtBot, desk: Desk, told: Told, page: tuple[EvidencePage, str, str]
) -> None:
    shown, plain, _hard = page
    told.vault.ledger.amend(told.vault.evidence.get(plain), {"content_warning": True})
    shown.entered(None)
    wait_idle(qtbot, desk)
    qtbot.waitUntil(lambda: shown.grid.tiles.place_of(plain).data(PICTURE_ROLE) is not None, timeout=15_000)
    wait_idle(qtbot, desk)
    assert contrast(shown.grid.tiles.place_of(plain).data(PICTURE_ROLE)) < 60


def test_the_last_row_may_be_short_and_its_rest_cannot_be_chosen(page: tuple[EvidencePage, str, str]) -> None:
    tiles = page[0].grid.tiles
    places = [(row, column) for row in range(tiles.rowCount()) for column in range(tiles.columnCount())]
    ids = [tiles.index(*place).data(ID_ROLE) for place in places]
    assert len([one for one in ids if one is not None]) == 3
    for number, one in enumerate(ids):
        place = tiles.index(number // tiles.columnCount(), number % tiles.columnCount())
        assert bool(tiles.flags(place) & Qt.ItemFlag.ItemIsSelectable) == (one is not None)


def test_names_and_room(qtbot: QtBot, page: tuple[EvidencePage, str, str], russian: Translations) -> None:
    assert nameless(page[0]) == []
    assert clipped(page[0]) == []
