"""The navigation rail at the side of the main window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.rail_button import RailButton

_WIDE, _NARROW = 212, 60


@dataclass(frozen=True)
class RailEntry:
    """A place to go: its key, its icon. The words come with :meth:`Rail.say`."""

    key: str
    icon: str


class Rail(QWidget):
    """``chosen`` tells the key of the place a person picked; ``lock_requested`` needs no confirmation."""

    chosen = Signal(str)
    lock_requested = Signal()
    quick_requested = Signal()
    """Something is happening and is to be written down."""

    def __init__(self, look: Look, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = IconTile(look, "archive", 22, bare=True)
        self.vault_name = ElidedLabel("strong")
        self._health = PlainLabel(role="small", wrap=True)
        self._health.setObjectName("health")
        self._lock = ActionButton(look, icon="lock", kind="rail")
        self._lock.clicked.connect(self.lock_requested)
        self.quick = ActionButton(look, icon="pen-line", kind="rail")
        self.quick.clicked.connect(self.quick_requested)
        self.quick.hide()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}

        top = QHBoxLayout()
        top.setSpacing(8)
        top.setContentsMargins(6, 0, 0, 0)
        top.addWidget(self._mark)
        top.addWidget(self.vault_name, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 16, 12, 12)
        lines.setSpacing(3)
        lines.addLayout(top)
        lines.addSpacing(14)
        for entry in entries:
            button = RailButton(look, entry.key, entry.icon)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            self._buttons[entry.key] = button
            lines.addWidget(button)
        lines.addStretch()
        lines.addWidget(self.quick)
        lines.addSpacing(8)
        lines.addWidget(self._health)
        lines.addSpacing(8)
        lines.addWidget(self._lock)
        look.changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def say(self, key: str, words: str, tip: str) -> None:
        """Set the words of one place and the tip that names its shortcut."""
        self._buttons[key].say(words, tip)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many records a place holds, or no number."""
        self._buttons[key].set_count(count)

    def set_health(self, words: str) -> None:
        """The line above the lock button: saved, checked, how soon it locks."""
        self._health.say(words)

    def choose(self, key: str) -> None:
        """Mark a place as current without telling anybody."""
        self._buttons[key].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the rail to its icons, for small windows."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self.vault_name.setVisible(not narrow)
        self._health.setVisible(not narrow)
        for action in (self.quick, self._lock):
            action.setProperty("narrow", "true" if narrow else "false")
            action.style().unpolish(action)
            action.style().polish(action)
        self._retranslate()
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sections"))
        words = self.tr("Lock now")
        self._lock.say("" if self._narrow else words)
        self._lock.setAccessibleName(words)
        self._lock.setToolTip(self.tr("Lock the vault at once (Ctrl+L or F12)"))
        words = self.tr("Quick intake")
        self.quick.say("" if self._narrow else words)
        self.quick.setAccessibleName(words)
        self.quick.setToolTip(self.tr("Write down what is happening, from anywhere (F7)"))

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.chosen.emit(button.key)

    def _measure(self) -> None:
        self.setFixedWidth(self._look.type.px(_NARROW if self._narrow else _WIDE))
