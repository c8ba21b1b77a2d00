"""The ground of the panels by which evidence comes in: a head with the way back, and one column below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.scroll_column import ScrollColumn

_COLUMN = 820


class TakingColumn(ScrollColumn):
    """``left`` when the person is done: by the button at the top or by Esc. Parts are added to ``lines``."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head = PageHeader()
        self.back = ActionButton(look, icon="arrow-left", kind="plain")
        self.back.clicked.connect(self.left)
        self.head.buttons.addWidget(self.back)
        column = QWidget()
        column.setMaximumWidth(look.type.px(_COLUMN))
        self.lines = QVBoxLayout(column)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(14)
        self.lines.addWidget(self.head)
        self.body.addWidget(column)
        self.body.addStretch(1)
        escape = QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        escape.activated.connect(self.left)
