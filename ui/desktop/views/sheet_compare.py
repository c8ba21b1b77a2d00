"""What is to be laid beside a page: another item by its code, or another page of the same file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel


class SheetCompare(QWidget):
    """``wanted`` tells a code (empty: the same file) and a page."""

    wanted = Signal(str, int)
    together_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._words = PlainLabel(role="hint")
        self.code, self.page = QLineEdit(), QLineEdit("1")
        self.code.setMaximumWidth(look.type.px(110))
        self.page.setMaximumWidth(look.type.px(58))
        self.page.setValidator(QIntValidator(1, 9_999_999, self.page))
        self.show_it = ActionButton(look, icon="columns-2")
        self.together = CheckBox(look)
        self.together.setChecked(True)
        for field in (self.code, self.page):
            field.returnPressed.connect(self._ask)
        self.show_it.clicked.connect(self._ask)
        self.together.toggled.connect(self.together_changed)
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self.code, self.page, self.show_it):
            row.addWidget(part)
        line = FlowLayout(self, spacing=8)
        line.addWidget(asked)
        line.addWidget(self.together)
        self._retranslate()

    def begin(self, page: int) -> None:
        """Start with another page of the same file."""
        self.code.clear()
        self.page.setText(str(page))
        self.code.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self) -> None:
        self.wanted.emit(self.code.text().strip(), int(self.page.text() or "1"))

    def _retranslate(self) -> None:
        self._words.say(self.tr("Beside it"))
        self.code.setPlaceholderText(self.tr("the same file"))
        self.code.setAccessibleName(self.tr("Code of the item to lay beside; empty for the same file"))
        self.page.setAccessibleName(self.tr("Page to lay beside"))
        self.show_it.say(self.tr("Show"))
        self.together.setText(self.tr("Move both together"))
