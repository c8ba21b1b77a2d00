"""An online capture comes in from a folder and is looked at on its page, never as a live page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from archive.model.claims import Citation
from archive.online_captures import CaptureFields
from tests.archive import captures_material as material
from tests.archive.facts_material import picture
from tests.conftest import snapshot
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.desktop.views.test_item_words import button, everything
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "post"
    folder.mkdir()
    (folder / "page.wacz").write_bytes(material.wacz())
    (folder / "page.png").write_bytes(picture("PNG"))
    (folder / "capture.json").write_text(json.dumps(material.NOTES), encoding="utf-8")
    return folder


def captured(told: Told, outside: Path) -> str:
    plan = told.vault.captures.look([outside])
    return told.vault.captures.bring_in(plan, plan.fields, "A post").item.id


def test_a_folder_is_looked_at_corrected_and_taken_in(qtbot: QtBot, desk: Desk, told: Told, outside: Path) -> None:
    page = EvidencePage(desk)
    show(qtbot, page, desk)
    button(page, "Take in an online capture").click()
    before = snapshot(outside)
    page.capture.look((outside,))
    wait_idle(qtbot, desk)
    shown = words_of(page.capture)
    assert material.URL in shown
    assert "page.wacz" in shown
    account = page.capture.fields["account"].editor
    assert isinstance(account, QLineEdit)
    assert account.text() == "@aru"
    account.setText("@other")
    button(page, "Take it in").click()
    assert "title that names nobody" in words_of(page.capture)
    QTest.keyClicks(page.capture.title.editor, "A post")
    button(page, "Take it in").click()
    wait_idle(qtbot, desk)
    item = next(one for one in told.vault.evidence.all() if one.title == "A post")
    assert (item.capture_url, item.capture_account) == (material.URL, "@other")
    assert len(told.vault.evidence.files(item)) == 3
    assert f"Taken in as {item.code}" in words_of(page.capture)
    assert material.URL not in words_of(page.capture)
    assert snapshot(outside) == before
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not page.capture.isVisible()


def test_what_is_no_capture_is_said(qtbot: QtBot, desk: Desk, told: Told, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page = EvidencePage(desk)
    show(qtbot, page, desk)
    button(page, "Take in an online capture").click()
    page.capture.look((tmp_path / "empty",))
    wait_idle(qtbot, desk)
    assert "sentence of capture_refused" in words_of(page.capture)
    assert len(told.vault.evidence.all()) == 1


def test_its_page_shows_fields_after_a_click_and_records_as_text_and_picture(
    qtbot: QtBot, desk: Desk, told: Told, outside: Path
) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, captured(told, outside))
    assert material.URL not in words_of(page) + everything(page)
    button(page, "Show what is known of the capture").click()
    shown = words_of(page.capture)
    for part in (material.URL, "@aru", "05:11:12 Z", "через чужой телефон", "12 likes"):
        assert part in shown
    button(page, "List the web archive").click()
    wait_idle(qtbot, desk)
    assert "Records: 2. Sums that differ: 0. Without sums: 0. The package holds a signature" in words_of(page.capture)
    button(page, "Read this record").click()
    wait_idle(qtbot, desk)
    assert "Двор вечером, 5 марта" in everything(page)
    assert "alert(1)" not in everything(page)
    page.capture._number.setValue(2)
    button(page, "Read this record").click()
    wait_idle(qtbot, desk)
    assert page.capture._picture.isVisible()
    assert "Двор" not in everything(page)
    page.entered(told.item)
    wait_idle(qtbot, desk)
    assert material.URL not in words_of(page) + everything(page)
    assert not page.capture.isVisible()


def test_names_keyboard_and_room(
    qtbot: QtBot, desk: Desk, told: Told, outside: Path, russian: Translations
) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, captured(told, outside))
    button(page, "Показать, что в веб-архиве").click()
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    assert unreachable_by_tab(page, page.head.check) == []
    assert clipped(page) == []
    listed = EvidencePage(desk)
    show(qtbot, listed, desk)
    button(listed, "Принять сохранённое из сети").click()
    listed.capture.look((outside,))
    wait_idle(qtbot, desk)
    assert nameless(listed.capture) == []
    assert clipped(listed.capture) == []


def test_what_the_archive_says_is_taken_over_only_where_it_is_ticked(
    qtbot: QtBot, desk: Desk, told: Told, outside: Path
) -> None:
    (outside / "capture.json").unlink()
    plan = told.vault.captures.look([outside])
    item_id = told.vault.captures.bring_in(plan, CaptureFields(account="@aru"), "A post").item.id
    page = ItemPage(desk)
    show(qtbot, page, desk, item_id)
    offer = page.capture.offer
    assert not offer.take.isVisible()
    button(page, "Take over from the web archive…").click()
    wait_idle(qtbot, desk)
    shown = words_of(offer)
    for part in (material.URL, "05:11:12 Z", "Webcatcher 2", "Post", "Двор вечером, 5 марта"):
        assert part in shown
    assert not offer._which_field.isVisible(), "there is one page alone"
    assert not offer.take.isEnabled(), "nothing is ticked beforehand"
    offer.boxes["capture_url"].setChecked(True)
    offer.boxes["description"].setChecked(True)
    offer.take.click()
    wait_idle(qtbot, desk)
    item = told.vault.evidence.get(item_id)
    assert item.capture_url == material.URL
    assert item.description.splitlines()[0] == "Post"
    assert (item.capture_tool, item.captured.text) == ("", ""), "what was not ticked stays as it was"
    assert "with the file as its source" in words_of(offer)
    cited = told.vault.ledger.find(Citation, "target_id = ?", (item_id,))
    assert {one.target_field for one in cited} == {"capture_url", "description"}
    page.entered(told.item)
    wait_idle(qtbot, desk)
    assert material.URL not in words_of(page) + everything(page)
