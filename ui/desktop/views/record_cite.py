"""The form that names a source: which fact, who says it, where, in which words, and what is said there."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from archive.model.catalogue import record_type
from archive.model.claims import Citation
from archive.model.fields import Record
from archive.model.testimony import TextVersion
from archive.model.transcripts import Transcript
from archive.vocabulary.casework import ClaimStatus
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place, Words
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.record_fields import field_for
from ui.desktop.views.record_look import field_words, kind_words, title_of
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.citing import CitingPresenter, Paragraph, TargetText, citable, locator_of, said_field
from ui.presenters.record_form import form_of, reference
from ui.presenters.record_lines import RecordLine
from ui.presenters.records import RecordsPresenter


class RecordCite(Editor):
    """``saved`` carries the id of the citation. What is said there is asked in the form that the field itself has."""

    def __init__(self, desk: Desk, entity: str, record_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._entity, self._record_id = entity, record_id
        self._kind: type[Record] = record_type(entity)
        self._citing = CitingPresenter(desk.vault)
        self._paragraphs: list[Paragraph] = []
        self._target: TargetText | None = None
        self._of_text = entity in (TextVersion.entity, Transcript.entity)
        look = desk.tools.look
        described = {one.name: one for group in form_of(Citation, new=True) for one in group.fields}
        self.fact = Choice(look)
        self._fact_field = FormField(self.fact)
        self.fact.chosen.connect(lambda _key: self._ask_value())
        self.part = Choice(look)
        self._part_field = FormField(self.part)
        self._parting = LatestJob(desk.tools.runner, self)
        self._parting.answered.connect(self._offer_parts)
        self.origin = ReferenceField(desk, described["origin_id"])
        self.origin.changed.connect(self._ask_paragraphs)
        self.paragraph = Choice(look)
        self._paragraph_field = FormField(self.paragraph)
        self.paragraph.chosen.connect(lambda _key: self._take_paragraph())
        self.locator = QLineEdit()
        self._locator_field = FormField(self.locator)
        self.quote, self.translation = QPlainTextEdit(), QPlainTextEdit()
        for text in (self.quote, self.translation):
            text.setFixedHeight(look.type.px(76))
        self._quote_field, self._translation_field = FormField(self.quote), FormField(self.translation)
        self.claim: CodeChoice[ClaimStatus] = CodeChoice(look, ClaimStatus, lambda: desk.language)
        self._claim_field = FormField(self.claim)
        self.as_of = DateWordsField(quiet=True)
        self.differs = CheckBox(look)
        self.differs.clicked.connect(lambda _on: self._show_value())
        self._value: QWidget | None = None
        self._value_for = ""
        self._fragment = self._quoted = ""
        self._heading, self._about = PlainLabel(role="section"), PlainLabel(role="muted", wrap=True)
        self._naming = LatestJob(desk.tools.runner, self)
        self._naming.answered.connect(self._name_record)
        self._agrees = PlainLabel(role="hint", wrap=True)
        self._asking = LatestJob(desk.tools.runner, self)
        self._asking.answered.connect(self._offer_paragraphs)
        self._taking = LatestJob(desk.tools.runner, self)
        self._taking.answered.connect(self._quote_paragraph)
        self._lay_out()
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def write(self, field: str = "", begun: Words = MappingProxyType({})) -> None:
        """A form for that field of the record, or with what was typed before and not saved.

        ``begun`` are words that are known already: ``origin``, ``locator``, ``quote``; ``fragment``: the exact place;
        ``target_paragraph``: of a text; ``quoted``: the id of the transcript out of which the words were taken.
        """
        self.fact.choose(field)
        self.claim.choose_code(ClaimStatus.REPORTED)
        self._ask_value()
        if begun:
            self.put({**self.words(), **begun})
        self.begin(Place(f"record:cite:{self._record_id}", self._entity, self._record_id))
        first = self.part if self._of_text else self.fact
        (self.origin if (field or self.part.key()) and not begun.get("origin") else first).setFocus()
        entity, record_id, language = self._entity, self._record_id, self.desk.language
        records = RecordsPresenter(self.desk.vault)
        self._naming.ask(lambda _progress, _token: records.line(entity, record_id, language))
        self._ask_parts()

    def field(self, name: str) -> QWidget | None:
        """The field of the form under that name; ``value`` is the one in which another value is written."""
        return self._value if name == "value" else self._fields.get(name)

    def work(self) -> Work | None:
        words = self.words()
        wrong: list[WordsField] = [part for part in (self.origin, self.as_of) if not part.check()]
        value = self._value
        if self.differs.isChecked() and isinstance(value, WordsField) and not value.check():
            wrong.append(value)
        if wrong:
            wrong[0].setFocus()
            return None
        entity, record_id, citing = self._entity, self._record_id, self._citing
        return lambda _progress, _token: citing.save(entity, record_id, words)

    def words(self) -> Words:
        return {**super().words(), "fragment": self._fragment, "quoted": self._quoted}

    def put(self, words: Words) -> None:
        self._fragment, self._quoted = words.get("fragment", ""), words.get("quoted", "")
        self._say_parts(words.get("target_paragraph", ""))
        self.fact.choose(words.get("field", ""))
        self._ask_value()
        super().put(words)
        self._show_value()
        self._ask_paragraphs()

    def retranslate(self) -> None:
        super().retranslate()
        language = self.desk.language
        self._heading.say(self.tr("Name a source"))
        fields = [(one.name, field_words(self._kind, one.name, language)) for one in citable(self._kind)]
        self.fact.offer([("", self.tr("The whole record")), *fields], self.fact.key())
        self._fact_field.say(self.tr("Which fact"))
        self._part_field.say(self.tr("Which paragraph of it"))
        self._say_parts(self.part.key())
        self._ask_parts()
        self.origin.say(
            self.tr("Who says it"), self.tr("A source, a testimony or a file. Empty: we know it ourselves.")
        )
        self._paragraph_field.say(
            self.tr("Paragraph"), self.tr("Choosing one fills in where it stands and its words.")
        )
        self._locator_field.say(
            self.tr("Where exactly"), self.tr("Page, line, paragraph, or minute and second: “p. 4”, “12:40”")
        )
        self._quote_field.say(self.tr("The words there, in their own language"))
        self._translation_field.say(self.tr("Our translation"))
        self._claim_field.say(self.tr("What kind of statement"))
        self.as_of.say(self.tr("As of which day"), self.tr("When this was so, as the source says it"))
        self.differs.setText(self.tr("The source says something else than the record shows"))
        self._agrees.say(
            self.tr("Not ticked: it says the same. Ticked: both values stand side by side until you decide.")
        )
        self._name_value()
        self._say_paragraphs()

    def _name_record(self, line: RecordLine | None) -> None:
        kind = kind_words(self._entity, self.desk.language)
        title = title_of(line, self.desk.language) if line is not None else ""
        self._about.show_stored(f"{kind}: {title}" if title and title != kind else kind)

    def _lay_out(self) -> None:
        for label in (self._heading, self._about):
            self.body.addWidget(label)
        self.body.addWidget(self.add("field", self._fact_field))
        self._fact_field.setVisible(not self._of_text)
        self.body.addWidget(self.add("target_paragraph", self._part_field))
        self._part_field.setVisible(self._of_text)
        self.body.addWidget(self.add("origin", self.origin))
        self.body.addWidget(self._paragraph_field)
        self._paragraph_field.hide()
        self.body.addWidget(self.add("locator", self._locator_field))
        self.body.addWidget(self.add("quote", self._quote_field))
        self.body.addWidget(self.add("translation", self._translation_field))
        self.add_row(("claim", self._claim_field), ("as_of", self.as_of))
        self.body.addWidget(self.add("differs", self.differs))
        self.body.addWidget(self._agrees)
        self._value_at = self.body.count()

    def _ask_value(self) -> None:
        """Another field has another form for what is said of it."""
        name = self.fact.key()
        if name == self._value_for and (self._value is not None or not name):
            self._show_value()
            return
        old, self._value, self._value_for = self._value, None, name
        if old is not None:
            self._fields.pop("value", None)
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        described = said_field(self._kind, name) if name else None
        if described is not None:
            self._value = field_for(self.desk, described)
            self.body.insertWidget(self._value_at, self.add("value", self._value))
            tab_in_place(self.inside)
        self._name_value()
        self._show_value()

    def _show_value(self) -> None:
        can = self._value is not None
        if not can:
            self.differs.setChecked(False)
        self.differs.setVisible(can)
        self._agrees.setVisible(can)
        if self._value is not None:
            self._value.setVisible(self.differs.isChecked())

    def _name_value(self) -> None:
        words = self.tr("What the source says: {field}").format(
            field=field_words(self._kind, self._value_for, self.desk.language).lower() if self._value_for else ""
        )
        if isinstance(self._value, FormField):
            self._value.say(words)
        elif isinstance(self._value, QCheckBox):
            self._value.setText(words)

    def _ask_parts(self) -> None:
        """What the paragraphs of the text say, where a text is supported."""
        if self._of_text:
            target, language = reference(self._entity, self._record_id), self.desk.language
            self._parting.ask(lambda _progress, _token: self._citing.target(target, language))

    def _offer_parts(self, target: TargetText | None) -> None:
        self._target = target
        self._say_parts(self.part.key())

    def _say_parts(self, key: str) -> None:
        paragraphs = self._target.paragraphs if self._target is not None else ()
        offered = [(str(one.number), f"{one.number}  {one.words}") for one in paragraphs]
        if key and key not in dict(offered):
            offered.append((key, key))
        self.part.offer([("", self.tr("The text as a whole")), *offered])
        self.part.choose(key)

    def _ask_paragraphs(self) -> None:
        origin = self.origin.words()
        self._asking.ask(lambda _progress, _token: (origin, self._citing.paragraphs(origin)))

    def _offer_paragraphs(self, found: tuple[str, list[Paragraph]]) -> None:
        origin, paragraphs = found
        if origin != self.origin.words():
            return
        self._paragraphs = paragraphs
        self._paragraph_field.setVisible(bool(paragraphs))
        self._say_paragraphs()

    def _say_paragraphs(self) -> None:
        none = self.tr("None in particular")
        offered = [(str(one.number), f"{one.number}  {one.words}") for one in self._paragraphs]
        self.paragraph.offer([("", none), *offered])

    def _take_paragraph(self) -> None:
        origin, key = self.origin.words(), self.paragraph.key()
        if key:
            self.locator.setText(locator_of(int(key)))
            self._taking.ask(lambda _progress, _token: self._citing.paragraph(origin, int(key)))
        self.keeper.touched()

    def _quote_paragraph(self, words: str) -> None:
        self.quote.setPlainText(words)
        self.keeper.touched()
