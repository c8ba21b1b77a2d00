"""Which facts another source contradicts. Both values stay with their records; here it is only said where."""

from __future__ import annotations

from dataclasses import dataclass

from archive.connection import Database
from archive.merges import Merges


@dataclass(frozen=True)
class Contradicted:
    """One field of one record of which the sources give several values."""

    discrepancy_id: str
    entity: str
    record_id: str
    field: str
    values: int
    """How many different values somebody gives, the one that is shown among them."""
    sources: int
    """How many citations speak of the field."""
    decided: bool
    """Whether somebody chose what is shown, with a reason. The other values stay."""


def contradicted(database: Database, *, undecided: bool = False) -> list[Contradicted]:
    """The open questions first, each part in the order in which it was recorded."""
    merges = Merges.read(database)
    rows = database.rows(
        "SELECT d.id, d.target_entity, d.target_id, d.target_field, d.chosen_id IS NOT NULL AS decided,"
        " count(DISTINCT nullif(c.value, '')) AS given, count(c.id) AS sources"
        " FROM discrepancy AS d"
        " LEFT JOIN citation AS c ON c.withdrawn_at IS NULL AND c.target_entity = d.target_entity"
        " AND c.target_id = d.target_id AND c.target_field = d.target_field"
        " WHERE d.withdrawn_at IS NULL GROUP BY d.id ORDER BY decided, d.rowid"
    )
    return [
        Contradicted(
            row["id"],
            row["target_entity"],
            merges.lead(row["target_id"]),
            row["target_field"],
            # Until it is decided what is shown stands in the record, and perhaps in no citation.
            max(row["given"] + (0 if row["decided"] else 1), 2),
            row["sources"],
            bool(row["decided"]),
        )
        for row in rows
        if not (undecided and row["decided"])
    ]
