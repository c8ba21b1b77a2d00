"""The damaged records that a repair keeps are named as what they are, and go when somebody says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.errors import VaultReadOnly
from archive.examination import examine
from archive.rescue.errors import KeptMissing
from archive.rescue.kept import kept_databases, remove_kept
from archive.rescue.repairing import repair
from archive.vault import DATABASE
from tests.archive.open_vaults import PASSPHRASE, open_by_key
from tests.archive.rescue.damaged_vaults import Rich, copied, flip_page


@pytest.fixture
def repaired(rich: Rich, tmp_path: Path) -> Path:
    """A vault that was repaired, with a stranger's file of nearly the same name."""
    folder, copy = copied(rich, tmp_path / "hurt"), copied(rich, tmp_path / "copy")
    flip_page(folder, 1)
    repair(folder, PASSPHRASE, copy, old_records=True)
    shutil.copy(folder / DATABASE, folder / "records.damaged-mine.db")
    return folder


def test_it_is_named_with_its_date_and_not_as_foreign(repaired: Path, rich: Rich) -> None:
    vault = open_by_key(repaired, rich.key)
    (kept,) = kept_databases(vault)
    (entry,) = [entry for entry in vault.journal.entries() if entry.action == "repaired"]
    assert kept.time == entry.time
    found = [(f.what, f.fields["name"]) for f in examine(vault) if f.what in ("records_kept", "foreign_file")]
    assert found == [("records_kept", kept.name), ("foreign_file", "records.damaged-mine.db")]
    vault.lock()


def test_it_goes_for_good_with_a_line_in_the_journal(repaired: Path, rich: Rich) -> None:
    vault = open_by_key(repaired, rich.key)
    (kept,) = kept_databases(vault)
    (repaired / f"{kept.name}-wal").write_bytes(b"its log")
    for name in ("records.damaged-mine.db", DATABASE, "../records.damaged-0123456789abcdef.db", f"{kept.name}-wal"):
        with pytest.raises(KeptMissing):
            remove_kept(vault, name)
    remove_kept(vault, kept.name)
    assert sorted(path.name for path in repaired.glob("records.damaged*")) == ["records.damaged-mine.db"]
    assert kept_databases(vault) == []
    entries = [entry for entry in vault.journal.entries() if entry.action == "kept_removed"]
    assert [(vault.journal.payload(one.hash) or {})["details"] for one in entries] == [{"name": kept.name}]
    vault.lock()


def test_who_only_reads_removes_nothing(repaired: Path, rich: Rich) -> None:
    vault = open_by_key(repaired, rich.key, read_only=True)
    (kept,) = kept_databases(vault)
    with pytest.raises(VaultReadOnly):
        remove_kept(vault, kept.name)
    vault.lock()
    assert (repaired / kept.name).exists()
