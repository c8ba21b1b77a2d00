"""One entry of the navigation rail."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.desktop.look import Look


class RailButton(QToolButton):
    """Icon, words and a count at the far end; only the icon when the rail is narrow."""

    def __init__(self, look: Look, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._look, self._icon = look, icon
        self._words = self._tip = ""
        self._count: int | None = None
        self._narrow = False
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)
        self._draw()

    def say(self, words: str, tip: str) -> None:
        """Set the words and the tool tip (which names the shortcut)."""
        self._words, self._tip = words, tip
        self._draw()

    def set_count(self, count: int | None) -> None:
        """Show a number at the far end, or none."""
        self._count = count
        self._draw()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon."""
        self._narrow = narrow
        self.setProperty("narrow", "true" if narrow else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        room = 0 if self._narrow or self._count is None else self._number_width() + 10
        return QSize(hint.width() + room, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count is None or self._narrow:
            return
        painter = QPainter(self)
        painter.setFont(self._look.type.font(self._look.type.small))
        tokens = self._look.tokens
        painter.setPen(QColor(tokens.accent_text if self.isChecked() else tokens.text3))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(self.rect().adjusted(12, 0, -12, 0), align, self._number())
        painter.end()

    def _number(self) -> str:
        return self.locale().toString(self._count or 0)

    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._number())

    def _draw(self) -> None:
        tokens = self._look.tokens
        side = self._look.type.px(18)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._look.icon(self._icon, tokens.rail_text, tokens.accent_text))
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if self._narrow else style.ToolButtonTextBesideIcon)
        self.setText("" if self._narrow else f"  {self._words}")
        self.setToolTip(self._tip)
        self.setAccessibleName(self._words if self._count is None else f"{self._words}, {self._number()}")
        self.updateGeometry()
        self.update()
