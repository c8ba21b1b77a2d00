"""The travel lock: no way in of the holder's own is left in any byte, and never no way at all."""

from __future__ import annotations

import base64
import re
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive import keyslots
from archive.backup import back_up
from archive.errors import NoKeySlots, VaultLocked, VaultReadOnly
from archive.examination import examine
from archive.findings import Verdict
from archive.rebuild import prove_tables
from archive.rehearsal import rehearse
from archive.rekey.draft import draft_of, give_up
from archive.rekey.rekeying import rekey
from archive.slot_errors import NoSlotOfKind
from archive.travel import Need, needs_others, readiness, travel_lock
from archive.travel_errors import TravelNotReady
from archive.vault import DATABASE, Vault
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, SlotKind
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.architecture.sources import ROOT
from tests.archive.backups import damage
from tests.archive.database_pages import clear_log, clear_pages
from tests.archive.open_vaults import PASSPHRASE, database_key, leftovers

OTHER = "eight loud mountains"


@dataclass
class Prepared:
    """An open vault that may be locked for travel, and what its partner and its shares are."""

    vault: Vault
    partner: HybridIdentity
    shares: tuple[str, ...]
    stick: Path
    key_file: Path


@pytest.fixture
def prepared(folder: Path, tmp_path: Path) -> Prepared:
    """Two passphrases, one of them with a key file; a partner and shares, both tried; a backup."""
    vault = Vault.open(folder, PASSPHRASE)
    key_file = tmp_path / "stick.key"
    key_file.write_bytes(b"k" * 64)
    vault.ways.add_key_file(OTHER, key_file)
    partner = HybridIdentity.generate()
    slot = vault.ways.add_partner(str(partner.recipient()), "the office in Brussels")
    vault.ways.test(slot.name, IdentityWay([partner]))
    shares = vault.ways.add_shares(2, 3)
    vault.ways.test(shares.way.name, SharesWay(shares.shares[:2]))
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up(vault, stick)
    return Prepared(vault, partner, tuple(shares.shares), stick, key_file)


def pieces(slot: bytes) -> list[bytes]:
    """What a slot is told by: its salt and its body as they stand in the header, and windows of all of it."""
    salt = re.search(rb"-> scrypt (\S+) ", slot)
    assert salt is not None
    raw = base64.b64decode(salt[1] + b"=" * (-len(salt[1]) % 4))
    return [salt[1], raw, *(slot[at : at + 16] for at in range(22, len(slot) - 16, 16))]


def everything(folder: Path, key: HybridIdentity) -> dict[str, bytes]:
    """Every byte of every file, and of the database also what its encryption hides, free pages and log included."""
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    raw = database_key(key)
    found["clear pages"] = b"".join(clear_pages(folder / DATABASE, raw))
    found["clear log"] = b"".join(clear_log(folder / f"{DATABASE}-wal", raw))
    return found


