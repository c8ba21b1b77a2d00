"""The one way to write: what it refuses, what it keeps, and what it says in the journal."""

from __future__ import annotations

import dataclasses
import unicodedata
from datetime import date
from typing import Any

import pytest

from archive.dates import PartialDate
from archive.errors import FieldInvalid, RecordImmutable, RecordNotFound
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceFile
from archive.model.fields import MAX_TEXT, Record
from archive.model.people import NameForm, Person
from archive.model.testimony import ConsentUse
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, ProtectionLevel, Sex
from archive.vocabulary.testimony import Language, TextStatus
from tests.archive.open_vaults import an_id, fill


def payload(vault: Vault, record: Record, number: int = -1) -> dict[str, Any]:
    """What the journal says in one entry about a record; the newest unless asked otherwise."""
    entry = vault.journal.entries_of(record.entity, record.id)[number]
    content = vault.journal.payload(entry.hash)
    assert content is not None
    return content


def test_what_is_read_is_what_was_written(vault: Vault) -> None:
    filled = fill(vault)
    for record in filled.records():
        assert vault.ledger.get(type(record), record.id) == record
        assert record in vault.ledger.find(type(record))


def test_creating_says_every_field(vault: Vault) -> None:
    person = vault.people.add("Нұрлан", sex=Sex.MALE)
    content = payload(vault, person)
    assert content["fields"] == person.plain()
    assert set(content["fields"]) == {spec.name for spec in Person.specs()}


def test_amending_says_only_what_changed_and_on_what_it_was_based(vault: Vault) -> None:
    person = vault.people.add()
    person = vault.ledger.amend(person, {"occupation": "teacher", "sex": Sex.NOT_STATED})
    assert payload(vault, person)["fields"] == {"occupation": "teacher"}
    assert payload(vault, person)["base"] == {"occupation": [vault.journal.device, 1]}
    person = vault.ledger.amend(person, {"label": "a teacher", "occupation": "retired"})
    assert payload(vault, person)["base"] == {
        "label": [vault.journal.device, 1],
        "occupation": [vault.journal.device, 2],
    }


def test_amending_with_what_stands_already_is_no_entry(vault: Vault) -> None:
    person = vault.people.add(label="x")
    count = vault.journal.count()
    assert vault.ledger.amend(person, {"label": "x", "code": person.code}) == person
    assert vault.journal.count() == count


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (Person, "code", "P-9999"),
        (NameForm, "person_id", "x"),
        (EvidenceFile, "sha256", "0" * 64),
        (EvidenceFile, "name_received", "x"),
        (ConsentUse, "consent_id", "x"),
    ],
)
def test_fixed_fields_stay(vault: Vault, kind: type[Record], field: str, value: str) -> None:
    fill(vault)
    record = vault.ledger.find(kind)[0]
    count = vault.journal.count()
    with pytest.raises(RecordImmutable):
        vault.ledger.amend(record, {field: value})
    assert vault.ledger.get(kind, record.id) == record
    assert vault.journal.count() == count


def test_a_sealed_text_is_followed_by_a_new_one(vault: Vault) -> None:
    filled = fill(vault)
    sealed = vault.testimonies.seal(filled.text)
    assert sealed.status is TextStatus.SEALED
    assert vault.testimonies.seal(sealed) == sealed
    with pytest.raises(RecordImmutable):
        vault.ledger.amend(sealed, {"body": "another"})
    new = vault.testimonies.write(filled.testimony, "Corrected.", Language.RUSSIAN, reason="a wrong date")
    assert (new.based_on, new.correction_reason) == (sealed.id, "a wrong date")
    assert vault.testimonies.texts(filled.testimony) == [sealed, new]
    assert vault.testimonies.newest_text(filled.testimony) == new


def test_a_withdrawn_record_leaves_the_lists_and_stays_in_the_journal(vault: Vault) -> None:
    person = vault.people.add("Нұрлан")
    vault.ledger.withdraw(person, reason="written down twice")
    assert person not in vault.people.all()
    assert vault.people.get(person.id).withdrawn
    assert payload(vault, person)["reason"] == "written down twice"
    assert payload(vault, person, 0)["fields"] == person.plain()
    for change in (
        lambda: vault.ledger.withdraw(person, reason="again"),
        lambda: vault.ledger.amend(person, {"label": "x"}),
    ):
        with pytest.raises(RecordNotFound):
            change()


