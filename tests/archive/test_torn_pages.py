"""The power goes while the write-ahead log is being folded: pages of the file are torn, and whole in the log."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

from archive.examination import examine
from archive.findings import Verdict
from archive.raw_connection import unfolded
from archive.vault import DATABASE
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import fill, open_by_key

PAGE = 4096
LOG_HEADER, FRAME_HEADER = 32, 24


def torn(folder: Path, key: HybridIdentity, to: Path) -> Path:
    """A copy of a vault in which half of every page that the log replaces was written over."""
    vault = open_by_key(folder, key)
    vault.database.set_pragma("wal_autocheckpoint", 0)
    fill(vault)
    shutil.copytree(folder, to)
    vault.lock()
    (to / f"{DATABASE}-shm").unlink()
    log = (to / f"{DATABASE}-wal").read_bytes()
    pages = bytearray((to / DATABASE).read_bytes())
    count = len(pages) // PAGE
    for place in range(LOG_HEADER, len(log), FRAME_HEADER + PAGE):
        number = struct.unpack_from(">I", log, place)[0]
        if number <= count:
            pages[(number - 1) * PAGE + 512 : (number - 1) * PAGE + 1024] = bytes(512)
    (to / DATABASE).write_bytes(pages)
    return to


def test_opening_for_writing_mends_them(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    copy = torn(folder, key, tmp_path / "torn")
    vault = open_by_key(copy, key)
    assert not unfolded(copy / DATABASE)
    assert len(vault.cases.all()) == 1
    assert {finding.verdict for finding in examine(vault) if finding.what == "database_pages"} == {Verdict.PROVEN}
    vault.lock()


def test_reading_alone_does_not_call_them_damage(folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
    copy = torn(folder, key, tmp_path / "torn")
    reader = open_by_key(copy, key, read_only=True)
    assert len(reader.cases.all()) == 1
    assert {finding.verdict for finding in examine(reader) if finding.what == "database_pages"} == {Verdict.PROVEN}
    reader.lock()


def test_a_page_that_the_log_does_not_replace_is_still_found(
    folder: Path, key: HybridIdentity, tmp_path: Path
) -> None:
    copy = torn(folder, key, tmp_path / "torn")
    log = (copy / f"{DATABASE}-wal").read_bytes()
    replaced = {struct.unpack_from(">I", log, place)[0] for place in range(LOG_HEADER, len(log), FRAME_HEADER + PAGE)}
    pages = bytearray((copy / DATABASE).read_bytes())
    number = next(number for number in range(3, len(pages) // PAGE + 1) if number not in replaced)
    pages[(number - 1) * PAGE + 100] ^= 1
    (copy / DATABASE).write_bytes(pages)
    reader = open_by_key(copy, key, read_only=True)
    assert {finding.verdict for finding in examine(reader) if finding.what == "database_pages"} == {Verdict.BROKEN}
    reader.lock()
