"""The form for a new consent: how the person was asked. It allows nothing by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from archive.dates import PartialDate
from archive.model.testimony import Consent
from archive.vocabulary.testimony import ConsentFor, ConsentHow, Language
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.consent_withdrawal import exact_day
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.consent import ConsentPresenter, ConsentWords


class ConsentBeginEditor(Editor):
    """``saved`` carries the id of the consent; the answers are given afterwards, one by one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._consents = ConsentPresenter(desk.vault)
        self._person_id = ""
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.how = CodeChoice(look, ConsentHow, lambda: desk.language)
        self._how_field = FormField(self.how)
        self.given_for = CodeChoice(look, ConsentFor, lambda: desk.language)
        self._given_for_field = FormField(self.given_for)
        self.spoken = CodeChoice(look, Language, lambda: desk.language)
        self._spoken_field = FormField(self.spoken)
        self.given = DateWordsField()
        self.valid_from, self.review_on = DateWordsField(), DateWordsField()
        self.understanding = QPlainTextEdit()
        self.understanding.setMinimumHeight(look.type.px(90))
        self._understanding_field = FormField(self.understanding)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.add_row(("how", self._how_field), ("given_for", self._given_for_field))
        self.add_row(("spoken", self._spoken_field), ("given", self.given))
        self.add_row(("valid_from", self.valid_from), ("review_on", self.review_on))
        self.body.addWidget(self.add("understanding", self._understanding_field))
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def start(self, person_id: str) -> None:
        """An empty form for that person, dated today; one that is open already stays as it is."""
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
            self.understanding.clear()
            self.begin(place)
        self.how.setFocus()

    def work(self) -> Work | None:
        for field in (self.valid_from, self.review_on):
            wrong = bool(field.words().strip()) and exact_day(field.date()) is None
            field.set_error(self.tr("One exact day is needed here, for example 2024-05-17.") if wrong else "")
            if wrong:
                field.setFocus()
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
        )
        return lambda _progress, _token: self._consents.begin(person_id, words)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("The person was asked"))
        self._words.say(
            self.tr("This allows nothing yet. Each use is answered one by one on the next page; no answer means no.")
        )
        self.save_button.say(self.tr("Go to the answers"))
        self._how_field.say(self.tr("How"))
        self._given_for_field.say(self.tr("For whom"))
        self._spoken_field.say(self.tr("Language of the talk"))
        self.given.say(self.tr("When"))
        self.valid_from.say(self.tr("Valid from"), self.tr("One day, if it does not count at once."))
        self.review_on.say(self.tr("Ask again on"), self.tr("One day, if the person wants to be asked again."))
        self._understanding_field.say(
            self.tr("What the person understood"),
            self.tr("In the person's own words: who will read it, and what may happen."),
        )
