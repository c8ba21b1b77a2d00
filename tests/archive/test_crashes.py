"""``kill -9`` at any moment and a disk without room: what was acknowledged is there, the rest is gone."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive.errors import DiskFull
from archive.examination import examine
from archive.findings import Finding, Verdict, overall
from archive.model.testimony import TextVersion
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.testimony import Language
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, leftovers, object_ids, open_by_key

MIB = 1 << 20

WRITE_FOR_EVER = """
import os, pathlib, sys
sys.path.insert(0, ".")
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.testimony import Language
from tests.archive.open_vaults import key_from, open_by_key

vault = open_by_key(pathlib.Path(sys.argv[1]), key_from(sys.stdin.readline()))
print("open", flush=True)
for number in range(10_000):
    with vault.database.atomic():
        case = vault.cases.open(f"case {number}", CaseKind.LAW)
        testimony = vault.testimonies.add(witness=vault.people.add(f"name {number}"))
        vault.cases.add(case.id, testimony)
    vault.testimonies.write(testimony, "words " * 500, Language.ENGLISH)
    item = vault.evidence.add(f"item {number}")
    vault.intake.take_in_bytes(os.urandom(150_000), "file.bin", item.id)
    print(number, flush=True)
"""

TAKE_IN = """
import pathlib, sys
sys.path.insert(0, ".")
from tests.archive.open_vaults import key_from, open_by_key

vault = open_by_key(pathlib.Path(sys.argv[1]), key_from(sys.stdin.readline()))
item = vault.evidence.add("item")

def progress(done, total, stage):
    if done > 2_000_000:
        print("half", flush=True)
        sys.stdin.read()

vault.intake.take_in(pathlib.Path(sys.argv[2]), item.id, progress=progress)
"""


def start(script: str, key: HybridIdentity, *arguments: object) -> subprocess.Popen[str]:
    """A process that opens the vault; the key goes through its standard input."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(key.to_text() + "\n")
    process.stdin.flush()
    return process


def kill(process: subprocess.Popen[str]) -> str:
    """Kill without warning; returns what the process had still said."""
    process.send_signal(signal.SIGKILL)
    assert process.stdout is not None
    said = process.stdout.read()
    process.wait()
    process.stdout.close()
    if process.stdin is not None:
        process.stdin.close()
    return said


def sound(vault: Vault) -> list[Finding]:
    """Everything is proven that can be; only what came after the last signed head is not."""
    findings = list(examine(vault))
    assert overall(finding for finding in findings if finding.what != "journal_unsigned") is Verdict.PROVEN
    return findings


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_what_was_acknowledged_survives_a_kill_at_any_moment(folder: Path, key: HybridIdentity) -> None:
    chance = random.Random(20260304)
    acknowledged = -1
    for _ in range(10):
        process = start(WRITE_FOR_EVER, key, folder)
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(chance.uniform(0.0, 0.25))
        lines = kill(process).split()
        vault = open_by_key(folder, key)
        cases, items, files = vault.cases.all(), vault.evidence.all(), vault.evidence.all_files()
        texts = vault.ledger.find(TextVersion)
        new = len(lines)
        done = acknowledged + 1 + new
        # One round may be cut off anywhere: each part of it is there or is not, in order.
        assert len(cases) >= len(texts) >= len(items) >= len(files) >= done
        assert len(cases) <= done + 1
        assert object_ids(folder) == {file.object_id for file in files}
        assert vault.database.rows("SELECT * FROM pending_object") == []
        assert leftovers(folder) == []
        acknowledged = len(cases) - 1
        fill_up(vault, len(cases))
        vault.lock()
    vault = open_by_key(folder, key)
    assert acknowledged > 3, "the test did write"
    sound(vault)
    vault.lock()


