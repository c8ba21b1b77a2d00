"""Days that records give for what comes next: hearings, deadlines of complaints, replies, reviews."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from archive.connection import Database, Row
from archive.consent import spelled
from archive.custody_schedule import check_due
from archive.dates import PartialDate
from archive.merges import Merges
from archive.questions.due_line import NOBODY, Due, DueKind, bounds
from archive.questions.subjects import Subject

_DATE: Final = tuple(PartialDate.not_stated().to_columns("x"))


def hearings(database: Database) -> Iterator[Due]:
    """Where a step names the day on which it goes on, and no step of that day or later is written down."""
    for row in database.rows(
        f"SELECT s.id, {_columns('s', 'next_on')}, j.id AS about_id, j.code, j.case_id FROM proceeding_step AS s"
        " JOIN proceeding AS j ON j.id = s.proceeding_id"
        f" WHERE s.withdrawn_at IS NULL AND j.withdrawn_at IS NULL AND {_dated('s', 'next_on')} AND NOT EXISTS"
        " (SELECT 1 FROM proceeding_step AS later WHERE later.proceeding_id = s.proceeding_id AND later.id <> s.id"
        " AND later.withdrawn_at IS NULL"
        " AND coalesce(later.happened_from, later.happened_to) >= coalesce(s.next_on_from, s.next_on_to))"
    ):
        subject = Subject("proceeding", row["about_id"], row["code"])
        yield _due(row, DueKind.HEARING, "proceeding_step", "next_on", subject=subject, hard=True)


def complaints(database: Database) -> Iterator[Due]:
    """The next deadline in the course of a complaint."""
    for row in database.rows(
        f"SELECT k.id, {_columns('k', 'next_deadline')}, k.code, k.case_id FROM complaint AS k"
        f" WHERE k.withdrawn_at IS NULL AND {_dated('k', 'next_deadline')}"
    ):
        yield _due(row, DueKind.COMPLAINT, "complaint", "next_deadline", hard=True)


def submissions(database: Database) -> Iterator[Due]:
    """When a body is to reply, as long as no reply is written down; and when our comments are due."""
    for field, kind, still in (
        ("reply_due", DueKind.ANSWER, "AND b.reply = ''"),
        ("comments_due", DueKind.COMMENTS, ""),
    ):
        for row in database.rows(
            f"SELECT b.id, {_columns('b', field)}, i.id AS about_id, i.code, i.case_id FROM submission AS b"
            " JOIN intervention AS i ON i.id = b.intervention_id"
            f" WHERE b.withdrawn_at IS NULL AND i.withdrawn_at IS NULL AND {_dated('b', field)} {still}"
        ):
            subject = Subject("intervention", row["about_id"], row["code"])
            yield _due(row, kind, "submission", field, subject=subject, hard=True)


def cases(database: Database) -> Iterator[Due]:
    """When a case is to be looked at again, and until when it is watched; a closed one waits for nothing."""
    for field, kind in (("next_review", DueKind.CASE_REVIEW), ("monitoring_until", DueKind.MONITORING_END)):
        for row in database.rows(
            f"SELECT f.id, {_columns('f', field)}, f.code, f.id AS case_id FROM case_file AS f"
            f" WHERE f.withdrawn_at IS NULL AND f.status <> 'closed' AND {_dated('f', field)}"
        ):
            yield _due(row, kind, "case_file", field)


def consents(database: Database) -> Iterator[Due]:
    """When a consent is to be looked at again, and when an answer ends, unless a later one took its place.

    Neither what was agreed to nor for whom is told.
    """
    merges = Merges.read(database)
    people: set[str] = set()
    answered: set[tuple[str, str, str]] = set()
    reviewed: set[str] = set()
    for row in database.rows(
        "SELECT c.id AS consent_id, c.person_id, c.review_on, c.ended_on, p.code, u.id, u.use, u.audience,"
        " u.decision, u.expires FROM consent AS c JOIN person AS p ON p.id = c.person_id"
        " LEFT JOIN consent_use AS u ON u.consent_id = c.id AND u.withdrawn_at IS NULL"
        " WHERE c.withdrawn_at IS NULL AND p.withdrawn_at IS NULL ORDER BY c.rowid DESC, u.rowid DESC"
    ):
        person = merges.lead(row["person_id"])
        subject = Subject("person", person, merges.code(row["person_id"], row["code"]))
        newest = person not in people or row["consent_id"] in reviewed
        people.add(person)
        if newest and row["consent_id"] not in reviewed:
            reviewed.add(row["consent_id"])
            if row["review_on"] is not None and row["ended_on"] is None:
                day = row["review_on"]
                yield _on(row["consent_id"], DueKind.CONSENT_REVIEW, "consent", "review_on", day, subject)
        if row["id"] is None:
            continue
        answer = (person, row["use"], spelled(row["audience"]))
        if answer not in answered:
            answered.add(answer)
            if row["decision"] == "yes" and row["expires"] is not None and row["ended_on"] is None:
                yield _on(row["id"], DueKind.CONSENT_EXPIRY, "consent_use", "expires", row["expires"], subject)


def risks(database: Database) -> Iterator[Due]:
    """When the newest assessment of a risk is to be looked at again."""
    for row in database.rows(
        "SELECT r.id, r.review_on, r.about_entity, r.about_id, coalesce(p.code, f.code, '') AS code"
        " FROM risk_assessment AS r LEFT JOIN person AS p ON p.id = r.about_id"
        " LEFT JOIN case_file AS f ON f.id = r.about_id WHERE r.withdrawn_at IS NULL AND r.review_on IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM risk_assessment AS later WHERE later.about_id = r.about_id"
        " AND later.withdrawn_at IS NULL AND later.rowid > r.rowid)"
    ):
        subject = Subject(row["about_entity"], row["about_id"], row["code"])
        yield _on(row["id"], DueKind.RISK_REVIEW, "risk_assessment", "review_on", row["review_on"], subject)


def _columns(table: str, field: str) -> str:
    return ", ".join(f"{table}.{field}{column[1:]} AS said{column[1:]}" for column in _DATE)


def _dated(table: str, field: str) -> str:
    return f"({table}.{field}_from IS NOT NULL OR {table}.{field}_to IS NOT NULL)"


def _due(
    row: Row, kind: DueKind, entity: str, field: str, *, subject: Subject = NOBODY, hard: bool = False
) -> Due:
    said = PartialDate.from_columns(row, "said")
    first, last = bounds(said)
    return Due(
        kind=kind,
        entity=entity,
        record_id=row["id"],
        field=field,
        said=said,
        first=first,
        last=last,
        code=row["code"],
        subject=subject,
        hard=hard,
        case_ids=(row["case_id"],) if row["case_id"] else (),
    )


def _on(record_id: str, kind: DueKind, entity: str, field: str, day: str, subject: Subject) -> Due:
    on = dt.date.fromisoformat(day)
    return Due(
        kind=kind,
        entity=entity,
        record_id=record_id,
        field=field,
        said=PartialDate.day(on),
        first=on,
        last=on,
        code=subject.code,
        subject=subject,
    )


def evidence_check(database: Database, today: dt.date) -> Iterator[Due]:
    """The day on which all sealed files are to be checked, where that is wanted at all."""
    day = check_due(database, today)
    if day is not None:
        yield _on("", DueKind.EVIDENCE_CHECK, "vault", "evidence_every", day.isoformat(), NOBODY)
