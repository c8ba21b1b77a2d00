"""A medium that is gone while a vault lies on it: nobody calls the vault damaged, and nothing counts as removed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from archive import keyslots
from archive.backup import back_up
from archive.backup_errors import BackupPlaceLost, BackupPlaceReadOnly, GenerationDamaged
from archive.backup_place import BackupPlace
from archive.clock import SystemClock
from archive.database_errors import SqlError, errors_at
from archive.descriptor import FILE_NAME, Descriptor
from archive.errors import (
    DescriptorDamaged,
    MediumReadOnly,
    ObjectMissing,
    SlotDamaged,
    StorageFailed,
    WrongPassphrase,
)
from archive.inbox import drop_file
from archive.model.evidence import EvidenceFile
from archive.rescue.keys import read_descriptor
from archive.restoring import restore
from archive.safefiles import PART_SUFFIX
from archive.slot_errors import LastWayIn, SlotLeftBehind
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, open_by_key


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Endings of the paths of files that a failing medium does not give."""
    endings = set[str]()
    opens = os.open

    def failing(path: str | os.PathLike[str], flags: int, mode: int = 0o777, **more: int) -> int:
        if str(path).endswith(tuple(endings)):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opens(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", failing)
    return endings


@pytest.fixture
def unread_slot(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of slots that a failing medium does not give."""
    names = set[str]()
    opens = Path.open

    def failing(self: Path, *arguments: object, **more: object) -> object:
        if self.name in names:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return opens(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", failing)
    return names


def test_a_description_that_cannot_be_read_is_not_called_damaged(folder: Path, unread: set[str]) -> None:
    unread.add(FILE_NAME)
    with pytest.raises(StorageFailed) as raised:
        Vault.open(folder, "is not asked for")
    assert raised.value.reason == "EIO"
    assert read_descriptor(folder) is None, "a rescue goes on without it"


def test_a_description_that_is_a_folder_is_damaged(folder: Path) -> None:
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(folder)


def test_a_slot_that_cannot_be_read_is_not_called_damaged(
    folder: Path, key: HybridIdentity, unread_slot: set[str]
) -> None:
    [slot] = keyslots.slots(folder)
    other = keyslots.add_passphrase_slot(folder, key, "nine loud mountains", LEAST_WORK)
    descriptor = Descriptor.read(folder)
    unread_slot.add(slot.path.name)
    with pytest.raises(StorageFailed):
        keyslots.open_slot(folder, descriptor, PASSPHRASE)
    assert keyslots.open_slot(folder, descriptor, "nine loud mountains")[1] == other
    unread_slot.clear()
    with pytest.raises(WrongPassphrase):
        keyslots.open_slot(folder, descriptor, "something else")
    slot.path.write_bytes(b"no slot")
    with pytest.raises(SlotDamaged):
        keyslots.open_slot(folder, descriptor, "something else")


def test_a_file_that_nobody_sees_is_not_removed(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    file = vault.ledger.find(EvidenceFile)[0]
    away = filled_folder.with_name("away")
    filled_folder.rename(away)
    with pytest.raises(StorageFailed):
        vault.intake.take_back(file, reason="asked for it")
    away.rename(filled_folder)
    path = vault.objects.path(file.object_id)
    assert path.exists()
    vault.lock()
    open_by_key(filled_folder, key).lock()
    assert not path.exists(), "the next opening finishes it"


def test_of_a_vault_that_is_away_no_way_in_is_missing(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    name = vault.ways.list()[0].name
    away = filled_folder.with_name("away")
    filled_folder.rename(away)
    with pytest.raises(StorageFailed):
        vault.change_passphrase(PASSPHRASE, "nine loud mountains")
    with pytest.raises(StorageFailed):
        vault.ways.remove(name)
    away.rename(filled_folder)
    vault.lock()


def test_a_change_that_is_done_is_told_so_when_the_medium_goes_then(
    folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_by_key(folder, key)
    name = vault.ways.add_partner(HybridIdentity.generate().recipient()).name
    monkeypatch.setattr(keyslots, "slots", lambda folder: (_ for _ in ()).throw(StorageFailed(reason="ENOENT")))
    with pytest.raises(SlotLeftBehind):
        vault.ways.remove(name)
    monkeypatch.undo()
    vault.lock()


def test_the_last_way_in_is_not_told_from_others_that_cannot_be_read(
    folder: Path, key: HybridIdentity, unread_slot: set[str]
) -> None:
    vault = open_by_key(folder, key)
    name = vault.ways.list()[0].name
    with pytest.raises(LastWayIn):
        vault.ways.remove(name)
    other = vault.ways.add_partner(HybridIdentity.generate().recipient())
    unread_slot.update((name, other.name))
    with pytest.raises(StorageFailed):
        vault.ways.remove(name)
    unread_slot.clear()
    assert {way.name for way in vault.ways.list()} == {name, other.name}
    vault.lock()


def test_a_connection_that_calls_a_failing_medium_read_only_is_not_believed(
    tmp_path: Path, unread: set[str]
) -> None:
    def refused() -> None:
        error = SqlError("attempt to write a readonly database")
        error.sqlite_errorname = "SQLITE_READONLY"
        raise error

    with pytest.raises(MediumReadOnly), errors_at(tmp_path / "records.db"):
        refused()
    unread.add(PART_SUFFIX)
    with pytest.raises(StorageFailed), errors_at(tmp_path / "records.db"):
        refused()


@pytest.mark.parametrize("part", ["manifest.age", "vault.json", "records.db"])
def test_a_backup_that_is_gone_is_not_called_damaged(
    part: str, filled_folder: Path, key: HybridIdentity, tmp_path: Path, unread: set[str]
) -> None:
    vault = open_by_key(filled_folder, key)
    back_up(vault, tmp_path / "backup")
    place = BackupPlace.at(tmp_path / "backup")
    unread.add(f"00000001/{part}")
    if part != "vault.json":
        with pytest.raises(GenerationDamaged):  # the place answers: it is this part of it
            restore(place.folder, tmp_path / "restored", PASSPHRASE)
    unread.add("backup.json")
    with pytest.raises(BackupPlaceLost):
        BackupPlace.at(place.folder)
    generation = BackupPlace(place.folder, place.place_id, place.vault_id).generation()
    if part != "records.db":
        with pytest.raises(BackupPlaceLost):
            generation.descriptor() if part == "vault.json" else generation.sealed_manifest()
    unread.clear()
    vault.lock()


def test_a_sealed_file_is_not_missing_where_the_whole_vault_is_away(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    [file, *_] = vault.evidence.all_files()
    away = filled_folder.with_name("away")
    filled_folder.rename(away)
    with pytest.raises(StorageFailed):
        vault.objects.prove(file.object_id, "E-0001", file.size, file.sha256)
    away.rename(filled_folder)
    vault.objects.path(file.object_id).unlink()
    with pytest.raises(ObjectMissing):
        vault.objects.prove(file.object_id, "E-0001", file.size, file.sha256)
    vault.lock()


def test_a_sealed_file_is_not_damaged_on_a_medium_that_fails(
    filled_folder: Path, key: HybridIdentity, unread: set[str]
) -> None:
    vault = open_by_key(filled_folder, key)
    [file, *_] = vault.evidence.all_files()
    unread.add(vault.objects.path(file.object_id).name)
    with pytest.raises(ObjectMissing):  # the medium answers: it is this file
        vault.objects.prove(file.object_id, "E-0001", file.size, file.sha256)
    unread.add(FILE_NAME)
    with pytest.raises(StorageFailed):
        vault.objects.prove(file.object_id, "E-0001", file.size, file.sha256)
    vault.lock()


def test_a_drop_is_not_unreadable_where_the_whole_vault_is_away(
    filled_folder: Path, key: HybridIdentity, tmp_path: Path
) -> None:
    vault = open_by_key(filled_folder, key)
    (tmp_path / "drop.txt").write_bytes(b"\x00 what somebody saw")
    drop_file(filled_folder, tmp_path / "drop.txt", clock=SystemClock())
    away = filled_folder.with_name("away")

    class Leaving(CancelToken):
        def check(self) -> None:
            if filled_folder.exists():
                filled_folder.rename(away)

    emptied = vault.inbox.take_in(str, token=Leaving())
    assert (emptied.unreadable, emptied.taken) == ((), ())
    assert isinstance(emptied.stopped, StorageFailed)
    away.rename(filled_folder)
    assert len(vault.inbox.take_in(str).taken) == 1
    vault.lock()


def test_a_place_that_is_gone_is_not_called_read_only(
    filled_folder: Path, key: HybridIdentity, tmp_path: Path, unread: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_by_key(filled_folder, key)
    back_up(vault, tmp_path / "backup")

    def refusing(self: BackupPlace, draft: Path, number: int) -> None:
        unread.add("backup.json")
        raise BackupPlaceReadOnly

    monkeypatch.setattr(BackupPlace, "complete", refusing)
    with pytest.raises(BackupPlaceLost):
        back_up(vault, tmp_path / "backup")
    vault.lock()
