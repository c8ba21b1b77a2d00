"""Dealing with what is due: somebody is still held, work is done or settled, a day is put off. Each is one action."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.model.catalogue import record_type
from archive.model.fields import Kind
from archive.model.liberty import DetentionPeriod
from archive.model.work import Task
from archive.questions.due_line import Due, DueKind
from archive.records import Records
from archive.vocabulary.liberty import DetentionStatus
from archive.vocabulary.work import TaskKind, TaskStatus

POSTPONED = (
    DueKind.TASK,
    DueKind.HEARING,
    DueKind.COMPLAINT,
    DueKind.ANSWER,
    DueKind.COMMENTS,
    DueKind.CASE_REVIEW,
    DueKind.MONITORING_END,
    DueKind.CONSENT_REVIEW,
    DueKind.RISK_REVIEW,
)
"""What can be put off. The limit of an order and the end of an answer are not ours to move."""

SETTLED = (
    DueKind.TASK,
    DueKind.HEARING,
    DueKind.COMPLAINT,
    DueKind.ANSWER,
    DueKind.COMMENTS,
    DueKind.CASE_REVIEW,
    DueKind.MONITORING_END,
    DueKind.RISK_REVIEW,
)
"""What is over when somebody says what came of it."""

_TASKS: Mapping[DueKind, TaskKind] = MappingProxyType(
    {
        DueKind.HEARING: TaskKind.HEARING,
        DueKind.COMPLAINT: TaskKind.DEADLINE,
        DueKind.COMMENTS: TaskKind.DEADLINE,
    }
)


def confirm_held(records: Records, period_id: str, day: PartialDate, who: str) -> DetentionPeriod:
    """On that day somebody said that it goes on. Who that was stays in the vault (class E).

    Raises:
        FieldInvalid: nobody is named, no day is known, or it is recorded as ended. EndBeforeStart: it began later.
    """
    entity = DetentionPeriod.entity
    if not who.strip():
        raise FieldInvalid(entity=entity, field="confirmed_by")
    if day.latest is None and day.earliest is None:
        raise FieldInvalid(entity=entity, field="confirmed")
    period = records.get(DetentionPeriod, period_id)
    if period.status is DetentionStatus.ENDED:
        raise FieldInvalid(entity=entity, field="status")
    return records.amend(
        period, {"status": DetentionStatus.ONGOING, "confirmed": day, "confirmed_by": who.strip()}
    )


def settle(records: Records, one: Due, outcome: str, title: str) -> Task:
    """It is done with, and that came of it. A task is marked as done; for the day of another record, a task that is
    done already is written down, under ``title``.

    Raises:
        FieldInvalid: nothing is said of what came of it, or it cannot be settled so.
    """
    if not outcome.strip():
        raise FieldInvalid(entity=Task.entity, field="outcome")
    if one.kind is DueKind.TASK:
        task = records.get(Task, one.record_id)
        return records.amend(task, {"status": TaskStatus.DONE, "outcome": outcome.strip()})
    if one.kind not in SETTLED:
        raise FieldInvalid(entity=one.entity, field=one.field)
    return records.add(
        Task,
        title=title.strip(),
        kind=_TASKS.get(one.kind, TaskKind.FOLLOW_UP),
        due=one.said,
        hard=one.hard,
        about_entity=one.entity,
        about_id=one.record_id,
        about_field=one.field,
        status=TaskStatus.DONE,
        outcome=outcome.strip(),
    )


def postpone(records: Records, one: Due, day: PartialDate, reason: str) -> None:
    """It is due on another day, for a reason that stays in the journal.

    Raises:
        FieldInvalid: no reason, no day, or no exact day where the field needs one; or it is not ours to move.
    """
    kind = record_type(one.entity)
    if one.kind not in POSTPONED or not reason.strip() or (day.earliest is None and day.latest is None):
        raise FieldInvalid(entity=one.entity, field=one.field)
    if kind.spec(one.field).kind is Kind.DATE:
        records.amend(records.get(kind, one.record_id), {one.field: day}, reason=reason.strip())
        return
    if day.earliest is None or day.earliest != day.latest:
        raise FieldInvalid(entity=one.entity, field=one.field)
    records.amend(records.get(kind, one.record_id), {one.field: day.earliest}, reason=reason.strip())
