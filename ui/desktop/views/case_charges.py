"""The part of a case about its proceedings: charges with their articles, steps with both positions, sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.proceedings import Charge, Proceeding, ProceedingStep, Sentence
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.views.charges_table import ProceedingsTable, TableRow
from ui.desktop.views.charges_words import ChargesWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.facts_column import FactsColumn
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.charges import ChargeLine, ChargesPresenter, ChargesView, SentenceLine, StepLine
from ui.presenters.record_place import RecordPlace

CHARGES, STEPS, SENTENCES = "charges", "steps", "sentences"
_ENTITIES = {CHARGES: Charge.entity, STEPS: ProceedingStep.entity, SENTENCES: Sentence.entity}
_DETAILS = 300


class CaseCharges(CaseTab):
    """Enter opens what is current; Ctrl+N writes a proceeding down, or adds to the one that there is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._charges = ChargesPresenter(desk.vault)
        self._words = ChargesWords(self)
        self._view: ChargesView | None = None
        self._lines: dict[str, ChargeLine | StepLine | SentenceLine] = {}
        look = desk.tools.look
        self.trouble = Banner(look)
        self.what = PillRow()
        self.what.chosen.connect(lambda _key: self._turn())
        self.add = ActionButton(look, icon="plus")
        self.add.setEnabled(not desk.read_only)
        self.add.clicked.connect(self.begin_new)
        self.proceeding = ActionButton(look, icon="scale")
        self.proceeding.setEnabled(not desk.read_only)
        self.proceeding.clicked.connect(self.begin_proceeding)
        self.tables = {
            CHARGES: ProceedingsTable(
                look,
                (
                    lambda: self.tr("Against"),
                    lambda: self.tr("As printed"),
                    lambda: self.tr("As assessed"),
                    lambda: self.tr("How it is known"),
                    lambda: self.tr("Offence"),
                    lambda: self.tr("Status"),
                ),
            ),
            STEPS: ProceedingsTable(
                look,
                (
                    lambda: self.tr("When"),
                    lambda: self.tr("Step"),
                    lambda: self.tr("What came of it"),
                    lambda: self.tr("The defence"),
                    lambda: self.tr("The prosecution"),
                    lambda: self.tr("Next day"),
                ),
            ),
            SENTENCES: ProceedingsTable(
                look,
                (
                    lambda: self.tr("On"),
                    lambda: self.tr("Penalty"),
                    lambda: self.tr("How long"),
                    lambda: self.tr("Imposed"),
                    lambda: self.tr("Changed"),
                ),
            ),
        }
        for key, table in self.tables.items():
            table.current_changed.connect(self._look_at)
            table.opened.connect(lambda one, entity=_ENTITIES[key]: self._open(entity, one))
        self.empty = EmptyState(look, "scale")
        self.empty.wanted.connect(self.begin_new)
        self._unsure = PlainLabel(role="hint", wrap=True)
        self._heading = PlainLabel(role="section", wrap=True)
        self._facts = FactsColumn()
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)

        def read(_progress: Progress, _token: CancelToken) -> tuple[str, ChargesView]:
            return case_id, self._charges.of_case(case_id)

        self._reading.ask(read)

    def begin_new(self) -> None:
        """Add what is shown to the proceeding; where there is none yet, that first."""
        view = self._view
        if self.desk.read_only or not self.case_id or view is None:
            return
        if not view.proceedings:
            self.begin_proceeding()
            return
        key = self.what.key() or CHARGES
        if key == SENTENCES:
            step = view.steps[-1].step.id if view.steps else ""
            if not step:
                self.what.choose(STEPS)
                self._turn()
                return
            self.wanted.emit("record", RecordPlace(Sentence.entity, preset={"step_id": step}, case_id=self.case_id))
            return
        preset = {"proceeding_id": self._current_proceeding()}
        self.wanted.emit("record", RecordPlace(_ENTITIES[key], preset=preset, case_id=self.case_id))

    def begin_proceeding(self) -> None:
        """Write a proceeding of this case down."""
        if not self.desk.read_only and self.case_id:
            self.wanted.emit("record", RecordPlace(Proceeding.entity, case_id=self.case_id))

    def leave(self) -> None:
        self._reading.forget()
        self._view = None
        self._lines = {}
        for table in self.tables.values():
            table.show_rows(())
        self._stack.setCurrentWidget(self._blank)
        self._details.hide()
        self.trouble.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.what, 1)
        tools.addWidget(self.proceeding)
        tools.addWidget(self.add)
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for part in (self._blank, *self.tables.values(), self.empty):
            self._stack.addWidget(part)
        left = QVBoxLayout()
        left.setContentsMargins(20, 0, 0, 4)
        left.setSpacing(8)
        left.addWidget(self._stack, 1)
        left.addWidget(self._unsure)
        self._details = ScrollColumn()
        self._details.setFixedWidth(self.desk.tools.look.type.px(_DETAILS))
        self._details.body.setContentsMargins(18, 4, 16, 12)
        self._details.body.addWidget(self._heading)
        self._details.body.addWidget(self._facts)
        self._details.body.addStretch()
        self._details.hide()
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addLayout(left, 1)
        both.addWidget(self._details)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 12, 8, 8)
        lines.setSpacing(8)
        lines.addLayout(tools)
        lines.addWidget(self.trouble)
        lines.addLayout(both, 1)

    def _show(self, found: tuple[str, ChargesView]) -> None:
        case_id, view = found
        if case_id != self.case_id:
            return
        self.trouble.clear()
        self._view = view
        self._fill()
        self._turn()

    def _fill(self) -> None:
        view, words, language = self._view, self._words, self.desk.language
        if view is None:
            return
        self._lines = {
            **{one.charge.id: one for one in view.charges},
            **{one.step.id: one for one in view.steps},
            **{one.sentence.id: one for one in view.sentences},
        }
        self.tables[CHARGES].show_rows(
            [
                TableRow(
                    line.charge.id,
                    (
                        line.who,
                        words.printed(line),
                        words.assessed(line),
                        words.code(line.charge.basis, language),
                        line.offence or words.not_stated(),
                        words.code(line.charge.status, language),
                    ),
                    3 if line.badge else -1,
                )
                for line in view.charges
            ]
        )
        self.tables[STEPS].show_rows(
            [
                TableRow(
                    line.step.id,
                    (
                        words.when(line.step.happened),
                        words.code(line.step.kind, language),
                        line.outcome or words.not_stated(),
                        line.defence or words.not_stated(),
                        line.prosecution or words.not_stated(),
                        words.when(line.step.next_on),
                    ),
                )
                for line in view.steps
            ]
        )
        self.tables[SENTENCES].show_rows(
            [
                TableRow(
                    line.sentence.id,
                    (
                        line.who,
                        words.code(line.sentence.kind, language),
                        words.length(line.sentence.length, language),
                        words.when(line.when),
                        ", ".join(words.code(change.kind, language) for change in line.changes),
                    ),
                )
                for line in view.sentences
            ]
        )

    def _turn(self) -> None:
        view, key = self._view, self.what.key() or CHARGES
        if view is None:
            return
        table, rows = self.tables[key], self.tables[key].rows_model.rowCount()
        self._stack.setCurrentWidget(table if rows else self.empty)
        self._unsure.setVisible(key == CHARGES and view.unsure > 0)
        self._say_pills()
        self._look_at(table.current_id() if rows else "")

    def _look_at(self, record_id: str) -> None:
        line = self._lines.get(record_id)
        if line is None:
            self._details.hide()
        elif record_id == self.tables[self.what.key() or CHARGES].current_id():
            self._facts.show_facts(self._words.facts(line, self.desk.language))
            self._details.show()

    def _current_proceeding(self) -> str:
        view, key = self._view, self.what.key() or CHARGES
        if view is None:
            return ""
        current = self.tables[key].current_id()
        records: Sequence[Charge | ProceedingStep] = [
            *(line.charge for line in view.charges), *(line.step for line in view.steps)
        ]  # fmt: skip
        named = next((one.proceeding_id for one in records if one.id == current), "")
        return named or view.proceedings[-1].id

    def _open(self, entity: str, record_id: str) -> None:
        self.wanted.emit("record", RecordPlace(entity, record_id, case_id=self.case_id))

    def _say_pills(self) -> None:
        view = self._view or ChargesView()
        counted = ((CHARGES, len(view.charges)), (STEPS, len(view.steps)), (SENTENCES, len(view.sentences)))
        named = {CHARGES: self.tr("Charges"), STEPS: self.tr("Steps"), SENTENCES: self.tr("Sentences")}
        self.what.offer(
            [
                (key, f"{named[key]} ({self.locale().toString(count)})" if count else named[key])
                for key, count in counted
            ]
        )

    def _retranslate(self) -> None:
        self.what.setAccessibleName(self.tr("What is shown"))
        self._say_pills()
        self.add.say(self.tr("Add"))
        self.add.setToolTip(self.tr("Add to the proceeding (Ctrl+N)"))
        self.proceeding.say(self.tr("Another proceeding…"))
        for key, named in (
            (CHARGES, self.tr("Charges")),
            (STEPS, self.tr("Steps")),
            (SENTENCES, self.tr("Sentences")),
        ):
            self.tables[key].setAccessibleName(named)
        self.empty.say(
            self.tr("Nothing of this is recorded"),
            self.tr("Begin with the proceeding; charges and steps belong to it, and a sentence to its step."),
            "" if self.desk.read_only else self.tr("Add"),
        )
        self._unsure.say(
            self.tr("A badge says that no source prints the article plainly, and on what it rests instead.")
        )
        self._heading.say(self.tr("What is recorded"))
        self._fill()
        self._turn()

    def _tell(self, error: CodedError) -> None:
        self.trouble.tell(self.desk.tools.error_sentence(error), "bad")
