"""``travel-lock`` and ``erase-access``: said before, confirmed by a word, and honest afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.backup import back_up
from archive.erase_access import allowed
from archive.errors import NoKeySlots
from archive.vault import Vault
from archive.ways_in import SharesWay
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, environment, program

Secret = Callable[[str], int]


@pytest.fixture
def prepared(vault: Path, tmp_path: Path) -> Path:
    """A vault with tried shares and a backup that was read back."""
    opened = Vault.open(vault, PASSPHRASE)
    made = opened.ways.add_shares(2, 3)
    opened.ways.test(made.way.name, SharesWay(made.shares[:2]))
    (tmp_path / "stick").mkdir()
    back_up(opened, tmp_path / "stick")
    opened.lock()
    return vault


def locking(vault: Path, secret: int, typed: str, language: str = "en") -> Outcome:
    return program(
        "--language",
        language,
        "travel-lock",
        "--passphrase-fd",
        secret,
        vault,
        pass_fds=(secret,),
        given=typed.encode(),
        env=environment(),
    )


def test_what_is_missing_is_said_and_nothing_changes(vault: Path, passphrase: Secret) -> None:
    done = call("travel-lock", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert done.code == 1
    assert len(done.out.splitlines()) == 3
    assert "a backup read back after the last change" in done.err
    Vault.open(vault, PASSPHRASE).lock()


def test_check_changes_nothing(prepared: Path, passphrase: Secret) -> None:
    done = call("travel-lock", "--check", "--passphrase-fd", passphrase(PASSPHRASE), prepared)
    assert (done.code, done.err) == (0, "")
    Vault.open(prepared, PASSPHRASE).lock()


@pytest.mark.parametrize("typed", ["", "\n", "no\n", "trave\n", "travel lock\n"])
def test_another_word_stops_it(prepared: Path, passphrase: Secret, typed: str) -> None:
    done = locking(prepared, passphrase(PASSPHRASE), typed)
    assert done.code == 1
    assert "Nothing was changed" in done.out
    Vault.open(prepared, PASSPHRASE).lock()


@pytest.mark.parametrize(("language", "typed"), [("en", " Travel \n"), ("ru", "дорога\n"), ("kk", "ЖОЛ\n")])
def test_the_word_closes_it(prepared: Path, passphrase: Secret, language: str, typed: str) -> None:
    done = locking(prepared, passphrase(PASSPHRASE), typed, language)
    assert done.code == 0, done
    with pytest.raises(NoKeySlots):
        Vault.open(prepared, PASSPHRASE)
    again = call("journal", "--passphrase-fd", passphrase(PASSPHRASE), prepared)
    assert_plain_failure(again, 1)
    assert "its partner or its recovery shares" in again.err


def test_erasing_has_to_be_allowed(vault: Path, passphrase: Secret, no_traces: Callable[..., Any]) -> None:
    with no_traces(vault):
        refused = program("erase-access", vault, given=b"erase\n")
    assert_plain_failure(refused, 1)
    done = call("erase-access", "--allow", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert (done.code, done.err) == (0, "")
    assert allowed(vault)
    done = call("erase-access", "--forbid", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert done.code == 0
    assert not allowed(vault)


def test_erasing_asks_for_the_word_and_for_nothing_else(vault: Path, passphrase: Secret) -> None:
    call("erase-access", "--allow", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    stopped = program("erase-access", vault, given=b"yes\n")
    assert stopped.code == 1
    Vault.open(vault, PASSPHRASE).lock()
    done = program("erase-access", vault, given=b"ERASE\n")
    assert (done.code, done.err) == (0, "")
    assert "made earlier still open" in done.out
    with pytest.raises(NoKeySlots):
        Vault.open(vault, PASSPHRASE)


def test_no_vault(tmp_path: Path) -> None:
    assert_plain_failure(program("erase-access", tmp_path, given=b"erase\n"), 1)


def test_it_opens_with_every_way_that_other_verbs_open_with(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    """A vault whose only way of the holder's own asks for a key file has to be closed for travelling too."""
    opened = Vault.open(vault, PASSPHRASE)
    (first,) = opened.ways.list()
    (tmp_path / "door.key").write_bytes(b"k" * 64)
    opened.ways.add_key_file(PASSPHRASE, tmp_path / "door.key")
    opened.ways.remove(first.name)
    opened.lock()
    ways = ("--key-file", tmp_path / "door.key", "--passphrase-fd")
    assert call("travel-lock", "--check", *ways, passphrase(PASSPHRASE), vault).code == 1
    assert call("erase-access", "--allow", *ways, passphrase(PASSPHRASE), vault).code == 0
    assert allowed(vault)
