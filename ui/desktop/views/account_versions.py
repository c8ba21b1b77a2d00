"""Every version of a text, newest first, each of which can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TextKind
from ui.desktop.desk import Desk
from ui.desktop.views.testimonies_glance import state_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.account_texts import AnyText
from ui.presenters.testimonies import state_of


class AccountVersions(Card):
    """Tells the id of the version to show in place of the newest, or to compare with the one before it."""

    reading_wanted = Signal(str)
    comparison_wanted = Signal(str)

    def __init__(self, desk: Desk, *, reading: bool = True) -> None:
        """``reading``: whether a version can be shown in place of the newest."""
        super().__init__()
        self._desk, self._reading = desk, reading
        self._texts: tuple[AnyText, ...] = ()
        self._rows = QWidget()
        self._lines = QVBoxLayout(self._rows)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._none = PlainLabel(role="muted", wrap=True)
        self.body.addWidget(self._none)
        self.body.addWidget(self._rows)
        self._retranslate()

    def show_texts(self, texts: tuple[AnyText, ...]) -> None:
        """Show these versions, given oldest first."""
        self._texts = texts
        empty(self._lines)
        for number in range(len(texts), 0, -1):
            self._lines.addWidget(self._row(number, texts[number - 1]))
        tab_in_place(self._rows)
        self._none.setVisible(not texts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_texts(self._texts)

    def _row(self, number: int, text: AnyText) -> QWidget:
        language = self._desk.language
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self.tr("Version {number}").format(number=number)
        words.addWidget(PlainLabel(title, "strong"))
        facts = f"{capitalised(label(TextKind, text.kind, language))}, {label(Language, text.language, language)}"
        words.addWidget(PlainLabel(facts, "small", wrap=True))
        if text.correction_reason:
            reason = PlainLabel(role="small", wrap=True)
            reason.show_stored(text.correction_reason)
            reason.setAccessibleName(self.tr("Reason: {words}").format(words=text.correction_reason))
            words.addWidget(reason)
        line.addLayout(words, 1)
        line.addWidget(Chip(*state_words(state_of(text))), 0, Qt.AlignmentFlag.AlignTop)
        read = ActionButton(self._desk.tools.look, self.tr("Read"), kind="plain")
        read.setAccessibleName(self.tr("Read version {number}").format(number=number))
        read.clicked.connect(lambda _checked=False, text_id=text.id: self.reading_wanted.emit(text_id))
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignTop)
        read.setVisible(self._reading and len(self._texts) > 1)
        differs = IconButton(self._desk.tools.look, "arrow-left-right")
        differs.say(self.tr("What differs in version {number}").format(number=number))
        differs.clicked.connect(lambda _checked=False, text_id=text.id: self.comparison_wanted.emit(text_id))
        line.addWidget(differs, 0, Qt.AlignmentFlag.AlignTop)
        differs.setVisible(number > 1)
        return row

    def _retranslate(self) -> None:
        self.set_title(self.tr("Versions of the text"))
        self._none.say(self.tr("Nothing written yet."))
