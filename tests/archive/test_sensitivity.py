"""A record is protected as strictly as its fields or as it was raised, whichever is more; never less."""

from __future__ import annotations

import pytest

from archive.model.fields import Record, Sensitivity
from archive.model.organisations import PersonMerge
from archive.people import People
from archive.sensitivity import (
    NotLowered,
    RaisingNeedsReason,
    class_of,
    lower_to,
    protected,
    raise_to,
    raised,
    raised_of,
    raisings,
    unshown,
)
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.casework import ProtectionLevel
from archive.vocabulary.testimony import Language


def test_a_record_is_raised_and_never_lowered(vault: Vault) -> None:
    event, other = vault.events.add("gathering"), vault.events.add("another")
    assert class_of(vault.ledger, event, "title") is Sensitivity.CASE
    assert raise_to(vault.ledger, event, Sensitivity.SOURCE, reason="told in confidence") is Sensitivity.SOURCE
    assert raise_to(vault.ledger, event, Sensitivity.OPEN, reason="x") is Sensitivity.SOURCE
    assert class_of(vault.ledger, event, "title") is Sensitivity.SOURCE
    assert class_of(vault.ledger, event, "code") is Sensitivity.SOURCE
    assert raised(vault.ledger, other) is None


def test_a_field_that_is_stricter_stays_so(vault: Vault) -> None:
    testimony = vault.testimonies.add()
    raise_to(vault.ledger, testimony, Sensitivity.IDENTIFYING, reason="x")
    assert class_of(vault.ledger, testimony, "witness_id") is Sensitivity.SOURCE
    assert class_of(vault.ledger, testimony, "interviewer") is Sensitivity.VAULT_ONLY


def test_raising_and_lowering_need_a_reason_and_stay_in_the_journal(vault: Vault) -> None:
    event = vault.events.add("gathering")
    for change in (raise_to, lower_to):
        with pytest.raises(RaisingNeedsReason):
            change(vault.ledger, event, Sensitivity.SOURCE, reason="  ")
    raise_to(vault.ledger, event, Sensitivity.SOURCE, reason="told in confidence")
    (decision,) = raisings(vault.ledger, event)
    assert lower_to(vault.ledger, event, Sensitivity.IDENTIFYING, reason="published since") is Sensitivity.IDENTIFYING
    assert lower_to(vault.ledger, event, None, reason="was a mistake") is None
    assert raisings(vault.ledger, event) == []
    entries = vault.journal.entries_of(decision.entity, decision.id)
    payloads = [vault.journal.payload(entry.hash) or {} for entry in entries]
    assert [entry.action for entry in entries] == ["create", "withdraw"]
    assert payloads[0]["fields"]["reason"] == "told in confidence"
    assert payloads[1]["reason"] == "published since"


def test_what_its_fields_say_is_the_least_and_cannot_be_lowered(vault: Vault) -> None:
    testimony = vault.testimonies.add()
    assert lower_to(vault.ledger, testimony, Sensitivity.OPEN, reason="x") is Sensitivity.OPEN
    assert class_of(vault.ledger, testimony, "witness_id") is Sensitivity.SOURCE, "no record lowers a field"


def test_extreme_danger_and_an_item_that_says_so_are_raised_by_themselves(vault: Vault) -> None:
    person = vault.people.add("Гүлжан")
    item = vault.evidence.add("Recording", sensitivity=Sensitivity.SOURCE)
    assert raised(vault.ledger, person) is None
    person = vault.ledger.amend(person, {"protection": ProtectionLevel.EXTREME})
    for record in (person, item):
        assert raised(vault.ledger, record) is Sensitivity.SOURCE
        assert raised_of(vault.ledger, type(record)) == {record.id: Sensitivity.SOURCE}
        assert (record.entity, record.id) in protected(vault.ledger)
        with pytest.raises(NotLowered):
            lower_to(vault.ledger, record, None, reason="x")


def _found(vault: Vault, words: str) -> set[str]:
    assert vault.search.count(words) == len(vault.search.find(words))
    return {hit.entity_id for hit in vault.search.find(words)}


@pytest.mark.parametrize("level", [Sensitivity.IDENTIFYING, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY])
def test_what_was_raised_is_found_by_its_code_alone(vault: Vault, level: Sensitivity) -> None:
    testimony = vault.testimonies.add()
    text = vault.testimonies.write(testimony, "a white marquee by the canal", Language.ENGLISH)
    event = vault.events.add("A marquee is taken down")
    assert _found(vault, "marquee") == {text.id, event.id}
    for record in (testimony, event):
        raise_to(vault.ledger, record, level, reason="x")
    assert _found(vault, "marquee") == set()
    assert _found(vault, event.code.lower()) == {event.id}
    assert _found(vault, testimony.code) == {testimony.id}
    assert unshown(vault.database, [testimony.id, text.id, event.id, "0" * 32]) == {testimony.id, text.id, event.id}
    lower_to(vault.ledger, event, None, reason="x")
    assert _found(vault, "marquee") == {event.id}
    undo(vault.ledger)
    assert _found(vault, "marquee") == set()


def test_case_class_hides_nothing(vault: Vault) -> None:
    event = vault.events.add("A marquee is taken down")
    raise_to(vault.ledger, event, Sensitivity.CASE, reason="x")
    assert _found(vault, "marquee") == {event.id}
    assert unshown(vault.database, [event.id]) == set()


@pytest.mark.parametrize("by_hand", [True, False])
def test_nobody_in_danger_is_found_by_a_name(vault: Vault, by_hand: bool) -> None:
    person = vault.people.add("Гүлжан Сәтбай", label="a neighbour")
    vault.people.add_name(person, "Guljan Satbay")
    people: People = vault.people
    assert [one.id for one in people.named("Гүлжан Сәтбай")] == [person.id]
    assert _found(vault, "Guljan")
    if by_hand:
        raise_to(vault.ledger, person, Sensitivity.SOURCE, reason="threatened")
    else:
        vault.ledger.amend(person, {"protection": ProtectionLevel.EXTREME})
    for words in ("Гүлжан Сәтбай", "Guljan", "neighbour", "satbay"):
        assert people.named(words) == []
        assert _found(vault, words) == set()
    assert _found(vault, person.code) == {person.id}


def test_the_index_made_anew_finds_no_more(vault: Vault) -> None:
    record: Record = vault.events.add("A marquee is taken down")
    raise_to(vault.ledger, record, Sensitivity.SOURCE, reason="x")
    vault.index.rebuild()
    assert _found(vault, "marquee") == set()


def test_a_merged_person_is_hidden_under_every_code(vault: Vault) -> None:
    kept, other = vault.people.add("Гүлжан Сәтбай"), vault.people.add("Guljan Satbay")
    vault.records.add(
        PersonMerge, kept_id=kept.id, other_id=other.id, first_reason="same passport", second_reason="same mother"
    )
    raise_to(vault.ledger, other, Sensitivity.SOURCE, reason="x")
    assert vault.people.named("Guljan Satbay") == []
    assert _found(vault, "Гүлжан") == set()
    assert raised_of(vault.ledger, type(kept)) == dict.fromkeys((kept.id, other.id), Sensitivity.SOURCE)
