"""``list`` and ``show``: by codes, with names only where they are asked for, and never who a source is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.claims import Claims
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.claims import Source
from archive.model.events import Event
from archive.model.organisations import PersonMerge
from archive.model.work import Note
from archive.vault import Vault
from archive.vocabulary.casework import ProtectionLevel
from archive.vocabulary.work import SourceKind
from tests.archive.questions.invented_cases import said
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call
from tests.ui.told_vault import LABEL, NAME, NEVER_IN_LISTS, tell

Ask = Callable[..., Outcome]


@pytest.fixture(scope="module")
def listed_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault with the ferry landing, a contradicted value, and two people put together."""
    folder = tmp_path_factory.mktemp("listed") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    ids = tell(vault)
    event = vault.events.get(ids["early"])
    paper = vault.records.add(Source, kind=SourceKind.NEWS, title="The Lantern")
    talker = vault.records.add(Source, kind=SourceKind.PERSON, title="somebody at the pier")
    claims = Claims(vault.ledger)
    claims.cite(event, paper, field="happened", value=said("10 March 2022"), locator="page 4")
    claims.cite(event, talker, field="happened", locator="in the evening")
    kept, other = vault.people.get(ids["victim"]), vault.people.add("The same")
    vault.records.add(PersonMerge, kept_id=kept.id, other_id=other.id, first_reason="hand", second_reason="voice")
    vault.records.add(Note, about_entity=Event.entity, about_id=event.id, body="a secret thought")
    vault.ledger.amend(vault.people.get(ids["source"]), {"protection": ProtectionLevel.HIGH})
    vault.lock()
    return folder


@pytest.fixture
def ask(listed_vault: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(verb, …)`` on that vault, which neither verb changes."""
    return lambda verb, *arguments: call(
        verb, listed_vault, *arguments, "--passphrase-fd", passphrase(PASSPHRASE)
    )


def rows(outcome: Outcome) -> Any:
    """The answer as another program reads it."""
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def test_a_list_has_codes_and_no_names(ask: Ask) -> None:
    found = ask("list", "person")
    assert (found.code, found.err) == (0, "")
    assert "P-0001" in found.out
    assert "Found: 3" in found.out  # two of the four are one person
    assert not [words for words in (NAME, LABEL, *NEVER_IN_LISTS) if words in found.out]


def test_names_where_they_are_asked_for(ask: Ask) -> None:
    found = rows(ask("list", "person", "--where", "label=FERRYMAN", "--names", "--json"))
    assert [(row["record"], row["name"], row["label"]) for row in found] == [("P-0001", NAME, LABEL)]
    assert "label" not in rows(ask("list", "person", "--json"))[0]
    titles = ("Ferry landing closed", "Landing closed", "closed at night")
    plain = ask("list", "case_file").out + ask("list", "event").out + ask("show", "C-0001").out
    assert not [words for words in titles if words in plain]
    named = ask("list", "event", "--names").out + ask("show", "C-0001", "--names", "--json").out
    assert not [words for words in titles if words not in named]


def test_no_list_shows_or_asks_what_protects_a_source(ask: Ask) -> None:
    everything = [ask("list", kind, "--json").out for kind in ("testimony", "involvement", "citation", "person")]
    told = "".join(everything)
    assert "protection" not in told
    assert "witness_id" not in told
    assert not [words for words in NEVER_IN_LISTS if words in told]
    for words in (["testimony", "--where", "place=room"], ["person", "--sort", "protection"], ["note"]):
        refused = ask("list", *words)
        assert refused.code == 64
        assert refused.data == b""


def test_conditions_and_order(ask: Ask) -> None:
    found = rows(ask("list", "event", "--case", "C-0001", "--sort", "happened", "--reverse", "--json"))
    assert [row["record"] for row in found] == ["V-0001", "V-0002"]
    table = ask("list", "event", "--where", "happened=May 2022", "--certain")
    assert "V-0001" in table.out
    assert "V-0002" not in table.out
    assert "Found: 2" in ask("list", "event", "--limit", "1").out
    assert ask("list", "event", "--limit", "1").out.count("V-000") == 1
    assert "V-0002" in ask("list", "event", "--words", "letter").out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["event", "--where", "kind=feast"], 64),
        (["event", "--unanswered", "3"], 64),
        (["event", "--sort", "colour"], 64),
        (["event", "--case", "C-9999"], 1),
        (["event", "--tag", "nowhere"], 64),
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(ask: Ask, words: list[str], code: int) -> None:
    assert_plain_failure(ask("list", *words), code)


def test_show_has_both_values_and_hides_who_said_one(ask: Ask) -> None:
    shown = ask("show", "v-0002")
    assert (shown.code, shown.err) == (0, "")
    assert "2022-03-10 [S-0001 page 4" in shown.out
    assert "protected source in the evening" in shown.out
    assert "S-0002" not in shown.out
    assert "secret thought" not in shown.out
    told = rows(ask("show", "V-0002", "--json"))
    assert [one["shown"] for one in told["values"]["happened"]] == [True, False]
    assert told["cases"] == ["C-0001"]


def test_show_a_person_by_code_and_by_the_code_that_was_put_aside(ask: Ask) -> None:
    by_code = ask("show", "P-0001")
    assert not [words for words in (NAME, LABEL) if words in by_code.out]
    with_names = ask("show", "P-0001", "--names")
    assert NAME in with_names.out
    assert LABEL in with_names.out
    assert rows(ask("show", "P-0004", "--json"))["code"] == "P-0001"
    assert_plain_failure(ask("show", "P-0099"), 1)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_in_other_languages(listed_vault: Path, passphrase: Callable[[str], int], language: str) -> None:
    found = call("--language", language, "list", listed_vault, "event", "--sort", "kind",
                 "--passphrase-fd", passphrase(PASSPHRASE))  # fmt: skip
    assert found.code == 0
    head = found.out.splitlines()[0]
    assert not [letter for letter in head if "a" <= letter <= "z"]