class TestWhatHasToHold:
    def test_a_vault_with_a_passphrase_alone(self, folder: Path, no_traces: Callable[..., Any]) -> None:
        vault = Vault.open(folder, PASSPHRASE)
        assert set(readiness(vault).missing) == {Need.OTHER_WAY, Need.REHEARSED, Need.BACKUP}
        with no_traces(folder), pytest.raises(TravelNotReady) as refused:
            travel_lock(vault)
        assert set(refused.value.missing) == {"other_way", "rehearsed", "backup"}
        vault.lock()
        Vault.open(folder, PASSPHRASE).lock()

    def test_each_condition_for_itself(self, prepared: Prepared) -> None:
        vault = prepared.vault
        assert readiness(vault).ready
        vault.people.add("Somebody new")
        assert readiness(vault).missing == (Need.BACKUP,)
        back_up(vault, prepared.stick)
        assert readiness(vault).ready
        for way in vault.ways.list():
            if way.tested:
                vault.ways.remove(way.name)
        vault.ways.add_partner(str(prepared.partner.recipient()))
        back_up(vault, prepared.stick)
        assert readiness(vault).missing == (Need.REHEARSED,)
        vault.lock()

    def test_a_rehearsal_counts_for_the_slot_that_it_opened_and_for_no_other(
        self, prepared: Prepared, tmp_path: Path
    ) -> None:
        vault = prepared.vault
        for way in vault.ways.list():
            if way.kind is SlotKind.SHARES or way.kind is SlotKind.PARTNER:
                vault.ways.remove(way.name)
        given = vault.ways.add_shares(2, 3, "given away")
        vault.ways.add_shares(2, 3, "never printed")
        vault.ways.add_partner(str(HybridIdentity.generate().recipient()))
        back_up(vault, prepared.stick)
        (tmp_path / "work").mkdir()
        assert rehearse(vault, prepared.stick, PASSPHRASE, tmp_path / "work").passed
        assert readiness(vault).missing == (Need.REHEARSED,)
        assert rehearse(vault, prepared.stick, SharesWay(given.shares[1:]), tmp_path / "work").passed
        assert readiness(vault).ready
        vault.ways.remove(given.way.name)
        back_up(vault, prepared.stick)
        assert readiness(vault).missing == (Need.REHEARSED,), "the shares that are left were never tried"
        vault.lock()

    def test_a_rehearsal_that_failed_counts_for_nothing(self, prepared: Prepared, tmp_path: Path) -> None:
        vault = prepared.vault
        for way in vault.ways.list():
            if way.kind is SlotKind.SHARES or way.kind is SlotKind.PARTNER:
                vault.ways.remove(way.name)
        made = vault.ways.add_shares(2, 3)
        back_up(vault, prepared.stick)
        damage(prepared.stick / "generations" / "00000002" / DATABASE)
        (tmp_path / "work").mkdir()
        assert not rehearse(vault, prepared.stick, SharesWay(made.shares[1:]), tmp_path / "work").passed
        assert readiness(vault).missing == (Need.REHEARSED,)
        vault.lock()

    def test_a_slot_that_was_exchanged_is_no_way_back(self, prepared: Prepared) -> None:
        for way in readiness(prepared.vault).staying:
            path = prepared.vault.folder / "keys" / way.name
            path.write_bytes(path.read_bytes()[:-1] + b"?")
        assert Need.OTHER_WAY in readiness(prepared.vault).missing
        prepared.vault.lock()

    def test_opening_with_shares_counts_as_a_trial(self, folder: Path, tmp_path: Path) -> None:
        vault = Vault.open(folder, PASSPHRASE)
        made = vault.ways.add_shares(2, 3)
        vault.lock()
        vault = Vault.open(folder, SharesWay(made.shares[1:]))
        (tmp_path / "stick").mkdir()
        back_up(vault, tmp_path / "stick")
        assert readiness(vault).ready
        vault.lock()

    @pytest.mark.parametrize(
        "place",
        [
            *("keys/old.bak", "keys/before/slot.age", "copy.age", "notes/key"),
            *("inbox/copy.age", "inbox/0123456789abcdef0123456789abcdef.age", "objects/copy.age", "objects/ab/c.age"),
        ],
    )
    def test_a_copy_of_a_slot_in_the_folder(self, prepared: Prepared, place: str) -> None:
        vault = prepared.vault
        slot = next(s for s in keyslots.slots(vault.folder) if s.kind == "passphrase")
        copy = vault.folder / place
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(slot.path, copy)
        found = readiness(vault)
        assert (found.missing, found.copies) == ((Need.NO_COPIES,), (place,))
        vault.lock()

    def test_an_unfinished_change_of_keys_beside_the_vault(self, prepared: Prepared) -> None:
        """It opens with the holder's passphrase, and every file that was sealed again can be read with it."""
        vault, token = prepared.vault, CancelToken()
        token.cancel()
        with pytest.raises(Cancelled):
            rekey(vault, PASSPHRASE, token=token)
        found = readiness(vault)
        assert found.missing == (Need.NO_COPIES,)
        (copy,) = found.copies
        assert (vault.folder / copy).resolve().parent == draft_of(vault.folder) / "keys"
        with pytest.raises(TravelNotReady):
            travel_lock(vault)
        assert give_up(vault.folder)
        assert readiness(vault).ready
        vault.lock()

    def test_a_draft_that_a_killed_rehearsal_left_beside_the_vault(self, prepared: Prepared) -> None:
        vault = prepared.vault
        draft = vault.folder.parent / ".0123456789abcdef.part"
        shutil.copytree(vault.folder / "keys", draft / "keys")
        assert readiness(vault).missing == (Need.NO_COPIES,)
        vault.lock()
        vault = Vault.open(vault.folder, PASSPHRASE)
        assert not draft.exists()
        assert readiness(vault).ready
        vault.lock()

    def test_a_reader_changes_nothing(self, prepared: Prepared) -> None:
        folder = prepared.vault.folder
        prepared.vault.lock()
        reader = Vault.open(folder, PASSPHRASE, read_only=True)
        with pytest.raises(VaultReadOnly):
            travel_lock(reader)
        reader.lock()
        with pytest.raises(VaultLocked):
            travel_lock(reader)
        Vault.open(folder, PASSPHRASE).lock()


