"""``kill -9`` at every step of a change of slots, and what somebody does to the folder between two sessions."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, WrongPassphrase
from archive.examination import examine
from archive.journal_proof import prove_journal
from archive.slot_register import ADDING, STATE
from archive.vault import Vault
from archive.ways import Condition
from archive.ways_in import IdentityWay, SharesWay, SlotKind, WayIn
from crypto.age.identities import HybridIdentity
from crypto.errors import CryptoError
from tests.archive.cut_off import finished
from tests.archive.make_frozen_vault import PASSPHRASE as FROZEN_PASSPHRASE
from tests.archive.open_vaults import leftovers, open_by_key

OLD, NEW = "seven quiet rivers", "eight loud mountains"
LIGHT = 1
MOST_STEPS = 200
LAST_PARTNER = HybridIdentity.from_seed(bytes(range(32)))

Change = Callable[[Vault], object]


@pytest.fixture(autouse=True)
def light_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that ask for no work."""
    monkeypatch.setattr(keyslots, "MINIMUM_WORK_FACTOR", LIGHT)


@pytest.fixture
def light(tmp_path: Path, light_work: None) -> Path:
    """A locked vault with a passphrase slot and a partner slot that ask for no work."""
    folder = tmp_path / "light"
    vault = Vault.create(folder, OLD, work_factor=LIGHT)
    vault.ways.add_partner(LAST_PARTNER.recipient(), "the partner")
    vault.lock()
    return folder


def opens(folder: Path, way: str | WayIn) -> bool:
    try:
        keyslots.open_slot(folder, Descriptor.read(folder), way)
    except (ArchiveError, CryptoError):
        return False
    return True


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "keys").iterdir()}


def actions(vault: Vault) -> list[str]:
    return [entry.action for entry in vault.journal.entries()]


def whole(folder: Path, way: str | WayIn) -> tuple[list[str], list[SlotKind]]:
    """Open for writing, and assert that folder, register and journal agree; journal lines and kinds of slots."""
    vault = Vault.open(folder, way)
    try:
        ways = vault.ways.list()
        assert {one.name for one in ways} == names(folder)
        assert [one for one in ways if one.condition is not Condition.SOUND] == []
        assert [row for row in vault.ways.register.rows() if row.state] == []
        prove_journal(vault.database, vault.journal)
        assert leftovers(folder) == []
        return actions(vault), [one.kind for one in ways]
    finally:
        vault.lock()


def add_passphrase(vault: Vault) -> object:
    return vault.ways.add_passphrase(NEW, "new", work_factor=LIGHT)


def add_shares(vault: Vault) -> object:
    return vault.ways.add_shares(2, 3)


def add_partner(vault: Vault) -> object:
    return vault.ways.add_partner(HybridIdentity.generate().recipient(), "another")


def change_passphrase(vault: Vault) -> None:
    vault.change_passphrase(OLD, NEW, LIGHT)


def remove_partner(vault: Vault) -> None:
    vault.ways.remove(vault.ways.list()[1].name)


def leave_the_partner(vault: Vault) -> None:
    vault.ways.remove(vault.ways.list()[0].name, last_too=True)


