"""Who is proposed as one person, who stays two, and what is remembered of the decision."""

from __future__ import annotations

import pytest

from archive.alike import MOST_IN_BLOCK, Why, alike
from archive.errors import RecordNotFound
from archive.integrity.errors import MergeNeedsTwoReasons, MergeOfNotSame
from archive.merging import DecidingNeedsReason, link, merge, take_back, tell_apart
from archive.model.organisations import PersonMerge, Relation
from archive.model.people import Person
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import NameKind, ProtectionLevel
from crypto.jobs import Cancelled, CancelToken


def proposed(vault: Vault) -> dict[frozenset[str], Why]:
    codes = {person.id: person.code for person in vault.people.all()}
    found = alike(vault.database)
    return {frozenset((codes[pair.one_id], codes[pair.other_id])): pair.why for pair in found.pairs}


def add(vault: Vault, *names: str) -> Person:
    person = vault.people.add(names[0])
    for name in names[1:]:
        vault.people.add_name(person, name, NameKind.SPELLING_VARIANT)
    return person


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Нұрмай Әлібек", "Nurmay Alibek", Why.SAME_NAME),
        ("Нурмай", "Nurmai", Why.SAME_NAME),
        ("Alibek Nurmai", "Нурмай Алибек", Why.SAME_NAME),
        ("Серик Жандосов", "Serik Yandosov", Why.NEAR_NAME),
        ("Кайрат Тасболатов", "Кайрат Тасболтов", Why.NEAR_NAME),
        ("Қайрат Тасболатов", "Qairat Tasbolatov Askaruly", Why.NEAR_NAME),
        ("Tasbolatov", "Tasbolaotv", Why.NEAR_NAME),
        ("Кайрат Тасболат", "Кайрат Тасболатов", None),
        ("Сабыр", "Сабит", None),
        ("Dana", "Dina", None),
    ],
)
def test_who_is_proposed(vault: Vault, one: str, other: str, why: Why | None) -> None:
    """One letter apart is a question; two letters, and short names, are two people."""
    add(vault, one)
    add(vault, other)
    add(vault, "Somebody Else")
    assert list(proposed(vault).values()) == ([] if why is None else [why])


def test_two_men_of_one_name_in_two_cities_stay_apart_once_somebody_said_so(vault: Vault) -> None:
    semey, oral = add(vault, "Дамир Сүлейменов"), add(vault, "Damir Suleimenov")
    vault.records.amend(semey, {"residence": "Semey"})
    vault.records.amend(oral, {"residence": "Oral"})
    assert proposed(vault) == {frozenset((semey.code, oral.code)): Why.SAME_NAME}
    with pytest.raises(DecidingNeedsReason):
        tell_apart(vault.ledger, semey.id, oral.id, reason="  ")
    link(vault.ledger, oral.id, semey.id)
    tell_apart(vault.ledger, semey.id, oral.id, reason="one was seen in Oral while the other was held in Semey")
    assert proposed(vault) == {}
    assert [tie.kind for tie in vault.ledger.find(Relation)] == [RelationKind.NOT_SAME]
    with pytest.raises(MergeOfNotSame):
        merge(vault.ledger, semey.id, oral.id, first_reason="name", second_reason="age")
    again = tell_apart(vault.ledger, oral.id, semey.id, reason="said once more")
    assert vault.ledger.find(Relation) == [again]


def test_a_tie_is_proposed_first_and_again(vault: Vault) -> None:
    one, other, third = add(vault, "Dana Ospan"), add(vault, "Bota Ospan"), add(vault, "Дана Оспан")
    first = link(vault.ledger, one.id, other.id, note="same photograph")
    assert link(vault.ledger, other.id, one.id) == first
    assert list(proposed(vault).items()) == [
        (frozenset((one.code, other.code)), Why.MARKED),
        (frozenset((one.code, third.code)), Why.SAME_NAME),
    ]
    mine = alike(vault.database, third.id)
    assert [(pair.one_id, pair.other_id) for pair in mine.pairs] == [tuple(sorted((one.id, third.id)))]


def test_a_merge_takes_over_what_protects_and_can_be_taken_back(vault: Vault) -> None:
    kept, other = add(vault, "Dana Ospan"), add(vault, "Дана Оспан")
    vault.records.amend(other, {"is_minor": True, "protection": ProtectionLevel.EXTREME})
    link(vault.ledger, kept.id, other.id)
    with pytest.raises(MergeNeedsTwoReasons):
        merge(vault.ledger, kept.id, other.id, first_reason="same birth", second_reason=" SAME  birth ")
    assert vault.ledger.find(Relation), "a merge that was refused changed nothing"
    made = merge(vault.ledger, kept.id, other.id, first_reason="same birth", second_reason="same mother")
    assert proposed(vault) == {}
    assert vault.ledger.find(Relation) == []
    stays = vault.people.get(other.id)
    assert (stays.id, stays.is_minor, stays.protection) == (kept.id, True, ProtectionLevel.EXTREME)
    with pytest.raises(DecidingNeedsReason):
        take_back(vault.ledger, made, reason="")
    take_back(vault.ledger, made, reason="two sisters")
    assert vault.people.get(other.id).id == other.id
    assert vault.people.get(kept.id).is_minor, "what protects is never taken back by itself"
    assert list(proposed(vault).values()) == [Why.SAME_NAME]
    with pytest.raises(RecordNotFound):
        take_back(vault.ledger, made, reason="once more")


def test_a_merge_is_one_action_that_undo_takes_back_whole(vault: Vault) -> None:
    kept, other = add(vault, "Dana Ospan"), add(vault, "Дана Оспан")
    tie = link(vault.ledger, kept.id, other.id)
    merge(vault.ledger, kept.id, other.id, first_reason="same birth", second_reason="same mother")
    undo(vault.ledger)
    assert vault.ledger.find(PersonMerge) == []
    assert vault.ledger.find(Relation) == [tie]


def test_who_was_merged_is_compared_as_one(vault: Vault) -> None:
    one, other, third = add(vault, "Dana Ospan"), add(vault, "Bota Serik"), add(vault, "Бота Серік")
    merge(vault.ledger, one.id, other.id, first_reason="same birth", second_reason="same mother")
    assert proposed(vault) == {frozenset((one.code, third.code)): Why.SAME_NAME}


def test_a_name_that_everybody_has_proposes_nobody(vault: Vault) -> None:
    with vault.database.atomic():
        for _ in range(MOST_IN_BLOCK + 1):
            add(vault, "Aigul Seitova")
    found = alike(vault.database)
    assert found.pairs == ()
    assert found.more


def test_it_can_be_stopped(vault: Vault) -> None:
    add(vault, "Dana Ospan")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        alike(vault.database, token=token)
