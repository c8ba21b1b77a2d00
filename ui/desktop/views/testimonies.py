"""All testimonies as a list: code, kind, language, date words, and where the text stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.testimony import Testimony
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TestimonyKind
from crypto.errors import CodedError
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.pane_filters import PaneFilters
from ui.desktop.views.testimonies_glance import TestimonyGlancePane, state_words
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.presenters.testimonies import TestimonyGlance, TestimonyLine, TestimonyList, TextState

_ALL = "all"


class TestimoniesPage(Page):
    """Enter or a double click opens the account; Ctrl+N begins a new one, Ctrl+Shift+N a guided interview."""

    __test__ = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = TestimonyList(desk.vault)
        self._ids: list[str] = []
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_glance)
        self.pane = ListPane(look, "mic")
        self.filters = PaneFilters(desk, self.pane, Testimony, self)
        self.filters.changed.connect(self._read)
        self._new = IconButton(look, "plus")
        self._new.setEnabled(not desk.read_only)
        self._new.clicked.connect(self._begin)
        self.interview = IconButton(look, "message-square")
        self.interview.setEnabled(not desk.read_only)
        self.interview.clicked.connect(self._interview)
        self.pane.header.buttons.addWidget(self.interview)
        self.pane.header.buttons.addWidget(self._new)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(self._open)
        self.pane.empty.wanted.connect(self._begin)
        self.pane.pills.chosen.connect(self._read)
        self.pane.search.asked.connect(self._read)
        self.glance = TestimonyGlancePane(desk)
        self.glance.opened.connect(self._open)
        self._message = Banner(look)
        self._blank = QWidget()
        self._right = QStackedWidget()
        self._right.addWidget(self._blank)
        self._right.addWidget(self.glance)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._message)
        beside.addWidget(self._right, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addLayout(beside, 1)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._begin)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self).activated.connect(self._interview)
        self._retranslate()

    def entered(self, target: object) -> None:
        self._read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Testimonies"))
        self.pane.list.setAccessibleName(self.tr("Testimonies"))
        self.pane.search.say(self.tr("Search codes and texts"), self.tr("Clear the search"))
        self._new.say(
            self.tr("The vault is open for reading only.")
            if self._desk.read_only
            else self.tr("New testimony (Ctrl+N)")
        )
        self.interview.say(
            self.tr("The vault is open for reading only.")
            if self._desk.read_only
            else self.tr("Guided interview (Ctrl+Shift+N)")
        )
        self.filters.retranslate()
        self.pane.pills.setAccessibleName(self.tr("Show"))
        self.pane.pills.offer(
            [
                (_ALL, self.tr("All")),
                (str(TextState.DRAFT), self.tr("Drafts")),
                (str(TextState.SEALED), self.tr("Sealed")),
                (str(TextState.EMPTY), self.tr("Without text")),
            ]
        )

    def _read(self) -> None:
        key, query = self.pane.pills.key(), self.pane.search.text()
        state = None if key in ("", _ALL) else TextState(key)
        narrow = self.filters.narrowing()
        self._reading.ask(
            lambda _progress, _token: (narrow(self._presenter.ids(state, query)), self._presenter.count())
        )

    def _show(self, answer: tuple[list[str], int]) -> None:
        self._ids, count = answer
        self._message.clear()
        self._model.show(self._ids)
        self.counted.emit(count)
        self.filters.show_count(len(self._ids), count)
        self._explain_empty(count)
        self.pane.show_list(bool(self._ids))
        if self._ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(self._ids[0])
        elif not self._ids:
            self._look_at(None)
        else:
            self._look_at(self.pane.list.current_id())

    def _explain_empty(self, count: int) -> None:
        if self.filters.say_empty():
            return
        if count:
            self.pane.empty.say(self.tr("Nothing found"), self.tr("Choose others or other words above."))
            return
        self.pane.empty.say(
            self.tr("No testimony yet"),
            self.tr("Write down what was said, in the person's own words."),
            "" if self._desk.read_only else self.tr("New testimony"),
        )

    def _fail(self, error: CodedError) -> None:
        if not self.filters.refused(error):
            self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _look_at(self, testimony_id: object) -> None:
        if isinstance(testimony_id, str):
            self._looking.ask(lambda _progress, _token: self._presenter.glance(testimony_id))
        else:
            self._looking.forget()
            self._right.setCurrentWidget(self._blank)

    def _show_glance(self, glance: TestimonyGlance) -> None:
        if self.pane.list.current_id() == glance.line.id:
            self.glance.show_glance(glance)
            self._right.setCurrentWidget(self.glance)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        lines = self._presenter.lines([str(one) for one in ids])
        return {one: self._row(line) for one, line in lines.items()}

    def _row(self, line: TestimonyLine) -> CardRow:
        language = self._desk.language
        words, kind = state_words(line.state)
        return CardRow(
            line.id,
            line.code,
            (
                capitalised(label(TestimonyKind, line.kind, language)),
                label(Language, line.language, language),
                said_words(line.taken),
            ),
            "mic",
            words,
            kind,
        )

    def _open(self, testimony_id: object) -> None:
        self.wanted.emit("account", testimony_id)

    def _interview(self) -> None:
        if not self._desk.read_only:
            self.wanted.emit("interview", "")

    def _begin(self) -> None:
        if not self._desk.read_only:
            self.wanted.emit("account", "")
