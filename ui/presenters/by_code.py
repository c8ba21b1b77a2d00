"""Finds a person by the code that somebody typed, so that no list of names has to be shown for choosing."""

from __future__ import annotations

from archive.errors import RecordNotFound
from archive.model.people import Person
from archive.vault import Vault


def person_by_code(vault: Vault, untrusted_code: str) -> Person:
    """The standing person with that code, in whatever letter case. Raises ``RecordNotFound``."""
    wanted = untrusted_code.strip().upper()
    for hit in vault.search.find(f'"{wanted}"', entities=(Person.entity,)):
        person = vault.people.get(hit.entity_id)
        if person.code == wanted and not person.withdrawn:
            return person
    raise RecordNotFound(entity=Person.entity)
