"""What goes with an erased record is said beforehand, goes, and leaves a journal that still proves."""

from __future__ import annotations

import pytest

from archive.claims import Claims
from archive.erasure import erase, reach
from archive.errors import RecordNotFound
from archive.journal_proof import prove_journal
from archive.model.acts import Act
from archive.model.casework import CaseFile
from archive.model.claims import Citation, Discrepancy
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.organisations import ContactPoint, Identifier, Relation
from archive.model.people import NameForm, Person
from archive.model.testimony import Consent, Testimony, TextVersion
from archive.model.work import Note
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.bodies import ContactKind, IdentifierKind, RelationKind
from archive.vocabulary.casework import CaseKind, Role
from archive.vocabulary.harm import ActKind
from archive.vocabulary.testimony import Language

WHY = "asked for"


@pytest.fixture
def person(vault: Vault) -> Person:
    """Somebody with everything that may belong to a person, and with what only names them."""
    person = vault.people.add("Zharqynqala")
    vault.people.add_name(person, "Zharqyn")
    case = vault.cases.open("A landing", CaseKind.CRIMINAL)
    vault.cases.involve(case, person, Role.VICTIM)
    records = vault.records
    records.add(Identifier, person_id=person.id, kind=IdentifierKind.PASSPORT, value="qwnumber")
    records.add(ContactPoint, owner_entity="person", owner_id=person.id, kind=ContactKind.PHONE, value="qwphone")
    other = vault.people.add(label="a brother")
    records.add(
        Relation, from_entity="person", from_id=person.id, to_entity="person", to_id=other.id,
        kind=RelationKind.SIBLING,
    )  # fmt: skip
    records.add(Note, about_entity="person", about_id=person.id, body="qwnote")
    Claims(vault.ledger).cite(person, field="label", value="qwlabel", quote="qwquote")
    records.add(Act, kind=ActKind.TORTURE, victim_entity="person", victim_id=person.id)
    vault.testimonies.add(witness=person)
    vault.consents.record(person)
    return person


def standing(vault: Vault, kind: type[Record]) -> int:
    return len(vault.ledger.ids(kind))


def test_what_goes_is_said_before_and_goes_and_the_rest_stays(vault: Vault, person: Person) -> None:
    told = reach(vault, person)
    assert dict(told.goes) == {
        "name_form": 2, "identifier": 1, "contact_point": 1, "relation": 1, "involvement": 1, "citation": 1,
        "discrepancy": 1, "note": 1,
    }  # fmt: skip
    assert told.stays["act"] == 1
    assert "testimony" not in told.stays, "that somebody is a witness is told nowhere"
    assert standing(vault, Person) == 2
    erase(vault, person, reason=WHY)
    gone: list[type[Record]] = [NameForm, Identifier, ContactPoint, Relation, Citation, Discrepancy, Note]
    assert {kind.entity: standing(vault, kind) for kind in gone} == {kind.entity: 0 for kind in gone}
    stay: list[type[Record]] = [Act, Testimony, Consent, CaseFile]
    assert {kind.entity: standing(vault, kind) for kind in stay} == {kind.entity: 1 for kind in stay}
    values = vault.database.column("SELECT body FROM journal_payload")
    assert not [body for body in values if b"qw" in bytes(body) or b"Zharqyn" in bytes(body)]
    prove_journal(vault.database, vault.journal)
    prove_tables(vault.database)


def test_a_testimony_goes_with_its_texts_and_an_item_with_its_files(vault: Vault) -> None:
    testimony = vault.testimonies.add()
    vault.testimonies.seal(vault.testimonies.write(testimony, "one", Language.ENGLISH))
    item = vault.evidence.add("photo")
    vault.intake.take_in_bytes(b"jpeg", "a.jpg", item.id)
    assert dict(reach(vault, testimony).goes) == {"text_version": 1}
    assert dict(reach(vault, item).goes) == {"evidence_file": 1}
    for one in (testimony, item):
        erase(vault, one, reason=WHY)
        assert dict(reach(vault, one).goes) == {}
    assert standing(vault, TextVersion) == standing(vault, EvidenceItem) == 0
    prove_journal(vault.database, vault.journal)


def test_a_case_goes_and_what_belonged_to_it_stays(vault: Vault) -> None:
    case = vault.cases.open("A landing", CaseKind.CRIMINAL)
    event = vault.events.add("gathering")
    vault.cases.add(case.id, event)
    assert dict(reach(vault, case).goes) == {"case_member": 1}
    erase(vault, case, reason=WHY)
    assert vault.events.all() == [event]
    assert vault.cases.all() == []
    prove_tables(vault.database)


def test_what_is_not_there_is_not_erased(vault: Vault) -> None:
    with pytest.raises(RecordNotFound):
        erase(vault, Person(id="0" * 32, code="P-9999"), reason=WHY)
