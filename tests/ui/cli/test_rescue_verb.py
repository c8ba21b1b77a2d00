"""``rescue`` says by name what is damaged, saves the rest, and leaves the damaged vault as it is."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive.vault import DATABASE, Vault
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import assert_plain_failure, call

Secret = Callable[[str], int]
NoTraces = Callable[..., AbstractContextManager[None]]


def damage(vault: Path) -> None:
    """The description and the first page: the vault does not open in the ordinary way any more."""
    (vault / "vault.json").write_bytes(b"{}")
    content = bytearray((vault / DATABASE).read_bytes())
    content[200] ^= 1
    (vault / DATABASE).write_bytes(content)


def test_a_sound_vault_is_said_to_be_sound(vault: Path, passphrase: Secret, no_traces: NoTraces) -> None:
    with no_traces(vault):
        done = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert (done.code, done.err) == (0, "")
    assert "Nothing is damaged." in done.out


def test_damage_is_named_and_the_rest_saved(
    vault: Path, tmp_path: Path, passphrase: Secret, no_traces: NoTraces
) -> None:
    damage(vault)
    with no_traces(vault):
        named = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault)
        assert named.code == 1
        assert "vault.json, is damaged" in named.out
        assert "Pages that cannot be read: 1" in named.out
        assert "--to" in named.out
        saved = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--to", tmp_path / "new")
    assert saved.code == 1
    assert "Saved into" in saved.out
    opened = Vault.open(tmp_path / "new", PASSPHRASE)
    assert [case.title for case in opened.cases.all()] == ["The Lantern Street gathering"]
    opened.lock()


def test_plain_records_are_written_only_where_asked_and_said_to_be_readable(
    vault: Path, tmp_path: Path, passphrase: Secret
) -> None:
    place = tmp_path / "open"
    place.mkdir()
    done = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--plain", place)
    assert done.code == 0
    assert "ANYBODY WHO HAS THIS FILE CAN READ THEM" in done.out
    (file,) = place.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.read_bytes())["records"]["case_file"][0]["code"] == "C-0001"
    again = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--plain", place)
    assert again.code == 1


@pytest.mark.parametrize("what", ["wrong passphrase", "no vault", "into itself"])
def test_refused(what: str, vault: Path, tmp_path: Path, passphrase: Secret, no_traces: NoTraces) -> None:
    damage(vault)
    (tmp_path / "empty").mkdir()
    words = "not the words" if what == "wrong passphrase" else PASSPHRASE
    folder = tmp_path / "empty" if what == "no vault" else vault
    target = vault / "new" if what == "into itself" else tmp_path / "new"
    with no_traces(tmp_path):
        done = call("rescue", "--passphrase-fd", passphrase(words), folder, "--to", target)
    assert_plain_failure(done, 1)


def test_damaged_records_that_a_repair_kept_go_after_a_word(
    vault: Path, passphrase: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = vault / "records.damaged-0123456789abcdef.db"
    file.write_bytes(b"damaged")
    checked = call("verify", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert "put these damaged records aside" in checked.out
    for name, typed, code, left in (
        ("records.db", "remove", 1, True),
        (file.name, "remove it, please", 1, True),
        (file.name, "remove", 0, False),
    ):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        done = call("rescue", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--remove-kept", name)
        assert (done.code, file.exists()) == (code, left)
        assert file.name in done.out
    assert (vault / DATABASE).exists()
