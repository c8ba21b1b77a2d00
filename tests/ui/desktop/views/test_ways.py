"""Keys and recovery: every way is made, tried and removed on a real vault, and no secret outlives its moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive import keyslots
from archive.keyslots import slots
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, SlotKind, WayIn
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.errors import CodedError
from crypto.spoken import in_lines, spoken_recipient
from exports.share_sheet import share_sheet
from tests.ui.desktop.accessibility import clipped, nameless, out_of_place, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, PASSPHRASE, Told
from ui.desktop.desk import Desk
from ui.desktop.translation import Translations
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_list import WayCard
from ui.desktop.views.ways_partner import PartnerTask
from ui.desktop.views.ways_remove import RemoveTask
from ui.desktop.views.ways_secret import SecretTask
from ui.desktop.views.ways_shares import SharesTask
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.views.ways_try import TryTask

SECOND = "velvet thunder basket harbor"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> WaysPage:
    made = WaysPage(desk)
    show(qtbot, made, desk)
    return made


def add(page: WaysPage, kind: SlotKind) -> None:
    """Open the task by keyboard."""
    QTest.keyClick(page.list.rows[kind].button, Qt.Key.Key_Space)


def card(page: WaysPage, kind: SlotKind) -> WayCard:
    return next(one for one in page.list.cards if one.line.kind is kind)


def act(qtbot: QtBot, page: WaysPage, desk: Desk, kind: type[WaysTask]) -> None:
    """Press the task's one button by keyboard and wait for what it does."""
    button = page.task(kind).act
    assert button.isEnabled()
    QTest.keyClick(button, Qt.Key.Key_Space)
    wait_idle(qtbot, desk)


def opens(desk: Desk, way: str | WayIn) -> bool:
    try:
        keyslots.open_slot(desk.vault.folder, desk.vault.descriptor, way)
    except CodedError:
        return False
    return True


def type_share(widget: QWidget, line: str) -> None:
    for word in line.split():
        QTest.keyClicks(widget, word[:4])
        QTest.keyClick(widget, Qt.Key.Key_Space)


def test_the_list_says_what_there_is_and_that_one_is_too_few(page: WaysPage) -> None:
    assert [one.line.kind for one in page.list.cards] == [SlotKind.PASSPHRASE]
    said = words_of(page)
    assert "Whoever knows the passphrase, alone." in said
    assert "Not tried yet" in said
    assert "This is the only way in" in said


def test_nobody_is_named(page: WaysPage, told: Told) -> None:
    said = words_of(page)
    assert not [word for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if word in said]


