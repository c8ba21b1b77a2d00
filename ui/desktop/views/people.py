"""The page of all people: by code; names and descriptions only while they are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from archive.model.people import Person
from archive.vocabulary.casework import ProtectionLevel, Role
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.pane_filters import PaneFilters
from ui.desktop.views.people_glance import PersonGlance
from ui.desktop.views.people_new import NewPersonEditor
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.show_names import ShowNames
from ui.presenters.people import PeoplePresenter, PersonCard

_CAREFUL: Mapping[ProtectionLevel, Kind] = {ProtectionLevel.HIGH: "warn", ProtectionLevel.EXTREME: "bad"}


class PeoplePage(Page):
    """Enter goes to the person, Ctrl+N adds one, Ctrl+F searches by code or by a name in any alphabet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._people = PeoplePresenter(desk.vault)
        self._wanted: str | None = None
        self._ids: list[str] = []
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "users")
        self.pane.pills.hide()
        self.show_names = ShowNames(look)
        self.show_names.toggled.connect(self._show_or_hide)
        self._new_button = IconButton(look, "plus")
        self._new_button.setEnabled(not desk.read_only)
        self._new_button.clicked.connect(self.begin_new)
        self.merge = IconButton(look, "arrow-left-right")
        self.merge.clicked.connect(lambda: self.wanted.emit("merge", None))
        self.filters = PaneFilters(desk, self.pane, Person, self, names=False)
        self.filters.changed.connect(self._read)
        self.pane.header.buttons.addWidget(self.show_names)
        self.pane.header.buttons.addWidget(self.merge)
        self.pane.header.buttons.addWidget(self._new_button)
        self._unlisted = PlainLabel(role="hint", wrap=True)
        self._unlisted.hide()
        self.pane.add_above(self._unlisted)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(lambda one: self.wanted.emit("person", str(one)))
        self.pane.search.asked.connect(self._read)
        self.pane.empty.wanted.connect(self.begin_new)
        self.glance = PersonGlance(desk)
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
    def new(self) -> NewPersonEditor:
        """The form for a new one, built when it is first wanted."""
        editor = NewPersonEditor(self._desk)
        editor.saved.connect(self._added)
        editor.closed.connect(self._close_new)
        self._new_area.body.addWidget(editor)
        self._new_area.body.addStretch()
        return editor

    def entered(self, target: object) -> None:
        """``target`` is the id of a person to make current, or None. Names are hidden again."""
        self._wanted = target if isinstance(target, str) else None
        self.show_names.setChecked(False)
        self._read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def last_words(self) -> Work | None:
        return self.new.keeper.last_words() if "new" in self.__dict__ else None

    def begin_new(self) -> None:
        """Show the form for a new person."""
        if not self._desk.read_only:
            self._right.setCurrentWidget(self._new_area)
            self.new.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(self._ids)

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
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

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("People"))
        self.pane.list.setAccessibleName(self.tr("People"))
        self.pane.search.say(self.tr("Search codes, and names in any alphabet"), self.tr("Clear the search"))
        self._new_button.say(self.tr("New person (Ctrl+N)"))
        self.merge.say(self.tr("Same person?"))
        self.filters.retranslate()

    def _read(self) -> None:
        query, narrow = self.pane.search.text(), self.filters.narrowing()

        def read(_progress: Progress, _token: CancelToken) -> tuple[list[str], int, int]:
            return narrow(self._people.ids(query)), self._people.count(), self._people.unlisted()

        self._reading.ask(read)

    def _show(self, found: tuple[list[str], int, int]) -> None:
        ids, count, unlisted = found
        words = self.tr("Protected and not listed: {number}. Only the code leads to them.")
        self._unlisted.say(words.format(number=unlisted))
        self._unlisted.setVisible(bool(unlisted))
        self._ids = ids
        self._model.show(ids)
        self.counted.emit(count)
        self.filters.show_count(len(ids), count)
        if self.filters.say_empty():
            pass
        elif count:
            self.pane.empty.say(self.tr("Nobody found"), self.tr("No code, name or description fits these words."))
        else:
            self.pane.empty.say(
                self.tr("Nobody is recorded yet"),
                self.tr("A person gets a code first. A name can follow later, or never."),
                "" if self._desk.read_only else self.tr("New person"),
            )
        self.pane.show_list(bool(ids))
        if self._wanted is not None and self.pane.list.select_id(self._wanted):
            self._wanted = None
        elif ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(ids[0])
        elif ids:
            self._look_at(self.pane.list.current_id())
        elif self._right.currentWidget() is self.glance:
            self._right.setCurrentWidget(self._blank)

    def _show_or_hide(self) -> None:
        """Rows are fetched anew at once: those of before hold names, or hold none."""
        self.filters.show_names(self.show_names.isChecked())
        self._looking.forget()
        self._right.setCurrentWidget(self._new_area if self._adding() else self._blank)
        self._model.show(self._ids)
        self._look_at(self.pane.list.current_id())

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        cards = self._people.cards([str(one) for one in ids], names=self.show_names.isChecked())
        return {one: self._row(card) for one, card in cards.items()}

    def _row(self, card: PersonCard) -> CardRow:
        language = self._desk.language
        title = f"{card.code}  {card.name}" if card.name else card.code
        roles = ", ".join(label(Role, str(role), language) for role in card.roles)
        facts = tuple(fact for fact in (card.label, capitalised(roles), ", ".join(card.cases)) if fact)
        status, kind = "", _CAREFUL.get(card.protection)
        if kind is not None:
            status = capitalised(label(ProtectionLevel, str(card.protection), language))
        elif card.is_minor:
            status, kind = self.tr("Minor"), "warn"
        facts = facts or (self.tr("No role is listed"),)
        return CardRow(card.id, title, facts, "user-round", status, kind or "neutral")

    def _look_at(self, row_id: RowId | None) -> None:
        if row_id is not None and not self._adding():
            person_id, names = str(row_id), self.show_names.isChecked()
            self._looking.ask(lambda _progress, _token: self._people.card(person_id, names=names))

    def _show_glance(self, card: PersonCard) -> None:
        if card.id == self.pane.list.current_id() and not self._adding():
            self.glance.show_person(card)
            self._right.setCurrentWidget(self.glance)

    def _adding(self) -> bool:
        return self._right.currentWidget() is self._new_area

    def _added(self, person_id: str) -> None:
        self._close_new()
        self.wanted.emit("person", person_id)

    def _close_new(self) -> None:
        self._right.setCurrentWidget(self._blank)
        self._look_at(self.pane.list.current_id())
        self.pane.list.setFocus()

    def _tell(self, error: CodedError) -> None:
        if self.filters.refused(error):
            return
        self.pane.empty.say(self.tr("The people could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
