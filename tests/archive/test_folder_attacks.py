"""Somebody without the key puts things into the vault's folder; nothing waits, nothing outside is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import FILE_NAME, Descriptor
from archive.errors import DescriptorDamaged, ObjectMissing, StorageFailed, WrongPassphrase
from archive.examination import examine
from archive.safefiles import PART_SUFFIX
from archive.vault import Vault
from crypto.age.errors import NotEnoughMemory
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, Filled, open_by_key

NEW = "eight loud mountains"

pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")


def test_a_copy_of_the_old_slot_does_not_survive_a_change_of_passphrase(folder: Path) -> None:
    """File synchronisers make such copies, and a passphrase is changed because somebody knows the old one."""
    slot = keyslots.slots(folder)[0].path
    shutil.copy(slot, slot.with_name("0 conflicted copy.age"))
    shutil.copy(slot, slot.with_name("zz.age"))
    vault = Vault.open(folder, PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, NEW, work_factor=LEAST_WORK)
    vault.lock()
    with pytest.raises(WrongPassphrase):
        keyslots.open_slot(folder, Descriptor.read(folder), PASSPHRASE)
    assert len(keyslots.slots(folder)) == 1
    keyslots.open_slot(folder, Descriptor.read(folder), NEW)


def test_the_same_passphrase_again_keeps_a_slot(folder: Path) -> None:
    vault = Vault.open(folder, PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, PASSPHRASE, work_factor=LEAST_WORK)
    vault.lock()
    assert len(keyslots.slots(folder)) == 1
    keyslots.open_slot(folder, Descriptor.read(folder), PASSPHRASE)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded per process only here")
@pytest.mark.usefixtures("full_work")
def test_a_lack_of_memory_is_not_called_a_damaged_slot(folder: Path, key: HybridIdentity) -> None:
    """2^17 needs 128 MiB; a machine that cannot give them must not make a person throw the slot away."""
    (light,) = keyslots.slots(folder)
    light.path.unlink()
    keyslots.add_passphrase_slot(folder, key, PASSPHRASE, LEAST_WORK)
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from archive import keyslots\n"
        "from archive.descriptor import Descriptor\n"
        "folder = Path(sys.argv[1])\n"
        "used = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (64 << 20),) * 2)\n"
        "try:\n"
        "    keyslots.open_slot(folder, Descriptor.read(folder), sys.argv[2])\n"
        "except Exception as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", program, folder, PASSPHRASE],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == NotEnoughMemory.code, done


@pipes
def test_a_pipe_in_place_of_the_description_does_not_hold_the_program(folder: Path) -> None:
    (folder / FILE_NAME).unlink()
    os.mkfifo(folder / FILE_NAME)
    with pytest.raises(DescriptorDamaged):
        Descriptor.read(folder)


@pipes
def test_a_pipe_in_place_of_a_sealed_file_does_not_hold_the_program(
    filled_folder: Path, filled: Filled, key: HybridIdentity
) -> None:
    vault = open_by_key(filled_folder, key)
    path = vault.objects.path(filled.file.object_id)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(ObjectMissing), vault.objects.open(filled.file.object_id, "E-0001"):
        pass
    with pytest.raises(ObjectMissing):
        vault.objects.prove(filled.file.object_id, "E-0001", filled.file.size, filled.file.sha256)
    vault.lock()


@pipes
def test_pipes_and_links_in_the_folder_are_named_as_foreign(filled_folder: Path, key: HybridIdentity) -> None:
    os.mkfifo(filled_folder / "pipe")
    (filled_folder / "nowhere").symlink_to("/nonexistent/place")
    (filled_folder / "objects" / "zz").symlink_to(filled_folder.parent)
    os.mkfifo(filled_folder / "keys" / "x.age")
    vault = open_by_key(filled_folder, key)
    named = {finding.fields["name"] for finding in examine(vault) if finding.what == "foreign_file"}
    vault.lock()
    assert named == {"pipe", "nowhere", "objects/zz", "keys/x.age"}


def test_opening_removes_nothing_outside_the_vault(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    outside = tmp_path / "downloads"
    outside.mkdir()
    theirs = outside / f".0123456789abcdef{PART_SUFFIX}"
    theirs.write_text("of another program")
    shutil.rmtree(folder / "objects", ignore_errors=True)
    (folder / "objects").mkdir()
    (folder / "objects" / "ab").symlink_to(outside)
    open_by_key(folder, key).lock()
    assert theirs.exists()


def test_opening_removes_only_what_this_program_left(folder: Path, key: HybridIdentity) -> None:
    ours, theirs = folder / f".0123456789abcdef{PART_SUFFIX}", folder / f".a letter that is half there{PART_SUFFIX}"
    for path in (ours, theirs):
        path.write_text("x")
    open_by_key(folder, key).lock()
    assert (ours.exists(), theirs.exists()) == (False, True)


def test_the_lock_does_not_follow_a_link(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    """Otherwise two processes that find different targets would both write."""
    (folder / "lock").unlink(missing_ok=True)
    (folder / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageFailed):
        open_by_key(folder, key)
    assert not (tmp_path / "elsewhere").exists()
