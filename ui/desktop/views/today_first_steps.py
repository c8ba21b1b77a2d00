"""What a new vault shows in the place of what is due: the first steps, each with the way there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.way_row import WayRow

STEPS = (("cases", "folder-plus"), ("backup", "save"), ("ways", "key-round"), ("guide", "book-open"))
"""The page that each step leads to, and its icon."""


class FirstSteps(ScrollColumn):
    """``wanted`` as a page has it."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.tools.look
        self._title = PlainLabel(role="heading", wrap=True)
        self._lead = PlainLabel(role="muted", wrap=True)
        self._card = Card()
        self.rows: dict[str, WayRow] = {}
        for page, icon in STEPS:
            row = self.rows[page] = WayRow(look, icon)
            row.taken.connect(lambda one=page: self.wanted.emit(one, None))
            self._card.body.addWidget(row)
        self._card.setMaximumWidth(look.type.px(760))
        for part in (self._title, self._lead, self._card):
            self.body.addWidget(part)
        self.body.addStretch()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.say(self.tr("This vault is new"))
        self._lead.say(
            self.tr("Later this page shows what is due: limits of detention, deadlines, days in court, consent.")
        )
        self.rows["cases"].say(
            self.tr("Open a first case"),
            self.tr("A case holds what belongs together: events, people, testimonies and evidence."),
            self.tr("Cases…"),
        )
        self.rows["backup"].say(
            self.tr("Keep a copy elsewhere"),
            self.tr("A stick in another place, made before there is anything to lose."),
            self.tr("Backups…"),
        )
        self.rows["ways"].say(
            self.tr("A second way in"),
            self.tr("Shares or a key file, for the day on which the passphrase is gone."),
            self.tr("Keys…"),
        )
        self.rows["guide"].say(
            self.tr("Read the guide"), self.tr("Short pages, one for each thing that you do."), self.tr("Guide…")
        )
