"""A button with words and, if wanted, an icon in the colour of its words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.desktop.look import Look

ButtonKind = Literal["normal", "primary", "danger", "plain", "rail"]


class ActionButton(QPushButton):
    """``kind``: primary for the one thing a page is for, danger for what destroys, plain for links."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        icon: str = "",
        kind: ButtonKind = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.say(words)
        self._draw()
        look.changed.connect(self._draw)

    def say(self, words: str) -> None:
        """Set the words on the button."""
        self.setText(f" {words}" if self._icon and words else words)
        self.setAccessibleName(words)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def _draw(self) -> None:
        if not self._icon:
            return
        tokens = self._look.tokens
        colour = {"primary": tokens.on_accent, "danger": tokens.bad, "plain": tokens.accent_text}
        side = self._look.type.px(17)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._look.icon(self._icon, colour.get(self._kind, tokens.text)))
