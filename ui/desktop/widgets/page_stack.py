"""Pages of which one is shown, as high as that one: Qt's own stack is as high as its highest page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PageStack(QWidget):
    """The first page that is added is shown until another one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """Add a page; it stays hidden unless it is the first."""
        if self._current is None:
            self._current = page
        else:
            page.hide()
        self._lines.addWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show that page in place of the one that is shown."""
        if page is self._current:
            return
        if self._current is not None:
            self._current.hide()
        self._current = page
        page.show()

    def currentWidget(self) -> QWidget | None:
        """The page that is shown."""
        return self._current
