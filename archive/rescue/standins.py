"""What stands where a record is lost that others belong to: under its id and known code, saying that it is lost."""

from __future__ import annotations

from datetime import date

from archive import cases, evidence, people, testimonies
from archive.connection import Database
from archive.ledger import Ledger, new_id
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.people import Person
from archive.model.testimony import Consent, ConsentUse, Testimony
from archive.rescue.records import UNKNOWN, Fate, Readable
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.testimony import Decision


def put_standins(ledger: Ledger, database: Database, readable: Readable, words: str, today: date) -> int:
    """Give every record that belongs to a lost one something to belong to; returns how many stand-ins were made.

    ``words`` say in the person's language that the record was lost.
    """
    made = 0
    while missing := _missing(database):
        for entity, record_id in sorted(missing):
            ledger.create(_standin(ledger, entity, record_id, readable, words, today), reason=words)
            made += 1
    return made


def close_doubtful_consents(ledger: Ledger, readable: Readable, words: str, today: date) -> int:
    """End what was agreed to wherever a later change may be lost: it may have been taken back. Returns how many."""
    ended = 0
    for loss in readable.losses:
        if loss.fate is not Fate.PARTLY or loss.record_id not in readable.records.get(loss.entity, {}):
            continue
        if readable.records[loss.entity][loss.record_id]["withdrawn_at"] is not None:
            continue
        if loss.entity == Consent.entity:
            consent = ledger.get(Consent, loss.record_id)
            if consent.ended_on is None:
                ledger.amend(consent, {"ended_on": today}, reason=words)
                ended += 1
        elif loss.entity == ConsentUse.entity:
            answer = ledger.get(ConsentUse, loss.record_id)
            if answer.decision is not Decision.NO:
                ledger.amend(answer, {"decision": Decision.NO}, reason=words)
                ended += 1
    return ended


def _missing(database: Database) -> set[tuple[str, str]]:
    """Entity and id of every record that is referred to and not there."""
    missing: set[tuple[str, str]] = set()
    for entity in RECORD_TYPES:
        links = 'SELECT "table" AS parent, "from" AS child FROM pragma_foreign_key_list(?)'
        for link in database.rows(links, (entity,)):
            parent, child = link["parent"], link["child"]
            sql = f'SELECT DISTINCT "{child}" FROM "{entity}" WHERE "{child}" NOT IN (SELECT id FROM "{parent}")'
            missing.update((str(parent), str(value)) for value in database.column(sql))
    return missing


def _standin(ledger: Ledger, entity: str, record_id: str, readable: Readable, words: str, today: date) -> Record:
    code = readable.code_of(entity, record_id)
    if entity == Consent.entity:
        person_id = readable.hints.get(record_id, {}).get("person_id") or new_id()
        # Nobody knows any more what it allowed or whether it was taken back: it allows nothing.
        return Consent(id=record_id, person_id=person_id, understanding=words, ended_on=today)
    kinds: dict[str, tuple[type[Record], str]] = {
        CaseFile.entity: (CaseFile, cases.CODE),
        Person.entity: (Person, people.CODE),
        Testimony.entity: (Testimony, testimonies.CODE),
        EvidenceItem.entity: (EvidenceItem, evidence.CODE),
    }
    kind, prefix = kinds[entity]
    if code == UNKNOWN:
        code = ledger.next_code(kind, prefix)
    if kind is CaseFile:
        return CaseFile(id=record_id, code=code, title=words, kind=CaseKind.THEMATIC)
    if kind is Person:
        return Person(id=record_id, code=code, label=words)
    if kind is Testimony:
        return Testimony(id=record_id, code=code, pseudonym=words)
    return EvidenceItem(id=record_id, code=code, title=words)
