"""What a file says of itself stands on the page only after a click, and becomes a date only by another."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from archive.dates import Basis
from tests.archive import facts_material as material
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.translation import Translations
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage


def photo_of(told: Told, data: bytes = b"") -> str:
    item = told.vault.evidence.add("yard")
    told.vault.intake.take_in_bytes(data or material.picture(), "a.jpg", item.id)
    return item.id


def button(page: Page, words: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if words in (one.text(), one.accessibleName())]
    assert len(found) == 1, words
    return found[0]


def everything(page: Page) -> str:
    return "\n".join(one.toPlainText() for one in page.findChildren(QPlainTextEdit) if one.isVisible())


def test_it_comes_after_a_click_with_a_warning_and_goes_with_the_page(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, photo_of(told))
    assert "SN-123456" not in words_of(page) + everything(page)
    button(page, "Show what the file says of itself").click()
    wait_idle(qtbot, desk)
    shown = words_of(page)
    for part in ("SN-123456", "43.23895, 76.88972", "Tegis", "K-7", "10:11:12 +05:00", "number of a device"):
        assert part in shown
    button(page, "Show everything").click()
    assert "GPSLatitude: 43 14 20.22" in everything(page)
    page.entered(told.item)
    wait_idle(qtbot, desk)
    assert "SN-123456" not in words_of(page)
    assert not any("43 14" in one.toPlainText() for one in page.findChildren(QPlainTextEdit))


def test_the_date_is_taken_over_with_the_file_as_its_source(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ItemPage(desk)
    item_id = photo_of(told)
    show(qtbot, page, desk, item_id)
    button(page, "Show what the file says of itself").click()
    wait_idle(qtbot, desk)
    assert told.vault.evidence.get(item_id).made.basis is Basis.NOT_STATED
    button(page, "Use as date made").click()
    wait_idle(qtbot, desk)
    assert told.vault.evidence.get(item_id).made.to_edtf() == "2024-03-05"
    assert "with the file as its source" in words_of(page)


def test_a_damaged_file_says_why(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, photo_of(told, b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00junkjunk"))
    button(page, "Show what the file says of itself").click()
    wait_idle(qtbot, desk)
    assert "It is damaged, or built in a way that is not read here" in words_of(page)
    assert not button(page, "Use as date made").isVisible()


def test_all_files_are_read_when_somebody_asks(qtbot: QtBot, desk: Desk, told: Told) -> None:
    photo_of(told)
    page = EvidencePage(desk)
    show(qtbot, page, desk)
    button(page, "Read what files say of themselves").click()
    wait_idle(qtbot, desk)
    assert "Files that were not read yet for time, place and device: 1" in words_of(page)
    button(page, "Read it now").click()
    wait_idle(qtbot, desk)
    assert "Read: 1." in words_of(page)
    assert told.vault.facts.waiting() == []


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, told: Told, russian: Translations) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, photo_of(told))
    button(page, "Показать, что файл говорит о себе").click()
    wait_idle(qtbot, desk)
    button(page, "Показать всё").click()
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.head.check) == []
    assert clipped(page) == []
