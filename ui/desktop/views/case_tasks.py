"""The part of a case about what is to be done: tasks and everything else that is due in it, by day."""

from __future__ import annotations

from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.views.today_words import TodayWords
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.record_place import RecordPlace
from ui.presenters.today import TodayLine, TodayPresenter, TodayView, place_of


class CaseTasks(CaseListTab):
    """Enter opens a record, Ctrl+N writes a task about the case down; lines are dealt with on the page of today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "clock")
        self._today = TodayPresenter(desk.vault)
        self._words = TodayWords(self)
        self._lines: dict[str, TodayLine] = {}
        self.add = self.add_button()
        self.deal = ActionButton(desk.tools.look, icon="calendar")
        self.deal.clicked.connect(lambda: self.wanted.emit("today", self.case_id))
        self.tools_row.addWidget(self.deal)
        self.tools_row.addStretch()
        self.list.opened.connect(lambda one: self._open(str(one)))
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)

        def read(_progress: Progress, _token: CancelToken) -> tuple[str, TodayView]:
            return case_id, self._today.of_case(case_id)

        self.reading.ask(read)

    def begin_new(self) -> None:
        if not self.desk.read_only and self.case_id:
            preset = {"about_entity": "case_file", "about_id": self.case_id}
            self.wanted.emit("record", RecordPlace("task", preset=preset, case_id=self.case_id))

    def show_found(self, found: object) -> None:
        if isinstance(found, tuple) and found[0] == self.case_id:
            self._lines = {line.id: line for line in found[1].lines}
            self.show_ids(tuple(self._lines))

    def row(self, line_id: str) -> CardRow | None:
        line = self._lines.get(line_id)
        return None if line is None else self._words.row(line, self.desk.language)

    def retranslate(self) -> None:
        self.add.say(self.tr("Write down a task…"))
        self.add.setToolTip(self.tr("Write down a task about this case (Ctrl+N)"))
        self.deal.say(self.tr("Deal with it…"))
        self.list.setAccessibleName(self.tr("What is due in this case"))
        self.empty.say(
            self.tr("Nothing is due in this case"),
            self.tr("A task has a day, and says whether the law or we ourselves set it."),
            "" if self.desk.read_only else self.tr("Write down a task…"),
        )

    def _open(self, line_id: str) -> None:
        line = self._lines.get(line_id)
        if line is not None:
            self.wanted.emit(*place_of(line.due))
