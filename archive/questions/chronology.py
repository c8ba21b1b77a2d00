"""Everything dated in one case, in order of time: what happened, what followed, and what was done about it.

A date is told with its words and its bounds. What has no day stands last and gets none.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from archive.connection import Database, Row
from archive.dates import Basis, DateMode, PartialDate, Period
from archive.listing.belonging import in_case
from archive.model.catalogue import RECORD_TYPES
from archive.questions.codes import code_in
from archive.questions.happened import DATES as HAPPENED
from archive.sensitivity import MAY_LEAVE
from archive.spans import edge
from archive.vocabulary.casework import Verification
from archive.vocabulary.work import SourceKind, TaskStatus

DATES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {entity: fields for entity, fields in HAPPENED.items() if entity not in ("person", "medical_record")}
    | {"testimony": ("taken",), "task": ("due",)}
)
"""The dates of a chronology by kind of record. The first of a kind stands there also where it is not stated.

When somebody was examined or died is left out: a chronology shows no more than lists do. Of tasks those that are done
are told, by the day for which they were due.
"""

GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "happened": ("event", "act"),
        "liberty": ("detention_period", "detention_change", "access_record"),
        "proceedings": ("proceeding", "charge", "proceeding_step", "sentence", "sentence_change"),
        "complaints": ("complaint",),
        "help": ("intervention", "submission"),
        "testimonies": ("testimony",),
        "tasks": ("task",),
    }
)
"""What is asked for together."""

_WHOLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "detention_change": "SELECT code FROM detention_period WHERE id = r.period_id",
        "access_record": "SELECT code FROM detention_period WHERE id = r.period_id",
        "charge": "SELECT code FROM proceeding WHERE id = r.proceeding_id",
        "proceeding_step": "SELECT code FROM proceeding WHERE id = r.proceeding_id",
        "sentence": "SELECT p.code FROM proceeding AS p JOIN proceeding_step AS s ON s.proceeding_id = p.id"
        " WHERE s.id = r.step_id",
        "sentence_change": "SELECT p.code FROM proceeding AS p JOIN proceeding_step AS s ON s.proceeding_id = p.id"
        " JOIN sentence AS e ON e.step_id = s.id WHERE e.id = r.sentence_id",
        "submission": "SELECT code FROM intervention WHERE id = r.intervention_id",
    }
)
"""For what has no code of its own, the code of what it is part of."""


@dataclass(frozen=True)
class Origin:
    """What kind of thing says so, never which or who. ``kind`` is of a source, unless it is protected as a whole."""

    entity: str
    kind: SourceKind | None = None


@dataclass(frozen=True)
class Dated:
    """One date of one record of the case."""

    entity: str
    record_id: str
    code: str
    """Its own, or that of what it is part of."""
    field: str
    date: PartialDate
    verification: Verification | None
    """How far it was checked; None for what is our own work."""
    disputed: bool
    """Two sources contradict one another, and nobody decided yet; or it was found to be contradicted."""
    origins: tuple[Origin, ...]
    certain: bool
    """Whether it surely lies in the window that was asked for; without one, whether it is one exact day."""


_ALWAYS: Final = Period()


@dataclass(frozen=True)
class Asked:
    """What is asked of a chronology. Empty ``entities`` are all."""

    window: Period = _ALWAYS
    mode: DateMode = DateMode.POSSIBLE
    entities: frozenset[str] = frozenset()
    disputed: bool = False

    @property
    def bounded(self) -> bool:
        """Whether the window has a beginning or an end."""
        return self.window.earliest is not None or self.window.latest is not None


def chronology(database: Database, case_id: str, asked: Asked | None = None) -> list[Dated]:
    """The dated things of a case in order of time, those without a day last; on one day what happened comes first.

    With a window what has no day is left out: it would be in every one. "Since 7 January" is that day here.
    """
    asked = asked or Asked()
    entities = [entity for entity in DATES if not asked.entities or entity in asked.entities]
    rows = {entity: _rows(database, entity, case_id) for entity in entities}
    disputed = _disputed(database)
    origins = _origins(database, (row["id"] for of_kind in rows.values() for row in of_kind))
    found: list[Dated] = []
    for entity, of_kind in rows.items():
        for row in of_kind:
            found += _dates(entity, row, asked, disputed.get(row["id"], frozenset()), origins.get(row["id"], ()))
    order = {entity: place for place, entity in enumerate(DATES)}
    return sorted(found, key=lambda one: (one.date.sort_key(), order[one.entity], one.code, one.record_id, one.field))


def _rows(database: Database, entity: str, case_id: str) -> list[Row]:
    kind = RECORD_TYPES[entity]
    dates = ", ".join(f"r.{column}" for field in DATES[entity] for column in kind.spec(field).columns)
    claimed = any(spec.name == "verification" for spec in kind.specs())
    verification = "r.verification" if claimed else "NULL AS verification"
    code = "r.code" if kind.prefix else f"({_WHOLE[entity]}) AS code"
    done = f" AND r.status = '{TaskStatus.DONE}'" if entity == "task" else ""
    return database.rows(
        f'SELECT r.id, {code}, {verification}, {dates} FROM "{entity}" AS r'
        f" WHERE r.withdrawn_at IS NULL{done} AND {in_case(kind, ':case')}",
        {"case": case_id},
    )


def _dates(
    entity: str, row: Row, asked: Asked, open_fields: frozenset[str], origins: tuple[Origin, ...]
) -> Iterable[Dated]:
    verification = None
    if row["verification"] is not None:
        verification = code_in(row, "verification", Verification, entity)
    first, *_ = DATES[entity]
    for field in DATES[entity]:
        date = _date(row, field)
        says = bool(date.text.strip() or date.earliest or date.latest)
        if not says and (field != first or asked.bounded):
            continue
        disputed = verification is Verification.CONTRADICTED or bool(open_fields & {field, ""})
        if field == first:
            disputed = disputed or bool(open_fields - set(DATES[entity]))
        if asked.disputed and not disputed:
            continue
        meant = edge(date)
        if asked.bounded and not ((date.earliest or date.latest) and meant.meets(asked.window, asked.mode)):
            continue
        exact = date.earliest is not None and date.earliest == date.latest and not date.approximate
        certain = meant.certain(asked.window) if asked.bounded else exact and date.basis is not Basis.DERIVED
        yield Dated(entity, row["id"], row["code"] or "", field, date, verification, disputed, origins, certain)


_NOT_STATED: Final = PartialDate.not_stated()


def _date(row: Row, field: str) -> PartialDate:
    """Most second dates say nothing, and need no reading."""
    if row[f"{field}_basis"] == Basis.NOT_STATED and row[f"{field}_text"] == "":
        return _NOT_STATED
    return PartialDate.from_columns(row, field)


def _disputed(database: Database) -> dict[str, frozenset[str]]:
    """The fields that nobody decided yet, by the id of the record."""
    found = defaultdict[str, set[str]](set)
    for row in database.rows(
        "SELECT target_id, target_field FROM discrepancy WHERE withdrawn_at IS NULL AND chosen_id IS NULL"
    ):
        found[row["target_id"]].add(row["target_field"])
    return {one: frozenset(fields) for one, fields in found.items()}


def _origins(database: Database, ids: Iterable[str]) -> dict[str, tuple[Origin, ...]]:
    """By what kinds of things the records are told, in the order in which they were cited; each kind once."""
    classes = ", ".join(f"'{one}'" for one in sorted(MAY_LEAVE))
    rows: list[Mapping[str, Any]] = database.rows(
        "SELECT c.target_id, c.origin_entity, s.kind, s.id IS NOT NULL AND EXISTS (SELECT 1 FROM row_class AS k"
        " WHERE k.target_entity = 'source' AND k.target_id = s.id AND k.withdrawn_at IS NULL"
        f" AND k.raised_to NOT IN ({classes})) AS hidden"
        " FROM citation AS c LEFT JOIN source AS s ON c.origin_entity = 'source' AND s.id = c.origin_id"
        " WHERE c.withdrawn_at IS NULL AND c.origin_entity <> ''"
        " AND c.target_id IN (SELECT value FROM json_each(:ids)) ORDER BY c.rowid",
        {"ids": json.dumps(list(ids))},
    )
    found = defaultdict[str, dict[Origin, None]](dict)
    for row in rows:
        entity = {"text_version": "testimony", "evidence_file": "evidence_item"}.get(
            row["origin_entity"], row["origin_entity"]
        )
        told = entity == "source" and row["kind"] is not None and not row["hidden"]
        found[row["target_id"]][Origin(entity, code_in(row, "kind", SourceKind, "source") if told else None)] = None
    return {one: tuple(origins) for one, origins in found.items()}
