"""One form for every kind of record, made out of what the kind declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.record_fields import WIDE, field_for
from ui.desktop.views.record_look import field_words, kind_words
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.record_form import Form, FormGroup, Group, beside, empty_words, form_of, missing, words_of
from ui.presenters.record_form import FormField as Described
from ui.presenters.record_saving import RecordSaving

_WHY = ":why"
"""The line for the reason; no field of a record has such a name."""


@dataclass(frozen=True)
class Beginning:
    """With what a new record begins: values that are known and not asked, and the case that it belongs to."""

    preset: Mapping[str, Any] = field(default_factory=dict)
    case_id: str = ""
    owner_id: str = ""
    """The record that it becomes part of; what is typed is kept under its name."""


class RecordEditor(Editor):
    """For a new record with a beginning, for one that stands without. ``saved`` carries the id of the record."""

    def __init__(
        self, desk: Desk, kind: type[Record], beginning: Beginning | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._kind, self._beginning = kind, beginning
        self._saving_words = RecordSaving(desk.vault)
        self._record_id = ""
        preset = tuple(beginning.preset) if beginning is not None else ()
        if beginning is not None and beginning.case_id:
            preset += ("case_id",)
        self._groups = form_of(kind, new=beginning is not None, preset=preset)
        self._described = {one.name: one for group in self._groups for one in group.fields}
        self._made = {name: self._make(one) for name, one in self._described.items()}
        self._heads: dict[Group, PlainLabel] = {}
        self._heading = PlainLabel(role="section")
        self.body.addWidget(self._heading)
        for group in self._groups:
            self._lay_out(group)
        self.why = QLineEdit()
        self._why_field = FormField(self.why)
        if beginning is None:
            self.body.addWidget(self.add(_WHY, self._why_field))
        self.setMaximumWidth(desk.tools.look.type.px(760))
        self.retranslate()

    def write_new(self) -> None:
        """An empty form; what was typed in it and not saved is offered again."""
        beginning = self._beginning or Beginning()
        for name, one in self._described.items():
            self._put_words(name, empty_words(one))
        owner = beginning.owner_id or beginning.case_id
        self.begin(Place(f"record:new:{self._kind.entity}:{owner}", self._kind.entity, owner))
        self._focus_first()

    def edit(self, record: Record) -> None:
        """Fill the form with that record."""
        self._record_id = record.id
        for name, one in self._described.items():
            self._put_words(name, words_of(one, record))
        self.begin(Place(f"record:{record.entity}:{record.id}", record.entity, record.id))
        self._focus_first()

    def field(self, name: str) -> QWidget:
        """The field of the form for that field of the record."""
        return self._made[name]

    def work(self) -> Work | None:
        words = {name: text for name, text in self.words().items() if name != _WHY}
        if not self._checked(words):
            return None
        kind, record_id, saving = self._kind, self._record_id, self._saving_words
        beginning = self._beginning
        if beginning is not None:
            preset, case_id = beginning.preset, beginning.case_id
            return lambda _progress, _token: saving.add(kind, words, preset, case_id)
        seen, insists, reason = self.seen(), self.insists, self.why.text()
        return lambda _progress, _token: saving.save(
            kind, record_id, words, seen, reason=reason, insist=insists
        )

    def retranslate(self) -> None:
        super().retranslate()
        language = self.desk.language
        record = kind_words(self._kind.entity, language)
        new = self._beginning is not None
        self._heading.say((self.tr("New: {record}") if new else self.tr("Change: {record}")).format(record=record))
        for name, described in self._described.items():
            made, words = self._made[name], field_words(self._kind, name, language)
            if isinstance(made, QCheckBox):
                made.setText(words)
            elif isinstance(made, FormField):
                made.say(words, self._hint(described))
                if described.form is Form.FIELD and isinstance(made.editor, Choice):
                    self._offer_fields(made.editor)
        for group, head in self._heads.items():
            head.say({Group.CLAIM: self.tr("What it rests on")}.get(group, self.tr("Stays in the vault")))
        self._why_field.say(
            self.tr("Why it is changed"), self.tr("The reason stays on record: write no names here.")
        )

    def _fail(self, error: CodedError) -> None:
        made = self._made.get(str(getattr(error, "field", "")))
        if isinstance(made, FormField):
            self._busy(False)
            made.set_error(self.desk.tools.error_sentence(error))
            made.setFocus()
        else:
            super()._fail(error)

    def _checked(self, words: Mapping[str, str]) -> bool:
        lacking = missing(self._described.values(), words)
        wrong: list[QWidget] = []
        for name, made in self._made.items():
            if isinstance(made, FormField):
                made.set_error(self.tr("This is needed.") if name in lacking else "")
            if name in lacking or (isinstance(made, WordsField) and not made.check()):
                wrong.append(made)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _make(self, described: Described) -> QWidget:
        if described.form is Form.FIELD:
            return FormField(Choice(self.desk.tools.look))
        return field_for(self.desk, described)

    def _lay_out(self, group: FormGroup) -> None:
        if group.group is not Group.FACTS:
            head = self._heads[group.group] = PlainLabel(role="section")
            self.body.addSpacing(6)
            self.body.addWidget(head)
        waiting: list[tuple[str, QWidget]] = []
        boxes = QHBoxLayout()
        boxes.setSpacing(20)
        for described in group.fields:
            named = (described.name, self._made[described.name])
            if described.form is Form.FLAG:
                boxes.addWidget(self.add(*named))
            elif described.form in WIDE:
                self._lay_row(waiting)
                self.body.addWidget(self.add(*named))
            else:
                partner = beside(described.name)
                if waiting and partner in self._described and waiting[-1][0] != partner:
                    self._lay_row(waiting)  # what says the same in words and out of a list is one row
                waiting.append(named)
                if len(waiting) == 2:
                    self._lay_row(waiting)
        self._lay_row(waiting)
        if boxes.count():
            boxes.addStretch()
            self.body.addLayout(boxes)

    def _lay_row(self, waiting: list[tuple[str, QWidget]]) -> None:
        if len(waiting) == 1:
            self.body.addWidget(self.add(*waiting[0]))
        elif waiting:
            self.add_row(*waiting)
        waiting.clear()

    def _put_words(self, name: str, words: str) -> None:
        made = self._made[name]
        if isinstance(made, FormField):
            made.set_error("")
        self.put({name: words})

    def _focus_first(self) -> None:
        if self._made:
            next(iter(self._made.values())).setFocus()

    def _hint(self, described: Described) -> str:
        if described.source:
            return self.tr("Could tell who a source is: it stands in no list.")
        if described.form is Form.DATE and described is self._first_date():
            return self.tr("As it was said: “early March 2022”, “since 7 January”")
        if described.form is Form.DAY:
            return self.tr("One day: “7 January 2022”")
        if described.form is Form.QUANTITY:
            return self.tr("As it was said: “more than 10”, “several”")
        return self.tr("Needed") if described.needed else ""

    def _first_date(self) -> Described | None:
        return next((one for one in self._described.values() if one.form is Form.DATE), None)

    def _offer_fields(self, choice: Choice) -> None:
        preset = self._beginning.preset if self._beginning is not None else {}
        entity = str(next((value for name, value in preset.items() if name.endswith("_entity")), ""))
        kind, language = RECORD_TYPES.get(entity), self.desk.language
        fields = [] if kind is None else [
            (spec.name, field_words(kind, spec.name, language)) for spec in kind.specs() if spec.name != "code"
        ]
        choice.offer([("", self.tr("The whole record")), *fields], choice.key())
