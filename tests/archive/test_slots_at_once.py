"""Changes of slots that meet another one: the travel lock, the locking of the vault, a copy of a slot file."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from archive import keyslots, ways
from archive.descriptor import Descriptor
from archive.errors import NoKeySlots, VaultLocked, WrongPassphrase
from archive.slot_errors import SlotUnknown
from archive.slot_healing import MOST_FOUND
from archive.vault import Vault
from archive.ways_in import PassphraseWay
from tests.archive.open_vaults import PASSPHRASE

OLD, NEW = "eight loud mountains", "nine slow valleys"


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "keys").iterdir()}


def test_a_way_that_is_being_added_while_the_travel_lock_closes_is_not_added(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its file would otherwise be written after the others went, and open for ever."""
    write, before = keyslots.write_slot, names(vault.folder)

    def after_the_others_went(folder: Path, name: str, sealed: bytes) -> keyslots.Slot:
        vault.ways.register.drop(name)
        return write(folder, name, sealed)

    monkeypatch.setattr(keyslots, "write_slot", after_the_others_went)
    with pytest.raises(SlotUnknown):
        vault.ways.add_passphrase(OLD)
    assert names(vault.folder) == before


def test_a_vault_that_is_locked_while_a_way_is_added_keeps_no_file_of_it(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, before = keyslots.open_among, names(vault.folder)

    def locked_meanwhile(*given: Any) -> Any:
        vault.lock()
        return opening(*given)

    monkeypatch.setattr(keyslots, "open_among", locked_meanwhile)
    with pytest.raises(VaultLocked):
        vault.ways.add_passphrase(OLD)
    assert names(vault.folder) == before


class Cut(BaseException):
    """The power went."""


def test_a_removal_that_was_cut_off_takes_copies_along_at_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(folder, PASSPHRASE)
    way = vault.ways.add_passphrase(OLD)
    path = folder / "keys" / way.name
    shutil.copy(path, path.with_name("0 conflicted copy.age"))

    def cut(path: Path) -> None:
        raise Cut

    monkeypatch.setattr(ways, "remove_file", cut)
    with pytest.raises(Cut):
        vault.ways.remove(way.name)
    monkeypatch.undo()
    vault.lock()
    Vault.open(folder, PASSPHRASE).lock()
    with pytest.raises(WrongPassphrase):
        keyslots.open_slot(folder, Descriptor.read(folder), OLD)
    assert len(names(folder)) == 1


def test_copies_of_what_is_being_removed_are_no_other_way(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A removal that was cut off and whose other ways went meanwhile leaves the last one."""
    vault = Vault.open(folder, PASSPHRASE)
    way = vault.ways.add_passphrase(OLD)
    vault.lock()
    path = folder / "keys" / way.name
    shutil.copy(path, path.with_name("0 conflicted copy.age"))
    vault = Vault.open(folder, PASSPHRASE)

    def cut(path: Path) -> None:
        raise Cut

    monkeypatch.setattr(ways, "remove_file", cut)
    with pytest.raises(Cut):
        vault.ways.remove(way.name)
    monkeypatch.undo()
    (other,) = [one for one in vault.ways.list() if one.kind == "passphrase"]
    vault.lock()
    (folder / "keys" / other.name).unlink()
    Vault.open(folder, OLD).lock()
    Vault.open(folder, OLD).lock()
    with pytest.raises((WrongPassphrase, NoKeySlots)):
        Vault.open(folder, PASSPHRASE)


def test_who_came_in_by_a_copy_of_what_is_being_removed_comes_in_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change of the passphrase that was cut off: nobody was told of the new one."""
    vault = Vault.open(folder, PASSPHRASE)
    vault.ways.add_passphrase(OLD)
    (slot,) = keyslots.all_opened(folder, vault.descriptor, PassphraseWay(OLD))
    shutil.copy(slot.path, slot.path.with_name("0 conflicted copy.age"))

    def cut(path: Path) -> None:
        raise Cut

    monkeypatch.setattr(ways, "remove_file", cut)
    with pytest.raises(Cut):
        vault.ways.replace_passphrase(OLD, NEW)
    monkeypatch.undo()
    vault.lock()
    Vault.open(folder, OLD).lock()
    Vault.open(folder, OLD).lock()


def test_a_stranger_cannot_fill_the_register_and_the_journal(folder: Path) -> None:
    for number in range(MOST_FOUND + 30):
        (folder / "keys" / f"{number:016x}.age").write_bytes(b"age-encryption.org/v1\n")
    vault = Vault.open(folder, PASSPHRASE)
    assert [entry.action for entry in vault.journal.entries()].count("slot_found") == MOST_FOUND
    assert len(vault.ways.list()) == MOST_FOUND + 1
    vault.lock()
