"""``rekey`` says what it means first, seals everything again, and leaves the old passphrase without effect."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive.errors import WrongPassphrase
from archive.vault import Vault
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import assert_plain_failure, call

NEW = "eleven slow ferries at dusk"
Secret = Callable[[str], int]
NoTraces = Callable[..., AbstractContextManager[None]]


def test_the_plan_changes_nothing(vault: Path, passphrase: Secret) -> None:
    before = (vault / "vault.json").read_bytes()
    done = call("rekey", vault, "--plan", "--passphrase-fd", passphrase(PASSPHRASE))
    assert (done.code, done.err) == (0, "")
    assert "Files to seal again: 0" in done.out
    assert "These open nothing any more" in done.out
    assert "Copies and backups made before still open with the old passphrase" in done.out
    assert (vault / "vault.json").read_bytes() == before


def test_everything_is_sealed_again(vault: Path, passphrase: Secret) -> None:
    done = call(
        "rekey", vault, "--passphrase-fd", passphrase(PASSPHRASE), "--new-passphrase-fd", passphrase(NEW)
    )
    assert (done.code, done.err) == (0, "")
    assert "Everything is sealed under the new key" in done.out
    with pytest.raises(WrongPassphrase):
        Vault.open(vault, PASSPHRASE)
    opened = Vault.open(vault, NEW)
    assert [case.title for case in opened.cases.all()] == ["The Lantern Street gathering"]
    opened.lock()
    assert [path.name for path in vault.parent.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("what", ["wrong passphrase", "short new one", "no vault"])
def test_refused(what: str, vault: Path, tmp_path: Path, passphrase: Secret, no_traces: NoTraces) -> None:
    (tmp_path / "empty").mkdir()
    folder = tmp_path / "empty" if what == "no vault" else vault
    old = passphrase("not the words" if what == "wrong passphrase" else PASSPHRASE)
    new = passphrase("short" if what == "short new one" else NEW)
    with no_traces(tmp_path, allow=("vault/records.db", "vault/records.db-wal", "vault/records.db-shm")):
        done = call("rekey", folder, "--passphrase-fd", old, "--new-passphrase-fd", new)
    if what == "short new one":
        assert done.code == 1
    else:
        assert_plain_failure(done, 1)


def test_giving_up_what_was_not_begun(vault: Path) -> None:
    done = call("rekey", vault, "--give-up")
    assert (done.code, done.err) == (0, "")
    assert "No change of the key was begun" in done.out
