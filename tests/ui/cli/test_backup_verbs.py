"""``backup`` and ``restore`` from the terminal, on real folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import call

Passphrase = Callable[[str], int]


def test_a_backup_is_made_listed_and_restored(vault: Path, tmp_path: Path, passphrase: Passphrase) -> None:
    stick = tmp_path / "stick"
    for number in (1, 2):
        made = call("backup", vault, stick, "--passphrase-fd", passphrase(PASSPHRASE))
        assert made.code == 0, made.err
        assert f"Backup {number} is made" in made.out
        assert "read back and is sound" in made.out
    listed = call("backup", "--list", stick)
    assert [line.split()[0] for line in listed.out.splitlines()[:2]] == ["1", "2"]
    restored = call(
        *("restore", stick, tmp_path / "back", "--generation", 1, "--passphrase-fd", passphrase(PASSPHRASE))
    )
    assert restored.code == 0, restored.err
    assert "Newest change in it, by its own journal: 20" in restored.out
    assert "Another backup in the same place goes further: 2," in restored.out
    checked = call("verify", tmp_path / "back", "--passphrase-fd", passphrase(PASSPHRASE))
    assert checked.code == 0, checked.out


def test_keep_removes_earlier_backups(vault: Path, tmp_path: Path, passphrase: Passphrase) -> None:
    stick = tmp_path / "stick"
    for _ in range(3):
        assert call("backup", vault, stick, "--keep", 2, "--passphrase-fd", passphrase(PASSPHRASE)).code == 0
    listed = call("backup", "--list", stick)
    assert [line.split()[0] for line in listed.out.splitlines()[:-1]] == ["2", "3"]


def test_wrong_usage_does_nothing(vault: Path, tmp_path: Path) -> None:
    for arguments in ((vault,), (vault, tmp_path / "stick", "--keep", 0), ("--list", vault, tmp_path)):
        assert call("backup", *arguments).code == 64
    assert not (tmp_path / "stick").exists()


def test_what_is_no_backup_is_refused_before_the_passphrase(tmp_path: Path, vault: Path) -> None:
    refused = call("restore", vault, tmp_path / "back")
    assert refused.code == 1
    assert "There is no backup in this folder" in refused.err
    assert not (tmp_path / "back").exists()


def test_a_wrong_passphrase_restores_nothing(vault: Path, tmp_path: Path, passphrase: Passphrase) -> None:
    stick = tmp_path / "stick"
    call("backup", vault, stick, "--passphrase-fd", passphrase(PASSPHRASE))
    refused = call("restore", stick, tmp_path / "back", "--passphrase-fd", passphrase("another passphrase"))
    assert refused.code == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stick", "vault"]


def test_a_backup_is_verified_and_the_way_back_rehearsed(vault: Path, tmp_path: Path, passphrase: Passphrase) -> None:
    stick = tmp_path / "stick"
    call("backup", vault, stick, "--passphrase-fd", passphrase(PASSPHRASE))
    checked = call("verify", stick, "--passphrase-fd", passphrase(PASSPHRASE))
    assert checked.code == 0, checked.out
    assert "read back" in checked.out
    given = ("--passphrase-fd", passphrase(PASSPHRASE), "--rehearse-passphrase-fd", passphrase(PASSPHRASE))
    rehearsed = call("rehearse", vault, stick, *given)
    assert rehearsed.code == 0, rehearsed.out + rehearsed.err
    assert "The way back works" in rehearsed.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stick", "vault"]
    (stick / "generations" / "00000001" / "records.db").write_bytes(b"gone")
    assert call("verify", stick, "--passphrase-fd", passphrase(PASSPHRASE)).code == 1
