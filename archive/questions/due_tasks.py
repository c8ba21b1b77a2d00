"""Work that is to be done, and which days of other records it settles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.dates import PartialDate
from archive.model.catalogue import RECORD_TYPES
from archive.questions.codes import code_in
from archive.questions.due_line import NOBODY, Due, DueKind, bounds
from archive.questions.subjects import Subject
from archive.vocabulary.work import TaskKind, TaskStatus

_DUE: Final = ", ".join(f"t.{column}" for column in PartialDate.not_stated().to_columns("due"))
_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Settled:
    """Which fields have a task: an open one, or one that is done with and the day that it was about."""

    open: frozenset[tuple[str, str]]
    over: frozenset[tuple[str, str, PartialDate]]

    def covers(self, one: Due) -> bool:
        """Whether a task stands in the place of that day, or settles it."""
        return (one.record_id, one.field) in self.open or (one.record_id, one.field, one.said) in self.over


def settled(database: Database) -> Settled:
    """By the tasks that name a field of a record."""
    still, over = set(), set()
    for row in database.rows(
        f"SELECT t.about_id, t.about_field, t.status, {_DUE} FROM task AS t"
        " WHERE t.withdrawn_at IS NULL AND t.about_field <> '' AND t.about_id IS NOT NULL"
    ):
        field = (row["about_id"], row["about_field"])
        if row["status"] == TaskStatus.OPEN:
            still.add(field)
        else:
            over.add((*field, PartialDate.from_columns(row, "due")))
    return Settled(frozenset(still), frozenset(over))


def tasks(database: Database) -> Iterator[Due]:
    """Every open task, also those without a day."""
    rows = database.rows(
        f"SELECT t.id, t.code, t.title, t.kind, t.hard, t.about_entity, t.about_id, {_DUE} FROM task AS t"
        " WHERE t.withdrawn_at IS NULL AND t.status = 'open'"
    )
    codes = _codes(database, ((row["about_entity"], row["about_id"]) for row in rows if row["about_id"]))
    for row in rows:
        said = PartialDate.from_columns(row, "due")
        first, last = bounds(said)
        about = row["about_id"]
        yield Due(
            kind=DueKind.TASK,
            entity="task",
            record_id=row["id"],
            field="due",
            said=said,
            first=first,
            last=last,
            code=row["code"],
            subject=Subject(row["about_entity"], about, codes.get(about, "")) if about else NOBODY,
            words=row["title"],
            task_kind=code_in(row, "kind", TaskKind, "task"),
            hard=bool(row["hard"]),
            case_ids=(about,) if about and row["about_entity"] == "case_file" else (),
        )


def _codes(database: Database, wanted: Iterable[tuple[str, str]]) -> dict[str, str]:
    by_kind = defaultdict[str, list[str]](list)
    for entity, record_id in wanted:
        by_kind[entity].append(record_id)
    codes: dict[str, str] = {}
    for entity, ids in by_kind.items():
        kind = RECORD_TYPES.get(entity)
        if kind is None or not kind.prefix:
            continue
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = database.rows(f'SELECT id, code FROM "{kind.entity}" WHERE id IN ({marks})', some)
            codes |= {row["id"]: row["code"] for row in rows}
    return codes
