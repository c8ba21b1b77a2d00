"""Changing the passphrase: the old one, the new one twice, and in words how hard it is to guess."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.strength_words import StrengthWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.suggested_words import SuggestedWords
from ui.presenters.settings import SettingsDesk, may_change


class PassphraseCard(Card):
    """No passphrase stays in a field after the change, or after leaving the page."""

    def __init__(self, desk: Desk, presenter: SettingsDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        look = desk.tools.look
        self._words = PlainLabel(role="muted", wrap=True)
        self._old, self._new, self._again = (PassphraseField(look) for _ in range(3))
        self._fields = tuple(FormField(field) for field in (self._old, self._new, self._again))
        self._meter = StrengthMeter(look)
        self._strength = StrengthWords(self)
        self._suggestion = SuggestedWords(desk.tools)
        self._suggestion.suggested.connect(self._take_suggestion)
        self._suggestion.setEnabled(not desk.read_only)
        self._banner = Banner(look)
        self._busy = BusyBar(look)
        self._busy.hide()
        self._change = ActionButton(look, icon="key-round")
        self._change.clicked.connect(self._start)
        self._changing = LatestJob(desk.tools.runner, self)
        self._changing.answered.connect(self._changed)
        self._changing.failed.connect(self._fail)
        self.body.addWidget(self._words)
        self.body.addWidget(self._fields[0])
        self.body.addWidget(self._fields[1])
        self.body.addWidget(self._meter)
        self.body.addWidget(self._suggestion)
        self.body.addWidget(self._fields[2])
        self.body.addWidget(self._banner)
        self.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._busy)
        for field in (self._old, self._new, self._again):
            field.textChanged.connect(self._renew)
            field.setEnabled(not desk.read_only)
        self._again.returnPressed.connect(self._start)
        self._retranslate()

    def wipe(self) -> None:
        """Empty every field."""
        for field in (self._old, self._new, self._again):
            field.wipe()
        self._suggestion.wipe()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.wipe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _renew(self) -> None:
        if self._suggestion.words() not in ("", self._new.text()):
            self._suggestion.wipe()
        self._strength.tell(self._meter, self._new.text())
        different = bool(self._again.text()) and self._again.text() != self._new.text()
        self._fields[2].set_error(self.tr("The two are not the same yet.") if different else "")
        ready = may_change(self._old.text(), self._new.text(), self._again.text())
        self._change.setEnabled(ready and not self._changing.busy and not self._desk.read_only)

    def _take_suggestion(self, phrase: str) -> None:
        """The words stand on the screen; typing them once is what shows that they were read."""
        self._new.setText(phrase)
        self._again.wipe()
        self._again.setFocus()

    def _start(self) -> None:
        if not self._change.isEnabled():
            return
        old, new = self._old.text(), self._new.text()
        self._banner.clear()
        job = self._changing.tell(lambda _progress, _token: self._presenter.change_passphrase(old, new))
        self._busy.show()
        job.settled.connect(self._settled)
        self._renew()

    def _settled(self) -> None:
        self._busy.hide()
        self._renew()

    def _changed(self) -> None:
        self.wipe()
        self._banner.tell(self.tr("From now on only the new passphrase opens the vault."), "ok")

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")
        self._old.setFocus()
        self._old.selectAll()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Passphrase"))
        self._words.say(
            self.tr("Copies of the vault made earlier, for instance backups, still open with the old passphrase.")
        )
        self._fields[0].say(self.tr("The passphrase now"))
        self._fields[1].say(
            self.tr("New passphrase"), self.tr("Four or more words that nobody else would put together.")
        )
        self._fields[2].say(self.tr("The new one again"))
        for field in (self._old, self._new, self._again):
            field.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self._change.say(self.tr("Change the passphrase"))
        self._busy.setAccessibleName(self.tr("The passphrase is being changed"))
        self._renew()
