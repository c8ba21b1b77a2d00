"""The one page that is filled in while the telephone still rings: nothing is obligatory, one key saves all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from archive.dates import PartialDate
from archive.first_report import PROTECTED, FirstReport, Told
from archive.model.claims import Source
from archive.model.events import Event
from archive.model.proceedings import Proceeding
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.casework import Answer, EventKind
from archive.vocabulary.labels import label
from archive.vocabulary.work import SourceKind
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place, Words
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.quick_outcomes import OutcomesField
from ui.desktop.views.quick_place import QuickPlace, described
from ui.desktop.views.quick_title import proposed_title
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import CodeChoice, capitalised
from ui.desktop.widgets.count_field import CountField
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.quick import QuickPresenter
from ui.presenters.record_form import reference, referred

TEMPLATES = (EventKind.ASSEMBLY, EventKind.ARREST, EventKind.SEARCH, EventKind.HEARING, EventKind.OTHER)
_TASKS = ("names", "courts", "lawyers")


class TemplateField(WordsField):
    """What kind of thing happened, as a row of pills."""

    def __init__(self, desk: Desk) -> None:
        self.pills = PillRow()
        super().__init__(self.pills)
        self._desk = desk
        self.pills.chosen.connect(lambda _key: self.changed.emit())
        self.name_all()

    def code(self) -> EventKind:
        """The kind that is chosen."""
        return EventKind(self.pills.key())

    def words(self) -> str:
        return self.pills.key()

    def show_words(self, words: str) -> None:
        if words in TEMPLATES:
            self.pills.choose(words)

    def name_all(self) -> None:
        """Name the pills in the language of the windows."""
        language = self._desk.language
        self.pills.offer([(str(one), capitalised(label(EventKind, one, language))) for one in TEMPLATES])


class QuickForm(Editor):
    """``saved`` carries a ``QuickResult``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._quick = QuickPresenter(desk.vault)
        self._proposed = ""
        look = desk.tools.look
        self.template = TemplateField(desk)
        self.happened = DateWordsField(quiet=True)
        self.permitted = CodeChoice(look, Answer, lambda: desk.language)
        self._permitted_field = FormField(self.permitted)
        self.notified = DateWordsField(quiet=True)
        self.where = QuickPlace(desk)
        self.participants, self.detained, self.officials = (CountField(lambda: desk.language) for _ in range(3))
        self.outcomes = OutcomesField(look, lambda: desk.language)
        self.title = QLineEdit()
        self._title_field = FormField(self.title)
        self.description = QPlainTextEdit()
        self.description.setFixedHeight(look.type.px(64))
        self._description_field = FormField(self.description)
        self.told = CodeChoice(look, SourceKind, lambda: desk.language, unchosen=True)
        self._told_field = FormField(self.told)
        self.publication = QLineEdit()
        self._publication_field = FormField(self.publication)
        self.teller = ReferenceField(desk, described(Source, "person_id"))
        self.risk = QLineEdit()
        self._risk_field = FormField(self.risk)
        self.tasks = {name: CheckBox(look) for name in _TASKS}
        self.task = QLineEdit()
        self._task_field = FormField(self.task)
        self.case = ReferenceField(desk, described(Proceeding, "case_id"))
        self.arrange()
        for field in (self.template, self.happened, self.detained):
            field.changed.connect(self._propose)
        self.template.changed.connect(self._turn)
        self.told.changed.connect(self._turn)
        self.retranslate()
        self._turn()

    def arrange(self) -> None:
        """Two columns: what happened and to how many; who told us, and what is to be done."""
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
        self.body.setSpacing(10)
        self.body.addWidget(self.add("template", self.template))
        when = [("happened", self.happened), ("permitted", self._permitted_field), ("notified", self.notified)]
        left.addLayout(self._row(when))
        for name, field in (("place", self.where.place), ("inside", self.where.inside), ("place_kind", None)):
            self.add(name, self.where.kind_field if field is None else field)
        left.addWidget(self.where)
        counts = (("participants", self.participants), ("detained", self.detained), ("officials", self.officials))
        left.addLayout(self._row(list(counts)))
        left.addWidget(self.add("outcomes", self.outcomes))
        left.addStretch()
        right.addWidget(self.add("title", self._title_field))
        right.addWidget(self.add("description", self._description_field))
        told = [("told", self._told_field), ("publication", self._publication_field), ("teller", self.teller)]
        right.addLayout(self._row(told))
        right.addWidget(self.add("risk", self._risk_field))
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        for name, box in self.tasks.items():
            boxes.addWidget(self.add(f"task_{name}", box))
        boxes.addStretch()
        right.addWidget(self.add("task", self._task_field))
        right.addLayout(boxes)
        right.addWidget(self.add("case", self.case))
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(left, 11)
        columns.addLayout(right, 9)
        self.body.addLayout(columns)

    def start(self, case_id: str) -> None:
        """An empty form for something new, perhaps in a case; one that is open already stays as it is."""
        place = Place("event:quick", Event.entity, "")
        if self.keeper.place != place:
            self.empty()
            if case_id:
                self.case.show_words(reference("case_file", case_id))
            self.begin(place)
        elif case_id and not self.case.words():
            self.case.show_words(reference("case_file", case_id))
        self.template.pills.focus_chosen()

    def empty(self) -> None:
        """Nothing stands in the form."""
        self._proposed = ""
        blank = dict.fromkeys(self.words(), "")
        codes = {"template": TEMPLATES[0], "permitted": Answer.NOT_STATED, "place_kind": PlaceKind.OTHER}
        self.put({**blank, **{name: str(code) for name, code in codes.items()}})
        for date in (self.happened, self.notified):
            date.show_date(PartialDate.not_stated())

    def put_back(self, words: Words) -> None:
        """Words that were saved and taken back stand in the form again, as if they had been typed."""
        self.put(words)
        self.keeper.touched()

    def words_put(self) -> None:
        self.where.turn()
        self._turn()
        # A proposal that nobody touched goes on being one.
        if self.title.text() in ("", self._proposed, self._proposal()):
            self._propose(anyway=True)

    def work(self) -> Work | None:
        for field in (self.teller, self.case):
            if not field.check():
                field.setFocus()
                return None
        if not self.where.check():
            self.where.inside.setFocus()
            return None
        report, language = self.report(), self.desk.language
        return lambda _progress, _token: self._quick.record(report, language)

    def report(self) -> FirstReport:
        """What stands in the form. A title that was only proposed tells nothing by itself."""
        place_id, new_place = self.where.chosen()
        assembly = self.template.code() is EventKind.ASSEMBLY
        report = FirstReport(
            kind=self.template.code(),
            title="" if self.title.text() == self._proposed else self.title.text(),
            happened=self.happened.date(),
            place_id=place_id,
            new_place=new_place,
            permitted=self.permitted.code() if assembly else Answer.NOT_STATED,
            notified=self.notified.date() if assembly else PartialDate.not_stated(),
            participants=self.participants.quantity(),
            detained=self.detained.quantity(),
            officials=self.officials.quantity(),
            outcomes=self.outcomes.outcomes(),
            description=self.description.toPlainText(),
            told=self._told(),
            risk=self.risk.text(),
            tasks=self._chosen_tasks(),
            case_id=referred(self.case.words())[1] or None,
        )
        return report if report.empty else report.titled(self.title.text())

    def _told(self) -> Told | None:
        if not self.told.key():
            return None
        kind = self.told.code()
        if kind in PROTECTED:
            return Told(kind, person_id=referred(self.teller.words())[1] or None)
        return Told(kind, self.publication.text())

    def _chosen_tasks(self) -> tuple[str, ...]:
        named = {
            "names": self.tr("Find out the names"),
            "courts": self.tr("Find out which court"),
            "lawyers": self.tr("Find a lawyer"),
        }
        chosen = [named[name] for name, box in self.tasks.items() if box.isChecked()]
        return (*chosen, self.task.text()) if self.task.text().strip() else tuple(chosen)

    def _proposal(self) -> str:
        return proposed_title(
            self.template.code(), self.happened.date(), self.detained.quantity(), self.desk.language
        )

    def _propose(self, *, anyway: bool = False) -> None:
        """The title follows what is told until somebody writes another."""
        if anyway or self.title.text() in ("", self._proposed):
            self._proposed = self._proposal()
            self.title.setText(self._proposed)

    def _turn(self) -> None:
        assembly = self.template.code() is EventKind.ASSEMBLY
        for part in (self._permitted_field, self.notified):
            part.setVisible(assembly)
        somebody = bool(self.told.key()) and self.told.code() in PROTECTED
        self.teller.setVisible(somebody and self.told.key() == SourceKind.PERSON)
        self._publication_field.setVisible(not somebody)
        self._publication_field.setEnabled(bool(self.told.key()))

    def _row(self, named: list[tuple[str, WordsField | FormField]]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for name, field in named:
            row.addWidget(self.add(name, field), 1, Qt.AlignmentFlag.AlignTop)
        return row

    def retranslate(self) -> None:
        super().retranslate()
        self.template.name_all()
        self.template.say(self.tr("What kind of thing happened"))
        self.template.pills.setAccessibleName(self.tr("What kind of thing happened"))
        self.happened.say(self.tr("When"))
        self._permitted_field.say(self.tr("Permitted"))
        self.notified.say(self.tr("Notified on"))
        self.participants.say(self.tr("Took part"))
        self.detained.say(self.tr("Detained"))
        self.officials.say(self.tr("Police, apart"))
        for field in (self.participants, self.detained, self.officials):
            field.ask(self.tr("more than 10, several"))
        self.outcomes.say(self.tr("What followed for those detained"))
        self._title_field.say(self.tr("Title"), self.tr("Seen in lists: name nobody."))
        self._description_field.say(self.tr("In words"))
        self._told_field.say(self.tr("Who told us"))
        self._publication_field.say(self.tr("Which publication or page"))
        self.teller.say(self.tr("Whose code, if there is one"))
        self._risk_field.say(self.tr("Risk, in one line"), self.tr("Stays in the vault."))
        self._task_field.say(self.tr("To do"))
        boxes = {"names": self.tr("Names"), "courts": self.tr("Courts"), "lawyers": self.tr("Lawyers")}
        for name, box in self.tasks.items():
            box.setText(boxes[name])
        self.case.say(self.tr("Case"))
        self._propose()
