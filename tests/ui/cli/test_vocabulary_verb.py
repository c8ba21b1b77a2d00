"""``vocabulary``: terms listed in three languages, added, corrected and withdrawn."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]


@pytest.fixture
def ask(vault: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(…)`` on a vault of the test's own."""
    return lambda *words: call("vocabulary", vault, *words, "--passphrase-fd", passphrase(PASSPHRASE))


def rows(outcome: Outcome) -> Any:
    """The answer as another program reads it."""
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def test_a_term_from_adding_to_withdrawing(ask: Ask) -> None:
    assert "own-flooded-cell" in ask("actkind", "add", "--en", "flooded cell", "--kk", "су басқан камера").out
    (term,) = (row for row in rows(ask("ActKind", "--json")) if row["term"] == "own-flooded-cell")
    assert (term["en"], term["ru"], term["kk"]) == ("flooded cell", None, "су басқан камера")
    assert ask("ActKind", "correct", "own-flooded-cell", "--ru", "затопленная камера").code == 0
    assert "затопленная камера" in ask("ActKind").out
    (line,) = (row for row in rows(ask("--json")) if row["vocabulary"] == "ActKind")
    assert (line["own_terms"], line["takes_terms"]) == (1, True)
    assert ask("ActKind", "withdraw", "own-flooded-cell").code == 0
    (term,) = (row for row in rows(ask("ActKind", "--json")) if row["term"] == "own-flooded-cell")
    assert term["withdrawn"] is True


def test_a_label_is_looked_over(ask: Ask) -> None:
    before = next(row for row in rows(ask("MeasureKind", "--json")) if row["term"] == "travel_undertaking")
    assert "kk" in before["to_look_over"]
    ask("MeasureKind", "correct", "travel_undertaking", "--kk", "кетпеу туралы қолхат")
    after = next(row for row in rows(ask("MeasureKind", "--json")) if row["term"] == "travel_undertaking")
    assert after["to_look_over"] == []
    assert after["kk"] == "кетпеу туралы қолхат"
    assert after["ru"] == before["ru"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["Nothing"], 64),
        (["Answer", "add", "--en", "perhaps"], 1),
        (["ActKind", "add"], 1),
        (["ActKind", "add", "--en", "torture"], 1),
        (["ActKind", "correct", "own-none", "--en", "x"], 1),
        (["ActKind", "withdraw", "torture"], 1),
    ],
)
def test_what_is_refused(ask: Ask, words: list[str], code: int) -> None:
    assert_plain_failure(ask(*words), code)
