"""What every question about detention reads: the periods, who they are about, and what was changed meanwhile."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from archive.connection import Database
from archive.dates import Basis, PartialDate
from archive.merges import Merges
from archive.questions.codes import code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.spans import Span
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind

_DATES: Final = ("began", "ended", "confirmed", "limit")
_NOT_STATED: Final = PartialDate.not_stated()
_PARTS: Final = tuple(PartialDate.not_stated().to_columns("x"))
_ENDING: Final = frozenset({ChangeKind.RELEASED, ChangeKind.MEASURE_CHANGED})
_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Change:
    """One change while it lasted: what it was, when, and the limit that holds since."""

    kind: ChangeKind
    happened: PartialDate
    new_limit: PartialDate


@dataclass(frozen=True)
class Detention:
    """One detention or restriction, of one kind, of one person or group."""

    id: str
    code: str
    subject: Subject
    kind: MeasureKind
    status: DetentionStatus
    began: PartialDate
    ended: PartialDate
    confirmed: PartialDate
    limit: PartialDate
    changes: tuple[Change, ...] = ()
    """In order of time; those without a date last."""

    @property
    def over(self) -> bool | None:
        """Whether it ended: by its own status, or by a release or another measure; ``None`` is not known."""
        if self.status is DetentionStatus.ENDED or self._ending() is not None:
            return True
        return False if self.status is DetentionStatus.ONGOING else None

    @property
    def end(self) -> PartialDate:
        """When it ended, as far as is said. A limit is never an end."""
        ending = self._ending()
        if ending is not None and not (self.ended.earliest or self.ended.latest):
            return ending.happened
        return self.ended

    @property
    def span(self) -> Span:
        """When it may have lasted, and when it surely did."""
        return Span.of(self.began, self.end, over=self.over, known_on=self.confirmed)

    def _ending(self) -> Change | None:
        return next((change for change in self.changes if change.kind in _ENDING), None)


def detentions(database: Database, where: str = "1", parameters: Sequence[Any] = ()) -> list[Detention]:
    """Standing periods in the order in which they began. ``where`` is written by questions; its table is ``d``."""
    dates = ", ".join(map(_packed, _DATES))
    rows = database.rows(
        f"SELECT d.id, d.code, d.kind, d.status, {dates}, {subject_columns('d')} FROM detention_period AS d"
        f" {subject_joins('d')} WHERE d.withdrawn_at IS NULL AND ({where})",
        parameters,
    )
    merges, dated = Merges.read(database), _Dates()
    changes = _changes(database, [row["id"] for row in rows])
    found = [
        Detention(
            id=row["id"],
            code=row["code"],
            subject=subject_of(row, merges),
            kind=code_in(row, "kind", MeasureKind, "detention_period"),
            status=code_in(row, "status", DetentionStatus, "detention_period"),
            changes=changes[row["id"]],
            **{name: dated.read(row[name]) for name in _DATES},
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (one.began.sort_key(), one.code))


def among_these(ids: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    """A condition for :func:`detentions` and its parameters: those with these ids, or with ``None`` all."""
    if ids is None:
        return "1", ()
    return "d.id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)


def _packed(name: str) -> str:
    """A date as one value of a row, or nothing where nothing is said: most dates of most rows say nothing."""
    columns = ", ".join(f"d.{name}{part.removeprefix('x')}" for part in _PARTS)
    silent = f"d.{name}_basis = '{Basis.NOT_STATED}' AND d.{name}_text = ''"
    return f"CASE WHEN {silent} THEN NULL ELSE json_array({columns}) END AS \"{name}\""


class _Dates:
    """Reads dates out of ``_packed``, each of those that rows have in common once."""

    def __init__(self) -> None:
        self._known: dict[str | None, PartialDate] = {None: _NOT_STATED}

    def read(self, packed: str | None) -> PartialDate:
        date = self._known.get(packed)
        if date is None:
            row = dict(zip(_PARTS, json.loads(packed or ""), strict=True))
            date = self._known[packed] = PartialDate.from_columns(row, "x")
        return date


def _changes(database: Database, ids: Sequence[str]) -> dict[str, tuple[Change, ...]]:
    found = defaultdict[str, list[Change]](list)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        for row in database.rows(
            f"SELECT * FROM detention_change WHERE withdrawn_at IS NULL AND period_id IN ({marks}) ORDER BY rowid",
            some,
        ):
            found[row["period_id"]].append(
                Change(
                    code_in(row, "kind", ChangeKind, "detention_change"),
                    PartialDate.from_columns(row, "happened"),
                    PartialDate.from_columns(row, "new_limit"),
                )
            )
    ordered = {
        one: tuple(sorted(changes, key=lambda change: change.happened.sort_key())) for one, changes in found.items()
    }
    return defaultdict(tuple, ordered)
