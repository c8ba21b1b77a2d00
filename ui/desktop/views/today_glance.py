"""One thing that is due, beside the list: what is recorded about it, and the ways to deal with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model.liberty import DetentionChange
from archive.questions.due_line import DueKind, Standing
from archive.questions.limits import LimitState
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import ChangeKind
from ui.desktop.date_bounds import bounds_beside, bounds_words, said_words
from ui.desktop.desk import Desk
from ui.desktop.views.today_deal import DealForm, Deed
from ui.desktop.views.today_words import TodayWords, tone
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.record_place import RecordPlace
from ui.presenters.today import TodayLine, place_of


class TodayGlance(ScrollColumn):
    """``wanted`` as a page has it; ``dealt`` carries the id of the line that was dealt with."""

    wanted = Signal(str, object)
    dealt = Signal(str)
    left = Signal()
    """The form was closed without saving."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = TodayWords(self)
        self._line: TodayLine | None = None
        self._changes: list[DetentionChange] = []
        look = desk.tools.look
        self._code = PlainLabel(role="mono")
        self.open_button = ActionButton(look, icon="arrow-right")
        self.open_button.clicked.connect(self._open)
        self._title = PlainLabel(role="heading", wrap=True)
        self._kind, self._left, self._hard = Chip(), Chip(), Chip()
        self._facts_card, self._since = Card(), Card()
        self._facts, self._since_facts = FactsGrid(), FactsGrid()
        self._note = PlainLabel(role="muted", wrap=True)
        self.confirm = ActionButton(look, icon="check", kind="primary")
        self.confirm.clicked.connect(lambda: self.begin(Deed.CONFIRM))
        self.settle = ActionButton(look, icon="check", kind="primary")
        self.settle.clicked.connect(lambda: self.begin(Deed.SETTLE))
        self.postpone = ActionButton(look, icon="clock")
        self.postpone.clicked.connect(lambda: self.begin(Deed.POSTPONE))
        self.change = ActionButton(look, icon="plus")
        self.change.clicked.connect(self._write_change)
        self._form_card = Card()
        self.form = DealForm(desk)
        self.form.saved.connect(self._dealt)
        self.form.closed.connect(self.close_form)
        self._arrange()
        self._retranslate()

    def show_line(self, line: TodayLine, changes: list[DetentionChange]) -> None:
        """Show that line; a form that is open for another one is closed."""
        if self._line is None or self._line.id != line.id:
            self.form.go_away()
            self._form_card.hide()
            self.verticalScrollBar().setValue(0)
        self._line, self._changes = line, changes
        self._retranslate()

    def begin(self, deed: Deed) -> None:
        """Open the form, if the line that is shown can be dealt with so."""
        line = self._line
        if line is None or self._desk.read_only or not _may(line, deed):
            return
        self._form_card.show()
        self.form.start(line, deed)
        self.ensureWidgetVisible(self._form_card)

    def close_form(self) -> None:
        """Put the form away; what was typed stays kept."""
        self.form.go_away()
        self._form_card.hide()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._code)
        head.addStretch()
        head.addWidget(self.open_button)
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in (self._left, self._kind, self._hard):
            flow.addWidget(chip)
        deeds = QWidget()
        row = FlowLayout(deeds)
        for button in (self.confirm, self.settle, self.postpone, self.change):
            row.addWidget(button)
        self._facts_card.body.addWidget(self._facts)
        self._facts_card.body.addWidget(self._note)
        self._since.body.addWidget(self._since_facts)
        self._form_card.body.addWidget(self.form)
        self._form_card.hide()
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._title)
        self.body.addWidget(chips)
        self.body.addSpacing(4)
        self.body.addWidget(deeds)
        self.body.addWidget(self._form_card)
        self.body.addWidget(self._facts_card)
        self.body.addWidget(self._since)
        self.body.addStretch()

    def _retranslate(self) -> None:
        self.open_button.say(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open the record (Enter in the list)"))
        self.confirm.say(self.tr("Still held…"))
        self.settle.say(self.tr("Done…"))
        self.postpone.say(self.tr("Put off…"))
        self.change.say(self.tr("Write down what changed…"))
        self._facts_card.set_title(self.tr("What is recorded"))
        self._since.set_title(self.tr("What changed while it lasted"))
        line = self._line
        if line is None:
            return
        language, due = self._desk.language, line.due
        self._code.show_stored(due.code)
        self._title.show_stored(self._words.title(line, language))
        self._kind.say(self._words.kind(line, language))
        self._left.say(self._words.left(line))
        self._left.set_kind(tone(line))
        self._hard.say(self.tr("Set by the law or a body") if due.hard else self.tr("Set by us"))
        self._hard.setVisible(due.kind is not DueKind.CONFIRMATION)
        may_write = not self._desk.read_only
        self.confirm.setVisible(may_write and line.may_be_confirmed)
        self.change.setVisible(may_write and line.may_be_confirmed)
        self.settle.setVisible(may_write and line.may_be_settled)
        self.postpone.setVisible(may_write and line.may_be_postponed)
        self._facts.show_facts(self._facts_of(line))
        note = self._note_of(line)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self._since.setVisible(line.may_be_confirmed)
        self._since_facts.show_facts(self._since_of())

    def _facts_of(self, line: TodayLine) -> list[Fact]:
        due, language = line.due, self._desk.language
        facts = [Fact(self._words.kind(line, language), self._words.day(line))]
        bounds = bounds_words(due.said)
        if bounds and bounds_beside(due.said):
            facts.append(Fact(self.tr("Understood as"), bounds))
        if due.measure is not None:
            facts.append(Fact(self.tr("Kind of measure"), self._words.measure(due.measure, language)))
        if due.subject.code and due.subject.code != due.code:
            facts.append(Fact(self.tr("About"), due.subject.code, exact=True))
        if line.cases:
            facts.append(Fact(self.tr("Cases"), ", ".join(line.cases), exact=True))
        return facts

    def _note_of(self, line: TodayLine) -> str:
        due = line.due
        if due.limit is LimitState.PASSED:
            return self.tr(
                "The last day of the order has passed, and neither a prolongation nor a release is recorded. "
                "That is no release: ask, and write down what you hear."
            )
        if due.kind is DueKind.LIMIT:
            return self.tr("A limit is the last day that an order allows. It is no release.")
        if due.kind is DueKind.CONFIRMATION:
            return self.tr("What is said to go on is asked about every 60 days.")
        if due.kind is DueKind.CONSENT_EXPIRY and line.standing is Standing.OVERDUE:
            return self.tr("From that day on the answer is no, until the person is asked again.")
        return ""

    def _since_of(self) -> list[Fact]:
        if not self._changes:
            return [Fact(self.tr("Nothing is recorded"), "—")]
        facts = []
        for one in self._changes:
            kind = capitalised(label(ChangeKind, str(one.kind), self._desk.language))
            limit = bounds_words(one.new_limit)
            words = said_words(one.happened)
            if limit:
                words = self.tr("{when}; new limit: {limit}").format(when=words, limit=limit)
            facts.append(Fact(kind, words))
        return facts

    def _open(self) -> None:
        if self._line is not None:
            self.wanted.emit(*place_of(self._line.due))

    def _write_change(self) -> None:
        if self._line is not None:
            preset = {"period_id": self._line.due.record_id}
            self.wanted.emit("record", RecordPlace(DetentionChange.entity, preset=preset))

    def _dealt(self, line_id: object) -> None:
        self._form_card.hide()
        self.dealt.emit(str(line_id))


def _may(line: TodayLine, deed: Deed) -> bool:
    return {
        Deed.CONFIRM: line.may_be_confirmed,
        Deed.SETTLE: line.may_be_settled,
        Deed.POSTPONE: line.may_be_postponed,
    }[deed]
