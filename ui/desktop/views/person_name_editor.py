"""The form for one form of a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.model.people import NameForm
from archive.vocabulary.casework import NameKind
from archive.vocabulary.testimony import Language
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.person import PersonPresenter


class NameFormEditor(Editor):
    """``saved`` carries the id of the form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = PersonPresenter(desk.vault)
        self._person_id = ""
        self._form_id = ""
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self.form = QLineEdit()
        self._form_field = FormField(self.form)
        self.kind = CodeChoice(look, NameKind, lambda: desk.language)
        self._kind_field = FormField(self.kind)
        self.spoken = CodeChoice(look, Language, lambda: desk.language)
        self._spoken_field = FormField(self.spoken)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.add("form", self._form_field))
        self.body.addWidget(self.add("kind", self._kind_field))
        self.body.addWidget(self.add("spoken", self._spoken_field))
        self.retranslate()

    def write_new(self, person_id: str, *, main: bool) -> None:
        """An empty form; ``main`` proposes that it is the main name."""
        place = Place(f"name:new:{person_id}", NameForm.entity, person_id)
        if self.keeper.place != place:
            kind = NameKind.MAIN if main else NameKind.SPELLING_VARIANT
            self._fill(person_id, "", "", kind, Language.NOT_STATED)
            self.begin(place)
        self.form.setFocus()

    def edit(self, form: NameForm) -> None:
        """Fill the form with that form of the name."""
        self._fill(form.person_id, form.id, form.form, form.kind, form.language)
        self.form.setFocus()
        self.begin(Place(f"name:{form.id}", form.entity, form.id))

    def work(self) -> Work | None:
        if not self.form.text().strip():
            self._form_field.set_error(self.tr("Type the name as it was met."))
            self.form.setFocus()
            return None
        self._form_field.set_error("")
        person_id, form_id = self._person_id, self._form_id
        form, kind, spoken = self.form.text(), self.kind.code(), self.spoken.code()
        seen, insists = self.seen(), self.insists
        if form_id:
            return lambda _progress, _token: self._people.save_form(form_id, form, kind, spoken, seen, insist=insists)
        return lambda _progress, _token: self._people.add_form(person_id, form, kind, spoken)

    def stored_as(self, name: str) -> str:
        return "language" if name == "spoken" else name

    def retranslate(self) -> None:
        super().retranslate()
        known = bool(self._form_id)
        self._heading.say(self.tr("Edit a form of the name") if known else self.tr("One more form of the name"))
        self._form_field.say(self.tr("Name"), self.tr("Exactly as it was written or said, in its own alphabet."))
        self._kind_field.say(self.tr("What kind of form"))
        self._spoken_field.say(self.tr("Language"))

    def _fill(self, person_id: str, form_id: str, form: str, kind: NameKind, spoken: Language) -> None:
        self._person_id, self._form_id = person_id, form_id
        self._form_field.set_error("")
        self.form.setText(form)
        self.kind.choose_code(kind)
        self.spoken.choose_code(spoken)
        self.retranslate()
