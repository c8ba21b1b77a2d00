"""Four steps and a word for how hard a passphrase is to guess."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.desktop.look import Look
from ui.desktop.theme import Kind
from ui.desktop.widgets.plain_label import PlainLabel

STEPS = 4


class _Bars(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.filled = look, 0
        self.kind: Kind = "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.look.type.px(132), self.look.type.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 3 * (STEPS - 1)) / STEPS
        for step in range(STEPS):
            colour = self.look.tokens.status(self.kind)[0] if step < self.filled else self.look.tokens.border
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(step * (width + 3), 0, width, self.height()), 3, 3)
        painter.end()


class StrengthMeter(QWidget):
    """Shows ``filled`` of four bars in the colour of ``kind``; the word beside carries the meaning."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(look)
        self._words = PlainLabel(role="small", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._bars)
        line.addWidget(self._words, 1)

    def tell(self, filled: int, words: str, kind: Kind) -> None:
        """Show a judgement; ``filled`` from 0 to 4."""
        self._bars.filled, self._bars.kind = filled, kind
        self._bars.update()
        self._words.say(words)

    def words(self) -> str:
        """The judgement in words."""
        return self._words.text()
