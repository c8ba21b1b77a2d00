"""Two records that are one person: both codes lead to it, it counts once, and all of it can be taken back."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.connection import Database
from archive.consent import Ground
from archive.integrity.errors import MergeOfNotSame
from archive.listing.asked import condition_asked
from archive.listing.listing import Listing
from archive.listing.wanted import Wanted as ListWanted
from archive.merges import Merges
from archive.model.acts import Act
from archive.model.fields import Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import PersonMerge, Relation
from archive.model.people import NameForm, Person
from archive.questions.allegations import Wanted, allegations
from archive.questions.held import held
from archive.questions.identifying import identifying
from archive.questions.limits import limits
from archive.questions.naming import naming
from archive.questions.subjects import tally
from archive.questions.unconfirmed import unconfirmed
from archive.release import Release
from archive.sensitivity import protected, raise_to, raised
from archive.vault import Vault
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import CaseKind, Role, Sex
from archive.vocabulary.harm import ActKind
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from archive.vocabulary.testimony import Decision, Use
from tests.archive.questions.invented_cases import detain, on, said

TODAY = dt.date(2022, 6, 1)
MOMENT = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def join(vault: Vault, kept: Person, other: Person) -> PersonMerge:
    """A merge for two reasons."""
    return vault.records.add(
        PersonMerge, kept_id=kept.id, other_id=other.id, first_reason="same birth", second_reason="same mother"
    )


@pytest.fixture
def pair(vault: Vault) -> tuple[Person, Person]:
    """One woman under two codes."""
    names = ("Сабина Ержанқызы", "Sabina Yerzhankyzy")
    one, other = (vault.people.add(name, sex=Sex.FEMALE) for name in names)
    return one, other


def test_both_codes_lead_to_the_one_who_stays(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    merge = join(vault, kept, other)
    assert vault.records.by_code(other.code) == vault.records.by_code(kept.code.lower()) == kept
    assert vault.people.get(other.id) == kept
    assert vault.people.all() == [kept]
    assert vault.people.named("сабина ержанкызы") == [kept]
    assert [form.form for form in vault.people.names(kept)] == ["Сабина Ержанқызы", "Sabina Yerzhankyzy"]
    vault.ledger.withdraw(merge, reason="two women")
    assert vault.records.by_code(other.code) == other
    assert vault.people.all() == [other, kept]


def test_a_person_held_under_two_codes_is_held_once(vault: Vault, pair: tuple[Person, Person]) -> None:
    """The same arrest, written down twice by two people who did not know of each other."""
    kept, other = pair
    for person in pair:
        detain(
            vault, person, MeasureKind.ADMIN_DETENTION, "8 January 2022",
            status=DetentionStatus.ONGOING, limit=said("until 1 May 2022"),
        )  # fmt: skip
        vault.records.add(
            Act, kind=ActKind.TORTURE, victim_entity="person", victim_id=person.id, happened=said("9 January 2022")
        )
    assert tally(one.detention.subject for one in held(vault.database, on("2022-01-08"))).people == 2
    merge = join(vault, kept, other)
    database = vault.database
    told = [
        [one.detention.subject for one in held(database, on("2022-01-08"))],
        [one.detention.subject for one in limits(database, TODAY)],
        [one.detention.subject for one in unconfirmed(database, TODAY)],
        [one.victim for one in allegations(database, Wanted())],
    ]
    for subjects in told:
        assert {(one.id, one.code) for one in subjects} == {(kept.id, kept.code)}
        assert len(subjects) == 2, "both records stay; who they are about is one person"
        assert tally(subjects).people == 1
    vault.ledger.withdraw(merge, reason="two women")
    assert tally(one.detention.subject for one in held(database, on("2022-01-08"))).people == 2


def test_whoever_did_it_is_named_by_the_code_that_stays(vault: Vault, pair: tuple[Person, Person]) -> None:
    act = vault.records.add(Act, kind=ActKind.TORTURE)
    for person in pair:
        vault.cases.involve(act, person, Role.ALLEGED_PERPETRATOR)
    join(vault, *pair)
    (one,) = allegations(vault.database, Wanted())
    assert one.perpetrators == (pair[0].code,)


def test_a_case_has_the_person_once(vault: Vault, pair: tuple[Person, Person]) -> None:
    case = vault.cases.open("Under two codes", CaseKind.CRIMINAL)
    for person in pair:
        vault.cases.involve(case, person, Role.VICTIM)
    join(vault, *pair)
    assert vault.cases.counts(case.id)["person"] == 1
    assert {person.code for person, _ in vault.people.of(case.entity, case.id)} == {pair[0].code}


def test_what_was_refused_under_one_code_is_refused_under_both(vault: Vault, pair: tuple[Person, Person]) -> None:
    """The consent of the other record is older; it is no less hers."""
    kept, other = pair
    refusal = vault.consents.record(other)
    vault.consents.answer(refusal, Use.PUBLIC_REPORT, Decision.NO)
    consent = vault.consents.record(kept)
    for use in (Use.PUBLIC_REPORT, Use.MEDIA):
        vault.consents.answer(consent, use, Decision.YES)
    day = MOMENT.date()
    assert vault.consents.permission(kept.id, Use.PUBLIC_REPORT, "", day).allowed
    join(vault, kept, other)
    for person in pair:
        assert vault.consents.permission(person.id, Use.PUBLIC_REPORT, "", day).ground is Ground.REFUSED
        assert vault.consents.permission(person.id, Use.MEDIA, "", day).allowed
    assert vault.consents.of(kept) == [refusal, consent]
    answers = naming(vault.database, Release(vault.ledger, vault.consents, Use.MEDIA, "", MOMENT))
    assert [one.code for one in answers.answers] == [kept.code]
    assert answers.never_asked == 0


def test_the_stricter_class_holds_for_both(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    raise_to(vault.ledger, other, Sensitivity.SOURCE, reason="told us")
    assert raised(vault.ledger, kept) is None
    join(vault, kept, other)
    assert raised(vault.ledger, kept) is Sensitivity.SOURCE
    assert protected(vault.ledger) == {("person", kept.id), ("person", other.id)}


def test_details_under_both_codes_identify_and_nobody_counts_twice(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    vault.records.amend(other, {"residence": "Tasotkel"})
    someone = [vault.records.add(Person, sex=Sex.FEMALE, residence="Tasotkel") for _ in range(2)]
    join(vault, kept, other)
    answer = identifying(vault.database, kept)
    assert {one.details[0].value: one.people for one in answer.single} == {"female": 3, "Tasotkel": 3}
    join(vault, *someone)
    answer = identifying(vault.database, kept)
    assert {one.details[0].value: one.people for one in answer.single} == {"female": 2, "Tasotkel": 2}


def test_who_is_recorded_as_somebody_else_is_not_merged(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    third = vault.people.add("third")
    ends = {"from_entity": "person", "from_id": third.id, "to_entity": "person", "to_id": other.id}
    apart = vault.records.add(Relation, kind=RelationKind.NOT_SAME, **ends)
    join(vault, kept, other)
    for one, two in ((third, other), (other, third), (kept, third)):
        with pytest.raises(MergeOfNotSame):
            join(vault, one, two)
    vault.ledger.withdraw(apart, reason="it was she")
    join(vault, kept, third)


def test_erasing_a_person_leaves_nothing_under_the_other_code(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    join(vault, kept, other)
    vault.people.erase(kept, reason="asked for it")
    assert vault.ledger.find(NameForm) == []
    assert vault.ledger.find(Person) == []


def test_where_the_one_who_stays_was_withdrawn_the_other_stands(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    join(vault, kept, other)
    vault.ledger.withdraw(kept, reason="entered by mistake")
    assert vault.people.all() == [other]
    assert vault.records.by_code(other.code) == other


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] != pair[1]), max_size=8))
def test_any_merges_whatever_give_each_person_one_record(pairs: list[tuple[int, int]]) -> None:
    """Also those that no rule would let in: a damaged vault must not keep a question going round."""

    class Rows(Database):
        def __init__(self) -> None:
            """Opens nothing."""

        def rows(self, sql: str, parameters: object = ()) -> list[dict[str, object]]:  # type: ignore[override]
            return [
                {
                    "kept_id": str(kept), "kept_code": f"P-{kept}", "kept_stands": 1,
                    "other_id": str(other), "other_code": f"P-{other}", "other_stands": 1,
                }
                for kept, other in pairs
            ]  # fmt: skip

    merges = Merges.read(Rows())
    everybody = [str(number) for number in range(6)]
    for one in everybody:
        together = merges.together(one)
        assert one in together
        assert {merges.lead(each) for each in together} == {together[0]}
    for one, two in itertools.combinations(everybody, 2):
        assert (merges.lead(one) == merges.lead(two)) == (one in merges.together(two))
    assert set(merges.standing(everybody)) == set(merges.without_merged(everybody))
    for kept, other in pairs:
        assert merges.lead(str(kept)) == merges.lead(str(other))


def test_detentions_of_a_withdrawn_record_are_told_as_before(vault: Vault, pair: tuple[Person, Person]) -> None:
    period = detain(vault, pair[0], MeasureKind.APPREHENSION, "8 January 2022")
    assert vault.ledger.find(DetentionPeriod) == [period]
    (one,) = held(vault.database, on("2022-01-08"))
    assert one.detention.subject.code == pair[0].code


def test_a_list_has_the_person_once_and_finds_what_names_either(vault: Vault, pair: tuple[Person, Person]) -> None:
    kept, other = pair
    act = vault.records.add(Act, kind=ActKind.TORTURE, victim_entity="person", victim_id=other.id)
    join(vault, kept, other)
    listing = Listing(vault.ledger, vault.clock)
    assert listing.ids(ListWanted(Person)) == [kept.id]
    for code in (kept.code, other.code):
        asked = condition_asked(vault.records, Act, f"victim_id={code}")
        assert listing.ids(ListWanted(Act, (asked,))) == [act.id]
