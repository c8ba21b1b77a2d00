"""Finds a person by the code that somebody typed, so that no list of names has to be shown for choosing."""

from __future__ import annotations

from archive.errors import RecordNotFound
from archive.model.people import Person
from archive.vault import Vault


def person_by_code(vault: Vault, untrusted_code: str) -> Person:
    """The standing person with that code, in whatever letter case. Raises ``RecordNotFound``."""
    person = vault.records.by_code(untrusted_code)
    if isinstance(person, Person):
        return person
    raise RecordNotFound(entity=Person.entity)
