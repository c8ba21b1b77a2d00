"""The page of all cases and the page of one case, with real clicks and keys on a real vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import CaseStatus, Role
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NAME, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import PAUSE_MS
from ui.desktop.translation import Translations
from ui.desktop.views.case import CasePage
from ui.desktop.views.cases import CasesPage


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


CONTROL = Qt.KeyboardModifier.ControlModifier


class TestList:
    def test_lists_newest_first_and_tells_how_many(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        with qtbot.waitSignal(page.counted) as counted:
            show(qtbot, page, desk)
        assert counted.args == [2]
        assert page.pane.list.current_id() == told.other_case

    def test_enter_goes_into_the_case(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        with qtbot.waitSignal(page.wanted) as wanted:
            QTest.keyClick(page.pane.list, Qt.Key.Key_Down)
            QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
        assert wanted.args == ["case", told.case]

    def test_typing_filters(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        assert page.focus_search()
        QTest.keyClicks(page.pane.search, "ferry")
        press(Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        assert page.pane.list.model().rowCount() == 1
        QTest.keyClicks(page.pane.search, " nowhere")
        press(Qt.Key.Key_Return)
        wait_idle(qtbot, desk)
        assert page.pane.empty.isVisible()
        assert "Nothing found" in words_of(page.pane.empty)

    def test_a_new_case_by_keyboard_alone(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        press(Qt.Key.Key_N, CONTROL)
        wait_idle(qtbot, desk)
        assert QApplication.focusWidget() is page.new.title
        QTest.keyClicks(page.new.title, "Bridge guarded")
        with qtbot.waitSignal(page.wanted) as wanted:
            press(Qt.Key.Key_S, CONTROL)
        case = told.vault.cases.all()[0]
        assert (case.title, wanted.args) == ("Bridge guarded", ["case", case.id])
        wait_idle(qtbot, desk)
        assert told.vault.drafts.all() == []

    def test_a_case_without_a_title_is_not_opened(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        page.begin_new()
        wait_idle(qtbot, desk)
        page.new.save_button.click()
        assert page.new._title_field.error()
        assert len(told.vault.cases.all()) == 2

    def test_reading_only_offers_no_new_case(self, qtbot: QtBot, reading_desk: Desk) -> None:
        page = CasesPage(reading_desk)
        show(qtbot, page, reading_desk)
        page.begin_new()
        assert not page.new.isVisible()
        assert not page._new_button.isEnabled()


class TestKeptWords:
    def test_what_was_typed_is_kept_and_offered_again(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        page.begin_new()
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.new.title, "Half a title")
        qtbot.waitUntil(lambda: bool(told.vault.drafts.all()), timeout=PAUSE_MS * 3)
        again = CasesPage(desk)
        show(qtbot, again, desk)
        again.begin_new()
        wait_idle(qtbot, desk)
        assert again.new.offer.isVisible()
        assert not again.new.inside.isEnabled()
        again.new.offer.restore.click()
        assert again.new.title.text() == "Half a title"

    def test_the_last_seconds_before_a_lock_are_kept(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasesPage(desk)
        show(qtbot, page, desk)
        page.begin_new()
        wait_idle(qtbot, desk)
        QTest.keyClicks(page.new.title, "Typed just now")
        work = page.last_words()
        assert work is not None
        job = desk.tools.runner.start(work)
        with qtbot.waitSignal(job.succeeded):
            pass
        (draft,) = told.vault.drafts.all()
        assert "Typed just now" in draft.body

    def test_given_up_means_forgotten(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        told.vault.drafts.keep("case:new", "case_file", "", '{"title": "Old words"}')
        page = CasesPage(desk)
        show(qtbot, page, desk)
        page.begin_new()
        wait_idle(qtbot, desk)
        page.new.offer.discard.click()
        wait_idle(qtbot, desk)
        assert told.vault.drafts.all() == []
        assert page.new.title.text() == ""


class TestCase:
    def test_shows_the_case_and_goes_back(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        assert page._title.whole() == "Ferry landing closed"
        named = [page.tabs.tabText(number) for number in range(page.tabs.count())]
        assert named[0] == "Overview"
        assert {"Events (2)", "People (3)"} <= set(named)
        with qtbot.waitSignal(page.wanted) as wanted:
            press(Qt.Key.Key_Escape)
        assert wanted.args == ["cases", told.case]

    def test_make_dossier(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        with qtbot.waitSignal(page.wanted) as wanted:
            page._dossier.click()
        assert wanted.args == ["export", told.case]

    def test_editing_the_overview(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.overview.edit.click()
        wait_idle(qtbot, desk)
        editor = page.overview.editor
        editor.title.setText("Ferry landing shut")
        editor.status.choose_code(CaseStatus.MONITORING)
        press(Qt.Key.Key_S, CONTROL)
        wait_idle(qtbot, desk)
        assert told.vault.cases.get(told.case).status is CaseStatus.MONITORING
        assert page._title.whole() == "Ferry landing shut"
        assert page.overview.edit.isVisible()

    def test_a_failed_saving_keeps_every_word_and_says_why(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.overview.begin_edit()
        wait_idle(qtbot, desk)
        told.vault.ledger.withdraw(told.vault.cases.get(told.case), reason="")
        page.overview.editor.title.setText("Typed words")
        page.overview.editor.save()
        wait_idle(qtbot, desk)
        assert "record_not_found" in page.overview.editor.trouble.words()
        assert page.overview.editor.title.text() == "Typed words"
        assert page.overview.editor.inside.isEnabled()

    def test_an_event_in_the_words_of_whoever_told_it(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.show_part("events")
        wait_idle(qtbot, desk)
        press(Qt.Key.Key_N, CONTROL)
        wait_idle(qtbot, desk)
        editor = page.events.editor
        QTest.keyClicks(editor.title, "Boat taken")
        QTest.keyClicks(editor.happened.editor, "between 3 and 5 April 2022")
        assert "3 Apr 2022 to 5 Apr 2022" in words_of(editor.happened)
        editor.save()
        wait_idle(qtbot, desk)
        titles = [event.title for event in told.vault.cases.events(told.case)]
        assert titles == ["Letter sent", "Boat taken", "Landing closed"]
        assert "Boat taken" in words_of(page.events.glance)
        assert told.vault.drafts.all() == []

    def test_words_that_no_date_is_read_from_stay(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.show_part("events")
        wait_idle(qtbot, desk)
        page.events.edit()
        wait_idle(qtbot, desk)
        page.events.editor.happened.show_words("when the lilacs were out")
        assert "Kept as typed" in words_of(page.events.editor.happened)
        page.events.editor.save()
        wait_idle(qtbot, desk)
        changed = told.vault.events.get(told.early).happened
        assert (changed.text, changed.earliest) == ("when the lilacs were out", None)

    def test_an_answer_for_the_case_before_never_appears(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.show_part("events")
        page.entered(told.other_case)
        page.show_part("events")
        wait_idle(qtbot, desk)
        assert page._title.whole() == "Reading room sealed"
        assert page.events.list.model().rowCount() == 0
        assert "Letter sent" not in words_of(page)

    def test_no_list_and_no_word_of_the_page_tells_of_a_source(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        for number in range(page.tabs.count()):
            page.tabs.setCurrentIndex(number)
            wait_idle(qtbot, desk)
        shown = words_of(page)
        assert "Witness 1" in shown
        assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in shown]

    def test_names_come_with_the_switch_and_go_with_it_at_once(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        page.show_part("people")
        page.people.show_names.click()
        wait_idle(qtbot, desk)
        assert NAME in words_of(page)
        assert not [planted for planted in NEVER_IN_LISTS if planted in words_of(page)]
        page.people.show_names.click()
        assert NAME not in words_of(page)

    def test_somebody_already_recorded_is_not_added_twice(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.other_case)
        page.show_part("people")
        page.people.begin_new()
        wait_idle(qtbot, desk)
        chooser = page.people.editor.chooser
        QTest.keyClicks(chooser.line, "Oakhurst Wendeline")
        qtbot.waitUntil(lambda: chooser.list.model().rowCount() == 2)
        assert chooser.person_id() == ""
        chooser.list.select_id(told.victim)
        page.people.editor.role.choose_code(Role.WITNESS)
        page.people.editor.save()
        wait_idle(qtbot, desk)
        assert len(told.vault.people.all()) == 3
        assert [one.person_id for one in told.vault.cases.involvements(told.vault.cases.get(told.other_case))] == [
            told.victim
        ]

    def test_testimonies_and_evidence_open_their_pages(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        for tab, part, key, target in (
            ("testimonies", page.testimonies, "account", told.testimony),
            ("evidence", page.evidence, "item", told.item),
        ):
            page.show_part(tab)
            wait_idle(qtbot, desk)
            part.list.select_id(target)
            with qtbot.waitSignal(page.wanted) as wanted:
                QTest.keyClick(part.list, Qt.Key.Key_Return)
            assert wanted.args == [key, target]

    def test_reading_only_changes_nothing(self, qtbot: QtBot, reading_desk: Desk, told_for_reading: Told) -> None:
        page = CasePage(reading_desk)
        show(qtbot, page, reading_desk, told_for_reading.case)
        assert not page.overview.edit.isEnabled()
        assert page.overview.edit.toolTip()
        assert not page.events.add.isEnabled()
        assert not page.people.add.isEnabled()


class TestEverybody:
    def test_everything_has_a_name_and_fits(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        cases, case = CasesPage(desk), CasePage(desk)
        show(qtbot, cases, desk)
        assert nameless(cases) == []
        assert clipped(cases) == []
        cases.begin_new()
        wait_idle(qtbot, desk)
        assert nameless(cases) == []
        assert clipped(cases) == []
        show(qtbot, case, desk, told.case)
        for number in range(case.tabs.count()):
            case.tabs.setCurrentIndex(number)
            wait_idle(qtbot, desk)
            assert nameless(case) == []
            assert clipped(case) == []

    def test_tab_reaches_everything(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        cases, case = CasesPage(desk), CasePage(desk)
        show(qtbot, cases, desk)
        assert unreachable_by_tab(cases, cases.pane.search) == []
        cases.hide()
        show(qtbot, case, desk, told.case)
        case.overview.begin_edit()
        wait_idle(qtbot, desk)
        assert unreachable_by_tab(case, case.tabs) == []

    def test_words_follow_the_language(
        self, qtbot: QtBot, desk: Desk, told: Told, russian: Translations
    ) -> None:
        page = CasePage(desk)
        show(qtbot, page, desk, told.case)
        shown = words_of(page)
        assert "Overview" not in shown
        assert "Make dossier" not in shown