class TestClosed:
    def test_no_byte_of_the_holders_ways_is_left(self, prepared: Prepared, key: HybridIdentity) -> None:
        vault, folder = prepared.vault, prepared.vault.folder
        going = [s.path.read_bytes() for s in keyslots.slots(folder) if s.kind == "passphrase"]
        assert len(going) == 2
        before = everything(folder, key)
        for slot in going:
            salt, _, *windows = pieces(slot)
            assert any(salt in content for content in before.values())
            assert all(any(window in content for content in before.values()) for window in windows)
        travel_lock(vault)
        open_still = everything(folder, key)
        vault.lock()
        for content in (open_still, everything(folder, key)):
            for slot in going:
                for piece in pieces(slot):
                    assert [name for name, data in content.items() if piece in data] == []
        assert leftovers(folder) == []

    def test_the_right_passphrases_fail(self, prepared: Prepared) -> None:
        folder = prepared.vault.folder
        travel_lock(prepared.vault)
        prepared.vault.lock()
        assert needs_others(folder)
        for way in (PASSPHRASE, OTHER, KeyFileWay(OTHER, prepared.key_file)):
            with pytest.raises((NoKeySlots, NoSlotOfKind)):
                Vault.open(folder, way)

    def test_the_way_back(self, prepared: Prepared) -> None:
        folder = prepared.vault.folder
        case = prepared.vault.people.add("Still here")
        back_up(prepared.vault, prepared.stick)
        travel_lock(prepared.vault)
        prepared.vault.lock()
        for way in (IdentityWay([prepared.partner]), SharesWay(prepared.shares[1:])):
            opened = Vault.open(folder, way)
            assert opened.people.get(case.id).id == case.id
            opened.lock()
        opened = Vault.open(folder, SharesWay(prepared.shares[:2]))
        opened.ways.add_passphrase("nine slow trains at dawn")
        opened.lock()
        assert not needs_others(folder)
        again = Vault.open(folder, "nine slow trains at dawn")
        prove_tables(again.database)
        assert not [one for one in examine(again) if one.verdict is Verdict.BROKEN]
        assert "travel_locked" in [entry.action for entry in again.journal.entries()]
        again.lock()

    def test_the_journal_names_slots_and_nobody(self, prepared: Prepared) -> None:
        vault = prepared.vault
        travel_lock(vault)
        (entry,) = [e for e in vault.journal.entries() if e.action == "travel_locked"]
        told = vault.journal.payload(entry.hash)
        assert told is not None
        assert set(told["details"]) == {"removed", "left"}
        assert "Brussels" not in str(told)
        assert {way.kind for way in vault.ways.list()} == {SlotKind.PARTNER, SlotKind.SHARES}
        vault.lock()

    def test_unknown_and_damaged_slots_go_too(self, prepared: Prepared) -> None:
        keys = prepared.vault.folder / "keys"
        (keys / "0123456789abcdef.age").write_bytes(b"damaged")
        (keys / ".0123456789abcdef.part").write_bytes(b"half")
        travel_lock(prepared.vault)
        assert {path.name for path in keys.iterdir()} == {way.name for way in prepared.vault.ways.list()}
        prepared.vault.lock()

    def test_it_takes_as_long_for_a_large_vault(self, prepared: Prepared) -> None:
        """Nothing but slots and the register is touched: the sealed files keep their times."""
        vault = prepared.vault
        item = vault.evidence.add("Photo")
        vault.intake.take_in_bytes(b"content", "a.jpg", item.id)
        back_up(vault, prepared.stick)
        times = {path: path.stat().st_mtime_ns for path in (vault.folder / "objects").rglob("*")}
        travel_lock(vault)
        assert times == {path: path.stat().st_mtime_ns for path in (vault.folder / "objects").rglob("*")}
        vault.lock()


