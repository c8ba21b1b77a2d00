"""A passphrase that the program suggests: readable words, to be typed once more from the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crypto.passphrases import generate_passphrase
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.plain_label import PlainLabel

_PER_LINE = 3


class SuggestedWords(QWidget):
    """``suggested`` carries the passphrase. It cannot be selected: nothing offers it to the clipboard."""

    suggested = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._phrase = ""
        self._box = QFrame()
        self._box.setProperty("inset", "true")
        self._words = PlainLabel(role="section")
        self._how = PlainLabel(role="hint", wrap=True)
        self.button = ActionButton(tools.look, icon="refresh-cw")
        self.button.setObjectName("suggest")
        self.button.clicked.connect(self._suggest)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(6)
        inside.addWidget(self._words)
        inside.addWidget(self._how)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._box)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._box.hide()
        self._retranslate()

    def words(self) -> str:
        """The passphrase that is shown, or an empty text."""
        return self._phrase

    def wipe(self) -> None:
        """Take the words off the screen."""
        self._phrase = ""
        self._words.say("")
        self._words.setAccessibleName("")
        self._box.hide()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _suggest(self) -> None:
        self._phrase = generate_passphrase(self._tools.translations.code)
        words = self._phrase.split(" ")
        # One space between words, as they are to be typed.
        self._words.say("\n".join(" ".join(words[at : at + _PER_LINE]) for at in range(0, len(words), _PER_LINE)))
        self._words.setAccessibleName(self._phrase)
        self._box.show()
        self._retranslate()
        self.suggested.emit(self._phrase)

    def _retranslate(self) -> None:
        self.button.say(self.tr("Suggest another one") if self._phrase else self.tr("Suggest a passphrase"))
        self._how.say(
            self.tr(
                "Drawn by chance just now, and kept nowhere. Learn it or write it on paper that you hide,"
                " then type it below: small letters, one space between words."
            )
        )
