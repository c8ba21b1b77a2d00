"""What is said about an account, beside its text; what points at the witness comes after a click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.dates import PartialDate
from archive.model.testimony import Testimony
from archive.vocabulary.casework import Answer
from archive.vocabulary.testimony import Connection, Language, Mode, TestimonyKind
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.account import Apart

_FIRST_LANGUAGES: Mapping[str, Language] = {
    "en": Language.ENGLISH,
    "ru": Language.RUSSIAN,
    "kk": Language.KAZAKH,
}


class AccountFacts(QWidget):
    """``touched`` on every change; ``apart_wanted`` when the person asks for what is kept apart."""

    touched = Signal()
    apart_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._opened = False
        self.kind: CodeChoice[TestimonyKind] = CodeChoice(look, TestimonyKind, lambda: desk.language)
        self.connection: CodeChoice[Connection] = CodeChoice(look, Connection, lambda: desk.language)
        self.language: CodeChoice[Language] = CodeChoice(look, Language, lambda: desk.language)
        self.mode: CodeChoice[Mode] = CodeChoice(look, Mode, lambda: desk.language)
        self._kind_field, self._connection_field = FormField(self.kind), FormField(self.connection)
        self._language_field, self._mode_field = FormField(self.language), FormField(self.mode)
        self.taken = DateWordsField()
        self.pseudonym = QLineEdit()
        self.pseudonym.setMaxLength(80)
        self._pseudonym_field = FormField(self.pseudonym)
        self.witness, self.place = QLineEdit(), QLineEdit()
        self._witness_field, self._place_field = FormField(self.witness), FormField(self.place)
        self.interpreter, self.others, self.support = QLineEdit(), QLineEdit(), QLineEdit()
        self.bound: CodeChoice[Answer] = CodeChoice(look, Answer, lambda: desk.language)
        self._present = [FormField(one) for one in (self.interpreter, self.bound, self.others, self.support)]
        self._name = PlainLabel(role="small", wrap=True)
        self._hidden = PlainLabel(role="muted", wrap=True)
        self.reveal = ActionButton(look, icon="eye")
        self.reveal.clicked.connect(self._toggle)
        self._about, self._who = Card(), Card()
        self._arrange()
        for choice in (self.kind, self.connection, self.language, self.mode, self.bound):
            choice.changed.connect(self.touched)
        for line in (self.pseudonym, self.witness, self.place, self.interpreter, self.others, self.support):
            line.textEdited.connect(self.touched)
        self.taken.changed.connect(self.touched)
        self.hide_apart()
        self._retranslate()

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Fill in the facts; the ones kept apart only if they are open."""
        first = _FIRST_LANGUAGES[self._desk.language]
        self.kind.choose_code(testimony.kind if testimony else TestimonyKind.INTERVIEW)
        self.connection.choose_code(testimony.connection if testimony else Connection.NOT_STATED)
        self.language.choose_code(testimony.language_spoken if testimony else first)
        self.taken.show_date(testimony.taken if testimony else PartialDate.not_stated())
        self.pseudonym.setText(testimony.pseudonym if testimony else "")

    def show_apart(self, apart: Apart) -> None:
        """Open the part about the witness."""
        self._opened = True
        self.witness.setText(apart.witness_code)
        self.place.setText(apart.place)
        self.mode.choose_code(apart.mode)
        self.interpreter.setText(apart.interpreter)
        self.bound.choose_code(apart.interpreter_bound)
        self.others.setText(apart.others_present)
        self.support.setText(apart.support_person)
        self._name.show_stored(apart.witness_name)
        self._name.setVisible(bool(apart.witness_name))
        self._show_apart(True)

    def hide_apart(self) -> None:
        """Close the part about the witness and empty its fields."""
        self._opened = False
        for line in (self.witness, self.place, self.interpreter, self.others, self.support):
            line.clear()
        self.bound.choose_code(Answer.NOT_STATED)
        self._name.say("")
        self._witness_field.set_error("")
        self._show_apart(False)

    def apart(self) -> Apart | None:
        """What stands in the part about the witness; None while it is closed."""
        if not self._opened:
            return None
        return Apart(
            self.witness.text(),
            "",
            self.place.text(),
            self.mode.code(),
            self.interpreter.text(),
            self.bound.code(),
            self.others.text(),
            self.support.text(),
        )

    def say_nobody(self) -> None:
        """No person has the code that was typed."""
        self._witness_field.set_error(self.tr("There is no person with this code."))
        self.witness.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Show everything without letting it be changed."""
        for part in (self.kind, self.connection, self.language, self.mode, self.bound):
            part.setEnabled(not read_only)
        for line in (self.pseudonym, self.witness, self.place, self.interpreter, self.others, self.support):
            line.setReadOnly(read_only)
        self.taken.set_read_only(read_only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        for part in (self._kind_field, self._connection_field, self._language_field, self.taken):
            self._about.body.addWidget(part)
        self._about.body.addWidget(self._pseudonym_field)
        for label in (self._hidden, self._name):
            self._who.body.addWidget(label)
        for field in (self._witness_field, self._place_field, self._mode_field, *self._present):
            self._who.body.addWidget(field)
        self._who.body.addWidget(self.reveal)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        lines.addWidget(self._about)
        lines.addWidget(self._who)

    def _toggle(self) -> None:
        if self._opened:
            self.hide_apart()
        else:
            self.apart_wanted.emit()

    def _show_apart(self, shown: bool) -> None:
        self._hidden.setVisible(not shown)
        for part in (self._witness_field, self._place_field, self._mode_field, *self._present):
            part.setVisible(shown)
        if not shown:
            self._name.hide()
        self._say_reveal()

    def _say_reveal(self) -> None:
        self.reveal.say(self.tr("Hide the witness") if self._opened else self.tr("Show the witness"))

    def _retranslate(self) -> None:
        self._about.set_title(self.tr("About the account"))
        self._who.set_title(self.tr("Witness"))
        self._kind_field.say(self.tr("Kind"))
        self._connection_field.say(self.tr("How the witness knows"))
        self._language_field.say(self.tr("Language"))
        self.taken.say(self.tr("Date, as said"))
        self._pseudonym_field.say(
            self.tr("Name in dossiers"), self.tr("Not the real one: for example “Witness 4”.")
        )
        self._hidden.say(self.tr("Who it is, where and how you spoke is kept apart from the text."))
        self._witness_field.say(self.tr("Code of the person"), self.tr("For example P-0007; empty if not known."))
        self._place_field.say(self.tr("Where you spoke"))
        self._mode_field.say(self.tr("How you spoke"))
        words = (
            self.tr("Interpreter"),
            self.tr("Promised to keep silent"),
            self.tr("Who else was present"),
            self.tr("Support person"),
        )
        for field, said in zip(self._present, words, strict=True):
            field.say(said)
        self._say_reveal()
