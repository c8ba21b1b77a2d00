"""The page of one record of any kind: facts, parts, what names it, its history, and the form that changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.claims import Citation
from archive.model.fields import Record
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.protection_bar import ProtectionBar
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.record_editor import Beginning, RecordEditor
from ui.desktop.views.record_look import kind_words
from ui.desktop.views.record_view import RecordView
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.item_marks import CITED
from ui.presenters.record_kinds import LISTED, OWN_PAGE
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_sheet import RecordSheet, RecordSheets
from ui.presenters.record_told import FieldPlace


class RecordPage(Page):
    """Esc goes back to where one came from; what is protected is hidden again whenever a record is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheets = RecordSheets(desk.vault)
        self._trail: list[RecordPlace] = []
        self._sheet: RecordSheet | None = None
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code = PlainLabel(role="heading")
        self._title = ElidedLabel("section")
        self._kind = Chip()
        self.protected = ActionButton(look, icon="eye", kind="plain")
        self.protected.setCheckable(True)
        self.protected.toggled.connect(lambda _on: self._read())
        self.edit_button = ActionButton(look, icon="pencil", kind="primary")
        self.edit_button.clicked.connect(self.begin_edit)
        self._trouble = Banner(look)
        self.protection = ProtectionBar(desk)
        self.protection.changed.connect(self._read)
        self.view = RecordView(desk)
        self.view.opened.connect(self.open)
        self.view.add_wanted.connect(self._add_part)
        self.view.asked.connect(self._ask_sources)
        self.view.place_wanted.connect(lambda place: self.wanted.emit("item", place))
        self.view.history_wanted.connect(self._show_history)
        self.view.undo_wanted.connect(lambda: self.wanted.emit("undo", "record"))
        self.view.removal.removed.connect(lambda _id: self._gone())
        self._form = ScrollColumn()
        self.editor: RecordEditor | RecordCite | None = None
        self._stack = QStackedWidget()
        for part in (self.view, self._form):
            self._stack.addWidget(part)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.begin_edit)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(lambda: self._add_part(Citation, "target_id"))
        self._retranslate()

    @property
    def place(self) -> RecordPlace | None:
        """Where the page is."""
        return self._trail[-1] if self._trail else None

    def entered(self, target: object) -> None:
        """``target`` is a ``RecordPlace`` at which to begin anew; None shows what was shown before."""
        if isinstance(target, RecordPlace):
            self._trail.clear()
            self._go(target)
        elif self._stack.currentWidget() is self.view:
            self._hide_protected()
            self._read()

    def last_words(self) -> Work | None:
        return self.editor.keeper.last_words() if self.editor is not None else self.protection.last_word()

    def begin_edit(self) -> None:
        """Open the form for the record that is shown."""
        if self._sheet is None or not self._may_change():
            return
        editor = self._build(type(self._sheet.record), None)
        editor.edit(self._sheet.record)

    def _may_change(self) -> bool:
        gone = self._sheet is not None and self._sheet.record.withdrawn
        return not gone and not self._desk.read_only and self._stack.currentWidget() is not self._form

    def open(self, entity: str, record_id: str) -> None:
        """Show another record; Esc comes back to this one."""
        if entity in OWN_PAGE:
            # Their own page shows who it is only when it is asked for there.
            self.wanted.emit(OWN_PAGE[entity], record_id)
        elif entity in RECORD_TYPES:
            self._go(RecordPlace(entity, record_id, case_id=self._case_id()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._stack.currentWidget() is self.view:
                self._read()

    def _go(self, place: RecordPlace) -> None:
        self._trail.append(place)
        self._drop_form()
        self._hide_protected()
        self._sheet = None
        self._trouble.clear()
        self.view.leave()
        self.protection.show_record("", "")
        for part in (self._code, self._title):
            part.say("")
        if place.record_id:
            self._stack.setCurrentWidget(self.view)
            self._read()
            self.edit_button.setFocus()
        else:
            if place.entity == Citation.entity and place.preset.get("target_id"):
                self._begin_citing(place)
                return
            owner = next((str(value) for name, value in place.preset.items() if name.endswith("_id")), "")
            editor = self._build(RECORD_TYPES[place.entity], Beginning(place.preset, place.case_id, owner))
            editor.write_new()
        self._retranslate()

    def _build(self, kind: type[Record], beginning: Beginning | None) -> RecordEditor:
        self._drop_form()
        editor = RecordEditor(self._desk, kind, beginning)
        self._show_form(editor)
        return editor

    def _begin_citing(self, place: RecordPlace) -> None:
        self._drop_form()
        editor = RecordCite(self._desk, str(place.preset["target_entity"]), str(place.preset["target_id"]))
        self._show_form(editor)
        begun = {name: str(place.preset[name]) for name in CITED if name in place.preset}
        editor.write(str(place.preset.get("target_field", "")), begun)

    def _show_form(self, editor: RecordEditor | RecordCite) -> None:
        self.editor = editor
        self.protection.show_record("", "")
        editor.saved.connect(self._saved)
        editor.closed.connect(self._closed)
        self._form.body.addWidget(editor)
        self._form.body.addStretch()
        self._form.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._form)
        self._retranslate()

    def _drop_form(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.go_away()
            editor.hide()
            while item := self._form.body.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()

    def _add_part(self, kind: type[Record], field: str) -> None:
        sheet = self._sheet
        if sheet is None or not self._may_change():
            return
        preset: dict[str, object] = {field: sheet.record.id}
        spec = kind.spec(field)
        if spec.refers == "*":
            preset[entity_field(spec)] = sheet.record.entity
        self._go(RecordPlace(kind.entity, preset=preset))

    def _ask_sources(self, field: str) -> None:
        if self._sheet is not None:
            record = self._sheet.record
            self.wanted.emit("discrepancy", FieldPlace(record.entity, record.id, field))

    def _show_history(self) -> None:
        if self._sheet is not None:
            self.wanted.emit("history", RecordPlace(self._sheet.record.entity, self._sheet.record.id))

    def _saved(self, record_id: object) -> None:
        place = self.place
        self._drop_form()
        if place is None:
            return
        if place.record_id:
            self._stack.setCurrentWidget(self.view)
            self._read()
            self.edit_button.setFocus()
            return
        self._trail.pop()
        if self._trail:  # a part: back to what it is part of
            self._go(self._trail.pop())
        elif place.back is not None:
            self.wanted.emit(*place.back)
        else:
            self._go(RecordPlace(place.entity, str(record_id), case_id=place.case_id, back=place.back))

    def _closed(self) -> None:
        self._drop_form()
        if self.place is not None and self.place.record_id:
            self._stack.setCurrentWidget(self.view)
            self._retranslate()
            self.edit_button.setFocus()
        else:
            self._go_back()

    def _gone(self) -> None:
        self._sheet = None
        self._go_back()

    def _go_back(self) -> None:
        if self.editor is not None and self.place is not None and self.place.record_id:
            self._closed()
            return
        place = self._trail.pop() if self._trail else None
        self._drop_form()
        if self._trail:
            self._go(self._trail.pop())
        elif place is not None and place.back is not None:
            self.wanted.emit(*place.back)
        elif place is not None and place.case_id:
            self.wanted.emit("case", place.case_id)
        elif place is not None and place.record_id and place.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[place.entity], place.record_id)
        else:
            self.wanted.emit("records", place)

    def _case_id(self) -> str:
        return self._trail[0].case_id if self._trail else ""

    def _hide_protected(self) -> None:
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)

    def _read(self) -> None:
        place, language, protected = self.place, self._desk.language, self.protected.isChecked()
        self._retranslate()
        if place is not None and place.record_id:
            self._reading.ask(
                lambda _progress, _token: self._sheets.sheet(
                    place.entity, place.record_id, language, protected=protected
                )
            )

    def _show(self, sheet: RecordSheet) -> None:
        if self.place is None or sheet.record.id != self.place.record_id:
            return
        self._sheet = sheet
        self._code.show_stored(sheet.line.code or kind_words(sheet.record.entity, self._desk.language))
        self._title.show_stored(sheet.line.title)
        self.view.show_sheet(sheet, protected=self.protected.isChecked())
        self.protection.show_record(sheet.record.entity, sheet.record.id)
        self._retranslate()

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        place, writing = self.place, self._stack.currentWidget() is self._form
        self._back.say(self.tr("Back (Esc)"))
        on = self.protected.isChecked()
        self.protected.say(self.tr("Hide what is protected") if on else self.tr("Show what is protected"))
        has = self._sheet is not None and (self._sheet.hidden > 0 or on)
        self.protected.setVisible(has and not writing)
        self.edit_button.say(self.tr("Edit"))
        self.edit_button.setToolTip(
            self.tr("Open for reading only.") if self._desk.read_only else self.tr("Edit (Ctrl+E)")
        )
        self.edit_button.setEnabled(not self._desk.read_only)
        gone = self._sheet is not None and self._sheet.record.withdrawn
        self.edit_button.setVisible(bool(place and place.record_id) and not writing and not gone)
        self._kind.setVisible(place is not None and RECORD_TYPES[place.entity] in LISTED)
        if place is not None:
            self._kind.say(kind_words(place.entity, self._desk.language))

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(self._code)
        head.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        head.addWidget(self.protected)
        head.addWidget(self.edit_button)
        top = QVBoxLayout()
        top.setContentsMargins(28, 8, 24, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._trouble)
        top.addWidget(self.protection)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("line", "true")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(line)
        lines.addWidget(self._stack, 1)
