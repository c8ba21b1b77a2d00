"""An intake of many files that is cut off: what was told of as taken is there, the rest leaves nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.errors import DiskFull, VaultLocked
from archive.examination import examine
from archive.findings import Verdict
from archive.gathering import gather
from archive.intake_errors import SourceGone
from archive.intake_facts import IntakeFacts
from archive.intake_recording import Outcome
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import leftovers, object_ids, open_by_key

MARK = b"words that nobody may find outside the seal "
FILES = 100

KILLED = """
import pathlib, sys
sys.path.insert(0, ".")
from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from tests.archive.open_vaults import key_from, open_by_key

vault = open_by_key(pathlib.Path(sys.argv[1]), key_from(sys.stdin.readline()))
batch = vault.batches.plan(gather([pathlib.Path(sys.argv[2])], vault.folder), IntakeFacts())
print("planned", flush=True)
vault.batch_intake.run(batch, told=lambda made: print(*(one.path for one in made), flush=True))
print("through", flush=True)
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number:03d}.txt").write_bytes(MARK * 2000 + str(number).encode())
    return folder


def sound(vault: Vault) -> None:
    """Nothing is half done, nothing readable lies about, and all that is recorded proves."""
    folder = vault.folder
    assert object_ids(folder) == {file.object_id for file in vault.evidence.all_files()}
    assert vault.database.rows("SELECT * FROM pending_object") == []
    assert leftovers(folder) == []
    # Not the open database: closing a file of it here would give back the locks that its connections hold.
    outside = [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("records.db")]
    assert not [path for path in outside if MARK in path.read_bytes()]
    assert not [finding for finding in examine(vault) if finding.verdict is Verdict.BROKEN]


def through(vault: Vault) -> None:
    """Going on takes in the rest, and no file twice."""
    (batch,) = vault.batches.unfinished()
    taken = len(vault.evidence.all_files())
    assert batch.left == FILES - taken
    ended = vault.batch_intake.run(batch.id)
    assert (len(ended.outcomes), ended.left, ended.stopped) == (FILES - taken, 0, None)
    names = [file.name_received for file in vault.evidence.all_files()]
    assert sorted(names) == [f"{number:03d}.txt" for number in range(FILES)]
    assert len({file.sha256 for file in vault.evidence.all_files()}) == FILES
    sound(vault)


def planned(vault: Vault, stick: Path) -> str:
    return vault.batches.plan(gather([stick], vault.folder), IntakeFacts())


def once(act: Callable[[], None]) -> Callable[[list[Outcome]], None]:
    """Do something when the first group is on the disk."""
    done: list[bool] = []

    def told(_made: list[Outcome]) -> None:
        if not done:
            done.append(True)
            act()

    return told


@pytest.mark.parametrize("groups", [0, 1, 2])
def test_kill_at_any_moment(folder: Path, key: HybridIdentity, stick: Path, groups: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, folder, stick], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(key.to_text() + "\n")
    process.stdin.flush()
    told = list[str]()
    assert process.stdout.readline() == "planned\n"
    for _ in range(groups):
        told += process.stdout.readline().split()
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    if "through" in rest:
        pytest.skip("it was faster than the signal")
    vault = open_by_key(folder, key)
    names = {file.name_received for file in vault.evidence.all_files()}
    assert set(told) <= names, "what was told of is there"
    sound(vault)
    through(vault)
    vault.lock()


def test_stopping_keeps_what_is_in(vault: Vault, stick: Path) -> None:
    token = CancelToken()
    ended = vault.batch_intake.run(planned(vault, stick), token=token, told=once(token.cancel))
    assert isinstance(ended.stopped, Cancelled)
    assert 0 < len(ended.outcomes) < FILES
    assert ended.left == FILES - len(ended.outcomes)
    sound(vault)
    through(vault)


def test_a_stick_that_is_pulled_stops_it_and_refuses_nothing(vault: Vault, stick: Path) -> None:
    away = stick.with_name("away")

    def pull() -> None:
        stick.rename(away)

    ended = vault.batch_intake.run(planned(vault, stick), told=once(pull))
    assert isinstance(ended.stopped, SourceGone)
    assert ended.stopped.name == "stick"
    assert [one for one in ended.outcomes if one.error is not None] == []
    sound(vault)
    (batch,) = vault.batches.unfinished()
    assert batch.refused == 0
    with pytest.raises(SourceGone):
        vault.batch_intake.run(batch.id)
    stick.mkdir()  # another stick at the same place
    (stick / "other.txt").write_bytes(b"x")
    nothing = vault.batch_intake.run(batch.id)
    assert all(one.error is not None for one in nothing.outcomes)
    shutil.rmtree(stick)
    away.rename(stick)
    through(vault)


def test_a_file_that_changes_while_it_is_read_is_not_kept(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = stick / "000.txt"
    with large.open("ab") as file:
        file.truncate(32 << 20)
    batch_id = planned(vault, stick)
    changed: list[bool] = []

    def progress(done: int, _total: int, _stage: str) -> None:
        if done and not changed:
            changed.append(True)
            os.truncate(large, 1000)

    ended = vault.batch_intake.run(batch_id, progress=progress)
    refused = {one.path: one.error.code for one in ended.outcomes if one.error is not None}
    if not refused:
        pytest.skip("it was read before it changed")
    assert refused == {"000.txt": "source_changed"}
    sound(vault)


def test_locking_meanwhile_leaves_nothing(
    vault: Vault, stick: Path, folder: Path, key: HybridIdentity
) -> None:
    ended = vault.batch_intake.run(planned(vault, stick), told=once(vault.lock))
    assert isinstance(ended.stopped, VaultLocked)
    assert leftovers(folder) == []
    again = open_by_key(folder, key)
    assert 0 < len(again.evidence.all_files()) < FILES
    sound(again)
    through(again)
    again.lock()


def test_a_full_disk_stops_it_and_it_goes_on_when_there_is_room(
    small_disk: Path, folder: Path, key: HybridIdentity, tmp_path: Path, stick: Path
) -> None:
    shutil.copytree(folder, small_disk / "vault")
    vault = open_by_key(small_disk / "vault", key)
    batch_id = planned(vault, stick)
    free = shutil.disk_usage(small_disk).free
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(free - (3 << 20)))
    ended = vault.batch_intake.run(batch_id)
    assert isinstance(ended.stopped, DiskFull)
    assert len(ended.outcomes) < FILES
    assert ended.left == FILES - len(ended.outcomes)
    ballast.unlink()
    sound(vault)
    (stick / "050.txt").touch()
    vault.lock()
    shutil.copytree(small_disk / "vault", tmp_path / "roomy")
    vault = open_by_key(tmp_path / "roomy", key)
    through(vault)
    vault.lock()
