"""The window before a vault is open: unlocking, creating, language, and what the system enforces."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.jobs import Work
from ui.desktop.startup import TITLE
from ui.desktop.tools import Tools
from ui.desktop.translation import LANGUAGES
from ui.desktop.views.unlock import UnlockView
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.page_stack import PageStack
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.hardening import NetworkRefused, NetworkState
from ui.presenters.entry import VaultGateway

if TYPE_CHECKING:
    from ui.desktop.views.create_vault import CreateVaultView
    from ui.desktop.views.demonstration_vault import DemonstrationView
    from ui.desktop.views.drop import DropView
    from ui.desktop.views.erase import EraseView
    from ui.desktop.views.other_ways import OtherWaysView
    from ui.desktop.views.rescue import RescueView
    from ui.desktop.views.restore import RestoreView

_COLUMN = 440


class EntryWindow(QWidget):
    """``entered`` carries the opened vault. Creating is built when first wanted."""

    entered = Signal(object)
    adding = Signal(bool)
    """Whether a page is shown on which something lies open that was typed: words for a locked vault, or shares."""
    left = Signal()
    """The person closed the window."""

    def __init__(self, tools: Tools, gateway: VaultGateway, network: NetworkState) -> None:
        super().__init__()
        self._tools, self._gateway, self._network = tools, gateway, network
        self._create: CreateVaultView | None = None
        self._demonstration: DemonstrationView | None = None
        self._drop: DropView | None = None
        self._ways: OtherWaysView | None = None
        self._restore: RestoreView | None = None
        self._rescue: RescueView | None = None
        self._erase: EraseView | None = None
        self.setWindowTitle(TITLE)
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look = tools.look
        self.unlock = UnlockView(tools, gateway)
        self.unlock.opened.connect(self.entered)
        self.unlock.create_wanted.connect(self.show_create)
        self.unlock.add_wanted.connect(self.show_drop)
        self.unlock.ways_wanted.connect(self.show_ways)
        self.unlock.erase_wanted.connect(self.show_erase)
        self.unlock.demonstration_wanted.connect(self.show_demonstration)
        self.unlock.restore_wanted.connect(self.show_restore)
        self.unlock.rescue_wanted.connect(self.show_rescue)
        self._pages = PageStack()
        self._pages.addWidget(self.unlock)
        refused = isinstance(network, NetworkRefused)
        self._net_icon = IconTile(
            look, "wifi-off" if refused else "shield-alert", 16, kind="ok" if refused else "warn", bare=True
        )
        self._net_words = PlainLabel(role="small", wrap=True)
        self._dark = IconButton(look, "moon")
        self._dark.clicked.connect(lambda: look.use(dark=not look.tokens.dark))
        look.changed.connect(self._retranslate)
        self._help = IconButton(look, "circle-question-mark")
        self._help.clicked.connect(self.show_help)
        QShortcut(QKeySequence.StandardKey.HelpContents, self).activated.connect(self.show_help)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        self._language = Choice(look)
        self._language.offer([(one.code, one.own_name) for one in LANGUAGES], tools.translations.code)
        self._language.chosen.connect(tools.translations.use)
        self._arrange()
        self._retranslate()
        look.dress(self)
        self.resize(look.type.px(960), look.type.px(700))

    def _add_page(self, page: QWidget) -> None:
        """A page that is built when it is wanted; Tab comes through it before it comes to the foot."""
        from ui.desktop.widgets.tab_order import tab_stops

        self._pages.addWidget(page)
        *_, before = tab_stops(page)
        for stop in (self._help, self._dark, self._language):
            self.setTabOrder(before, stop)
            before = stop

    def show_create(self) -> None:
        """Show the page that makes a vault."""
        if self._create is None:
            from ui.desktop.views.create_vault import CreateVaultView

            self._create = CreateVaultView(self._tools, self._gateway)
            self._create.created.connect(self._enter_new)
            self._create.back_wanted.connect(self.show_unlock)
            self._add_page(self._create)
        self._pages.setCurrentWidget(self._create)
        self._create.start_here()

    def _enter_new(self, vault: object) -> None:
        """Once locked, the vault that was just created is the one to open again."""
        if self._create is not None and self._create.made_in is not None:
            self.unlock.choose(self._create.made_in)
        self.entered.emit(vault)

    def show_demonstration(self) -> None:
        """Show the page that makes a vault with invented cases."""
        if self._demonstration is None:
            from ui.desktop.views.demonstration_vault import DemonstrationView

            self._demonstration = DemonstrationView(self._tools, self._gateway)
            self._demonstration.created.connect(self.entered)
            self._demonstration.back_wanted.connect(self.show_unlock)
            self._add_page(self._demonstration)
        self._pages.setCurrentWidget(self._demonstration)
        self._demonstration.start_here()

    def show_restore(self) -> None:
        """Show the page that makes a vault out of a backup."""
        if self._restore is None:
            from ui.desktop.views.restore import RestoreView

            self._restore = RestoreView(self._tools)
            self._restore.restored.connect(self._open_restored)
            self._restore.back_wanted.connect(self.show_unlock)
            self._add_page(self._restore)
        self._pages.setCurrentWidget(self._restore)
        self._restore.start_here()

    def show_rescue(self) -> None:
        """Show the page that looks at what of the chosen vault can be saved."""
        folder = self.unlock.folder()
        if folder is None:
            return
        if self._rescue is None:
            from ui.desktop.views.rescue import RescueView

            self._rescue = RescueView(self._tools)
            self._rescue.saved.connect(self._open_restored)
            self._rescue.back_wanted.connect(self.show_unlock)
            self._add_page(self._rescue)
        self.unlock.wipe()
        self._rescue.begin(folder)
        self._pages.setCurrentWidget(self._rescue)
        self._rescue.start_here()

    def _open_restored(self, folder: Path, words: str = "") -> None:
        """The vault that was restored is the one to open now."""
        self.unlock.choose(folder)
        self.unlock.note(words)
        self.show_unlock()

    def show_drop(self) -> None:
        """Show the page that adds to the chosen vault without opening it."""
        folder = self.unlock.folder()
        if folder is None:
            return
        if self._drop is None:
            from ui.desktop.views.drop import DropView

            self._drop = DropView(self._tools)
            self._drop.back_wanted.connect(self.put_away)
            self._add_page(self._drop)
        self._drop.begin(folder)
        self._pages.setCurrentWidget(self._drop)
        self._drop.start_here()
        self.adding.emit(True)

    def show_ways(self) -> None:
        """Show the page that opens the chosen vault with more or other than its passphrase."""
        folder = self.unlock.folder()
        if folder is None:
            return
        if self._ways is None:
            from ui.desktop.views.other_ways import OtherWaysView

            self._ways = OtherWaysView(self._tools, self._gateway)
            self._ways.opened.connect(self._enter_another_way)
            self._ways.back_wanted.connect(self.put_away)
            self._add_page(self._ways)
        self.unlock.wipe()
        self._ways.begin(folder)
        self._pages.setCurrentWidget(self._ways)
        self._ways.start_here()
        self.adding.emit(True)

    def show_erase(self) -> None:
        """Show the page that destroys every way into the chosen vault."""
        folder = self.unlock.folder()
        if folder is None:
            return
        if self._erase is None:
            from ui.desktop.views.erase import EraseView

            self._erase = EraseView(self._tools)
            self._erase.back_wanted.connect(self.show_unlock)
            self._erase.erased.connect(self.unlock.look_again)
            self._add_page(self._erase)
        self.unlock.wipe()
        self._erase.begin(folder)
        self._pages.setCurrentWidget(self._erase)
        self._erase.start_here()

    def _enter_another_way(self, vault: object) -> None:
        self.show_unlock()
        self.entered.emit(vault)

    def last_words(self) -> Work | None:
        """What was typed for a locked vault and not sealed yet: the work seals it. The page is empty afterwards."""
        return None if self._drop is None else self._drop.put_away()

    def put_away(self) -> None:
        """Leave a page with something typed: words are sealed, not lost; shares are forgotten."""
        work = self.last_words()
        if work is not None:
            job = self._tools.runner.start(work, "files")
            job.failed.connect(self.unlock.tell)
        if self._pages.currentWidget() in (self._drop, self._ways):
            self.show_unlock()
            self.adding.emit(False)

    def show_unlock(self) -> None:
        """Show the page that opens a vault."""
        if self._create is not None:
            self._create.wipe()
        if self._demonstration is not None:
            self._demonstration.wipe()
        if self._ways is not None:
            self._ways.wipe()
        if self._restore is not None:
            self._restore.wipe()
        if self._rescue is not None:
            self._rescue.wipe()
        self._pages.setCurrentWidget(self.unlock)
        self.unlock.start_here()

    def show_help(self) -> None:
        """Open the guide at the page about first steps."""
        from ui.desktop.views.guide_window import GuideWindow
        from ui.presenters.guide import topic_for

        GuideWindow(self._tools, topic_for("unlock"), self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        px = self._tools.look.type.px
        self._pages.setFixedWidth(px(_COLUMN))
        area = ScrollColumn()
        area.body.setContentsMargins(24, 20, 24, 20)
        area.body.addStretch(1)
        # Aligned in the column, it would be as high as at the width of the window; in a row it has its own.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._pages)
        row.addStretch(1)
        area.body.addLayout(row)
        area.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self._net_icon)
        foot.addWidget(self._net_words, 1)
        foot.addWidget(self._help)
        foot.addWidget(self._dark)
        foot.addWidget(self._language)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(area, 1)
        lines.addLayout(foot)

    def _retranslate(self) -> None:
        dark = self._tools.look.tokens.dark
        self._dark.set_icon("sun" if dark else "moon")
        self._dark.say(self.tr("Light colours") if dark else self.tr("Dark colours"))
        self._help.say(self.tr("Guide (F1)"))
        self._language.setAccessibleName(self.tr("Language"))
        self._language.choose(self._tools.translations.code)
        if isinstance(self._network, NetworkRefused):
            self._net_words.say(self.tr("No network: the system refuses it to this program."))
        else:
            self._net_words.say(self.tr("This program uses no network; this system does not enforce it."))
