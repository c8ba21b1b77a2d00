"""``drop``: adding to a locked vault from the terminal, and what the next verb does with it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.vault import Vault
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import call, program

Secret = Callable[[str], int]


def in_inbox(vault: Path) -> list[str]:
    return sorted(path.name for path in (vault / "inbox").iterdir())


def test_text_that_is_piped_in(vault: Path, passphrase: Secret) -> None:
    done = program("drop", vault, given="Они ждали во дворе.\n".encode())
    assert (done.code, done.err) == (0, "")
    assert "дворе" not in done.out
    (name,) = in_inbox(vault)
    assert "дворе".encode() not in (vault / "inbox" / name).read_bytes()
    later = call("journal", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert later.code == 0
    assert in_inbox(vault) == [name]  # reading takes nothing in
    opened = Vault.open(vault, PASSPHRASE)
    assert len(opened.inbox.take_in(str).taken) == 1
    opened.lock()


def test_files_and_the_next_verb_that_writes(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("first")
    two.write_text("second")
    done = call("drop", vault, one)
    assert (done.code, done.err) == (0, "")
    assert "one.txt was sealed into the vault" in done.out
    later = call("intake", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--case", "C-0001", two)
    assert later.code == 0
    assert "E-0001: taken out of the inbox" in later.out
    assert "E-0002: two.txt" in later.out
    assert in_inbox(vault) == []


def test_one_file_that_fails_keeps_no_other_out(vault: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("here")
    done = call("drop", vault, tmp_path / "gone.txt", good)
    assert done.code == 1
    assert "gone.txt" in done.err
    assert "good.txt" in done.out
    assert len(in_inbox(vault)) == 1


@pytest.mark.parametrize("given", [b"", b" \n "])
def test_nothing_to_seal(vault: Path, given: bytes, no_traces: Callable[..., Any]) -> None:
    with no_traces(vault):
        done = program("drop", vault, given=given)
    assert done.code == 1
    assert done.data == b""
    assert len(done.err.splitlines()) == 1


def test_no_vault_there(tmp_path: Path, no_traces: Callable[..., Any]) -> None:
    with no_traces(tmp_path):
        done = program("drop", tmp_path, given=b"words")
    assert done.code == 1
    assert "no vault in this folder" in done.err


def test_what_cannot_be_read_is_named_and_the_verb_goes_on(
    vault: Path, tmp_path: Path, passphrase: Secret
) -> None:
    junk = vault / "inbox" / ("0" * 32 + ".age")
    junk.write_bytes(os.urandom(400))
    file = tmp_path / "one.txt"
    file.write_text("first")
    before = snapshot(vault / "inbox")
    done = call("intake", "--passphrase-fd", passphrase(PASSPHRASE), vault, "--case", "C-0001", file)
    assert done.code == 0
    assert junk.name in done.err
    assert snapshot(vault / "inbox") == before
