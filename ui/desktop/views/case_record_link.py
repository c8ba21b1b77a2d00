"""Names a record that stands already, by code or out of a list, and puts it into a case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model.casework import CaseMember
from ui.desktop.desk import Desk
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.presenters.record_form import Form, FormField, referred
from ui.presenters.record_kinds import IN_CASES


class CaseRecordLink(Card):
    """Hidden until :meth:`ask`. ``chosen`` carries kind and id; Esc and the second button close."""

    chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        look = desk.tools.look
        described = FormField(CaseMember.spec("member_id"), Form.REFERENCE, IN_CASES, "member_entity")
        self.record = ReferenceField(desk, described)
        self.put = ActionButton(look, icon="plus", kind="primary")
        self.put.clicked.connect(self._put)
        self._close = ActionButton(look)
        self._close.clicked.connect(self.close_panel)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.put)
        buttons.addWidget(self._close)
        buttons.addStretch()
        self.body.addWidget(self.record)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self) -> None:
        """Show the panel, empty."""
        self.record.show_words("")
        self.show()
        self.record.setFocus()

    def close_panel(self) -> None:
        """Nothing is put in."""
        if not self.isHidden():
            self.record.show_words("")
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and referred(self.record.words())[1]:
            self._put()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _put(self) -> None:
        entity, record_id = referred(self.record.words())
        if record_id:
            self.close_panel()
            self.chosen.emit(entity, record_id)
        else:
            self.record.check()
            self.record.setFocus()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Put a record of the vault into this case"))
        self.record.say(self.tr("Which record"))
        self.put.say(self.tr("Put into the case"))
        self._close.say(self.tr("Close"))
