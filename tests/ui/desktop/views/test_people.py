"""The pages of people and of one person, with real clicks and keys on a real vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import Sex
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import LABEL, NAME, NAME_IN_RUSSIAN, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage

CONSENT = 2


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


class TestList:
    def test_codes_first_and_no_name_anywhere(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        page.pane.list.select_id(told.victim)
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert "P-0001" in shown
        assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in shown]

    def test_names_come_with_the_switch_and_go_with_it_at_once(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        page.show_names.click()
        wait_idle(qtbot, desk)
        assert NAME in words_of(page)
        page.show_names.click()
        assert NAME not in words_of(page.pane)
        wait_idle(qtbot, desk)
        assert NAME not in words_of(page)

    def test_of_a_source_it_is_said_neither_that_there_is_no_role_nor_that_there_is_one(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        stranger = told.vault.people.add("Corvin Ashdown")
        page = PersonPage(desk)
        show(qtbot, page, desk, told.source)
        of_the_source = page.about._no_roles.text()
        assert page.about._no_roles.isVisible()
        assert "in no case" not in of_the_source
        page.entered(stranger.id)
        wait_idle(qtbot, desk)
        assert page.about._no_roles.text() == of_the_source
        page.show_names.click()
        wait_idle(qtbot, desk)
        assert "in no case yet" in page.about._no_roles.text()
        page.entered(told.source)
        wait_idle(qtbot, desk)
        page.show_names.click()
        wait_idle(qtbot, desk)
        assert not page.about._no_roles.isVisible()

    def test_names_are_hidden_again_when_the_page_is_entered(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        page.show_names.click()
        wait_idle(qtbot, desk)
        page.entered(None)
        wait_idle(qtbot, desk)
        assert NAME not in words_of(page)

    def test_a_name_in_another_alphabet_finds_the_code(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        assert page.focus_search()
        page.pane.search.insert("окхёрст")
        press(Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        assert page.pane.list.current_id() == told.victim
        assert page.pane.list.model().rowCount() == 1

    def test_a_new_person_without_a_name(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        with qtbot.waitSignal(page.wanted) as wanted:
            page.new.save_button.click()
        newest = told.vault.people.all()[0]
        assert wanted.args == ["person", newest.id]
        assert newest.code == "P-0004"

    def test_warns_of_the_same_name_in_another_order(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        page.begin_new()
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.new.name, "Oakhurst Wendeline")
        qtbot.waitUntil(lambda: "P-0001" in page.new.alike.words())

    def test_everything_has_a_name_fits_and_is_reached(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PeoplePage(desk)
        show(qtbot, page, desk)
        assert nameless(page) == []
        assert clipped(page) == []
        assert unreachable_by_tab(page, page.pane.search) == []
        page.begin_new()
        wait_idle(qtbot, desk)
        assert nameless(page) == []
        assert clipped(page) == []


class TestPerson:
    def test_the_name_is_behind_a_click(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.tabs.setCurrentIndex(1)
        wait_idle(qtbot, desk)
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert "P-0001" in shown
        assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in shown]
        page.show_names.click()
        wait_idle(qtbot, desk)
        shown = words_of(page)
        assert all(planted in shown for planted in (NAME, NAME_IN_RUSSIAN, LABEL))
        page.show_names.click()
        assert not [planted for planted in ONLY_WITH_NAMES if planted in words_of(page)]

    def test_names_of_the_person_before_never_appear(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.show_names.click()
        page.entered(told.source)
        wait_idle(qtbot, desk)
        assert "P-0002" in words_of(page)
        assert not [planted for planted in ONLY_WITH_NAMES if planted in words_of(page)]
        assert not page.show_names.isChecked()

    def test_adding_and_taking_out_a_form_of_the_name(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.tabs.setCurrentIndex(1)
        page.names._hidden.wanted.emit()
        wait_idle(qtbot, desk)
        press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.names.editor.form, "Wendy")
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        forms = {form.form: form.id for form in told.vault.people.names(told.vault.people.get(told.victim))}
        assert set(forms) == {NAME, NAME_IN_RUSSIAN, "Wendy"}
        page.names.list.select_id(forms["Wendy"])
        page.names.removal.take_out.click()
        QTest.keyClicks(page.names.removal.taking_out.reason, "never called so")
        press(Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        assert "Wendy" not in words_of(page.names.list)
        assert len(told.vault.people.names(told.vault.people.get(told.victim))) == 2

    def test_an_empty_form_of_a_name_is_not_saved(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.tabs.setCurrentIndex(1)
        page.show_names.click()
        wait_idle(qtbot, desk)
        page.names.add.click()
        wait_idle(qtbot, desk)
        page.names.editor.save()
        assert page.names.editor._form_field.error()

    def test_editing_facts_shows_the_names_first(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.about.edit.click()
        wait_idle(qtbot, desk)
        assert page.show_names.isChecked()
        assert page.about.editor.label.text() == LABEL
        page.about.editor.sex.choose_code(Sex.FEMALE)
        page.about.editor.occupation.setText("baker")
        page.about.editor.save()
        wait_idle(qtbot, desk)
        person = told.vault.people.get(told.victim)
        assert (person.sex, person.occupation) == (Sex.FEMALE, "baker")
        assert "baker" in words_of(page.about)

    def test_esc_goes_back(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        with qtbot.waitSignal(page.wanted) as wanted:
            press(Qt.Key.Key_Escape)
        assert wanted.args == ["people", told.victim]

    def test_everything_has_a_name_fits_and_is_reached(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = PersonPage(desk)
        show(qtbot, page, desk, told.victim)
        page.show_names.click()
        for number in range(page.tabs.count()):
            page.tabs.setCurrentIndex(number)
            wait_idle(qtbot, desk)
            assert nameless(page) == []
            assert clipped(page) == []
        assert unreachable_by_tab(page, page.tabs) == []

    def test_reading_only_changes_nothing(self, qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
        page = PersonPage(reading_desk)
        show(qtbot, page, reading_desk, told_for_reading.victim)
        page.show_names.click()
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, reading_desk)
        assert not page.about.edit.isEnabled()
        assert not page.names.add.isEnabled()
        assert not page.consent.answers.save_button.isEnabled()
        assert not page.consent.answers.inside.isEnabled()
        assert not page.consent.take_back.isEnabled()
