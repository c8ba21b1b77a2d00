"""Taking records out and erasing them, on a real vault."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound, VaultReadOnly
from archive.model.acts import Act
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.health import HealthConcern
from archive.model.liberty import AccessRecord, DetentionChange, DetentionPeriod
from archive.model.organisations import ContactPoint, Identifier
from archive.model.people import NameForm, Person
from archive.model.proceedings import Charge, ProceedingStep, Sentence
from archive.model.testimony import Testimony
from archive.model.work import Note
from archive.vocabulary.bodies import ContactKind, IdentifierKind
from archive.vocabulary.casework import Role
from tests.ui.record_samples import write_samples
from tests.ui.told_vault import NAME, Told
from ui.presenters.cases import counts_of
from ui.presenters.events import EventsPresenter
from ui.presenters.people import PeoplePresenter
from ui.presenters.person import PersonPresenter
from ui.presenters.removal import Removable, RemovalPresenter

WHY = "written down twice"


def record_of(told: Told, kind: Removable) -> tuple[type[Record], str]:
    """One standing record of that kind."""
    form = told.vault.people.names(told.vault.people.get(told.victim))[0].id
    return {
        Removable.PERSON: (Person, told.victim),
        Removable.NAME_FORM: (NameForm, form),
        Removable.EVENT: (Event, told.early),
        Removable.TESTIMONY: (Testimony, told.testimony),
        Removable.EVIDENCE: (EvidenceItem, told.item),
    }[kind]


@pytest.mark.parametrize("kind", list(Removable))
def test_taken_out_it_is_in_no_list_and_the_reason_is_kept(told: Told, kind: Removable) -> None:
    record_type, record_id = record_of(told, kind)
    RemovalPresenter(told.vault).take_out(kind, record_id, f" {WHY} ")
    assert record_id not in told.vault.ledger.ids(record_type)
    entry = told.vault.journal.entries_of(record_type.entity, record_id)[-1]
    payload = told.vault.journal.payload(entry.hash)
    assert payload is not None
    assert (entry.action, payload["reason"]) == ("withdraw", WHY)
    with pytest.raises(RecordNotFound):
        RemovalPresenter(told.vault).take_out(kind, record_id, WHY)


@pytest.mark.parametrize("kind", list(Removable))
def test_erased_only_the_tombstone_says_that_it_was(told: Told, kind: Removable) -> None:
    record_type, record_id = record_of(told, kind)
    RemovalPresenter(told.vault).erase(kind, record_id, WHY)
    entries = told.vault.journal.entries_of(record_type.entity, record_id)
    assert entries[-1].action == "erase"
    assert [told.vault.journal.payload(entry.hash) for entry in entries[:-1]] == [None] * (len(entries) - 1)
    assert record_id not in told.vault.ledger.ids(record_type)


def test_a_person_goes_with_the_names_and_the_roles(told: Told) -> None:
    RemovalPresenter(told.vault).erase(Removable.PERSON, told.victim, WHY)
    assert PeoplePresenter(told.vault).ids(NAME) == []
    assert PeoplePresenter(told.vault).of_case(told.case, names=True).lines == ()
    assert PersonPresenter(told.vault).names(told.victim).forms == ()


def test_the_text_of_a_testimony_goes_with_it(told: Told) -> None:
    testimony = told.vault.testimonies.get(told.testimony)
    RemovalPresenter(told.vault).erase(Removable.TESTIMONY, told.testimony, WHY)
    assert told.vault.testimonies.texts(testimony) == []
    assert told.vault.search.find("asked") == []


def test_files_of_an_item_leave_the_folder(told: Told) -> None:
    taken = told.vault.intake.take_in_bytes(b"a notice", "notice.txt", told.item)
    sealed = [path for path in told.vault.folder.rglob("*") if taken.file.object_id in path.name]
    assert len(sealed) == 1
    RemovalPresenter(told.vault).erase(Removable.EVIDENCE, told.item, WHY)
    assert not sealed[0].exists()


def test_an_event_leaves_the_case_and_its_count(told: Told) -> None:
    told.vault.cases.involve(told.vault.events.get(told.late), told.vault.people.get(told.victim), Role.WITNESS)
    before = counts_of(told.vault, told.case).events
    RemovalPresenter(told.vault).take_out(Removable.EVENT, told.late, WHY)
    assert counts_of(told.vault, told.case).events == before - 1
    assert [line.id for line in EventsPresenter(told.vault).of_case(told.case)] == [told.early]
    assert [line.code for line in PersonPresenter(told.vault).head(told.victim).roles] == ["C-0001"]


def test_nothing_goes_from_a_vault_for_reading(told_for_reading: Told) -> None:
    removals = RemovalPresenter(told_for_reading.vault)
    for remove in (removals.take_out, removals.erase):
        with pytest.raises(VaultReadOnly):
            remove(Removable.PERSON, told_for_reading.victim, WHY)


def test_parts_go_with_the_record_they_are_part_of(told: Told) -> None:
    samples = write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    records, removal = told.vault.records, RemovalPresenter(told.vault)
    note = records.add(Note, about_entity="detention_period", about_id=samples.period, body="what the clerk said")
    removal.erase("detention_period", samples.period, "asked for")
    assert records.get(Note, note.id).body == ""
    assert told.vault.ledger.ids(DetentionChange) == []
    assert told.vault.ledger.ids(AccessRecord) == []
    removal.take_out("proceeding", samples.proceeding, "written down twice")
    for kind in (Charge, ProceedingStep, Sentence):
        assert told.vault.ledger.ids(kind) == []
    assert told.vault.ledger.ids(Act) == [samples.act]


def test_a_person_is_erased_with_numbers_contacts_and_what_the_person_suffers(told: Told) -> None:
    write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    records = told.vault.records
    number = records.add(
        Identifier, person_id=told.victim, kind=next(iter(IdentifierKind)), value="7001 0102 0304"
    )
    contact = records.add(
        ContactPoint, owner_entity="person", owner_id=told.victim, kind=next(iter(ContactKind)), value="+7 000"
    )
    RemovalPresenter(told.vault).erase("person", told.victim, "asked for")
    assert records.get(Identifier, number.id).value == ""
    assert records.get(ContactPoint, contact.id).value == ""
    assert told.vault.ledger.ids(HealthConcern) == []
    assert told.vault.ledger.ids(DetentionPeriod) != []
