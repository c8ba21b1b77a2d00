"""A restored vault opens with the same ways, gives the same exports, and is there whole or not at all."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from pathlib import Path

import pytest

from archive.backup import back_up
from archive.backup_errors import BackupNoRoom, BackupPlaceOverlaps, GenerationDamaged, GenerationMissing, NotABackup
from archive.backup_place import BackupPlace
from archive.backup_proof import examine_backup
from archive.clock import utc_text
from archive.errors import ArchiveError, FolderNotEmpty, WrongPassphrase
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.restoring import restore
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled
from tests.archive.backups import StopAt, damage, take_in
from tests.archive.open_vaults import PASSPHRASE, SetClock, open_by_key
from tests.conftest import snapshot


def dump(vault: Vault) -> list[str]:
    """Everything a vault's tables hold, row by row, but for what it remembers of backups."""
    rows = []
    tables = vault.database.column("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    for table in sorted(tables):
        if table not in ("backup_run", "sqlite_stat1"):
            found = vault.database.rows(f'SELECT * FROM "{table}"')  # noqa: S608  names out of the schema
            rows += sorted(f"{table}: {sorted(row.items())}" for row in found)
    return rows


def test_every_row_of_the_restored_vault_is_the_same(
    filled_folder: Path, key: HybridIdentity, tmp_path: Path
) -> None:
    vault = open_by_key(filled_folder, key)
    vault.journal.sign_head("backup")
    before = dump(vault)
    back_up(vault, tmp_path / "stick")
    vault.lock()
    restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)
    restored = Vault.open(tmp_path / "back", PASSPHRASE, read_only=True)
    assert dump(restored) == before
    found = list(examine(restored))
    assert overall(found) is Verdict.PROVEN, found
    restored.lock()


def test_a_vault_that_is_lost_goes_on_from_its_backup(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, 2)
    back_up(vault, tmp_path / "stick")
    vault.lock()
    shutil.rmtree(vault.folder)
    restore(tmp_path / "stick", vault.folder, PASSPHRASE)
    again = Vault.open(vault.folder, PASSPHRASE)
    take_in(again, 1)
    done = back_up(again, tmp_path / "stick")
    assert (done.generation, done.copied, done.objects, done.verified) == (2, 1, 3, True)
    again.lock()


@pytest.mark.parametrize("part", ["manifest.age", "records.db", "vault.json", "keys", "objects"])
@pytest.mark.parametrize("how", ["bit", "gone"])
def test_a_damaged_generation_restores_nothing(vault: Vault, tmp_path: Path, part: str, how: str) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 3)
    back_up(vault, stick)
    found = stick / "objects" if part == "objects" else stick / "generations" / "00000001" / part
    file = next(path for path in sorted(found.rglob("*")) if path.is_file()) if found.is_dir() else found
    if how == "bit":
        damage(file)
    else:
        file.unlink()
    before = snapshot(tmp_path)
    with pytest.raises(ArchiveError) as refused:
        restore(stick, tmp_path / "back", PASSPHRASE)
    assert part not in ("records.db", "objects") or isinstance(refused.value, GenerationDamaged)
    assert snapshot(tmp_path) == before


def test_an_earlier_generation_restores_when_the_newest_is_damaged(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 1)
    back_up(vault, stick)
    take_in(vault, 1)
    back_up(vault, stick)
    damage(stick / "generations" / "00000002" / "records.db")
    assert restore(stick, tmp_path / "back", PASSPHRASE, generation=1).generation == 1


@pytest.mark.parametrize("how", ["bit", "gone"])
def test_the_rest_is_restored_when_that_is_asked_for(vault: Vault, tmp_path: Path, how: str) -> None:
    stick = tmp_path / "stick"
    ids = take_in(vault, 3)
    back_up(vault, stick)
    bad = stick / "objects" / ids[1][:2] / f"{ids[1]}.age"
    if how == "bit":
        damage(bad)
    else:
        bad.unlink()
    with pytest.raises(GenerationDamaged):
        restore(stick, tmp_path / "back", PASSPHRASE)
    assert not (tmp_path / "back").exists()
    done = restore(stick, tmp_path / "back", PASSPHRASE, leave_out_damaged=True)
    assert done.left_out == ("E-0002",)
    restored = Vault.open(tmp_path / "back", PASSPHRASE, read_only=True)
    broken = [f for f in examine(restored) if f.verdict is Verdict.BROKEN]
    assert [(f.what, f.fields["item"]) for f in broken] == [("object_missing", "E-0002")]
    restored.lock()
    damage(stick / "generations" / "00000001" / "records.db")
    with pytest.raises(GenerationDamaged):
        restore(stick, tmp_path / "again", PASSPHRASE, leave_out_damaged=True)


