"""The card from which the way back is rehearsed: the way in is brought again, for the backup alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal

from ui.desktop.ago import ago_words
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, PASSPHRASE, SHARES, WayFields
from ui.presenters.backups import BackupView
from ui.presenters.bringing import Bring


class BackupRehearsalCard(Card):
    """``wanted`` when there is something to try and the button is pressed; ``take`` gives it once."""

    wanted = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        look = tools.look
        self._usable = False
        self._words = PlainLabel(role="muted", wrap=True)
        self._last = PlainLabel(wrap=True)
        self.ways = PillRow()
        self.ways.chosen.connect(self._choose_way)
        self.fields = WayFields(tools, PASSPHRASE)
        self.fields.changed.connect(self._renew)
        self.fields.entered.connect(self._ask)
        self._ways_words = PlainLabel(role="strong", wrap=True)
        self.everything = CheckBox(look)
        self.go = ActionButton(look, icon="undo-2")
        self.go.clicked.connect(self._ask)
        self._view: BackupView | None = None
        for part in (self._words, self._last, self._ways_words, self.ways, self.fields):
            self.body.addWidget(part)
        self.body.addWidget(self.everything)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def show_view(self, view: BackupView, *, free: bool) -> None:
        """Say when the way back was tried last; usable where there is a backup to try it with."""
        self._view = view
        self._usable = view.there and free
        self._say_last()
        for part in (self.ways, self.fields, self.everything):
            part.setEnabled(self._usable)
        self._renew()

    def take(self) -> Bring:
        """What makes the way in, and the fields are empty afterwards."""
        bring = self.fields.bring()
        self.fields.wipe()
        return bring

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say_last(self) -> None:
        note = self._view.rehearsal if self._view is not None else None
        if note is None:
            self._last.say(self.tr("The way back was never tried."))
        elif note.passed:
            self._last.say(self.tr("Tried {ago}: it works.").format(ago=ago_words(note.done)))
        else:
            self._last.say(self.tr("Tried {ago}: it did not work.").format(ago=ago_words(note.done)))

    def _renew(self) -> None:
        self.go.setEnabled(self._usable and self.fields.ready())

    def _ask(self) -> None:
        if self.go.isEnabled():
            self.wanted.emit()

    def _choose_way(self, kind: str) -> None:
        self.fields.choose(kind)
        self._renew()
        self.fields.start_here()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Rehearse the way back"))
        self._words.say(
            self.tr(
                "A part of the newest backup is restored beside the vault for a moment, opened with what you"
                " bring here, checked, and removed again. What lies there meanwhile is sealed."
            )
        )
        self._ways_words.say(self.tr("What you would have if the backup were all that is left"))
        self.ways.setAccessibleName(self.tr("Way in"))
        self.ways.offer(
            [
                (PASSPHRASE, self.tr("Passphrase")),
                (KEY_FILE, self.tr("Key file")),
                (SHARES, self.tr("Recovery shares")),
                (IDENTITY, self.tr("Partner's key")),
            ]
        )
        self.everything.setText(self.tr("Restore every file, not a sample"))
        self.go.say(self.tr("Rehearse now"))
        self._say_last()
        self._renew()
