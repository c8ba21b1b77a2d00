"""Taking records out and erasing them, on a real vault."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound, VaultReadOnly
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.people import NameForm, Person
from archive.model.testimony import Testimony
from archive.vocabulary.casework import Role
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
