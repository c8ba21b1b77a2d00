"""A rehearsal restores from the stick with a way in that is given anew, proves it, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.backup import back_up
from archive.backup_errors import (
    BackupOfAnotherVault,
    BackupPlaceOverlaps,
    GenerationMissing,
    GenerationOfAnotherKey,
    NotABackup,
)
from archive.backup_place import BackupPlace
from archive.errors import WrongPassphrase
from archive.rehearsal import SAMPLE_FILES, last_rehearsal, rehearse
from archive.vault import Vault
from crypto.jobs import Cancelled
from tests.archive.backups import StopAt, damage, take_in
from tests.archive.open_vaults import PASSPHRASE
from tests.conftest import snapshot


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder to rehearse in."""
    (tmp_path / "work").mkdir()
    return tmp_path / "work"


@pytest.fixture
def stick(vault: Vault, tmp_path: Path) -> Path:
    """A backup with more files than a rehearsal takes unless it is told to."""
    take_in(vault, SAMPLE_FILES + 3)
    back_up(vault, tmp_path / "stick")
    return tmp_path / "stick"


def test_a_rehearsal_passes_is_remembered_and_leaves_nothing(vault: Vault, stick: Path, work: Path) -> None:
    assert last_rehearsal(vault) is None
    before = snapshot(stick)
    done = rehearse(vault, stick, PASSPHRASE, work)
    assert (done.passed, done.files, done.generation) == (True, SAMPLE_FILES, 1)
    assert rehearse(vault, stick, PASSPHRASE, work, everything=True).files == SAMPLE_FILES + 3
    note = last_rehearsal(vault)
    assert note is not None
    assert (note.way, note.passed) == ("passphrase", True)
    assert [entry.action for entry in vault.journal.entries()][-1] == "rehearsed"
    assert snapshot(stick) == before
    assert list(work.iterdir()) == []


def test_damage_on_the_stick_fails_the_rehearsal(vault: Vault, stick: Path, work: Path) -> None:
    damage(stick / "generations" / "00000001" / "records.db")
    done = rehearse(vault, stick, PASSPHRASE, work)
    assert not done.passed
    note = last_rehearsal(vault)
    assert note is not None
    assert not note.passed
    assert list(work.iterdir()) == []


def test_an_object_that_was_exchanged_fails_the_rehearsal(vault: Vault, stick: Path, work: Path) -> None:
    files = sorted((stick / "objects").rglob("*.age"))
    one, other = files[0].read_bytes(), files[1].read_bytes()
    files[0].write_bytes(other)
    files[1].write_bytes(one)
    assert not rehearse(vault, stick, PASSPHRASE, work, everything=True).passed


def test_a_wrong_passphrase_or_a_stop_leaves_nothing(vault: Vault, stick: Path, work: Path) -> None:
    with pytest.raises(WrongPassphrase):
        rehearse(vault, stick, "another passphrase", work)
    for look in (1, 4, 9, 16):
        with pytest.raises(Cancelled):
            rehearse(vault, stick, PASSPHRASE, work, token=StopAt(look))
    assert last_rehearsal(vault) is None
    assert list(work.iterdir()) == []


def test_what_is_no_backup_or_no_place_is_refused(vault: Vault, stick: Path, work: Path) -> None:
    with pytest.raises(NotABackup):
        rehearse(vault, work, PASSPHRASE, work)
    for place in (stick, vault.folder, vault.folder / "objects"):
        with pytest.raises(BackupPlaceOverlaps):
            rehearse(vault, stick, PASSPHRASE, place)
    for generation in BackupPlace.at(stick).generations():
        BackupPlace.at(stick).remove(generation)
    with pytest.raises(GenerationMissing):
        rehearse(vault, stick, PASSPHRASE, work)


def test_the_backup_of_another_vault_rehearses_nothing(vault: Vault, work: Path, tmp_path: Path) -> None:
    """Two vaults of one person open with one passphrase: the way back of the one says nothing of the other's."""
    other = Vault.create(tmp_path / "other", PASSPHRASE, work_factor=17)
    back_up(other, tmp_path / "other stick")
    other.lock()
    with pytest.raises(BackupOfAnotherVault):
        rehearse(vault, tmp_path / "other stick", PASSPHRASE, work)
    assert last_rehearsal(vault) is None
    assert list(work.iterdir()) == []


def test_a_backup_that_only_says_that_it_is_ours_rehearses_nothing(
    vault: Vault, stick: Path, work: Path, tmp_path: Path
) -> None:
    other = Vault.create(tmp_path / "other", PASSPHRASE, work_factor=17)
    back_up(other, tmp_path / "other stick")
    other.lock()
    (tmp_path / "other stick" / "backup.json").write_bytes((stick / "backup.json").read_bytes())
    with pytest.raises(GenerationOfAnotherKey):
        rehearse(vault, tmp_path / "other stick", PASSPHRASE, work)
    assert last_rehearsal(vault) is None
    assert list(work.iterdir()) == []


def test_a_folder_may_be_named_from_where_one_stands(
    vault: Vault, stick: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(work.parent)
    assert rehearse(vault, Path(stick.name), PASSPHRASE, Path(work.name)).passed
    assert list(work.iterdir()) == []
