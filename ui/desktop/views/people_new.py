"""The form for a new person. Everything may stay empty: then only a code is given."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from archive.model.people import Person
from archive.vocabulary.casework import Sex
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.people import NewPerson, PeoplePresenter, PersonCard

_PLACE = Place("person:new", Person.entity, "")
_PAUSE_MS = 300


class NewPersonEditor(Editor):
    """``saved`` carries the id. Says when somebody of the same or a near name is already recorded."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = PeoplePresenter(desk.vault)
        look = desk.tools.look
        self._heading = PlainLabel(role="heading")
        self.name = QLineEdit()
        self._name_field = FormField(self.name)
        self.alike = Banner(look)
        self.label = QLineEdit()
        self._label_field = FormField(self.label)
        self.sex = CodeChoice(look, Sex, lambda: desk.language)
        self._sex_field = FormField(self.sex)
        self.occupation = QLineEdit()
        self._occupation_field = FormField(self.occupation)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.add("name", self._name_field))
        self.body.addWidget(self.alike)
        self.body.addWidget(self.add("label", self._label_field))
        self.add_row(("sex", self._sex_field), ("occupation", self._occupation_field))
        self.setMaximumWidth(look.type.px(720))
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._show_alike)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.name.textChanged.connect(lambda _text: self._pause.start())
        self.retranslate()

    def start(self) -> None:
        """An empty form with the keyboard in the name; a form that is open already stays as it is."""
        if self.keeper.place != _PLACE:
            for line in (self.name, self.label, self.occupation):
                line.clear()
            self.sex.choose_code(Sex.NOT_STATED)
            self.alike.clear()
            self.begin(_PLACE)
        self.name.setFocus()

    def work(self) -> Work | None:
        new = NewPerson(self.name.text(), self.label.text(), self.sex.code(), self.occupation.text())
        return lambda _progress, _token: self._people.add(new)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("New person"))
        self.save_button.say(self.tr("Add this person"))
        self._name_field.say(
            self.tr("Name"), self.tr("May stay empty. Shown only behind a click, never in lists or titles.")
        )
        self._label_field.say(
            self.tr("Who it is, without a name"), self.tr("For example: neighbour, second officer")
        )
        self._sex_field.say(self.tr("Sex"))
        self._occupation_field.say(self.tr("Occupation"))

    def _ask(self) -> None:
        name = self.name.text().strip()

        def look(_progress: Progress, _token: CancelToken) -> list[PersonCard]:
            return self._people.alike(name) if name else []

        self._asking.ask(look)

    def _show_alike(self, cards: list[PersonCard]) -> None:
        if not cards:
            self.alike.clear()
            return
        people = "; ".join(f"{card.code} {card.name}" for card in cards)
        self.alike.tell(
            self.tr("Perhaps already recorded: {people}. Compare before adding somebody twice.").format(
                people=people
            ),
            "warn",
        )
