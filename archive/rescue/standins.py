"""What stands where a record is lost that others belong to: under its id and known code, saying that it is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

from archive.connection import Database
from archive.ledger import Ledger, new_id
from archive.model.catalogue import RECORD_TYPES, record_type
from archive.model.fields import FieldSpec, Kind, Record
from archive.model.testimony import Consent, ConsentUse
from archive.rescue.records import UNKNOWN, Fate, Readable
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
    """End what was agreed to wherever a later change may be lost: it may have been taken back. Returns how many.

    So too where an answer itself is lost: it may have been the no that stood against a wider yes.
    """
    ended = 0
    for loss in readable.losses:
        if loss.fate is Fate.LOST and loss.entity == ConsentUse.entity:
            asked = str(readable.hints.get(loss.record_id, {}).get("consent_id") or "")
            for consent in ledger.find(Consent, "id = ? AND ended_on IS NULL", (asked,)):
                ledger.amend(consent, {"ended_on": today}, reason=words)
                ended += 1
            continue
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
    kind = record_type(entity)
    given = {spec.name: _value(spec, words) for spec in kind.specs() if spec.required}
    if kind.prefix:
        given["code"] = ledger.next_code(kind) if code == UNKNOWN else code
    if entity in _WORDS:
        given[_WORDS[entity]] = words
    return kind(id=record_id, **given)


_WORDS = {
    "person": "label",
    "testimony": "pseudonym",
    "organisation": "description",
    "detention_period": "legality_issue",
    "proceeding": "note",
    "proceeding_step": "outcome",
    "sentence": "conditions",
    "medical_record": "opinion",
    "intervention": "words",
}
"""Where a stand-in says what it is, in kinds of which no needed field takes words."""


def _value(spec: FieldSpec, words: str) -> Any:
    """What a needed field of a stand-in says: nothing that could be taken for a fact."""
    if spec.refers:
        return new_id()
    if spec.codes is not None:
        return next(code for name in _NEUTRAL for code in spec.codes if code == name)
    return 0 if spec.kind is Kind.INTEGER else "" if spec.name.endswith("_entity") else words


_NEUTRAL = ("not_stated", "kind_not_stated", "other", "thematic")
"""Codes that say nothing, the most silent first."""
