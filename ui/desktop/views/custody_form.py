"""The ground of the forms that write down that evidence went or came: a choice, a day, and lines of words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField

_LONGEST = 2000
Code = TypeVar("Code", bound=StrEnum)


class CustodyForm(Card):
    """Hidden until :meth:`begin`. What is typed is kept until it is saved, or given up: then ``closed``.

    A subclass arranges its fields with :meth:`arrange`, says their words in :meth:`retranslate`, and writes.
    """

    closed = Signal()

    def __init__(self, desk: Desk, first: CodeChoice[Code], names: Sequence[str]) -> None:
        """``first`` has to be chosen; ``names`` are the lines of words."""
        super().__init__()
        look = desk.tools.look
        self._first, self.first_field = first, FormField(first)
        self.day = DateWordsField()
        self.texts = {name: QLineEdit() for name in names}
        self.text_fields = {name: FormField(line) for name, line in self.texts.items()}
        self.save = ActionButton(look, icon="check", kind="primary")
        self.save.clicked.connect(self._save)
        self.cancel = ActionButton(look, icon="x")
        self.cancel.clicked.connect(self.close_form)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        self.day.changed.connect(self.keeper.touched)
        for line in self.texts.values():
            line.textEdited.connect(self.keeper.touched)
            line.setMaxLength(_LONGEST)

    def arrange(self, *parts: QWidget) -> None:
        """These parts, the lines of words and the buttons, from top to bottom."""
        for part in (*parts, *self.text_fields.values()):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch()
        self.body.addLayout(row)
        self.hide()
        self.retranslate()

    def begin(self, place: Place, today: str) -> None:
        """Show the form, empty or with the words that a lock interrupted there."""
        self._first.choose("")
        for line in self.texts.values():
            line.clear()
        self.day.show_words(today)
        self.first_field.set_error("")
        self.keeper.open(place, self._words)
        self.show()
        self._first.setFocus()

    def close_form(self) -> None:
        """Nothing is written down."""
        if not self.isHidden():
            self.keeper.discard()
            self.leave()
            self.closed.emit()

    def leave(self) -> None:
        """Put the form away; what was typed stays kept unless it was saved or given up."""
        self.keeper.leave()
        self.hide()

    def saved(self) -> None:
        """It is written down."""
        self.keeper.discard()
        self.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def unchosen_words(self) -> str:
        """What is said where nothing was chosen."""
        raise NotImplementedError

    def write(self) -> None:
        """The form is filled: tell what was said."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again."""
        self.day.say(self.tr("When"))
        self.save.say(self.tr("Write it down"))
        self.cancel.say(self.tr("Cancel"))

    def _save(self) -> None:
        missing = not self._first.key()
        self.first_field.set_error(self.unchosen_words() if missing else "")
        undated = self.day.date().earliest is None and self.day.date().latest is None
        self.day.set_error(self.tr("Say on which day.") if undated else "")
        for field in self.text_fields.values():
            field.set_error("")
        if missing:
            self._first.setFocus()
        elif undated:
            self.day.setFocus()
        else:
            self.write()

    def _words(self) -> Words:
        return {"day": self.day.words(), **{name: line.text() for name, line in self.texts.items()}}

    def _put_back(self, kept: KeptWords) -> None:
        self.keeper.take_back()
        self.day.show_words(kept.words.get("day", ""))
        for name, line in self.texts.items():
            line.setText(kept.words.get(name, ""))
