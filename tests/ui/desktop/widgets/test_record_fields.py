"""The fields of records: dates in words, codes, and the offer of kept words."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.dates import Basis, PartialDate
from archive.vocabulary.casework import Role
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, bounds_words, said_words, understood_words
from ui.desktop.look import Look
from ui.desktop.translation import Translations
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.draft_offer import DraftOffer, local_time


@pytest.fixture(autouse=True)
def english(english: Translations) -> Translations:
    """Days in English, whatever the system speaks."""
    return english


class TestDates:
    def test_typing_shows_how_it_was_understood(self, qtbot: QtBot) -> None:
        field = DateWordsField()
        qtbot.addWidget(field)
        with qtbot.waitSignal(field.changed):
            QTest.keyClicks(field.editor, "12 May 2022")
        assert field.date().earliest == field.date().latest == dt.date(2022, 5, 12)
        assert field.editor.accessibleDescription() == "Understood as 12 May 2022"

    def test_a_date_that_was_not_typed_over_comes_back_whole(self, qtbot: QtBot) -> None:
        day = dt.date(2022, 5, 2)
        derived = PartialDate("the day after", day, day, basis=Basis.DERIVED, anchor="e")
        field = DateWordsField()
        qtbot.addWidget(field)
        field.show_date(derived)
        field.show_words("the day after")
        assert field.date() is derived

    def test_empty_means_that_no_date_is_stated(self, qtbot: QtBot) -> None:
        field = DateWordsField()
        qtbot.addWidget(field)
        field.show_words("2022")
        field.show_words("")
        assert field.date().basis is Basis.NOT_STATED

    def test_words_that_say_no_day_are_kept(self, qtbot: QtBot) -> None:
        field = DateWordsField()
        qtbot.addWidget(field)
        field.show_words("before the flood")
        assert (field.date().text, field.date().earliest, field.date().latest) == ("before the flood", None, None)
        assert "Kept as typed" in field.editor.accessibleDescription()

    @pytest.mark.parametrize(
        ("date", "expected"),
        [
            (PartialDate.day(dt.date(2022, 5, 12)), "12 May 2022"),
            (PartialDate.between(dt.date(2022, 5, 3), dt.date(2022, 5, 5)), "3 May 2022 to 5 May 2022"),
            (PartialDate.since(dt.date(2022, 5, 3)), "from 3 May 2022 on"),
            (PartialDate.until(dt.date(2022, 5, 3)), "up to 3 May 2022"),
            (PartialDate.not_stated(), ""),
        ],
    )
    def test_bounds_in_words(self, date: PartialDate, expected: str) -> None:
        assert bounds_words(date) == expected

    def test_bounds_are_not_repeated_beside_words_that_say_them(self) -> None:
        day = dt.date(2022, 5, 12)
        assert bounds_beside(PartialDate.day(day, "12 May 2022")) == ""
        assert bounds_beside(PartialDate.day(day, "2022 жылғы 12 мамыр")) == "12 May 2022"
        assert bounds_beside(PartialDate.day(day, "")) == ""
        assert bounds_beside(PartialDate.month(2022, 5, "May 2022")) == "1 May 2022 to 31 May 2022"

    def test_no_date_is_said_in_words(self) -> None:
        assert said_words(PartialDate.not_stated()) == "no date stated"
        assert understood_words(PartialDate.not_stated()) == "No date stated."


class TestCodes:
    def test_every_code_by_its_word(self, qtbot: QtBot, look: Look) -> None:
        choice = CodeChoice(look, Role, lambda: "ru")
        qtbot.addWidget(choice)
        assert [choice.itemText(row).lower() for row in range(choice.count())] == [
            label(Role, str(role), "ru").lower() for role in Role
        ]
        choice.choose_code(Role.LAWYER)
        assert choice.code() is Role.LAWYER

    def test_codes_can_be_left_out(self, qtbot: QtBot, look: Look) -> None:
        choice = CodeChoice(look, Role, lambda: "en", without=(Role.SOURCE,))
        qtbot.addWidget(choice)
        assert choice.findData(str(Role.SOURCE)) == -1

    def test_the_language_changes_and_the_choice_stays(
        self, qtbot: QtBot, look: Look, russian: Translations
    ) -> None:
        choice = CodeChoice(look, Role, lambda: "kk" if russian.code == "kk" else "en")
        qtbot.addWidget(choice)
        choice.choose_code(Role.WITNESS)
        russian.use("kk")
        qtbot.waitUntil(lambda: choice.currentText().lower() == label(Role, "witness", "kk").lower())
        assert choice.code() is Role.WITNESS


class TestOffer:
    def test_hidden_until_told_and_gone_after_the_decision(self, qtbot: QtBot, look: Look) -> None:
        offer = DraftOffer(look)
        qtbot.addWidget(offer)
        assert offer.isHidden()
        offer.tell("2026-03-04T05:06:07Z")
        assert "2026" in offer.accessibleName()
        with qtbot.waitSignal(offer.restore_wanted):
            offer.restore.click()
        assert offer.isHidden()

    def test_a_time_that_is_none_is_shown_as_it_stands(self) -> None:
        assert local_time("yesterday") == "yesterday"
