"""Questions at the terminal: right answers by codes, the same for a program, and nothing of what records say."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.acts import Act
from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding
from archive.model.work import Statistic
from archive.quantity import Comparison, Quantity
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, IdentityMode, Sex
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.proceedings import ArticleBasis, ComplaintAbout, ComplaintOutcome, ProceedingKind
from archive.vocabulary.testimony import Decision, Use
from tests.archive.questions.invented_cases import said, spring
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]
SAYS_TOO_MUCH = ("Ернар", "Сәуле", "Аккерман", "trader", "tram", "Қызғалдақ", "mill", "misprinted", "in the evening")


@pytest.fixture(scope="module")
def spring_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault with the invented spring, a charge that was misprinted, an act, a complaint and a number."""
    folder = tmp_path_factory.mktemp("spring") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    spring(vault)
    person = vault.records.add(Person, sex=Sex.FEMALE, residence="Behind the mill", family="mother of two")
    vault.people.add_name(person, "Қызғалдақ Нұрбек")
    case = vault.cases.open("A trial behind the mill", CaseKind.CRIMINAL)
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id)
    vault.records.add(
        Charge,
        proceeding_id=proceeding.id,
        subject_entity=person.entity,
        subject_id=person.id,
        article_as_printed="405, misprinted",
        basis=ArticleBasis.BY_CONTEXT,
    )
    act = vault.records.add(
        Act,
        kind=ActKind.ILL_TREATMENT,
        victim_entity=person.entity,
        victim_id=person.id,
        happened=said("7 January 2022"),
        methods=(Method.TRUNCHEON,),
        words="in the evening",
    )
    vault.records.add(
        Complaint,
        about=ComplaintAbout.ILL_TREATMENT,
        act_id=act.id,
        outcome=ComplaintOutcome.NONE_YET,
        filed=said("1 March 2022"),
    )
    vault.records.add(
        Statistic,
        what="people held",
        series="Held in the valley",
        amount=Quantity("more than 10", 11, None, Comparison.MORE_THAN),
        as_of=said("late April 2022"),
    )
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.PUBLIC_REPORT, Decision.YES, identity=IdentityMode.CODED)
    vault.lock()
    return folder


