"""Everything that happened on a day or in a window, or at a place, whatever kind of record says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from archive.connection import Database
from archive.date_columns import touching
from archive.dates import DateMode, PartialDate, Period
from archive.spans import edge

DATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "event": ("happened", "notified"),
        "act": ("happened",),
        "detention_period": ("began", "ended"),
        "detention_change": ("happened",),
        "access_record": ("requested", "granted_on"),
        "proceeding": ("opened",),
        "charge": ("laid",),
        "proceeding_step": ("happened",),
        "sentence": ("in_force",),
        "sentence_change": ("happened",),
        "complaint": ("filed", "answered"),
        "medical_record": ("examined",),
        "intervention": ("happened",),
        "submission": ("sent",),
        "person": ("died",),
    }
)
"""The dates of what happened in the world, by kind of record. When somebody spoke with us is not among them."""

PLACED = ("event", "act", "detention_period")
"""Kinds that name a place."""


@dataclass(frozen=True)
class Happened:
    """One date of one record that falls, or may fall, into the window."""

    entity: str
    record_id: str
    field: str
    date: PartialDate
    certain: bool


def happened(
    database: Database, window: Period, *, mode: DateMode = DateMode.POSSIBLE, place_id: str | None = None
) -> list[Happened]:
    """What happened in a window, in order of time; with a place, there and in everything inside it.

    A date without any day is left out of a window that has one: it would be in every one. "Since 7 January" is
    that day here, for what lasts is asked of by ``held``.
    """
    found = list[Happened]()
    first = window.earliest.isoformat() if window.earliest else ""
    last = window.latest.isoformat() if window.latest else "9999-12-31"
    bounded = window.earliest is not None or window.latest is not None
    for entity, fields in DATES.items():
        if place_id is not None and entity not in PLACED:
            continue
        there = "" if place_id is None else f" AND r.place_id IN ({_WITHIN})"
        for field in fields:
            columns = ", ".join(f"r.{column}" for column in PartialDate.not_stated().to_columns(field))
            for row in database.rows(
                f"SELECT r.id, {columns} FROM {entity} AS r WHERE r.withdrawn_at IS NULL{there}"
                + (f" AND coalesce(r.{field}_from, r.{field}_to) IS NOT NULL" if bounded else "")
                + f" AND {touching(f'r.{field}', ':first', ':last')}",
                {"place": place_id, "first": first, "last": last},
            ):
                date = PartialDate.from_columns(row, field)
                meant = edge(date)
                if meant.meets(window, mode):
                    found.append(Happened(entity, row["id"], field, date, meant.certain(window)))
    return sorted(found, key=lambda one: (one.date.sort_key(), one.entity, one.record_id))


_WITHIN = (
    "WITH RECURSIVE inside (id) AS (VALUES (:place) UNION SELECT p.id FROM place AS p JOIN inside ON p.parent_id ="
    " inside.id WHERE p.withdrawn_at IS NULL) SELECT id FROM inside"
)
"""The place and everything in it; a circle of places ends, because each is taken once."""

