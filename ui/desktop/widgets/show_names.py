"""The switch that shows who people are. Off until somebody turns it on, and never remembered."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton


class ShowNames(ActionButton):
    """``toggled`` as every button has it; on means that names may be read and shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="eye", kind="plain", parent=parent)
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._retranslate())
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.say(self.tr("Hide names") if self.isChecked() else self.tr("Show names"))
