"""Intakes that did not come to their end: going on with any of them, or giving one up with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.models.intake_rows import shown
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.taking_in import OpenIntake

_MOST = 20
_LONGEST = 40
_PLACES = 3


class UnfinishedIntakes(Card):
    """Hidden while there is none. ``resumed`` tells an id, ``given_up`` an id and the reason."""

    resumed = Signal(str)
    given_up = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._open: Sequence[OpenIntake] = ()
        self._asked = ""
        self._usable = True
        self._hint = PlainLabel(role="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._more = PlainLabel(role="hint", wrap=True)
        self.why = ReasonPanel(desk)
        self.why.confirmed.connect(self._give_up)
        self.why.closed.connect(self.start_here)
        self.resume: dict[str, ActionButton] = {}
        self.leave: dict[str, ActionButton] = {}
        self.body.addWidget(self._hint)
        self.body.addLayout(self._rows)
        for part in (self._more, self.why):
            self.body.addWidget(part)
        self.hide()
        self._retranslate()

    def show_intakes(self, waiting: Sequence[OpenIntake]) -> None:
        """Show these, newest first."""
        self._open = waiting
        if self._asked not in {one.batch.id for one in waiting}:
            self._asked = ""
            self.why.close_panel()
        empty(self._rows)
        self.resume, self.leave = {}, {}
        for one in waiting[:_MOST]:
            self._rows.addWidget(self._row(one))
        left = len(waiting) - _MOST
        self._more.setVisible(left > 0)
        self._more.say(self.tr("And %n older one(s), which come here when these are done.", "", max(left, 0)))
        tab_in_place(self)
        self.let(self._usable)
        self.setVisible(bool(waiting))

    def let(self, usable: bool) -> None:
        """Whether anything may be begun now."""
        self._usable = usable
        for button in (*self.resume.values(), *self.leave.values()):
            button.setEnabled(usable and not self._desk.read_only)

    def start_here(self) -> None:
        """Put the keyboard on the newest."""
        if self.resume:
            next(iter(self.resume.values())).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_intakes(self._open)

    def _row(self, one: OpenIntake) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        head, rest = PlainLabel(role="strong", wrap=True), PlainLabel(role="small", wrap=True)
        head.show_stored(self._head(one))
        rest.show_stored(self._rest(one))
        for label in (head, rest):
            words.addWidget(label)
        line.addLayout(words, 1)
        resume = ActionButton(self._desk.tools.look, icon="download")
        resume.say(self.tr("Go on with it"))
        leave = ActionButton(self._desk.tools.look, icon="x", kind="plain")
        leave.say(self.tr("Give up…"))
        for button, says in ((resume, resume.text()), (leave, leave.text())):
            button.setAccessibleName(f"{says}: {self._head(one)}")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        batch_id = one.batch.id
        resume.clicked.connect(lambda: self.resumed.emit(batch_id))
        leave.clicked.connect(self._asker(one))
        self.resume[batch_id], self.leave[batch_id] = resume, leave
        return row

    def _head(self, one: OpenIntake) -> str:
        places = [shown(place, _LONGEST) for place in one.untrusted_places[:_PLACES]]
        if len(one.untrusted_places) > _PLACES:
            places.append("…")
        return ", ".join(places) or self.tr("Intake")

    def _rest(self, one: OpenIntake) -> str:
        locale, batch = QLocale(), one.batch
        parts = [
            self.tr("begun {time}").format(time=local_time(batch.begun)),
            self.tr("not in yet: {left} of {files} files").format(
                left=locale.toString(batch.left), files=locale.toString(batch.files)
            ),
            locale.formattedDataSize(batch.bytes_left),
        ]
        if batch.refused:
            parts.append(self.tr("refused: {number}").format(number=locale.toString(batch.refused)))
        if one.case_code:
            parts.append(self.tr("for case {code}").format(code=one.case_code))
        return " · ".join(parts)

    def _asker(self, one: OpenIntake) -> Callable[[], None]:
        def ask() -> None:
            self._asked = one.batch.id
            self.why.say(
                self.tr("Give up this intake: {name}").format(name=self._head(one)),
                self.tr("What is in stays in. What is not in is not taken in; the list of it goes."),
                self.tr("Give up"),
            )
            self.why.ask("intake_batch", one.batch.id)

        return ask

    def _give_up(self, reason: str) -> None:
        if self._asked:
            self.given_up.emit(self._asked, reason)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Not come to the end"))
        self._hint.say(
            self.tr("These intakes were stopped or cut off, or some files were refused. No file is taken in twice.")
        )
