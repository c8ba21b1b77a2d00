"""Many records written in one go: all or none, and nothing tells them from records written one by one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from archive.errors import FieldInvalid
from archive.integrity.errors import MergeNeedsTwoReasons
from archive.journal import HEAD_EVERY
from archive.journal_proof import prove_journal
from archive.ledger import new_id
from archive.model.acts import Act
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from archive.model.organisations import PersonMerge
from archive.model.people import NameForm, Person
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.harm import ActKind


def people(number: int, first: int = 1) -> list[Record]:
    """People with one name each, the name before the person whom it belongs to."""
    found: list[Record] = []
    for place in range(first, first + number):
        person = Person(id=new_id(), code=f"P-{place:04d}")
        found += [NameForm(id=new_id(), person_id=person.id, form=f"Құлбаев {place}"), person]
    return found


def test_what_is_written_at_once_is_proven_as_if_written_one_by_one(vault: Vault) -> None:
    before = vault.people.add("Before")
    records = people(HEAD_EVERY, first=2)
    assert vault.ledger.create_all(records, reason="brought") == len(records)
    after = vault.people.add("After")
    proof = prove_journal(vault.database, vault.journal)
    assert proof.entries == 4 + len(records)
    assert proof.heads == (4 + len(records)) // HEAD_EVERY
    assert prove_tables(vault.database) == 4 + len(records)
    assert [vault.ledger.get(type(one), one.id) for one in records] == records
    assert (before.code, after.code) == ("P-0001", f"P-{HEAD_EVERY + 2:04d}")


def test_an_entry_says_the_same_in_the_same_words(vault: Vault) -> None:
    one, two = Person(id=new_id(), code="P-0001"), Person(id=new_id(), code="P-0002")
    vault.ledger.create(one, reason="r\r\n")
    vault.ledger.create_all([two], reason="r\r\n")
    (first,) = vault.journal.entries_of("person", one.id)
    (second,) = vault.journal.entries_of("person", two.id)
    assert dataclasses.replace(
        second, sequence=1, time=first.time, entity_id=one.id, payload_digest="", previous="", hash=""
    ) == dataclasses.replace(first, payload_digest="", previous="", hash="")
    payloads = [vault.journal.payload(entry.hash) or {} for entry in (first, second)]
    for payload in payloads:
        payload["fields"].pop("code")
        assert len(payload.pop("salt")) == 32
    assert payloads[0] == payloads[1]


def test_what_is_written_at_once_is_found(vault: Vault) -> None:
    vault.ledger.create_all(people(3))
    assert vault.search.count("кулбаев") == 3
    assert len(vault.people.named("Kulbaev 2")) == 1


def test_a_reference_to_nobody_undoes_everything(vault: Vault) -> None:
    records = [*people(2), NameForm(id=new_id(), person_id=new_id(), form="Nobody's")]
    with pytest.raises(FieldInvalid):
        vault.ledger.create_all(records)
    assert vault.journal.count() == 0
    assert not vault.ledger.ids(Person)
    assert vault.search.count("кулбаев") == 0


def test_what_the_iterable_raises_undoes_everything(vault: Vault) -> None:
    def cut_off() -> Iterator[Record]:
        yield from people(2)
        raise KeyError

    with pytest.raises(KeyError):
        vault.ledger.create_all(cut_off())
    assert vault.journal.count() == 0
    assert not vault.ledger.ids(Person)


def test_a_code_that_is_taken_is_refused(vault: Vault) -> None:
    vault.people.add("First")
    with pytest.raises(FieldInvalid) as caught:
        vault.ledger.create_all(people(2))
    assert (caught.value.entity, caught.value.field) == ("person", "code")
    assert len(vault.ledger.ids(Person)) == 1


def test_the_rules_of_the_archive_hold_here_too(vault: Vault) -> None:
    (_, one), (_, two) = people(1), people(1, first=2)
    merge = PersonMerge(id=new_id(), kept_id=one.id, other_id=two.id, first_reason="same", second_reason="Same")
    with pytest.raises(MergeNeedsTwoReasons):
        vault.ledger.create_all([one, two, merge])
    assert vault.journal.count() == 0


def test_the_next_code_follows_the_highest_and_is_found_without_reading_the_table(vault: Vault) -> None:
    kind = next(iter(ActKind))
    vault.ledger.create_all(Act(id=new_id(), code=code, kind=kind) for code in ("A-0007", "A-12345", "A-0100"))
    assert vault.ledger.next_code(Act) == "A-12346"
    for numbered in RECORD_TYPES.values():
        if numbered.prefix:
            number = f"CAST(substr(code, {len(numbered.prefix) + 2}) AS INTEGER)"
            plan = vault.database.rows(f'EXPLAIN QUERY PLAN SELECT max({number}) FROM "{numbered.entity}"')  # noqa: S608
            told = [row["detail"] for row in plan]
            assert told == [f"SEARCH {numbered.entity} USING COVERING INDEX {numbered.entity}_number"]
