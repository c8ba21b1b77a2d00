"""``today`` and ``liberty`` at the terminal: the same as the windows say, by codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.ui.cli.programs import Outcome, assert_plain_failure, call
from tests.ui.liberty_vault import NAME, PASSPHRASE, InventedVault

Ask = Callable[..., Outcome]


@pytest.fixture
def ask(spring_vault: InventedVault, passphrase: Callable[[str], int]) -> Ask:
    """``ask(verb, …)`` on the invented spring, which no question changes."""

    def asked(verb: str, *arguments: object) -> Outcome:
        return call(verb, spring_vault.folder, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    return asked


def rows(outcome: Outcome) -> list[dict[str, Any]]:
    """The answer as another program reads it."""
    assert (outcome.code, outcome.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(outcome.out)
    return found


def test_today_names_everything_by_codes(ask: Ask) -> None:
    told = ask("today")
    assert (told.code, told.err) == (0, "")
    assert "limit of the order" in told.out
    assert "OVERDUE" in told.out
    assert "Overdue: " in told.out.splitlines()[-1]
    assert not [words for words in (NAME, "tram driver", "clinic") if words in told.out]


def test_today_for_a_program_and_for_one_case(ask: Ask) -> None:
    everything, one = rows(ask("today", "--json")), rows(ask("today", "--json", "--case", "c-0002"))
    assert {row["due_kind"] for row in one} == {"case_review", "monitoring_end"}
    assert len(everything) > len(one)
    hard = rows(ask("today", "--json", "--hard"))
    assert {row["due_kind"] for row in hard} >= {"limit", "complaint", "deadline"}
    assert "case_review" not in {row["due_kind"] for row in hard}
    assert "Ask the clinic for the papers" in {row["title"] for row in rows(ask("today", "--json", "--names"))}


def test_liberty_of_a_case_says_what_is_not_certain(ask: Ask) -> None:
    found = {row["detention"]: row for row in rows(ask("liberty", "c-0001", "--json"))}
    assert found["D-0002"]["began"] == {"from": "2022-03-11", "to": "2022-03-20", "approximate": True}
    assert {code for code, row in found.items() if row["approximate"]} == {"D-0002", "D-0005", "D-0008"}
    assert found["D-0003"]["limit_passed"]
    assert found["D-0002"]["limit"] == {"from": None, "to": "2022-06-12", "approximate": False}
    assert (found["D-0003"]["overlaps"], found["D-0009"]["overlaps"]) == (["D-0009"], ["D-0003"])
    assert {row["kind"] for row in found.values() if not row["custody"]} == {
        "house_arrest", "travel_undertaking", "restricted_freedom", "kind_not_stated",
    }  # fmt: skip


def test_liberty_of_a_person_and_of_a_group_by_codes_alone(ask: Ask) -> None:
    woman = ask("liberty", "P-0003")
    assert (woman.code, woman.err) == (0, "")
    assert "house arrest" in woman.out
    assert "Beginning not stated: 1" in woman.out.splitlines()[-1]
    assert NAME not in woman.out
    assert [row["detention"] for row in rows(ask("liberty", "G-0001", "--json"))] == ["D-0007"]
    assert NAME in {row["name"] for row in rows(ask("liberty", "P-0003", "--json", "--names"))}


def test_liberty_of_what_is_neither(ask: Ask) -> None:
    assert_plain_failure(ask("liberty", "J-0001"), 1)
    assert_plain_failure(ask("liberty", "P-9999"), 1)


def test_who_was_held_on_a_day_and_which_limit_expires_next(ask: Ask) -> None:
    on = {(row["who"], row["kind"]) for row in rows(ask("held", "--on", "8 January 2022", "--certain", "--json"))}
    assert on == {("P-0002", "pre_trial_detention")}
    (first, *_rest) = rows(ask("limits", "--json"))
    assert first["detention"] == "D-0003"
