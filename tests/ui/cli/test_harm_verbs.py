"""Ill-treatment, access and complaints at the terminal: levels of proof side by side, and no detail in a list."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.allegation import Allegations, OwnWords, Told, ToldAct, ToldPaper
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.acts import Act, PeopleGroup
from archive.vault import Vault
from archive.vocabulary.casework import Answer, CaseKind, Verification
from archive.vocabulary.harm import ActKind, Independence, Method
from archive.vocabulary.liberty import AccessSeeker
from archive.vocabulary.proceedings import ComplaintOutcome
from tests.archive.questions.invented_cases import SEVERAL, said
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]
MAY = said("May 2022")
NEVER = ("Жанат", "in the cellar", "stripped", "sexual", "marks on both wrists", "asks for him at home")


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault: a person with two acts, one of which no list may show, a group, access, and no complaint."""
    folder = tmp_path_factory.mktemp("harmed") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    case = vault.cases.open("At the tram stop", CaseKind.HARASSMENT)
    person = vault.people.add("Жанат Өтеген")
    testimony = vault.testimonies.add(witness=person)
    Allegations(vault.ledger).write(
        Told(
            subject=(person.entity, person.id),
            case_id=case.id,
            words=OwnWords("They beat me in the cellar.", origin=(testimony.entity, testimony.id)),
            acts=(
                ToldAct({"kind": ActKind.ILL_TREATMENT, "methods": (Method.TRUNCHEON,), "happened": MAY}),
                ToldAct(
                    {
                        "kind": ActKind.TORTURE,
                        "methods": (Method.SEXUAL_VIOLENCE, Method.STRESS_POSITION),
                        "words": "stripped",
                        "verification": Verification.DOCUMENT_SEEN,
                    }
                ),
            ),
            papers=(ToldPaper({"independence": Independence.STATE}),),
            accesses=(
                {"seeker": AccessSeeker.FAMILY, "granted": Answer.YES, "seen": "marks on both wrists"},
                {"seeker": AccessSeeker.LAWYER, "granted": Answer.NO, "refused_by": "head of the station"},
            ),
            complaint={"outcome": ComplaintOutcome.NOT_FILED_FEAR},
            risk={"threats": "somebody asks for him at home"},
        )
    )
    group = vault.records.add(PeopleGroup, label="taken from the tram stop", size=SEVERAL)
    act = vault.records.add(
        Act, kind=ActKind.FORCE_IN_DISPERSAL, victim_entity="people_group", victim_id=group.id
    )
    vault.cases.add(case.id, act)
    vault.lock()
    return folder


@pytest.fixture
def ask(harmed: Path, passphrase: Callable[[str], int]) -> Ask:
    """Asks the vault."""
    return lambda verb, *arguments: call(verb, harmed, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))


def rows(outcome: Outcome) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(outcome.out)
    return found


def test_levels_of_proof_stand_side_by_side(ask: Ask) -> None:
    table = rows(ask("ill-treatment", "C-0001", "--json"))
    torture, beaten, group = (
        next(row for row in table if row["act_kind"] == kind)
        for kind in ("torture", "ill_treatment", "force_in_dispersal")
    )
    assert (torture["verification"], torture["testimonies"], torture["papers"]) == ("document_seen", 1, {"state": 1})
    assert (torture["method"], torture["details_hidden"]) == (["stress_position"], True)
    assert (beaten["verification"], beaten["method"], beaten["outcome"]) == (
        "unverified",
        ["truncheon"],
        ["not_filed_fear"],
    )
    assert (group["who"], group["testimonies"], group["papers"], group["outcome"]) == ("G-0001", 0, {}, [])
    told = ask("ill-treatment")
    assert "People: 1. Groups: 1, with this many people as it was said: several." in told.out
    assert "state doctor: 1" in told.out
    assert [row["who"] for row in rows(ask("ill-treatment", "g-0001", "--json"))] == ["G-0001"]


def test_who_was_let_in(ask: Ask) -> None:
    log = rows(ask("access", "C-0001", "--json"))
    assert {(row["seeker"], row["granted"], row["refused_by"]) for row in log} == {
        ("family", "yes", ""),
        ("lawyer", "no", "head of the station"),
    }
    assert rows(ask("access", "D-0001", "--json")) == log
    assert "marks on both wrists" in ask("access", "P-0001", "--names").out
    assert_plain_failure(ask("access", "A-0001"), 1)


def test_the_way_of_complaints(ask: Ask) -> None:
    (one,) = rows(ask("complaints", "P-0001", "--json"))
    assert (one["record"], one["state"], one["outcome"], one["at_least"]) == (
        "K-0001",
        "not_filed",
        "not_filed_fear",
        None,
    )
    assert "not filed: fear" in ask("complaints").out


def _asked(ask: Ask, verb: tuple[str, ...]) -> str:
    return ask(*verb).out + ask(*verb, "--json").out


def test_names_open_no_detail_in_a_list(ask: Ask) -> None:
    told = ask("list", "act", "--names", "--json").out
    assert "stripped" not in told
    assert "sexual_violence" in told, "the name of the field is there"
    (torture,) = [row for row in json.loads(told) if row["kind"] == "torture"]
    assert (torture["methods"], torture["words"]) == (None, None)


@pytest.mark.parametrize(
    "verb",
    [
        *(("ill-treatment",), ("access", "C-0001"), ("complaints",), ("allegations",)),
        *(("list", "act"), ("show", "A-0002")),
    ],
)
def test_no_list_says_what_none_may_say(ask: Ask, verb: tuple[str, ...]) -> None:
    told = _asked(ask, verb)
    assert not [words for words in NEVER if words in told]


def test_whoever_asks_for_it_is_answered(ask: Ask) -> None:
    (one,) = rows(ask("allegations", "--method", "sexual_violence", "--json"))
    assert "sexual_violence" in one["method"]
