"""The form that writes down what of an item was handed over, on what, to whom, when and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.custody_handover import HandOver
from archive.model.evidence import EvidenceItem
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item_custody import CustodyView

_TEXTS = ("person", "who", "place", "why", "receipt")
_OF_A_FILE = (HandedWhat.EXACT_COPY, HandedWhat.COVERED_COPY, HandedWhat.PRINT)


class HandOverForm(Card):
    """Hidden until :meth:`ask`. ``said`` carries what was typed and the code of a person, as typed."""

    said = Signal(HandOver, str)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._files: tuple[tuple[str, str], ...] = ()
        self._note = PlainLabel(role="hint", wrap=True)
        self.to = CodeChoice(look, HandedTo, lambda: desk.language, unchosen=True)
        self.what = CodeChoice(look, HandedWhat, lambda: desk.language)
        self.what.changed.connect(self._renew)
        self.file = Choice(look)
        self.on = CodeChoice(look, HandedOn, lambda: desk.language)
        self.day = DateWordsField()
        self.texts = {name: QLineEdit() for name in _TEXTS}
        self._to_field, self._what_field = FormField(self.to), FormField(self.what)
        self._file_field, self._on_field = FormField(self.file), FormField(self.on)
        self._text_fields = {name: FormField(line) for name, line in self.texts.items()}
        self.save = ActionButton(look, icon="check", kind="primary")
        self.save.clicked.connect(self._save)
        self.cancel = ActionButton(look, icon="x")
        self.cancel.clicked.connect(self.close_form)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        self.day.changed.connect(self.keeper.touched)
        for line in self.texts.values():
            line.textEdited.connect(self.keeper.touched)
            line.setMaxLength(2000)
        for part in (self._note, self._to_field, self._what_field, self._file_field, self._on_field, self.day):
            self.body.addWidget(part)
        for field in self._text_fields.values():
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch()
        self.body.addLayout(row)
        self.hide()
        self._retranslate()

    def ask(self, view: CustodyView) -> None:
        """Show the form for an item, empty or with the words that a lock interrupted."""
        self._files = view.files
        self.file.offer([*view.files])
        self.to.choose("")
        self.what.choose_code(HandedWhat.EXACT_COPY if view.files else HandedWhat.THING)
        self.on.choose_code(HandedOn.STICK if view.files else HandedOn.ITSELF)
        for line in self.texts.values():
            line.clear()
        self.day.show_words(view.today)
        self._to_field.set_error("")
        self.keeper.open(Place(f"hand_over:{view.item_id}", EvidenceItem.entity, view.item_id), self._words)
        self._renew()
        self.show()
        self.to.setFocus()

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

    def say_wrong_person(self, words: str) -> None:
        """Nobody has that code."""
        self._text_fields["person"].set_error(words)
        self.texts["person"].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _save(self) -> None:
        missing = not self.to.key()
        self._to_field.set_error(self.tr("Say what whoever got it is.") if missing else "")
        undated = self.day.date().earliest is None and self.day.date().latest is None
        self.day.set_error(self.tr("Say on which day.") if undated else "")
        self._text_fields["person"].set_error("")
        if missing:
            self.to.setFocus()
        elif undated:
            self.day.setFocus()
        else:
            what = self.what.code()
            of_a_file = what in _OF_A_FILE and bool(self._files)
            said = HandOver(
                to=self.to.code(),
                what=what,
                on=self.on.code(),
                day=self.day.date(),
                who=self.texts["who"].text(),
                file_id=self.file.key() if of_a_file else "",
                place=self.texts["place"].text(),
                why=self.texts["why"].text(),
                receipt=self.texts["receipt"].text(),
            )
            self.said.emit(said, self.texts["person"].text())

    def _renew(self) -> None:
        self._file_field.setVisible(bool(self._files) and self.what.code() in _OF_A_FILE)

    def _words(self) -> Words:
        return {"day": self.day.words(), **{name: line.text() for name, line in self.texts.items()}}

    def _put_back(self, kept: KeptWords) -> None:
        self.keeper.take_back()
        self.day.show_words(kept.words.get("day", ""))
        for name, line in self.texts.items():
            line.setText(kept.words.get(name, ""))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Hand over"))
        self._note.say(
            self.tr("Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.")
        )
        self._to_field.say(self.tr("To whom"))
        self._what_field.say(self.tr("What"))
        self._file_field.say(self.tr("Of which file"))
        self._on_field.say(self.tr("On what"))
        self.day.say(self.tr("When"))
        labels = {
            "person": (self.tr("Code of the person"), self.tr("As P-0007; empty where nobody is recorded.")),
            "who": (self.tr("Who, in words"), ""),
            "place": (self.tr("Where"), ""),
            "why": (self.tr("Why"), ""),
            "receipt": (self.tr("Receipt"), self.tr("What was signed, and where it lies.")),
        }
        for name, (words, hint) in labels.items():
            self._text_fields[name].say(words, hint)
        self.save.say(self.tr("Write it down"))
        self.cancel.say(self.tr("Cancel"))
