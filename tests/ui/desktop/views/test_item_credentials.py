"""Content credentials on the page of an item: intact and who signed are never one word."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.archive import facts_material as material
from tests.archive.credentials_material import signed
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.desktop.views.test_item_words import button, photo_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.item import ItemPage


def looked(qtbot: QtBot, desk: Desk, told: Told, data: bytes) -> ItemPage:
    page = ItemPage(desk)
    show(qtbot, page, desk, photo_of(told, data))
    button(page, "Look for them").click()
    wait_idle(qtbot, desk)
    return page


def test_a_signed_photo_and_a_changed_one(qtbot: QtBot, desk: Desk, told: Told) -> None:
    photo = signed(material.picture())
    page = looked(qtbot, desk, told, photo)
    shown = words_of(page.credentials)
    assert "As it was signed. Who signed is not known here" in shown
    assert "Tegis K-7 Signer · Tegis Works" in shown
    assert "Signer trusted: not known here" in shown
    changed = bytearray(photo)
    changed[-50] ^= 1
    shown = words_of(looked(qtbot, desk, told, bytes(changed)).credentials)
    assert "Something was changed since it was signed" in shown
    assert "Intact: no" in shown


def test_a_photo_without_any_and_one_that_points_elsewhere(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = looked(qtbot, desk, told, material.picture())
    assert "no content credentials" in words_of(page.credentials)
    remote = looked(qtbot, desk, told, signed(material.picture(), remote="https://credentials.invalid/a"))
    assert "it was not visited" in words_of(remote.credentials)
    remote.entered(told.item)
    wait_idle(qtbot, desk)
    assert "credentials.invalid" not in words_of(remote)


def test_names_keyboard_and_room(qtbot: QtBot, desk: Desk, told: Told, russian: Translations) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, photo_of(told, signed(material.picture())))
    button(page, "Поискать").click()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.head.check) == []
    assert clipped(page) == []
