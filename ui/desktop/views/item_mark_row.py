"""One place of an item in the list: where it is, what it supports or why it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation
from ui.desktop.desk import Desk
from ui.desktop.views.record_look import field_words, kind_words, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item_marks import ItemPlace, MarkLine
from ui.presenters.record_place import RecordPlace


class ItemMarkRow(QWidget):
    """Its first button goes to the place, its second to the citation that points there."""

    go_wanted = Signal(ItemPlace)
    record_wanted = Signal(object)
    drop_wanted = Signal()

    def __init__(self, desk: Desk, line: MarkLine, *, with_note: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, language = desk.tools.look, desk.language
        cited = line.entity == Citation.entity
        where = line.words or self.tr("The whole file")
        self.go = ActionButton(look, icon="quote" if cited else "map-pin", kind="plain")
        self.go.say(where)
        self.go.setToolTip(self.tr("Show this place"))
        self.go.setAccessibleName(self.tr("Show this place: {place}").format(place=where))
        self.go.clicked.connect(lambda: self.go_wanted.emit(line.place))
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.go)
        top.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        if cited:
            self.open = IconButton(look, "arrow-right")
            self.open.say(self.tr("Open the citation: {place}").format(place=where))
            self.open.clicked.connect(lambda: self.record_wanted.emit(self._citation(line)))
            told = self.tr("supports a record that was taken out")
            if line.supports is not None:
                kind, title = kind_words(line.supports.entity, language), title_of(line.supports, language)
                named = kind if title == kind else f"{kind} {title}"
                known = RECORD_TYPES[line.supports.entity]
                field = field_words(known, line.field, language).lower() if line.field else ""
                told = self.tr("supports: {record}").format(record=f"{named}, {field}" if field else named)
        else:
            self.open = IconButton(look, "x")
            self.open.say(self.tr("Not needed any more: {place}").format(place=where))
            self.open.setEnabled(not desk.read_only)
            self.open.clicked.connect(self.drop_wanted)
            told = self.tr("kept to be looked at again")
        top.addWidget(self.open)
        words = PlainLabel(role="small", wrap=True)
        words.show_stored(told)
        words.setContentsMargins(look.type.px(36), 0, 0, 0)
        lines.addWidget(words)
        if with_note and line.note:
            note = PlainLabel(role="muted", wrap=True)
            note.show_stored(line.note)
            note.setContentsMargins(look.type.px(36), 0, 0, 0)
            lines.addWidget(note)

    def _citation(self, line: MarkLine) -> RecordPlace:
        return RecordPlace(Citation.entity, line.id, back=("item", line.place.item_id))