def test_stopping_or_refusing_leaves_nothing(vault: Vault, tmp_path: Path, small_disk: Path) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 3, 3 << 20)
    back_up(vault, stick)
    before = snapshot(tmp_path)
    with pytest.raises(Cancelled):
        restore(stick, tmp_path / "back", PASSPHRASE, token=StopAt(3))
    with pytest.raises(WrongPassphrase):
        restore(stick, tmp_path / "back", "another passphrase")
    with pytest.raises(FolderNotEmpty):
        restore(stick, vault.folder, PASSPHRASE)
    with pytest.raises(BackupPlaceOverlaps):
        restore(stick, stick / "back", PASSPHRASE)
    with pytest.raises(NotABackup):
        restore(vault.folder, tmp_path / "back", PASSPHRASE)
    with pytest.raises(GenerationMissing):
        restore(stick, tmp_path / "back", PASSPHRASE, generation=7)
    with pytest.raises(BackupNoRoom):
        restore(stick, small_disk / "back", PASSPHRASE)
    assert snapshot(tmp_path) == before


def test_a_medium_that_is_only_read_restores(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 2)
    back_up(vault, stick)
    before = snapshot(stick)
    restore(stick, tmp_path / "back", PASSPHRASE)
    assert snapshot(stick) == before


def test_every_generation_is_examined_and_what_lies_about_is_said(
    vault: Vault, key: HybridIdentity, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    ids = take_in(vault, 2)
    back_up(vault, stick)
    back_up(vault, stick)
    place = BackupPlace.at(stick)
    assert overall(examine_backup(place, key)) is Verdict.PROVEN
    place.begin()
    found = [f.what for f in examine_backup(place, key) if f.verdict is not Verdict.PROVEN]
    assert found == ["backup_half_made"]
    damage(stick / "objects" / ids[0][:2] / f"{ids[0]}.age")
    broken = [f for f in examine_backup(place, key) if f.verdict is Verdict.BROKEN]
    assert [(f.what, f.fields["generation"]) for f in broken] == [("backup_part", 2), ("backup_part", 1)]


def test_how_far_it_goes_is_told_by_the_journal_and_not_by_the_medium(
    vault: Vault, clock: SetClock, tmp_path: Path
) -> None:
    """The times of the files are turned round: the older backup looks like the newest of the two."""
    stick = tmp_path / "stick"
    take_in(vault, 1)
    reached = max(entry.time for entry in vault.journal.entries())
    first = back_up(vault, stick)
    clock.time += dt.timedelta(days=3)
    take_in(vault, 1)
    back_up(vault, stick)
    for number, day in ((1, 20), (2, 10)):
        moment = dt.datetime(2026, 3, day, tzinfo=dt.UTC).timestamp()
        os.utime(stick / "generations" / f"{number:08d}" / "manifest.age", (moment, moment))
    older = restore(stick, tmp_path / "older", PASSPHRASE, generation=first.generation)
    newest = restore(stick, tmp_path / "newest", PASSPHRASE)
    assert older.reach is not None
    assert utc_text(older.reach.changed) == reached
    assert older.reach.written.day == 20
    assert older.reach.apart
    assert older.newer == newest.reach
    assert newest.newer is None
    assert newest.reach is not None
    assert newest.reach.changed - older.reach.changed >= dt.timedelta(days=3)
    assert newest.reach.apart


def test_a_backup_that_was_just_made_raises_no_question(
    vault: Vault, key: HybridIdentity, tmp_path: Path
) -> None:
    back_up(vault, tmp_path / "empty")
    assert restore(tmp_path / "empty", tmp_path / "nothing written", PASSPHRASE).reach is None
    vault.lock()
    of_now = open_by_key(vault.folder, key)
    take_in(of_now, 1)
    back_up(of_now, tmp_path / "stick")
    of_now.lock()
    done = restore(tmp_path / "stick", tmp_path / "back", PASSPHRASE)
    assert done.reach is not None
    assert (done.reach.apart, done.newer) == (False, None)


def test_a_damaged_neighbour_does_not_keep_a_backup_from_being_restored(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 1)
    back_up(vault, stick)
    take_in(vault, 1)
    back_up(vault, stick)
    (stick / "generations" / "00000002" / "records.db").write_bytes(b"gone")
    assert restore(stick, tmp_path / "back", PASSPHRASE, generation=1).newer is None
