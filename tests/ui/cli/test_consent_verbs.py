"""Consent and protection at the terminal: by codes, never a reason or a name; what is done there counts at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.release import Release
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, IdentityMode, Role
from archive.vocabulary.testimony import Decision, Use
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call
from ui.cli.terminal import EXIT_BROKEN

NAME, WHY = "Қызғалдақ Нұрбек", "the neighbour came by twice"
Ask = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Vault.create(tmp_path / "vault", PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    person = made.people.add(NAME)
    case = made.cases.open("A trial behind the mill", CaseKind.CRIMINAL)
    made.cases.involve(case, person, Role.VICTIM)
    made.events.add("Gathering behind the mill")
    consent = made.consents.record(person)
    made.consents.answer(consent, Use.WGAD, Decision.YES, identity=IdentityMode.NAMED)
    made.consents.answer(consent, Use.MEDIA, Decision.YES, audience="Lamp Society")
    made.lock()
    return tmp_path / "vault"


@pytest.fixture
def ask(folder: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(verb, …)`` on that vault."""

    def asked(verb: str, *arguments: object) -> Outcome:
        return call(verb, folder, *arguments, "--passphrase-fd", passphrase(PASSPHRASE))

    return asked


@pytest.fixture
def opened(folder: Path) -> Callable[[], Vault]:
    return lambda: Vault.open(folder, PASSPHRASE, read_only=True)


def test_what_was_agreed_to_is_told_use_by_use(ask: Ask) -> None:
    found = ask("consent", "p-0001")
    assert (found.code, found.err) == (0, "")
    assert "Lamp Society" in found.out
    assert NAME not in found.out
    assert str(len(Use) - 2) in found.out
    told = json.loads(ask("consent", "P-0001", "--json").out)
    by_use = {(one["use"], one["audience"]): one for one in told["answers"]}
    assert len(told["answers"]) == len(Use) + 1
    assert (by_use["wgad", ""]["allowed"], by_use["wgad", ""]["identity"]) == (True, "named")
    assert (by_use["media", ""]["allowed"], by_use["media", ""]["ground"]) == (False, "no_answer")
    assert [one["what"] for one in told["history"]] == ["granted", "granted"]


def test_it_is_taken_back_from_one_organisation(ask: Ask, opened: Callable[[], Vault]) -> None:
    done = ask("consent", "P-0001", "withdraw", "--from", "lamp society", "--reason", WHY, "--as", "lawyer")
    assert (done.code, done.err) == (0, "")
    assert "U-0001" in done.out
    told = json.loads(ask("consent", "P-0001", "--json").out)
    by_use = {(one["use"], one["audience"]): one for one in told["answers"]}
    assert by_use["wgad", ""]["allowed"]
    assert by_use["media", "Lamp Society"]["ground"] == "withdrawn"
    assert (told["history"][0]["what"], told["history"][0]["audience"]) == ("withdrawn", "lamp society")
    assert WHY not in ask("consent", "P-0001").out
    vault = opened()
    try:
        assert list(vault.journal.entries())[-1].actor == "lawyer"
        assert vault.journal.actor == "documenter", "for that call alone"
    finally:
        vault.lock()


def test_all_of_it_is_taken_back(ask: Ask) -> None:
    assert ask("consent", "P-0001", "withdraw", "--reason", WHY).code == 0
    told = json.loads(ask("consent", "P-0001", "--json").out)
    assert {one["ground"] for one in told["answers"]} == {"withdrawn"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("P-0001", "withdraw"),
        ("P-0001", "withdraw", "--reason", "x", "--on", "some day"),
        ("P-0099", "withdraw", "--reason", "x"),
        ("C-0001",),
        ("P-0001", "withdraw", "--from", " – ", "--reason", "x"),
    ],
)
def test_what_is_not_understood_changes_nothing(
    ask: Ask, opened: Callable[[], Vault], arguments: tuple[str, ...]
) -> None:
    assert_plain_failure(ask("consent", *arguments), EXIT_BROKEN)
    vault = opened()
    try:
        (person,) = vault.people.all()
        release = Release(vault.ledger, vault.consents, Use.WGAD, "", vault.clock.now())
        assert release.person(person.id).allowed
    finally:
        vault.lock()


def test_a_record_is_protected_and_no_word_finds_it(ask: Ask) -> None:
    assert "V-0001" in ask("search", "gathering").out
    done = ask("protect", "V-0001", "source", "--reason", WHY)
    assert (done.code, done.err) == (0, "")
    assert "V-0001" not in ask("search", "gathering").out
    assert "V-0001" in ask("search", "V-0001").out
    assert ask("protect", "V-0001", "fields", "--reason", WHY).code == 0
    assert "V-0001" in ask("search", "gathering").out


def test_somebody_in_danger(ask: Ask, opened: Callable[[], Vault]) -> None:
    done = ask("protect", "P-0001", "danger", "--reason", WHY)
    assert (done.code, done.err) == (0, "")
    assert "U-0001" in done.out
    assert WHY not in done.out
    assert "P-0001" not in ask("search", "Нұрбек").out
    assert '"allowed": true' not in ask("naming", "wgad", "--json").out
    vault = opened()
    try:
        assert raised(vault.ledger, vault.people.all()[0]) is not None
    finally:
        vault.lock()


@pytest.mark.parametrize(
    "arguments", [("V-0001", "source"), ("C-0001", "danger", "--reason", "x"), ("V-0099", "case", "--reason", "x")]
)
def test_protecting_needs_a_reason_and_a_record(ask: Ask, arguments: tuple[str, ...]) -> None:
    assert_plain_failure(ask("protect", *arguments), EXIT_BROKEN)
