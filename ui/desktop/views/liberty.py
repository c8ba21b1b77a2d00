"""Liberty in time, as a drawing or as a list that says the same, and what is recorded about the current bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.questions.liberty import Bar
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.views.liberty_chart import LibertyChart
from ui.desktop.views.liberty_legend import LibertyLegend
from ui.desktop.views.liberty_words import LibertyWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.facts_column import FactsColumn
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.liberty import LibertyPresenter, LibertyView
from ui.presenters.record_place import RecordPlace

_LINE, _LIST = "line", "list"
_DETAILS = 292


class LibertyPanel(QWidget):
    """Of one case or one person; ``wanted`` as a page has it."""

    wanted = Signal(str, object)
    add_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._liberty = LibertyPresenter(desk.vault)
        self._words = LibertyWords(self)
        self._view: LibertyView | None = None
        self._bars: dict[str, Bar] = {}
        self._case_id = ""
        look = desk.tools.look
        self.trouble = Banner(look)
        self.how = PillRow()
        self.how.chosen.connect(self._turn)
        self.add = ActionButton(look, icon="plus")
        self.add.setEnabled(not desk.read_only)
        self.add.clicked.connect(self.add_wanted)
        self.nearer, self.further, self.whole = (
            IconButton(look, icon) for icon in ("zoom-in", "zoom-out", "maximize")
        )
        self.chart = LibertyChart(desk)
        self.nearer.clicked.connect(lambda: self.chart.zoom(1.5))
        self.further.clicked.connect(lambda: self.chart.zoom(1 / 1.5))
        self.whole.clicked.connect(self.chart.fit)
        self.chart.current_changed.connect(self._look_at)
        self.chart.opened.connect(self._open)
        self.legend = LibertyLegend(look)
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.current_changed.connect(lambda one: self._look_at(str(one or "")))
        self.list.opened.connect(lambda one: self._open(str(one)))
        self.empty = EmptyState(look, "lock")
        self.empty.wanted.connect(self.add_wanted)
        self._code = PlainLabel(role="section", wrap=True)
        self._facts = FactsColumn()
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    def show_case(self, case_id: str) -> None:
        """What belongs to a case."""
        self._case_id = case_id

        def read(_progress: Progress, _token: CancelToken) -> LibertyView:
            return self._liberty.of_case(case_id)

        self._reading.ask(read)

    def show_person(self, person_id: str) -> None:
        """What is recorded about a person."""
        self._case_id = ""

        def read(_progress: Progress, _token: CancelToken) -> LibertyView:
            return self._liberty.of_person(person_id)

        self._reading.ask(read)

    def leave(self) -> None:
        """Something else is shown next: drop what is shown."""
        self._reading.forget()
        self._view, self._bars = None, {}
        self._model.show([])
        self._stack.setCurrentWidget(self._blank)
        self._details.hide()
        self.trouble.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._bars))

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.how, 1)
        for button in (self.further, self.nearer, self.whole):
            tools.addWidget(button)
        tools.addWidget(self.add)
        drawn = QWidget()
        below = QVBoxLayout(drawn)
        below.setContentsMargins(20, 0, 0, 4)
        below.setSpacing(8)
        below.addWidget(self.chart, 1)
        below.addWidget(self.legend)
        self._drawn, self._blank = drawn, QWidget()
        self._stack = QStackedWidget()
        for part in (self._blank, drawn, self.list, self.empty):
            self._stack.addWidget(part)
        self._details = ScrollColumn()
        self._details.setFixedWidth(self._desk.tools.look.type.px(_DETAILS))
        self._details.body.setContentsMargins(18, 4, 16, 12)
        self._details.body.addWidget(self._code)
        self._details.body.addWidget(self._facts)
        self._details.body.addStretch()
        self._details.hide()
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._stack, 1)
        both.addWidget(self._details)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 12, 8, 8)
        lines.setSpacing(8)
        lines.addLayout(tools)
        lines.addWidget(self.trouble)
        lines.addLayout(both, 1)

    def _show(self, view: LibertyView) -> None:
        self.trouble.clear()
        self._view = view
        self._bars = {bar.detention.id: bar for bar in view.bars}
        self._model.show(list(self._bars))
        self.chart.show_view(view)
        self._say_legend()
        self._turn()

    def _turn(self) -> None:
        """Drawing or list, with the same bar current in both."""
        listed = self.how.key() == _LIST
        if not self._bars:
            if self._view is not None:
                self._stack.setCurrentWidget(self.empty)
            self._details.hide()
        else:
            if listed:
                self.list.select_id(self.chart.current_id())
            elif self._stack.currentWidget() is self.list and self.list.current_id() is not None:
                self.chart.select_id(str(self.list.current_id()))
            self._stack.setCurrentWidget(self.list if listed else self._drawn)
            self._look_at(self.chart.current_id())
        for part in (self.nearer, self.further, self.whole):
            part.setEnabled(bool(self._bars) and not listed)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        language = self._desk.language
        return {one: self._words.row(self._bars[str(one)], language) for one in ids if str(one) in self._bars}

    def _look_at(self, detention_id: str) -> None:
        bar, view = self._bars.get(detention_id), self._view
        if bar is None or view is None:
            self._details.hide()
            return
        self._code.show_stored(f"{bar.detention.subject.code} · {bar.detention.code}")
        self._facts.show_facts(self._words.facts(bar, view.day, self._desk.language))
        self._details.show()

    def _open(self, detention_id: str) -> None:
        self.wanted.emit("record", RecordPlace("detention_period", detention_id, case_id=self._case_id))

    def _say_legend(self) -> None:
        view, language = self._view, self._desk.language
        kinds = view.kinds if view is not None else ()
        self.legend.show_kinds([(kind, self._words.kind(kind, language)) for kind in kinds])

    def _retranslate(self) -> None:
        self.how.setAccessibleName(self.tr("How it is shown"))
        self.how.offer([(_LINE, self.tr("Drawn")), (_LIST, self.tr("As a list"))])
        self.add.say(self.tr("Write down a detention…"))
        self.nearer.say(self.tr("Nearer (+)"))
        self.further.say(self.tr("Further (−)"))
        self.whole.say(self.tr("Everything (0)"))
        self.chart.setAccessibleName(self.tr("Timeline of liberty"))
        self.list.setAccessibleName(self.tr("Deprivations and restrictions of liberty"))
        self.empty.say(
            self.tr("No deprivation or restriction of liberty is recorded"),
            self.tr("Write down what is known: which kind, since when in the words that were used, until when."),
            "" if self._desk.read_only else self.tr("Write down a detention…"),
        )
        self._say_legend()
        if self._view is not None:
            self.chart.show_view(self._view)
            self._look_at(self.chart.current_id())

    def _tell(self, error: CodedError) -> None:
        self.trouble.tell(self._desk.tools.error_sentence(error), "bad")
