"""A field that names another record: by its code, or chosen from a list. A person is named by code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.model.people import Person
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.record_look import row_of, title_of
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.show_names import ShowNames
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.record_form import FormField as Described
from ui.presenters.record_form import reference, referred
from ui.presenters.record_lines import RecordLine
from ui.presenters.records import RecordsPresenter

_PAUSE_MS = 220


class ReferenceField(WordsField):
    """Typing offers records; Down goes into the list, Enter takes one, Esc closes the list.

    Where the field could tell who a source is, people are offered by code alone, and names cannot be shown.
    """

    def __init__(self, desk: Desk, described: Described, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._desk, self._described = desk, described
        self._records = RecordsPresenter(desk.vault)
        self._words = ""
        self._enters = False
        """Whether the keyboard goes into the list once it is there."""
        self._found: dict[str, RecordLine] = {}
        self._chosen = PlainLabel(role="hint", wrap=True)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self._insert(self._chosen, 1)
        self._chosen.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._offer)
        self._naming = LatestJob(desk.tools.runner, self)
        self._naming.answered.connect(self._name)
        self._line.textEdited.connect(self._typed)
        self._line.installEventFilter(self)
        self._retranslate()

    # A form may have many such fields, and few of them are ever asked: what offers records is made when it is wanted.

    @cached_property
    def show_names(self) -> ShowNames:
        """Whether people are offered by name too."""
        button = ShowNames(self._desk.tools.look)
        button.toggled.connect(lambda _on: self._ask())
        self._insert(button, 2)
        button.hide()
        return button

    @cached_property
    def list(self) -> CardList:
        """The records that are offered."""
        offered = CardList(self._desk.tools.look, self.tr("Records that fit"))
        offered.setProperty("choices", "true")
        offered.setFixedHeight(self._desk.tools.look.type.px(180))
        offered.setModel(self._model)
        offered.opened.connect(self._take)
        offered.clicked.connect(lambda index: self._take(self._model.id_at(index.row())))
        offered.installEventFilter(self)
        self._insert(offered, 3)
        offered.hide()
        return offered

    @property
    def offering(self) -> bool:
        """Whether the list is open."""
        return "list" in self.__dict__ and not self.list.isHidden()

    def words(self) -> str:
        return self._words or self._line.text().strip()

    def show_words(self, words: str) -> None:
        self._pause.stop()
        self._asking.forget()
        self._close_list()
        self.set_error("")
        self._chosen.hide()
        entity, record_id = referred(words)
        self._words = words if record_id else ""
        self._line.setText("" if record_id else words)
        if record_id:
            language = self._desk.language
            self._naming.ask(lambda _progress, _token: self._records.line(entity, record_id, language))

    def said(self, words: str) -> str:
        entity, record_id = referred(words)
        line = self._records.line(entity, record_id, self._desk.language) if record_id else None
        return words if line is None else title_of(line, self._desk.language)

    def check(self) -> bool:
        if self._words or not self._line.text().strip():
            return True
        self.set_error(self.tr("No record is chosen. Type its code, or choose it from the list."))
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._heard(watched, event):
            return True
        # Esc is also the way out of the form; while the list is open, it only closes the list.
        hearing = event.type() == QEvent.Type.ShortcutOverride and self.offering
        if hearing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._found))

    def _heard(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.offering:
            self._close_list()
            self._line.setFocus()
            return True
        if watched is self._line and key == Qt.Key.Key_Down:
            if not self.offering or self._pause.isActive() or self._asking.busy:
                # What stands there fits the words of before: nobody is to choose from it.
                self._enters = self.offering or self._pause.isActive()
                self._pause.stop()
                self._ask()
            else:
                self.list.setFocus()
            return True
        return False

    def _typed(self) -> None:
        self._words = ""
        self._chosen.hide()
        self.set_error("")
        if self._line.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._asking.forget()
            self._close_list()
        self.changed.emit()

    def _ask(self) -> None:
        words, language, targets = self._line.text().strip(), self._desk.language, self._described.targets
        names = self._names() and not self._described.source

        def look(_progress: Progress, _token: CancelToken) -> tuple[RecordLine | None, Sequence[RecordLine]]:
            exact = self._records.by_code(targets, words, language) if words else None
            return exact, self._records.candidates(targets, words, language, names=names)

        self._asking.ask(look)

    def _offer(self, found: tuple[RecordLine | None, Sequence[RecordLine]]) -> None:
        exact, lines = found
        self._found = {line.id: line for line in lines}
        self._model.show(list(self._found))
        if exact is not None and not self._words:
            self._words = reference(exact.entity, exact.id)
            self._name(exact)
            self.changed.emit()
        person = Person in self._described.targets and not self._described.source
        if person:
            self.show_names.setVisible(exact is None)
        self.list.setVisible(bool(lines) and exact is None)
        enters, self._enters = self._enters, False
        tab_in_place(self)
        if enters and self.offering:
            self.list.setFocus()

    def _take(self, row_id: RowId | None) -> None:
        line = self._found.get(str(row_id))
        if line is not None:
            self._words = reference(line.entity, line.id)
            self._close_list()
            self.set_error("")
            # The name by which a person was found does not stay on the form.
            self._name(RecordLine(line.id, line.entity, line.code, "") if line.entity == Person.entity else line)
            self._line.setFocus()
            self.changed.emit()

    def _name(self, line: RecordLine | None) -> None:
        if line is None:
            self._line.setText(self.tr("taken out of the lists"))
            return
        language = self._desk.language
        self._line.setText(line.code or title_of(line, language))
        self._chosen.say(line.title)
        self._chosen.setVisible(bool(line.code and line.title))

    def _close_list(self) -> None:
        if "show_names" in self.__dict__:
            self.show_names.blockSignals(True)
            self.show_names.setChecked(False)
            self.show_names.blockSignals(False)
            self.show_names.hide()
        if self.offering:
            self.list.hide()
        self._found = {}
        self._model.show([])

    def _names(self) -> bool:
        return "show_names" in self.__dict__ and self.show_names.isChecked()

    def _insert(self, part: QWidget, after: int) -> None:
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(lines.indexOf(self._line) + after, part)
            if isinstance(part, ShowNames):
                lines.setAlignment(part, Qt.AlignmentFlag.AlignLeft)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        named, language = len(self._described.targets) > 1, self._desk.language
        return {one: row_of(self._found[str(one)], language, named=named) for one in ids if str(one) in self._found}

    def _retranslate(self) -> None:
        if "list" in self.__dict__:
            self.list.setAccessibleName(self.tr("Records that fit"))
        self._line.setPlaceholderText(self.tr("Code, or words to choose by"))
