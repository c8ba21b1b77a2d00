"""What somebody does to the slots between two sessions, and what an interrupted change left."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError, WrongPassphrase
from archive.examination import examine
from archive.slot_errors import LastWayIn
from archive.slot_register import ADDING, STATE
from archive.vault import Vault
from archive.ways import Condition
from archive.ways_in import SharesWay, SlotKind
from tests.archive.light_slots import (
    NEW,
    OLD,
    actions,
    add_partner,
    add_passphrase,
    add_shares,
    change_passphrase,
    light,
    light_template,
    names,
    opens,
    whole,
)
from tests.archive.make_frozen_vault import PASSPHRASE as FROZEN_PASSPHRASE
from tests.archive.open_vaults import leftovers, open_by_key

__all__ = ["light", "light_template"]


def test_a_slot_that_somebody_puts_back_is_entered_and_noted(light: Path, tmp_path: Path) -> None:
    """The passphrase was changed because somebody knew it, and somebody copies the old file back."""
    (old,) = [slot.path for slot in keyslots.slots(light) if slot.kind == "passphrase"]
    shutil.copy(old, tmp_path / "kept")
    vault = Vault.open(light, OLD)
    vault.change_passphrase(OLD, NEW)
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
    keyslots.add_passphrase_slot(light, key, NEW)
    vault = Vault.open(light, NEW)
    assert [(way.kind, way.used) for way in vault.ways.list()] == [
        (SlotKind.PASSPHRASE, False), (SlotKind.PARTNER, False), (SlotKind.PASSPHRASE, True)
    ]  # fmt: skip
    vault.lock()
    keyslots.add_passphrase_slot(light, key, "nine soft clouds")
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
    slots["passphrase"].write_bytes(keyslots.seal_key(key, [keyslots.passphrase_recipient(OLD)]))
    vault = Vault.open(light, OLD)
    assert [way.condition for way in vault.ways.list()] == [Condition.SOUND, Condition.CHANGED]
    assert actions(vault) == ["slot_added", "slot_found"]
    vault.lock()


def test_reading_heals_nothing(light: Path) -> None:
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    keyslots.add_passphrase_slot(light, key, NEW)
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
            vault.ways.add_passphrase(NEW)
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


def test_shares_that_nobody_said_are_on_paper_go_with_a_line(light: Path) -> None:
    """A kill between the slot and the sheets: what is left would be a way in that nobody has."""
    vault = Vault.open(light, OLD)
    way, shares = vault.ways.add_shares(2, 2, unseen=True)
    assert vault.ways.way(way.name).unseen
    vault.lock()
    reader = Vault.open(light, OLD, read_only=True)
    assert len(reader.ways.list()) == 3
    reader.lock()
    vault = Vault.open(light, OLD)
    assert vault.ways.unseen_removed == 1
    assert [one.kind for one in vault.ways.list()] == [SlotKind.PASSPHRASE, SlotKind.PARTNER]
    assert actions(vault) == ["slot_added", "slot_added", "slot_unseen"]
    vault.lock()
    assert not opens(light, SharesWay(shares))
    vault = Vault.open(light, OLD)
    assert vault.ways.unseen_removed == 0
    vault.lock()


@pytest.mark.parametrize("how", ["said", "tried", "opened"])
def test_shares_on_paper_stay(light: Path, how: str) -> None:
    vault = Vault.open(light, OLD)
    way, shares = vault.ways.add_shares(2, 2, unseen=True)
    if how == "said":
        vault.ways.confirm_shares(way.name)
    elif how == "tried":
        vault.ways.test(way.name, SharesWay(shares))
    vault.lock()
    if how == "opened":
        Vault.open(light, SharesWay(shares)).lock()
    vault = Vault.open(light, OLD)
    assert not vault.ways.way(way.name).unseen
    vault.lock()
    assert opens(light, SharesWay(shares))


def test_unseen_shares_are_nothing_to_rely_on_and_never_the_last_to_go(light: Path) -> None:
    vault = Vault.open(light, OLD)
    shares = vault.ways.add_shares(2, 2, unseen=True).way
    (partner,) = [way for way in vault.ways.list() if way.kind is SlotKind.PARTNER]
    (own,) = [way for way in vault.ways.list() if way.holder]
    vault.ways.remove(partner.name)
    with pytest.raises(LastWayIn):
        vault.ways.remove(own.name, last_too=True)
    key = vault.vault_key()
    vault.lock()
    (light / "keys" / own.name).write_bytes(b"damaged meanwhile")
    open_by_key(light, key).lock()
    assert (light / "keys" / shares.name).exists()


def cut_off_after_settling(light: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of passphrase that ended, as a kill ends it, before the old slot's file was removed."""
    vault = Vault.open(light, OLD)
    with monkeypatch.context() as patched:
        patched.setattr(vault.ways, "_finish_removal", lambda names: None)
        vault.change_passphrase(OLD, NEW)
    vault.lock()


def test_an_old_passphrase_whose_change_was_cut_off_is_asked_about(
    light: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off_after_settling(light, monkeypatch)
    vault = Vault.open(light, OLD)
    asked = [(way.holder, way.used, way.replaced) for way in vault.ways.list() if way.holder]
    assert asked == [(True, True, True), (True, False, False)]
    old = next(way for way in vault.ways.list() if way.replaced)
    vault.lock()
    vault = Vault.open(light, NEW)
    assert actions(vault) == ["slot_added", "passphrase_changed", "slot_found", "slot_replaced"]
    assert old.name not in [way.name for way in vault.ways.list()]
    vault.lock()
    assert (opens(light, OLD), opens(light, NEW)) == (False, True)


def test_an_old_passphrase_that_is_kept_stays(light: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off_after_settling(light, monkeypatch)
    vault = Vault.open(light, OLD)
    (old,) = [way for way in vault.ways.list() if way.replaced]
    vault.ways.keep(old.name)
    assert not vault.ways.way(old.name).replaced
    vault.lock()
    Vault.open(light, NEW).lock()
    assert (opens(light, OLD), opens(light, NEW)) == (True, True)


def test_a_change_that_was_cut_off_before_it_was_settled_is_finished_by_the_new_passphrase(
    light: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*arguments: object) -> None:
        raise SystemExit

    vault = Vault.open(light, OLD)
    with monkeypatch.context() as patched:
        patched.setattr(keyslots, "open_among", killed)  # the file is there and not proven yet
        patched.setattr(keyslots, "open_slot", lambda *_: (vault.vault_key(), keyslots.slots(light)[0]))
        patched.setattr(vault.ways, "_take_back", lambda slot: None)
        with pytest.raises(SystemExit):
            vault.change_passphrase(OLD, NEW)
    vault.lock()
    assert (opens(light, OLD), opens(light, NEW)) == (True, True)
    vault = Vault.open(light, NEW)
    assert actions(vault) == ["slot_added", "passphrase_changed"]
    vault.lock()
    assert (opens(light, OLD), opens(light, NEW)) == (False, True)
    assert len(names(light)) == 2
