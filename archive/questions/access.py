"""The access log: who wanted to see somebody held, whether that was allowed, and what was seen."""

from __future__ import annotations

from dataclasses import dataclass

from archive.connection import Database
from archive.dates import PartialDate
from archive.merges import Merges
from archive.questions.codes import code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.casework import Answer
from archive.vocabulary.liberty import AccessSeeker


@dataclass(frozen=True)
class Access:
    """One request. Who in person asked is not told: it could be the source."""

    record_id: str
    period: str
    """Code of the detention."""
    subject: Subject
    seeker: AccessSeeker
    requested: PartialDate
    granted: Answer
    granted_on: PartialDate
    refused_by: str
    conditions: str
    seen: str
    """What was seen, in words. They stand in no list."""


def access_log(
    database: Database, *, case_id: str = "", subject: tuple[str, str] | None = None, period_id: str = ""
) -> list[Access]:
    """Requests in order of time, those without a date last: of a detention, of somebody held, or of a case.

    Those of a case are those of its detentions, and of the detentions of people and groups who have acts, detentions
    or a role in it.
    """
    where, parameters, merges = "", list[str](), Merges.read(database)
    if period_id:
        where, parameters = " AND d.id = ?", [period_id]
    elif subject is not None:
        ids = merges.together(subject[1])
        where = f" AND d.subject_entity = ? AND d.subject_id IN ({', '.join('?' * len(ids))})"
        parameters = [subject[0], *ids]
    elif case_id:
        member = "SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = ?1 AND member_entity ="
        where = (
            f" AND (d.id IN ({member} 'detention_period') OR d.subject_id IN (SELECT person_id FROM involvement"
            " WHERE withdrawn_at IS NULL AND object_entity = 'case_file' AND object_id = ?1)"
            f" OR d.subject_id IN ({member} 'people_group')"
            f" OR d.subject_id IN (SELECT victim_id FROM act WHERE withdrawn_at IS NULL AND id IN ({member} 'act')))"
        )
        parameters = [case_id]
    dates = ", ".join(
        f"r.{column}" for name in ("requested", "granted_on") for column in PartialDate.not_stated().to_columns(name)
    )
    rows = database.rows(
        f"SELECT r.id, d.code AS period, r.seeker, r.granted, r.refused_by, r.conditions, r.seen, {dates},"
        f" {subject_columns('d')} FROM access_record AS r JOIN detention_period AS d ON d.id = r.period_id"
        f" {subject_joins('d')} WHERE r.withdrawn_at IS NULL AND d.withdrawn_at IS NULL{where}",
        tuple(parameters),
    )
    found = [
        Access(
            record_id=row["id"],
            period=row["period"],
            subject=subject_of(row, merges),
            seeker=code_in(row, "seeker", AccessSeeker, "access_record"),
            requested=PartialDate.from_columns(row, "requested"),
            granted=code_in(row, "granted", Answer, "access_record"),
            granted_on=PartialDate.from_columns(row, "granted_on"),
            refused_by=row["refused_by"],
            conditions=row["conditions"],
            seen=row["seen"],
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (one.requested.sort_key(), one.granted_on.sort_key(), one.period))
