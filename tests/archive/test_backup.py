"""A backup is whole, incremental, read back, and takes nothing away that a kept generation needs."""

from __future__ import annotations

import threading
import tracemalloc
from pathlib import Path

import pytest

from archive.backup import back_up
from archive.backup_errors import BackupOfOldKey, BackupPlaceInUse, GenerationMissing
from archive.backup_place import BackupPlace
from archive.backup_runs import last_verified
from archive.errors import VaultLocked
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.rekey.rekeying import rekey
from archive.restoring import restore
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled
from tests.archive.backups import StopAt, objects_in, take_in
from tests.archive.open_vaults import PASSPHRASE, open_by_key
from tests.conftest import snapshot

IN_THE_VAULT = ("vault/records.db", "vault/records.db-wal", "vault/records.db-shm")
"""Signing the head of the journal changes these."""


def changing_nothing(folder: Path) -> dict[str, str]:
    """What stands in a folder, the database of the vault left out."""
    return {path: state for path, state in snapshot(folder).items() if path not in IN_THE_VAULT}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder on a medium."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_backup_holds_every_object_and_is_read_back(vault: Vault, stick: Path) -> None:
    take_in(vault, 5)
    done = back_up(vault, stick)
    assert (done.generation, done.objects, done.copied, done.verified) == (1, 5, 5, True)
    assert objects_in(stick) == objects_in(vault.folder)
    note = last_verified(vault)
    assert note is not None
    assert note.current
    assert (note.place, note.objects) == ("stick", 5)


def test_only_what_is_new_is_copied_again(vault: Vault, stick: Path) -> None:
    take_in(vault, 3)
    back_up(vault, stick)
    times = {path: path.stat().st_mtime_ns for path in (stick / "objects").rglob("*.age")}
    take_in(vault, 2)
    done = back_up(vault, stick)
    assert (done.generation, done.objects, done.copied) == (2, 5, 2)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    said = {finding.what: finding for finding in done.findings}
    assert said["backup_objects"].fields["files"] == 2
    assert said["backup_earlier"].fields["files"] == 3
    assert said["backup_earlier"].verdict is Verdict.NOT_PROVEN


def test_a_restored_vault_is_the_same_and_proven(vault: Vault, stick: Path, tmp_path: Path) -> None:
    take_in(vault, 4)
    back_up(vault, stick)
    before = objects_in(vault.folder)
    restore(stick, tmp_path / "back", PASSPHRASE)
    assert objects_in(tmp_path / "back") == before
    opened = Vault.open(tmp_path / "back", PASSPHRASE)
    try:
        found = list(examine(opened))
        assert overall(found) is Verdict.PROVEN, found
        assert len(opened.evidence.all()) == 4
    finally:
        opened.lock()


def test_a_small_list_is_read_in_little_room(vault: Vault, stick: Path) -> None:
    back_up(vault, stick)
    generation = BackupPlace.at(stick).generation()
    tracemalloc.start()
    try:
        content = generation.sealed_manifest()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(content) < 100_000
    assert most < 1024 * 1024


def test_changes_after_a_backup_are_counted(vault: Vault, stick: Path) -> None:
    back_up(vault, stick)
    vault.people.add("Ермек Тасболатов")
    note = last_verified(vault)
    assert note is not None
    assert not note.current
    assert note.changes > 0


def test_pruning_takes_no_object_that_a_kept_generation_lists(vault: Vault, stick: Path, tmp_path: Path) -> None:
    first = take_in(vault, 2)
    back_up(vault, stick)
    file = vault.evidence.files(vault.evidence.all()[0])[0]
    vault.intake.take_back(file, reason="asked for")
    back_up(vault, stick)
    assert {Path(path).stem for path in objects_in(stick)} == set(first)
    take_in(vault, 1)
    done = back_up(vault, stick, keep=2)
    assert done.pruned == 1
    assert file.object_id not in {Path(path).stem for path in objects_in(stick)}
    for number in (2, 3):
        restore(stick, tmp_path / f"back{number}", PASSPHRASE, generation=number)
    with pytest.raises(GenerationMissing):
        restore(stick, tmp_path / "back1", PASSPHRASE, generation=1)


@pytest.mark.parametrize("earlier", [0, 1])
def test_stopping_anywhere_leaves_the_place_as_it_was(vault: Vault, tmp_path: Path, earlier: int) -> None:
    stick = tmp_path / "stick"
    for _ in range(earlier):
        take_in(vault, 3)
        back_up(vault, stick)
    take_in(vault, 3)
    for look in range(1, 100):
        before = changing_nothing(tmp_path)
        with pytest.raises(Cancelled):
            back_up(vault, stick, token=StopAt(look))
        if changing_nothing(tmp_path) != before:
            break
    assert look > 6
    assert len(BackupPlace.at(stick).generations()) == earlier + 1  # it was complete, and was being read back
    note = last_verified(vault)
    assert (note.generation if note else 0) == earlier
    again = back_up(vault, stick)
    assert (again.verified, again.copied) == (True, 0)
    assert [f.fields["files"] for f in again.findings if f.what == "backup_objects"] == [3 + 3 * earlier]


def test_two_backups_at_once_to_one_place_are_refused(vault: Vault, stick: Path) -> None:
    back_up(vault, stick)
    with BackupPlace.at(stick).held(), pytest.raises(BackupPlaceInUse):
        back_up(vault, stick)


def test_locking_the_vault_ends_a_backup_and_the_place_is_as_it_was(vault: Vault, stick: Path) -> None:
    take_in(vault, 5, 200_000)
    back_up(vault, stick)
    take_in(vault, 5, 200_000)
    before = snapshot(stick)

    def lock_meanwhile(done: int, total: int, stage: str) -> None:
        if stage == "backup_objects":
            thread = threading.Thread(target=vault.lock)
            thread.start()
            thread.join(timeout=10)
            assert not thread.is_alive()

    with pytest.raises(VaultLocked):
        back_up(vault, stick, progress=lock_meanwhile)
    assert snapshot(stick) == before
    with pytest.raises(VaultLocked):
        back_up(vault, stick)
    assert snapshot(stick) == before


def test_backups_from_before_a_new_key_are_never_touched(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    vault = open_by_key(folder, key)
    take_in(vault, 2)
    stick.mkdir()
    back_up(vault, stick / "backup")
    before = snapshot(stick)
    vault = rekey(vault, "another long passphrase", work_factor=17).vault
    assert last_verified(vault) is None
    with pytest.raises(BackupOfOldKey):
        back_up(vault, stick / "backup")
    assert snapshot(stick) == before
    # Sealed files keep their names when they are sealed anew, so the two cannot lie in one folder.
    assert set(objects_in(stick / "backup")) == set(objects_in(folder))
    elsewhere = BackupPlace.suggested(stick, vault.descriptor)
    assert elsewhere == stick / "backup-2"
    done = back_up(vault, elsewhere)
    assert (done.verified, done.copied) == (True, 2)
    vault.lock()
    restore(stick / "backup", tmp_path / "as it was", PASSPHRASE)
    restore(elsewhere, tmp_path / "as it is", "another long passphrase")
