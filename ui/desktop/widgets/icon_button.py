"""A button that is only an icon, with a name for everybody who does not see it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.desktop.look import Look


class IconButton(QToolButton):
    """``words`` is the tool tip and the accessible name; it says what a press does."""

    def __init__(self, look: Look, icon: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = icon
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(words)
        self._draw()
        look.changed.connect(self._draw)

    def say(self, words: str) -> None:
        """Set what the button does, in words."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._name = icon
        self._draw()

    def _draw(self) -> None:
        tokens = self._look.tokens
        side = self._look.type.px(18)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._look.icon(self._name, tokens.text2, tokens.accent_text))
