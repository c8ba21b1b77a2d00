"""Links in the place of a part of a vault or a backup: refused by name, and nothing is written or removed behind."""

from __future__ import annotations

import io
import secrets
import shutil
from pathlib import Path
from typing import Any

import pytest

from archive import inbox, keyslots
from archive.backup import back_up
from archive.clock import SystemClock
from archive.errors import FolderIsLink
from archive.examination import examine
from archive.inbox import drop_text
from archive.objects import new_object_id
from archive.rekey.draft import draft_of, give_up, prepare
from archive.rekey.errors import RekeyForeign
from archive.rescue.copying import copy_as_it_is, copy_proven
from archive.safefiles import PART_SUFFIX
from archive.vault import DATABASE, Vault
from crypto.age.identities import HybridIdentity
from tests.archive.backups import take_in
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, open_by_key
from tests.conftest import snapshot

NEW = "eight loud mountains"


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder of somebody else, with files that look like ours."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    half, drop, slot = secrets.token_hex(8), secrets.token_hex(16), secrets.token_hex(8)
    for name in (f".{half}{PART_SUFFIX}", f"{drop}.age", f"{slot}.age"):
        (folder / name).write_bytes(b"somebody else's")
    return folder


def linked(path: Path, outside: Path) -> None:
    """Put a link to ``outside`` in the place of a folder; what was in it goes along, so that all can be found."""
    if path.is_dir():
        shutil.copytree(path, outside, dirs_exist_ok=True)
        shutil.rmtree(path)
    path.symlink_to(outside, target_is_directory=True)


@pytest.mark.parametrize("part", ["inbox", "objects", "keys"])
def test_a_vault_with_a_linked_part_opens_for_reading_alone(
    folder: Path, key: HybridIdentity, outside: Path, part: str
) -> None:
    linked(folder / part, outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink) as refused:
        open_by_key(folder, key)
    assert refused.value.name == part
    assert snapshot(outside) == before
    vault = Vault.open(folder, PASSPHRASE, read_only=True)
    named = {finding.fields["name"] for finding in examine(vault) if finding.what == "foreign_file"}
    vault.lock()
    assert part in named
    assert snapshot(outside) == before


def test_a_linked_database_is_not_written_to(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    (folder / DATABASE).rename(tmp_path / "elsewhere.db")
    (folder / DATABASE).symlink_to(tmp_path / "elsewhere.db")
    before = snapshot(tmp_path)
    with pytest.raises(FolderIsLink):
        open_by_key(folder, key)
    assert snapshot(tmp_path) == before


def test_nothing_is_dropped_through_a_link_while_locked(folder: Path, outside: Path) -> None:
    linked(folder / "inbox", outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink):
        drop_text(folder, _bytes(b"They came at night."), clock=SystemClock())
    assert snapshot(outside) == before
    assert inbox.sweep(folder) == 0
    assert snapshot(outside) == before


def test_drops_behind_a_link_are_not_taken_in(vault: Vault, outside: Path) -> None:
    drop_text(vault.folder, _bytes(b"They came at night."), clock=SystemClock())
    linked(vault.folder / "inbox", outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink):
        vault.inbox.take_in(str)
    assert snapshot(outside) == before
    assert vault.testimonies.all() == []


@pytest.mark.parametrize("which", ["objects", "one folder in it"])
def test_nothing_is_sealed_or_removed_behind_a_link(vault: Vault, outside: Path, which: str) -> None:
    (first,) = take_in(vault, 1)
    linked(vault.folder / "objects" if which == "objects" else vault.objects.path(first).parent, outside)
    before = snapshot(outside)
    ids = [first, *([] if which == "objects" else [first[:2] + new_object_id()[2:]])]
    for object_id in ids:
        with pytest.raises(FolderIsLink):
            vault.objects.seal(object_id, _bytes(b"evidence"))
        vault.objects.remove(object_id)
    vault.objects.sweep()
    if which == "objects":
        with pytest.raises(FolderIsLink):
            take_in(vault, 1)
    assert snapshot(outside) == before


def test_no_slot_is_written_or_removed_behind_a_link(vault: Vault, outside: Path) -> None:
    linked(vault.folder / "keys", outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink):
        vault.change_passphrase(PASSPHRASE, NEW, work_factor=LEAST_WORK)
    with pytest.raises(FolderIsLink):
        keyslots.write_slot(vault.folder, keyslots.new_name(), b"sealed")
    assert snapshot(outside) == before


def test_a_rescue_copies_nothing_through_a_link(vault: Vault, key: HybridIdentity, outside: Path) -> None:
    (object_id,) = take_in(vault, 1)
    source = vault.objects.path(object_id)
    target = vault.folder / "objects" / "zz" / source.name
    linked(target.parent, outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink):
        copy_as_it_is(source, target)
    with pytest.raises(FolderIsLink):
        copy_proven(source, target, key, "E-0001", 1, "")
    assert snapshot(outside) == before


@pytest.mark.parametrize("part", ["keys", "objects", "inbox"])
def test_a_new_form_of_the_vault_is_not_made_through_a_link(folder: Path, outside: Path, part: str) -> None:
    draft = prepare(folder)
    linked(draft / part, outside)
    before = snapshot(outside)
    with pytest.raises((FolderIsLink, RekeyForeign)):
        prepare(folder)
    give_up(folder)
    assert snapshot(outside) == before
    assert draft_of(folder).exists()


@pytest.mark.parametrize("part", ["objects", "generations"])
def test_a_backup_is_not_made_through_a_link(vault: Vault, tmp_path: Path, outside: Path, part: str) -> None:
    stick = tmp_path / "stick"
    take_in(vault, 1)
    back_up(vault, stick)
    linked(stick / part, outside)
    before = snapshot(outside)
    with pytest.raises(FolderIsLink) as refused:
        back_up(vault, stick)
    assert refused.value.name == part
    assert snapshot(outside) == before


def _bytes(content: bytes) -> Any:
    return io.BytesIO(content)
