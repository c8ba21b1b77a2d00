"""The form for the facts of a person."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from archive.model.people import Person
from archive.vocabulary.casework import ProtectionLevel, Sex
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.presenters.person import PersonPresenter, PersonWords


class PersonEditor(Editor):
    """``saved`` carries the id of the person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = PersonPresenter(desk.vault)
        self._person_id = ""
        look = desk.tools.look
        self.label = QLineEdit()
        self._label_field = FormField(self.label)
        self.sex = CodeChoice(look, Sex, lambda: desk.language)
        self._sex_field = FormField(self.sex)
        self.birth = DateWordsField()
        self.occupation = QLineEdit()
        self._occupation_field = FormField(self.occupation)
        self.residence = QLineEdit()
        self._residence_field = FormField(self.residence)
        self.prior = QPlainTextEdit()
        self.prior.setMinimumHeight(look.type.px(80))
        self._prior_field = FormField(self.prior)
        self.minor = QCheckBox()
        self.public = QCheckBox()
        self.protection = CodeChoice(look, ProtectionLevel, lambda: desk.language)
        self._protection_field = FormField(self.protection)
        self.body.addWidget(self.add("label", self._label_field))
        self.add_row(("sex", self._sex_field), ("birth", self.birth))
        self.add_row(("occupation", self._occupation_field), ("residence", self._residence_field))
        self.body.addWidget(self.add("prior", self._prior_field))
        self.body.addWidget(self.add("protection", self._protection_field))
        boxes = QHBoxLayout()
        boxes.setSpacing(20)
        boxes.addWidget(self.add("minor", self.minor))
        boxes.addWidget(self.add("public", self.public))
        boxes.addStretch()
        self.body.addLayout(boxes)
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def edit(self, person: Person) -> None:
        """Fill the form with that person."""
        self._person_id = person.id
        self.label.setText(person.label)
        self.sex.choose_code(person.sex)
        self.birth.show_date(person.birth)
        self.occupation.setText(person.occupation)
        self.residence.setText(person.residence)
        self.prior.setPlainText(person.prior_activity)
        self.minor.setChecked(person.is_minor)
        self.public.setChecked(person.is_public_figure)
        self.protection.choose_code(person.protection)
        self.label.setFocus()
        self.begin(Place(f"person:{person.id}", person.entity, person.id))

    def work(self) -> Work | None:
        person_id = self._person_id
        words = PersonWords(
            label=self.label.text(),
            sex=self.sex.code(),
            birth=self.birth.date(),
            occupation=self.occupation.text(),
            residence=self.residence.text(),
            prior_activity=self.prior.toPlainText(),
            is_minor=self.minor.isChecked(),
            is_public_figure=self.public.isChecked(),
            protection=self.protection.code(),
        )
        seen, insists = self.seen(), self.insists
        return lambda _progress, _token: self._people.save(person_id, words, seen, insist=insists)

    def stored_as(self, name: str) -> str:
        return {"prior": "prior_activity", "minor": "is_minor", "public": "is_public_figure"}.get(name, name)

    def retranslate(self) -> None:
        super().retranslate()
        self._label_field.say(self.tr("Who it is, without a name"), self.tr("For example: neighbour, second officer"))
        self._sex_field.say(self.tr("Sex"))
        self.birth.say(self.tr("Birth"), self.tr("As it was said: “1987”, “about 40 years old”"))
        self._occupation_field.say(self.tr("Occupation"))
        self._residence_field.say(self.tr("Residence"))
        self._prior_field.say(
            self.tr("What the person did before"), self.tr("For example: led a union, wrote for a newspaper")
        )
        self._protection_field.say(self.tr("Care needed"), self.tr("How much this person's details need."))
        self.minor.setText(self.tr("Minor"))
        self.public.setText(self.tr("Known to the public"))
