"""What is due today and later, across cases: which lines there are, which of them fit, and dealing with one."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from archive.clock import local_day
from archive.dates import PartialDate
from archive.dealing import POSTPONED, SETTLED, confirm_held, postpone, settle
from archive.model.casework import CaseFile
from archive.model.liberty import DetentionChange
from archive.questions.due import due
from archive.questions.due_line import Due, DueKind, Standing
from archive.questions.of_case import ids_of_case, people_of_case
from archive.roles import worker
from archive.second_reading import Readings, Why
from archive.vault import Vault
from archive.vocabulary.work import TaskKind, WorkRole
from crypto.jobs import CancelToken
from ui.presenters.person import CONSENT_OF
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace

WEEK = 7


class When(enum.StrEnum):
    """Where the days lie that are asked for."""

    ALL = "all"
    OVERDUE = "overdue"
    WEEK = "week"
    """Today and the seven days after it."""
    LATER = "later"
    UNDATED = "undated"


class What(enum.StrEnum):
    """What kind of thing is asked for."""

    ALL = "all"
    LIMITS = "limits"
    HELD = "held"
    DEADLINES = "deadlines"
    HEARINGS = "hearings"
    CONSENT = "consent"
    ANSWERS = "answers"
    REVIEWS = "reviews"


_WHAT: Mapping[DueKind, What] = {
    DueKind.LIMIT: What.LIMITS,
    DueKind.CONFIRMATION: What.HELD,
    DueKind.TASK: What.DEADLINES,
    DueKind.HEARING: What.HEARINGS,
    DueKind.COMPLAINT: What.DEADLINES,
    DueKind.ANSWER: What.ANSWERS,
    DueKind.COMMENTS: What.DEADLINES,
    DueKind.CONSENT_REVIEW: What.CONSENT,
    DueKind.CONSENT_EXPIRY: What.CONSENT,
    DueKind.CASE_REVIEW: What.REVIEWS,
    DueKind.MONITORING_END: What.REVIEWS,
    DueKind.RISK_REVIEW: What.REVIEWS,
    DueKind.EVIDENCE_CHECK: What.REVIEWS,
}
_TASKS: Mapping[TaskKind, What] = {TaskKind.HEARING: What.HEARINGS, TaskKind.CONSENT_REVIEW: What.CONSENT}


FIRST_FOR: Mapping[WorkRole, frozenset[What]] = MappingProxyType(
    {
        WorkRole.DOCUMENTER: frozenset(),
        WorkRole.LAWYER: frozenset({What.LIMITS, What.DEADLINES, What.HEARINGS}),
        WorkRole.REVIEWER: frozenset({What.REVIEWS, What.CONSENT}),
    }
)
"""What stands first for whoever works as that, among what is overdue, due this week, and later; else days decide."""


@dataclass(frozen=True)
class TodayLine:
    """One thing that is due, seen from the day on which it was read."""

    due: Due
    standing: Standing
    days_left: int | None
    cases: tuple[str, ...] = ()
    """Codes of its cases."""

    @property
    def id(self) -> str:
        """What tells it from every other."""
        return self.due.key

    @property
    def what(self) -> What:
        """Under which heading it stands."""
        if self.due.task_kind is not None:
            return _TASKS.get(self.due.task_kind, What.DEADLINES)
        return _WHAT[self.due.kind]

    @property
    def when(self) -> When:
        """Where its day lies."""
        if self.standing is Standing.UNDATED:
            return When.UNDATED
        if self.standing is Standing.OVERDUE:
            return When.OVERDUE
        return When.WEEK if (self.days_left or 0) <= WEEK else When.LATER

    @property
    def may_be_confirmed(self) -> bool:
        """Whether somebody can say that it still goes on."""
        return self.due.kind in (DueKind.CONFIRMATION, DueKind.LIMIT)

    @property
    def may_be_settled(self) -> bool:
        """Whether it is over when somebody says what came of it."""
        return self.due.kind in SETTLED

    @property
    def may_be_postponed(self) -> bool:
        """Whether its day is ours to move."""
        return self.due.kind in POSTPONED

    @property
    def needs_exact_day(self) -> bool:
        """Whether it can only be put off to one day, and not to the middle of a month."""
        return self.due.kind in (DueKind.CONSENT_REVIEW, DueKind.RISK_REVIEW)


@dataclass(frozen=True)
class Asked:
    """What of all that is due is wanted."""

    when: When = When.ALL
    what: What = What.ALL
    hard: bool = False
    case_id: str = ""
    words: str = ""
    """Codes or words that stand in the line."""

    def wants(self, line: TodayLine) -> bool:
        """Whether that line fits."""
        return (
            self.when in (When.ALL, line.when)
            and self.what in (What.ALL, line.what)
            and (line.due.hard or not self.hard)
            and (not self.case_id or self.case_id in line.due.case_ids)
            and self._said(line)
        )

    def _said(self, line: TodayLine) -> bool:
        words = self.words.casefold().split()
        said = " ".join((line.due.code, line.due.subject.code, line.due.words, *line.cases)).casefold()
        return all(word in said for word in words)


@dataclass(frozen=True)
class TodayView:
    """Everything that is due."""

    day: dt.date
    lines: tuple[TodayLine, ...] = ()
    cases: tuple[tuple[str, str, str], ...] = ()
    """Id, code and title of the cases to which lines belong, by code."""
    new: bool = False
    """Whether nothing at all is written down in the vault yet."""
    actor: str = ""
    """Who works now, as the journal names them."""

    def chosen(self, asked: Asked) -> list[TodayLine]:
        """The lines that are wanted, in their order."""
        return [line for line in self.lines if asked.wants(line)]

    def count(self, when: When) -> int:
        """How many lines lie there."""
        return sum(1 for line in self.lines if when in (When.ALL, line.when))


def first_for(role: WorkRole, lines: Sequence[TodayLine]) -> tuple[TodayLine, ...]:
    """The lines with what a role is about first in each part of time; what is overdue stays before what is not."""
    wanted, parts = FIRST_FOR[role], list(When)
    if not wanted:
        return tuple(lines)
    return tuple(sorted(lines, key=lambda line: (parts.index(line.when), line.what not in wanted)))


class TodayPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self) -> TodayView:
        """What is due, on the day that the clock of the vault says."""
        today = local_day(self._vault.clock)
        found = due(self._vault.database, today)
        lines, cases = self._lines(found, today)
        new = not lines and not self._vault.database.column("SELECT 1 FROM case_file LIMIT 1")
        now = worker(self._vault)
        return TodayView(today, first_for(now.role, lines), cases, new, now.actor)

    def unread(self, token: CancelToken | None = None) -> int:
        """How many claims wait for a second reading. Raises ``Cancelled``."""
        today = local_day(self._vault.clock)
        return sum(1 for one in Readings(self._vault).waiting(today, token) if one.why is not Why.OLD)

    def of_case(self, case_id: str) -> TodayView:
        """The same for one case: what belongs to it, and the consent of the people in it."""
        today = local_day(self._vault.clock)
        among = ids_of_case(self._vault.database, case_id)
        found = due(
            self._vault.database, today, among=among, people=people_of_case(self._vault.database, case_id)
        )
        lines, cases = self._lines(found, today)
        return TodayView(today, lines, cases)

    def changes(self, line: TodayLine) -> list[DetentionChange]:
        """What is recorded about the detention of a line, in order of time."""
        found = self._vault.ledger.find(DetentionChange, "period_id = ?", (line.due.record_id,))
        return sorted(found, key=lambda one: one.happened.sort_key())

    def confirm(self, line: TodayLine, who: str) -> None:
        """Somebody says today that it goes on. Raises ``FieldInvalid``, ``VaultReadOnly`` and what storage raises."""
        today = local_day(self._vault.clock)
        confirm_held(self._vault.records, line.due.record_id, PartialDate.day(today), who)

    def settle(self, line: TodayLine, outcome: str, title: str) -> None:
        """That came of it. Raises as :meth:`confirm`."""
        settle(self._vault.records, line.due, outcome, title)

    def postpone(self, line: TodayLine, day: PartialDate, reason: str) -> None:
        """Another day, for a reason. Raises as :meth:`confirm`."""
        postpone(self._vault.records, line.due, day, reason)

    def _lines(
        self, found: Sequence[Due], today: dt.date
    ) -> tuple[tuple[TodayLine, ...], tuple[tuple[str, str, str], ...]]:
        ids = sorted({one for line in found for one in line.case_ids})
        cases = self._vault.ledger.many(CaseFile, ids)
        codes = {one.id: one.code for one in cases.values() if not one.withdrawn}
        lines = tuple(
            TodayLine(
                one,
                one.standing(today),
                one.days_left(today),
                tuple(codes[case_id] for case_id in one.case_ids if case_id in codes),
            )
            for one in found
        )
        named = sorted((one.code, one.id, one.title) for one in cases.values() if one.id in codes)
        return lines, tuple((case_id, code, title) for code, case_id, title in named)


def place_of(due_: Due) -> tuple[str, object]:
    """The key of the page that shows the record of a line, and what it is asked for."""
    if due_.kind is DueKind.EVIDENCE_CHECK:
        return "evidence_check", None
    if due_.kind in (DueKind.CONSENT_REVIEW, DueKind.CONSENT_EXPIRY):
        return "person", CONSENT_OF + due_.subject.id
    if due_.entity in OWN_PAGE:
        return OWN_PAGE[due_.entity], due_.record_id
    return "record", RecordPlace(due_.entity, due_.record_id)
