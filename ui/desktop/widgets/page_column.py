"""A page that is one column: its head with the way back, a sentence that says what it is for, and its parts below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn

_WIDTH = 820


class PageColumn(ScrollColumn):
    """Never wider than can be read at a glance. ``left`` when the arrow in the head or Esc is pressed.

    ``width`` is in pixels of the design; ``back`` says whether there is an arrow, and with it Esc.
    """

    left = Signal()

    def __init__(self, look: Look, *, width: int = _WIDTH, back: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHeader()
        self.arrow = IconButton(look, "arrow-left")
        self.arrow.clicked.connect(self.left)
        self.lead = PlainLabel(role="muted", wrap=True)
        column = QWidget()
        column.setMaximumWidth(look.type.px(width))
        self.lines = QVBoxLayout(column)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.arrow)
        top.addWidget(self.head, 1)
        self.lines.addLayout(top)
        self.lines.addWidget(self.lead)
        self.body.addWidget(column)
        self.body.addStretch(1)
        if back:
            QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)
        else:
            self.arrow.hide()

    def add(self, *parts: QWidget) -> None:
        """Put these below what is there."""
        for part in parts:
            self.lines.addWidget(part)

    def say(self, title: str, lead: str, back: str = "") -> None:
        """Set the words of the head; ``back`` says where the arrow leads, and names its key."""
        self.head.say(title)
        self.lead.say(lead)
        self.arrow.say(back)

    def show_top(self) -> None:
        """Show the head again."""
        self.verticalScrollBar().setValue(0)
