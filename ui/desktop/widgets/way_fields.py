"""The fields for what somebody brings: a passphrase, a key file with it, recovery shares, or a partner's key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.file_row import FileRow
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.shares_form import SharesForm
from ui.presenters.bringing import Bring, identity_way, key_file_way, wants_passphrase

PASSPHRASE: Final = "passphrase"  # noqa: S105  the name of a kind
KEY_FILE: Final = "key_file"
SHARES: Final = "shares"
IDENTITY: Final = "partner"
"""The kinds, by the names that ``archive.ways_in.SlotKind`` gives them."""


class WayFields(QWidget):
    """Shows the fields of one kind at a time; ``entered`` when Enter says that all is typed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, tools: Tools, kind: str = KEY_FILE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.secret = PassphraseField(tools.look)
        self.secret.textChanged.connect(self.changed)
        self.secret.returnPressed.connect(self.entered)
        self._caps = PlainLabel(role="hint", wrap=True)
        self._caps.hide()
        self.secret.caps_lock.connect(self._caps.setVisible)
        self._field = FormField(self.secret)
        self.key_file = FileRow(tools, "usb")
        self.identity = FileRow(tools, "key-round")
        self._sealed = False
        self._looking = LatestJob(tools.runner, self)
        self._looking.answered.connect(self._looked)  # what is wrong with the file is told when it is used
        self.identity.changed.connect(self._look)
        self.shares = SharesForm(tools)
        self._hint = PlainLabel(role="hint", wrap=True)
        for part in (self.key_file, self.shares):
            part.changed.connect(self.changed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for widget in (self.key_file, self.identity, self._field, self._caps, self.shares, self._hint):
            lines.addWidget(widget)
        self._retranslate()
        self.choose(kind)

    def kind(self) -> str:
        """The kind whose fields are shown."""
        return self._kind

    def choose(self, kind: str) -> None:
        """Show the fields of that kind, empty."""
        self.wipe()
        self._kind = kind
        self.key_file.setVisible(kind == KEY_FILE)
        self.identity.setVisible(kind == IDENTITY)
        self.shares.setVisible(kind == SHARES)
        self._retranslate()

    def ready(self) -> bool:
        """Whether everything is there that can be tried."""
        if self._kind == SHARES:
            return self.shares.enough()
        if self._kind == IDENTITY:
            return self.identity.path() is not None and (not self._sealed or bool(self.secret.text()))
        return bool(self.secret.text()) and (self._kind == PASSPHRASE or self.key_file.path() is not None)

    def bring(self) -> Bring:
        """What makes the way in when the work runs, on its own thread: files are read there. Only when ready."""
        secret, key_file, identity = self.secret.text(), self.key_file.path(), self.identity.path()
        if self._kind == SHARES:
            shares = self.shares.way()
            return lambda: shares
        if self._kind == IDENTITY and identity is not None:
            return lambda: identity_way(identity, secret)
        if self._kind == KEY_FILE and key_file is not None:
            return lambda: key_file_way(secret, key_file)
        return lambda: secret

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        if self._kind == SHARES:
            self.shares.field.setFocus()
        elif self._kind == IDENTITY and not self._sealed:
            self.identity.setFocus()
        elif self._kind == KEY_FILE and self.key_file.path() is None:
            self.key_file.setFocus()
        else:
            self.secret.setFocus()
            self.secret.selectAll()

    def wipe(self) -> None:
        """Forget everything that was typed or chosen."""
        self.secret.wipe()
        self._caps.hide()
        for part in (self.key_file, self.identity, self.shares):
            part.wipe()

    def _look(self) -> None:
        """Another file was chosen: whether it is itself sealed is read on another thread."""
        self.secret.wipe()
        self._show_sealed(False)
        path = self.identity.path()
        if path is None:
            self._looking.forget()
        else:
            self._looking.ask(lambda _progress, _token: wants_passphrase(path), "files")

    def _looked(self, sealed: bool) -> None:
        self._show_sealed(sealed)
        if sealed:
            self.secret.setFocus()

    def _show_sealed(self, sealed: bool) -> None:
        self._sealed = sealed
        self._retranslate()
        self.changed.emit()

    def _renew_secret(self) -> None:
        """Show the line for a passphrase where one belongs to what is brought, and say whose it is."""
        sealed = self._kind == IDENTITY and self._sealed
        self._field.setVisible(sealed or self._kind in (PASSPHRASE, KEY_FILE))
        self._field.say(self.tr("Passphrase of this file") if sealed else self.tr("Passphrase"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._renew_secret()
        self.secret.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self._caps.say(self.tr("Caps Lock seems to be on."))
        choose = self.tr("Choose…")
        self.key_file.say(self.tr("No key file chosen"), choose, self.tr("Choose the key file"))
        self.identity.say(self.tr("No file chosen"), choose, self.tr("Choose the file with the secret key"))
        self._hint.say(
            {
                KEY_FILE: self.tr("Both are needed. The file is read, never changed, and its name does not matter."),
                SHARES: self.tr("It does not matter in which order. Nothing of it is kept."),
                IDENTITY: self.tr("This file is sealed with a passphrase of its own; it is not that of the vault.")
                if self._sealed
                else self.tr(
                    "A file with a line that begins with “AGE-SECRET-KEY-”: whoever holds it was given a way in."
                ),
            }.get(self._kind, "")
        )
        self._hint.setVisible(bool(self._hint.text()))
