"""Which text of a testimony is shown, how far it is, and whether a person or a program wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from archive.model.testimony import TextVersion
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from ui.desktop.desk import Desk
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.form_field import FormField
from ui.presenters.account_texts import key_of, keys, keys_to_begin, kind_and_language

_PERSON = "person"
"""What a text says of who wrote it where no program did."""


class AccountTexts(Card):
    """``text_wanted`` tells the key of the text to show, one that there is or a new one; ``touched`` on a change."""

    text_wanted = Signal(str)
    touched = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._texts: Sequence[TextVersion] = ()
        self._key = ""
        self.which = Choice(look)
        self.status: CodeChoice[TextStatus] = CodeChoice(look, TextStatus, lambda: desk.language)
        self.program = QLineEdit()
        self.program.setMaxLength(120)
        for choice in (self.which, self.status):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which, self._status, self._program = (
            FormField(self.which), FormField(self.status), FormField(self.program)
        )  # fmt: skip
        for field in (self._which, self._status, self._program):
            self.body.addWidget(field)
        self.which.chosen.connect(self.text_wanted)
        self.status.changed.connect(self.touched)
        self.program.textEdited.connect(self.touched)
        self._retranslate()

    def show_texts(self, texts: Sequence[TextVersion], key: str) -> None:
        """Show these texts, given oldest first, with the one of that key chosen."""
        self._texts, self._key = texts, key
        self._offer()

    def show_text(self, text: TextVersion | None) -> None:
        """Show how far the standing version is, and who wrote it."""
        self.status.choose_code(text.status if text is not None else TextStatus.DRAFT)
        self.show_made_by(text.made_by if text is not None else _PERSON)

    def choose(self, key: str) -> None:
        """Show that text as the chosen one again."""
        self.which.choose(key)

    def made_by(self) -> str:
        """Who wrote it, as a record says it."""
        return self.program.text().strip() or _PERSON

    def show_made_by(self, words: str) -> None:
        """The program that wrote it; nothing where a person did."""
        self.program.setText("" if words == _PERSON else words)

    def set_read_only(self, *, read_only: bool, sealed: bool) -> None:
        """What is said of a sealed text stays."""
        self.status.setEnabled(not read_only and not sealed)
        self.program.setReadOnly(read_only or sealed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _words(self, key: str) -> str:
        language = self._desk.language
        kind, into = kind_and_language(key)
        words = capitalised(label(TextKind, kind, language))
        standing = next((text for text in reversed(self._texts) if key_of(text) == key), None)
        spoken = into or (standing.language if standing is not None else None)
        return f"{words}, {label(Language, spoken, language)}" if spoken is not None else words

    def _offer(self) -> None:
        there = [(key, self._words(key)) for key in keys(self._texts)]
        new = [(key, self.tr("New: {text}").format(text=self._words(key))) for key in keys_to_begin(self._texts)]
        self.which.offer([*there, *new], self._key)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Text"))
        self._which.say(self.tr("Which text"))
        self._status.say(self.tr("How far it is"))
        self._program.say(
            self.tr("Program that wrote it"),
            self.tr("Empty where a person did. What a machine translated stays marked as that."),
        )
        self._offer()
