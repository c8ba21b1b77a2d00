"""Opening a vault without its passphrase alone: with a key file, with recovery shares, or with a partner's key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, SHARES, WayFields
from ui.presenters.entry import UnlockFlow, UnlockState, VaultGateway


class OtherWaysView(QWidget):
    """``opened`` carries what the gateway returned; ``back_wanted`` leads back to the passphrase."""

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, tools: Tools, gateway: VaultGateway, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.ways = PillRow()
        self.ways.chosen.connect(self._choose_way)
        self.fields = WayFields(tools)
        self.fields.changed.connect(self._renew)
        self.fields.entered.connect(self._unlock)
        self._banner = Banner(look)
        self.unlock = ActionButton(look, icon="lock-open", kind="primary")
        self.unlock.clicked.connect(self._unlock)
        self._read_button = ActionButton(look, icon="eye")
        self._read_button.clicked.connect(self._read)
        self._busy = BusyBar(look)
        self._busy.hide()
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for part in (self._title, self._name, self.ways, self.fields, self._banner, self.unlock, self._busy):
            lines.addWidget(part)
        lines.addWidget(self._read_button)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self._flow = UnlockFlow(gateway, self._show)
        self._retranslate()

    def begin(self, folder: Path) -> None:
        """Start with this vault and empty fields."""
        self.wipe()
        self._flow.choose(folder)
        self._name.show_stored(folder.name)

    def start_here(self) -> None:
        """Put the keyboard into the first field."""
        self.fields.start_here()

    def wipe(self) -> None:
        """Forget what was typed and chosen."""
        self.fields.wipe()
        self._banner.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose_way(self, key: str) -> None:
        """The arrows only pass over the kinds; a press on the one that is on goes into its fields."""
        if key == self.fields.kind():
            self.fields.start_here()
            return
        self._banner.clear()
        self.fields.choose(key)
        self._renew()

    def _renew(self) -> None:
        ready = self._flow.state.can_unlock and self.fields.ready()
        newly = ready and not self.unlock.isEnabled()
        self.unlock.setEnabled(ready)
        self._read_button.setEnabled(ready)
        if newly and self.fields.kind() == SHARES:
            self.unlock.setFocus()  # the last share is in; nothing is left to type

    def _unlock(self) -> None:
        self._attempt(read_only=False)

    def _read(self) -> None:
        self._attempt(read_only=True)

    def _attempt(self, *, read_only: bool) -> None:
        if not self.unlock.isEnabled():
            return
        work = self._flow.attempt(self.fields.bring(), read_only=read_only)
        if work is None:
            return
        job = self._tools.runner.start(work)
        job.succeeded.connect(self._opened)
        job.failed.connect(self._refused)

    def _opened(self, vault: object) -> None:
        self.wipe()
        self._flow.opened()
        self.opened.emit(vault)

    def _refused(self, error: CodedError) -> None:
        self._flow.refused(error)
        self.fields.start_here()

    def _show(self, state: UnlockState) -> None:
        if state.error is not None:
            self._banner.tell(self._tools.error_sentence(state.error), "bad")
        else:
            self._banner.clear()
        self.unlock.say(self.tr("Opening…") if state.busy else self.tr("Unlock"))
        self._busy.setVisible(state.busy)
        self._read_button.setVisible(state.offers_reading)
        for part in (self.ways, self.fields, self._back):
            part.setEnabled(not state.busy)
        self._renew()

    def _retranslate(self) -> None:
        self._title.say(self.tr("Other ways in"))
        self.ways.setAccessibleName(self.tr("Way in"))
        self.ways.offer(
            [
                (KEY_FILE, self.tr("Key file")),
                (SHARES, self.tr("Recovery shares")),
                (IDENTITY, self.tr("Partner's key")),
            ]
        )
        self._read_button.say(self.tr("Open for reading only"))
        self._busy.setAccessibleName(self.tr("The vault is being opened"))
        self._back.say(self.tr("Back to the passphrase"))
        self._show(self._flow.state)
