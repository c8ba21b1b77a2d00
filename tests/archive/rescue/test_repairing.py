"""From a backup each damaged thing is put right if it proves; what proves already is never touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.backup import back_up
from archive.backup_errors import BackupOfOldKey
from archive.errors import DatabaseDamaged
from archive.examination import examine
from archive.findings import Verdict
from archive.keyslots import digest_of
from archive.rekey.rekeying import rekey
from archive.rescue.errors import BackupForeign, CopyDiffers
from archive.rescue.repairing import Repaired, plan_repair, repair
from archive.rescue.replacing import put_slot
from archive.vault import DATABASE, Vault
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, open_by_key
from tests.archive.rescue.damaged_vaults import (
    Rich,
    copied,
    flip,
    flip_page,
    object_path,
    pages_of,
    rescued_by_key,
    rows_of,
)
from tests.conftest import snapshot


@pytest.fixture
def saved(rich: Rich, tmp_path: Path) -> tuple[Path, Path]:
    """A vault to be damaged, and a folder with a backup of it."""
    folder, stick = copied(rich, tmp_path / "hurt"), tmp_path / "stick"
    stick.mkdir()
    vault = open_by_key(folder, rich.key)
    back_up(vault, stick)
    vault.lock()
    return folder, stick


def proven(folder: Path, rich: Rich) -> None:
    vault = open_by_key(folder, rich.key)
    assert rows_of(vault) == rich.rows
    assert [f for f in examine(vault) if f.verdict is Verdict.BROKEN] == []
    vault.lock()


def mended(folder: Path, stick: Path, *, old_records: bool = False) -> Repaired:
    return repair(folder, PASSPHRASE, stick, old_records=old_records)


def test_damaged_and_missing_files_come_back_and_sound_ones_stay(saved: tuple[Path, Path], rich: Rich) -> None:
    folder, stick = saved
    small, big = (object_path(folder, row["object_id"]) for row in rich.rows["evidence_file"].values())
    flip(small, -30)
    big.unlink()
    done = mended(folder, stick)
    assert sorted(done.items) == sorted([rich.filled.item.code, rich.big_item])
    assert done.failed == ()
    proven(folder, rich)
    vault = open_by_key(folder, rich.key)
    assert [e.action for e in vault.journal.entries()].count("repaired") == 2
    vault.lock()
    inode = small.stat().st_ino
    assert mended(folder, stick).items == ()
    assert small.stat().st_ino == inode


def test_a_file_that_does_not_prove_in_the_backup_either_is_named(saved: tuple[Path, Path], rich: Rich) -> None:
    folder, stick = saved
    for place in saved:
        flip(object_path(place, rich.filled.file.object_id), -30)
    before = object_path(folder, rich.filled.file.object_id).read_bytes()
    done = mended(folder, stick)
    assert (done.items, done.failed) == ((), (rich.filled.item.code,))
    assert object_path(folder, rich.filled.file.object_id).read_bytes() == before


def test_description_and_slots_come_back(saved: tuple[Path, Path], rich: Rich) -> None:
    folder, stick = saved
    (folder / "vault.json").write_bytes(b"{")
    shutil.rmtree(folder / "keys")
    done = mended(folder, stick)
    assert done.description
    assert len(done.slots) == 1
    Vault.open(folder, PASSPHRASE).lock()
    proven(folder, rich)


def test_a_way_that_was_taken_away_on_purpose_does_not_come_back(saved: tuple[Path, Path], rich: Rich) -> None:
    folder, stick = saved
    vault = Vault.open(folder, PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, "another passphrase", LEAST_WORK)
    vault.lock()
    flip(object_path(folder, rich.filled.file.object_id), -30)
    done = repair(folder, "another passphrase", stick)
    assert done.slots == ()
    assert len(list((folder / "keys").iterdir())) == 1


def test_the_records_of_a_backup_are_taken_only_when_asked_and_what_is_lost_is_said(
    saved: tuple[Path, Path], rich: Rich
) -> None:
    folder, stick = saved
    vault = open_by_key(folder, rich.key)
    for number in range(3):
        vault.people.add(f"since the backup {number}")
    vault.lock()
    flip_page(folder, 1)
    damaged = (folder / DATABASE).read_bytes()
    hurt = rescued_by_key(folder, rich.key)
    plan = plan_repair(hurt, stick)
    hurt.close()
    assert plan.database is not None
    assert plan.lost_changes == 3 * 2 + 2  # each a person and a name, and the two lines about the backup
    assert plan.last_lost - plan.first_lost == plan.lost_changes - 1
    with pytest.raises(DatabaseDamaged):
        mended(folder, stick)
    assert (folder / DATABASE).read_bytes() == damaged
    done = mended(folder, stick, old_records=True)
    assert done.database
    proven(folder, rich)
    (aside,) = folder.glob("records.damaged-*.db")
    assert aside.read_bytes() == damaged


def test_no_sound_database_is_no_database(saved: tuple[Path, Path], rich: Rich) -> None:
    folder, stick = saved
    (state,) = (stick / "generations").iterdir()
    for place in (folder, state):
        flip_page(place, pages_of(place) // 2)
    hurt = rescued_by_key(folder, rich.key)
    assert plan_repair(hurt, stick).database is None
    hurt.close()


def test_a_plain_copy_of_the_folder_is_a_backup_too(rich: Rich, tmp_path: Path) -> None:
    folder, copy = copied(rich, tmp_path / "hurt"), copied(rich, tmp_path / "copy")
    object_path(folder, rich.filled.file.object_id).unlink()
    assert mended(folder, copy).items == (rich.filled.item.code,)
    proven(folder, rich)


def test_what_is_no_backup_of_this_vault_is_refused(rich: Rich, tmp_path: Path) -> None:
    folder = copied(rich, tmp_path / "hurt")
    other = tmp_path / "other"
    Vault.create(other, PASSPHRASE, work_factor=LEAST_WORK).lock()
    hurt = rescued_by_key(folder, rich.key)
    for place in (other, tmp_path):
        with pytest.raises(BackupForeign):
            plan_repair(hurt, place)
    hurt.close()


def test_after_a_rekey_a_backup_needs_a_new_folder(saved: tuple[Path, Path], rich: Rich, tmp_path: Path) -> None:
    folder, stick = saved
    vault = rekey(open_by_key(folder, rich.key), "nine loud mountains", work_factor=LEAST_WORK).vault
    with pytest.raises(BackupOfOldKey):
        back_up(vault, stick)
    (tmp_path / "fresh").mkdir()
    assert back_up(vault, tmp_path / "fresh").verified
    vault.lock()


def test_records_that_the_backup_no_longer_gives_replace_nothing(saved: tuple[Path, Path], rich: Rich) -> None:
    """Between the look and the copying the stick gets worse: a page that was proven is none any more."""
    folder, stick = saved
    flip_page(folder, 1)
    (state,) = (stick / "generations").iterdir()
    seen: list[str] = []

    def worse_after_the_look(done: int, total: int, stage: str) -> None:
        seen.extend([stage] if done == total else [])
        if seen.count("rescue_rows") == 2 and "worse" not in seen:  # the vault's own first, then the backup's
            seen.append("worse")
            flip_page(state, pages_of(state) // 2)

    before = snapshot(folder)
    with pytest.raises(CopyDiffers):
        repair(folder, PASSPHRASE, stick, old_records=True, progress=worse_after_the_look)
    assert "worse" in seen
    assert snapshot(folder) == before


def test_a_copy_of_the_folder_gives_what_its_log_holds_too(rich: Rich, tmp_path: Path) -> None:
    folder = copied(rich, tmp_path / "hurt")
    vault = open_by_key(folder, rich.key)
    vault.people.add("in the log alone")
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    assert (copy / f"{DATABASE}-wal").stat().st_size
    expected = rows_of(vault)
    vault.lock()
    flip_page(folder, 1)
    as_it_lay = snapshot(copy)
    assert mended(folder, copy, old_records=True).database
    vault = open_by_key(folder, rich.key)
    assert rows_of(vault) == expected
    vault.lock()
    assert snapshot(copy) == as_it_lay


def test_a_slot_that_is_not_the_one_that_was_found_is_not_put_in_its_place(tmp_path: Path) -> None:
    there, slot = tmp_path / "stick.age", tmp_path / "0123456789abcdef.age"
    there.write_bytes(b"another")
    slot.write_bytes(b"damaged")
    with pytest.raises(CopyDiffers):
        put_slot(slot, there, digest_of(b"what was found"))
    assert slot.read_bytes() == b"damaged"
    put_slot(slot, there, digest_of(b"another"))
    assert slot.read_bytes() == b"another"
