"""The way of complaints and submissions: filed, to whom, what came of it, and what is due next."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass

from archive.connection import Database, Row
from archive.dates import PartialDate
from archive.merges import Merges
from archive.questions.codes import code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome


class TrackState(enum.StrEnum):
    """How far it has come."""

    WAITING = "waiting"
    TO_BE_FILED = "to_be_filed"
    ANSWERED = "answered"
    NOT_FILED = "not_filed"
    NOT_STATED = "not_stated"


@dataclass(frozen=True)
class Tracked:
    """One complaint, or one submission to a body."""

    entity: str
    """``complaint`` or ``submission``."""
    record_id: str
    code: str
    """Of a submission that of the step to help it is part of."""
    case_id: str
    subject: Subject
    about: ComplaintAbout | None
    """Of a complaint."""
    to: str
    """To whom it was addressed, in words or by code."""
    filed: PartialDate
    reference: str
    state: TrackState
    outcome: ComplaintOutcome | None
    """Of a complaint."""
    investigation: str
    """Code of the proceeding that it led to."""
    due: PartialDate
    due_field: str
    """The field of the record that says what is due next; empty: nothing is."""
    overdue: bool
    """The last day on which it could be due has passed."""
    at_least: int | None
    """Days that it surely waits for an answer; ``None``: it waits for none, or may have been filed today."""
    at_most: int | None


def track(
    database: Database, today: dt.date, *, case_id: str = "", subject: tuple[str, str] | None = None
) -> list[Tracked]:
    """What is due next comes first, then what waits longest, then the rest by code.

    Of a case or of somebody alone where it is asked for.
    """
    found = [*_complaints(database, today, case_id, subject), *_submissions(database, today, case_id, subject)]
    return sorted(
        found,
        key=lambda one: (not one.due_field, one.due.sort_key(), -(one.at_least or one.at_most or -1), one.code),
    )


def _complaints(
    database: Database, today: dt.date, case_id: str, subject: tuple[str, str] | None
) -> Iterator[Tracked]:
    merges = Merges.read(database)
    where, parameters = _where("k", "complaint", "subject", case_id, subject, merges)
    for row in database.rows(
        "SELECT k.id, k.code, coalesce(k.case_id, '') AS case_id, k.about, k.addressed_to, k.reference, k.outcome,"
        f" coalesce(o.code, '') AS body, coalesce(j.code, '') AS investigation, {_dates('k', 'filed', 'answered')},"
        f" {_dates('k', 'next_deadline')}, {subject_columns('k')} FROM complaint AS k {subject_joins('k')}"
        " LEFT JOIN organisation AS o ON o.id = k.addressed_id LEFT JOIN proceeding AS j ON j.id = k.proceeding_id"
        f" WHERE k.withdrawn_at IS NULL{where}",
        parameters,
    ):
        outcome = code_in(row, "outcome", ComplaintOutcome, "complaint")
        filed, answered = PartialDate.from_columns(row, "filed"), PartialDate.from_columns(row, "answered")
        deadline = PartialDate.from_columns(row, "next_deadline")
        state = _state(outcome, filed, answered)
        yield _tracked(
            row,
            merges,
            today,
            entity="complaint",
            to=row["addressed_to"] or row["body"],
            about=code_in(row, "about", ComplaintAbout, "complaint"),
            state=state,
            outcome=outcome,
            investigation=row["investigation"],
            due=(deadline, "next_deadline"),
        )


def _submissions(
    database: Database, today: dt.date, case_id: str, subject: tuple[str, str] | None
) -> Iterator[Tracked]:
    merges = Merges.read(database)
    where, parameters = _where("i", "intervention", "on_behalf", case_id, subject, merges)
    for row in database.rows(
        "SELECT s.id, i.code, coalesce(i.case_id, '') AS case_id, s.body AS addressed_to, s.reference, s.reply,"
        f" s.outcome, {_dates('s', 'sent', 'reply_due', 'comments_due')}, {subject_columns('i', 'on_behalf')}"
        f" FROM submission AS s JOIN intervention AS i ON i.id = s.intervention_id {subject_joins('i', 'on_behalf')}"
        f" WHERE s.withdrawn_at IS NULL AND i.withdrawn_at IS NULL{where}",
        parameters,
    ):
        sent = PartialDate.from_columns(row, "sent")
        replied = bool(row["reply"].strip() or row["outcome"].strip())
        reply_due, comments_due = (PartialDate.from_columns(row, name) for name in ("reply_due", "comments_due"))
        due = (comments_due, "comments_due")
        if not replied and _stated(reply_due) and not (
            _stated(comments_due) and comments_due.sort_key() < reply_due.sort_key()
        ):
            due = (reply_due, "reply_due")
        state = TrackState.ANSWERED if replied else TrackState.WAITING if _stated(sent) else TrackState.TO_BE_FILED
        yield _tracked(
            row,
            merges,
            today,
            entity="submission",
            to=row["addressed_to"],
            about=None,
            state=state,
            outcome=None,
            investigation="",
            due=due,
            filed_name="sent",
        )


def _tracked(
    row: Row,
    merges: Merges,
    today: dt.date,
    *,
    entity: str,
    to: str,
    about: ComplaintAbout | None,
    state: TrackState,
    outcome: ComplaintOutcome | None,
    investigation: str,
    due: tuple[PartialDate, str],
    filed_name: str = "filed",
) -> Tracked:
    filed = PartialDate.from_columns(row, filed_name)
    waits = state is TrackState.WAITING
    day, name = due
    return Tracked(
        entity=entity,
        record_id=row["id"],
        code=row["code"],
        case_id=row["case_id"],
        subject=subject_of(row, merges),
        about=about,
        to=to,
        filed=filed,
        reference=row["reference"],
        state=state,
        outcome=outcome,
        investigation=investigation,
        due=day,
        due_field=name if _stated(day) else "",
        overdue=day.latest is not None and day.latest < today,
        at_least=max(0, (today - filed.latest).days) if waits and filed.latest else None,
        at_most=max(0, (today - filed.earliest).days) if waits and filed.earliest else None,
    )


def _state(outcome: ComplaintOutcome, filed: PartialDate, answered: PartialDate) -> TrackState:
    """Being registered is no answer. Where nothing is said of an answer, a complaint that was filed waits."""
    if outcome is ComplaintOutcome.TO_BE_FILED:
        return TrackState.TO_BE_FILED
    if outcome.filed is False:
        return TrackState.NOT_FILED
    if _stated(answered):
        return TrackState.ANSWERED
    if outcome in (ComplaintOutcome.NONE_YET, ComplaintOutcome.REGISTERED):
        return TrackState.WAITING
    if outcome is ComplaintOutcome.NOT_STATED:
        return TrackState.WAITING if _stated(filed) else TrackState.NOT_STATED
    return TrackState.ANSWERED


def _stated(date: PartialDate) -> bool:
    return date.earliest is not None or date.latest is not None


def _dates(table: str, *names: str) -> str:
    return ", ".join(f"{table}.{column}" for name in names for column in PartialDate.not_stated().to_columns(name))


def _where(
    table: str, entity: str, stem: str, case_id: str, subject: tuple[str, str] | None, merges: Merges
) -> tuple[str, tuple[str, ...]]:
    if subject is not None:
        ids = merges.together(subject[1])
        marks = ", ".join("?" * len(ids))
        return f" AND {table}.{stem}_entity = ? AND {table}.{stem}_id IN ({marks})", (subject[0], *ids)
    if not case_id:
        return "", ()
    members = "SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = ?1 AND member_entity = ?2"
    return f" AND ({table}.case_id = ?1 OR {table}.id IN ({members}))", (case_id, entity)
