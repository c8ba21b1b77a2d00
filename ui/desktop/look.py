"""How everything looks right now: tokens, type and icons in one object that is handed down.

Widgets that paint themselves keep the ``Look`` and repaint on ``changed``; all others follow the
stylesheet.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.icon_set import IconSet
from ui.desktop.stylesheet import stylesheet
from ui.desktop.theme import DARK, LIGHT, Tokens, palette
from ui.desktop.typography import Typography, load_fonts


class Look(QObject):
    """The current appearance. Built once by the application and passed to every widget."""

    changed = Signal()
    """The tokens or the scale are different now."""
    turned = Signal()
    """The colours of the trees that were named with :meth:`dress` are out of date."""

    def __init__(self, app: QApplication, *, dark: bool = False, scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self.icons = IconSet()
        self.tokens: Tokens = DARK if dark else LIGHT
        self.type = Typography(scale)
        self.sheet_of_trees = ""
        """What the trees wear over the sheet of the application, or an empty text."""
        load_fonts()
        self._apply()

    def use(self, *, dark: bool | None = None, scale: float | None = None) -> None:
        """Change the appearance of everything at once; parts left out stay as they are.

        The time it takes grows with every widget there is, so with a full window open it is :meth:`turn`.
        """
        if dark is not None:
            self.tokens = DARK if dark else LIGHT
        if scale is not None:
            self.type = Typography(scale)
        self.sheet_of_trees = ""
        self._apply()
        self.turned.emit()
        self.changed.emit()

    def dress(self, tree: QWidget) -> None:
        """Let this widget and all in it follow :meth:`turn`: every window, in a full one every page for itself."""
        _Dress(self, tree)

    def turn(self, *, dark: bool) -> None:
        """Change the colours while windows are open: what is seen changes now, every other tree when it is shown.

        Lasts until the next :meth:`use`. The sheet of the application stays as it is meanwhile: Qt would match it
        anew for every widget, and for each again from every widget around it.
        """
        self.tokens = DARK if dark else LIGHT
        self.sheet_of_trees = stylesheet(self.tokens, self.type)
        self._colour()
        self.turned.emit()
        self.changed.emit()

    def settle(self) -> None:
        """Give the colours of the last :meth:`turn` to everything, once the full windows are gone."""
        if self.sheet_of_trees:
            self.use()

    def icon(self, name: str, colour: str | None = None, checked_colour: str | None = None) -> QIcon:
        """An icon in the colour of normal text unless told otherwise."""
        return self.icons.icon(name, colour or self.tokens.text2, checked_colour, self.tokens.text3)

    def _apply(self) -> None:
        self._app.setFont(self.type.font())
        self._colour()
        self._app.setStyleSheet(stylesheet(self.tokens, self.type))

    def _colour(self) -> None:
        self._app.setPalette(palette(self.tokens))
        self._app.styleHints().setColorScheme(
            Qt.ColorScheme.Dark if self.tokens.dark else Qt.ColorScheme.Light
        )


class _Dress(QObject):
    """Gives a tree the sheet of trees: at once while it is seen, otherwise just before it is. A child of the tree."""

    def __init__(self, look: Look, tree: QWidget) -> None:
        super().__init__(tree)
        self._look, self._tree, self._worn = look, tree, ""
        look.turned.connect(self._renew)
        tree.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._wear()
        return False

    def _renew(self) -> None:
        if self._tree.isVisible() or not self._look.sheet_of_trees:
            self._wear()

    def _wear(self) -> None:
        if self._worn != self._look.sheet_of_trees:
            self._worn = self._look.sheet_of_trees
            self._tree.setStyleSheet(self._worn)
