"""Everything that is said of one field, side by side, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from archive.model.catalogue import RECORD_TYPES
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.discrepancy_decision import DiscrepancyDecision
from ui.desktop.views.discrepancy_value import DiscrepancyValue
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.views.record_look import field_words, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.record_told import FieldPlace, ToldField, ToldFields


class DiscrepancyView(ScrollColumn):
    """``changed`` when something was decided, assessed or opened again."""

    changed = Signal()
    cite_wanted = Signal(object)
    record_wanted = Signal(object)
    citation_wanted = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: ToldField | None = None
        look = desk.tools.look
        self._title = PlainLabel(role="heading", wrap=True)
        self._lead = PlainLabel(role="muted", wrap=True)
        self._state = Banner(look)
        self._trouble = Banner(look)
        self._hidden = PlainLabel(role="hint", wrap=True)
        area = QWidget()
        self._grid = QGridLayout(area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._area = area
        self.values: list[DiscrepancyValue] = []
        self.decision = DiscrepancyDecision(desk)
        self.decision.saved.connect(self._done)
        self.decision.closed.connect(self._close)
        self.leave_open, self.reopen = ActionButton(look, icon="pen-line"), ActionButton(look, icon="rotate-cw")
        self.cite, self.record = ActionButton(look, icon="quote"), ActionButton(look, icon="arrow-right")
        self.leave_open.clicked.connect(self._leave_open)
        self.reopen.clicked.connect(self._ask_reopening)
        self.cite.clicked.connect(lambda: self._told and self.cite_wanted.emit(self._told.place))
        self.record.clicked.connect(lambda: self._told and self.record_wanted.emit(self._told.place))
        self.opening = ReasonPanel(desk)
        self.opening.confirmed.connect(self._reopen)
        self.opening.closed.connect(self.reopen.setFocus)
        self._telling = LatestJob(desk.tools.runner, self)
        self._telling.answered.connect(self._done)
        self._telling.failed.connect(self._tell)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (self.leave_open, self.reopen, self.cite, self.record):
            flow.addWidget(button)
        for part in (self._title, self._lead, self._state, self._trouble, self._hidden, area):
            self.body.addWidget(part)
        for part in (buttons, self.decision, self.opening):
            self.body.addWidget(part)
        self.body.addStretch()

    @property
    def told(self) -> ToldField | None:
        """What is shown."""
        return self._told

    def show_told(self, told: ToldField) -> None:
        """Show what is said of a field."""
        if self._told is None or self._told.place != told.place:
            self.decision.close_panel()
            self.opening.close_panel()
            self._trouble.clear()
            self.verticalScrollBar().setValue(0)
        self._told = told
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._told is not None:
            self._retranslate()

    def _retranslate(self) -> None:
        told = self._told
        if told is None:
            return
        language, may = self._desk.language, not self._desk.read_only
        field = field_words(RECORD_TYPES[told.place.entity], told.place.field, language)
        self._title.say(field)
        self._lead.say(isolate(title_of(told.line, language)))
        question = told.discrepancy
        if question is not None and question.chosen_id is not None:
            words = self.tr("Decided. Why: {reason}").format(reason=isolate(question.reason))
            self._state.tell(_with(words, self._assessed(question.assessment)), "ok")
        elif question is not None:
            words = self.tr("Open: sources give different values. The record shows one, and every list says so.")
            self._state.tell(_with(words, self._assessed(question.assessment)), "warn")
        else:
            self._state.clear()
        self._hidden.setVisible(told.hidden)
        self._hidden.say(self.tr("Hidden until you ask: this fact could tell who somebody is."))
        self._lay_out(told)
        self.leave_open.say(self.tr("Write what we think, decide later…"))
        self.leave_open.setVisible(may and question is not None and question.chosen_id is None)
        self.reopen.say(self.tr("Open the question again…"))
        self.reopen.setVisible(may and question is not None and question.chosen_id is not None)
        self.cite.say(self.tr("Name another source"))
        self.cite.setVisible(may)
        self.record.say(self.tr("Open the record"))
        self.opening.say(
            self.tr("Open the question again?"),
            self.tr("What is shown stays as it is. The earlier decision and its reason stay in the history."),
            self.tr("Open again"),
        )

    def _assessed(self, assessment: str) -> str:
        return self.tr("What we think: {words}").format(words=isolate(assessment)) if assessment else ""

    def _lay_out(self, told: ToldField) -> None:
        for old in self.values:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        may = not self._desk.read_only and told.contradicted and not told.hidden
        self.values = [DiscrepancyValue(self._desk, one, may_choose=may) for one in told.values]
        columns = 2 if len(self.values) > 1 else 1
        for place, value in enumerate(self.values):
            value.chosen.connect(self._decide)
            value.opened.connect(self.citation_wanted)
            value.place_wanted.connect(self.place_wanted)
            self._grid.addWidget(value, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < columns))
        tab_in_place(self._area)

    def _decide(self, citation_id: str, words: str) -> None:
        if self._told is not None:
            self.opening.close_panel()
            self.decision.decide(self._told, citation_id, words)
            self.ensureWidgetVisible(self.decision)

    def _leave_open(self) -> None:
        if self._told is not None:
            self.decision.leave_open(self._told)

    def _ask_reopening(self) -> None:
        told = self._told
        if told is not None and told.discrepancy is not None:
            self.decision.close_panel()
            self.opening.ask(told.discrepancy.entity, told.discrepancy.id)

    def _reopen(self, reason: str) -> None:
        place = self._told.place if self._told is not None else FieldPlace("", "", "")
        fields = ToldFields(self._desk.vault)
        self._telling.tell(lambda _progress, _token: fields.reopen(place, reason))

    def _close(self) -> None:
        self.decision.hide()
        if self.values:
            self.values[0].take.setFocus()

    def _done(self, _value: object) -> None:
        self.record.setFocus()  # what had the keyboard goes
        self.decision.hide()
        self.changed.emit()

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")


def _with(words: str, more: str) -> str:
    return f"{words}\n{more}" if more else words
