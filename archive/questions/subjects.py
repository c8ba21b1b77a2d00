"""Who a record is about: a person by code, or a group by code and by its size as it was claimed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from archive.merges import Merges
from archive.quantity import Quantity, Total, total

_SIZE: Final = tuple(Quantity.not_stated().to_columns("size"))
_IN_GROUP: Final = ", ".join(f"about_group.{column}" for column in _SIZE)


@dataclass(frozen=True)
class Subject:
    """A person, a group, or (with an empty ``id``) nobody in particular."""

    entity: str
    id: str
    code: str
    size: Quantity | None = None
    """Of a group. It is a claim, and never becomes so many people."""
    part_of: str | None = None
    """The group that this one is a part of."""


@dataclass(frozen=True)
class Tally:
    """How many records of people, and apart from them what the sizes of groups come to. The two are never added."""

    people: int
    groups: int
    in_groups: Total


def subject_columns(table: str, stem: str = "subject") -> str:
    """What a statement selects for ``subject_of``; ``subject_joins`` belongs to it."""
    return ", ".join(
        (
            f"{table}.{stem}_entity AS about_entity",
            f"coalesce({table}.{stem}_id, '') AS about_id",
            "coalesce(about_person.code, about_group.code, '') AS about_code",
            "about_group.part_of_id AS about_part_of",
            f"CASE WHEN about_group.id IS NOT NULL THEN json_array({_IN_GROUP}) END AS about_size",
        )
    )


def subject_joins(table: str, stem: str = "subject") -> str:
    """The joins of a statement that selects ``subject_columns``."""
    return (
        f"LEFT JOIN person AS about_person ON {table}.{stem}_entity = 'person'"
        f" AND about_person.id = {table}.{stem}_id"
        f" LEFT JOIN people_group AS about_group ON {table}.{stem}_entity = 'people_group'"
        f" AND about_group.id = {table}.{stem}_id"
    )


def subject_of(row: Mapping[str, Any], merges: Merges) -> Subject:
    """Out of a row with ``subject_columns``; a person who was merged is the one who stays."""
    return Subject(
        entity=row["about_entity"],
        id=merges.lead(row["about_id"]),
        code=merges.code(row["about_id"], row["about_code"]),
        size=_size(row["about_size"]),
        part_of=row["about_part_of"],
    )


def _size(packed: str | None) -> Quantity | None:
    if packed is None:
        return None
    return Quantity.from_columns(dict(zip(_SIZE, json.loads(packed), strict=True)), "size")


def tally(subjects: Iterable[Subject]) -> Tally:
    """Count each person and each group once. A group inside another that is counted adds nothing to it."""
    once = {subject.id: subject for subject in subjects if subject.id}
    groups = [one for one in once.values() if one.size is not None]
    outer = [one.size for one in groups if one.part_of not in once and one.size is not None]
    return Tally(len(once) - len(groups), len(groups), total(outer))
