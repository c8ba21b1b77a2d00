"""Key slots: the way in, whatever has happened to the files that hold it."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from archive import keyslots, ways, ways_in
from archive.descriptor import Descriptor
from archive.errors import (
    NoKeySlots,
    PassphraseTooShort,
    SlotDamaged,
    SlotForeign,
    VaultLocked,
    VaultReadOnly,
    WrongPassphrase,
)
from archive.rekey.rekeying import rekey
from archive.vault import Vault
from crypto.age.errors import WorkFactorTooHigh
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, leftovers, open_by_key

OTHER = "eight loud mountains"


def only_slot(folder: Path) -> Path:
    (path,) = (folder / "keys").iterdir()
    return path


def way_in(folder: Path, passphrase: str = PASSPHRASE) -> HybridIdentity:
    return keyslots.open_slot(folder, Descriptor.read(folder), passphrase)[0]


def put_slot(folder: Path, name: str, content: bytes) -> Path:
    path = folder / "keys" / name
    path.write_bytes(content)
    return path


def asking_for(slot: bytes, factor: int) -> bytes:
    """The slot with another work factor in its header: what somebody who wants to stall the program writes."""
    return re.sub(rb"(?m)^(-> scrypt \S+) \d+$", rb"\1 %d" % factor, slot)


def test_the_passphrase_gives_the_key_that_the_vault_is_sealed_to(folder: Path, key: HybridIdentity) -> None:
    assert way_in(folder).to_text() == key.to_text()
    assert only_slot(folder).stat().st_mode & 0o777 == 0o600


def test_another_passphrase_opens_nothing(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        way_in(folder, OTHER)


@pytest.mark.parametrize("passphrase", ["", "1234567", "жетісөз"])
def test_a_short_passphrase_is_refused_before_anything_is_written(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseTooShort) as raised:
        Vault.create(tmp_path / "vault", passphrase)
    assert raised.value.minimum == 8
    assert not list(tmp_path.iterdir())


def test_a_vault_without_slots_says_so(folder: Path) -> None:
    only_slot(folder).unlink()
    with pytest.raises(NoKeySlots):
        way_in(folder)
    (folder / "keys").rmdir()
    with pytest.raises(NoKeySlots):
        way_in(folder)


@pytest.mark.parametrize("content", [b"", b"junk", b"age-encryption.org/v1\n-> scrypt", b"\x00" * 200])
def test_a_damaged_slot_is_named_and_does_not_stop_a_sound_one(folder: Path, content: bytes) -> None:
    put_slot(folder, "0000000000000000.age", content)
    way_in(folder)
    only_sound = next(path for path in (folder / "keys").iterdir() if not path.name.startswith("0" * 16))
    only_sound.unlink()
    with pytest.raises(SlotDamaged) as raised:
        way_in(folder)
    assert raised.value.slot == "0000000000000000.age"


def test_a_flipped_payload_byte_is_damage_not_a_wrong_passphrase(folder: Path) -> None:
    slot = only_slot(folder)
    content = bytearray(slot.read_bytes())
    content[-5] ^= 1
    slot.write_bytes(content)
    with pytest.raises(SlotDamaged):
        way_in(folder)


def test_a_slot_of_another_vault_is_not_taken(folder: Path) -> None:
    only_slot(folder).unlink()
    keyslots.add_passphrase_slot(folder, HybridIdentity.generate(), PASSPHRASE, LEAST_WORK)
    with pytest.raises(SlotForeign):
        way_in(folder)


def test_a_slot_that_holds_something_else_is_damaged(folder: Path) -> None:
    only_slot(folder).unlink()
    for number, inside in enumerate((b"hello", X25519Identity.generate().to_text().encode(), b"\xff" * 40)):
        path = put_slot(
            folder, f"{number}.age", seal_bytes(inside, [PassphraseRecipient(PASSPHRASE, work_factor=1)])
        )
        with pytest.raises(SlotDamaged):
            way_in(folder)
        path.unlink()


@pytest.mark.parametrize("factor", [23, 30, 63, 64, 99])
def test_too_much_work_is_refused_before_any_is_done(folder: Path, factor: int) -> None:
    slot = only_slot(folder)
    slot.write_bytes(asking_for(slot.read_bytes(), factor))
    started = time.process_time()
    with pytest.raises((WorkFactorTooHigh, SlotDamaged)):
        way_in(folder)
    assert time.process_time() - started < 0.2


def test_the_cap_is_named_in_the_error(folder: Path) -> None:
    slot = only_slot(folder)
    slot.write_bytes(asking_for(slot.read_bytes(), 23))
    with pytest.raises(WorkFactorTooHigh) as raised:
        way_in(folder)
    assert set(raised.value.fields().values()) == {23, ways_in.MAXIMUM_WORK_FACTOR}


def test_a_slot_that_asks_for_too_much_does_not_stop_a_sound_one(folder: Path) -> None:
    sound = only_slot(folder)
    put_slot(folder, "0000000000000000.age", asking_for(sound.read_bytes(), 25))
    way_in(folder)


@pytest.mark.usefixtures("full_work")
def test_no_slot_is_made_with_less_work_than_the_least(folder: Path, key: HybridIdentity) -> None:
    slot = keyslots.add_passphrase_slot(folder, key, OTHER, 1)
    assert re.search(rb"(?m)^-> scrypt \S+ 17$", slot.read())
    assert way_in(folder, OTHER).to_text() == key.to_text()


def test_every_slot_asks_for_much_work_where_nobody_says_otherwise(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    light = keyslots.passphrase_recipient

    def recipient(passphrase: str, work_factor: int = 0) -> PassphraseRecipient:
        asked.append(work_factor)
        return light(passphrase, work_factor)

    monkeypatch.setattr(keyslots, "passphrase_recipient", recipient)
    vault = Vault.create(tmp_path / "vault", PASSPHRASE)
    vault.ways.add_passphrase(OTHER)
    vault.ways.add_key_file(OTHER, photo)
    vault.ways.replace_passphrase(OTHER, "nine soft clouds")
    vault.change_passphrase(PASSPHRASE, OTHER)
    rekey(vault, PASSPHRASE).vault.lock()
    assert asked == [18] * 6


def test_changing_the_passphrase_replaces_the_slot(folder: Path, key: HybridIdentity) -> None:
    before = only_slot(folder)
    vault = open_by_key(folder, key)
    vault.change_passphrase(PASSPHRASE, OTHER, LEAST_WORK)
    assert "passphrase_changed" in [entry.action for entry in vault.journal.entries()]
    vault.lock()
    assert only_slot(folder) != before
    assert way_in(folder, OTHER).to_text() == key.to_text()
    with pytest.raises(WrongPassphrase):
        way_in(folder, PASSPHRASE)


def test_the_wrong_old_passphrase_changes_nothing(folder: Path, key: HybridIdentity) -> None:
    before = only_slot(folder).read_bytes()
    vault = open_by_key(folder, key)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(OTHER, "nine soft clouds", LEAST_WORK)
    with pytest.raises(PassphraseTooShort):
        vault.change_passphrase(PASSPHRASE, "short", LEAST_WORK)
    assert vault.journal.count() == 0
    vault.lock()
    assert only_slot(folder).read_bytes() == before
    assert not leftovers(folder)


def test_a_crash_before_the_old_slot_is_removed_leaves_both_open(
    folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(path: Path) -> None:
        raise KeyboardInterrupt

    vault = open_by_key(folder, key)
    with monkeypatch.context() as patched:
        patched.setattr(ways, "remove_file", crash)
        with pytest.raises(KeyboardInterrupt):
            vault.change_passphrase(PASSPHRASE, OTHER, LEAST_WORK)
    vault.lock()
    assert way_in(folder, PASSPHRASE).to_text() == way_in(folder, OTHER).to_text() == key.to_text()
    assert not leftovers(folder)


def test_when_the_journal_cannot_say_it_the_old_passphrase_stays_the_only_one(
    folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, "no space")

    before = only_slot(folder).read_bytes()
    vault = open_by_key(folder, key)
    with monkeypatch.context() as patched:
        patched.setattr(vault.ledger, "note", full)
        with pytest.raises(OSError, match="no space"):
            vault.change_passphrase(PASSPHRASE, OTHER, LEAST_WORK)
    vault.lock()
    assert only_slot(folder).read_bytes() == before


def test_only_an_open_writable_vault_changes_its_passphrase(folder: Path, key: HybridIdentity) -> None:
    before = only_slot(folder).read_bytes()
    reader = open_by_key(folder, key, read_only=True)
    with pytest.raises(VaultReadOnly):
        reader.change_passphrase(PASSPHRASE, OTHER, LEAST_WORK)
    reader.lock()
    with pytest.raises(VaultLocked):
        reader.change_passphrase(PASSPHRASE, OTHER, LEAST_WORK)
    assert only_slot(folder).read_bytes() == before
