"""Narrowing a search to a case and to days, possible or certain."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound
from archive.model.organisations import PersonMerge
from archive.questions.periods import PeriodNotUnderstood
from archive.vocabulary.casework import Role
from tests.ui.told_vault import NAME, Told
from ui.presenters.finding import Finder, Found
from ui.presenters.narrowing import Narrowing


def found(told: Told, words: str, **narrowing: object) -> set[str]:
    lines = Finder(told.vault).find(words, "en", Narrowing(**narrowing)).lines  # type: ignore[arg-type]
    return {line.title or line.code for line in lines}


def test_of_a_case(told: Told) -> None:
    vault = told.vault
    code = vault.cases.get(told.case).code
    stray = vault.events.add("Landing rebuilt", vault.events.get(told.early).kind)
    assert found(told, "landing") >= {"Landing closed", "Landing rebuilt", "Ferry landing closed"}
    narrowed = found(told, "landing", case=code.lower())
    assert "Landing rebuilt" not in narrowed
    assert {"Landing closed", "Ferry landing closed", "Notice on the landing"} <= narrowed
    assert vault.events.get(stray.id).title not in narrowed
    assert len(found(told, NAME, case=code)) == 1
    assert found(told, NAME, case=vault.cases.get(told.other_case).code) == set()
    with pytest.raises(RecordNotFound):
        found(told, "landing", case="C-9999")


def test_somebody_under_two_codes_is_in_the_cases_of_both(told: Told) -> None:
    vault = told.vault
    other = vault.people.add("Wendelin Oakhirst")
    vault.cases.involve(vault.cases.get(told.other_case), other, Role.WITNESS)
    vault.records.add(PersonMerge, kept_id=told.victim, other_id=other.id, first_reason="a", second_reason="b")
    assert len(found(told, NAME, case=vault.cases.get(told.other_case).code)) == 1


def test_of_days_possible_and_certain(told: Told) -> None:
    """The landing was closed on 12 May; the letter was sent early in March, some day of ten."""
    assert "Landing closed" in found(told, "landing", period="May 2022")
    assert "Landing closed" in found(told, "landing", period="May 2022", certain=True)
    assert "Landing closed" not in found(told, "landing", period="June 2022")
    assert "Letter sent" in found(told, "letter", period="2 March 2022")
    assert "Letter sent" not in found(told, "letter", period="2 March 2022", certain=True)
    with pytest.raises(PeriodNotUnderstood):
        found(told, "letter", period="some day")
    kinds = {line.kind for line in Finder(told.vault).find(NAME, "en", Narrowing(period="May 2022")).lines}
    assert Found.PERSON not in kinds, "a person is not on a day"
