"""Search, check, settings, and trying the program out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from archive.confined.workers import Workers
from archive.errors import WrongPassphrase
from archive.preferences import Preference
from archive.roles import ROLE_CHANGED, works_alone
from archive.vault import Vault
from archive.vocabulary.work import WorkRole
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NAME, NEVER_IN_LISTS, ONLY_WITH_NAMES, PASSPHRASE, Told
from ui.desktop.desk import Desk
from ui.desktop.session import VaultSession
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.desktop.views.check import CheckPage
from ui.desktop.views.demonstration_vault import DemonstrationView
from ui.desktop.views.search import SearchPage
from ui.desktop.views.settings import SettingsPage
from ui.presenters.gateway import ArchiveGateway

NEW_PASSPHRASE = "willow saddle quartz ember"


def named(page: object, words: str) -> QPushButton:
    assert hasattr(page, "findChildren")
    found: list[QPushButton] = page.findChildren(QPushButton)
    return next(one for one in found if one.accessibleName() == words)


class TestSearch:
    def test_a_name_finds_a_code_and_shows_no_name(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = SearchPage(desk)
        show(qtbot, page, desk)
        QTest.keyClicks(page.field, NAME)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        code = told.vault.people.get(told.victim).code
        shown = words_of(page.list)
        assert code in shown
        assert not [word for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if word in shown]
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.field, Qt.Key.Key_Down)
            QTest.keyClick(page.list, Qt.Key.Key_Return)
        assert wanted.args == ["person", told.victim]

    def test_kinds_narrow_what_was_found(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = SearchPage(desk)
        show(qtbot, page, desk, "landing")
        qtbot.waitUntil(lambda: page.list.model().rowCount() == 3)
        QTest.mouseClick(named(page, "Show: Events 1"), Qt.MouseButton.LeftButton)
        assert page.list.model().rowCount() == 1
        page.field.clear()
        wait_idle(qtbot, desk)
        assert not page.kinds.isVisible()

    def test_the_walls_of_each_reader_are_told(
        self, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        assert "none was opened since unlocking" in words_of(page)
        states = {"media": "off", "facts": "partial"}
        monkeypatch.setattr(Workers, "try_each", lambda self: self._states.update(states))
        named(page, "Try the walls").click()
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert "Films and sound: In a program of its own; this system does not wall it in." in shown
        assert "What files say of themselves: In a program of its own; this system walls it in only partly." in shown

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        page = SearchPage(desk)
        show(qtbot, page, desk, "landing")
        qtbot.waitUntil(lambda: page.list.model().rowCount() == 3)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.field) == []
        assert clipped(page) == []


class TestCheck:
    def test_says_what_it_found(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CheckPage(desk)
        show(qtbot, page, desk)
        page.start.click()
        wait_idle(qtbot, desk)
        assert "Proven" in words_of(page)
        assert "All records match the journal" in words_of(page)

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        page = CheckPage(desk)
        show(qtbot, page, desk)
        page.start.click()
        wait_idle(qtbot, desk)
        assert nameless(page) == []
        assert unreachable_by_tab(page, page.start) == []
        assert clipped(page) == []


class TestSettings:
    def test_choices_are_kept_in_the_vault_at_once(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        named(page, "Colours: Dark").click()
        wait_idle(qtbot, desk)
        assert desk.tools.look.tokens.dark
        assert told.vault.preferences.get(Preference.THEME) == "dark"
        page.role.role.choose_code(WorkRole.LAWYER)
        page.role.role.chosen.emit(str(WorkRole.LAWYER))
        page.role.mark.setText("2")
        page.role.mark.editingFinished.emit()
        wait_idle(qtbot, desk)
        assert told.vault.journal.actor == "lawyer 2"
        changes = [one for one in told.vault.journal.entries() if one.action == ROLE_CHANGED]
        assert [one.actor for one in changes] == ["documenter", "lawyer"]
        page.role.alone.click()
        wait_idle(qtbot, desk)
        assert works_alone(told.vault)

    def test_they_hold_at_the_next_opening(self, told: Told, tools: Tools) -> None:
        session = VaultSession(told.vault)
        session.apply_settings(tools)
        assert not tools.look.tokens.dark
        told.vault.preferences.set(Preference.THEME, "dark")
        told.vault.preferences.set(Preference.IDLE_MINUTES, "2")
        session.apply_settings(tools)
        assert tools.look.tokens.dark
        assert session.idle_seconds == 120.0

    def test_the_passphrase_is_changed_and_no_field_keeps_it(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit)}
        for name, words in (
            ("The passphrase now", PASSPHRASE),
            ("New passphrase", NEW_PASSPHRASE),
            ("The new one again", NEW_PASSPHRASE),
        ):
            QTest.keyClicks(fields[name], words)
        named(page, "Change the passphrase").click()
        wait_idle(qtbot, desk)
        assert "only the new passphrase" in words_of(page)
        assert all(not fields[name].text() for name in ("The passphrase now", "New passphrase"))
        folder = told.vault.folder
        told.vault.lock()
        with pytest.raises(WrongPassphrase):
            Vault.open(folder, PASSPHRASE, read_only=True)
        Vault.open(folder, NEW_PASSPHRASE, read_only=True).lock()

    def test_a_suggested_passphrase_is_typed_once_and_goes_with_the_page(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit)}
        named(page, "Suggest a passphrase").click()
        phrase = fields["New passphrase"].text()
        assert len(phrase.split(" ")) == 6
        assert phrase in words_of(page)
        assert fields["The new one again"].hasFocus()
        QTest.keyClicks(fields["The new one again"], phrase)
        QTest.keyClicks(fields["The passphrase now"], PASSPHRASE)
        page.hide()
        said = words_of(page)
        assert phrase not in said
        assert PASSPHRASE not in said

    def test_a_wrong_old_one_changes_nothing(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit)}
        for name, words in (
            ("The passphrase now", "not this one at all"),
            ("New passphrase", NEW_PASSPHRASE),
            ("The new one again", NEW_PASSPHRASE),
        ):
            fields[name].setText(words)
        named(page, "Change the passphrase").click()
        wait_idle(qtbot, desk)
        assert "sentence of wrong_passphrase" in words_of(page)

    def test_about_tests_itself(self, qtbot: QtBot, desk: Desk) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        named(page, "Test its ciphers and signatures").click()
        wait_idle(qtbot, desk)
        assert "known answers came out right" in words_of(page)

    def test_names_keyboard_and_room(self, qtbot: QtBot, desk: Desk, russian: Translations) -> None:
        page = SettingsPage(desk)
        show(qtbot, page, desk)
        assert nameless(page) == []
        first = page.findChildren(QLineEdit)[0]
        assert unreachable_by_tab(page, first) == []
        assert clipped(page) == []


class TestTryingOut:
    def test_stopping_leaves_nothing_and_says_so(self, qtbot: QtBot, tools: Tools, tmp_path: Path) -> None:
        view = DemonstrationView(tools, ArchiveGateway())
        qtbot.addWidget(view)
        view.choose(tmp_path)
        view.show()
        named(view, "Make it").click()
        qtbot.waitUntil(lambda: any(tmp_path.iterdir()), timeout=15_000)
        named(view, "Stop").click()
        qtbot.waitUntil(lambda: not tools.runner.busy, timeout=15_000)
        assert list(tmp_path.iterdir()) == []
        assert named(view, "Make it").isEnabled()
