"""The form for a new consent: who was asked, how, and what was explained. It allows nothing by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from archive.dates import PartialDate
from archive.model.testimony import Consent
from archive.vocabulary.testimony import ConsentFor, ConsentHow, Language
from archive.vocabulary.work import Explained
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.consent_withdrawal import exact_day
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.codes_field import CodesField
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.consent import ConsentPresenter, ConsentWords


class ConsentBeginEditor(Editor):
    """``saved`` carries the id of the consent; the answers are given afterwards, one by one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._consents = ConsentPresenter(desk.vault)
        self._person_id, self._is_minor = "", False
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.how = CodeChoice(look, ConsentHow, lambda: desk.language)
        self._how_field = FormField(self.how)
        self.given_for = CodeChoice(look, ConsentFor, lambda: desk.language)
        self.given_for.currentIndexChanged.connect(lambda _row: self._settle())
        self._given_for_field = FormField(self.given_for)
        self._minor_words = PlainLabel(role="hint", wrap=True)
        self.spoken = CodeChoice(look, Language, lambda: desk.language)
        self._spoken_field = FormField(self.spoken)
        self.given = DateWordsField()
        self.valid_from, self.review_on = DateWordsField(), DateWordsField()
        self.given_by, self.authority, self.best_interest = QLineEdit(), QLineEdit(), QLineEdit()
        self._given_by_field, self._authority_field = FormField(self.given_by), FormField(self.authority)
        self._best_interest_field = FormField(self.best_interest)
        self.explained_by, self.evidence = QLineEdit(), QLineEdit()
        self._explained_by_field, self._evidence_field = FormField(self.explained_by), FormField(self.evidence)
        self.explained = CodesField(look, Explained, lambda: desk.language)
        self.understanding = QPlainTextEdit()
        self.understanding.setMinimumHeight(look.type.px(90))
        self._understanding_field = FormField(self.understanding)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.add_row(("how", self._how_field), ("given_for", self._given_for_field))
        self.body.addWidget(self._minor_words)
        self.add_row(("given_by", self._given_by_field), ("authority", self._authority_field))
        self.body.addWidget(self.add("best_interest", self._best_interest_field))
        self.add_row(("spoken", self._spoken_field), ("given", self.given))
        self.body.addWidget(self.add("explained", self.explained))
        self.body.addWidget(self.add("understanding", self._understanding_field))
        self.add_row(("explained_by", self._explained_by_field), ("evidence", self._evidence_field))
        self.add_row(("valid_from", self.valid_from), ("review_on", self.review_on))
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def start(self, person_id: str, *, is_minor: bool = False) -> None:
        """An empty form for that person, dated today; one that is open already stays as it is."""
        self._is_minor = is_minor
        place = Place(f"consent:new:{person_id}", Consent.entity, person_id)
        if self.keeper.place != place:
            self._person_id = person_id
            self.how.choose_code(ConsentHow.NOT_STATED)
            self.given_for.choose_code(ConsentFor.SELF)
            self.spoken.choose_code(Language.NOT_STATED)
            self.given.show_date(PartialDate.day(self._consents.today()))
            for field in (self.valid_from, self.review_on):
                field.show_words("")
                field.set_error("")
            for line in (self.given_by, self.authority, self.best_interest, self.explained_by, self.evidence):
                line.clear()
            for other in (self._given_by_field, self._authority_field, self._best_interest_field):
                other.set_error("")
            self.explained.show_words("")
            self.understanding.clear()
            self.begin(place)
        self._settle()
        self.how.setFocus()

    def words_put(self) -> None:
        self._settle()

    def work(self) -> Work | None:
        for field in (self.valid_from, self.review_on):
            wrong = bool(field.words().strip()) and exact_day(field.date()) is None
            field.set_error(self.tr("One exact day is needed here, for example 2024-05-17.") if wrong else "")
            if wrong:
                field.setFocus()
                return None
        for line, said, wanted in self._of_others():
            missing = wanted and not line.text().strip()
            said.set_error(self.tr("This is needed where somebody else answered.") if missing else "")
            if missing:
                line.setFocus()
                return None
        person_id = self._person_id
        words = ConsentWords(
            how=self.how.code(),
            given_for=self.given_for.code(),
            language=self.spoken.code(),
            given=self.given.date(),
            understanding=self.understanding.toPlainText(),
            valid_from=exact_day(self.valid_from.date()),
            review_on=exact_day(self.review_on.date()),
            given_by=self.given_by.text(),
            authority=self.authority.text(),
            best_interest=self.best_interest.text(),
            explained_by=self.explained_by.text(),
            explained=tuple(Explained(code) for code in self.explained.words().split(", ") if code),
            evidence=self.evidence.text(),
        )
        return lambda _progress, _token: self._consents.begin(person_id, words)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("The person was asked"))
        self._words.say(
            self.tr("This allows nothing yet. Each use is answered one by one on the next page; no answer means no.")
        )
        self._minor_words.say(
            self.tr("This person is marked as a minor: without the answer of a guardian nothing of them leaves.")
        )
        self.save_button.say(self.tr("Go to the answers"))
        self._how_field.say(self.tr("How"))
        self._given_for_field.say(self.tr("For whom"))
        self._given_by_field.say(self.tr("Who answered"), self.tr("The code of that person, for example P-0007."))
        self._authority_field.say(
            self.tr("By what right"), self.tr("Parent, guardian, power of attorney; where the paper is.")
        )
        self._best_interest_field.say(
            self.tr("Why it is in the child's interest"), self.tr("In a few words; it never leaves the vault.")
        )
        self._spoken_field.say(self.tr("Language of the talk"))
        self.given.say(self.tr("When"))
        self.explained.say(self.tr("Explained"), self.tr("Tick each one only when it was said and understood."))
        self.valid_from.say(self.tr("Valid from"), self.tr("One day, if it does not count at once."))
        self.review_on.say(self.tr("Ask again on"), self.tr("One day, if the person wants to be asked again."))
        self._explained_by_field.say(self.tr("Who explained"), self.tr("A role, never a name."))
        self._evidence_field.say(
            self.tr("Evidence of the consent"), self.tr("The code of a recording or paper, for example E-0003.")
        )
        self._understanding_field.say(
            self.tr("What the person understood"),
            self.tr("In the person's own words: who will read it, and what may happen."),
        )

    def _of_others(self) -> tuple[tuple[QLineEdit, FormField, bool], ...]:
        """What is asked where somebody else answered: the line, its field, and whether it is needed."""
        other = self.given_for.code() is not ConsentFor.SELF
        child = self.given_for.code() is ConsentFor.CHILD
        return (
            (self.given_by, self._given_by_field, other),
            (self.authority, self._authority_field, other),
            (self.best_interest, self._best_interest_field, child),
        )

    def _settle(self) -> None:
        for _line, field, wanted in self._of_others():
            field.setVisible(wanted)
        self._minor_words.setVisible(self._is_minor and self.given_for.code() is not ConsentFor.CHILD)
