"""An import that is killed, or for which there is no room: the vault is as it was, and takes the file afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from archive.errors import DiskFull
from archive.interchange.importing import import_records, plan_import
from archive.interchange.opening import records_file
from archive.journal_proof import prove_journal
from archive.model.events import Event
from archive.rebuild import prove_tables
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.interchange.files import event, file_of
from tests.archive.open_vaults import open_by_key

ROOT = Path(__file__).resolve().parents[3]
WORDS = "Собрание у рынка. " * 20

KILLED = """
import os, signal, sys
from pathlib import Path
from archive.interchange.importing import import_records, plan_import
from archive.interchange.opening import records_file
from tests.archive.open_vaults import key_from, open_by_key

vault = open_by_key(Path(sys.argv[1]), key_from(sys.stdin.read()))
opener = records_file(Path(sys.argv[2]), [])
plan = plan_import(vault.ledger, opener)

def kill(done, total, stage):
    if done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

import_records(vault.ledger, opener, plan, progress=kill)
"""


def file_with(path: Path, number: int) -> Path:
    """A file of so many events."""
    path.write_bytes(file_of([event("x", description=f"{WORDS} {place}") for place in range(number)]))
    return path


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
@pytest.mark.parametrize("at", [200, 1500])
def test_a_killed_import_leaves_nothing(folder: Path, key: HybridIdentity, tmp_path: Path, at: int) -> None:
    file = file_with(tmp_path / "f.jsonl", 2000)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, folder, file, str(at)],
        input=key.to_text(),
        text=True,
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    vault = open_by_key(folder, key)
    assert vault.ledger.ids(Event) == []
    assert vault.journal.count() == 0
    assert prove_tables(vault.database) == 0
    brought(vault, file, 2000)
    vault.lock()


def brought(vault: Vault, file: Path, number: int) -> None:
    """The file comes in whole."""
    opener = records_file(file, [])
    assert import_records(vault.ledger, opener, plan_import(vault.ledger, opener)) == number
    prove_journal(vault.database, vault.journal)
    assert prove_tables(vault.database) == number


def test_without_room_nothing_is_brought_in(
    folder: Path, key: HybridIdentity, tmp_path: Path, small_disk: Path
) -> None:
    shutil.copytree(folder, small_disk / "vault")
    vault = open_by_key(small_disk / "vault", key)
    opener = records_file(file_with(tmp_path / "f.jsonl", 8000), [])
    plan = plan_import(vault.ledger, opener)
    with pytest.raises(DiskFull):
        import_records(vault.ledger, opener, plan)
    assert vault.ledger.ids(Event) == []
    assert vault.journal.count() == 0
    brought(vault, file_with(tmp_path / "g.jsonl", 20), 20)
    vault.lock()