def fill_up(vault: Vault, rounds: int) -> None:
    """Finish by hand the round that was cut off, so that the next one counts from a whole number."""
    while len(vault.ledger.find(TextVersion)) < rounds:
        vault.testimonies.write(vault.testimonies.add(), "words", Language.ENGLISH)
    while len(vault.evidence.all()) < rounds:
        vault.evidence.add("item")
    for item in vault.evidence.all()[: rounds - len(vault.evidence.all_files())]:
        vault.intake.take_in_bytes(b"x", "file.bin", item.id)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_an_intake_that_was_killed_leaves_nothing_after_the_next_opening(
    folder: Path, key: HybridIdentity, tmp_path: Path
) -> None:
    marker = os.urandom(32)
    source = tmp_path / "source.bin"
    source.write_bytes(marker * (8 * MIB // 32))
    process = start(TAKE_IN, key, folder, source)
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    kill(process)
    assert leftovers(folder), "it was in the middle of it"
    assert not any(marker in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    vault = open_by_key(folder, key)
    assert leftovers(folder) == []
    assert object_ids(folder) == set()
    assert vault.database.rows("SELECT * FROM pending_object") == []
    assert vault.evidence.all_files() == []
    assert len(vault.evidence.all()) == 1
    sound(vault)
    vault.lock()


def fill_disk(disk: Path, leave: int = 0) -> Path:
    """Fill a disk to the last block, then give ``leave`` bytes back."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
        file.truncate(max(0, file.tell() - leave))
    return ballast


@pytest.fixture
def full(small_disk: Path, folder: Path) -> Path:
    """A vault on a small disk, which the test fills."""
    shutil.copytree(folder, small_disk / "vault")
    return small_disk / "vault"


def test_an_intake_without_room_leaves_nothing(full: Path, key: HybridIdentity, tmp_path: Path) -> None:
    vault = open_by_key(full, key)
    item = vault.evidence.add("item")
    source = tmp_path / "big.bin"
    source.write_bytes(os.urandom(12 * MIB))
    with pytest.raises(DiskFull):
        vault.intake.take_in(source, item.id)
    assert object_ids(full) == set()
    assert leftovers(full) == []
    assert vault.database.rows("SELECT * FROM pending_object") == []
    assert vault.evidence.all_files() == []
    small = vault.intake.take_in_bytes(b"small", "small.txt", item.id)
    assert vault.evidence.all_files() == [small.file]
    sound(vault)
    vault.lock()


def test_a_change_without_room_is_taken_back_whole(full: Path, key: HybridIdentity) -> None:
    vault = open_by_key(full, key)
    vault.cases.open("before", CaseKind.LAW)
    testimony = vault.testimonies.add()
    ballast = fill_disk(full.parent, leave=64 * 1024)
    count = vault.journal.count()

    def both() -> None:
        with vault.database.atomic():
            vault.cases.open("without room", CaseKind.LAW)
            vault.testimonies.write(testimony, os.urandom(600_000).hex(), Language.ENGLISH)

    with pytest.raises(DiskFull):
        both()
    assert [case.title for case in vault.cases.all()] == ["before"]
    assert vault.journal.count() == count
    assert not vault.search.find("without room")
    ballast.unlink()
    both()
    assert len(vault.cases.all()) == 2
    sound(vault)
    vault.lock()


def test_locking_works_without_room_and_the_head_is_signed_later(full: Path, key: HybridIdentity) -> None:
    vault = open_by_key(full, key)
    vault.cases.open("before", CaseKind.LAW)
    ballast = fill_disk(full.parent)
    vault.lock()
    assert vault.locked
    ballast.unlink()
    vault = open_by_key(full, key)
    assert [case.title for case in vault.cases.all()] == ["before"]
    sound(vault)
    vault.lock()
    vault = open_by_key(full, key)
    assert vault.journal.unsigned() == 0
    vault.lock()


def test_a_full_disk_is_said_and_can_be_read(full: Path, key: HybridIdentity) -> None:
    vault = open_by_key(full, key)
    vault.cases.open("before", CaseKind.LAW)
    vault.lock()
    ballast = fill_disk(full.parent)
    with pytest.raises(DiskFull):
        Vault.open(full, PASSPHRASE)
    reader = Vault.open(full, PASSPHRASE, read_only=True)
    assert [case.title for case in reader.cases.all()] == ["before"]
    reader.lock()
    ballast.unlink()
    open_by_key(full, key).lock()


def test_creating_without_room_leaves_nothing(small_disk: Path) -> None:
    fill_disk(small_disk, leave=64 * 1024)
    with pytest.raises(DiskFull):
        Vault.create(small_disk / "vault", PASSPHRASE, work_factor=LEAST_WORK)
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]
