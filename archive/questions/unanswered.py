"""Complaints that wait for an answer, and for how long at least and at most."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from archive.connection import Database, Row
from archive.dates import DateMode, PartialDate
from archive.merges import Merges
from archive.questions.codes import code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome


@dataclass(frozen=True)
class Unanswered:
    """A complaint that was made, and of which no answer is recorded. Being registered is no answer."""

    complaint_id: str
    code: str
    subject: Subject
    about: ComplaintAbout
    outcome: ComplaintOutcome
    filed: PartialDate
    at_least: int | None
    """Days that it surely waits; ``None``: it may have been filed today."""
    at_most: int | None
    """Days that it may have waited; ``None``: nobody says since when."""


def unanswered(
    database: Database, today: dt.date, days: int = 0, *, mode: DateMode = DateMode.POSSIBLE
) -> list[Unanswered]:
    """Complaints that may have waited for more than ``days`` days; with ``CERTAIN`` those that surely did.

    The longest waiting comes first. Where nothing is said of an answer, there may be one: such a complaint is never
    certain. What was not filed is not here, and why it was not is no answer either.
    """
    found = []
    merges = Merges.read(database)
    filed = ", ".join(f"k.{column}" for column in PartialDate.not_stated().to_columns("filed"))
    for row in database.rows(
        f"SELECT k.id, k.code, k.about, k.outcome, {filed}, {subject_columns('k')} FROM complaint AS k"
        f" {subject_joins('k')} WHERE k.withdrawn_at IS NULL AND k.outcome IN (?, ?, ?)"
        " AND k.answered_from IS NULL AND k.answered_to IS NULL",
        (str(ComplaintOutcome.NONE_YET), str(ComplaintOutcome.REGISTERED), str(ComplaintOutcome.NOT_STATED)),
    ):
        one = _waiting(row, today, merges)
        open_answer = one.outcome is ComplaintOutcome.NOT_STATED
        if open_answer and one.at_most is None:
            continue
        if mode is DateMode.POSSIBLE:
            fits = one.at_most is None or one.at_most > days
        else:
            fits = not open_answer and one.at_least is not None and one.at_least > days
        if fits:
            found.append(one)
    return sorted(found, key=lambda one: (-(one.at_least or -1), one.filed.sort_key(), one.code))


def _waiting(row: Row, today: dt.date, merges: Merges) -> Unanswered:
    filed = PartialDate.from_columns(row, "filed")
    reach = filed.reach
    return Unanswered(
        complaint_id=row["id"],
        code=row["code"],
        subject=subject_of(row, merges),
        about=code_in(row, "about", ComplaintAbout, "complaint"),
        outcome=code_in(row, "outcome", ComplaintOutcome, "complaint"),
        filed=filed,
        at_least=max(0, (today - reach.latest).days) if reach.latest else None,
        at_most=max(0, (today - reach.earliest).days) if reach.earliest else None,
    )
