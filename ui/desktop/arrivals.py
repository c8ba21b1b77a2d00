"""Takes in what was added while the vault was locked, behind the window, and says what came."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from archive.inbox_taking import Emptied
from archive.travel import needs_others
from archive.vault import Vault
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.main_window import MainWindow
from ui.desktop.tools import Tools
from ui.i18n import language_of
from ui.presenters.consent import ConsentPresenter
from ui.presenters.inbox import InboxPresenter

INBOX, WAYS = "inbox", "ways"


@dataclass(frozen=True)
class Standing:
    """What the opening found about the ways in that somebody has to see to."""

    needs_others: bool
    replaced: bool
    unseen_removed: int


class Arrivals(QObject):
    """A child of the main window: after locking nothing arrives any more."""

    def __init__(self, vault: Vault, main: MainWindow, tools: Tools) -> None:
        super().__init__(main)
        self._vault, self._main, self._tools = vault, main, tools

    def begin(self) -> None:
        """Look into the inbox, on the lane of files: a film that was added keeps nobody from working."""
        vault, language = self._vault, language_of(self._tools.translations.code)

        def take_in(progress: Progress, token: CancelToken) -> Emptied | None:
            if not vault.inbox.count():
                return None
            return InboxPresenter(vault).take_in(language, progress, token)

        job = self._tools.runner.start(take_in, "files")
        job.succeeded.connect(self._tell)
        job.failed.connect(self._fail)

        def expire(_progress: Progress, _token: CancelToken) -> None:
            ConsentPresenter(vault).note_expired()

        self._tools.runner.start(expire, "vault")

        def standing(_progress: Progress, _token: CancelToken) -> Standing:
            replaced = any(way.replaced for way in vault.ways.list())
            return Standing(needs_others(vault.folder), replaced, vault.ways.unseen_removed)

        self._tools.runner.start(standing, "files").succeeded.connect(self._tell_ways)

    def _tell_ways(self, found: Standing) -> None:
        """After the travel lock the way back is not complete before there is a passphrase again."""
        keys = self.tr("Keys…")
        if found.needs_others:
            self._main.announce(
                self.tr("Nobody can open this vault with a passphrase. Set a new one while it is open."),
                "warn",
                self.tr("Set a passphrase…"),
                WAYS,
            )
        elif found.replaced:
            words = self.tr("This passphrase was being replaced when the program was cut off: keep or remove it?")
            self._main.announce(words, "warn", keys, WAYS)
        elif found.unseen_removed:
            words = self.tr(
                "Recovery shares were removed: nobody had said that their words are on paper. Sheets of them open"
                " nothing. Make new ones."
            )
            self._main.announce(words, "warn", keys, WAYS)

    def _tell(self, emptied: Emptied | None) -> None:
        if emptied is None:
            return
        if emptied.stopped is not None:
            self._main.tell(emptied.stopped)
        came, strange = len(emptied.taken), len(emptied.unreadable)
        if not came and not strange and not emptied.left:
            return
        words = [self.tr("Taken out of the inbox: %n.", "", came)]
        if strange:
            words.append(self.tr("Not readable: %n.", "", strange))
        if emptied.left:
            words.append(self.tr("Left for the next time: %n.", "", emptied.left))
        self._main.announce(" ".join(words), "warn" if strange else "info", self.tr("Look at it"), INBOX)

    def _fail(self, error: CodedError) -> None:
        self._main.tell(error)
