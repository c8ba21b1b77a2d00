"""Sealing a text for ever: what it means in plain words, and a second confirmation that cannot slip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel


class SealPanel(Card):
    """Hidden until :meth:`ask`. ``confirmed`` only after the code of the record was typed."""

    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._code = ""
        self._words = PlainLabel(wrap=True)
        self._typed = QLineEdit()
        self._typed.setMaximumWidth(look.type.px(220))
        self._field = FormField(self._typed)
        self._seal = ActionButton(look, icon="stamp", kind="primary")
        self._seal.clicked.connect(self._confirm)
        self._leave = ActionButton(look)
        self._leave.clicked.connect(self.close_panel)
        self._typed.textEdited.connect(self._renew)
        self._typed.returnPressed.connect(self._confirm)
        buttons = QHBoxLayout()
        buttons.addWidget(self._seal)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        self.body.addWidget(self._words)
        self.body.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self, code: str) -> None:
        """Explain and wait for the code to be typed."""
        self._code = code
        self._typed.clear()
        self._retranslate()
        self.show()
        self._typed.setFocus()

    def close_panel(self) -> None:
        """Nothing is sealed."""
        self._typed.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ready(self) -> bool:
        return bool(self._code) and self._typed.text().strip().upper() == self._code

    def _renew(self) -> None:
        self._seal.setEnabled(self._ready())

    def _confirm(self) -> None:
        if self._ready():
            self.close_panel()
            self.confirmed.emit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Seal this text for ever?"))
        self._words.say(
            self.tr(
                "Nobody, you included, can change a sealed text again. That is its worth: whoever reads it later"
                " can tell that not a letter was altered. If something is wrong, a correction is written beside it"
                " with the reason, and both stay."
            )
        )
        self._field.say(self.tr("To confirm, type {code}").format(code=self._code))
        self._seal.say(self.tr("Seal for ever"))
        self._leave.say(self.tr("Not now"))
        self._renew()
