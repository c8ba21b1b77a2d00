"""A column that scrolls when it is higher than the window; the ground of every long page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class _Column(QWidget):
    """As low as its words are at the width that they have.

    Qt asks how high they were at the least width, and for a part that is kept narrow, at the width of the window.
    """

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        least.setHeight(self.heightForWidth(max(self.width(), least.width())))
        return least

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return super().heightForWidth(width)
        margins = layout.contentsMargins()
        room = width - margins.left() - margins.right()
        items = [item for at in range(layout.count()) if (item := layout.itemAt(at)) and not item.isEmpty()]
        height = margins.top() + margins.bottom() + layout.spacing() * max(len(items) - 1, 0)
        for item in items:
            narrow = min(room, item.maximumSize().width())
            height += item.heightForWidth(narrow) if item.hasHeightForWidth() else item.minimumSize().height()
        return height


class ScrollColumn(QScrollArea):
    """Add content to ``body``. The keyboard moves through what is inside, and the view follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = _Column()
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
