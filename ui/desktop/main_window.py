"""The shell around the pages: rail, banners, progress. It knows no record and no archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.draft_keeper import DraftKeeper
from ui.desktop.jobs import Job, Work
from ui.desktop.page import Page
from ui.desktop.startup import TITLE
from ui.desktop.theme import Kind
from ui.desktop.tools import Tools
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.rail import Rail, RailEntry

PageBuilder = Callable[[], Page]

ICONS = (
    ("today", "calendar"),
    ("cases", "folder"),
    ("people", "users"),
    ("testimony", "mic"),
    ("evidence", "image"),
    ("records", "layout-list"),
    ("search", "search"),
    ("dossiers", "book-open"),
    ("safety", "shield-check"),
    ("settings", "settings"),
    ("guide", "circle-question-mark"),
)
"""The places of the rail in their order, by key."""

BEHIND = {
    "case": "cases",
    "quick": "cases",
    "person": "people",
    "merge": "people",
    "account": "testimony",
    "interview": "testimony",
    "item": "evidence",
    "transcript": "evidence",
    "covering": "evidence",
    "safe_copies": "evidence",
    "evidence_check": "evidence",
    "record": "records",
    "event": "cases",
    "group": "cases",
    "organisation": "records",
    "place": "records",
    "review": "records",
    "discrepancy": "records",
    "history": "records",
    "undo": "records",
    "questions": "search",
    "allegation": "records",
    "allegations": "records",
    "export": "dossiers",
    "inbox": "evidence",
    "evidence_text": "evidence",
    "check": "safety",
    "backup": "safety",
    "ways": "safety",
    "travel": "safety",
    "before_search": "safety",
    "after_search": "safety",
    "rekey": "safety",
    "record_files": "records",
    "statistics": "records",
    "provisions": "records",
    "vocabularies": "settings",
}
"""Pages that have no place in the rail, and the place under which each is reached."""

_NUMBERED = 10
"""Alt+1 to Alt+9 and then Alt+0 lead to so many places in their order. The last one, the guide, has F1."""
_NARROW_BELOW = 1100
_ASIDE = ("guide", "undo")
"""Pages that are looked at for a moment: the one behind them stays as it was."""
QUICK = "F7"
"""The key that leads from anywhere to writing down what is happening."""
UNDO = "F9"
"""The key that asks about taking the last action back."""


class MainWindow(QMainWindow):
    """Shows the pages whose builders are given, each built when first chosen.

    Closing the window only asks: ``close_requested`` leaves it to the application, which first
    keeps what was typed and closes the vault.
    """

    lock_requested = Signal()
    close_requested = Signal()
    health_read = Signal(object)
    """A page has read how the vault stands."""

    def __init__(
        self,
        tools: Tools,
        builders: Mapping[str, PageBuilder],
        *,
        vault_name: str,
        read_only: bool,
        stage_words: Callable[[str], str],
    ) -> None:
        super().__init__()
        unknown = set(builders) - {key for key, _ in ICONS} - set(BEHIND)
        if unknown:
            raise ValueError(sorted(unknown))
        self._tools = tools
        self._builders = dict(builders)
        self._pages: dict[str, Page] = {}
        self._helped = ""
        self._came_from: dict[str, str] = {}
        self._last_case: object = None
        self._read_only = read_only
        self._may_close = False
        self.setWindowTitle(TITLE)
        self._entries = [RailEntry(key, icon) for key, icon in ICONS if key in builders]
        self.rail = Rail(tools.look, self._entries)
        self.rail.vault_name.show_stored(vault_name)
        self.rail.chosen.connect(self.go)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.quick_requested.connect(self.go_quick)
        self.rail.quick.setVisible("quick" in builders and not read_only)
        self._read_only_banner = Banner(tools.look)
        self._trouble = Banner(tools.look)
        self._trouble.acted.connect(self._trouble.clear)
        self._news = Banner(tools.look)
        self._news.acted.connect(self._follow_news)
        self._leads_to = ""
        self.progress = ProgressPanel(tools.look, stage_words)
        self._stack = QStackedWidget()
        self._arrange()
        self._bind_keys()
        tools.look.changed.connect(self._fold)
        room = self.screen().availableSize()
        wanted = QSize(tools.look.type.px(1360), tools.look.type.px(860))
        self.resize(wanted.boundedTo(room))
        if wanted.width() > room.width() or wanted.height() > room.height():
            # The frame around it takes room too; only the window system knows how much.
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._retranslate()
        if self._entries:
            self.go(self._entries[0].key)

    def go(self, key: str, target: object = None) -> None:
        """Show the page with that key, built now if this is the first time."""
        if key == "case" and target is not None:
            self._last_case = target
        if key not in self._pages:
            page = self._builders[key]()
            page.wanted.connect(self.go)
            page.back_wanted.connect(self._back)
            page.lock_wanted.connect(self.lock_requested)
            page.whole_window.connect(lambda on: self.rail.setVisible(not on))
            page.health_read.connect(self.health_read)
            if key not in BEHIND:
                page.counted.connect(partial(self.rail.set_count, key))
            self._tools.look.dress(page)
            self._pages[key] = page
            self._stack.addWidget(page)
        before = self._shown()
        if before not in ("", key, *_ASIDE) and self._came_from.get(before) != key:
            self._came_from[key] = before
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.show()
        self.rail.choose(BEHIND.get(key, key))
        self._pages[key].entered(target)

    def key_of(self, key: str) -> str:
        """The keys that lead to that place of the rail."""
        place = [entry.key for entry in self._entries].index(key)
        return f"Alt+{(place + 1) % _NUMBERED}" if place < _NUMBERED else "F1"

    def current(self) -> Page | None:
        """The page that is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def follow(self, job: Job, title: str) -> None:
        """Show a long job with a button that stops it."""
        self.progress.follow(job, title)

    def tell(self, error: CodedError) -> None:
        """Show what went wrong until the person has read it."""
        self._trouble.tell(self._tools.error_sentence(error), "bad", self.tr("Close"))

    def announce(self, words: str, kind: Kind, action: str, key: str) -> None:
        """Say something that happened behind the window; the button leads to the page with that key."""
        self._leads_to = key
        self._news.tell(words, kind, action)

    def _follow_news(self) -> None:
        self._news.clear()
        self.go(self._leads_to)

    def last_words(self) -> list[Work]:
        """What the pages want kept before the vault closes."""
        works = [page.last_words() for page in self._pages.values()]
        # What has a keeper of its own and is no form of the page: a reason, an export that is being put together.
        works += [keeper.last_words() for keeper in self.findChildren(DraftKeeper)]
        works += [viewer.last_words() for viewer in self.findChildren(ViewerPart)]
        return [work for work in works if work is not None]

    def take_apart(self) -> None:
        """Give back page after page, and the window itself at the end (``destroyed``).

        All at once would keep the window for unlocking from answering; each page alone does not.
        """
        for key, page in self._pages.items():
            if page is not self._stack.currentWidget():
                del self._pages[key]
                page.deleteLater()
                page.destroyed.connect(self.take_apart, Qt.ConnectionType.QueuedConnection)
                return
        self.deleteLater()

    def close_now(self) -> None:
        """Close without asking anybody."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self.close_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the gap above the banners only while there is one."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            parts = (self._read_only_banner, self._trouble, self._news, self.progress)
            gap = 12 if any(not part.isHidden() for part in parts) else 0
            self._banners.setContentsMargins(28, gap, 24, 0)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self._banners = banners = QVBoxLayout()
        banners.setContentsMargins(28, 0, 24, 0)
        banners.setSpacing(8)
        for part in (self._read_only_banner, self._trouble, self._news, self.progress):
            banners.addWidget(part)
            part.installEventFilter(self)
            self._tools.look.dress(part)
        self._tools.look.dress(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(banners)
        right.addWidget(self._stack, 1)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _bind_keys(self) -> None:
        """Ctrl+L and F12 are heard by the idle watch on every window, so they are not bound here."""
        for entry in self._entries:
            keys = self.key_of(entry.key)
            if keys != "F1":  # help opens the page of the guide that fits, and is bound below
                QShortcut(QKeySequence(keys), self).activated.connect(partial(self.go, entry.key))
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search)
        QShortcut(QKeySequence.StandardKey.HelpContents, self).activated.connect(self._help)
        QShortcut(QKeySequence(QUICK), self).activated.connect(self.go_quick)
        # Ctrl+Z stays with the text that is being typed.
        QShortcut(QKeySequence(UNDO), self).activated.connect(self._undo)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def _search(self) -> None:
        page = self.current()
        if (page is None or not page.focus_search()) and "search" in self._builders:
            self.go("search")
            self._pages["search"].focus_search()

    def _help(self) -> None:
        """Open the page of the guide that fits the page that is shown."""
        shown = self._shown()
        if "guide" in self._builders and shown != "guide":
            self._helped = shown
            self.go("guide", shown)

    def go_quick(self) -> None:
        """Write down what is happening; where a case is shown, as part of it."""
        shown = self._shown()
        if "quick" in self._builders and shown != "quick":
            self.go("quick", self._last_case if shown == "case" else None)

    def _shown(self) -> str:
        return next((key for key, page in self._pages.items() if page is self.current()), "")

    def _undo(self) -> None:
        """Ask about taking the last action back; the page that is shown stays as it is behind it."""
        shown = self._shown()
        if "undo" in self._builders and shown != "undo":
            self._helped = shown
            self.go("undo", shown)

    def _back(self) -> None:
        """Show the page that asked for help again. It is not entered: what is typed there stays in its place.

        From other pages the way leads to the one before, which reads anew what it shows.
        """
        shown = self._shown()
        if shown not in _ASIDE:
            self.go(self._came_from.get(shown, BEHIND.get(shown, shown)))
        elif self._helped in self._pages:
            self._stack.setCurrentWidget(self._pages[self._helped])
            self.rail.choose(BEHIND.get(self._helped, self._helped))

    def _retranslate(self) -> None:
        words = {
            "today": self.tr("Today"),
            "cases": self.tr("Cases"),
            "people": self.tr("People"),
            "testimony": self.tr("Testimonies"),
            "evidence": self.tr("Evidence"),
            "records": self.tr("Records"),
            "search": self.tr("Search"),
            "dossiers": self.tr("Dossiers"),
            "safety": self.tr("Safety"),
            "settings": self.tr("Settings"),
            "guide": self.tr("Guide"),
        }
        for entry in self._entries:
            named = words[entry.key]
            self.rail.say(entry.key, named, f"{named} ({self.key_of(entry.key)})")
        if self._read_only:
            self._read_only_banner.tell(
                self.tr("Open for reading only: nothing can be changed in this window."), "warn"
            )

    def _fold(self) -> None:
        self.rail.set_narrow(self.width() < self._tools.look.type.px(_NARROW_BELOW))
