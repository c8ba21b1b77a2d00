"""Whatever happens to a stick: earlier generations stay whole, half a one never counts, the vault is as it was."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import SimpleNamespace

import pytest

from archive import backup_files, backup_making
from archive.backup import back_up
from archive.backup_errors import (
    BackupFileTooLarge,
    BackupNoRoom,
    BackupOfAnotherVault,
    BackupPlaceLost,
    BackupPlaceMissing,
    BackupPlaceOverlaps,
    BackupPlaceReadOnly,
    BackupPlaceTaken,
)
from archive.backup_files import FAT_LIMIT, file_system_of
from archive.backup_place import BackupPlace
from archive.backup_proof import examine_backup
from archive.backup_runs import last_verified
from archive.errors import ArchiveError
from archive.findings import Verdict
from archive.restoring import restore
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.backups import damage, objects_in, take_in
from tests.archive.open_vaults import PASSPHRASE, open_by_key
from tests.conftest import snapshot

NoTraces = Callable[..., AbstractContextManager[None]]

IN_THE_VAULT = ("records.db", "records.db-wal", "records.db-shm")

BACK_UP = """
import pathlib, sys
sys.path.insert(0, ".")
from archive.backup import back_up
from tests.archive.open_vaults import key_from, open_by_key

vault = open_by_key(pathlib.Path(sys.argv[1]), key_from(sys.stdin.readline()))
print("open", flush=True)
back_up(vault, pathlib.Path(sys.argv[2]), keep=2)
print("done", flush=True)
"""


def test_a_place_inside_the_vault_or_around_it_is_refused(vault: Vault, tmp_path: Path, no_traces: NoTraces) -> None:
    (tmp_path / "link").symlink_to(vault.folder)
    for folder in (vault.folder, vault.folder / "objects", vault.folder / "new", tmp_path, tmp_path / "link" / "new"):
        with no_traces(tmp_path), pytest.raises(BackupPlaceOverlaps):
            back_up(vault, folder)


def test_a_folder_with_something_else_in_it_is_refused(vault: Vault, tmp_path: Path, no_traces: NoTraces) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "holiday.jpg").write_bytes(b"x")
    with no_traces(tmp_path), pytest.raises(BackupPlaceTaken):
        back_up(vault, tmp_path / "stick")
    with no_traces(tmp_path), pytest.raises(BackupPlaceMissing):
        back_up(vault, tmp_path / "unplugged" / "backup")
    with no_traces(tmp_path), pytest.raises(BackupPlaceTaken):
        back_up(vault, tmp_path / "stick" / "holiday.jpg")


def test_what_a_system_leaves_on_an_empty_stick_is_no_obstacle(vault: Vault, tmp_path: Path) -> None:
    for name in ("lost+found", "System Volume Information", ".Trash-1000"):
        (tmp_path / "stick" / name).mkdir(parents=True)
    assert back_up(vault, tmp_path / "stick").verified


def test_the_backup_of_another_vault_is_refused(vault: Vault, tmp_path: Path, no_traces: NoTraces) -> None:
    other = Vault.create(tmp_path / "other", PASSPHRASE, work_factor=17)
    try:
        back_up(other, tmp_path / "stick")
    finally:
        other.lock()
    with no_traces(tmp_path), pytest.raises(BackupOfAnotherVault):
        back_up(vault, tmp_path / "stick")


def test_a_stick_without_room_is_said_before_anything_is_copied(
    vault: Vault, small_disk: Path, no_traces: NoTraces
) -> None:
    take_in(vault, 2, 4 << 20)
    with no_traces(small_disk), pytest.raises(BackupNoRoom) as refused:
        back_up(vault, small_disk / "backup")
    assert refused.value.needed > 8 << 20 > refused.value.free


def test_a_stick_that_fills_up_meanwhile_keeps_its_earlier_backups(
    vault: Vault, small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_traces: NoTraces
) -> None:
    take_in(vault, 2)
    back_up(vault, small_disk / "backup")
    take_in(vault, 2, 4 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 40))
    with no_traces(small_disk), no_traces(vault.folder, allow=IN_THE_VAULT), pytest.raises(BackupNoRoom):
        back_up(vault, small_disk / "backup")
    restore(small_disk / "backup", tmp_path / "back", PASSPHRASE)


def test_the_vault_database_alone_does_not_fit(
    vault: Vault, small_disk: Path, monkeypatch: pytest.MonkeyPatch, no_traces: NoTraces
) -> None:
    for number in range(300):
        vault.drafts.keep(f"{number:032x}", "testimony", "", os.urandom(15_000).hex())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 40))
    with no_traces(small_disk), pytest.raises(BackupNoRoom):
        back_up(vault, small_disk / "backup")


def test_a_read_only_medium_is_said(vault: Vault, small_disk: Path, no_traces: NoTraces) -> None:
    back_up(vault, small_disk / "backup")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with no_traces(small_disk), pytest.raises(BackupPlaceReadOnly):
        back_up(vault, small_disk / "backup")
    with no_traces(small_disk), pytest.raises(BackupPlaceReadOnly):
        back_up(vault, small_disk / "another")
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert back_up(vault, small_disk / "backup").generation == 2


@pytest.mark.parametrize("after", [1, 3, 6])
def test_a_pulled_stick_is_said_and_earlier_backups_stay(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    take_in(vault, 2)
    back_up(vault, tmp_path / "stick")
    take_in(vault, 8)
    copy, done = backup_files.Copying.copy, 0

    def pulled(self: backup_files.Copying, *arguments: object, **options: object) -> object:
        nonlocal done
        done += 1
        if done == after:
            (tmp_path / "stick").rename(tmp_path / "pulled")
        return copy(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_files.Copying, "copy", pulled)
    with pytest.raises(BackupPlaceLost):
        back_up(vault, tmp_path / "stick")
    monkeypatch.undo()
    assert not (tmp_path / "stick").exists()
    note = last_verified(vault)
    assert note is not None
    assert note.generation == 1
    (tmp_path / "pulled").rename(tmp_path / "stick")
    restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)
    assert back_up(vault, tmp_path / "stick").verified
    assert not BackupPlace.at(tmp_path / "stick").half_made()


def test_killed_at_any_moment(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    vault = open_by_key(folder, key)
    take_in(vault, 30, 40_000)
    vault.lock()
    stick, chance, finished = tmp_path / "stick", random.Random(20261127), 0
    for _ in range(12):
        process = subprocess.Popen(
            [sys.executable, "-c", BACK_UP, str(folder), str(stick)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(key.to_text() + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "open\n"
        time.sleep(chance.random() * 0.35)
        process.kill()
        finished += "done" in process.stdout.read()
        process.wait()
        process.stdout.close()
        process.stdin.close()
        with contextlib.suppress(ArchiveError):
            place = BackupPlace.at(stick)
            if place.generations():
                found = list(examine_backup(place, key))
                assert not [one for one in found if one.verdict is Verdict.BROKEN], found
        vault = open_by_key(folder, key)
        take_in(vault, 1, 40_000)
        vault.lock()
    vault = open_by_key(folder, key)
    done = back_up(vault, stick)
    assert done.verified
    assert not BackupPlace.at(stick).half_made()
    listed: set[str] = set()
    for generation in BackupPlace.at(stick).generations():
        listed |= generation.manifest(key).objects.keys()
    assert set(objects_in(stick)) == listed
    vault.lock()


def test_an_object_that_rots_is_found_when_everything_is_read(vault: Vault, tmp_path: Path) -> None:
    ids = take_in(vault, 3)
    back_up(vault, tmp_path / "stick")
    damage(tmp_path / "stick" / "objects" / ids[0][:2] / f"{ids[0]}.age")
    done = back_up(vault, tmp_path / "stick", read_everything=True)
    assert not done.verified
    assert [f.fields["item"] for f in done.findings if f.what == "backup_part"] == ["E-0001"]
    # The first generation shares the object that is damaged now.
    assert last_verified(vault) is None
    healed = back_up(vault, tmp_path / "stick")
    assert (healed.verified, healed.copied) == (True, 1)
    assert objects_in(tmp_path / "stick") == objects_in(vault.folder)
    place = BackupPlace.at(tmp_path / "stick")
    found = list(examine_backup(place, vault.vault_key()))
    assert not [one for one in found if one.verdict is Verdict.BROKEN], found


def test_a_truncated_object_is_copied_again(vault: Vault, tmp_path: Path) -> None:
    ids = take_in(vault, 3)
    back_up(vault, tmp_path / "stick")
    there = tmp_path / "stick" / "objects" / ids[1][:2] / f"{ids[1]}.age"
    there.write_bytes(there.read_bytes()[:-1])
    assert back_up(vault, tmp_path / "stick").copied == 1
    assert objects_in(tmp_path / "stick") == objects_in(vault.folder)


def test_what_the_vault_lost_is_kept_by_the_backup(vault: Vault, tmp_path: Path) -> None:
    ids = take_in(vault, 3)
    back_up(vault, tmp_path / "stick")
    vault.objects.path(ids[0]).unlink()
    damaged = vault.objects.path(ids[1])
    damaged.write_bytes(damaged.read_bytes()[:-7])
    before = objects_in(tmp_path / "stick")
    done = back_up(vault, tmp_path / "stick")
    assert (done.verified, done.copied, done.objects) == (True, 0, 3)
    assert objects_in(tmp_path / "stick") == before


def test_what_neither_has_is_said_and_the_rest_is_kept(vault: Vault, tmp_path: Path) -> None:
    ids = take_in(vault, 3)
    vault.objects.path(ids[0]).unlink()
    done = back_up(vault, tmp_path / "stick")
    assert (done.verified, done.objects) == (True, 2)
    assert [f.fields["item"] for f in done.findings if f.what == "backup_gap"] == ["E-0001"]
    restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)


def test_an_object_that_is_erased_while_copying_does_not_get_into_the_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(vault, 4)
    file = vault.evidence.files(vault.evidence.all()[0])[0]
    objects, done = backup_making.Making.objects, 0

    def erased(self: backup_making.Making) -> bool:
        nonlocal done
        done += 1
        if done == 1:
            vault.intake.take_back(file, reason="asked for")
        return objects(self)

    monkeypatch.setattr(backup_making.Making, "objects", erased)
    result = back_up(vault, tmp_path / "stick")
    assert (result.verified, result.objects, done) == (True, 3, 2)
    assert not [f for f in result.findings if f.what == "backup_gap"]


def test_the_writer_goes_on_while_a_backup_is_made(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, 3)
    names: list[str] = []

    def meanwhile(done: int, total: int, stage: str) -> None:
        names.append(vault.people.add(f"name {len(names)}").id)

    result = back_up(vault, tmp_path / "stick", progress=meanwhile)
    assert result.verified
    assert len(names) > 4
    note = last_verified(vault)
    assert note is not None
    assert note.changes >= 2 * len(names) - 2
    restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)


def test_a_damaged_list_keeps_every_object(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    ids = set(take_in(vault, 2))
    back_up(vault, stick)
    damage(stick / "generations" / "00000001" / "manifest.age")
    file = vault.evidence.files(vault.evidence.all()[0])[0]
    vault.intake.take_back(file, reason="asked for")
    done = back_up(vault, stick)
    assert done.verified
    assert {Path(path).stem for path in objects_in(stick)} == ids
    back_up(vault, stick, keep=1)
    assert {Path(path).stem for path in objects_in(stick)} == ids - {file.object_id}


def test_nothing_but_sealed_files_leaves(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, 1)
    for folder in ("keys", "inbox", "objects"):
        (vault.folder / folder / "0123456789abcdef.age").write_bytes(b"a plain note about Bekzat")
        (vault.folder / folder / "note.txt").write_bytes(b"a plain note about Bekzat")
    (vault.folder / "inbox" / f"{7:032x}.age").write_bytes(b"a plain note about Bekzat")
    back_up(vault, tmp_path / "stick")
    for path in (tmp_path / "stick").rglob("*"):
        assert not path.is_file() or b"Bekzat" not in path.read_bytes(), path


def test_a_file_that_fat_cannot_hold_is_said_before_copying(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(vault, 1, 10_000)
    monkeypatch.setattr(backup_making, "largest_file", lambda _: 9_000)
    with pytest.raises(BackupFileTooLarge):
        back_up(vault, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_fat_is_told_from_the_list_of_mounts() -> None:
    mounts = (
        "36 35 8:17 / /media/stick rw,noatime shared:7 master:1 - vfat /dev/sdb1 rw\n25 1 8:1 / / rw - ext4 d rw\n"
    )
    assert file_system_of(os.makedev(8, 17), mounts) == "vfat"
    assert file_system_of(os.makedev(8, 1), mounts) == "ext4"
    assert file_system_of(os.makedev(9, 1), mounts) == ""
    assert FAT_LIMIT == 4 * 1024**3 - 1


def test_a_database_copy_that_rots_is_found_at_the_next_look(
    vault: Vault, key: HybridIdentity, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    back_up(vault, stick)
    damage(stick / "generations" / "00000001" / "records.db")
    found = [f.what for f in examine_backup(BackupPlace.at(stick), key) if f.verdict is Verdict.BROKEN]
    assert found == ["backup_part"]
    before = snapshot(stick)
    with pytest.raises(ArchiveError):
        restore(stick, tmp_path / "back", PASSPHRASE)
    assert snapshot(stick) == before
    assert not (tmp_path / "back").exists()
