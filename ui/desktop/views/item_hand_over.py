"""The form that writes down what of an item was handed over, on what, to whom, when and why."""

from __future__ import annotations

from PySide6.QtCore import Signal

from archive.custody_handover import HandOver
from archive.model.evidence import EvidenceItem
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.views.custody_form import CustodyForm
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item_custody import CustodyView

_TEXTS = ("person", "who", "place", "why", "receipt")
_OF_A_FILE = (HandedWhat.EXACT_COPY, HandedWhat.COVERED_COPY, HandedWhat.PRINT)


class HandOverForm(CustodyForm):
    """Hidden until :meth:`ask`. ``said`` carries what was typed and the code of a person, as typed."""

    said = Signal(HandOver, str)

    def __init__(self, desk: Desk) -> None:
        look = desk.tools.look
        self.to = CodeChoice(look, HandedTo, lambda: desk.language, unchosen=True)
        super().__init__(desk, self.to, _TEXTS)
        self._files: tuple[tuple[str, str], ...] = ()
        self._note = PlainLabel(role="hint", wrap=True)
        self.what = CodeChoice(look, HandedWhat, lambda: desk.language)
        self.what.changed.connect(self._renew)
        self.file = Choice(look)
        self.on = CodeChoice(look, HandedOn, lambda: desk.language)
        self._what_field, self._on_field = FormField(self.what), FormField(self.on)
        self._file_field = FormField(self.file)
        what = (self._what_field, self._file_field, self._on_field)
        self.arrange(self._note, self.first_field, *what, self.day)

    def ask(self, view: CustodyView) -> None:
        """Show the form for an item, empty or with the words that a lock interrupted."""
        self._files = view.files
        self.file.offer([*view.files])
        self.what.choose_code(HandedWhat.EXACT_COPY if view.files else HandedWhat.THING)
        self.on.choose_code(HandedOn.STICK if view.files else HandedOn.ITSELF)
        self._renew()
        self.begin(Place(f"hand_over:{view.item_id}", EvidenceItem.entity, view.item_id), view.today)

    def say_wrong_person(self, words: str) -> None:
        """Nobody has that code."""
        self.text_fields["person"].set_error(words)
        self.texts["person"].setFocus()

    def unchosen_words(self) -> str:
        return self.tr("Say what whoever got it is.")

    def write(self) -> None:
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

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Hand over"))
        self._note.say(
            self.tr("Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.")
        )
        self.first_field.say(self.tr("To whom"))
        self._what_field.say(self.tr("What"))
        self._file_field.say(self.tr("Of which file"))
        self._on_field.say(self.tr("On what"))
        labels = {
            "person": (self.tr("Code of the person"), self.tr("As P-0007; empty where nobody is recorded.")),
            "who": (self.tr("Who, in words"), ""),
            "place": (self.tr("Where"), ""),
            "why": (self.tr("Why"), ""),
            "receipt": (self.tr("Receipt"), self.tr("What was signed, and where it lies.")),
        }
        for name, (words, hint) in labels.items():
            self.text_fields[name].say(words, hint)

    def _renew(self) -> None:
        self._file_field.setVisible(bool(self._files) and self.what.code() in _OF_A_FILE)
