"""The fingerprint of one key, as words to read aloud and as groups to compare by eye."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto.spoken import in_lines, spoken_digest
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item import grouped


class KeyPrint(QWidget):
    """The words are in the language that :meth:`say` was last told."""

    def __init__(self, fingerprint: str, parent: QWidget | None = None) -> None:
        """``fingerprint`` is a SHA-256 in hex."""
        super().__init__(parent)
        self._digest = bytes.fromhex(fingerprint)
        self.words = PlainLabel(wrap=True)
        self.groups = PlainLabel(grouped(fingerprint), "mono", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for label in (self.words, self.groups):
            lines.addWidget(label)

    def let_select(self) -> None:
        """Let both be marked with mouse and keyboard."""
        self.words.let_select()
        self.groups.let_select()

    def say(self, language: str, words_name: str, groups_name: str) -> None:
        """Set the words in a language, and what a screen reader calls the two."""
        self.words.say(in_lines(spoken_digest(self._digest, language)))
        self.words.setAccessibleName(words_name)
        self.groups.setAccessibleName(groups_name)
