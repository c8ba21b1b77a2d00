"""To which case a record belongs, which places are inside another, which organisations are parts of one."""

from __future__ import annotations

from typing import Final

from archive.listing.wanted import LISTED_CLASSES
from archive.model.acts import Act, PeopleGroup
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.fields import FieldSpec, Record
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Organisation, Place
from archive.model.people import Involvement, Person
from archive.model.proceedings import Charge
from archive.vocabulary.casework import Role

PROTECTED_ROLES: Final = (Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER)
"""Who is one of these to something is told by no list."""

_UNTOLD: Final = f"({', '.join(repr(str(role)) for role in PROTECTED_ROLES)})"

_LEADING: Final = ("proceeding_id", "event_id", "act_id")
"""Fields through which a record belongs to the case of what they name, beside those that it is part of."""
_NOT_THROUGH: Final = frozenset({"person", "people_group", "organisation", "place", "provision", "source", "tag"})
"""What is named by many: being in a case does not bring everything else that names it into the case."""


def told_only(kind: type[Record]) -> str:
    """Leaves out what would tell who a source is; empty for kinds that cannot."""
    return f"role NOT IN {_UNTOLD}" if kind is Involvement else ""


def inside_place(place: str) -> str:
    """The ids of a place (the name of a parameter) and of everything in it; a circle ends, each is taken once."""
    return _inside("place", place)


def parts_of_body(organisation: str) -> str:
    """The ids of an organisation (the name of a parameter) and of its parts."""
    return _inside("organisation", organisation)


def _inside(table: str, whole: str) -> str:
    return (
        f"WITH RECURSIVE inside (id) AS (VALUES ({whole}) UNION SELECT p.id FROM {table} AS p"
        " JOIN inside ON p.parent_id = inside.id WHERE p.withdrawn_at IS NULL) SELECT id FROM inside"
    )


def in_case(kind: type[Record], case: str) -> str:
    """That a record belongs to a case (the name of a parameter); parts belong to the case of their whole."""
    return _in_case(kind, case, frozenset())


def _in_case(kind: type[Record], case: str, above: frozenset[str]) -> str:
    if kind is CaseFile:
        return f"id = {case}"
    ways = [f"id IN ({_members(case)} AND member_entity = '{kind.entity}')"]
    names = {spec.name: spec for spec in kind.specs()}
    if "case_id" in names and names["case_id"].sensitivity in LISTED_CLASSES:
        ways.append(f"case_id = {case}")
    above = above | {kind.entity}
    if kind in _ACTORS:
        ways += _through_what_is_said_of_them(kind, case, above)
    for spec in kind.specs():
        if spec.refers in RECORD_TYPES and _leads(spec) and spec.refers not in above:
            inside = _in_case(RECORD_TYPES[spec.refers], case, above)
            ways.append(f'"{spec.name}" IN (SELECT id FROM "{spec.refers}" WHERE {inside})')
        elif spec.name in ("object_id", "about_id", "target_id"):
            ways.append(f'"{spec.name}" = {case}')
            ways.append(f'"{spec.name}" IN ({_members(case)} AND member_entity = "{entity_field(spec)}")')
    return f"({' OR '.join(ways)})"


def _members(case: str) -> str:
    return f"SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = {case}"


def _leads(spec: FieldSpec) -> bool:
    if spec.sensitivity not in LISTED_CLASSES or spec.refers in _NOT_THROUGH:
        return False
    return (spec.fixed and not spec.optional) or spec.name in _LEADING


def _through_what_is_said_of_them(kind: type[Record], case: str, above: frozenset[str]) -> list[str]:
    """People, groups and organisations are in a case by what they are to it and to what is in it."""
    there = f"withdrawn_at IS NULL AND (object_id = {case} OR object_id IN ({_members(case)}))"
    if kind is Organisation:
        return [f"id IN (SELECT organisation_id FROM organisation_involvement WHERE {there})"]
    ways = [
        f'id IN (SELECT "{field}" FROM "{other.entity}" WHERE withdrawn_at IS NULL'
        f" AND {_in_case(other, case, above)})"
        for other, field in _SAID_OF
    ]
    if kind is Person:
        ways.append(f"id IN (SELECT person_id FROM involvement WHERE role NOT IN {_UNTOLD} AND {there})")
    return ways


_ACTORS: Final = (Person, PeopleGroup, Organisation)
_SAID_OF: Final = ((Act, "victim_id"), (DetentionPeriod, "subject_id"), (Charge, "subject_id"))


def at_place(kind: type[Record], place: str) -> str:
    """That a record names a place (the name of a parameter) or one inside it; empty: the kind names none."""
    inside = inside_place(place)
    ways = [f'"{name}" IN ({inside})' for name in _naming(kind, Place) if name != "generalised_to_id"]
    if any(spec.name == "event_id" for spec in kind.specs()):
        ways.append(f"event_id IN (SELECT id FROM event WHERE withdrawn_at IS NULL AND place_id IN ({inside}))")
    return f"({' OR '.join(ways)})" if ways else ""


def of_body(kind: type[Record], organisation: str) -> str:
    """The same for an organisation, also for the part that it has in a case, an event or an act."""
    parts = parts_of_body(organisation)
    ways = [f'"{name}" IN ({parts})' for name in _naming(kind, Organisation)]
    if kind.entity in ("case_file", "event", "act"):
        ways.append(
            "id IN (SELECT object_id FROM organisation_involvement WHERE withdrawn_at IS NULL"
            f" AND organisation_id IN ({parts}))"
        )
    return f"({' OR '.join(ways)})" if ways else ""


def _naming(kind: type[Record], target: type[Record]) -> list[str]:
    return [
        spec.name for spec in kind.specs() if spec.refers == target.entity and spec.sensitivity in LISTED_CLASSES
    ]
