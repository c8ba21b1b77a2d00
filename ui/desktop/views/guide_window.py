"""The guide before a vault is open, as a window of its own over the one for unlocking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.desktop.startup import TITLE
from ui.desktop.tools import Tools
from ui.desktop.views.guide_book import GuideBook


class GuideWindow(QDialog):
    """Shown with ``open()``, gone with Esc. It needs no vault and knows of none."""

    def __init__(self, tools: Tools, topic: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(TITLE)
        self.book = GuideBook(tools)
        self.book.back_wanted.connect(self.close)
        self.book.show_topic(topic)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.book)
        self.resize(tools.look.type.px(960), tools.look.type.px(640))
        self.book.contents.setFocus()
