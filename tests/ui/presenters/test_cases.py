"""Cases, the chronology and the history, on a real vault."""

from __future__ import annotations

import dataclasses

import pytest

from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.errors import RecordNotFound, VaultReadOnly
from archive.vocabulary.casework import (
    Answer,
    CaseKind,
    CaseStatus,
    ClaimStatus,
    EventKind,
    IdentityMode,
    Role,
    Verification,
)
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.presenters.case import CaseChanges, CasePresenter, articles
from ui.presenters.case_history import Deed, history_of
from ui.presenters.cases import CasesPresenter, NewCase
from ui.presenters.events import EventsPresenter, EventWords


def words(title: str = "Talk refused") -> EventWords:
    return EventWords(
        title=title,
        kind=EventKind.THREAT,
        happened=parse_words("between 3 and 5 May 2022"),
        place="Landing",
        description="Two men.",
        permitted=Answer.NO,
        outcome="Nobody came.",
        claim=ClaimStatus.ALLEGED,
        verification=Verification.SINGLE_SOURCE,
    )


def changes(title: str) -> CaseChanges:
    return CaseChanges(
        title=title,
        kind=CaseKind.ASSEMBLY,
        status=CaseStatus.DORMANT,
        summary="Shorter.",
        opened=parse_words("May 2022"),
        identity_mode=IdentityMode.INITIALS,
        rights_affected=("9", "21"),
    )


class TestList:
    def test_newest_first_and_by_status(self, told: Told) -> None:
        cases = CasesPresenter(told.vault)
        assert cases.ids() == [told.other_case, told.case]
        CasePresenter(told.vault).save(told.case, changes("Ferry landing"), {})
        assert cases.ids(CaseStatus.DORMANT) == [told.case]
        assert cases.ids(CaseStatus.OPEN) == [told.other_case]

    def test_search_in_titles_summaries_and_codes(self, told: Told) -> None:
        cases = CasesPresenter(told.vault)
        assert cases.ids(untrusted_query="reading") == [told.other_case]
        assert cases.ids(untrusted_query="closed at night") == [told.case]
        assert cases.ids(untrusted_query="C-0001") == [told.case]
        assert cases.ids(untrusted_query='"') in ([], [told.other_case, told.case])
        assert cases.ids(CaseStatus.CLOSED, "ferry") == []

    def test_card_counts_what_belongs_to_the_case(self, told: Told) -> None:
        card = CasesPresenter(told.vault).cards([told.case])[told.case]
        assert dataclasses.astuple(card.counts) == (2, 3, 1, 1)

    def test_a_new_case(self, told: Told) -> None:
        cases = CasesPresenter(told.vault)
        case_id = cases.open(NewCase("  Bridge  ", CaseKind.LAW, "", PartialDate.not_stated()))
        assert cases.card(case_id).title == "Bridge"
        assert cases.count() == 3

    def test_nothing_is_opened_in_a_vault_for_reading(self, told_for_reading: Told) -> None:
        with pytest.raises(VaultReadOnly):
            CasesPresenter(told_for_reading.vault).open(
                NewCase("Bridge", CaseKind.LAW, "", PartialDate.not_stated())
            )


class TestCase:
    def test_saving_changes_every_field(self, told: Told) -> None:
        presenter = CasePresenter(told.vault)
        saved = presenter.save(told.case, changes(" Landing "), {})
        assert saved == presenter.sheet(told.case).case
        assert (saved.title, saved.status, saved.rights_affected) == ("Landing", CaseStatus.DORMANT, ("9", "21"))
        assert saved.opened.text == "May 2022"

    def test_testimonies_show_no_source(self, told: Told) -> None:
        (line,) = CasePresenter(told.vault).testimonies(told.case)
        assert (line.pseudonym, line.paragraphs) == ("Witness 1", 2)
        assert not any(planted in repr(line) for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES, told.source))

    def test_articles_are_read_from_a_line(self) -> None:
        assert articles(" 9, 14.; 19  9 ") == ("9", "14", "19")
        assert articles("") == ()


class TestEvents:
    def test_the_chronology_is_in_order_of_time(self, told: Told) -> None:
        events = EventsPresenter(told.vault)
        undated = events.add(told.case, dataclasses.replace(words(), happened=PartialDate.not_stated()))
        assert [line.id for line in events.of_case(told.case)] == [told.early, told.late, undated]

    def test_adding_writes_everything_and_belongs_to_the_case(self, told: Told) -> None:
        events = EventsPresenter(told.vault)
        event_id = events.add(told.case, words())
        event = events.sheet(event_id).event
        assert (event.title, event.place, event.permitted, event.outcome) == (
            "Talk refused",
            "Landing",
            Answer.NO,
            "Nobody came.",
        )
        assert event.happened.text == "between 3 and 5 May 2022"
        assert [case.id for case in told.vault.cases.cases_of(event)] == [told.case]

    def test_adding_to_a_case_that_is_gone_writes_nothing(self, told: Told) -> None:
        before = len(told.vault.events.all())
        with pytest.raises(RecordNotFound):
            EventsPresenter(told.vault).add("0" * 32, words())
        assert len(told.vault.events.all()) == before

    def test_saving_changes_the_event(self, told: Told) -> None:
        events = EventsPresenter(told.vault)
        assert events.save(told.late, words("Landing shut"), {}) == told.late
        assert events.sheet(told.late).event.title == "Landing shut"

    def test_a_source_is_not_among_the_people_of_an_event(self, told: Told) -> None:
        sheet = EventsPresenter(told.vault).sheet(told.early, names=True)
        assert (sheet.people.lines, sheet.people.unlisted) == ((), 1)
        assert not [planted for planted in NEVER_IN_LISTS if planted in repr(sheet)]


class TestHistory:
    def test_says_what_was_done_and_never_who_told(self, told: Told) -> None:
        lines = history_of(told.vault, told.case)
        deeds = [line.deed for line in lines]
        assert deeds.count(Deed.MEMBER_ADDED) == 4
        assert deeds[-1] is Deed.OPENED
        hidden = [line for line in lines if line.role in (Role.SOURCE, Role.INTERPRETER)]
        assert len(hidden) == 2
        assert {line.subject for line in hidden} == {""}
        assert not any(planted in repr(lines) for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES))

    def test_a_change_names_the_fields_and_stands_first(self, told: Told) -> None:
        CasePresenter(told.vault).save(told.case, changes("Landing"), {})
        newest = history_of(told.vault, told.case)[0]
        assert newest.deed is Deed.CHANGED
        assert "title" in newest.fields
        assert "Landing" not in repr(newest)

    def test_what_was_taken_out_stays_in_the_history(self, told: Told) -> None:
        told.vault.cases.take_out(told.case, told.vault.events.get(told.late), reason="")
        assert Deed.MEMBER_TAKEN_OUT in {line.deed for line in history_of(told.vault, told.case)}
