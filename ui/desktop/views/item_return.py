"""The form that writes down that something came back, or never will."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.custody_handover import Return
from archive.model.evidence import EvidenceItem
from archive.vocabulary.custody import ReturnedHow
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel


class ReturnForm(Card):
    """Hidden until :meth:`ask`. ``said`` carries the hash of the hand-over's entry and what was typed."""

    said = Signal(str, Return)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._entry = ""
        self._what = PlainLabel(wrap=True)
        self.how = CodeChoice(look, ReturnedHow, lambda: desk.language, unchosen=True)
        self.day = DateWordsField()
        self.place, self.words = QLineEdit(), QLineEdit()
        self._how_field = FormField(self.how)
        self._place_field, self._words_field = FormField(self.place), FormField(self.words)
        self.save = ActionButton(look, icon="check", kind="primary")
        self.save.clicked.connect(self._save)
        self.cancel = ActionButton(look, icon="x")
        self.cancel.clicked.connect(self.close_form)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        self.day.changed.connect(self.keeper.touched)
        for line in (self.place, self.words):
            line.setMaxLength(2000)
            line.textEdited.connect(self.keeper.touched)
        for part in (self._what, self._how_field, self.day, self._place_field, self._words_field):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch()
        self.body.addLayout(row)
        self.hide()
        self._retranslate()

    def ask(self, item_id: str, entry: str, words: str, today: str) -> None:
        """Show the form for what was handed over by that entry, in those words."""
        self._entry = entry
        self._what.show_stored(words)
        self.how.choose("")
        self.day.show_words(today)
        self.place.clear()
        self.words.clear()
        self._how_field.set_error("")
        self.keeper.open(Place(f"return:{entry[:32]}", EvidenceItem.entity, item_id), self._typed)
        self.show()
        self.how.setFocus()

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
            self._retranslate()

    def _save(self) -> None:
        missing = not self.how.key()
        self._how_field.set_error(self.tr("Say in which state it came back.") if missing else "")
        undated = self.day.date().earliest is None and self.day.date().latest is None
        self.day.set_error(self.tr("Say on which day.") if undated else "")
        if missing:
            self.how.setFocus()
        elif undated:
            self.day.setFocus()
        else:
            said = Return(
                how=self.how.code(), day=self.day.date(), place=self.place.text(), words=self.words.text()
            )
            self.said.emit(self._entry, said)

    def _typed(self) -> Words:
        return {"day": self.day.words(), "place": self.place.text(), "words": self.words.text()}

    def _put_back(self, kept: KeptWords) -> None:
        self.keeper.take_back()
        self.day.show_words(kept.words.get("day", ""))
        self.place.setText(kept.words.get("place", ""))
        self.words.setText(kept.words.get("words", ""))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Came back"))
        self._how_field.say(self.tr("In which state"))
        self.day.say(self.tr("When"))
        self._place_field.say(self.tr("Where"))
        self._words_field.say(self.tr("What there is to say"))
        self.save.say(self.tr("Write it down"))
        self.cancel.say(self.tr("Cancel"))