KILLED = """
import os, signal, sys
from pathlib import Path
from archive import keyslots, safefiles, travel
from archive.vault import Vault
keyslots.MINIMUM_WORK_FACTOR = 1
moment, count = int(sys.argv[1]), 0
def counted(real):
    def step(*args, **kwargs):
        global count
        count += 1
        if count == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return step
vault = Vault.open(Path(sys.argv[2]), sys.stdin.readline().strip())
for name in ("unlink", "fsync"):
    setattr(os, name, counted(getattr(os, name)))
Path.unlink = counted(Path.unlink)
vault.ledger.note = counted(vault.ledger.note)
vault.ways.register.drop = counted(vault.ways.register.drop)
vault.ways.register.set_state = counted(vault.ways.register.set_state)
travel.travel_lock(vault)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("moment", [1, 2, 3, 4, 5, 6, 7, 8, 9, 99])
def test_killed_in_between(prepared: Prepared, moment: int) -> None:
    folder = prepared.vault.folder
    prepared.vault.lock()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(moment), folder],
        input=f"{PASSPHRASE}\n".encode(),
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL
    slots = keyslots.slots(folder)
    assert sum(slot.kind == "recipient" for slot in slots) == 2, "a way back is there at every moment"
    opened = Vault.open(folder, IdentityWay([prepared.partner]))
    kinds = {way.kind for way in opened.ways.list()}
    old = {SlotKind.PASSPHRASE, SlotKind.KEY_FILE, SlotKind.PARTNER, SlotKind.SHARES}
    assert kinds in (old, {SlotKind.PARTNER, SlotKind.SHARES}), "the old ways or the new state, nothing in between"
    noted = [entry.action for entry in opened.journal.entries()].count("travel_locked")
    assert noted == (kinds != old)
    prove_tables(opened.database)
    opened.lock()
    passphrases = sum(slot.kind == "passphrase" for slot in keyslots.slots(folder))
    assert passphrases == (2 if kinds == old else 0)


def test_the_last_slot_is_not_removed_by_an_unfinished_travel_lock(prepared: Prepared) -> None:
    """Somebody takes the partner's and the shares' slots away between the decision and its end."""
    vault, folder = prepared.vault, prepared.vault.folder
    for way in readiness(vault).going:
        vault.ways.register.set_state(way.name, "removing")
    vault.lock()
    for slot in keyslots.slots(folder):
        if slot.kind == "recipient":
            slot.path.unlink()
    opened = Vault.open(folder, PASSPHRASE)
    assert any(way.holder for way in opened.ways.list())
    opened.lock()
    Vault.open(folder, PASSPHRASE).lock()