def cut_off_everywhere(
    light: Path, change: Change, after: Callable[[Path, bool], None], tmp_path: Path
) -> int:
    """Kill the change at each of its steps in a fresh copy; ``after`` looks at what is left. Returns the steps."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    for last in range(MOST_STEPS):
        folder = tmp_path / f"cut{last}"
        shutil.copytree(light, folder)

        def session(folder: Path = folder) -> None:
            vault = open_by_key(folder, key)
            change(vault)
            os._exit(0)  # what was done is acknowledged; locking is another matter

        ended = finished(session, last, folder)
        after(folder, ended)
        shutil.rmtree(folder)
        if ended:
            return last
    raise AssertionError("the change never ends")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize(
    ("change", "kind"),
    [(add_passphrase, SlotKind.PASSPHRASE), (add_shares, SlotKind.SHARES), (add_partner, SlotKind.PARTNER)],
)
def test_an_addition_cut_off_anywhere_is_there_or_is_not(
    light: Path, tmp_path: Path, change: Change, kind: SlotKind
) -> None:
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        assert opens(folder, OLD)
        said, kinds = whole(folder, OLD)
        there = kinds == [SlotKind.PASSPHRASE, SlotKind.PARTNER, kind]
        assert there or kinds == [SlotKind.PASSPHRASE, SlotKind.PARTNER]
        assert said == ["slot_added"] * (2 if there else 1)
        assert there or not ended
        outcomes.add(there)

    assert cut_off_everywhere(light, change, after, tmp_path) > 12
    assert outcomes == {True, False}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("first", [OLD, NEW])
def test_a_change_of_passphrase_cut_off_anywhere_leaves_one_that_opens(
    light: Path, tmp_path: Path, first: str
) -> None:
    """Whichever the person tries first afterwards, what opened is never taken away as unfinished."""
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        before = (opens(folder, OLD), opens(folder, NEW))
        assert any(before)
        used = first if opens(folder, first) else (NEW if first == OLD else OLD)
        said, kinds = whole(folder, used)
        assert kinds.count(SlotKind.PARTNER) == 1
        changed = "passphrase_changed" in said
        assert opens(folder, OLD) or opens(folder, NEW)
        if changed:
            # Nobody was told of the change: who came in with the old one comes in with it again, and may change it.
            assert (opens(folder, OLD), opens(folder, NEW)) == (used == OLD, True)
        else:
            assert opens(folder, used)
            assert opens(folder, OLD)
        assert changed or not ended
        outcomes.add((before, changed))

    assert cut_off_everywhere(light, change_passphrase, after, tmp_path) > 20
    assert {((True, False), False), ((True, True), False), ((True, True), True), ((False, True), True)} <= outcomes


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_removal_cut_off_anywhere_is_done_or_is_not(light: Path, tmp_path: Path) -> None:
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        said, kinds = whole(folder, OLD)
        gone = "slot_removed" in said
        assert kinds == [SlotKind.PASSPHRASE] + [SlotKind.PARTNER] * (not gone)
        assert opens(folder, IdentityWay([LAST_PARTNER])) is not gone
        assert gone or not ended
        outcomes.add(gone)

    assert cut_off_everywhere(light, remove_partner, after, tmp_path) > 6
    assert outcomes == {True, False}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_leaving_only_the_partner_cut_off_anywhere_leaves_the_partner(light: Path, tmp_path: Path) -> None:
    def after(folder: Path, ended: bool) -> None:
        assert opens(folder, IdentityWay([LAST_PARTNER]))
        said, _ = whole(folder, IdentityWay([LAST_PARTNER]))
        assert opens(folder, OLD) is ("slot_removed" not in said)
        assert not (ended and opens(folder, OLD))

    cut_off_everywhere(light, leave_the_partner, after, tmp_path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("change", [add_passphrase, add_shares, add_partner, change_passphrase, remove_partner])
def test_a_disk_that_refuses_one_step_anywhere(light: Path, tmp_path: Path, change: Change) -> None:
    """The change raises one of our errors or is done; the session goes on, and the next one finds all in order."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    refused = 0
    for last in range(MOST_STEPS):
        folder = tmp_path / f"refused{last}"
        shutil.copytree(light, folder)

        def session(folder: Path = folder) -> None:
            vault = open_by_key(folder, key)
            (folder / "trouble").touch()
            try:
                change(vault)
                (folder / "done").touch()
            finally:
                assert vault.ways.list()
                vault.lock()

        def tried(session: Callable[[], None] = session) -> None:
            with contextlib.suppress(ArchiveError, OSError):
                session()

        assert finished(tried, last, folder, errno.ENOSPC)
        begun, done = ((folder / name).exists() for name in ("trouble", "done"))
        for name in ("trouble", "done"):
            (folder / name).unlink(missing_ok=True)
        old, new = opens(folder, OLD), opens(folder, NEW)
        assert old or (done and new)
        if begun:
            said, _ = whole(folder, OLD if old else NEW)
            assert done <= (said != ["slot_added"])
            refused += not done
        shutil.rmtree(folder)
        if begun and done and last > 40:
            break
    assert refused > 4


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_healing_itself_may_be_cut_off_anywhere(light: Path, tmp_path: Path) -> None:
    """A change is cut off, once in each state that it can leave; then the next opening at each of its steps."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    half, folder = tmp_path / "half", tmp_path / "again"

    def begin() -> None:
        change_passphrase(open_by_key(half, key))

    def go_on() -> None:
        Vault.open(folder, OLD if opens(folder, OLD) else NEW)

    def left_behind() -> tuple[object, ...]:
        reader = open_by_key(half, key, read_only=True)
        rows = reader.ways.register.rows()
        reader.lock()
        return (*(row.state for row in rows), len(names(half)), len(leftovers(half)))

    seen: dict[tuple[object, ...], set[bool]] = {}
    for last in range(MOST_STEPS):
        shutil.copytree(light, half)
        done = finished(begin, last, half)
        state = left_behind()
        for step in range(MOST_STEPS if state not in seen else 0):
            shutil.copytree(half, folder)
            ended = finished(go_on, step, folder)
            said, _ = whole(folder, OLD if opens(folder, OLD) else NEW)
            seen.setdefault(state, set()).add("passphrase_changed" in said)
            shutil.rmtree(folder)
            if ended:
                break
        shutil.rmtree(half)
        if done:
            break
    assert {len(outcomes) for outcomes in seen.values()} == {1}
    assert {outcome for outcomes in seen.values() for outcome in outcomes} == {True, False}
    assert len(seen) >= 6


def test_a_slot_that_somebody_puts_back_is_entered_and_noted(light: Path, tmp_path: Path) -> None:
    """The passphrase was changed because somebody knew it, and somebody copies the old file back."""
    (old,) = [slot.path for slot in keyslots.slots(light) if slot.kind == "passphrase"]
    shutil.copy(old, tmp_path / "kept")
    vault = Vault.open(light, OLD)
    vault.change_passphrase(OLD, NEW, LIGHT)
    vault.lock()
    shutil.copy(tmp_path / "kept", old)
    vault = Vault.open(light, NEW)
    assert actions(vault) == ["slot_added", "passphrase_changed", "slot_found"]
    (found,) = [way for way in vault.ways.list() if way.kind is SlotKind.FOUND]
    assert found.name == old.name
    assert not found.holder
    vault.ways.remove(found.name)
    vault.lock()
    with pytest.raises(WrongPassphrase):
        keyslots.open_slot(light, Descriptor.read(light), OLD)
    assert whole(light, NEW)[0] == ["slot_added", "passphrase_changed", "slot_found", "slot_removed"]


def test_what_is_found_and_opens_is_known_for_what_it_is(light: Path, tmp_path: Path) -> None:
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    keyslots.add_passphrase_slot(light, key, NEW, LIGHT)
    vault = Vault.open(light, NEW)
    assert [(way.kind, way.used) for way in vault.ways.list()] == [
        (SlotKind.PASSPHRASE, False), (SlotKind.PARTNER, False), (SlotKind.PASSPHRASE, True)
    ]  # fmt: skip
    vault.lock()
    keyslots.add_passphrase_slot(light, key, "nine soft clouds", LIGHT)
    vault = Vault.open(light, OLD)
    found = vault.ways.list()[-1]
    assert found.kind is SlotKind.FOUND
    assert vault.ways.test(found.name, "nine soft clouds").kind is SlotKind.PASSPHRASE
    vault.lock()


def test_a_slot_that_is_gone_leaves_the_register_with_a_line(light: Path) -> None:
    (partner,) = [slot.path for slot in keyslots.slots(light) if slot.kind == "recipient"]
    partner.unlink()
    said, kinds = whole(light, OLD)
    assert (said, kinds) == (["slot_added", "slot_missing"], [SlotKind.PASSPHRASE])


def test_a_slot_file_that_was_exchanged_is_shown_and_one_that_opens_is_entered_anew(light: Path) -> None:
    slots = {slot.kind: slot.path for slot in keyslots.slots(light)}
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    slots["recipient"].write_bytes(b"junk")
    slots["passphrase"].write_bytes(keyslots.seal_key(key, [keyslots.passphrase_recipient(OLD, LIGHT)]))
    vault = Vault.open(light, OLD)
    assert [way.condition for way in vault.ways.list()] == [Condition.SOUND, Condition.CHANGED]
    assert actions(vault) == ["slot_added", "slot_found"]
    vault.lock()


def test_reading_heals_nothing(light: Path) -> None:
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    keyslots.add_passphrase_slot(light, key, NEW, LIGHT)
    before = {path: path.read_bytes() for path in light.rglob("*") if path.is_file() and "records" not in path.name}
    reader = Vault.open(light, NEW, read_only=True)
    assert len(reader.ways.list()) == 2
    reader.lock()
    assert {path: path.read_bytes() for path in before} == before


def test_a_vault_from_before_the_register_is_entered_without_a_line(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "vaults" / "format1" / "vault", tmp_path / "old")
    reader = Vault.open(tmp_path / "old", FROZEN_PASSPHRASE, read_only=True)
    assert reader.ways.list() == []
    reader.lock()
    vault = Vault.open(tmp_path / "old", FROZEN_PASSPHRASE)
    assert [(way.kind, way.holder) for way in vault.ways.list()] == [(SlotKind.PASSPHRASE, True)]
    assert not [action for action in actions(vault) if action.startswith("slot")]
    vault.lock()


def test_a_slot_that_is_being_made_is_no_stranger_to_a_reader(light: Path) -> None:
    """Only the next opening for writing finishes it; until then it is neither broken nor unknown."""
    vault = Vault.open(light, OLD)
    vault.ways.register.set_state(vault.ways.add_shares(2, 2).way.name, ADDING)
    vault.lock()
    reader = Vault.open(light, OLD, read_only=True)
    assert len(reader.ways.list()) == 2
    assert not [finding for finding in examine(reader) if finding.what.startswith("slot")]
    reader.lock()


def test_shares_whose_words_nobody_saw_are_taken_away(light: Path) -> None:
    """The process ended between the slot and the words; a row that says so is all that is left of it."""
    vault = Vault.open(light, OLD)
    way, shares = vault.ways.add_shares(2, 2)
    vault.ways.register.set_state(way.name, ADDING)
    assert STATE in vault.database.column("SELECT details FROM key_slot")[-1]
    vault.lock()
    assert whole(light, OLD)[1] == [SlotKind.PASSPHRASE, SlotKind.PARTNER]
    assert not opens(light, SharesWay(shares))


@pytest.mark.parametrize("moment", ["write_slot", "unsealed", "note"])
def test_a_failed_addition_leaves_nothing(light: Path, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise OSError(28, "no space")

    before = names(light)
    vault = Vault.open(light, OLD)
    with monkeypatch.context() as patched:
        patched.setattr(vault.ledger if moment == "note" else keyslots, moment, full)
        with pytest.raises(OSError, match="no space"):
            vault.ways.add_passphrase(NEW, work_factor=LIGHT)
    assert names(light) == before
    assert len(vault.ways.register.rows()) == 2
    assert actions(vault) == ["slot_added"]
    vault.lock()
    assert leftovers(light) == []


def test_a_slot_that_does_not_read_back_is_not_acknowledged(light: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_slot = keyslots.write_slot

    def bad_medium(folder: Path, name: str, sealed: bytes) -> keyslots.Slot:
        return write_slot(folder, name, sealed[:-1] + bytes([sealed[-1] ^ 1]))

    before = names(light)
    vault = Vault.open(light, OLD)
    monkeypatch.setattr(keyslots, "write_slot", bad_medium)
    for change in (add_passphrase, add_partner, add_shares, change_passphrase):
        with pytest.raises(ArchiveError) as raised:
            change(vault)
        assert raised.value.code == "slot_damaged"
    assert names(light) == before
    assert actions(vault) == ["slot_added"]
    vault.lock()
    assert opens(light, OLD)
