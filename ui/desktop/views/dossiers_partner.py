"""One partner: the fingerprint to compare, and whether it was compared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.spoken_print import SpokenPrint
from ui.presenters.dossiers import DossiersDesk, PartnerLine
from ui.presenters.item import grouped


class PartnerPane(ScrollColumn):
    """``changed`` carries the partner after it was marked as compared."""

    changed = Signal(PartnerLine)

    def __init__(self, desk: Desk, presenter: DossiersDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        self._line: PartnerLine | None = None
        look = desk.tools.look
        self._marking = LatestJob(desk.tools.runner, self)
        self._marking.answered.connect(self.changed)
        self._marking.failed.connect(self._fail)
        self._name = PlainLabel(role="heading", wrap=True)
        self._compared, self._lasting = Chip(), Chip()
        self._banner = Banner(look)
        self._print_card, self._key_card = Card(), Card()
        self._print = PlainLabel(role="mono", wrap=True)
        self._print.let_select()
        self._spoken = SpokenPrint(desk.tools)
        self._how = PlainLabel(role="muted", wrap=True)
        self._mark = ActionButton(look, icon="check", kind="primary")
        self._mark.clicked.connect(self._set_compared)
        self._key = PlainLabel(role="mono", wrap=True)
        self._key.let_select()
        self._copy = ActionButton(look, icon="copy")
        self._copy.clicked.connect(self._take_copy)
        for part in (self._spoken, self._print, self._how, self._mark):
            self._print_card.body.addWidget(part)
        self._key_card.body.addWidget(self._key)
        self._key_card.body.addWidget(self._copy)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self._compared)
        chips.addWidget(self._lasting)
        chips.addStretch()
        self.body.addWidget(self._name)
        self.body.addLayout(chips)
        for card in (self._banner, self._print_card, self._key_card):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_partner(self, line: PartnerLine) -> None:
        """Show a partner."""
        self._line = line
        self._banner.clear()
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        line = self._line
        if line is None:
            return
        self._name.show_stored(line.name)
        self._compared.say(self.tr("Key compared") if line.compared else self.tr("Key not compared yet"))
        self._compared.set_kind("ok" if line.compared else "warn")
        self._lasting.say(
            self.tr("Resists quantum computers") if line.lasting else self.tr("Old kind of key")
        )
        self._lasting.set_kind("ok" if line.lasting else "neutral")
        self._print_card.set_title(self.tr("Fingerprint of the key"))
        self._print.say(grouped(line.fingerprint))
        self._spoken.show_digest(bytes.fromhex(line.fingerprint))
        self._how.say(
            self.tr(
                "Let the partner read it to you, by voice or in person, not in the message that brought the key."
                " The words and the groups say the same: the SHA-256 of the key's text without a line end."
            )
        )
        self._mark.say(self.tr("We compared it: everything agrees"))
        self._mark.setVisible(not line.compared)
        self._mark.setEnabled(not self._desk.read_only)
        self._key_card.set_title(self.tr("Key"))
        shown = line.recipient if len(line.recipient) <= 80 else f"{line.recipient[:56]}…{line.recipient[-16:]}"
        self._key.say(shown)
        self._key.setAccessibleName(self.tr("Key of the partner"))
        self._copy.say(self.tr("Copy the whole key"))

    def _set_compared(self) -> None:
        if self._line is not None:
            partner_id = self._line.id
            self._marking.tell(lambda _progress, _token: self._presenter.set_compared(partner_id))

    def _take_copy(self) -> None:
        if self._line is not None:
            self._desk.tools.clipboard.copy(self._line.recipient)
            self._banner.tell(self.tr("Copied for half a minute."), "info")

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")
