"""A message on the page: what happened and what to do, with an icon and, if wanted, a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel

_ICONS: dict[Kind, str] = {
    "neutral": "info",
    "info": "info",
    "accent": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
}


class Banner(QFrame):
    """Hidden until :meth:`tell`; a screen reader announces it then. ``acted`` when its button is pressed."""

    acted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconTile(look, "info", 18, bare=True)
        self._words = PlainLabel(wrap=True)
        self._button = ActionButton(look)
        self._button.clicked.connect(self.acted)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, words: str, kind: Kind = "info", action: str = "") -> None:
        """Show the message."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self._words.say(words)
        self._icon.show_icon(_ICONS[kind], kind)
        self._button.say(action)
        self._button.setVisible(bool(action))
        self.setProperty("banner", kind)
        self.setAccessibleName(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """The message, or an empty text while hidden."""
        return "" if self.isHidden() else self._words.text()

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self._words.say("")
        self.setAccessibleName("")