def test_a_second_passphrase_is_made_tried_and_removed(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    add(page, SlotKind.PASSPHRASE)
    task = page.task(SecretTask)
    assert QApplication.focusWidget() is task.first
    QTest.keyClicks(task.first, SECOND)
    assert not task.act.isEnabled()
    QTest.keyClicks(task.second, SECOND)
    QTest.keyClicks(task.label, "spare")
    act(qtbot, page, desk, SecretTask)
    assert opens(desk, SECOND)
    assert page.stack.currentWidget() is page.list
    said = words_of(page)
    assert "The new way in was made" in said
    assert "spare" in said
    assert "This is the only way in" not in said
    nothing_of(page, SECOND)

    spare = page.list.cards[1]
    QTest.keyClick(spare.test, Qt.Key.Key_Space)
    trying = page.task(TryTask)
    QTest.keyClicks(trying.fields.secret, PASSPHRASE)
    act(qtbot, page, desk, TryTask)
    assert "sentence of wrong_passphrase" in words_of(page)
    trying.fields.secret.selectAll()
    QTest.keyClicks(trying.fields.secret, SECOND)
    QTest.keyClick(trying.fields.secret, Qt.Key.Key_Return)
    wait_idle(qtbot, desk)
    assert "It opens the vault" in words_of(page)
    assert page.list.cards[1].line.tested
    nothing_of(page, SECOND, PASSPHRASE)

    QTest.keyClick(page.list.cards[1].remove, Qt.Key.Key_Space)
    removing = page.task(RemoveTask)
    assert QApplication.focusWidget() is removing.back
    assert "still open with it" in words_of(removing)
    act(qtbot, page, desk, RemoveTask)
    assert not opens(desk, SECOND)
    assert len(page.list.cards) == len(slots(desk.vault.folder)) == 1


def test_the_last_way_in_is_not_removed(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    page.list.cards[0].remove.click()
    act(qtbot, page, desk, RemoveTask)
    assert "sentence of last_way_in" in words_of(page.task(RemoveTask))
    assert len(slots(desk.vault.folder)) == 1
    QTest.keyClick(page.task(RemoveTask), Qt.Key.Key_Escape)
    wait_idle(qtbot, desk)
    assert page.stack.currentWidget() is page.list


def test_a_suggested_passphrase_with_a_new_key_file(
    qtbot: QtBot, page: WaysPage, desk: Desk, tmp_path: Path
) -> None:
    add(page, SlotKind.KEY_FILE)
    task = page.task(SecretTask)
    task._make_file(desk.vault.folder / "key.bin")
    wait_idle(qtbot, desk)
    assert "sentence of key_file_inside_vault" in words_of(task)
    assert not (desk.vault.folder / "key.bin").exists()
    task._make_file(tmp_path / "notes.bin")
    wait_idle(qtbot, desk)
    task.suggestion.button.click()
    phrase = task.suggestion.words()
    assert task.second.hasFocus()
    QTest.keyClicks(task.second, phrase)
    act(qtbot, page, desk, SecretTask)
    assert opens(desk, KeyFileWay(phrase, tmp_path / "notes.bin"))
    assert not opens(desk, phrase)
    assert "also has the key file" in words_of(page)
    nothing_of(page, phrase, "notes.bin")


def make_shares(qtbot: QtBot, page: WaysPage, desk: Desk) -> tuple[SharesTask, list[str]]:
    """Two of three, read off the screen one after the other as a person copies them."""
    add(page, SlotKind.SHARES)
    task = page.task(SharesTask)
    assert "still opens: 1" in words_of(task)
    act(qtbot, page, desk, SharesTask)
    assert "never again" in words_of(task)
    seen = []
    for number in (1, 2, 3):
        assert f"Share {number} of 3" in words_of(task.page)
        shown = re.findall(r"^Word \d+: (\S+)$", words_of(task.page), re.MULTILINE)
        assert " ".join(shown) == task.page.words()
        seen.append(task.page.words())
        if number < 3:
            QTest.keyClick(task.page.after, Qt.Key.Key_Space)
    return task, seen


def test_shares_are_made_copied_rehearsed_and_open(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    task, seen = make_shares(qtbot, page, desk)
    QTest.keyClick(task.rehearse, Qt.Key.Key_Space)
    nothing_of(page, *seen)
    assert not task.act.isEnabled()
    type_share(task.form.field.line, seen[2])
    type_share(task.form.field.line, seen[1])
    act(qtbot, page, desk, SharesTask)
    assert "The shares opened the vault" in words_of(page)
    line = card(page, SlotKind.SHARES).line
    assert (line.need, line.of, bool(line.tested)) == (2, 3, True)
    assert "any 2 of 3" in words_of(page)
    assert opens(desk, SharesWay(seen[:2]))
    assert opens(desk, SharesWay(seen[1:]))
    assert not opens(desk, SharesWay(seen[:1]))
    nothing_of(page, *seen)


def test_the_sheets_go_only_where_the_person_says(
    qtbot: QtBot, page: WaysPage, desk: Desk, tmp_path: Path
) -> None:
    task, seen = make_shares(qtbot, page, desk)
    task._save(desk.vault.folder / "pages.pdf")
    wait_idle(qtbot, desk)
    assert "sentence of export_target_inside_vault" in words_of(task)
    task.language.choose("kk")
    task._save(tmp_path / "pages.pdf")
    wait_idle(qtbot, desk)
    assert (tmp_path / "pages.pdf").read_bytes() == share_sheet(seen, 2, 3, "kk")
    assert "then delete the file" in words_of(task)
    assert not list(desk.vault.folder.rglob("*.pdf"))
    task.enough.click()
    wait_idle(qtbot, desk)
    assert "Try them once" in words_of(page)
    nothing_of(page, *seen)


@pytest.mark.parametrize("leave", ["another page", "back and forth", "locked"])
def test_shares_that_nobody_wrote_down_are_told_of(qtbot: QtBot, page: WaysPage, desk: Desk, leave: str) -> None:
    _, seen = make_shares(qtbot, page, desk)
    page.hide()
    nothing_of(page, *seen)
    page.show()
    if leave != "back and forth":
        page.entered(None)
        wait_idle(qtbot, desk)
    assert "were taken off the screen" in words_of(page)
    assert page.stack.currentWidget() is page.list


def test_shares_made_while_the_page_is_left_are_told_of(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    add(page, SlotKind.SHARES)
    page.task(SharesTask).act.click()
    page.hide()
    wait_idle(qtbot, desk)
    page.show()
    page.entered(None)
    wait_idle(qtbot, desk)
    assert "were taken off the screen" in words_of(page)
    assert page.task(SharesTask).page.words() == ""
    assert not card(page, SlotKind.SHARES).line.tested


def test_a_partner_is_given_a_way_in_after_the_words_were_compared(
    qtbot: QtBot, page: WaysPage, desk: Desk
) -> None:
    partner = HybridIdentity.generate()
    recipient = str(partner.recipient())
    desk.vault.handoffs.add_partner("Lantern Fund", recipient, compared=False)
    add(page, SlotKind.PARTNER)
    wait_idle(qtbot, desk)
    task = page.task(PartnerTask)
    assert task.spoken.words().split() == list(spoken_recipient(recipient, "en"))
    task.spoken.language.choose("kk")
    task.spoken._renew()
    assert task.spoken.words().split() == list(spoken_recipient(recipient, "kk"))
    assert not task.act.isEnabled()
    QTest.keyClick(task.compared, Qt.Key.Key_Space)
    act(qtbot, page, desk, PartnerTask)
    assert opens(desk, IdentityWay([partner]))
    assert "Lantern Fund" in words_of(page)
    assert in_lines(spoken_recipient(recipient, "en")) in words_of(card(page, SlotKind.PARTNER))


def test_an_old_key_is_given_a_way_in_only_when_insisted_on(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    partner = X25519Identity.generate()
    add(page, SlotKind.PARTNER)
    wait_idle(qtbot, desk)
    task = page.task(PartnerTask)
    assert task.key.hasFocus()
    task.key.setPlainText("age1nonsense")
    assert not task.spoken.isVisible()
    task.key.setPlainText(str(partner.recipient()))
    task.compared.setChecked(True)
    assert "old kind of key" in words_of(task)
    assert not task.act.isEnabled()
    task.insist.setChecked(True)
    act(qtbot, page, desk, PartnerTask)
    assert opens(desk, IdentityWay([partner]))


def test_a_partners_way_is_tried_with_the_partners_file(
    qtbot: QtBot, page: WaysPage, desk: Desk, tmp_path: Path
) -> None:
    partner = HybridIdentity.generate()
    (tmp_path / "key.txt").write_text(partner.to_text() + "\n", encoding="ascii")
    desk.vault.ways.add_partner(str(partner.recipient()), "far away")
    page.entered(None)
    wait_idle(qtbot, desk)
    card(page, SlotKind.PARTNER).test.click()
    task = page.task(TryTask)
    task.fields.identity.show_file(tmp_path / "key.txt")
    act(qtbot, page, desk, TryTask)
    assert card(page, SlotKind.PARTNER).line.tested
    nothing_of(page, "key.txt")


def test_a_file_from_outside_is_called_unknown_and_tried_as_what_it_is(
    qtbot: QtBot, page: WaysPage, desk: Desk
) -> None:
    key = desk.vault._vault_key()
    keyslots.add_passphrase_slot(desk.vault.folder, key, SECOND)
    desk.vault.ways.heal(None)
    page.entered(None)
    wait_idle(qtbot, desk)
    found = card(page, SlotKind.FOUND)
    assert "Nobody here knows" in words_of(found)
    found.test.click()
    task = page.task(TryTask)
    assert task.kinds.isVisible()
    QTest.keyClicks(task.fields.secret, SECOND)
    act(qtbot, page, desk, TryTask)
    assert [one.line.kind for one in page.list.cards] == [SlotKind.PASSPHRASE] * 2


def test_a_file_that_is_gone_is_said_at_its_card(qtbot: QtBot, page: WaysPage, desk: Desk) -> None:
    way = desk.vault.ways.add_passphrase(SECOND)
    (desk.vault.folder / keyslots.FOLDER / way.name).unlink()
    page.entered(None)
    wait_idle(qtbot, desk)
    assert "File is missing" in words_of(page.list.cards[1])
    assert "This is the only way in" in words_of(page)


TASKS: dict[str, Callable[[WaysPage], None]] = {
    "list": lambda page: None,
    "passphrase": lambda page: add(page, SlotKind.PASSPHRASE),
    "key file": lambda page: add(page, SlotKind.KEY_FILE),
    "shares": lambda page: add(page, SlotKind.SHARES),
    "partner": lambda page: add(page, SlotKind.PARTNER),
    "try": lambda page: page.list.cards[0].test.click(),
    "name": lambda page: page.list.cards[0].name.click(),
    "remove": lambda page: page.list.cards[0].remove.click(),
}


@pytest.mark.parametrize("name", TASKS)
@pytest.mark.parametrize("code", ["ru", "kk"])
def test_for_the_screen_reader_by_tab_and_in_other_languages(
    qtbot: QtBot, page: WaysPage, desk: Desk, russian: Translations, code: str, name: str
) -> None:
    TASKS[name](page)
    wait_idle(qtbot, desk)
    russian.use(code)
    wait_idle(qtbot, desk)
    assert nameless(page) == []
    qtbot.waitUntil(lambda: clipped(page) == [])  # the longer words have made themselves room
    shown = page.stack.currentWidget()
    start = page.list.cards[0].name if name == "list" else shown.back if isinstance(shown, WaysTask) else None
    assert start is not None
    assert unreachable_by_tab(page, start) == []
    assert out_of_place(page, shown) == []
    words = words_of(page)
    for english in ("Keys and recovery", "Add…", "Made ", "Back to the list", "Recovery shares", "Passphrase"):
        assert english not in words


def test_reading_only_nothing_can_be_changed(qtbot: QtBot, reading_desk: Desk) -> None:
    page = WaysPage(reading_desk)
    show(qtbot, page, reading_desk)
    assert len(page.list.cards) == 1
    buttons: list[QAbstractButton] = [row.button for row in page.list.rows.values()]
    buttons += [button for one in page.list.cards for button in (one.name, one.test, one.remove)]
    assert not any(button.isEnabled() for button in buttons)


def nothing_of(page: WaysPage, *secrets: str) -> None:
    """None of it is in a widget, in what a screen reader is told, or in a field's history."""
    said = words_of(page)
    for secret in secrets:
        assert secret not in said
    task = page.task(SharesTask)
    assert task.page.words() == ""
    assert task.form.way().shares == ()
    assert task._made is None or task._made.words == ()
    for number in range(1, 34):
        assert f"Word {number}: –" in said or f"Word {number}:" not in said
