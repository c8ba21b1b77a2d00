"""Safe copies on their page: what a file says is told first, and that a readable copy is outside afterwards."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.covering.areas import Areas, CoverArea
from archive.covering.engine import Covering
from archive.locators import Area, Locator
from archive.vocabulary.covering import CopyKeep, CoverHow, CoverWhat, CoverWhy
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Decision, Use
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from ui.desktop.desk import Desk
from ui.desktop.views.safe_copies import SafeCopiesPage

CAMERA = "Invented Box 7"


def picture() -> bytes:
    sink, exif = io.BytesIO(), Image.Exif()
    exif[0x0110] = CAMERA
    Image.effect_noise((200, 150), 60).convert("RGB").save(sink, "JPEG", exif=exif)
    return sink.getvalue()


def taken(desk: Desk) -> str:
    item = desk.vault.evidence.add("Invented")
    desk.vault.intake.take_in_bytes(picture(), "a.jpg", item.id)
    return item.id


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


def test_a_copy_is_written_that_says_nothing_of_itself(qtbot: QtBot, desk: Desk, outside: Path) -> None:
    page, item_id = SafeCopiesPage(desk), taken(desk)
    show(qtbot, page, desk, item_id)
    code = desk.vault.evidence.get(item_id).code
    assert f"{code} leaves as copy-N.jpg" in page.told.text()
    assert "nobody of them was asked" in page.told.text()
    assert CAMERA not in words_of(page), "what a file says is shown before anybody asked"
    page.values.click()
    assert CAMERA in page.told.text()
    page.audience.setText("the court")
    page._write(outside)
    assert not page._progress.isHidden()
    wait_idle(qtbot, desk)
    (copy,) = outside.iterdir()
    assert copy.name == "copy-1.jpg"
    assert CAMERA.encode() not in copy.read_bytes()
    assert "outside now" in page._message.words()
    assert copy.name in page.results.text()
    item = desk.vault.evidence.get(item_id)
    line = desk.vault.evidence.custody(item)[-1]
    assert (line.action, line.says("audience")) == (CustodyAction.COPIED, "the court")


def test_items_added_one_right_after_the_other_are_all_there(qtbot: QtBot, desk: Desk) -> None:
    page, ids = SafeCopiesPage(desk), [taken(desk) for _ in range(3)]
    qtbot.addWidget(page)
    page.show()
    page.entered(ids[0])
    for code in ("E-9999", *(desk.vault.evidence.get(one).code for one in ids[1:])):
        page.code.setText(code)
        page.add.click()
    wait_idle(qtbot, desk)
    qtbot.waitUntil(lambda: [one.item.id for one in page.leaving] == ids)
    assert "sentence of" in page._message.words()


def test_another_use_or_audience_is_asked_about_anew(qtbot: QtBot, desk: Desk, outside: Path) -> None:
    page, item_id = SafeCopiesPage(desk), taken(desk)
    person = desk.vault.people.add("Invented")
    item = desk.vault.evidence.get(item_id)
    desk.vault.ledger.amend(item, {"acquired_from_id": person.id})
    consent = desk.vault.consents.record(person)
    desk.vault.consents.answer(consent, Use.MEDIA, Decision.YES, audience="The Paper")
    show(qtbot, page, desk, item_id)
    assert not page.make.isEnabled()
    assert "sentence of item_stays" in page.stays.text()
    assert page.told.isHidden()
    page.use.choose_code(Use.MEDIA)
    page.use.chosen.emit(str(Use.MEDIA))
    QTest.keyClicks(page.audience, "the paper")
    wait_idle(qtbot, desk)
    assert page._stay.isHidden()
    assert item.code in page.told.text()
    desk.vault.consents.answer(consent, Use.MEDIA, Decision.NO, audience="The Paper")
    page._write(outside)
    wait_idle(qtbot, desk)
    assert list(outside.iterdir()) == []
    assert "sentence of item_stays" in page.results.text()


def test_what_is_kept_is_warned_of_and_stays(qtbot: QtBot, desk: Desk, outside: Path) -> None:
    page, item_id = SafeCopiesPage(desk), taken(desk)
    show(qtbot, page, desk, item_id)
    assert not page._warning.words()
    page.keep[CopyKeep.DEVICE].click()
    assert page._warning.words()
    page._write(outside)
    wait_idle(qtbot, desk)
    (copy,) = outside.iterdir()
    assert CAMERA.encode() in copy.read_bytes()


def test_an_unconfirmed_copy_is_refused_and_the_others_are_written(qtbot: QtBot, desk: Desk, outside: Path) -> None:
    first, second = taken(desk), taken(desk)
    file = desk.vault.evidence.original(desk.vault.evidence.get(first))
    assert file is not None
    box = CoverArea(Locator(area=Area(0, 0, 99, 99)), CoverHow.COVER, CoverWhat.FACE, CoverWhy.MINOR)
    Covering(desk.vault).cover(file, Areas((box,)), note="")
    page = SafeCopiesPage(desk)
    show(qtbot, page, desk, first)
    assert not page.make.isEnabled()
    assert "sentence of copy_not_confirmed" in page.stays.text()
    page.code.setFocus()
    QTest.keyClicks(page.code, desk.vault.evidence.get(second).code)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert page.make.isEnabled()
    page._write(outside)
    wait_idle(qtbot, desk)
    assert [path.name for path in outside.iterdir()] == ["copy-1.jpg"]


def test_what_cannot_be_written_is_told_and_leaves_nothing(qtbot: QtBot, desk: Desk, outside: Path) -> None:
    page, item_id = SafeCopiesPage(desk), taken(desk)
    show(qtbot, page, desk, item_id)
    page._write(outside / "gone")
    wait_idle(qtbot, desk)
    assert "sentence of" in page.results.text()
    assert not page._message.words()
    page._write(outside)
    page._progress._stop.click()
    wait_idle(qtbot, desk)
    assert list(outside.iterdir()) == []
    assert page.make.isEnabled()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_it_speaks_three_languages_and_needs_no_mouse(qtbot: QtBot, desk: Desk, language: str) -> None:
    page = SafeCopiesPage(desk)
    show(qtbot, page, desk, taken(desk))
    desk.tools.translations.use(language)
    qtbot.wait(60)
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.use) == []
    assert ("What leaves" in words_of(page)) == (language == "en")
