"""Numbers of one series by the day for which they hold (V15). They stand beside each other and are never added."""

from __future__ import annotations

from dataclasses import dataclass

from archive.canonical import clean_text
from archive.connection import Database
from archive.dates import PartialDate
from archive.quantity import Quantity


@dataclass(frozen=True)
class Figure:
    """One number of a series."""

    statistic_id: str
    code: str
    amount: Quantity
    as_of: PartialDate
    published: PartialDate
    superseded_by: str
    """Code of the number that takes its place, or empty."""
    without_day: bool
    """Nothing says for which day it holds."""
    behind_newer: bool
    """Another number of the series surely is for a later day."""


def series_names(database: Database) -> list[str]:
    """The names of all series that have standing numbers."""
    return [
        str(name)
        for name in database.column(
            "SELECT DISTINCT series FROM statistic WHERE withdrawn_at IS NULL AND series <> '' ORDER BY series"
        )
    ]


def series_of(database: Database, untrusted_name: str) -> list[Figure]:
    """The numbers of a series, whatever the letter case of its name, by their days; those without a day last."""
    wanted = _name(untrusted_name)
    spelled = [name for name in series_names(database) if _name(name) == wanted]
    marks = ", ".join("?" * len(spelled))
    rows = database.rows(
        "SELECT n.*, coalesce(s.code, '') AS superseded_code FROM statistic AS n"
        " LEFT JOIN statistic AS s ON s.id = n.superseded_by_id"
        f" WHERE n.withdrawn_at IS NULL AND n.series IN ({marks}) ORDER BY n.code",
        spelled,
    )
    days = [PartialDate.from_columns(row, "as_of") for row in rows]
    found = [
        Figure(
            statistic_id=row["id"],
            code=row["code"],
            amount=Quantity.from_columns(row, "amount"),
            as_of=day,
            published=PartialDate.from_columns(row, "published"),
            superseded_by=row["superseded_code"],
            without_day=day.earliest is None and day.latest is None,
            behind_newer=any(_older(day, other) for other in days),
        )
        for row, day in zip(rows, days, strict=True)
    ]
    return sorted(found, key=lambda one: one.as_of.sort_key())


def _name(untrusted_name: str) -> str:
    return " ".join(clean_text(untrusted_name).casefold().split())


def _older(one: PartialDate, other: PartialDate) -> bool:
    last, first = one.reach.latest, other.reach.earliest
    return last is not None and first is not None and last < first
