"""What identifies somebody without the name: the right combination, counted over the whole archive."""

from __future__ import annotations

import datetime as dt
from typing import Any

from archive.dates import PartialDate
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import PersonMerge, Place, PublicName, Relation
from archive.model.people import Person
from archive.model.proceedings import Proceeding, ProceedingStep, Sentence
from archive.quantity import Comparison, Quantity
from archive.questions import identifying as module
from archive.questions.details import Trait
from archive.questions.identifying import identifying
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind, RelationKind
from archive.vocabulary.casework import Sex
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import PenaltyKind, ProceedingKind, StepKind
from tests.archive.questions.invented_cases import detain

SEVERAL_CHILDREN = Quantity("several children", comparison=Comparison.SEVERAL)


def woman(vault: Vault, city: str, **values: Any) -> Person:
    return vault.records.add(Person, sex=Sex.FEMALE, residence=city, **values)


def sentenced(vault: Vault, person: Person, kind: PenaltyKind) -> None:
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    step = vault.records.add(ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.VERDICT)
    vault.records.add(Sentence, step_id=step.id, subject_entity=person.entity, subject_id=person.id, kind=kind)


def found(vault: Vault, person: Person) -> set[frozenset[Trait]]:
    """What the combinations are about that nobody else has."""
    return {frozenset(one.traits) for one in identifying(vault.database, person).unique}


def test_the_only_single_mother_under_restricted_freedom_in_her_city(vault: Vault) -> None:
    """The name is left out, and no single detail is hers alone. Three pairs are."""
    she = woman(vault, "Тасөткел", family="single mother", dependants=SEVERAL_CHILDREN)
    detain(vault, she, MeasureKind.RESTRICTED_FREEDOM, "in May 2022")
    woman(vault, "Tasotkel")
    woman(vault, "Aqkent", family="Single  mother", dependants=SEVERAL_CHILDREN)
    detain(vault, woman(vault, "Aqkent"), MeasureKind.RESTRICTED_FREEDOM, "in May 2022")
    man = vault.records.add(Person, sex=Sex.MALE, residence="Tasotkel")
    detain(vault, man, MeasureKind.PRE_TRIAL_DETENTION, "in May 2022")
    answer = identifying(vault.database, she)
    assert found(vault, she) == {
        frozenset({Trait.CITY, Trait.DETENTION_KIND}),
        frozenset({Trait.CITY, Trait.FAMILY}),
        frozenset({Trait.DETENTION_KIND, Trait.FAMILY}),
    }
    assert (answer.complete, answer.fewest) == (True, 1)
    counts = {one.traits[0]: one.people for one in answer.single}
    assert counts == {
        Trait.SEX: 4, Trait.CITY: 3, Trait.DETENTION_KIND: 2, Trait.FAMILY: 2,
    }  # fmt: skip


def test_whoever_shares_everything_is_not_identified(vault: Vault) -> None:
    one, other = woman(vault, "Aqkent"), woman(vault, "Aqkent")
    answer = identifying(vault.database, one)
    assert (answer.unique, answer.fewest) == ((), 2)
    woman(vault, "Tasotkel")
    assert identifying(vault.database, other).fewest == 2


def test_three_details_that_only_together_are_unique(vault: Vault) -> None:
    def person(sex: Sex, city: str, penalty: PenaltyKind) -> Person:
        made = vault.records.add(Person, sex=sex, residence=city)
        sentenced(vault, made, penalty)
        return made

    she = person(Sex.FEMALE, "Aqkent", PenaltyKind.SUSPENDED)
    person(Sex.FEMALE, "Aqkent", PenaltyKind.FINE)
    person(Sex.FEMALE, "Tasotkel", PenaltyKind.SUSPENDED)
    person(Sex.MALE, "Aqkent", PenaltyKind.SUSPENDED)
    assert found(vault, she) == {frozenset({Trait.SEX, Trait.CITY, Trait.SENTENCE})}


def test_only_an_exact_day_identifies(vault: Vault) -> None:
    exact, about, month = (vault.records.add(Person, sex=Sex.MALE, residence="Aqkent") for _ in range(3))
    detain(vault, exact, MeasureKind.HOUSE_ARREST, "since 7 January 2022")
    detain(vault, about, MeasureKind.HOUSE_ARREST, "around 7 January 2022")
    detain(vault, month, MeasureKind.HOUSE_ARREST, "in January 2022")
    assert found(vault, exact) == {frozenset({Trait.EXACT_DATE})}
    assert found(vault, about) == found(vault, month) == set()


