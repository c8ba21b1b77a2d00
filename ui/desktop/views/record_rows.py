"""A card with records in lines, and a button that adds one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.views.record_look import icon_of, kind_words, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.role_row import RoleRow
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.record_lines import RecordLine


class RecordRows(Card):
    """``opened`` carries kind and id of a record, ``add_wanted`` says that one is to be added."""

    opened = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, adds: bool = False) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._empty = PlainLabel(role="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._more = PlainLabel(role="hint")
        self.add = ActionButton(desk.tools.look, icon="plus")
        self.add.clicked.connect(self.add_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addLayout(buttons)
        self.add.setVisible(adds and not desk.read_only)

    def show_lines(self, lines: Sequence[RecordLine], *, empty: str, more: str = "", named: bool = False) -> None:
        """Show these records; ``empty`` is said where there are none, ``more`` where not all are listed.

        ``named`` says beside each which kind of record it is.
        """
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if isinstance(widget, RoleRow):
                widget.clear()
                widget.hide()
                widget.deleteLater()
        self._empty.say(empty)
        self._empty.setVisible(not lines and bool(empty))
        self._more.say(more)
        self._more.setVisible(bool(more))
        language, look = self._desk.language, self._desk.tools.look
        for line in lines:
            kind = kind_words(line.entity, language) if named else ""
            said = said_words(line.when) if line.when is not None else ""
            words = " · ".join(part for part in (line.title, said, line.status) if part)
            words = words or ("" if kind or line.code else kind_words(line.entity, language))
            row = RoleRow(look, icon_of(line.entity), line.code, words, kind)
            row.opens(self.tr("Open {record}").format(record=title_of(line, language)))
            row.wanted.connect(lambda one=line: self.opened.emit(one.entity, one.id))
            self._rows.addWidget(row)
        tab_in_place(self)
