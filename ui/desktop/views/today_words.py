"""What a line of what is due says: what it is, about whom by code, when, and how its day lies to today."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from archive.questions.due_line import DueKind, Standing
from archive.questions.limits import LimitState
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.work import TaskKind
from ui.desktop.date_bounds import bounds_words, said_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.today import TodayLine, What, When

ICONS: Mapping[DueKind, str] = MappingProxyType(
    {
        DueKind.LIMIT: "lock",
        DueKind.CONFIRMATION: "circle-question-mark",
        DueKind.TASK: "clock",
        DueKind.HEARING: "gavel",
        DueKind.COMPLAINT: "file-text",
        DueKind.ANSWER: "download",
        DueKind.COMMENTS: "message-square",
        DueKind.CONSENT_REVIEW: "badge-check",
        DueKind.CONSENT_EXPIRY: "badge-check",
        DueKind.CASE_REVIEW: "folder",
        DueKind.MONITORING_END: "eye",
        DueKind.RISK_REVIEW: "shield-alert",
        DueKind.EVIDENCE_CHECK: "shield-check",
    }
)


class TodayWords(QObject):
    """Knows the words; plural forms need a ``tr`` of a class."""

    def when(self, when: When) -> str:
        """A filter by the day."""
        return {
            When.ALL: self.tr("All"),
            When.OVERDUE: self.tr("Overdue"),
            When.WEEK: self.tr("Next 7 days"),
            When.LATER: self.tr("Later"),
            When.UNDATED: self.tr("No day"),
        }[when]

    def what(self, what: What) -> str:
        """A filter by what it is."""
        return {
            What.ALL: self.tr("All kinds"),
            What.LIMITS: self.tr("Limits of detention"),
            What.HELD: self.tr("Still held?"),
            What.DEADLINES: self.tr("Deadlines and tasks"),
            What.HEARINGS: self.tr("Court days"),
            What.CONSENT: self.tr("Consent"),
            What.ANSWERS: self.tr("Answers we wait for"),
            What.REVIEWS: self.tr("Reviews"),
        }[what]

    def kind(self, line: TodayLine, language: Language) -> str:
        """What is due, in one or two words."""
        if line.due.task_kind is not None:
            return capitalised(label(TaskKind, str(line.due.task_kind), language))
        return {
            DueKind.LIMIT: self.tr("Limit of the order"),
            DueKind.CONFIRMATION: self.tr("Still held?"),
            DueKind.TASK: self.tr("Task"),
            DueKind.HEARING: self.tr("Next day in court"),
            DueKind.COMPLAINT: self.tr("Deadline of a complaint"),
            DueKind.ANSWER: self.tr("Answer is due"),
            DueKind.COMMENTS: self.tr("Our comments are due"),
            DueKind.CONSENT_REVIEW: self.tr("Look at the consent again"),
            DueKind.CONSENT_EXPIRY: self.tr("A consent ends"),
            DueKind.CASE_REVIEW: self.tr("Look at the case again"),
            DueKind.MONITORING_END: self.tr("Monitoring ends"),
            DueKind.RISK_REVIEW: self.tr("Look at the risk again"),
            DueKind.EVIDENCE_CHECK: self.tr("Check all sealed files"),
        }[line.due.kind]

    def title(self, line: TodayLine, language: Language) -> str:
        """By code and kind, or in the words of a task. Never a name."""
        due = line.due
        if due.words:
            return due.words
        codes = " · ".join(dict.fromkeys(code for code in (due.subject.code, due.code) if code))
        words = self.measure(due.measure, language) if due.measure is not None else self.kind(line, language)
        return f"{codes}  {words}" if codes else words

    def measure(self, measure: MeasureKind, language: Language) -> str:
        """The kind of measure."""
        return capitalised(label(MeasureKind, str(measure), language))

    def day(self, line: TodayLine) -> str:
        """The day as it was said, and what it can mean; of a confirmation, when it was last known."""
        due = line.due
        if due.kind is DueKind.CONFIRMATION:
            known = bounds_words(due.said)
            return self.tr("confirmed: {day}").format(day=known) if known else self.tr("never confirmed")
        if due.limit is LimitState.PROLONGED_OPEN:
            return self.tr("prolonged, and nobody says until when")
        if line.standing is Standing.UNDATED:
            return self.tr("no day given")
        plain = due.said.text == due.said.to_edtf()
        return bounds_words(due.said) if plain else said_words(due.said)

    def left(self, line: TodayLine) -> str:
        """How far off the day is."""
        due, days = line.due, line.days_left
        if due.kind is DueKind.CONFIRMATION:
            return "" if due.days is None else self.tr("%n day(s) ago", "", due.days)
        if days is None:
            return self.tr("no day given")
        if line.standing is Standing.OVERDUE:
            if due.kind is DueKind.LIMIT:
                return self.tr("passed %n day(s) ago", "", -days)
            return self.tr("%n day(s) overdue", "", -days)
        if line.standing is Standing.NOW:
            return self.tr("today") if due.first == due.last else self.tr("may be today")
        if due.first != due.last:
            return self.tr("in %n day(s) at the earliest", "", days)
        return self.tr("tomorrow") if days == 1 else self.tr("in %n day(s)", "", days)

    def row(self, line: TodayLine, language: Language) -> CardRow:
        """The row of the list."""
        due = line.due
        kind = self.kind(line, language)
        title = self.title(line, language)
        about = due.subject.code if due.words else ""
        codes = [one for one in dict.fromkeys((about, *line.cases)) if one and one not in title]
        facts = [kind if kind not in title else "", self.day(line), *codes]
        return CardRow(
            line.id, title, tuple(one for one in facts if one), ICONS[due.kind], self.left(line), tone(line)
        )


def tone(line: TodayLine) -> Kind:
    """How pressing it is; the words say it too."""
    if line.standing is Standing.OVERDUE:
        return "bad" if line.due.hard else "warn"
    if line.standing is Standing.NOW:
        return "bad" if line.due.hard else "warn"
    if line.when is When.WEEK:
        return "warn" if line.due.hard else "info"
    return "neutral"
