"""The composition root of the desktop: everything is built here once and handed down.

Two windows stand there in turn. Locking first takes the main window away with all its models and
pictures; only then is what was typed kept and the vault closed, on the vault's own lane.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress, no_progress
from ui.desktop import memory, startup
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.cycles import CycleCollector
from ui.desktop.errors import KeyStickGone, UnexpectedFailure, VaultFolderGone
from ui.desktop.idle import IdleWatch
from ui.desktop.jobs import JobRunner, Work
from ui.desktop.look import Look
from ui.desktop.stick_watch import KEY_FILE, StickWatch
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations, preferred
from ui.desktop.views.entry_window import EntryWindow
from ui.hardening import NetworkState, silence_stderr
from ui.presenters.entry import VaultGateway

if TYPE_CHECKING:
    from ui.desktop.main_window import MainWindow, PageBuilder
    from ui.desktop.session_lock import Listener

_PRELOAD_MS = 150
_IDLE_WHILE_ADDING = 120.0


class Session(Protocol):
    """An open vault, as the windows need it."""

    @property
    def name(self) -> str:
        """What the person called the vault."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""

    @property
    def idle_seconds(self) -> float:
        """How long without input before it locks."""

    def pages(self, tools: Tools) -> Mapping[str, PageBuilder]:
        """The builders of the pages by their key in the rail."""

    def apply_settings(self, tools: Tools) -> None:
        """The language and the colours that the person chose for this vault."""

    def places_to_watch(self) -> Mapping[str, Path]:
        """What must not vanish while the vault is open, by key."""

    def settle_in(self, main: MainWindow, tools: Tools) -> None:
        """The main window stands: begin what happens behind it at every opening."""

    def health(self) -> object:
        """How the vault stands. Runs on the vault's lane; may raise CodedError."""

    def health_line(self, found: object) -> str:
        """It in one line, in the language of the windows."""

    def close(self) -> None:
        """Sign, release and forget the keys. Runs on the vault's lane; may raise CodedError."""


@dataclass(frozen=True)
class Parts:
    """What the application is made of besides its windows."""

    gateway: VaultGateway
    session: Callable[[object], Session]
    """Wraps what the gateway opened."""
    error_sentence: Callable[[CodedError], str]
    stage_words: Callable[[str], str]
    network: NetworkState
    language_changed: Callable[[str], None]
    """Told the code of the language, for the sentences that are not Qt's."""


