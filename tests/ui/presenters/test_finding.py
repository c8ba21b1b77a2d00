"""Searching everything: codes and safe titles, grouped; never a name, a text or a file's own name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.record_samples import write_samples
from tests.ui.told_vault import NAME, NAME_IN_RUSSIAN, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.presenters.finding import Finder, Found
from ui.presenters.record_place import RecordPlace


@pytest.mark.parametrize("words", [NAME, NAME_IN_RUSSIAN, "oakhurst WENDELINE"])
def test_a_name_leads_to_the_person_by_code(told: Told, words: str) -> None:
    answer = Finder(told.vault).find(words)
    assert [(line.kind, line.page, line.target) for line in answer.lines] == [
        (Found.PERSON, "person", told.victim)
    ]
    assert not [word for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if word in repr(answer.lines)]


def test_words_of_a_testimony_lead_to_it_without_being_quoted(told: Told) -> None:
    answer = Finder(told.vault).find("nobody asked")
    assert [(line.kind, line.target, line.title) for line in answer.lines] == [
        (Found.TESTIMONY, told.testimony, "")
    ]
    assert "asked" not in repr(answer.lines)


def test_groups_come_in_their_order_and_an_event_leads_to_its_case(told: Told) -> None:
    answer = Finder(told.vault).find("landing")
    assert [line.kind for line in answer.lines] == [Found.CASE, Found.EVENT, Found.EVIDENCE]
    assert answer.lines[1].target == told.case
    assert answer.counts()[Found.EVENT] == 1
    assert not answer.more


def test_a_file_name_finds_the_item_and_is_not_shown(told: Told, tmp_path: Path) -> None:
    path = tmp_path / "quarterdeck.txt"
    path.write_text("x")
    told.vault.intake.take_in(path, told.item)
    answer = Finder(told.vault).find("quarterdeck")
    assert [line.target for line in answer.lines] == [told.item]
    assert "quarterdeck" not in repr(answer.lines)


def test_each_record_comes_once_and_a_withdrawn_one_never(told: Told) -> None:
    person = told.vault.people.get(told.victim)
    told.vault.people.add_name(person, "Wendeline O.")
    assert len(Finder(told.vault).find("wendeline").lines) == 1
    told.vault.ledger.withdraw(person, reason="test")
    assert Finder(told.vault).find("wendeline").lines == ()


def test_nothing_asked_nothing_found(told: Told) -> None:
    assert Finder(told.vault).find("  ").lines == ()


def test_records_without_a_page_in_the_rail_are_found(told: Told) -> None:
    samples = write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    finder = Finder(told.vault)
    (station,) = finder.find("Quay Street", "ru").lines
    assert (station.kind, station.entity, station.page) == (Found.RECORD, "place", "record")
    assert station.target == RecordPlace("place", samples.station)
    assert "Отдел полиции" in station.title
    (act,) = finder.find("railing").lines
    assert act.target == RecordPlace("act", samples.act)
    assert "railing" not in act.title
