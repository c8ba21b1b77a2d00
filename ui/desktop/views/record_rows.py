"""A card with records in a list, and a button that adds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model.catalogue import record_type
from archive.model.fields import Record
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.record_look import row_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.record_lines import RecordLine, RecordLines

_MOST_ROWS = 6
"""As many are seen at once; the list scrolls by itself beyond that."""


class RecordRows(Card):
    """``opened`` carries kind and id of a record, ``add_wanted`` says that one is to be added."""

    opened = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, adds: bool = False) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._lines: dict[str, RecordLine] = {}
        self._named = False
        self._kind: type[Record] | None = None
        self.list = CardList(desk.tools.look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(lambda one: self._open(str(one)))
        self._more = PlainLabel(role="hint")
        self.add = ActionButton(desk.tools.look, icon="plus")
        self.add.clicked.connect(self.add_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        self.body.addWidget(self.list)
        self.body.addWidget(self._more)
        self.body.addLayout(buttons)
        self._more.hide()
        self.add.setVisible(adds and not desk.read_only)
        desk.tools.look.changed.connect(self._measure)

    def show_lines(
        self, lines: Sequence[RecordLine], *, more: str = "", named: bool = False, ids: Sequence[str] = ()
    ) -> None:
        """Show these records; ``more`` is said where not all are listed, ``named`` says beside each what it is.

        ``ids`` has all of one kind where there are more than lines: the others are read when they come into sight.
        """
        self._lines, self._named = {line.id: line for line in lines}, named
        self._kind = record_type(lines[0].entity) if lines else None
        self._model.show(list(ids) if len(ids) > len(self._lines) else list(self._lines))
        self._more.say(more)
        self._more.setVisible(bool(more))
        self._measure()

    def set_title(self, title: str) -> None:
        super().set_title(title)
        if "list" in self.__dict__:
            self.list.setAccessibleName(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.refresh(list(self._lines))

    def _measure(self) -> None:
        rows = min(_MOST_ROWS, max(1, len(self._lines)))
        self.list.setFixedHeight(rows * self.list.verticalHeader().defaultSectionSize() + 4)

    def _open(self, record_id: str) -> None:
        line = self._lines.get(record_id)
        if line is not None:
            self.opened.emit(line.entity, line.id)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        language = self._desk.language
        unread = [str(one) for one in ids if str(one) not in self._lines]
        if unread and self._kind is not None:
            self._lines |= RecordLines(self._desk.vault).of(self._kind, unread, language)
        return {
            one: row_of(self._lines[str(one)], language, named=self._named) for one in ids if str(one) in self._lines
        }
