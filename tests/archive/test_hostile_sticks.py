"""A stick that was out of sight: what somebody without the key changed on it is never taken for a backup."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.backup import back_up, verify_generation
from archive.backup_errors import BackupPlaceTaken, GenerationDamaged
from archive.backup_manifest import Manifest, Part
from archive.backup_place import BackupPlace
from archive.backup_proof import sound
from archive.backup_runs import last_verified
from archive.errors import FolderIsLink
from archive.restoring import restore
from archive.vault import Vault
from tests.archive.backups import objects_in, take_in
from tests.archive.open_vaults import PASSPHRASE
from tests.conftest import snapshot


@pytest.fixture
def stick(vault: Vault, tmp_path: Path) -> Path:
    """Two backups of a vault with evidence."""
    take_in(vault, 3)
    back_up(vault, tmp_path / "stick")
    vault.people.add("Somebody")
    back_up(vault, tmp_path / "stick")
    return tmp_path / "stick"


def read_again(vault: Vault, stick: Path) -> bool:
    place = BackupPlace.at(stick)
    return sound(verify_generation(vault, place, place.generation(), everything=False))


def replace_list(vault: Vault, generation: Path, manifest: Manifest) -> None:
    """Seal another list to the vault, as anybody can who has seen ``vault.json``."""
    (generation / "manifest.age").write_bytes(manifest.sealed(vault.descriptor.recipient))


def list_in(vault: Vault, stick: Path, number: int) -> Manifest:
    return BackupPlace.at(stick).generation(number).manifest(vault.vault_key())


def test_an_earlier_backup_under_the_newest_number_is_not_taken_for_it(vault: Vault, stick: Path) -> None:
    assert read_again(vault, stick)
    newest = stick / "generations" / "00000002"
    shutil.rmtree(newest)
    shutil.copytree(stick / "generations" / "00000001", newest)
    assert not read_again(vault, stick)
    last = last_verified(vault)
    assert last is not None
    assert not last.current, "an earlier backup does not hold the newest changes"


def test_a_list_that_somebody_else_sealed_is_not_taken_for_ours(vault: Vault, stick: Path) -> None:
    """It could say of exchanged files that they were read back."""
    manifest = list_in(vault, stick, 2)
    for path in manifest.objects:
        shutil.copyfile(stick / "backup.json", stick / path)
    parts = {path: Part(part.sha256, "2026-01-01T00:00:00.000Z") for path, part in manifest.objects.items()}
    forged = Manifest(
        manifest.vault_id, manifest.made, manifest.sequence, manifest.entry_hash, {**manifest.parts, **parts}
    )
    replace_list(vault, stick / "generations" / "00000002", forged)
    assert not read_again(vault, stick)


def test_no_object_is_removed_on_the_word_of_somebody_elses_list(vault: Vault, stick: Path) -> None:
    objects = objects_in(stick)
    for number in (1, 2):
        manifest = list_in(vault, stick, number)
        parts = {path: part for path, part in manifest.parts.items() if path not in manifest.objects}
        empty = Manifest(manifest.vault_id, manifest.made, manifest.sequence, manifest.entry_hash, parts)
        replace_list(vault, stick / "generations" / f"{number:08d}", empty)
    for item in vault.evidence.all():
        vault.ledger.withdraw(item, reason="not ours")
    back_up(vault, stick)
    assert objects.items() <= objects_in(stick).items()


def test_a_database_that_is_not_the_one_of_the_list_is_no_backup(vault: Vault, stick: Path, tmp_path: Path) -> None:
    """An earlier state of the database proves by itself; together with a list that names a later one it does not."""
    newest, earlier = (stick / "generations" / f"0000000{number}" for number in (2, 1))
    shutil.copyfile(earlier / "records.db", newest / "records.db")
    manifest, before = list_in(vault, stick, 2), list_in(vault, stick, 1)
    parts = {**manifest.parts, "records.db": before.parts["records.db"]}
    replace_list(
        vault, newest, Manifest(manifest.vault_id, manifest.made, manifest.sequence, manifest.entry_hash, parts)
    )
    with pytest.raises(GenerationDamaged) as refused:
        restore(stick, tmp_path / "restored", PASSPHRASE)
    assert refused.value.part.endswith("records.db")
    assert not (tmp_path / "restored").exists()


@pytest.mark.parametrize("missing", ["vault.json", "records.db"])
def test_a_list_without_what_makes_a_vault_is_none(
    vault: Vault, stick: Path, tmp_path: Path, missing: str
) -> None:
    manifest = list_in(vault, stick, 2)
    parts = {path: part for path, part in manifest.parts.items() if path != missing}
    replace_list(
        vault,
        stick / "generations" / "00000002",
        Manifest(manifest.vault_id, manifest.made, manifest.sequence, manifest.entry_hash, parts),
    )
    with pytest.raises(GenerationDamaged):
        restore(stick, tmp_path / "restored", PASSPHRASE)
    assert not (tmp_path / "restored").exists()


def test_a_restored_vault_has_the_slot_that_opened_the_backup(vault: Vault, stick: Path, tmp_path: Path) -> None:
    manifest = list_in(vault, stick, 2)
    parts = {path: part for path, part in manifest.parts.items() if not path.startswith("keys/")}
    replace_list(
        vault,
        stick / "generations" / "00000002",
        Manifest(manifest.vault_id, manifest.made, manifest.sequence, manifest.entry_hash, parts),
    )
    with pytest.raises(GenerationDamaged):
        restore(stick, tmp_path / "restored", PASSPHRASE)
    assert not (tmp_path / "restored").exists()


def test_folders_that_nobody_backed_up_into_take_no_backups_place(vault: Vault, stick: Path) -> None:
    """Pruning counts backups, not names."""
    for number in (98, 99):
        (stick / "generations" / f"000000{number}").mkdir()
    before = {path.name for path in (stick / "generations").iterdir()}
    done = back_up(vault, stick, keep=3)
    assert done.pruned == 0
    assert before <= {path.name for path in (stick / "generations").iterdir()}
    assert back_up(vault, stick, keep=2).pruned == 4, "both old ones, and what was older than those kept"
    assert {path.name for path in (stick / "generations").iterdir()} == {"00000100", "00000101"}


def test_a_number_that_cannot_be_counted_on_is_refused(vault: Vault, stick: Path) -> None:
    (stick / "generations" / "99999999").mkdir()
    before = snapshot(stick)
    with pytest.raises(BackupPlaceTaken):
        back_up(vault, stick, keep=1)
    assert snapshot(stick) == before


@pytest.mark.parametrize("name", ["objects", "generations"])
def test_a_link_in_a_backups_place_is_no_place(vault: Vault, stick: Path, tmp_path: Path, name: str) -> None:
    """Behind it could lie the vault's own files: copied onto themselves, proven by themselves, swept away."""
    (stick / name).rename(tmp_path / "elsewhere")
    behind = vault.folder / "objects" if name == "objects" else tmp_path / "elsewhere"
    (stick / name).symlink_to(behind, target_is_directory=True)
    objects = snapshot(vault.folder / "objects")
    with pytest.raises(FolderIsLink):
        back_up(vault, stick)
    assert snapshot(vault.folder / "objects") == objects


def test_links_to_the_vaults_own_files_prove_nothing_about_a_stick(vault: Vault, stick: Path) -> None:
    for path in objects_in(stick):
        (stick / path).unlink()
        (stick / path).symlink_to(vault.folder / path)
    place = BackupPlace.at(stick)
    assert not sound(verify_generation(vault, place, place.generation(), everything=True))
    back_up(vault, stick)
    assert not any((stick / path).is_symlink() for path in objects_in(stick)), "the next backup copies them"


def test_folders_of_objects_that_lead_into_the_vault_are_no_place(vault: Vault, stick: Path) -> None:
    first = next((stick / "objects").iterdir())
    shutil.rmtree(first)
    first.symlink_to(vault.folder / "objects" / first.name, target_is_directory=True)
    with pytest.raises(FolderIsLink):
        back_up(vault, stick)


def test_nothing_but_our_own_unfinished_files_is_swept(vault: Vault, stick: Path) -> None:
    folder = next((stick / "objects").iterdir())
    (folder / "film.part").write_bytes(b"somebody else's")
    back_up(vault, stick)
    assert (folder / "film.part").read_bytes() == b"somebody else's"
