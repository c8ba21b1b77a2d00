"""``today`` at the terminal: the same as the first page of the windows, by codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.ui.cli.programs import Outcome, call
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
