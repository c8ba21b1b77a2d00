"""Ill-treatment across all cases: people and groups with their proof, who was let in, complaints."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.views.allegation_lists import AllegationLists
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.allegation_place import AllegationPlace, Way
from ui.presenters.record_place import RecordPlace


class AllegationsPage(Page):
    """Enter opens the page of a person or group, Ctrl+N begins an allegation, Esc goes back to the records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._back = IconButton(desk.tools.look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._title = PlainLabel(role="heading")
        self.lists = AllegationLists(desk)
        self.lists.subject_opened.connect(self._open_subject)
        self.lists.record_opened.connect(self._open_record)
        self.lists.new_wanted.connect(self.begin_new)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.begin_new)
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(28, 8, 24, 0)
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.lists, 1)
        self._retranslate()

    def entered(self, target: object) -> None:
        self.lists.show_case("")
        self.lists.begin()

    def begin_new(self) -> None:
        """A form for a new allegation in no case yet."""
        if not self._desk.read_only:
            self.wanted.emit("allegation", AllegationPlace(writing=True, back=_here()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _open_subject(self, entity: str, subject_id: str) -> None:
        self.wanted.emit("allegation", AllegationPlace(entity, subject_id, back=_here()))

    def _open_record(self, entity: str, record_id: str) -> None:
        self.wanted.emit("record", RecordPlace(entity, record_id, back=_here()))

    def _go_back(self) -> None:
        self.wanted.emit("records", None)

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the records (Esc)"))
        self._title.say(self.tr("Ill-treatment and complaints"))


def _here() -> Way:
    return "allegations", None
