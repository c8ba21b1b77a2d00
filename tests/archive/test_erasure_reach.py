"""An erasure reaches unsaved words of the record's owner, and the log also from inside a larger change."""

from __future__ import annotations

from pathlib import Path

from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.raw_connection import unfolded
from archive.vault import DATABASE, Vault
from archive.vocabulary.testimony import Language
from crypto.age.identities import HybridIdentity
from tests.archive.database_pages import clear_log, clear_pages
from tests.archive.open_vaults import database_key, open_by_key

WORD = "abqwerasedbody"


def stands_somewhere(folder: Path, key: HybridIdentity) -> bool:
    raw = database_key(key)
    pages = [*clear_pages(folder / DATABASE, raw), *clear_log(folder / f"{DATABASE}-wal", raw)]
    return any(WORD[4:].encode() in page for page in pages)


def test_the_editor_s_unsaved_words_go_with_the_text(vault: Vault) -> None:
    testimony = vault.testimonies.add()
    text = vault.testimonies.write(testimony, WORD, Language.ENGLISH)
    vault.drafts.keep(f"testimony:{testimony.id}:text", Testimony.entity, testimony.id, WORD)
    vault.ledger.erase(text, reason="consent taken back")
    assert vault.drafts.all() == []


def test_the_unsaved_words_about_a_person_go_with_the_name(vault: Vault) -> None:
    person = vault.people.add(WORD)
    vault.drafts.keep(f"person:{person.id}", Person.entity, person.id, WORD)
    vault.ledger.erase(vault.people.names(person)[0], reason="asked for it")
    assert vault.drafts.all() == []


def test_unsaved_words_about_other_records_stay(vault: Vault) -> None:
    person, other, item = vault.people.add(WORD), vault.people.add("another"), vault.evidence.add("photo")
    vault.drafts.keep("a", Person.entity, other.id, "x")
    vault.drafts.keep("b", EvidenceItem.entity, item.id, "x")
    vault.ledger.erase(vault.people.names(person)[0], reason="asked for it")
    assert len(vault.drafts.all()) == 2


def test_several_erasures_in_one_change_leave_nothing_in_the_log(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    people = [vault.people.add(label=WORD, occupation=WORD) for _ in range(3)]
    assert stands_somewhere(folder, key), "the look itself works"
    with vault.database.atomic():
        for person in people:
            vault.ledger.erase(person, reason="asked for it")
    assert not unfolded(folder / DATABASE)
    assert not stands_somewhere(folder, key)
    vault.lock()