@pytest.fixture
def ask(spring_vault: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(verb, …)`` on that vault, which no question changes."""

    def asked(verb: str, *arguments: object) -> Outcome:
        return call(verb, spring_vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    return asked


def rows(outcome: Outcome) -> list[dict[str, Any]]:
    """The answer as another program reads it."""
    assert (outcome.code, outcome.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(outcome.out)
    return found


def _line(outcome: Outcome, words: str) -> str:
    return next((line for line in outcome.out.splitlines() if words in line), "")


def test_held_on_the_eighth_of_january(ask: Ask) -> None:
    found = ask("held", "--on", "8 January 2022")
    assert (found.code, found.err) == (0, "")
    surely = [code for code in ("D-0001", "D-0002", "D-0003") if _line(found, code).count(" certain ")]
    assert surely == ["D-0002", "D-0003"]
    assert "pre-trial detention (custody): people 2\n" in found.out
    assert "restricted freedom" in found.out
    assert "restricted freedom (not custody): people 1\n" in found.out
    assert not [words for words in SAYS_TOO_MUCH if words in found.out]


def test_held_certainly_and_by_kind(ask: Ask) -> None:
    certain = rows(ask("held", "--on", "2022-01-08", "--certain", "--json"))
    assert {row["kind"] for row in certain} == {"pre_trial_detention"}
    assert {row["certainty"] for row in certain} == {"certain"}
    groups = ask("held", "--on", "8 May 2022", "--kind", "admin_detention")
    assert "people 1, groups 2, in the groups 4 + several" in groups.out
    (several,) = (row for row in rows(ask("held", "--on", "in May 2022", "--json")) if row["who"] == "G-0002")
    assert several["began"] == {"from": "2022-05-07", "to": "2022-05-07", "approximate": False}


def test_nobody_says_that_a_kind_which_is_not_stated_is_no_custody(ask: Ask) -> None:
    assert "\nkind not stated: people 1\n" in ask("held", "--on", "in May 2022").out


def test_held_now(ask: Ask) -> None:
    found = rows(ask("held", "--json"))
    assert {row["certainty"] for row in found} == {"possible"}
    assert {row["status"] for row in found} == {"ongoing", "unknown"}


def test_the_next_limit(ask: Ask) -> None:
    (row,) = rows(ask("limits", "--overdue", "--json"))
    assert (row["limit"]["to"], row["state"]) == ("2022-06-12", "passed")
    assert row["days_left"] < 0
    assert "PASSED, nothing recorded" in ask("limits").out


def test_cases_that_cite_an_article(ask: Ask) -> None:
    found = ask("charged", "405")
    assert "clear from the context" in found.out
    assert "of these not certain which article: 1" in found.out
    assert "misprinted" not in found.out
    assert " 405 " in _line(found, "J-0001")
    (row,) = rows(ask("charged", "ст. 405", "--json", "--names"))
    assert (row["case"], row["basis"], row["printed"]) == (["C-0001"], "by_context", "405, misprinted")
    assert row["name"] == "Қызғалдақ Нұрбек"
    assert rows(ask("charged", "406", "--json")) == []


def test_what_identifies_somebody(ask: Ask) -> None:
    (charge,) = rows(ask("charged", "405", "--json"))
    found = ask("identifying", charge["who"].lower())
    assert "identifies this person without the name" in found.out
    assert "mother of two" not in found.out
    named = ask("identifying", charge["who"], "--names")
    assert "family: mother of two" in named.out
    unique = [row["details"] for row in rows(ask("identifying", charge["who"], "--json")) if row["people"] == 1]
    assert unique == [["city"], ["family"]]


def test_acts_complaints_and_numbers(ask: Ask) -> None:
    (act,) = rows(ask("allegations", "--method", "truncheon", "--outcome", "none_yet", "--json"))
    assert (act["act"], act["method"], act["claim"]) == ("A-0001", ["truncheon"], "reported")
    assert rows(ask("allegations", "--no-complaint", "--json")) == []
    (complaint,) = rows(ask("unanswered", "--days", "30", "--certain", "--json"))
    assert complaint["complaint"] == "K-0001"
    assert "≥ 11" in ask("series", "held", "in", "the", "valley").out
    assert "Held in the valley" in ask("series").out
    stale = {row["detention"] for row in rows(ask("unconfirmed", "--json"))}
    assert len(stale) == 3


def test_everything_in_a_window(ask: Ask) -> None:
    told = rows(ask("happened", "--on", "2022-05-06", "--certain", "--json"))
    assert [(row["record"], row["record_kind"], row["field"]) for row in told] == [
        ("D-0001", "detention_change", "happened")
    ]
    assert "change of a detention" in ask("happened", "--on", "2022-05-06").out
    assert_plain_failure(ask("happened", "--place", "P-0001"), 1)


def test_a_person_who_is_protected_as_a_whole_is_never_named(
    spring_vault: Path, tmp_path: Path, passphrase: Callable[[str], int]
) -> None:
    folder = Path(shutil.copytree(spring_vault, tmp_path / "vault"))
    vault = Vault.open(folder, PASSPHRASE)
    person = vault.records.by_code("P-0002")
    assert person is not None
    raise_to(vault.ledger, person, Sensitivity.SOURCE, reason="told us")
    vault.lock()
    told = call("held", folder, "--names", "--passphrase-fd", passphrase(PASSPHRASE)).out
    assert "P-0002" in told
    assert "Сәуле" not in told
    assert "Ернар" in told


def test_who_may_be_named(ask: Ask) -> None:
    (row,) = rows(ask("naming", "public_report", "--json"))
    assert (row["allowed"], row["identity"]) == (True, "coded")
    (row,) = rows(ask("naming", "media", "--json"))
    assert (row["allowed"], row["ground"]) == (False, "no_answer")
    assert "Never asked, and so not to be mentioned:" in ask("naming", "media").out


def test_names_only_when_they_are_asked_for(ask: Ask) -> None:
    for verb in (
        ["held"],
        ["limits"],
        ["unconfirmed"],
        ["allegations"],
        ["unanswered"],
        ["happened"],
        ["naming", "media"],
    ):
        told = ask(*verb).out + ask(*verb, "--json").out
        assert not [words for words in SAYS_TOO_MUCH if words in told], verb
    assert "Taken from the tram stop" in ask("held", "--on", "8 May 2022", "--names").out
    assert "Сәуле Мырзабек" in ask("held", "--names").out


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_answers_in_every_language(spring_vault: Path, passphrase: Callable[[str], int], language: str) -> None:
    told = call(
        "--language", language, "held", spring_vault, "--on", "8.01.2022", "--passphrase-fd", passphrase(PASSPHRASE)
    ).out
    assert {"ru": "содержание под стражей", "kk": "күзетпен ұстау"}[language] in told
    assert not [word for word in ("possible", "ongoing", "custody") if word in told]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("held", "--on", "yesterday"), "No day or period"),
        (("charged", "the article"), "names no article"),
        (("provisions", "list", "x.toml"), "only to be added"),
    ],
)
def test_what_is_not_understood_is_wrong_usage(ask: Ask, arguments: tuple[str, ...], words: str) -> None:
    refused = ask(*arguments)
    assert_plain_failure(refused, 64)
    assert words in refused.err


@pytest.mark.parametrize("code", ["P-9999", "D-0001", "nobody"])
def test_a_person_that_is_not_there_is_refused(ask: Ask, code: str) -> None:
    assert_plain_failure(ask("identifying", code), 1)


def test_provisions_are_added_once_and_found_by_day(
    spring_vault: Path, tmp_path: Path, passphrase: Callable[[str], int]
) -> None:
    vault = Path(shutil.copytree(spring_vault, tmp_path / "vault"))

    def on(*arguments: object) -> Outcome:
        return call("provisions", vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    assert "Provisions: 0" in on().out
    first, again = on("add"), on("add")
    assert first.code == again.code == 0
    assert "There already: 0." in first.out
    assert "Added: 0." in again.out
    listed = on("list")
    assert "KZ-CC-272.1" in listed.out
    assert "not compared with the official text" in listed.out
    by_day = [row["provision"] for row in rows(on("--article", "337-1", "--on", "2014-06-01", "--json"))]
    assert by_day == ["KZ-CC1997-337-1"]
    assert rows(on("--article", "337-1", "--on", "2015-06-01", "--json")) == []


def test_a_file_of_another_country(spring_vault: Path, tmp_path: Path, passphrase: Callable[[str], int]) -> None:
    vault = Path(shutil.copytree(spring_vault, tmp_path / "vault"))
    sound, broken = tmp_path / "sound.toml", tmp_path / "broken.toml"
    sound.write_text('country = "XA"\n[[provision]]\nlaw = "CC"\narticle = "12"\ntitle_en = "Bread"\n', "utf-8")
    broken.write_text('country = "XA"\n[[provision]]\nlaw = "CC"\narticle = "12"\n', "utf-8")
    refused = call("provisions", vault, "add", sound, broken, "--passphrase-fd", passphrase(PASSPHRASE))
    assert_plain_failure(refused, 1)
    assert "title_en" in refused.err
    listed = call("provisions", vault, "--json", "--passphrase-fd", passphrase(PASSPHRASE))
    assert rows(listed) == []
    added = call("provisions", vault, "add", sound, "--passphrase-fd", passphrase(PASSPHRASE))
    assert (added.code, "Added: 1." in added.out) == (0, True)


def test_the_chronology_of_a_case_by_codes(ask: Ask) -> None:
    found = rows(ask("chronology", "C-0001", "--json"))
    assert [(one["record"], one["field"]) for one in found] == [("J-0001", "opened"), ("J-0001", "laid")]
    assert {one["happened"]["from"] for one in found} == {None}
    assert rows(ask("chronology", "C-0001", "--from", "2022-01-01", "--json")) == []
    assert rows(ask("chronology", "C-0001", "--kind", "complaints", "--disputed", "--json")) == []
    told = ask("chronology", "C-0001")
    assert not [words for words in SAYS_TOO_MUCH if words in told.out]
    assert_plain_failure(ask("chronology", "C-0009"), 1)
    assert_plain_failure(ask("chronology", "C-0001", "--from", "May 2022", "--to", "April 2022"), 1)
