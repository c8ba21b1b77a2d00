"""The page of all cases: the list, what the chosen one is about, and opening a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind, CaseStatus
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.views.cases_glance import STATUS_KINDS, CaseGlance
from ui.desktop.views.cases_new import NewCaseEditor
from ui.desktop.views.pane_filters import PaneFilters
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.cases import CaseCard, CasesPresenter

_ALL = "all"


class CasesPage(Page):
    """Enter or a double click goes into the case; Ctrl+N opens a new one, Ctrl+F searches."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cases = CasesPresenter(desk.vault)
        self._wanted: str | None = None
        self._ids: list[str] = []
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "folder")
        self.filters = PaneFilters(desk, self.pane, CaseFile, self)
        self.filters.changed.connect(self._read)
        self._new_button = IconButton(look, "plus")
        self._new_button.setEnabled(not desk.read_only)
        self._new_button.clicked.connect(self.begin_new)
        self.pane.header.buttons.addWidget(self._new_button)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(self._open)
        self.pane.search.asked.connect(self._read)
        self.pane.pills.chosen.connect(self._read)
        self.pane.empty.wanted.connect(self.begin_new)
        self.glance = CaseGlance(desk)
        self.glance.wanted.connect(self.wanted)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_glance)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.begin_new)
        self._retranslate()

    @cached_property
    def new(self) -> NewCaseEditor:
        """The form for a new one, built when it is first wanted."""
        editor = NewCaseEditor(self._desk)
        editor.saved.connect(self._opened_new)
        editor.closed.connect(self._close_new)
        self._new_area.body.addWidget(editor)
        self._new_area.body.addStretch()
        return editor

    def entered(self, target: object) -> None:
        """``target`` is the id of a case to make current, or None."""
        self._wanted = target if isinstance(target, str) else None
        self._read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def last_words(self) -> Work | None:
        return self.new.keeper.last_words() if "new" in self.__dict__ else None

    def begin_new(self) -> None:
        """Show the form for a new case."""
        if not self._desk.read_only:
            self._right.setCurrentWidget(self._new_area)
            self.new.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)

    def _arrange(self) -> None:
        self._new_area = ScrollColumn()
        self._blank = QWidget()
        self._right = QStackedWidget()
        for part in (self._blank, self.glance, self._new_area):
            self._right.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "bg")

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Cases"))
        self.pane.list.setAccessibleName(self.tr("Cases"))
        self.pane.search.say(self.tr("Search codes, titles, summaries"), self.tr("Clear the search"))
        self._new_button.say(self.tr("New case (Ctrl+N)"))
        self.filters.retranslate()
        self.pane.pills.setAccessibleName(self.tr("Status"))
        pills = [(_ALL, self.tr("All"))]
        pills += [(str(one), self._label(one)) for one in CaseStatus]
        self.pane.pills.offer(pills)

    def _label(self, status: CaseStatus) -> str:
        return capitalised(label(CaseStatus, str(status), self._desk.language))

    def _read(self) -> None:
        key, query = self.pane.pills.key(), self.pane.search.text()
        status = None if key in ("", _ALL) else CaseStatus(key)
        narrow = self.filters.narrowing()

        def read(_progress: Progress, _token: CancelToken) -> tuple[list[str], int]:
            return narrow(self._cases.ids(status, query)), self._cases.count()

        self._reading.ask(read)

    def _show(self, found: tuple[list[str], int]) -> None:
        ids, count = found
        self._ids = ids
        self._model.show(ids)
        self.counted.emit(count)
        self.filters.show_count(len(ids), count)
        self._say_empty(count)
        self.pane.show_list(bool(ids))
        if self._wanted is not None and self.pane.list.select_id(self._wanted):
            self._wanted = None
        elif ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(ids[0])
        elif not ids and self._right.currentWidget() is self.glance:
            self._right.setCurrentWidget(self._blank)
        elif ids:
            self._look_at(self.pane.list.current_id())

    def _say_empty(self, count: int) -> None:
        if self.filters.say_empty():
            return
        if count:
            self.pane.empty.say(
                self.tr("Nothing found"), self.tr("No case has these words and this status."), ""
            )
        else:
            self.pane.empty.say(
                self.tr("No case yet"),
                self.tr("A case holds what belongs together: events, people, testimonies and evidence."),
                "" if self._desk.read_only else self.tr("New case"),
            )

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        cards = self._cases.cards([str(one) for one in ids])
        return {one: self._row(card) for one, card in cards.items()}

    def _row(self, card: CaseCard) -> CardRow:
        kind = label(CaseKind, str(card.kind), self._desk.language)
        facts = (card.code, self._holds(card), capitalised(kind))
        return CardRow(
            card.id, card.title, facts, "folder", self._label(card.status), STATUS_KINDS[card.status]
        )

    def _holds(self, card: CaseCard) -> str:
        counts = card.counts
        whole = counts.events + counts.people + counts.testimonies + counts.evidence
        return self.tr("%n record(s)", "", whole) if whole else said_words(card.opened)

    def _look_at(self, row_id: RowId | None) -> None:
        if row_id is None or self._right.currentWidget() is self._new_area:
            return
        case_id = str(row_id)
        self._looking.ask(lambda _progress, _token: self._cases.card(case_id))

    def _show_glance(self, card: CaseCard) -> None:
        if card.id == self.pane.list.current_id() and self._right.currentWidget() is not self._new_area:
            self.glance.show_case(card)
            self._right.setCurrentWidget(self.glance)

    def _open(self, row_id: RowId) -> None:
        self.wanted.emit("case", str(row_id))

    def _opened_new(self, case_id: str) -> None:
        self.new.empty()
        self._close_new()
        self.wanted.emit("case", case_id)

    def _close_new(self) -> None:
        self._right.setCurrentWidget(self._blank)
        self._look_at(self.pane.list.current_id())
        self.pane.list.setFocus()

    def _tell(self, error: CodedError) -> None:
        if self.filters.refused(error):
            return
        self.pane.empty.say(self.tr("The cases could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
