"""One place of an item in the list: where it is, what it supports or why it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation
from ui.desktop.desk import Desk
from ui.desktop.views.place_row import PlaceRow
from ui.desktop.views.record_look import field_words, kind_words, title_of
from ui.presenters.citing import locator_of
from ui.presenters.item_marks import ItemPlace, MarkLine
from ui.presenters.record_place import RecordPlace


class ItemMarkRow(PlaceRow):
    """Its first button goes to the place, its second to the citation that points there."""

    go_wanted = Signal(ItemPlace)
    record_wanted = Signal(object)
    drop_wanted = Signal()

    def __init__(self, desk: Desk, line: MarkLine, *, with_note: bool, parent: QWidget | None = None) -> None:
        self._desk = desk
        cited = line.entity == Citation.entity
        where = line.words or self.tr("The whole file")
        icon = "quote" if cited else "map-pin"
        super().__init__(desk.tools.look, where, icon, "arrow-right" if cited else "x", parent)
        self.go.clicked.connect(lambda: self.go_wanted.emit(line.place))
        if cited:
            self.open.say(self.tr("Open the citation: {place}").format(place=where))
            self.open.clicked.connect(lambda: self.record_wanted.emit(self._citation(line)))
        else:
            self.open.say(self.tr("Not needed any more: {place}").format(place=where))
            self.open.setEnabled(not desk.read_only)
            self.open.clicked.connect(self.drop_wanted)
        self.add_notes([self._supported(line) if cited else self.tr("kept to be looked at again")])
        if with_note and line.note:
            self.add_notes([line.note], "muted")

    def _supported(self, line: MarkLine) -> str:
        if line.supports is None:
            return self.tr("supports a record that was taken out")
        language = self._desk.language
        kind, title = kind_words(line.supports.entity, language), title_of(line.supports, language)
        named = kind if title == kind else f"{kind} {title}"
        part = locator_of(line.paragraph) if line.paragraph is not None else ""
        if line.field:
            part = field_words(RECORD_TYPES[line.supports.entity], line.field, language).lower()
        return self.tr("supports: {record}").format(record=f"{named}, {part}" if part else named)

    def _citation(self, line: MarkLine) -> RecordPlace:
        return RecordPlace(Citation.entity, line.id, back=("item", line.place.item_id))
