"""The ground of the tabs that list what belongs to a case: a button, the list, or why it is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.empty_state import EmptyState


class CaseListTab(CaseTab):
    """A subclass gives the words, what to read, and the row of each line.

    The lines of the tab are kept by id; an answer for another case is dropped.
    """

    def __init__(self, desk: Desk, icon: str, *, large: bool = False) -> None:
        super().__init__(desk)
        self._ids: list[str] = []
        look = desk.tools.look
        self.trouble = Banner(look)
        self.tools_row = QHBoxLayout()
        self.tools_row.setSpacing(8)
        self.list = CardList(look, large=large)
        self.model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self.model)
        self.empty = EmptyState(look, icon)
        self.empty.wanted.connect(self.begin_new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.reading = LatestJob(desk.tools.runner, self)
        self.reading.answered.connect(self.show_found)
        self.reading.failed.connect(self._tell)
        self.lines = QVBoxLayout()
        self.lines.setContentsMargins(8, 12, 8, 8)
        self.lines.setSpacing(8)
        self.top = top = QVBoxLayout()
        top.setContentsMargins(20, 0, 16, 0)
        top.addLayout(self.tools_row)
        top.addWidget(self.trouble)
        self.lines.addLayout(top)
        self.lines.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.lines, 1)
        self.columns = whole

    # -- for subclasses

    def row(self, line_id: str) -> CardRow | None:
        """The row of one line, in the current language; None when it is gone."""
        raise NotImplementedError

    def show_found(self, found: object) -> None:
        """What was read arrived."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again."""
        raise NotImplementedError

    def add_button(self, icon: str = "plus") -> ActionButton:
        """A button above the list that does what Ctrl+N does."""
        button = ActionButton(self.desk.tools.look, icon=icon)
        button.setEnabled(not self.desk.read_only)
        button.clicked.connect(self.begin_new)
        self.tools_row.addWidget(button)
        return button

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show these lines, or the words that say why there are none."""
        self.trouble.clear()
        self._ids = list(ids)
        self.model.show(self._ids)
        self._stack.setCurrentWidget(self.list if ids else self.empty)

    # -- what happens

    def leave(self) -> None:
        self.reading.forget()
        self.show_ids(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.model.refresh(self._ids)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        rows = {one: self.row(str(one)) for one in ids}
        return {one: row for one, row in rows.items() if row is not None}

    def _tell(self, error: CodedError) -> None:
        self.trouble.tell(self.desk.tools.error_sentence(error), "bad")
