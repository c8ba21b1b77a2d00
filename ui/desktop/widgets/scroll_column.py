"""A column that scrolls when it is higher than the window; the ground of every long page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Add content to ``body``. The keyboard moves through what is inside, and the view follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(28, 20, 24, 24)
        self.body.setSpacing(16)
        self.setWidget(column)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)

    def _keep_width(self) -> None:
        """Nothing is cut off at the side: the column is at least as wide as what it holds."""
        widget = self.widget()
        if widget is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(widget.minimumSizeHint().width() + bar)
