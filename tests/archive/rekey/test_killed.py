"""``kill -9`` at any point of a re-key: one of the two passphrases opens all of it, and it can be gone on with."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from archive.errors import WrongPassphrase
from archive.examination import examine
from archive.findings import Verdict
from archive.rekey.rekeying import rekey
from archive.vault import Vault
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, open_by_key
from tests.archive.rescue.damaged_vaults import Rich, Rows, copied, rows_of

NEW = "nine loud mountains"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def sound(rich: Rich, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Rows]:
    """A vault with some files. Copied, never changed."""
    folder = copied(rich, tmp_path_factory.mktemp("sound") / "vault")
    vault = open_by_key(folder, rich.key)
    item = vault.evidence.add("many")
    for number in range(3):
        vault.intake.take_in_bytes(os.urandom(200_000), f"{number}.bin", item.id)
    rows = rows_of(vault)
    vault.lock()
    return folder, rows


def run(folder: Path, when: int) -> subprocess.CompletedProcess[bytes]:
    """A re-key that dies before a change of the disk."""
    command = [sys.executable, "-m", "tests.archive.rekey.killed_rekey", str(folder), PASSPHRASE, NEW, str(when)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


@pytest.fixture(scope="module")
def changes(rich: Rich, sound: tuple[Path, Rows], tmp_path_factory: pytest.TempPathFactory) -> int:
    """How often a whole re-key changes the disk."""
    folder = tmp_path_factory.mktemp("counted") / "vault"
    shutil.copytree(sound[0], folder)
    done = run(folder, 0)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def dies_and_goes_on(folder: Path, rows: Rows, when: int) -> str:
    """Kill a re-key, open what is there, finish it; returns which passphrase opened it."""
    assert run(folder, when).returncode == -signal.SIGKILL
    opened_with = "old"
    try:
        vault = Vault.open(folder, PASSPHRASE)
    except WrongPassphrase:
        opened_with = "new"
        vault = Vault.open(folder, NEW)
    else:
        assert rows_of(vault) == rows
        vault = rekey(vault, NEW, work_factor=LEAST_WORK).vault
    assert rows_of(vault) == rows
    assert [finding for finding in examine(vault) if finding.verdict is not Verdict.PROVEN] == []
    vault.lock()
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    Vault.open(folder, NEW, read_only=True).lock()
    return opened_with


@pytest.mark.parametrize("tenth", range(10))
def test_after_a_kill_everything_is_there_and_it_goes_on(
    tenth: int, sound: tuple[Path, Rows], changes: int, tmp_path: Path
) -> None:
    shutil.copytree(sound[0], tmp_path / "vault")
    # The last tenth is where the folders change places.
    when = changes - 9 + tenth if tenth > 4 else 1 + tenth * changes // 5
    dies_and_goes_on(tmp_path / "vault", sound[1], when)


@pytest.mark.soak
def test_after_a_kill_at_every_change(sound: tuple[Path, Rows], changes: int, tmp_path: Path) -> None:
    seen = set()
    for when in range(1, changes + 1):
        place = tmp_path / str(when)
        place.mkdir()
        shutil.copytree(sound[0], place / "vault")
        seen.add(dies_and_goes_on(place / "vault", sound[1], when))
        shutil.rmtree(place)
    assert seen == {"old", "new"}
