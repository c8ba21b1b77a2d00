"""The page of what was done to one person or group, and the form that writes an allegation down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from archive.allegation import Written
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.allegation_form import AllegationForm
from ui.desktop.views.allegation_view import AllegationView
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.allegation_place import AllegationPlace, Way
from ui.presenters.allegation_sheet import AllegationSheet, AllegationSheets
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_place import RecordPlace


class AllegationPage(Page):
    """Esc goes back to where one came from, Ctrl+N begins an allegation; what is protected is hidden each time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheets = AllegationSheets(desk.vault)
        self._place: AllegationPlace | None = None
        self._sheet: AllegationSheet | None = None
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._code, self._title = PlainLabel(role="heading"), PlainLabel(role="section")
        self.protected = ActionButton(look, icon="eye", kind="plain")
        self.protected.setCheckable(True)
        self.protected.toggled.connect(lambda _on: self._read())
        self.new_button = ActionButton(look, icon="plus", kind="primary")
        self.new_button.clicked.connect(self.begin_new)
        self._trouble = Banner(look)
        self.view = AllegationView(desk)
        self.view.opened.connect(self._open)
        self._scroll = ScrollColumn()
        self.form: AllegationForm | None = None
        self._stack = QStackedWidget()
        for part in (self.view, self._scroll):
            self._stack.addWidget(part)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.begin_new)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is an ``AllegationPlace``; None shows what was shown before."""
        if isinstance(target, AllegationPlace):
            self._drop_form()
            self._place, self._sheet = target, None
            self._trouble.clear()
            self.view.leave()
            if target.writing and not self._desk.read_only:
                self._write(target)
                return
        if self._stack.currentWidget() is self.view:
            self._hide_protected()
            self._read()
            self.new_button.setFocus()

    def last_words(self) -> Work | None:
        return self.form.keeper.last_words() if self.form is not None else None

    def begin_new(self) -> None:
        """A form for another allegation of the person or group that is shown."""
        place = self._place
        if place is not None and not self._desk.read_only and self.form is None:
            self._write(replace(place, writing=True))

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
                self._read()  # what was read holds words of the language in which it was read

    def _write(self, place: AllegationPlace) -> None:
        self._drop_form()
        form = self.form = AllegationForm(self._desk, place)
        form.saved.connect(self._saved)
        form.closed.connect(self._closed)
        self._scroll.body.addWidget(form)
        self._scroll.body.addStretch()
        self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._scroll)
        self._retranslate()
        form.write_new()

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.go_away()
            form.hide()
            while item := self._scroll.body.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
        self._stack.setCurrentWidget(self.view)

    def _saved(self, written: object) -> None:
        place = self._place
        self._drop_form()
        if isinstance(written, Written) and place is not None:
            entity, subject_id = written.subject
            self._place = replace(place, entity=entity, subject_id=subject_id, writing=False)
            self._hide_protected()
            self._read()
            self.new_button.setFocus()

    def _closed(self) -> None:
        begun_here = self._place is not None and not self._place.writing
        self._drop_form()
        self._retranslate()
        if begun_here:
            self._read()
            self.new_button.setFocus()
        else:
            self._go_back()

    def _go_back(self) -> None:
        if self.form is not None:
            self._closed()
            return
        place = self._place
        way: Way = ("allegations", None)
        if place is not None and place.back is not None:
            way = place.back
        elif place is not None and place.case_id:
            way = ("case", place.case_id)
        self.wanted.emit(*way)

    def _open(self, entity: str, record_id: str) -> None:
        place = self._place
        if place is None:
            return
        if entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[entity], record_id)
            return
        back: Way = ("allegation", replace(place, writing=False))
        self.wanted.emit("record", RecordPlace(entity, record_id, case_id=place.case_id, back=back))

    def _read(self) -> None:
        place, language, protected = self._place, self._desk.language, self.protected.isChecked()
        self._retranslate()
        if place is not None and place.subject_id:
            self._reading.ask(
                lambda _progress, _token: self._sheets.sheet(
                    place.entity, place.subject_id, language, protected=protected
                )
            )

    def _show(self, sheet: AllegationSheet) -> None:
        if self._place is None or sheet.subject.id != self._place.subject_id:
            return
        self._sheet = sheet
        self.view.show_sheet(sheet, protected=self.protected.isChecked())
        self._retranslate()

    def _hide_protected(self) -> None:
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        writing, on = self.form is not None, self.protected.isChecked()
        self._back.say(self.tr("Back (Esc)"))
        self._code.show_stored("" if self._sheet is None or writing else self._sheet.subject.code)
        self._code.setVisible(bool(self._code.text()))
        self._title.say(self.tr("Ill-treatment, access and complaints"))
        self.protected.say(self.tr("Hide what is protected") if on else self.tr("Show what is protected"))
        self.protected.setVisible(not writing and (on or (self._sheet is not None and self._sheet.hidden)))
        self.new_button.say(self.tr("New allegation"))
        self.new_button.setToolTip(
            self.tr("Open for reading only.") if self._desk.read_only else self.tr("New allegation (Ctrl+N)")
        )
        self.new_button.setEnabled(not self._desk.read_only)
        self.new_button.setVisible(not writing)

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._back, self._code, self._title):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.protected)
        head.addWidget(self.new_button)
        top = QVBoxLayout()
        top.setContentsMargins(28, 8, 24, 10)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._trouble)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("line", "true")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(line)
        lines.addWidget(self._stack, 1)
