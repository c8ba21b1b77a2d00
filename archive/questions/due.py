"""What is due: limits, deadlines, hearings, work, "still held?", consent that ends or is to be looked at again.

A day that a record gives stays due until somebody says what came of it. That is a task about just that field: an open
one stands in the place of the day, and one that is no longer open settles it, until the record gives another day.
Limits and confirmations are settled by what is recorded about the detention alone.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from archive.connection import Database
from archive.questions import due_days
from archive.questions.detentions import Detention, among_these, detentions
from archive.questions.due_line import Due, DueKind, Standing, bounds
from archive.questions.due_tasks import settled, tasks
from archive.questions.limits import WITH_LIMIT, LimitState, limits_among
from archive.questions.unconfirmed import SAID_TO_GO_ON, USUAL_DAYS, unconfirmed_among
from archive.sensitivity import unshown

_ORDER: Final = tuple(Standing)
_FAR: Final = dt.date.max
_SOURCES: Final = (
    due_days.hearings,
    due_days.complaints,
    due_days.submissions,
    due_days.cases,
    due_days.consents,
    due_days.risks,
)
_OF_PEOPLE: Final = (DueKind.CONSENT_REVIEW, DueKind.CONSENT_EXPIRY, DueKind.RISK_REVIEW)
_AT_ONCE: Final = 500


def due(
    database: Database,
    today: dt.date,
    *,
    until: dt.date | None = None,
    among: Collection[str] | None = None,
    people: Collection[str] = (),
) -> list[Due]:
    """Everything that is due: what is behind first, then by day, and at the end what has no day.

    With ``until`` nothing that begins after that day; with ``among`` only what the records with these ids say, or
    what is to be done about them, and beside it the consent of ``people`` and what threatens them.
    """
    over = settled(database)
    these, ids = among_these(among)
    held = detentions(database, f"{these} AND (({SAID_TO_GO_ON}) OR ({WITH_LIMIT}))", ids)
    found = [*_limits(held, today), *_confirmations(held, today), *tasks(database)]
    found += [one for source in _SOURCES for one in source(database) if not over.covers(one)]
    found += due_days.evidence_check(database, today)
    if until is not None:
        found = [one for one in found if one.first is None or one.first <= until]
    if among is not None:
        found = [
            one
            for one in found
            if one.record_id in among
            or one.subject.id in (people if one.kind in _OF_PEOPLE else among)
        ]
    return sorted(_placed(database, found), key=lambda one: _order(one, today))


def _order(one: Due, today: dt.date) -> tuple[int, dt.date, bool, str, str]:
    standing = one.standing(today)
    day = one.last if standing is Standing.OVERDUE else one.first
    return _ORDER.index(standing), day or _FAR, not one.hard, one.code, one.key


def _limits(held: Sequence[Detention], today: dt.date) -> Iterator[Due]:
    for one in limits_among(held, today):
        first, last = (None, None) if one.state is LimitState.PROLONGED_OPEN else bounds(one.limit)
        yield Due(
            kind=DueKind.LIMIT,
            entity="detention_period",
            record_id=one.detention.id,
            field="limit",
            said=one.limit,
            first=first,
            last=last,
            code=one.detention.code,
            subject=one.detention.subject,
            measure=one.detention.kind,
            hard=True,
            limit=one.state,
        )


def _confirmations(held: Sequence[Detention], today: dt.date) -> Iterator[Due]:
    for one in unconfirmed_among(held, today):
        since = None if one.days is None else today - dt.timedelta(days=one.days - USUAL_DAYS)
        yield Due(
            kind=DueKind.CONFIRMATION,
            entity="detention_period",
            record_id=one.detention.id,
            field="confirmed",
            said=one.detention.confirmed,
            first=since,
            last=since,
            code=one.detention.code,
            subject=one.detention.subject,
            measure=one.detention.kind,
            days=one.days,
        )


def _placed(database: Database, found: Sequence[Due]) -> Iterator[Due]:
    """With the cases into which the records were put, and without the words of what is protected as a whole."""
    cases = defaultdict[str, list[str]](list)
    raised = unshown(database, (one.record_id for one in found))
    ids = sorted({one.record_id for one in found} | {one.subject.id for one in found if one.subject.id})
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        for row in database.rows(
            f"SELECT member_id, case_id FROM case_member WHERE withdrawn_at IS NULL AND member_id IN ({marks})", some
        ):
            cases[row["member_id"]].append(row["case_id"])
    for one in found:
        of = dict.fromkeys((*one.case_ids, *cases[one.record_id], *cases[one.subject.id]))
        yield replace(one, case_ids=tuple(of), words="" if one.record_id in raised else one.words)
