"""The form that records that a person took the consent back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.dates import PartialDate
from archive.model.testimony import Consent
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.consent import ConsentPresenter


class ConsentWithdrawalEditor(Editor):
    """Needs one exact day: every export asks whether it lies before or after it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._consents = ConsentPresenter(desk.vault)
        self._consent_id = ""
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.day = DateWordsField()
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.body.addWidget(self.add("day", self.day))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.setMaximumWidth(desk.tools.look.type.px(760))
        self.retranslate()

    def start(self, consent_id: str) -> None:
        """The form for that consent, dated today."""
        self._consent_id = consent_id
        self.day.set_error("")
        self.day.show_date(PartialDate.day(self._consents.today()))
        self.reason.clear()
        self._reason_field.set_error("")
        self.begin(Place(f"consent:end:{consent_id}", Consent.entity, consent_id))
        self.day.setFocus()

    def work(self) -> Work | None:
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
        consent_id, reason = self._consent_id, self.reason.text()
        return lambda _progress, _token: self._consents.take_back(consent_id, day, reason)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("The consent was taken back"))
        self._words.say(
            self.tr(
                "From that day on nothing of this person leaves the vault any more. What was handed over before "
                "cannot be undone by this program: tell those who hold it."
            )
        )
        self.save_button.say(self.tr("Record that it was taken back"))
        self.day.say(self.tr("Since which day"))
        self._reason_field.say(self.tr("What the person said"), self.tr("Why it was taken back, in a few words."))


def exact_day(date: PartialDate) -> dt.date | None:
    """The day, when the words mean exactly one."""
    return date.earliest if date.earliest is not None and date.earliest == date.latest else None
