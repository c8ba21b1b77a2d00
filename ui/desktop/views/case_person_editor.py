"""The form that puts a person into a case: somebody already recorded, or somebody new."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.model.people import Involvement
from archive.vocabulary.casework import Role, Sex
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.person_chooser import PersonChooser
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.people import NewPerson, PeoplePresenter


class CasePersonEditor(Editor):
    """``saved`` carries an id when the person is in the case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = PeoplePresenter(desk.vault)
        self._case_id = ""
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self.chooser = PersonChooser(desk)
        self.chooser.chosen.connect(self._choose)
        self.role = CodeChoice(look, Role, lambda: desk.language)
        self._role_field = FormField(self.role)
        self.rank = QLineEdit()
        self._rank_field = FormField(self.rank)
        self.label = QLineEdit()
        self._label_field = FormField(self.label)
        self.sex = CodeChoice(look, Sex, lambda: desk.language)
        self._sex_field = FormField(self.sex)
        self.add("name", self.chooser.field)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.chooser)
        self.add_row(("role", self._role_field), ("rank", self._rank_field))
        self.add_row(("label", self._label_field), ("sex", self._sex_field))
        self.retranslate()

    def write_new(self, case_id: str) -> None:
        """An empty form for that case; one that is open already stays as it is."""
        place = Place(f"person:into:{case_id}", Involvement.entity, case_id)
        if self.keeper.place != place:
            self._case_id = case_id
            self.chooser.start()
            self.role.choose_code(Role.VICTIM)
            self.sex.choose_code(Sex.NOT_STATED)
            self.rank.clear()
            self.label.clear()
            self.begin(place)
        self.chooser.line.setFocus()

    def work(self) -> Work | None:
        case_id, person_id = self._case_id, self.chooser.person_id()
        role, rank = self.role.code(), self.rank.text()
        if person_id:
            return lambda _progress, _token: self._people.involve(case_id, person_id, role, rank_or_unit=rank)
        new = NewPerson(self.chooser.name(), self.label.text(), self.sex.code())
        return lambda _progress, _token: self._people.add_to_case(case_id, new, role, rank_or_unit=rank)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("Add a person to this case"))
        self.save_button.say(self.tr("Add to the case"))
        self._role_field.say(self.tr("Role in this case"))
        self._rank_field.say(self.tr("Rank or unit"), self.tr("For officials"))
        self._label_field.say(self.tr("Who it is, without a name"), self.tr("For example: neighbour, second officer"))
        self._sex_field.say(self.tr("Sex"))

    def _choose(self) -> None:
        new = not self.chooser.person_id()
        self._label_field.setVisible(new)
        self._sex_field.setVisible(new)
