"""``history`` tells what became of a record and says no more than was asked for; ``undo`` asks first."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.acts import Act
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.harm import ActKind
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locked vault with an act that was changed twice, last its words."""
    vault = Vault.create(tmp_path / "vault", PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    person = vault.people.add("Қызғалдақ Нұрбек")
    act = vault.records.add(Act, kind=ActKind.ILL_TREATMENT, victim_entity="person", victim_id=person.id)
    act = vault.records.amend(act, {"kind": ActKind.TORTURE})
    vault.records.amend(act, {"words": "by the mill"}, reason="heard at the mill")
    vault.lock()
    return tmp_path / "vault"


def test_history_tells_changes_and_keeps_words_back(folder: Path, passphrase: Callable[[str], int]) -> None:
    told = call("history", folder, "A-0001", "--passphrase-fd", passphrase(PASSPHRASE))
    assert told.code == 0, told.err
    assert "documenter" in told.out
    assert "mill" not in told.out
    named = call("history", folder, "A-0001", "--names", "--passphrase-fd", passphrase(PASSPHRASE))
    assert "nothing stated → by the mill" in named.out
    assert "Why: heard at the mill" in named.out
    told = call("history", folder, "a-0001", "--json", "--passphrase-fd", passphrase(PASSPHRASE))
    newest, *_, first = json.loads(told.out)
    assert (newest["action"], newest["fields"], newest["reason"]) == ("amend", {"words": None}, None)
    assert first["action"] == "create"


def test_as_of_a_day_and_of_no_day(folder: Path, passphrase: Callable[[str], int]) -> None:
    told = call("history", folder, "A-0001", "--as-of", "2020-01-01", "--passphrase-fd", passphrase(PASSPHRASE))
    assert "was not there" in told.out
    told = call(
        "history", folder, "A-0001", "--as-of", "2100-01-01", "--json", "--passphrase-fd", passphrase(PASSPHRASE)
    )
    then = json.loads(told.out)
    assert then["known"]
    assert then["fields"]["victim_id"] == "P-0001"
    assert "words" not in then["fields"]
    wrong = call("history", folder, "A-0001", "--as-of", "May 2022", "--passphrase-fd", passphrase(PASSPHRASE))
    assert wrong.code == 64
    gone = call("history", folder, "A-0009", "--passphrase-fd", passphrase(PASSPHRASE))
    assert gone.code == 1


def test_undo_asks_for_a_word_and_takes_back_the_last_action(
    folder: Path, passphrase: Callable[[str], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("no\n"))
    left = call("undo", folder, "--passphrase-fd", passphrase(PASSPHRASE))
    assert left.code == 1
    assert "violation A-0001: changed" in left.out
    assert "mill" not in left.out
    monkeypatch.setattr(sys, "stdin", io.StringIO("take back\n"))
    done = call("undo", folder, "--passphrase-fd", passphrase(PASSPHRASE))
    assert done.code == 0, done.err
    vault = Vault.open(folder, PASSPHRASE)
    (act,) = vault.ledger.find(Act)
    assert act.words == ""
    assert len(vault.ledger.ids(Person)) == 1
    vault.lock()
    again = call("undo", folder, "--passphrase-fd", passphrase(PASSPHRASE))
    assert again.code == 1
    assert "nothing to take back" in again.err
