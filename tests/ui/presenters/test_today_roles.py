"""What stands first on the first page depends on the role; what is overdue stays before what is not."""

from __future__ import annotations

import datetime as dt

from archive.dates import PartialDate
from archive.questions.due_line import Due, DueKind, Standing
from archive.questions.subjects import Subject
from archive.roles import change_worker
from archive.vocabulary.work import WorkRole
from tests.ui.told_vault import Told
from ui.presenters.actors import actor_words
from ui.presenters.today import TodayLine, TodayPresenter, first_for

DAY = dt.date(2026, 5, 1)


def line(kind: DueKind, days: int) -> TodayLine:
    due = Due(
        kind=kind,
        entity="task",
        record_id=f"{kind}{days}",
        field="due",
        said=PartialDate.day(DAY),
        first=DAY,
        last=DAY,
        code="",
        subject=Subject("", "", ""),
    )
    return TodayLine(due, Standing.OVERDUE if days < 0 else Standing.AHEAD, days)


LINES = [
    line(DueKind.CONSENT_REVIEW, -3),
    line(DueKind.LIMIT, -1),
    line(DueKind.CASE_REVIEW, 2),
    line(DueKind.HEARING, 3),
]


def kinds(role: WorkRole) -> list[DueKind]:
    return [one.due.kind for one in first_for(role, LINES)]


def test_each_role_sees_its_own_first() -> None:
    assert kinds(WorkRole.DOCUMENTER) == [one.due.kind for one in LINES]
    assert kinds(WorkRole.LAWYER) == [
        *(DueKind.LIMIT, DueKind.CONSENT_REVIEW),
        *(DueKind.HEARING, DueKind.CASE_REVIEW),
    ]
    assert kinds(WorkRole.REVIEWER)[:2] == [DueKind.CONSENT_REVIEW, DueKind.LIMIT]


def test_nothing_is_left_out() -> None:
    for role in WorkRole:
        assert sorted(one.id for one in first_for(role, LINES)) == sorted(one.id for one in LINES)


def test_the_page_says_who_works(told: Told) -> None:
    assert TodayPresenter(told.vault).view().actor == "documenter"
    change_worker(told.vault, WorkRole.LAWYER, "2")
    assert TodayPresenter(told.vault).view().actor == "lawyer 2"
    assert (actor_words("lawyer 2", "ru"), actor_words("office A", "ru")) == ("юрист 2", "office A")
