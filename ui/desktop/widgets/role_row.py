"""One line that says what somebody is to something: icon, code, title, role, and a way there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel


class RoleRow(QWidget):
    """``wanted`` when the person presses the arrow, which is there only after :meth:`opens`."""

    wanted = Signal()
    removal_wanted = Signal()
    """As ``wanted`` for the second button, which is there only after :meth:`removes`."""

    def __init__(
        self, look: Look, icon: str, code: str, title: str, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._code = PlainLabel(role="mono")
        self._code.show_stored(code)
        self._title = ElidedLabel()
        self._title.show_stored(title)
        self._role = PlainLabel(role, "strong")
        self._go = IconButton(look, "arrow-right")
        self._go.clicked.connect(self.wanted)
        self._go.hide()
        self._remove = IconButton(look, "minus")
        self._remove.clicked.connect(self.removal_wanted)
        self._remove.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        line.addWidget(IconTile(look, icon, 18, kind="neutral", bare=True))
        line.addWidget(self._code)
        line.addWidget(self._role)
        line.addWidget(self._title, 1)
        line.addWidget(self._go)
        line.addWidget(self._remove)
        for part, words in ((self._code, code), (self._role, role)):
            part.setVisible(bool(words))

    def clear(self) -> None:
        """Show nothing any more, at once."""
        for part in (self._code, self._title, self._role):
            part.say("")

    def opens(self, words: str) -> None:
        """Offer to go there, under these words."""
        self._go.say(words)
        self._go.show()

    def removes(self, words: str) -> None:
        """Offer to take the role back, under these words."""
        self._remove.say(words)
        self._remove.show()
