"""The page of all records that have no page of their own in the rail: one kind at a time, by code and title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from archive.model.catalogue import RECORD_TYPES
from archive.model.proceedings import Provision
from archive.model.work import Statistic
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.views.list_filters import ListFilters
from ui.desktop.views.record_glance import RecordGlance
from ui.desktop.views.record_look import kind_words, kinds_words, row_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.field_facts import FieldFact
from ui.presenters.list_filters import WRONGLY_ASKED, FilteredLists
from ui.presenters.record_kinds import LISTED, OWN_PAGE
from ui.presenters.record_lines import RecordLine
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.records import RecordsPresenter

_BESIDE = MappingProxyType({Statistic.entity: "statistics", Provision.entity: "provisions"})
"""Kinds that have another page beside their list."""


class RecordsPage(Page):
    """Enter opens a record, Ctrl+N begins one of the kind that is chosen, Ctrl+F searches by code or words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found = FilteredLists(desk.vault)
        self._records, self._sheets = RecordsPresenter(desk.vault), RecordSheets(desk.vault)
        self._ids: list[str] = []
        self._wanted = ""
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "layout-list")
        self.pane.pills.hide()
        self.kind = Choice(look)
        self.kind.chosen.connect(lambda _key: self._turn())
        self._kind_label = PlainLabel(role="strong")
        self._kind_label.setBuddy(self.kind)
        self.pane.add_above(self.kind)
        self.pane.add_above(self._kind_label)
        self.beside = ActionButton(look, icon="arrow-right", kind="plain")
        self.beside.clicked.connect(lambda: self.wanted.emit(_BESIDE[self.kind.key()], None))
        self.pane.add_below(self.beside)
        self.filters = ListFilters(desk)
        self.filters.changed.connect(self._read)
        self.filters.hide()
        self.pane.add_below(self.filters)
        self.pane.add_below(self.filters.chips)
        self.files_button = IconButton(look, "archive")
        self.files_button.clicked.connect(lambda: self.wanted.emit("record_files", None))
        self.pane.header.buttons.addWidget(self.files_button)
        self.filter_button = IconButton(look, "funnel")
        self.filter_button.setCheckable(True)
        self.filter_button.clicked.connect(self.show_filters)
        self.pane.add_beside_search(self.filter_button)
        self._review_button = IconButton(look, "badge-check")
        self._review_button.clicked.connect(lambda: self.wanted.emit("review", None))
        self.pane.header.buttons.addWidget(self._review_button)
        self.harm_button = IconButton(look, "triangle-alert")
        self.harm_button.clicked.connect(self._show_harm)
        self.pane.header.buttons.addWidget(self.harm_button)
        self._new_button = IconButton(look, "plus")
        self._new_button.setEnabled(not desk.read_only)
        self._new_button.clicked.connect(self.begin_new)
        self.pane.header.buttons.addWidget(self._new_button)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(lambda one: self.open(str(one)))
        self.pane.search.asked.connect(lambda _words: self._read())
        self.pane.empty.wanted.connect(self.begin_new)
        self.glance = RecordGlance(desk)
        self.glance.open_wanted.connect(self.open)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_glance)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.begin_new)
        QShortcut(QKeySequence("Ctrl+Shift+F"), self).activated.connect(self.filter_button.click)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(lambda: self.wanted.emit("review", None))
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(self._show_harm)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is a ``RecordPlace`` whose kind and record are shown, or None."""
        if isinstance(target, RecordPlace) and RECORD_TYPES[target.entity] in LISTED:
            if target.entity != self.kind.key():
                self.pane.search.clear()
            self.kind.choose(target.entity)
            self._show_kind()
            self._wanted = target.record_id
        self._read()
        (self.pane.list if self._ids else self.kind).setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def show_filters(self, on: bool) -> None:
        """Open or close the line in which a filter is filled in. Those that hold stay in sight as chips."""
        self.filter_button.setChecked(on)
        self.filters.setVisible(on)
        (self.filters.field if on else self.pane.list).setFocus()

    def begin_new(self) -> None:
        """A form for a new record of the kind that is chosen."""
        if not self._desk.read_only:
            self.wanted.emit("record", RecordPlace(self.kind.key()))

    def open(self, record_id: str) -> None:
        """Go to the page of that record."""
        kind = self.kind.key()
        if kind in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[kind], record_id)
        else:
            self.wanted.emit("record", RecordPlace(kind, record_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)
            self._look_at(self.pane.list.current_id())

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._blank = QWidget()
        self._right = QStackedWidget()
        for part in (self._blank, self.glance):
            self._right.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)

    def _show_harm(self) -> None:
        self.wanted.emit("allegations", None)

    def _turn(self) -> None:
        self.pane.search.clear()
        self._right.setCurrentWidget(self._blank)
        self._show_kind()
        self._read()

    def _show_kind(self) -> None:
        self.beside.setVisible(self.kind.key() in _BESIDE)
        words = {"statistics": self.tr("Series of numbers"), "provisions": self.tr("Laws by country and day")}
        self.beside.say(words.get(_BESIDE.get(self.kind.key(), ""), ""))
        self.filters.show_kind(RECORD_TYPES[self.kind.key()])
        self._name_kind()

    def _read(self) -> None:
        entity, query = self.kind.key(), self.pane.search.text()
        asked, order = self.filters.asked(), self.filters.wanted_order()

        def read(_progress: Progress, _token: CancelToken) -> tuple[str, list[str], bool]:
            return entity, self._found.ids(entity, asked, query, order), bool(query.strip() or asked)

        self._reading.ask(read)

    def _show(self, found: tuple[str, list[str], bool]) -> None:
        entity, self._ids, searched = found
        if entity != self.kind.key():
            return
        self._model.show(self._ids)
        self.pane.header.show_count(len(self._ids))
        one = kind_words(entity, self._desk.language)
        if searched:
            self.pane.empty.say(self.tr("Nothing found"), self.tr("No record of this kind fits what is asked."))
        else:
            add = "" if self._desk.read_only else self.tr("Add: {record}").format(record=one.lower())
            self.pane.empty.say(
                self.tr("None is written down yet"),
                self.tr("Write down what is known. What is not known may stay open."),
                add,
            )
        self.pane.show_list(bool(self._ids))
        if self._wanted and self.pane.list.select_id(self._wanted):
            self._wanted = ""
        elif self._ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(self._ids[0])
        elif self._ids:
            self._look_at(self.pane.list.current_id())
        else:
            self._right.setCurrentWidget(self._blank)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        language = self._desk.language
        lines = self._records.lines(self.kind.key(), [str(one) for one in ids], language)
        return {one: row_of(line, language) for one, line in lines.items()}

    def _look_at(self, row_id: RowId | None) -> None:
        if row_id is not None:
            entity, record_id, language = self.kind.key(), str(row_id), self._desk.language
            self._looking.ask(lambda _progress, _token: self._sheets.facts(entity, record_id, language))

    def _show_glance(self, found: tuple[RecordLine, tuple[FieldFact, ...]]) -> None:
        line, facts = found
        if line.id == self.pane.list.current_id() and line.entity == self.kind.key():
            self.glance.show_record(line, facts)
            self._right.setCurrentWidget(self.glance)

    def _name_kind(self) -> None:
        language = self._desk.language
        self.pane.list.setAccessibleName(kinds_words(self.kind.key(), language))
        one = kind_words(self.kind.key(), language)
        self._new_button.say(self.tr("Add: {record} (Ctrl+N)").format(record=one.lower()))

    def _retranslate(self) -> None:
        language = self._desk.language
        self.pane.header.say(self.tr("Records"))
        self._review_button.say(self.tr("Review (Ctrl+R)"))
        self.harm_button.say(self.tr("Ill-treatment and complaints (Ctrl+H)"))
        self._kind_label.say(self.tr("Kind of record"))
        self.kind.setAccessibleName(self.tr("Kind of record"))
        self.kind.offer([(kind.entity, kinds_words(kind.entity, language)) for kind in LISTED])
        self.pane.search.say(self.tr("Search codes and words"), self.tr("Clear the search"))
        self.files_button.say(self.tr("Records as a file"))
        self.filter_button.say(self.tr("Filter and sort (Ctrl+Shift+F)"))
        self._show_kind()

    def _tell(self, error: CodedError) -> None:
        if isinstance(error, WRONGLY_ASKED) and self.filters.asked():
            self.show_filters(True)
            self.filters.refuse(error)
            return
        self.pane.empty.say(self.tr("The records could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
