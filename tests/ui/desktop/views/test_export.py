"""The register, the partners, and the wizard to a package on the disk."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from archive.vocabulary.testimony import Decision, Use
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.spoken import in_lines, spoken_recipient
from exports.edition import Gap
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, Told
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker
from ui.desktop.translation import Translations
from ui.desktop.views.dossiers import DossiersPage
from ui.desktop.views.export import ExportPage
from ui.presenters.dossiers import recipient_fingerprint
from ui.presenters.export import GapLine
from ui.presenters.item import grouped

NEW = HybridIdentity.generate
OLD = X25519Identity.generate


def press(page: QWidget, words: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.accessibleName() == words and one.isVisible()]
    assert found, words
    assert found[0].isEnabled(), words
    found[0].click()


def picker() -> FilePicker:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, FilePicker) and one.isVisible()
    )


@pytest.fixture
def agreed(told: Told) -> Told:
    """The witness agreed to partners."""
    consent = told.vault.consents.record(told.vault.people.get(told.source))
    told.vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES)
    return told


class TestWizard:
    def test_from_the_case_to_the_package(
        self, qtbot: QtBot, desk: Desk, agreed: Told, tmp_path: Path
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        press(page, "Go on")
        page.who.pasted.setPlainText(str(NEW().recipient()))
        press(page, "Go on")
        wait_idle(qtbot, desk)
        assert not page.gaps.ready()
        with qtbot.waitSignal(page.wanted) as wanted:
            press(page, "Go to T-0001")
        assert wanted.args == ["account", agreed.testimony]
        testimony = agreed.vault.testimonies.get(agreed.testimony)
        text = agreed.vault.testimonies.newest_text(testimony)
        assert text is not None
        agreed.vault.testimonies.seal(text)
        page.entered(None)
        wait_idle(qtbot, desk)
        assert page.gaps.ready()
        press(page, "Choose where and make it…")
        target = tmp_path / "X-0001.age"
        picker().picked.emit((target,))
        picker().reject()
        wait_idle(qtbot, desk)
        assert target.read_bytes().startswith(b"age-encryption.org/v1")
        shown = words_of(page.result)
        (export,) = agreed.vault.handoffs.exports()
        assert grouped(export.package_sha256) in shown
        assert agreed.vault.signers.signing_key.public().fingerprint() in shown
        assert not [word for word in NEVER_IN_LISTS if word in words_of(page)]

    def test_a_reason_and_a_second_press_let_a_gap_pass(
        self, qtbot: QtBot, desk: Desk, agreed: Told
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        press(page, "Go on")
        page.who.pasted.setPlainText(str(NEW().recipient()))
        press(page, "Go on")
        wait_idle(qtbot, desk)
        assert not page.gaps.panel.let.isEnabled()
        QTest.keyClicks(page.gaps.panel.reason, "read by two of us")
        press(page.gaps, "Let T-0001 pass")
        wait_idle(qtbot, desk)
        assert page.gaps.ready()

    def test_every_gap_of_a_large_case_is_listed_and_none_is_a_row_of_widgets(
        self, qtbot: QtBot, desk: Desk, agreed: Told
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        page.step = 1
        page._go(2)
        gaps = [
            GapLine(Gap("warn", "testimony_withheld", f"T-{n:04d}"), "account", f"id {n}", may_pass=False)
            for n in range(3_000)
        ]
        gaps += [
            GapLine(Gap("block", "text_not_reviewed", f"T-{n:04d}"), "account", f"id {n}", may_pass=True)
            for n in range(3_000, 3_300)
        ]
        before = len(page.findChildren(QWidget))
        began = time.process_time()
        page.gaps.show_gaps(gaps)
        QApplication.processEvents()
        took = (time.process_time() - began) * 1000
        assert took < 100, f"{took:.0f} ms"
        assert len(page.findChildren(QWidget)) - before < 40
        assert page.gaps._model.rowCount() == 3_300
        assert page.gaps.panel.gap == gaps[3_000], "what blocks stands first"
        page.gaps.list.setFocus()
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.gaps.list, Qt.Key.Key_End)
            QTest.keyClick(page.gaps.list, Qt.Key.Key_Return)
        assert wanted.args == ["account", "id 2999"]
        assert not page.gaps.panel.reason.isVisible(), "a warning needs no exception"

    def test_a_reason_typed_for_one_gap_is_never_given_for_another_and_stays(
        self, qtbot: QtBot, desk: Desk, agreed: Told
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        page._go(2)
        gaps = [GapLine(Gap("block", "text_not_reviewed", f"T-{n:04d}"), "", "", True) for n in range(3)]
        page.gaps.show_gaps(gaps)
        panel, passed = page.gaps.panel, []
        page.gaps.passed.disconnect()
        page.gaps.passed.connect(lambda gap, reason: passed.append((gap.record, reason)))
        QTest.keyClicks(panel.reason, "read by two of us")
        page.gaps.list.select_id(1)
        assert panel.reason.text() == ""
        assert not panel.let.isEnabled()
        QTest.keyClicks(panel.reason, "other")
        page.gaps.clear()
        page.gaps.show_gaps(gaps)
        assert (panel.gap, panel.reason.text()) == (gaps[1], "other")
        page.gaps.list.select_id(0)
        assert panel.reason.text() == "read by two of us"
        panel.let.click()
        assert passed == [("T-0000", "read by two of us")]
        page.gaps.start()
        page.gaps.show_gaps(gaps)
        assert panel.reason.text() == ""

    def test_the_keyboard_goes_on_after_letting_pass(self, qtbot: QtBot, desk: Desk, agreed: Told) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        page.go_on()
        page.who.pasted.setPlainText(str(NEW().recipient()))
        page.go_on()
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.gaps.panel.reason, "read by two of us")
        page.gaps.panel.let.setFocus()
        QTest.keyClick(page.gaps.panel.let, Qt.Key.Key_Space)
        wait_idle(qtbot, desk)
        assert page._next.hasFocus()

    def test_old_and_new_keys_only_when_one_insists(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, told.case)
        press(page, "Go on")
        page.who.pasted.setPlainText(f"{NEW().recipient()}\n{OLD().recipient()}")
        assert page.who.insist.isVisible()
        assert "two kinds" in words_of(page.who)
        assert not page.who.ready()
        page.who.insist.click()
        assert page.who.ready()
        page.who.pasted.setPlainText(str(NEW().recipient()))
        assert not page.who.insist.isVisible()
        assert page.who.ready()

    def test_every_key_is_shown_in_words_too_in_the_language_that_is_chosen(
        self, qtbot: QtBot, desk: Desk, told: Told, russian: Translations
    ) -> None:
        russian.use("en")
        known, *pasted = (str(NEW().recipient()) for _ in range(3))
        desk.vault.handoffs.add_partner("Lantern Fund", known)
        page = ExportPage(desk)
        show(qtbot, page, desk, told.case)
        press(page, "Go on")
        who = page.who
        assert in_lines(spoken_recipient(known, "en")) in words_of(who)
        who.pasted.setPlainText("\n".join(pasted))
        for code in ("en", "kk"):
            who.language.choose(code)
            who.language.chosen.emit(code)
            shown = words_of(who)
            for key in (known, *pasted):
                assert in_lines(spoken_recipient(key, code)) in shown
                assert grouped(recipient_fingerprint(key)) in shown
        assert nameless(page) == []
        assert unreachable_by_tab(page, page._close) == []
        russian.use("ru")
        qtbot.waitUntil(lambda: clipped(page) == [])
        who.pasted.setPlainText("age1nonsense")
        gone = in_lines(spoken_recipient(pasted[0], who.language.key()))
        qtbot.waitUntil(lambda: gone not in words_of(who))

    def test_nonsense_is_no_key(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, told.case)
        press(page, "Go on")
        assert not page.who.ready()
        page.who.pasted.setPlainText("age1nonsense")
        assert "sentence of" in words_of(page.who)
        assert not page.who.ready()

    def test_a_target_inside_the_vault_is_refused_in_words(
        self, qtbot: QtBot, desk: Desk, agreed: Told
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.other_case)
        press(page, "Go on")
        page.who.pasted.setPlainText(str(NEW().recipient()))
        press(page, "Go on")
        wait_idle(qtbot, desk)
        press(page, "Choose where and make it…")
        picker().picked.emit((agreed.vault.folder / "X-0001.age",))
        picker().reject()
        wait_idle(qtbot, desk)
        assert "sentence of export_target_inside_vault" in words_of(page)
        assert agreed.vault.handoffs.exports() == []

    @pytest.mark.parametrize("steps", [0, 1, 2])
    def test_names_keyboard_and_room(
        self, qtbot: QtBot, desk: Desk, agreed: Told, russian: Translations, steps: int
    ) -> None:
        page = ExportPage(desk)
        show(qtbot, page, desk, agreed.case)
        page.who.pasted.setPlainText(str(NEW().recipient()))
        for _ in range(steps):
            page.go_on()
            wait_idle(qtbot, desk)
        assert page.step == steps
        assert nameless(page) == []
        first = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled())
        assert unreachable_by_tab(page, first) == []
        assert clipped(page) == []


class TestDossiers:
    def test_a_partner_is_added_compared_and_offered(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        key = str(NEW().recipient())
        page = DossiersPage(desk)
        show(qtbot, page, desk)
        page.pane.pills.choose("partners")
        page.pane.pills.chosen.emit("partners")
        wait_idle(qtbot, desk)
        QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.focusWidget(), "Lantern Fund")
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        page.focusWidget().setPlainText(key)  # type: ignore[attr-defined]  # the field of the key
        press(page.new_partner, "Save (Ctrl+S)")
        wait_idle(qtbot, desk)
        (partner,) = told.vault.handoffs.partners()
        assert (partner.name, partner.recipient, partner.compared) == ("Lantern Fund", key, False)
        assert grouped(recipient_fingerprint(key)) in words_of(page.partner)
        press(page.partner, "We compared it: everything agrees")
        wait_idle(qtbot, desk)
        assert told.vault.handoffs.partners()[0].compared
        assert told.vault.drafts.all() == []

    def test_an_empty_register_offers_the_one_next_step(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = DossiersPage(desk)
        show(qtbot, page, desk)
        with qtbot.waitSignal(page.wanted) as wanted:
            press(page, "New dossier")
        assert wanted.args == ["export", None]

    def test_what_may_have_left_stands_first_and_is_settled_with_a_reason(
        self, qtbot: QtBot, desk: Desk, told: Told, russian: Translations
    ) -> None:
        case = told.vault.cases.get(told.case)
        facts = {"audience": "", "recipients": "", "dossier_sha256": "1" * 64, "contents": "{}"}
        told.vault.handoffs.begin(case, Use.MEDIA, **facts)
        page = DossiersPage(desk)
        show(qtbot, page, desk)
        doubt = page.export.doubt
        qtbot.waitUntil(doubt.isVisible)
        assert "Могло уйти" in words_of(page.pane)
        assert nameless(page) == []
        assert clipped(page) == []
        assert unreachable_by_tab(page, page.pane.list) == []
        doubt.stayed.setFocus()
        QTest.keyClick(doubt.stayed, Qt.Key.Key_Space)
        assert doubt.ask.reason.hasFocus()
        assert clipped(page) == []
        QTest.keyClick(doubt.ask.reason, Qt.Key.Key_Return)
        assert told.vault.handoffs.unfinished() != [], "not without a reason"
        QTest.keyClicks(doubt.ask.reason, "the stick was empty")
        QTest.keyClick(doubt.ask.reason, Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        assert told.vault.handoffs.unfinished() == []
        assert not doubt.isVisible()
        assert page._ids == []

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        desk.vault.handoffs.add_partner("Lantern Fund", str(NEW().recipient()))
        page = DossiersPage(desk)
        show(qtbot, page, desk)
        page.pane.pills.choose("partners")
        page.pane.pills.chosen.emit("partners")
        wait_idle(qtbot, desk)
        assert page.partner.isVisible()
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.pane.list) == []
        assert clipped(page) == []