def test_codes_go_up_and_are_never_given_twice(vault: Vault) -> None:
    first, second = (vault.cases.open(f"case {n}", CaseKind.LAW) for n in (1, 2))
    vault.ledger.withdraw(second, reason="not a case")
    third = vault.cases.open("case 3", CaseKind.LAW)
    assert [case.code for case in (first, second, third)] == ["C-0001", "C-0002", "C-0003"]


def test_a_record_that_does_not_exist_is_not_changed(vault: Vault) -> None:
    ghost = Person(id=an_id(), code="P-1234")
    for use in (
        lambda: vault.ledger.amend(ghost, {"label": "x"}),
        lambda: vault.ledger.withdraw(ghost, reason="x"),
        lambda: vault.ledger.erase(ghost, reason="x"),
        lambda: vault.people.get(ghost.id),
    ):
        with pytest.raises(RecordNotFound):
            use()
    assert vault.journal.count() == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("label", 5),
        ("label", None),
        ("label", "x" * (MAX_TEXT + 1)),
        ("sex", "female"),
        ("sex", ProtectionLevel.NONE),
        ("is_minor", 1),
        ("is_minor", "yes"),
        ("birth", "1990"),
        ("birth", date(1990, 1, 1)),
        ("no_such_field", "x"),
        ("withdrawn", True),
        ("id", "x"),
    ],
)
def test_a_value_that_does_not_fit_changes_nothing(vault: Vault, field: str, value: object) -> None:
    person = vault.people.add()
    with pytest.raises(FieldInvalid) as raised:
        vault.ledger.amend(person, {"occupation": "teacher", field: value})
    assert raised.value.fields() == {"entity": "person", "field": field}
    assert vault.people.get(person.id) == person
    assert vault.journal.count() == 1


def test_a_record_that_refers_to_nothing_is_refused(vault: Vault) -> None:
    orphan = NameForm(id=an_id(), person_id=an_id(), form="x")
    with pytest.raises(FieldInvalid):
        vault.ledger.create(orphan)
    assert vault.journal.count() == 0
    assert not vault.ledger.find(NameForm)
    assert not vault.search.find("x")


def test_an_id_that_exists_is_refused(vault: Vault) -> None:
    person = vault.people.add(label="first")
    for second in (
        dataclasses.replace(person, code="P-7777"),
        dataclasses.replace(person, id=an_id()),
    ):
        with pytest.raises(FieldInvalid):
            vault.ledger.create(second)
    assert vault.people.all() == [person]


def test_what_create_gives_back_is_what_is_stored(vault: Vault) -> None:
    decomposed = unicodedata.normalize("NFD", "Ёлкин й")
    given = CaseFile(id=an_id(), code="C-0099", title=decomposed + "\r\n\x00", kind=CaseKind.LAW)
    made = vault.ledger.create(given)
    assert made == vault.cases.get(made.id)
    assert made.title == unicodedata.normalize("NFC", decomposed) + "\n"


def test_characters_that_cannot_be_stored_never_stop_a_write(vault: Vault) -> None:
    lone = "before\udcffafter"
    case = vault.cases.open(lone, CaseKind.LAW)
    assert case.title == "beforeafter"
    assert vault.search.find("beforeafter")
    case = vault.ledger.amend(case, {"summary": lone}, reason=lone)
    vault.ledger.note("viewed", case.entity, case.id, {"where": lone, "more": [lone, 1, {"deep": lone}]})
    vault.set_actor(lone)
    vault.drafts.keep("x", "case_file", case.id, lone)
    vault.ledger.withdraw(case, reason=lone)
    vault.ledger.erase(case, reason=lone)
    assert payload(vault, case)["reason"] == "beforeafter"


def test_several_changes_are_one_or_none(vault: Vault) -> None:
    def both() -> None:
        with vault.database.atomic():
            vault.people.add("Нұрлан")
            vault.cases.open("case", CaseKind.LAW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        both()
    assert vault.journal.count() == 0
    assert not vault.people.all()
    assert not vault.search.find("Нұрлан")


def test_a_date_goes_in_and_comes_out_with_all_its_parts(vault: Vault) -> None:
    dates = [
        PartialDate.not_stated("никогда не говорил"),
        PartialDate.since(date(2024, 2, 29), "2024 ж. 29 ақпаннан бері"),
        PartialDate.year(2023, "в 23-м"),
    ]
    for when in dates:
        event = vault.events.add("x", happened=when)
        assert vault.events.get(event.id).happened == when
