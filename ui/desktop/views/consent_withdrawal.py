"""The form that records that a person took consent back: all of it, for one use, or from one organisation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.consent_withdrawal import Scope
from archive.dates import PartialDate
from archive.model.testimony import Consent
from archive.vocabulary.testimony import Use
from archive.vocabulary.work import ConsentEffect
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.codes_field import CodesField
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.consent import ConsentPresenter, Withdrawal
from ui.presenters.consent_left import PastExport

ALL, USE, ORGANISATION = "all", "use", "organisation"


class ConsentWithdrawalEditor(Editor):
    """Needs one exact day: every export asks whether it lies before or after it. ``saved`` carries codes of tasks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._consents = ConsentPresenter(desk.vault)
        self._person_id = ""
        self._left: Sequence[PastExport] = ()
        look = desk.tools.look
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.scope = Choice(look)
        self._scope_field = FormField(self.scope)
        self.scope.currentIndexChanged.connect(lambda _row: self._settle())
        self.use = CodeChoice(look, Use, lambda: desk.language)
        self._use_field = FormField(self.use)
        self.use.currentIndexChanged.connect(lambda _row: self._say_left())
        self.organisation = QLineEdit()
        self._organisation_field = FormField(self.organisation)
        self.organisation.textChanged.connect(lambda _text: self._say_left())
        self._concerned = PlainLabel(role="hint", wrap=True)
        self.day = DateWordsField()
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.told_by = QLineEdit()
        self._told_by_field = FormField(self.told_by)
        self.effects = CodesField(look, ConsentEffect, lambda: desk.language)
        self.effect_words = QLineEdit()
        self._effect_words_field = FormField(self.effect_words)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.add_row(("scope", self._scope_field), ("use", self._use_field))
        self.body.addWidget(self.add("organisation", self._organisation_field))
        self.body.addWidget(self._concerned)
        self.add_row(("day", self.day), ("told_by", self._told_by_field))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.body.addWidget(self.add("effects", self.effects))
        self.body.addWidget(self.add("effect_words", self._effect_words_field))
        self.setMaximumWidth(look.type.px(760))
        self.retranslate()

    def start(self, person_id: str, left: Sequence[PastExport] = ()) -> None:
        """The form for that person, dated today; ``left`` is what left with them."""
        self._person_id, self._left = person_id, left
        self.day.set_error("")
        self.day.show_date(PartialDate.day(self._consents.today()))
        self.scope.choose(ALL)
        for line in (self.reason, self.organisation, self.told_by, self.effect_words):
            line.clear()
        self.effects.show_words("")
        for field in (self._reason_field, self._organisation_field):
            field.set_error("")
        self.begin(Place(f"consent:end:{person_id}", Consent.entity, person_id))
        self._settle()
        self.scope.setFocus()

    def words_put(self) -> None:
        self._settle()

    def work(self) -> Work | None:
        chosen, organisation = self.scope.key(), self.organisation.text().strip()
        wanted = chosen == ORGANISATION and not organisation
        self._organisation_field.set_error(self.tr("Write the name of the organisation.") if wanted else "")
        if wanted:
            self.organisation.setFocus()
            return None
        day = exact_day(self.day.date())
        if day is None:
            self.day.set_error(self.tr("One exact day is needed here, for example 2024-05-17."))
            self.day.setFocus()
            return None
        self.day.set_error("")
        if not self.reason.text().strip():
            self._reason_field.set_error(self.tr("Say why in a few words; “did not say why” is enough."))
            self.reason.setFocus()
            return None
        self._reason_field.set_error("")
        effects = tuple(ConsentEffect(code) for code in self.effects.words().split(", ") if code)
        words = Withdrawal(
            self._scope(), day, self.reason.text(), self.told_by.text(), effects, self.effect_words.text()
        )
        person_id, language = self._person_id, self.desk.language
        return lambda _progress, _token: self._consents.withdraw(person_id, words, language)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("The consent was taken back"))
        self._words.say(
            self.tr(
                "From that day on nothing of this person leaves the vault any more. What was handed over before "
                "cannot be undone by this program: tell those who hold it."
            )
        )
        self._scope_field.say(self.tr("What is taken back"))
        self.scope.offer(
            [
                (ALL, self.tr("Everything")),
                (USE, self.tr("One use, for everybody")),
                (ORGANISATION, self.tr("Everything for one organisation")),
            ],
            self.scope.key() or ALL,
        )
        self._use_field.say(self.tr("Which use"))
        self._organisation_field.say(self.tr("Which organisation"), self.tr("Its name as in the answers."))
        self.save_button.say(self.tr("Record that it was taken back"))
        self.day.say(self.tr("Since which day"))
        self._reason_field.say(self.tr("What the person said"), self.tr("Why it was taken back, in a few words."))
        self._told_by_field.say(self.tr("Who told us"), self.tr("A role, never a name."))
        self.effects.say(self.tr("Done already"), self.tr("What is left to do becomes tasks."))
        self._effect_words_field.say(self.tr("What was done, in words"))
        self._say_left()

    def _scope(self) -> Scope:
        chosen = self.scope.key()
        use = self.use.code() if chosen == USE else None
        return Scope(use, self.organisation.text().strip() if chosen == ORGANISATION else "")

    def _settle(self) -> None:
        chosen = self.scope.key()
        self._use_field.setVisible(chosen == USE)
        self._organisation_field.setVisible(chosen == ORGANISATION)
        self._say_left()

    def _say_left(self) -> None:
        scope = self._scope()
        unnamed = self.scope.key() == ORGANISATION and not scope.audience
        codes = [] if unnamed else [one.code for one in self._left if one.within(scope)]
        words = self.tr("Left already with this person in it: {codes}. Each becomes a task.")
        self._concerned.say(words.format(codes=", ".join(codes)) if codes else "")
        self._concerned.setVisible(bool(codes))


def exact_day(date: PartialDate) -> dt.date | None:
    """The day, when the words mean exactly one."""
    return date.earliest if date.earliest is not None and date.earliest == date.latest else None
