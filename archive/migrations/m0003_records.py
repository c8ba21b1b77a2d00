"""The third step: a table for every kind of record, and what those of the first vault lacked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from archive.migrations import m0003_bodies, m0003_happened, m0003_work
from archive.migrations.m0003_columns import coded, dates, open_words, quantities, words

ADDED = {
    "case_file": (
        *dates("monitoring_until", "next_review"),
        *words("lead", "team", "criteria", "criteria_reasons"),
    ),
    "person": (
        *words("citizenship", "ethnicity", "religion"),
        *open_words("residence_id"),
        *words("family"),
        *quantities("dependants"),
        *coded("deceased", "not_stated"),
        *dates("died"),
    ),
    "involvement": (
        *coded("degree", "not_stated"),
        *coded("identified", "not_stated"),
        *dates("during"),
    ),
    "event": (
        *coded("confidence", "unknown"),
        *open_words("place_id", "part_of_id", "documented_by_id"),
        *dates("notified"),
        *words("refusal_reason"),
        *quantities("participants", "detained"),
        *words("force_used"),
    ),
    "testimony": (
        *words("began_at", "ended_at", "breaks", "interpreter"),
        *coded("interpreter_bound", "not_stated"),
        *words("others_present", "capacity", "support_person"),
        *open_words("guardian_id"),
        *words("best_interest"),
        *quantities("prior_interviews"),
        *words("prior_words"),
        *coded("safe_to_talk", "not_stated"),
        *words("safety_words"),
        *coded("read_back", "not_stated"),
        *dates("read_back_on"),
        *coded("corrected", "not_stated"),
        *coded("signed", "not_stated"),
        *open_words("risk_before_id", "risk_after_id"),
        *words("referrals", "feedback_promised"),
        *open_words("feedback_by"),
        *dates("feedback_given"),
    ),
    "consent": (
        *open_words("given_by_id"),
        *words("authority", "best_interest", "explained_by", "explained"),
        *open_words("evidence_id"),
    ),
}
"""Columns that tables of the first step get; rows that stand there have the default."""


NUMBERED = (
    *("case_file", "person", "event", "testimony", "evidence_item", "export_package"),
    *("place", "organisation", "source", "people_group", "act", "proceeding", "detention_period"),
    *("complaint", "medical_record", "statistic", "intervention", "task"),
)
"""Tables whose codes are one letter, a hyphen and a number; the next number is found without reading them all."""


def statements() -> Iterator[str]:
    """Everything that the step does to the tables of records, in order."""
    for table, columns in ADDED.items():
        for column in columns:
            yield f"ALTER TABLE {table} ADD COLUMN {column}"
    for part in (m0003_bodies, m0003_happened, m0003_work):
        for table, columns in part.TABLES.items():
            yield f"CREATE TABLE {table} (id TEXT PRIMARY KEY, {', '.join(columns)}, withdrawn_at TEXT) STRICT"
        for table, column in part.INDEXES:
            yield f'CREATE INDEX {table}_{column} ON {table} ("{column}")'
    for table in NUMBERED:
        yield f"CREATE INDEX {table}_number ON {table} (CAST(substr(code, 3) AS INTEGER))"
        # A list is the ids of all that stand, by code: read out of the index alone.
        yield f"CREATE INDEX {table}_standing ON {table} (code, id) WHERE withdrawn_at IS NULL"


def apply(db: Any) -> None:
    """Create everything, statement by statement inside the caller's transaction."""
    for statement in statements():
        db.conn.execute(statement)
