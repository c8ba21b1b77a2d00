"""A partner far away proves by a number that the slot can be opened; guessing does not help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive import keyslots
from archive.errors import VaultReadOnly
from archive.partner_trial import TRIES, answer, ask_partner, is_asked
from archive.slot_errors import SlotUnknown
from archive.travel_errors import NoTrial, TrialWrong
from archive.vault import Vault
from archive.ways import Way
from archive.ways_in import IdentityWay, SlotKind
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_bytes
from tests.archive.open_vaults import open_by_key


@pytest.fixture
def partner() -> HybridIdentity:
    return HybridIdentity.generate()


@pytest.fixture
def slot(vault: Vault, partner: HybridIdentity) -> Way:
    return vault.ways.add_partner(str(partner.recipient()), "Brussels")


def words(number: str) -> str:
    return f"Tell this number: {number}"


def number_in(sealed: bytes, partner: HybridIdentity) -> str:
    told = open_bytes(sealed, [partner]).decode()
    found = re.search(r"\d{4} \d{4}", told)
    assert found is not None
    return found[0]


def test_the_number_comes_back_and_the_slot_counts_as_tried(vault: Vault, slot: Way, partner: HybridIdentity) -> None:
    sealed = ask_partner(vault, slot.name, words)
    assert sealed.startswith(b"-----BEGIN AGE ENCRYPTED FILE-----")
    assert is_asked(vault, slot.name)
    number = number_in(sealed, partner)
    assert vault.ways.way(slot.name).tested is None
    assert answer(vault, slot.name, f" {number[:4]}-{number[5:]} ").tested is not None
    assert not is_asked(vault, slot.name)
    with pytest.raises(NoTrial):
        answer(vault, slot.name, number)
    assert [e.action for e in vault.journal.entries()][-2:] == ["partner_asked", "slot_tested"]


def test_wrong_numbers_are_counted_and_then_nothing_is_asked(
    vault: Vault, slot: Way, partner: HybridIdentity
) -> None:
    number = number_in(ask_partner(vault, slot.name, words), partner)
    wrong = "0000 0001" if number != "0000 0001" else "0000 0002"
    for left in range(TRIES - 1, -1, -1):
        with pytest.raises(TrialWrong) as refused:
            answer(vault, slot.name, wrong)
        assert refused.value.left == left
    with pytest.raises(NoTrial):
        answer(vault, slot.name, number)
    assert vault.ways.way(slot.name).tested is None


def test_a_new_trial_makes_the_earlier_void(vault: Vault, slot: Way, partner: HybridIdentity) -> None:
    first = number_in(ask_partner(vault, slot.name, words), partner)
    second = number_in(ask_partner(vault, slot.name, words), partner)
    if first != second:
        with pytest.raises(TrialWrong):
            answer(vault, slot.name, first)
    answer(vault, slot.name, second)


def test_what_is_kept_of_it_is_not_shown_with_the_way(vault: Vault, slot: Way) -> None:
    ask_partner(vault, slot.name, words)
    assert set(vault.ways.way(slot.name).details) == {"recipient"}


def test_only_a_sound_slot_of_a_partner(vault: Vault, slot: Way) -> None:
    other = next(way for way in vault.ways.list() if way.holder)
    for name in (other.name, "no such slot"):
        with pytest.raises(SlotUnknown):
            ask_partner(vault, name, words)
    (vault.folder / "keys" / slot.name).write_bytes(b"exchanged")
    with pytest.raises(SlotUnknown):
        ask_partner(vault, slot.name, words)


def test_a_reader_asks_nothing(vault: Vault, slot: Way) -> None:
    key, folder = vault._vault_key(), vault.folder
    vault.lock()
    reader = open_by_key(folder, key, read_only=True)
    for ask in (lambda: ask_partner(reader, slot.name, words), lambda: answer(reader, slot.name, "1")):
        with pytest.raises(VaultReadOnly):
            ask()
    reader.lock()


def test_a_slot_that_was_found_says_not_to_whom_it_is_sealed(
    folder: Path, key: HybridIdentity, partner: HybridIdentity
) -> None:
    name = keyslots.new_name()
    keyslots.write_slot(folder, name, keyslots.seal_key(key, [partner.recipient()]))
    vault = open_by_key(folder, key)
    vault.ways.heal(None)
    assert vault.ways.test(name, IdentityWay([partner])).kind is SlotKind.PARTNER
    with pytest.raises(SlotUnknown):
        ask_partner(vault, name, words)
    vault.lock()