def test_a_city_is_one_whether_it_is_linked_or_written(vault: Vault) -> None:
    region = vault.records.add(Place, kind=PlaceKind.REGION)
    city = vault.records.add(Place, kind=PlaceKind.CITY, parent_id=region.id)
    for form in ("Тасөткел", "Tasotkel"):
        vault.records.add(PublicName, owner_entity=city.entity, owner_id=city.id, form=form)
    station = vault.records.add(Place, kind=PlaceKind.POLICE_STATION, parent_id=city.id)
    one = vault.records.add(Person, residence_id=city.id)
    other = vault.records.add(Person, residence="tasotkel")
    third = vault.records.add(Person)
    detain(vault, third, MeasureKind.APPREHENSION, "15 March 2022", place_id=station.id)
    elsewhere = vault.records.add(Person, residence_id=region.id)
    assert all(Trait.CITY not in one.traits for one in identifying(vault.database, other).unique)
    for person in (one, other, third):
        (single,) = (each for each in identifying(vault.database, person).single if each.traits == (Trait.CITY,))
        assert single.people == 3
        assert single.details[0].value == "Тасөткел"
    assert identifying(vault.database, elsewhere).fewest == 3  # who lives in the city lives in its region


def test_places_in_a_circle_end(vault: Vault) -> None:
    one = vault.records.add(Place, kind=PlaceKind.OTHER)
    other = vault.records.add(Place, kind=PlaceKind.OTHER, parent_id=one.id)
    vault.records.amend(one, {"parent_id": other.id})
    person = vault.records.add(Person, residence_id=one.id)
    assert found(vault, person) == {frozenset({Trait.CITY})}


def test_two_records_of_one_person_do_not_hide_each_other(vault: Vault) -> None:
    kept, other, maybe = woman(vault, "Aqkent"), woman(vault, "Aqkent"), woman(vault, "Aqkent")
    woman(vault, "Tasotkel")
    assert found(vault, kept) == set()
    vault.records.add(
        PersonMerge, kept_id=kept.id, other_id=other.id, first_reason="same year", second_reason="same street"
    )
    vault.records.add(
        Relation,
        from_entity=maybe.entity,
        from_id=maybe.id,
        to_entity=other.entity,
        to_id=other.id,
        kind=RelationKind.POSSIBLE_SAME,
    )
    assert found(vault, kept) == {frozenset({Trait.CITY})}


def test_withdrawn_people_hide_nobody(vault: Vault) -> None:
    one, other = woman(vault, "Aqkent"), woman(vault, "Aqkent")
    vault.ledger.withdraw(other, reason="entered twice")
    assert frozenset({Trait.SEX}) in found(vault, one)


def test_nothing_is_said_of_somebody_of_whom_nothing_is_recorded(vault: Vault) -> None:
    answer = identifying(vault.database, vault.people.add("Ерлан Сәтбек"))
    assert (answer.single, answer.unique, answer.fewest, answer.complete) == ((), (), None, True)


def test_values_that_may_name_somebody_are_told_from_codes(vault: Vault) -> None:
    she = woman(vault, "Aqkent", family="mother of two, near the mill")
    detain(vault, she, MeasureKind.BAIL, "7 January 2022")
    coded = {one.details[0].trait: one.details[0].coded for one in identifying(vault.database, she).single}
    assert {trait for trait, names_nobody in coded.items() if not names_nobody} == {Trait.CITY, Trait.FAMILY}


def test_somebody_with_very_many_dates_ends_too(vault: Vault) -> None:
    two = [vault.records.add(Person, sex=Sex.MALE, residence="Aqkent") for _ in range(2)]
    for person in two:
        for number in range(1, 29):
            vault.records.add(
                DetentionPeriod,
                subject_entity=person.entity,
                subject_id=person.id,
                kind=list(MeasureKind)[number % 12],
                began=PartialDate.day(dt.date(2022, 2, number)),
            )
    answer = identifying(vault.database, two[0])
    assert answer.unique == ()
    assert answer.complete
    assert module.MOST_LOOKED_AT > 28 * 12 * 4


def test_withdrawn_people_hide_nobody_who_was_held_or_sentenced_like_them(vault: Vault) -> None:
    one, other = vault.records.add(Person), vault.records.add(Person)
    for person in (one, other):
        detain(vault, person, MeasureKind.BAIL, "7 January 2022", place="Aqkent")
        sentenced(vault, person, PenaltyKind.FINE)
    assert found(vault, one) == set()
    vault.ledger.withdraw(other, reason="entered twice")
    assert found(vault, one) == {
        frozenset({trait}) for trait in (Trait.CITY, Trait.DETENTION_KIND, Trait.EXACT_DATE, Trait.SENTENCE)
    }
