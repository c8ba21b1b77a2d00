"""A fingerprint in ten words that are read aloud, in whichever language the two of them speak."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.spoken import in_lines, spoken_digest
from ui.desktop.tools import Tools
from ui.desktop.translation import LANGUAGES
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.plain_label import PlainLabel


class SpokenPrint(QWidget):
    """Hidden until :meth:`show_digest`. The language begins with that of the windows."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._digest = b""
        self._words = PlainLabel(role="strong", wrap=True)
        self._words.let_select()
        self._hint = PlainLabel(role="hint", wrap=True)
        self.language = Choice(tools.look)
        self.language.offer([(one.code, one.own_name) for one in LANGUAGES], tools.translations.code)
        self.language.chosen.connect(self._renew)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._hint, 1)
        line.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self._words)
        lines.addLayout(line)
        self.hide()
        self._retranslate()

    def show_digest(self, digest: bytes) -> None:
        """Show the words of a SHA-256."""
        self._digest = digest
        self._renew()
        self.show()

    def words(self) -> str:
        """The words that are shown, five on a line; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language.choose(self._tools.translations.code)
            self._retranslate()

    def _renew(self) -> None:
        if self._digest:
            self._words.say(in_lines(spoken_digest(self._digest, self.language.key())))

    def _retranslate(self) -> None:
        self._words.setAccessibleName(self.tr("Fingerprint in words"))
        self._hint.say(self.tr("Each of you may read them in another language: the words have the same numbers."))
        self.language.setAccessibleName(self.tr("Language of the words"))
        self._renew()
