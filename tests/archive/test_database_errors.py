"""Causes that SQLite does not tell apart: a medium that was pulled out is no damage, and a full disk is said."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from archive import database_errors
from archive.database_errors import SqlError, errors_at
from archive.errors import DatabaseDamaged, DiskFull, StorageFailed


def malformed() -> NoReturn:
    raise SqlError("database disk image is malformed")


def test_what_reads_and_makes_no_sense_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"x" * 10_000)
    with pytest.raises(DatabaseDamaged), errors_at(tmp_path / "records.db"):
        malformed()


def test_what_is_not_there_any_more_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as raised, errors_at(tmp_path / "records.db"):
        malformed()
    assert raised.value.reason == "ENOENT"


def test_a_folder_that_is_not_there_any_more_is_not_called_full(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed), errors_at(tmp_path / "away" / "records.db"):
        raise SqlError("disk I/O error")


def test_a_medium_that_is_gone_is_no_lack_of_memory(tmp_path: Path) -> None:
    """Which SQLite says when the index of its log cannot be reached any more."""
    with pytest.raises(StorageFailed), errors_at(tmp_path / "records.db"):
        raise MemoryError
    (tmp_path / "records.db").write_bytes(b"x" * 10_000)
    with pytest.raises(MemoryError), errors_at(tmp_path / "records.db"):
        raise MemoryError


@pytest.mark.parametrize(("free", "error"), [(True, StorageFailed), (False, DiskFull)])
def test_a_full_disk_is_said_where_sqlite_does_not(
    free: bool, error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_errors, "has_room", lambda folder: free)
    with pytest.raises(error), errors_at(tmp_path / "records.db"):
        raise SqlError("disk I/O error")