class DesktopApp(QObject):
    """The running desktop. ``locked`` comes when the vault is closed, not only out of sight."""

    entered = Signal()
    locked = Signal()

    def __init__(self, app: QApplication, parts: Parts, *, folder: Path | None = None) -> None:
        super().__init__(app)
        self._app, self._parts = app, parts
        self._session: Session | None = None
        self._health: object | None = None
        self._closing = self._leaving = False
        self._to_end = self._to_fill = 0
        self._going: MainWindow | None = None
        """Held while it is taken apart: without anybody it would end in one go."""
        self._session_lock: Listener | None = None
        self.main: MainWindow | None = None
        self._cycles = CycleCollector(self)
        startup.settle_application(app)
        startup.report_unexpected(self._tell_unexpected)
        app.setQuitOnLastWindowClosed(False)
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        translations = Translations(self)
        translations.changed.connect(parts.language_changed)
        translations.changed.connect(self._say_health)
        translations.use(preferred())
        self.tools = Tools(
            look=Look(app, dark=dark),
            runner=JobRunner(self),
            clipboard=GuardedClipboard(self),
            translations=translations,
            error_sentence=parts.error_sentence,
            network=parts.network,
        )
        self.sticks = StickWatch(self)
        self.sticks.gone.connect(self._lose)
        self.idle = IdleWatch(self)
        self.idle.lock_requested.connect(self.lock)
        app.focusWindowChanged.connect(self.idle.watch_native)
        app.aboutToQuit.connect(self._end)
        self.entry = EntryWindow(self.tools, parts.gateway, parts.network)
        self.entry.entered.connect(self._enter)
        self.entry.left.connect(self._leave)
        self.entry.adding.connect(self._watch_adding)
        self._folder = folder

    def start(self) -> None:
        """Show the first window; everything that can wait is loaded behind it."""
        self.entry.show()
        self.entry.unlock.start_here()
        QTimer.singleShot(0, self._choose_first)
        QTimer.singleShot(_PRELOAD_MS, self._preload)

    def lock(self) -> None:
        """Take everything out of sight now, then close the vault.

        Without an open vault: what was typed for a locked one is sealed into it and taken out of sight.
        """
        if self.main is None or self._session is None:
            self.entry.put_away()
            return
        main, session = self.main, self._session
        self.main, self._session, self._health, self._closing = None, None, None, True
        last_words = main.last_words()
        self.tools.clipboard.clear()
        self.idle.stop()
        self.sticks.stop()
        self.entry.unlock.set_closing(True)
        if not self._leaving:
            self.entry.show_unlock()
            self.entry.show()
        self._take_away(main)
        QPixmapCache.clear()
        self.tools.runner.cancel_all()
        self._close_behind(session, last_words)

    def _take_away(self, main: MainWindow) -> None:
        """Every window but the one for unlocking: the main window, dialogs, pickers, menus."""
        for window in self._app.topLevelWidgets():
            if window is not self.entry:
                window.hide()
                if window is not main:
                    window.deleteLater()
        self._to_end, self._going = 2, main  # the windows, and the vault
        # Not from within its end: its last page goes after that word.
        main.destroyed.connect(self._part_ended, Qt.ConnectionType.QueuedConnection)
        main.take_apart()

    def _close_behind(self, session: Session, last_words: Sequence[Work]) -> None:
        def close(_progress: Progress, _token: CancelToken) -> None:
            session.close()

        for work in (*last_words, close):
            job = self.tools.runner.start(work, "vault")
            job.failed.connect(self.entry.unlock.tell)
        job.settled.connect(self._part_ended)

    def _part_ended(self) -> None:
        self._to_end -= 1
        if self._to_end == 0:
            self._going = None
            self._closed()

    def _closed(self) -> None:
        self._closing = False
        self.tools.look.settle()
        self.entry.unlock.set_closing(False)
        gc.collect()  # the windows' Python halves hold rows and texts until the cycles are broken
        self._write_over()
        self.locked.emit()
        if self._leaving:
            self._app.quit()

    def _write_over(self) -> None:
        """What Python and the C library keep of what they were given back, on every thread that read records."""
        memory.fill_cached_pieces()
        # Each lane comes to this when all that it was about has ended; only then is nothing given back any more.
        self._to_fill = len(self.tools.runner.lanes)
        for lane in self.tools.runner.lanes:
            job = self.tools.runner.start(lambda _progress, _token: memory.fill_cached_pieces(), lane)
            job.settled.connect(self._lane_ended)

    def _lane_ended(self) -> None:
        self._to_fill -= 1
        if self._to_fill == 0:
            self.tools.runner.start(lambda _progress, token: memory.fill_free_blocks(token), "memory")

    def _enter(self, vault: object) -> None:
        from ui.desktop.main_window import MainWindow

        memory.fill_on_free()
        session = self._parts.session(vault)
        self._session = session
        session.apply_settings(self.tools)
        self.main = MainWindow(
            self.tools,
            session.pages(self.tools),
            vault_name=session.name,
            read_only=session.read_only,
            stage_words=self._parts.stage_words,
        )
        self.main.lock_requested.connect(self.lock)
        self.main.close_requested.connect(self._leave)
        self.main.health_read.connect(self._show_health)
        self.idle.watch(self.main)
        self.main.show()
        self.entry.hide()
        self.idle.start(session.idle_seconds)
        self.sticks.start(session.places_to_watch())
        self._listen()
        session.settle_in(self.main, self.tools)
        reading = self.tools.runner.start(lambda _progress, _token: session.health(), "vault")
        reading.succeeded.connect(lambda found: self._show_health(found) if session is self._session else None)
        self.entered.emit()

    def _show_health(self, found: object) -> None:
        self._health = found
        self._say_health()

    def _say_health(self) -> None:
        if self.main is not None and self._session is not None and self._health is not None:
            self.main.rail.set_health(self._session.health_line(self._health))

    def _lose(self, place: str) -> None:
        """The stick with the key file, or the medium with the vault, is gone: lock, and say why."""
        if self.main is not None:
            self.lock()
            self.entry.unlock.tell(KeyStickGone() if place == KEY_FILE else VaultFolderGone())

    def _watch_adding(self, shown: bool) -> None:
        """Words for a locked vault do not stay on the screen of somebody who went away either."""
        if shown:
            self.idle.start(_IDLE_WHILE_ADDING)
            self._listen()
        elif self.main is None:
            self.idle.stop()

    def _leave(self) -> None:
        """The person closed the window: close the vault first if one is open."""
        self._leaving = True
        if self.main is not None:
            self.lock()
        elif not self._closing:
            self._app.quit()

    def _end(self) -> None:
        """The last thing before the process ends, also when the session manager ends it."""
        last_words = self.main.last_words() if self.main is not None else []
        typed = self.entry.last_words()
        last_words += [typed] if typed is not None else []
        self.tools.clipboard.clear()
        self.tools.runner.shutdown()
        for work in last_words:
            with suppress(CodedError):
                work(no_progress, CancelToken())
        if self._session is not None:
            with suppress(CodedError):
                self._session.close()
            self._session = None

    def _listen(self) -> None:
        if self._session_lock is None:
            from ui.desktop.session_lock import listener_for_this_system

            self._session_lock = listener_for_this_system(self)
            self._session_lock.lock_requested.connect(self.lock)
            self._session_lock.listen()

    def _choose_first(self) -> None:
        if self._folder is not None:
            self.entry.unlock.choose(self._folder)

    def _preload(self) -> None:
        """Load what unlocking will need, on the lane of files, while the person types."""
        self._cycles.begin()

        def load(_progress: Progress, _token: CancelToken) -> None:
            import ui.desktop.main_window
            import ui.desktop.session  # noqa: F401 - both only to have them loaded, the archive with them

        self.tools.runner.start(load, "files").settled.connect(self._preloaded)

    def _preloaded(self) -> None:
        # Modules stay until the end. Nothing of a vault may be among what is never looked at again.
        if self._session is None and not self.tools.runner.busy:
            gc.freeze()

    def _tell_unexpected(self, kind: str) -> None:
        error = UnexpectedFailure(kind=kind)
        if self.main is not None:
            self.main.tell(error)
        else:
            self.entry.unlock.tell(error)


def run(parts: Parts, *, folder: Path | None = None) -> int:
    """Run the desktop until the person leaves; returns the exit code.

    Raises ``BindingLosesReferences`` before any window when Python and PySide6 do not fit.
    """
    startup.check_binding()
    startup.prepare_qt()
    app = QApplication([startup.TITLE])
    # From here on the window says what is wrong. What libraries print would reach the system's journal.
    silence_stderr()
    desktop = DesktopApp(app, parts, folder=folder)
    desktop.start()
    return app.exec()
