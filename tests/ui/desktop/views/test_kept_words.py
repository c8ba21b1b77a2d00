"""Kept words wait for what the person says about them, and are kept in time beside long work."""

from __future__ import annotations

import json
import threading
import time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from archive.vault import Vault
from tests.ui.desktop.views.record_pages import show, wait_idle
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import PAUSE_MS, DraftKeeper, Place
from ui.desktop.views.dossiers import DossiersPage
from ui.desktop.views.export import ExportPage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.reason_panel import ReasonPanel
from ui.presenters.export import GapLine, Wish

KEPT = {"name": "Lantern Fund", "key": "age1half"}


def keep(vault: Vault, draft_id: str, entity: str, entity_id: str, words: dict[str, str]) -> None:
    vault.drafts.keep(draft_id, entity, entity_id, json.dumps({"words": words, "seen": {}}))


def kept(vault: Vault, draft_id: str) -> dict[str, str] | None:
    draft = vault.drafts.get(draft_id)
    return None if draft is None else dict(json.loads(draft.body)["words"])




def partner_form(qtbot: QtBot, desk: Desk) -> DossiersPage:
    page = DossiersPage(desk)
    show(qtbot, page, desk)
    page.pane.pills.choose("partners")
    page.pane.pills.chosen.emit("partners")
    wait_idle(qtbot, desk)
    return page


class TestNewPartner:
    def test_the_form_is_closed_until_the_offer_is_answered(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        keep(told.vault, "partner:new", "partner", "", KEPT)
        page = partner_form(qtbot, desk)
        page._begin()
        wait_idle(qtbot, desk)
        form = page.new_partner
        assert form._offer.isVisible()
        assert form._offer.restore.hasFocus()
        assert not form._name.isEnabled()
        form._save()
        wait_idle(qtbot, desk)
        assert told.vault.handoffs.partners() == []
        form._offer.restore.click()
        assert (form._name.text(), form._key.toPlainText()) == ("Lantern Fund", "age1half")
        assert form._name.hasFocus()
        QTest.keyClicks(form._name, "s")
        work = page.last_words()
        assert work is not None
        desk.tools.runner.start(work)
        wait_idle(qtbot, desk)
        assert kept(told.vault, "partner:new") == {**KEPT, "name": "Lantern Funds"}

    def test_what_was_typed_before_the_words_were_found_does_not_replace_them(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        keep(told.vault, "partner:new", "partner", "", KEPT)
        page = partner_form(qtbot, desk)
        go_on = threading.Event()
        desk.tools.runner.start(lambda _progress, _token: go_on.wait(20))
        page._begin()
        form = page.new_partner
        QTest.keyClicks(form._name, "Heron")
        go_on.set()
        qtbot.waitUntil(form._offer.isVisible)
        QTest.qWait(PAUSE_MS + 300)
        wait_idle(qtbot, desk)
        assert kept(told.vault, "partner:new") == KEPT
        assert page.last_words() is None
        form._leave()
        wait_idle(qtbot, desk)
        assert kept(told.vault, "partner:new") == KEPT, "going away without an answer changes nothing"

    def test_given_up_words_go_and_what_was_typed_before_stays(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        keep(told.vault, "partner:new", "partner", "", KEPT)
        page = partner_form(qtbot, desk)
        go_on = threading.Event()
        desk.tools.runner.start(lambda _progress, _token: go_on.wait(20))
        page._begin()
        form = page.new_partner
        QTest.keyClicks(form._name, "Heron")
        go_on.set()
        qtbot.waitUntil(form._offer.isVisible)
        form._offer.discard.click()
        assert form._name.text() == "Heron"
        typed = {"name": "Heron", "key": ""}
        qtbot.waitUntil(lambda: kept(told.vault, "partner:new") == typed, timeout=PAUSE_MS + 3000)


class TestItem:
    def test_closed_until_answered_and_cancel_gives_nothing_up(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        draft_id = f"evidence_item:{told.item}"
        keep(told.vault, draft_id, "evidence_item", told.item, {"title": "Notice, torn"})
        page = ItemPage(desk)
        show(qtbot, page, desk, told.item)
        form = page.form
        qtbot.waitUntil(form._offer.isVisible)
        assert not form._title_edit.isEnabled()
        form.save()
        form.give_up()
        wait_idle(qtbot, desk)
        assert kept(told.vault, draft_id) == {"title": "Notice, torn"}
        assert told.vault.evidence.get(told.item).title == "Notice on the landing"
        page._edit()
        form._offer.restore.click()
        assert form._title_edit.text() == "Notice, torn"
        assert form._title_edit.isEnabled()


class TestPutBackAtOnce:
    def test_what_is_typed_after_it_is_kept_again(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        draft_id = f"reason:take_out:{told.item}"
        keep(told.vault, draft_id, "evidence_item", told.item, {"reason": "it belongs"})
        panel = ReasonPanel(desk)
        qtbot.addWidget(panel)
        panel.ask("evidence_item", told.item)
        qtbot.waitUntil(lambda: panel.reason.text() == "it belongs")
        QTest.keyClicks(panel.reason, " elsewhere")
        more = {"reason": "it belongs elsewhere"}
        qtbot.waitUntil(lambda: kept(told.vault, draft_id) == more, timeout=PAUSE_MS + 3000)


class TestBesideLongWork:
    def test_words_are_kept_in_time_while_an_export_is_looked_at(
        self, qtbot: QtBot, desk: Desk, told: Told, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        go_on, began = threading.Event(), threading.Event()
        page = ExportPage(desk)
        look = page._presenter.gaps

        def slow(wish: Wish) -> tuple[GapLine, ...]:
            began.set()
            go_on.wait(20)
            return look(wish)

        monkeypatch.setattr(page._presenter, "gaps", slow)
        show(qtbot, page, desk, told.case)
        page.who.form.choose("open")
        page._go(2)
        page._look()
        qtbot.waitUntil(began.is_set)
        line = QLineEdit()
        qtbot.addWidget(line)
        keeper = DraftKeeper(desk, page)
        keeper.open(Place("event:1", "event", "1"), lambda: {"title": line.text()})
        line.setText("Landing")
        keeper.touched()
        start = time.monotonic()
        qtbot.waitUntil(lambda: kept(told.vault, "event:1") == {"title": "Landing"}, timeout=PAUSE_MS + 1500)
        assert not go_on.is_set()
        assert time.monotonic() - start < (PAUSE_MS + 1500) / 1000
        go_on.set()
        wait_idle(qtbot, desk)
        assert page.gaps._gaps is not None
