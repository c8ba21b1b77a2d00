"""Keeping a question under a name of one's own, and forgetting it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.field_hints import keep_private


class KeepQuestion(QWidget):
    """``kept`` and ``forgotten`` tell the name. Nothing is written here."""

    kept = Signal(str)
    forgotten = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._name = ""
        look = desk.tools.look
        self.keep = ActionButton(look, icon="save")
        self.keep.clicked.connect(self.open_line)
        self.forget = ActionButton(look, icon="trash-2")
        self.forget.clicked.connect(lambda: self.forgotten.emit(self._name))
        self.line = QLineEdit()
        self.line.setMaxLength(80)
        keep_private(self.line)
        self.line.returnPressed.connect(self._done)
        self.done = ActionButton(look, icon="check")
        self.done.clicked.connect(self._done)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.keep, self.line, self.done, self.forget):
            row.addWidget(part)
        row.addStretch()
        self.close_line()
        self._retranslate()

    @property
    def naming(self) -> bool:
        """Whether a name is being typed."""
        return not self.line.isHidden()

    def show_for(self, name: str) -> None:
        """The question that is chosen was kept under that name, or is not kept."""
        self._name = name
        self.close_line()

    def open_line(self) -> None:
        """Ask for the name."""
        self.keep.hide()
        self.line.setText(self._name)
        for part in (self.line, self.done):
            part.show()
        self.line.setFocus()

    def close_line(self) -> None:
        """Ask for no name."""
        for part in (self.line, self.done):
            part.hide()
        self.keep.show()
        self.keep.setEnabled(not self._desk.read_only)
        self.forget.setVisible(bool(self._name))
        self.forget.setEnabled(not self._desk.read_only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _done(self) -> None:
        name = " ".join(self.line.text().split())
        if name:
            self.close_line()
            self.kept.emit(name)

    def _retranslate(self) -> None:
        self.keep.say(self.tr("Keep this question"))
        self.forget.say(self.tr("Forget it"))
        self.line.setPlaceholderText(self.tr("A name for it, which names nobody"))
        self.line.setAccessibleName(self.tr("A name for it, which names nobody"))
        self.done.say(self.tr("Keep"))
