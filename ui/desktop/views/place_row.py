"""A place in a list: a button that goes there, another that opens or drops what points there, and notes below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel


class PlaceRow(QWidget):
    """Where there is no place to go to, ``go`` is not there and its words only stand in the row."""

    def __init__(
        self, look: Look, words: str, icon: str | None, open_icon: str, parent: QWidget | None = None
    ) -> None:
        """``icon``: of the button that goes to the place, None where there is none."""
        super().__init__(parent)
        self._look = look
        self._leads = icon is not None
        self.go = ActionButton(look, icon=icon or "quote", kind="plain")
        self.go.say(words)
        self.go.setToolTip(self.tr("Show this place"))
        self.go.setAccessibleName(self.tr("Show this place: {place}").format(place=words))
        if not self._leads:
            self.go.hide()
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.go)
        if self._leads:
            top.addStretch()
        else:
            said = PlainLabel(role="strong", wrap=True)
            said.show_stored(words)
            top.addWidget(said, 1)
        self.open = IconButton(look, open_icon)
        top.addWidget(self.open)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addLayout(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.hasFocus():
            self.go.click()
            return
        super().keyPressEvent(event)

    def add_notes(self, notes: Sequence[str], role: str = "small") -> None:
        """Say more below the place."""
        for words in notes:
            note = PlainLabel(role=role, wrap=True)
            note.show_stored(words)
            note.setContentsMargins(self._look.type.px(36) if self._leads else 0, 0, 0, 0)
            self._lines.addWidget(note)
