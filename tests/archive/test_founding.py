"""A vault is founded whole or not at all, and what a crash left of one is removed later."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from archive.errors import DiskFull
from archive.founding import LOCK, found, sweep_drafts
from archive.vault import Vault

ROOT = Path(__file__).resolve().parents[2]

CREATOR = """
import os, signal, sys
from pathlib import Path
from archive import keyslots
from archive.vault import Vault

def die(*arguments, **options):
    os.kill(os.getpid(), signal.SIGKILL)

keyslots.add_passphrase_slot = die
Vault.create(Path(sys.argv[1]), "a passphrase to die with", work_factor=17)
"""


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_failure_leaves_the_place_as_it_was(tmp_path: Path) -> None:
    def fill(draft: Path) -> None:
        (draft / "keys").mkdir()
        raise DiskFull

    with pytest.raises(DiskFull):
        found(tmp_path / "vault", fill)
    assert _names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_what_a_crash_left_is_removed_by_the_next_founding(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CREATOR, str(tmp_path / "vault")], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGKILL
    left = _names(tmp_path)
    assert len(left) == 1
    assert left[0].endswith(".part")
    Vault.create(tmp_path / "vault", "a passphrase that lives", work_factor=17).lock()
    assert _names(tmp_path) == ["vault"]


def test_a_draft_that_somebody_works_on_stays(tmp_path: Path) -> None:
    def fill(draft: Path) -> None:
        (draft / "keys").mkdir()
        assert sweep_drafts(tmp_path) == 0
        assert draft.is_dir()

    found(tmp_path / "vault", fill)
    assert _names(tmp_path / "vault") == ["keys", LOCK]


def test_a_folder_of_that_name_that_holds_something_else_stays(tmp_path: Path) -> None:
    strange = tmp_path / ".0123456789abcdef.part"
    strange.mkdir()
    (strange / "diary.txt").write_text("not ours")
    assert sweep_drafts(tmp_path) == 0
    assert (strange / "diary.txt").exists()


def test_a_draft_that_is_begun_at_this_moment_stays(tmp_path: Path) -> None:
    """Between the making of the folder and of its lock; every opening of a vault beside it looks."""
    draft = tmp_path / ".0123456789abcdef.part"
    draft.mkdir()
    assert sweep_drafts(tmp_path) == 0
    assert _names(draft) == []
    long_ago = draft.stat().st_mtime - 3600
    os.utime(draft, (long_ago, long_ago))
    assert sweep_drafts(tmp_path) == 1


def test_a_draft_in_which_the_database_was_not_finished_is_removed(tmp_path: Path) -> None:
    """Before it has a write-ahead log the database has a journal of SQLite's own."""
    draft = tmp_path / ".0123456789abcdef.part"
    (draft / "keys").mkdir(parents=True)
    for name in (LOCK, "records.db", "records.db-journal"):
        (draft / name).touch()
    assert sweep_drafts(tmp_path) == 1
    assert _names(tmp_path) == []


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None, reason="needs root to mount"
)
def test_a_vault_can_be_founded_on_the_root_of_a_stick(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(stick)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        Vault.create(stick, "a passphrase for a stick", work_factor=17).lock()
        assert Vault.open(stick, "a passphrase for a stick", read_only=True).cases.all() == []

        def fill(draft: Path) -> None:
            (draft / "keys").mkdir()
            raise DiskFull

        for path in stick.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        with pytest.raises(DiskFull):
            found(stick, fill)
        assert _names(stick) == []
        assert stick.is_dir()
    finally:
        subprocess.run(["umount", "-l", str(stick)], check=False)
