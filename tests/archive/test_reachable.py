"""V18: a text without a name leads to somebody when nobody else of the case is called so."""

from __future__ import annotations

import datetime as dt

import pytest

from archive.integrity.concern import Rule
from archive.integrity.review import concerns
from archive.model.casework import CaseFile
from archive.model.organisations import Relation
from archive.model.people import Person
from archive.reachable import Tie, ties_in
from archive.vault import Vault
from archive.vocabulary.bodies import RelationKind
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.testimony import Connection, Language

TODAY = dt.date(2026, 5, 1)


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        ("His wife saw the bruises.", {Tie.SPOUSE}),
        ("Жене показали его через стекло.", {Tie.SPOUSE}),
        ("Әйелі оны үш аптадан кейін көрді.", {Tie.SPOUSE}),
        ("Адвокатқа рұқсат берілмеді.", {Tie.LAWYER}),
        ("The lawyers were told nothing, and the mother waited.", {Tie.LAWYER, Tie.PARENT}),
        ("Женева и мужество здесь ни при чём.", set()),
        ("Nobody of the office was there.", set()),
    ],
)
def test_what_a_text_calls_somebody_by(text: str, ties: set[Tie]) -> None:
    assert ties_in(text) == ties


@pytest.fixture
def case(vault: Vault) -> CaseFile:
    return vault.cases.open("A case", CaseKind.CRIMINAL)


def told(vault: Vault, case: CaseFile, words: str) -> None:
    event = vault.events.add("Visit")
    vault.ledger.amend(event, {"description": words})
    vault.cases.add(case.id, event)


def source(vault: Vault, case: CaseFile, connection: Connection = Connection.NOT_STATED) -> Person:
    person = vault.people.add("")
    testimony = vault.testimonies.add(witness=person, connection=connection)
    vault.testimonies.write(testimony, "I saw it.", Language.ENGLISH)
    vault.cases.add(case.id, testimony)
    return person


def found(vault: Vault) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    return [
        (one.entity, one.others) for one in concerns(vault.ledger, TODAY) if one.rule is Rule.SOURCE_REACHABLE
    ]


def test_the_only_relative_who_told_us(vault: Vault, case: CaseFile) -> None:
    source(vault, case, Connection.RELATIVE)
    told(vault, case, "His wife saw the bruises.")
    assert found(vault) == [("event", (("case_file", case.id),))], "the record and the case, never who"
    source(vault, case, Connection.RELATIVE)
    assert found(vault) == [], "two of them may be meant"


def test_whom_a_tie_says_to_be_just_that(vault: Vault, case: CaseFile) -> None:
    victim = vault.people.add("")
    vault.cases.involve(case, victim, Role.VICTIM)
    wife, mother = source(vault, case, Connection.RELATIVE), source(vault, case, Connection.RELATIVE)
    for person, kind in ((wife, RelationKind.SPOUSE), (mother, RelationKind.PARENT)):
        vault.records.add(
            Relation,
            from_entity="person",
            from_id=person.id,
            to_entity="person",
            to_id=victim.id,
            kind=kind,
        )
    told(vault, case, "The mother waited at the gate.")
    assert len(found(vault)) == 1


def test_a_lawyer_who_told_us_and_one_who_did_not(vault: Vault, case: CaseFile) -> None:
    lawyer = vault.people.add("")
    vault.cases.involve(case, lawyer, Role.DEFENDER)
    told(vault, case, "Адвоката не пустили.")
    assert found(vault) == []
    vault.cases.involve(case, lawyer, Role.SOURCE)
    assert len(found(vault)) == 1
