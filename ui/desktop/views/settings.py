"""The settings. They lie in the vault and hold from the moment it is unlocked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.translation import LANGUAGES
from ui.desktop.views.settings_about import AboutCard
from ui.desktop.views.settings_passphrase import PassphraseCard
from ui.desktop.views.settings_role import RoleCard
from ui.desktop.views.settings_texts import TextsCard
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.settings import DARK, IDLE_MINUTES, LIGHT, SettingsDesk, SettingsView

_COLUMN = 640


class SettingsPage(Page):
    """Every choice is kept at once; there is nothing to save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = SettingsDesk(desk.vault)
        look, runner = desk.tools.look, desk.tools.runner
        self._reading, self._keeping = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        for job in (self._reading, self._keeping):
            job.failed.connect(self._fail)
        self._head = PageHeader()
        self._message = Banner(look)
        self._looks, self._locking, self._proof = Card(), Card(), Card()
        self.role = RoleCard(desk, self._presenter)
        self.role.wanted.connect(self._keep)
        self._language = Choice(look)
        self._language.offer([(one.code, one.own_name) for one in LANGUAGES])
        self._language.chosen.connect(self._set_language)
        self._language_field = FormField(self._language)
        self._theme = PillRow()
        self._theme.chosen.connect(self._set_theme)
        self._minutes = Choice(look)
        self._minutes.chosen.connect(self._set_minutes)
        self._minutes_field = FormField(self._minutes)
        self._check_words = PlainLabel(role="muted", wrap=True)
        self._check = ActionButton(look, icon="shield-check")
        self._check.clicked.connect(lambda: self.wanted.emit("check", None))
        self._terms_words = PlainLabel(role="muted", wrap=True)
        self.vocabularies = ActionButton(look, icon="languages")
        self.vocabularies.clicked.connect(lambda: self.wanted.emit("vocabularies", None))
        self.texts = TextsCard(desk)
        self.texts.wanted.connect(self._keep)
        self._passphrase = PassphraseCard(desk, self._presenter)
        self._about = AboutCard(desk, self._presenter)
        self._arrange()
        self._minutes.setEnabled(not desk.read_only)
        self._retranslate()

    def entered(self, target: object) -> None:
        self._passphrase.wipe()
        self._about.renew()
        self.texts.renew()
        self._language.setFocus()
        self._reading.ask(lambda _progress, _token: self._presenter.view())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self._looks.body.addWidget(self._language_field)
        self._looks.body.addWidget(self._theme)
        self._locking.body.addWidget(self._minutes_field)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._check_words, 1)
        line.addWidget(self._check)
        self._proof.body.addLayout(line)
        terms = QHBoxLayout()
        terms.setSpacing(16)
        terms.addWidget(self._terms_words, 1)
        terms.addWidget(self.vocabularies)
        self._looks.body.addLayout(terms)
        column = QWidget()
        column.setMaximumWidth(self._desk.tools.look.type.px(_COLUMN))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (
            self._head,
            self._message,
            self._looks,
            self._locking,
            self.role,
            self.texts,
            self._proof,
            self._passphrase,
            self._about,
        ):
            lines.addWidget(part)
        area = ScrollColumn()
        area.body.addWidget(column)
        area.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _show(self, view: SettingsView) -> None:
        self._language.choose(self._desk.tools.translations.code)
        self._theme.choose(DARK if self._desk.tools.look.tokens.dark else LIGHT)
        self._offer_minutes(view.idle_minutes)
        self.role.show_view(view)

    def _offer_minutes(self, chosen: int) -> None:
        minutes = sorted({*IDLE_MINUTES, chosen})
        self._minutes.offer([(str(one), self.tr("%n minute(s)", "", one)) for one in minutes], str(chosen))

    def _set_language(self, code: str) -> None:
        self._desk.tools.translations.use(code)
        self._keep(lambda: self._presenter.set_language(code))

    def _set_theme(self, theme: str) -> None:
        self._desk.tools.look.turn(dark=theme == DARK)
        self._keep(lambda: self._presenter.set_theme(theme))

    def _set_minutes(self, minutes: str) -> None:
        self._keep(lambda: self._presenter.set_idle_minutes(int(minutes)))
        self._message.tell(self.tr("Holds from the next time the vault is opened."), "info")

    def _keep(self, change: Callable[[], None]) -> None:
        if not self._desk.read_only:
            self._keeping.tell(lambda _progress, _token: change())

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self._head.say(self.tr("Settings"))
        self._looks.set_title(self.tr("Language and colours"))
        self._language_field.say(self.tr("Language of the windows"))
        self._theme.setAccessibleName(self.tr("Colours"))
        self._theme.offer([(LIGHT, self.tr("Light")), (DARK, self.tr("Dark"))])
        self._locking.set_title(self.tr("Locking"))
        self._minutes_field.say(
            self.tr("Lock when nothing is done for"), self.tr("Ctrl+L or F12 locks at once, at any time.")
        )
        chosen = self._minutes.key()
        self._offer_minutes(int(chosen) if chosen else IDLE_MINUTES[2])
        self._proof.set_title(self.tr("Is everything as it was?"))
        self._check_words.say(self.tr("Read the whole vault and compare it with what was recorded."))
        self._check.say(self.tr("Check the vault"))
        self._terms_words.say(self.tr("What codes are called, terms of our own, and labels to look over."))
        self.vocabularies.say(self.tr("Vocabularies"))
        reason = self.tr("The vault is open for reading only.") if self._desk.read_only else ""
        self._minutes.setToolTip(reason)
