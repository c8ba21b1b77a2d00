"""The form that puts a person into a case or an event: somebody already recorded, or somebody new."""

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
    """``saved`` carries an id when the person is in the case or, with ``into_event``, in the event."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, into_event: bool = False) -> None:
        super().__init__(desk, parent)
        self._people = PeoplePresenter(desk.vault)
        self._target_id = ""
        self._into_event = into_event
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

    def write_new(self, target_id: str) -> None:
        """An empty form for that case or event; one that is open already stays as it is."""
        place = Place(f"person:into:{target_id}", Involvement.entity, target_id)
        if self.keeper.place != place:
            self._target_id = target_id
            self.chooser.start()
            self.role.choose_code(Role.WITNESS if self._into_event else Role.VICTIM)
            self.sex.choose_code(Sex.NOT_STATED)
            self.rank.clear()
            self.label.clear()
            self.begin(place)
        self.chooser.line.setFocus()

    def work(self) -> Work | None:
        target_id, person_id, into_event = self._target_id, self.chooser.person_id(), self._into_event
        role, rank = self.role.code(), self.rank.text()
        if person_id:
            return lambda _progress, _token: self._people.involve(
                target_id, person_id, role, into_event=into_event, rank_or_unit=rank
            )
        new = NewPerson(self.chooser.name(), self.label.text(), self.sex.code())
        return lambda _progress, _token: self._people.add_with_role(
            target_id, new, role, into_event=into_event, rank_or_unit=rank
        )

    def retranslate(self) -> None:
        super().retranslate()
        if self._into_event:
            self._heading.say(self.tr("Add a person to this event"))
            self.save_button.say(self.tr("Add to the event"))
            self._role_field.say(self.tr("Role in this event"))
        else:
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
