"""The whole job once through, by keyboard, in the real program over a real vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from archive.findings import Verdict
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from exports.verify import verify_file
from tests.ui.desktop.journey import remains, story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.page import Page
from ui.desktop.views.account import AccountPage
from ui.desktop.views.case import CasePage
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.settings import SettingsPage
from ui.presenters.export import Made
from ui.presenters.finding import Found

TEXT = f"{story.FIRST}\n\n{story.SECOND}\n\n{story.THIRD}"


@pytest.fixture
def files(home: Path) -> Path:
    """A photo and a paper in a folder."""
    folder = home / "from the phone"
    folder.mkdir()
    Image.effect_noise((320, 240), 60).convert("RGB").save(folder / story.PHOTO)
    with pikepdf.new() as paper:
        paper.add_blank_page(page_size=(420, 595))
        paper.save(folder / story.PAPER)
    return folder


def nothing_remains(walk: Walk) -> None:
    """After a lock: one window with the constant title, and nothing of the records anywhere."""
    assert remains.titles() == {"Strongroom"}
    assert remains.alive((Page,)) == []
    assert remains.rows_alive() == 0
    assert remains.widgets_with(story.MARKERS) == []
    assert not any(marker in text for text in remains.selections() for marker in story.MARKERS)
    assert remains.strings_with(story.MARKERS, [vars(story), [TEXT]]) == []


@pytest.mark.usefixtures("full_work")
def test_the_whole_job_by_keyboard(started: Callable[[], Walk], files: Path, home: Path) -> None:
    walk = started()
    walk.create_vault()
    case = walk.open_case()
    walk.add_event(case)
    walk.add_person(case)
    assert remains.titles() == {"Strongroom"}
    _lock_in_the_middle_of_a_sentence(walk, case)
    del case
    nothing_remains(walk)

    _stay_outside_with_a_wrong_passphrase(walk)
    walk.unlock()
    _find_the_words_again(walk)

    walk.record_consent()
    _take_in_and_search(walk, files)
    _hand_over(walk, home)

    examination = walk.check_vault()._examination
    assert examination is not None
    assert examination.verdict is Verdict.PROVEN
    del examination
    _speak_three_languages(walk)
    walk.lock()
    nothing_remains(walk)


def _lock_in_the_middle_of_a_sentence(walk: Walk, case: CasePage) -> None:
    walk.begin_account(case)
    walk.hands.type(TEXT)
    walk.lock()


def _stay_outside_with_a_wrong_passphrase(walk: Walk) -> None:
    banner = walk.desktop.entry.unlock._banner
    walk.choose_vault()
    walk.try_passphrase(story.WRONG)
    walk.hands.wait(lambda: banner.words() and walk.desktop.entry.unlock._secret.isEnabled())
    assert walk.desktop.main is None


def _find_the_words_again(walk: Walk) -> None:
    hands = walk.hands
    account = walk.begin_account(walk.case())
    hands.wait(account.offer.isVisible)
    hands.push(account.offer.restore)
    assert account.text.toPlainText() == TEXT
    hands.fill(account.facts.pseudonym, story.PSEUDONYM)
    hands.fill(account.facts.witness, "P-0001")
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: account._view is not None and account._view.testimony is not None)
    walk.quiet()
    assert not account._dirty
    walk.seal(account)
    assert account.text.isReadOnly()
    assert account.text.toPlainText() == TEXT
    again = walk.open_account()
    assert isinstance(again, AccountPage)
    assert not again.offer.isVisible(), "saved words are offered as unsaved ones"


def _take_in_and_search(walk: Walk, files: Path) -> None:
    evidence = walk.take_in(walk.case(), files)
    walk.hands.wait(lambda: evidence._model.rowCount() == 2)
    page = walk.search("кулбаев")
    answer = page._answer
    assert answer is not None
    assert {line.kind for line in answer.lines} >= {Found.PERSON, Found.TESTIMONY, Found.EVIDENCE}
    rows = [row for number in range(page._model.rowCount()) if (row := page._model.row_object(number)) is not None]
    assert len(rows) == len(answer.lines)
    assert not any("Құлбаев" in row.spoken() for row in rows), "the answer says a name"


def _hand_over(walk: Walk, home: Path) -> None:
    partner = HybridIdentity.generate()
    walk.add_partner(str(partner.recipient()))
    export = walk.prepare_export()
    walk.stop(export)
    assert not (home / "stopped.age").exists()
    assert export._message.words()
    walk.begin_making(export, home / "package.age")
    walk.quiet()
    walk.hands.wait(lambda: export.result._made is not None)
    made = export.result._made
    assert made is not None
    _prove(home / "package.age", partner, made)


def _prove(package: Path, partner: HybridIdentity, made: Made) -> None:
    """With what the partner was told over another channel: the two fingerprints that the last step shows."""
    findings = list(
        verify_file(package, identities=[partner], trusted_fingerprints=[made.signing_key, made.authority])
    )
    assert findings
    assert [one for one in findings if one.verdict is not Verdict.PROVEN] == []


def _speak_three_languages(walk: Walk) -> None:
    hands = walk.hands
    walk.go("settings")
    settings = walk.page(SettingsPage)
    hands.wait(lambda: settings._language.count() == 3)
    said = {walk.main.rail._lock.accessibleName()}
    for code in ("ru", "kk"):
        hands.pick(settings._language, code)
        walk.quiet()
        said.add(walk.main.rail._lock.accessibleName())
    assert len(said) == 3, said
    hands.pick(settings._language, "en")
    hands.pick_pill(settings._theme, "dark")
    assert walk.desktop.tools.look.tokens.dark
    walk.quiet()


def test_a_second_opening_can_only_read(started: Callable[[], Walk], home: Path) -> None:
    walk = started()
    hands = walk.hands
    walk.create_vault()
    walk.open_case()
    walk.lock()
    elsewhere = Vault.open(home / story.VAULT, story.PASSPHRASE)
    try:
        unlock = walk.desktop.entry.unlock
        walk.choose_vault()
        walk.try_passphrase(story.PASSPHRASE)
        hands.wait(unlock._read_button.isVisible)
        hands.push(unlock._read_button)
        walk._inside()
        assert walk.main._read_only_banner.isVisible()
        walk.go("cases")
        cases = walk.page(CasesPage)
        walk.hands.wait(lambda: cases._model.rowCount() == 1)
        hands.press(Qt.Key.Key_N, CTRL)
        assert not cases.new.isVisible()
        walk.lock()
    finally:
        elsewhere.lock()


def test_the_search_for_remains_finds_what_is_there(started: Callable[[], Walk]) -> None:
    walk = started()
    walk.create_vault()
    walk.open_case()
    assert remains.widgets_with(["Aqqu square"])
    assert remains.alive((Page,)) != []
    assert remains.strings_with(["Aqqu square"], [vars(story)])


def test_typing_on_does_not_push_kept_words_out(started: Callable[[], Walk]) -> None:
    """Whoever types before looking at the offer, and is locked out, still finds the earlier words."""
    walk = started()
    walk.create_vault()
    walk.begin_account(walk.open_case())
    walk.hands.type(story.FIRST)
    walk.lock()
    walk.choose_vault()
    walk.unlock()
    account = walk.begin_account(walk.case())
    walk.hands.wait(account.offer.isVisible)
    walk.hands.type("x")
    walk.lock()
    walk.unlock()
    account = walk.begin_account(walk.case())
    walk.hands.wait(account.offer.isVisible)
    walk.hands.push(account.offer.restore)
    assert story.FIRST in account.text.toPlainText()


def test_tab_goes_from_top_to_bottom(started: Callable[[], Walk]) -> None:
    """Pills get their words late, and are still reached where they stand."""
    walk = started()
    hands = walk.hands
    walk.create_vault()
    walk.go("settings")
    settings = walk.page(SettingsPage)
    hands.wait(settings._language.hasFocus)
    hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in settings._theme._buttons.values()
    for stop in (settings.vocabularies, settings._minutes):
        hands.press(Qt.Key.Key_Tab)
        assert stop.hasFocus()
    walk.go("cases")
    pane = walk.page(CasesPage).pane
    hands.reach(pane.search)
    hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is walk.page(CasesPage).filters.button
    hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in pane.pills._buttons.values()
