"""The short forms by which what is due is dealt with: still held, done with an outcome, put off with a reason."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.dates import PartialDate
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.today_words import TodayWords
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.today import TodayLine, TodayPresenter


class Deed(enum.StrEnum):
    """What a form does."""

    CONFIRM = "confirm"
    SETTLE = "settle"
    POSTPONE = "postpone"


class DealForm(Editor):
    """One form whose fields fit what is done; ``saved`` carries the id of the line."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._today = TodayPresenter(desk.vault)
        self._line: TodayLine | None = None
        self._deed = Deed.SETTLE
        self._heading = PlainLabel(role="section")
        self._means = PlainLabel(role="muted", wrap=True)
        self.who, self.outcome, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self._who, self._outcome, self._reason = (
            FormField(one) for one in (self.who, self.outcome, self.reason)
        )
        self.day = DateWordsField()
        for part in (self._heading, self._means):
            self.body.addWidget(part)
        for name, field in (
            ("who", self._who), ("outcome", self._outcome), ("day", self.day), ("reason", self._reason),
        ):  # fmt: skip
            self.body.addWidget(self.add(name, field))
        for line in (self.who, self.outcome, self.reason):
            line.returnPressed.connect(self.save)
        self.retranslate()

    def start(self, line: TodayLine, deed: Deed) -> None:
        """The form for that line, empty, with the keyboard in its first field."""
        self.go_away()
        self._line, self._deed = line, deed
        self.empty()
        fields: dict[QWidget, tuple[Deed, ...]] = {
            self._who: (Deed.CONFIRM,),
            self._outcome: (Deed.SETTLE,),
            self.day: (Deed.POSTPONE,),
            self._reason: (Deed.POSTPONE,),
        }
        for field, deeds in fields.items():
            field.setVisible(deed in deeds)
        self.retranslate()
        self.begin(Place(f"today:{deed}:{line.id}", line.due.entity, line.due.record_id))
        {Deed.CONFIRM: self.who, Deed.SETTLE: self.outcome, Deed.POSTPONE: self.day}[deed].setFocus()

    def empty(self) -> None:
        """Forget what stands in the form."""
        for line in (self.who, self.outcome, self.reason):
            line.clear()
        self.day.show_date(PartialDate.not_stated())
        self._complain("", "", "")
        self.day.set_error("")

    def work(self) -> Work | None:
        line = self._line
        if line is None:
            return None
        if self._deed is Deed.CONFIRM:
            return self._confirming(line)
        return self._settling(line) if self._deed is Deed.SETTLE else self._postponing(line)

    def retranslate(self) -> None:
        super().retranslate()
        self._who.say(
            self.tr("Who says so"),
            self.tr("The lawyer, the family, a paper of the prison. It stays in the vault and never leaves it."),
        )
        self._outcome.say(self.tr("What came of it"), self.tr("In a few words, without names."))
        exact = self._line is not None and self._line.needs_exact_day
        self.day.say(self.tr("New day"), self.tr("One exact day.") if exact else "")
        self._reason.say(self.tr("Why"), self.tr("The reason stays on record: write no names here."))
        means = {
            Deed.CONFIRM: self.tr("Somebody says today that it still goes on."),
            Deed.SETTLE: self.tr("It leaves the list. The day and what came of it stay on record."),
            Deed.POSTPONE: self.tr("The earlier day stays in the history of the record."),
        }
        titles = {
            Deed.CONFIRM: self.tr("Still held today"),
            Deed.SETTLE: self.tr("Done"),
            Deed.POSTPONE: self.tr("Put off"),
        }
        self._heading.say(titles[self._deed])
        self._means.say(means[self._deed])
        self.save_button.say(titles[self._deed])

    def _confirming(self, line: TodayLine) -> Work | None:
        who = self.who.text().strip()
        self._complain("" if who else self.tr("Say who says so: nobody is confirmed by nobody."), "", "")
        if not who:
            self.who.setFocus()
            return None
        return self._doing(line, lambda: self._today.confirm(line, who))

    def _settling(self, line: TodayLine) -> Work | None:
        outcome = self.outcome.text().strip()
        self._complain("", "" if outcome else self.tr("Say in a few words what came of it."), "")
        if not outcome:
            self.outcome.setFocus()
            return None
        title = TodayWords().kind(line, self.desk.language)
        return self._doing(line, lambda: self._today.settle(line, outcome, title))

    def _postponing(self, line: TodayLine) -> Work | None:
        day, reason = self.day.date(), self.reason.text().strip()
        known = day.earliest is not None or day.latest is not None
        if line.needs_exact_day:
            known = day.earliest is not None and day.earliest == day.latest
        self.day.set_error("" if known else self.tr("Say to which day."))
        self._complain("", "", "" if reason else self.tr("Say why in a few words."))
        if not known:
            self.day.setFocus()
            return None
        if not reason:
            self.reason.setFocus()
            return None
        return self._doing(line, lambda: self._today.postpone(line, day, reason))

    def _doing(self, line: TodayLine, deed: Callable[[], None]) -> Work:
        def work(_progress: Progress, _token: CancelToken) -> str:
            deed()
            return line.id

        return work

    def _complain(self, who: str, outcome: str, reason: str) -> None:
        self._who.set_error(who)
        self._outcome.set_error(outcome)
        self._reason.set_error(reason)
