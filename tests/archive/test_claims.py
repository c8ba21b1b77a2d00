"""Values that contradict one another stand side by side, each with its source, and a decision hides none of them."""

from __future__ import annotations

import pytest

from archive.claims import Claims, DecisionNeedsReason
from archive.errors import FieldInvalid
from archive.model.claims import Citation, Discrepancy, Source
from archive.model.people import Person
from archive.model.proceedings import Charge, Proceeding
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.casework import Sex
from archive.vocabulary.proceedings import ProceedingKind
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import SourceKind


@pytest.fixture
def claims(vault: Vault) -> Claims:
    return Claims(vault.ledger)


@pytest.fixture
def charge(vault: Vault) -> Charge:
    person = vault.people.add(label="a miller")
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    return vault.records.add(
        Charge, proceeding_id=proceeding.id, subject_entity="person", subject_id=person.id, article_as_printed="405"
    )


@pytest.fixture
def report(vault: Vault) -> Source:
    return vault.records.add(Source, kind=SourceKind.REPORT, title="a report of the river valley")


def test_the_same_value_from_two_sources_is_no_contradiction(
    vault: Vault, claims: Claims, charge: Charge, report: Source
) -> None:
    claims.cite(charge, report, field="article_as_printed", locator="line 72")
    claims.cite(charge, field="article_as_printed", value="405")
    (stated,) = claims.values(charge, "article_as_printed")
    assert (stated.value, stated.shown, len(stated.citations)) == ("405", True, 2)
    assert claims.undecided() == []


def test_another_value_opens_a_question_and_changes_nothing_that_is_shown(
    vault: Vault, claims: Claims, charge: Charge, report: Source
) -> None:
    claims.cite(charge, report, field="article_as_printed", value="274", locator="line 85", quote="by 274")
    claims.cite(charge, report, field="article_as_printed", value="274", locator="line 87")
    assert vault.records.get(Charge, charge.id) == charge
    shown, other = claims.values(charge, "article_as_printed")
    assert (shown.value, shown.shown, shown.citations) == ("405", True, ())
    assert (other.value, other.shown, len(other.citations)) == ("274", False, 2)
    (question,) = claims.undecided()
    assert question == claims.discrepancy(charge, "article_as_printed")


def test_a_decision_shows_one_value_and_keeps_the_other(
    vault: Vault, claims: Claims, charge: Charge, report: Source
) -> None:
    first = claims.cite(charge, report, field="article_as_printed", locator="line 72")
    second = claims.cite(charge, report, field="article_as_printed", value="274", locator="line 85")
    question = claims.discrepancy(charge, "article_as_printed")
    assert question is not None
    with pytest.raises(DecisionNeedsReason):
        claims.decide(question, second, reason="  ")
    decided = claims.decide(question, second, assessment="misprint", reason="the indictment says so")
    assert (decided.chosen_id, decided.decided_by) == (second.id, vault.journal.actor)
    assert vault.records.get(Charge, charge.id).article_as_printed == "274"
    shown, other = claims.values(charge, "article_as_printed")
    assert (shown.value, [one.id for one in shown.citations]) == ("274", [second.id])
    assert (other.value, [one.id for one in other.citations]) == ("405", [first.id])
    assert claims.undecided() == []
    opened = claims.reopen(decided, reason="a second reader disagrees")
    assert claims.undecided() == [opened]
    assert vault.records.get(Charge, charge.id).article_as_printed == "274"
    prove_tables(vault.database)


def test_what_nobody_cited_stays_too(claims: Claims, charge: Charge, report: Source) -> None:
    chosen = claims.cite(charge, report, field="article_as_printed", value="274")
    question = claims.discrepancy(charge, "article_as_printed")
    assert question is not None
    claims.decide(question, chosen, reason="seen")
    assert [stated.value for stated in claims.values(charge, "article_as_printed")] == ["274", "405"]


def test_a_decision_takes_only_what_is_about_the_same(
    vault: Vault, claims: Claims, charge: Charge, report: Source
) -> None:
    claims.cite(charge, report, field="article_as_printed", value="274")
    other = claims.cite(charge, report, field="offence", value="words")
    question = claims.discrepancy(charge, "article_as_printed")
    assert question is not None
    with pytest.raises(FieldInvalid):
        claims.decide(question, other, reason="x")
    assert len(vault.ledger.find(Discrepancy)) == 2


def test_codes_are_values_as_words_are(vault: Vault, claims: Claims) -> None:
    person = vault.people.add(label="somebody")
    claims.cite(person, field="sex", value=Sex.FEMALE)
    assert [stated.value for stated in claims.values(person, "sex")] == [Sex.NOT_STATED, Sex.FEMALE]
    with pytest.raises(FieldInvalid):
        claims.cite(person, field="sex", value="female and more")
    with pytest.raises(FieldInvalid):
        claims.cite(person, field="no_such_field")
    with pytest.raises(FieldInvalid):
        claims.cite(person, value="of no field")


def test_only_what_can_say_something_is_an_origin(vault: Vault, claims: Claims) -> None:
    person = vault.people.add(label="somebody")
    testimony = vault.testimonies.add(witness=person)
    text = vault.testimonies.write(testimony, "one\n\ntwo", Language.ENGLISH)
    citation = claims.cite(person, text, locator="paragraph 2")
    assert claims.of(person) == [citation]
    with pytest.raises(FieldInvalid):
        claims.cite(person, vault.people.add(label="another"))
    assert len(vault.ledger.find(Person)) == 2


def test_what_no_program_of_ours_would_write_breaks_nothing(vault: Vault, claims: Claims, charge: Charge) -> None:
    for field, value in (("no_such_field", '"x"'), ("article_as_printed", "{"), ("article_as_printed", "[" * 5000)):
        vault.records.add(
            Citation, target_entity=charge.entity, target_id=charge.id, target_field=field, value=value
        )
    vault.records.add(
        Discrepancy, target_entity=charge.entity, target_id=charge.id, target_field="no_such_field"
    )
    assert set(claims.told(charge)) == {"article_as_printed"}
    (shown,) = claims.values(charge, "article_as_printed")
    assert shown.value == "405"
