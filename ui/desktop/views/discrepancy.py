"""The desk for contradictions: what sources give differently, side by side, until somebody decides with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.discrepancy_view import DiscrepancyView
from ui.desktop.views.record_look import field_words, icon_of, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_told import DeskPlace, FieldPlace, ToldField, ToldFields

_OPEN, _DECIDED = "open", "decided"


class DiscrepancyPage(Page):
    """Esc goes back to where one came from. What could tell who somebody is stays hidden until it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._fields = ToldFields(desk.vault)
        self._place: FieldPlace | None = None
        self._from: FieldPlace | None = None
        self._lines: dict[str, DeskPlace] = {}
        look = desk.tools.look
        self.pane = ListPane(look, "arrow-left-right")
        self.pane.search.hide()
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._leave)
        self.pane.header.buttons.addWidget(self._back)
        self.pane.pills.chosen.connect(lambda _key: self._read())
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._turn_to)
        self.protected = ActionButton(look, icon="eye", kind="plain")
        self.protected.setCheckable(True)
        self.protected.toggled.connect(lambda _on: self._look())
        self.view = DiscrepancyView(desk)
        self.view.changed.connect(self._changed)
        self.view.cite_wanted.connect(self._cite)
        self.view.record_wanted.connect(self._open_record)
        self.view.citation_wanted.connect(self._open_citation)
        self.view.place_wanted.connect(lambda place: self.wanted.emit("item", place))
        self._reading, self._looking = LatestJob(desk.tools.runner, self), LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show_list)
        self._reading.failed.connect(self._tell)
        self._looking.answered.connect(self._show)
        self._looking.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is a ``FieldPlace`` whose values are wanted, or None for what waits to be decided."""
        self._from = self._place = target if isinstance(target, FieldPlace) else None
        self._hide_protected()
        self._right.setCurrentWidget(self._blank)
        if self._place is not None:
            self._look()
        self._read()
        (self.pane.list if self._place is None else self.view.record).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._read()

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._blank, shown = QWidget(), QWidget()
        lines = QVBoxLayout(shown)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.protected, 0, Qt.AlignmentFlag.AlignRight)
        lines.addWidget(self.view, 1)
        self._shown = shown
        self._right = QStackedWidget()
        for part in (self._blank, shown):
            self._right.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)

    def _read(self) -> None:
        decided = self.pane.pills.key() == _DECIDED
        self._reading.ask(lambda _progress, _token: self._fields.contradictions(decided=decided))

    def _show_list(self, lines: list[DeskPlace]) -> None:
        self._lines = {line.id: line for line in lines}
        self._model.show(list(self._lines))
        self.pane.header.show_count(len(lines))
        self.pane.show_list(bool(lines))
        wanted = self._place
        here = next((one.id for one in lines if wanted is not None and one.place == wanted), None)
        if here is not None:
            self.pane.list.select_id(here)
        elif wanted is None and lines:
            self.pane.list.select_id(lines[0].id)
        elif wanted is not None:
            self.pane.list.clearSelection()

    def _turn_to(self, row_id: RowId | None) -> None:
        line = self._lines.get(str(row_id))
        if line is None or line.place == self._place:
            return
        self._place = line.place
        self._hide_protected()
        self._look()

    def _look(self) -> None:
        place, language, protected = self._place, self._desk.language, self.protected.isChecked()
        self._say_protected()
        if place is not None:
            self._looking.ask(lambda _progress, _token: self._fields.field(place, language, protected=protected))

    def _show(self, told: ToldField) -> None:
        if told.place == self._place:
            self.view.show_told(told)
            self.protected.setVisible(told.hidden or self.protected.isChecked())
            self._right.setCurrentWidget(self._shown)

    def _changed(self) -> None:
        self._look()
        self._read()

    def _cite(self, place: FieldPlace) -> None:
        preset = {"target_entity": place.entity, "target_id": place.record_id, "target_field": place.field}
        self.wanted.emit("record", RecordPlace(Citation.entity, preset=preset, back=("discrepancy", place)))

    def _open_record(self, place: FieldPlace) -> None:
        self.wanted.emit("record", RecordPlace(place.entity, place.record_id))

    def _open_citation(self, citation_id: str) -> None:
        back = ("discrepancy", self._place)
        self.wanted.emit("record", RecordPlace(Citation.entity, citation_id, back=back))

    def _leave(self) -> None:
        place = self._from
        if place is None:
            self.wanted.emit("review", None)
        elif place.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[place.entity], place.record_id)
        else:
            self.wanted.emit("record", RecordPlace(place.entity, place.record_id))

    def _hide_protected(self) -> None:
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)
        self._say_protected()

    def _say_protected(self) -> None:
        on = self.protected.isChecked()
        self.protected.say(self.tr("Hide what is protected") if on else self.tr("Show what is protected"))

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        language, rows = self._desk.language, dict[RowId, CardRow]()
        wanted = {one: self._lines[str(one)] for one in ids if str(one) in self._lines}
        lines = self._fields.lines([one.place for one in wanted.values()], language)
        for one, found in wanted.items():
            place = found.place
            field = field_words(RECORD_TYPES[place.entity], place.field, language)
            facts = (title_of(lines[place.record_id], language),) if place.record_id in lines else ()
            status = self.tr("decided") if found.decided else self.tr("open")
            rows[one] = CardRow(one, field, facts, icon_of(place.entity), status, "ok" if found.decided else "warn")
        return rows

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Discrepancies"))
        self.pane.pills.setAccessibleName(self.tr("Which discrepancies"))
        self.pane.pills.offer([(_OPEN, self.tr("To decide")), (_DECIDED, self.tr("Decided"))])
        self.pane.list.setAccessibleName(self.tr("Discrepancies"))
        self.pane.empty.say(
            self.tr("No discrepancy here"),
            self.tr("When a source says something else than a record shows, both stand here side by side."),
        )
        self._back.say(self.tr("Back (Esc)"))
        self._say_protected()

    def _tell(self, error: CodedError) -> None:
        self.pane.empty.say(self.tr("This could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
