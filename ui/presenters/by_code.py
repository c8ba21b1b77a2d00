"""Finds a person or an item by the code that somebody typed, and the code by which a record is known."""

from __future__ import annotations

from archive.errors import RecordNotFound
from archive.model.catalogue import owner_of, record_type
from archive.model.evidence import EvidenceItem
from archive.model.people import Person
from archive.vault import Vault


def person_by_code(vault: Vault, untrusted_code: str) -> Person:
    """The standing person with that code, in whatever letter case. Raises ``RecordNotFound``."""
    person = vault.records.by_code(untrusted_code)
    if isinstance(person, Person):
        return person
    raise RecordNotFound(entity=Person.entity)


def item_by_code(vault: Vault, untrusted_code: str) -> EvidenceItem:
    """The standing item of evidence with that code, in whatever letter case. Raises ``RecordNotFound``."""
    record = vault.records.by_code(untrusted_code)
    if isinstance(record, EvidenceItem):
        return record
    raise RecordNotFound(entity=EvidenceItem.entity)


def code_of(vault: Vault, entity: str, record_id: str) -> str:
    """The code that stands for a record: its own, that of the record it is part of, or that which a merge left."""
    kind = record_type(entity)
    record = vault.people.get(record_id) if kind is Person else vault.ledger.get(kind, record_id)
    owner = owner_of(type(record), vars(record))
    return str(getattr(record, "code", "?")) if owner is None else code_of(vault, *owner)
