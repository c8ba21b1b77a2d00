"""One damaged page anywhere costs no record, is said, and leaves the folder as it is."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive import keyslots
from archive.errors import NoKeySlots, NotAVault, SlotDamaged, VaultInUse, VaultLocked, WrongPassphrase
from archive.rescue.errors import LogDamaged
from archive.rescue.opening import open_for_rescue
from archive.rescue.pages import FRAME_BYTES, LOG_HEADER_BYTES, PageStore, log_loses_changes
from archive.rescue.records import Fate
from archive.vault import DATABASE
from tests.archive.open_vaults import PASSPHRASE, database_key, open_by_key, raw_database
from tests.archive.rescue.damaged_vaults import (
    PAGE,
    Rich,
    copied,
    flip,
    flip_page,
    pages_of,
    rescued_by_key,
    rows_of,
    said,
)

LOG = f"{DATABASE}-wal"
NoTraces = Callable[..., AbstractContextManager[None]]


def test_a_sound_vault_reads_as_it_is(rich: Rich, hurt: Path, no_traces: NoTraces) -> None:
    with no_traces(hurt):
        vault = rescued_by_key(hurt, rich.key)
        assert vault.readable is not None
        assert vault.readable.records == rich.rows
        assert vault.readable.chronicle.whole
        assert said(vault) == {}
        vault.close()


def every_page(rich: Rich) -> range:
    return range(1, pages_of(rich.folder) + 1)


A_FEW = [pytest.param(first, id=f"from {first + 1}") for first in (0, 7)]
OTHERS = [pytest.param(first, id=f"from {first + 1}", marks=pytest.mark.soak) for first in range(12) if first % 7]


@pytest.mark.parametrize("first", [*A_FEW, *OTHERS])
def test_any_one_damaged_page_costs_no_record(first: int, rich: Rich, hurt: Path) -> None:
    """What its table lost the journal has, and what the journal lost the tables have."""
    sound = (hurt / DATABASE).read_bytes()
    for number in every_page(rich)[first::12]:
        flip_page(hurt, number)
        vault = rescued_by_key(hurt, rich.key)
        assert vault.readable is not None
        assert vault.pages is not None
        assert vault.pages.damaged == {number}
        assert vault.readable.records == rich.rows, number
        assert {loss.fate for loss in vault.readable.losses} <= {Fate.RESTORED}
        vault.close()
        (hurt / DATABASE).write_bytes(sound)


@pytest.mark.parametrize("offset", [0, 7, 15, 16, 100, PAGE - 80, PAGE - 64, PAGE - 1])
def test_no_byte_of_the_first_page_keeps_the_rest_from_being_read(offset: int, rich: Rich, hurt: Path) -> None:
    flip(hurt / DATABASE, offset, 0x55)
    vault = rescued_by_key(hurt, rich.key)
    assert vault.readable is not None
    assert vault.readable.records == rich.rows
    assert set(said(vault)) == ({"database_beginning"} if offset < 16 else {"rescue_pages"})


def test_a_cut_database_gives_what_is_left(rich: Rich, hurt: Path) -> None:
    half = (pages_of(hurt) // 2) * PAGE + 100
    content = (hurt / DATABASE).read_bytes()
    (hurt / DATABASE).write_bytes(content[:half])
    vault = rescued_by_key(hurt, rich.key)
    assert vault.readable is not None
    for entity, rows in vault.readable.records.items():
        for record_id, row in rows.items():
            sure = record_id not in {loss.record_id for loss in vault.readable.losses}
            assert not sure or row == rich.rows[entity][record_id]
    assert "rescue_pages" in said(vault)
    known = {r for rows in vault.readable.records.values() for r in rows} | {
        loss.record_id for loss in vault.readable.losses
    }
    assert len(known) > 50


def test_a_record_that_is_lost_everywhere_is_named_by_its_code(rich: Rich, hurt: Path) -> None:
    """The page of the table and the pages of the journal that tell of it; the index still has the code."""
    vault = rescued_by_key(hurt, rich.key)
    assert vault.pages is not None
    pages = vault.pages
    journal = b'"code":"V-0001"'
    for number in pages.numbers:
        if journal in pages.clear(number):
            flip_page(hurt, number)
    root = first_page(hurt, rich, "event")
    flip_page(hurt, root)
    vault = rescued_by_key(hurt, rich.key)
    assert {"entity": "event", "code": "V-0001"} in said(vault)["record_lost"]
    assert vault.readable is not None
    assert vault.readable.records["event"] == {}
    others = {entity: rows for entity, rows in rich.rows.items() if entity != "event"}
    assert {e: rows for e, rows in vault.readable.records.items() if e != "event"} == others


def first_page(folder: Path, rich: Rich, table: str) -> int:
    raw = raw_database(folder, rich.key)
    (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    raw.close()
    return int(page)


def test_what_was_erased_does_not_come_back(rich: Rich, hurt: Path) -> None:
    sound = (hurt / DATABASE).read_bytes()
    for table in ("person", "journal_payload", "tombstone", "journal_entry"):
        flip_page(hurt, first_page(hurt, rich, table))
        vault = rescued_by_key(hurt, rich.key)
        assert vault.readable is not None
        assert rich.erased_word not in repr(vault.readable.records)
        assert rich.erased_word not in repr(vault.readable.chronicle.payloads)
        (hurt / DATABASE).write_bytes(sound)


@pytest.fixture
def left_open(rich: Rich, tmp_path: Path) -> tuple[Path, Rich]:
    """A vault as a crash leaves it: changes of several transactions are in the write-ahead log only."""
    working = copied(rich, tmp_path / "working")
    vault = open_by_key(working, rich.key)
    for number in range(8):
        vault.people.add(f"After {number}")
    vault.ledger.amend(rich.filled.case, {"title": "a newer title"}, reason="x")
    expected = rows_of(vault)
    place = tmp_path / "crashed"
    shutil.copytree(working, place)
    vault.lock()
    return place, dataclasses.replace(rich, rows=expected)


def test_a_sound_log_is_read(left_open: tuple[Path, Rich], no_traces: NoTraces) -> None:
    folder, rich = left_open
    with no_traces(folder):
        vault = rescued_by_key(folder, rich.key)
        assert vault.readable is not None
        assert vault.readable.records == rich.rows
        assert vault.pages is not None
        assert not vault.pages.log_damaged
        assert said(vault) == {}


@pytest.mark.parametrize("place", ["header", "first frame", "frame header", "frame salt", "middle"])
def test_a_damaged_log_costs_no_acknowledged_change(place: str, left_open: tuple[Path, Rich]) -> None:
    """SQLite would drop everything from the damage on without a word."""
    folder, rich = left_open
    log = folder / LOG
    frames = (log.stat().st_size - LOG_HEADER_BYTES) // FRAME_BYTES
    offset = {
        "header": 17,
        "first frame": LOG_HEADER_BYTES + 1000,
        "frame header": LOG_HEADER_BYTES + 2,
        "frame salt": LOG_HEADER_BYTES + 9,
        "middle": LOG_HEADER_BYTES + (frames // 2) * FRAME_BYTES + 2000,
    }[place]
    flip(log, offset, 0x10)
    vault = rescued_by_key(folder, rich.key)
    assert vault.readable is not None
    assert vault.readable.records == rich.rows
    assert vault.pages is not None
    assert vault.pages.log_damaged
    assert "rescue_log" in said(vault)
    # SQLite would give less than was confirmed, and on closing remove the rest: the vault is not opened.
    before = (folder / DATABASE).read_bytes(), log.read_bytes()
    for read_only in (False, True):
        with pytest.raises(LogDamaged):
            open_by_key(folder, rich.key, read_only=read_only)
    assert ((folder / DATABASE).read_bytes(), log.read_bytes()) == before


def test_a_torn_last_transaction_is_no_damage(left_open: tuple[Path, Rich]) -> None:
    folder, rich = left_open
    log = folder / LOG
    log.write_bytes(log.read_bytes()[: -FRAME_BYTES // 2])
    store = PageStore(folder / DATABASE, database_key(rich.key))
    assert not store.log_damaged
    assert not log_loses_changes(folder / DATABASE, database_key(rich.key))
    vault = rescued_by_key(folder, rich.key)
    plain = open_by_key(folder, rich.key, read_only=True)
    assert vault.readable is not None
    assert vault.readable.records == rows_of(plain)
    plain.lock()


def test_the_description_follows_from_the_key(rich: Rich, hurt: Path) -> None:
    sound = (hurt / "vault.json").read_bytes()
    other_key, other_format = sound.replace(b"age1pq1", b"age1pq2"), sound.replace(b'"format":1', b'"format":0')
    for damage in (b"", b"{", sound[:50], other_key, other_format):
        (hurt / "vault.json").write_bytes(damage)
        vault = rescued_by_key(hurt, rich.key)
        assert str(vault.descriptor.recipient) == str(rich.key.recipient())
        assert set(said(vault)) == {"descriptor_damaged"}
    (hurt / "vault.json").unlink()
    vault = rescued_by_key(hurt, rich.key)
    assert set(said(vault)) == {"descriptor_missing"}


def test_the_way_in(rich: Rich, hurt: Path, no_traces: NoTraces) -> None:
    """Without a description, with one slot damaged: the sound slot opens, and a wrong passphrase is refused."""
    (hurt / "vault.json").unlink()
    (hurt / "keys" / "0000000000000000.age").write_bytes(b"age-encryption.org/v1\n-> scr")
    with no_traces(hurt):
        vault = open_for_rescue(hurt, PASSPHRASE)
        assert said(vault) == {"descriptor_missing": [{}], "slot": [{"slot": "0000000000000000.age"}]}
        vault.close()
        with pytest.raises(VaultLocked):
            vault.key()
        with pytest.raises(SlotDamaged):
            open_for_rescue(hurt, "not the passphrase")
    (hurt / "keys" / "0000000000000000.age").unlink()
    with no_traces(hurt), pytest.raises(WrongPassphrase):
        open_for_rescue(hurt, "not the passphrase")


def test_slots_of_a_backup_open_a_vault_that_has_none(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    other = copied(rich, tmp_path / "backup")
    shutil.rmtree(hurt / "keys")
    with pytest.raises(NoKeySlots):
        open_for_rescue(hurt, PASSPHRASE)
    vault = open_for_rescue(hurt, PASSPHRASE, keys_from=other)
    assert set(said(vault)) == {"slots_missing"}
    vault.close()


def test_what_is_no_vault_and_what_is_in_use(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAVault):
        open_for_rescue(tmp_path / "empty", PASSPHRASE)
    writer = open_by_key(hurt, rich.key)
    with pytest.raises(VaultInUse):
        open_for_rescue(hurt, PASSPHRASE)
    writer.lock()


def test_a_database_of_another_key_gives_nothing_and_files_still_prove(rich: Rich, hurt: Path) -> None:
    (hurt / DATABASE).write_bytes(bytes(8 * PAGE))
    vault = rescued_by_key(hurt, rich.key)
    found = said(vault)
    assert found["database_unreadable"] == [{}]
    assert len(found["object_unclaimed"]) == 2
    assert keyslots.slots(hurt)


def test_a_log_that_began_anew_is_no_damage(left_open: tuple[Path, Rich]) -> None:
    """A header of a new run before frames that were folded into the file: what a crash right after folding leaves."""
    folder, rich = left_open
    stale = (folder / LOG).read_bytes()
    open_by_key(folder, rich.key).lock()
    vault = open_by_key(folder, rich.key)
    vault.people.add("begins a new log")
    header = (folder / LOG).read_bytes()[:LOG_HEADER_BYTES]
    vault.lock()
    (folder / LOG).write_bytes(header + stale[LOG_HEADER_BYTES:])
    assert not log_loses_changes(folder / DATABASE, database_key(rich.key))
    store = PageStore(folder / DATABASE, database_key(rich.key))
    assert not store.log_damaged
