"""How everything looks right now: tokens, type and icons in one object that is handed down.

Widgets that paint themselves keep the ``Look`` and repaint on ``changed``; all others follow the
stylesheet.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.desktop.icon_set import IconSet
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import DARK, LIGHT, Tokens, palette
from ui.desktop.typography import Typography, load_fonts


class Look(QObject):
    """The current appearance. Built once by the application and passed to every widget."""

    changed = Signal()
    """The tokens or the scale are different now."""

    def __init__(self, app: QApplication, *, dark: bool = False, scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self.icons = IconSet()
        self.tokens: Tokens = DARK if dark else LIGHT
        self.type = Typography(scale)
        load_fonts()
        self._apply()

    def use(self, *, dark: bool | None = None, scale: float | None = None) -> None:
        """Change the appearance at run time; parts left out stay as they are."""
        if dark is not None:
            self.tokens = DARK if dark else LIGHT
        if scale is not None:
            self.type = Typography(scale)
        self._apply()
        self.changed.emit()

    def icon(self, name: str, colour: str | None = None, checked_colour: str | None = None) -> QIcon:
        """An icon in the colour of normal text unless told otherwise."""
        return self.icons.icon(name, colour or self.tokens.text2, checked_colour, self.tokens.text3)

    def _apply(self) -> None:
        self._app.setFont(self.type.font())
        self._app.setPalette(palette(self.tokens))
        self._app.styleHints().setColorScheme(
            Qt.ColorScheme.Dark if self.tokens.dark else Qt.ColorScheme.Light
        )
        self._app.setStyleSheet(stylesheet(self.tokens, self.type))
