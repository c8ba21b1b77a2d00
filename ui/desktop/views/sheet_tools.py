"""The tools over a page: pages, zoom, turn, mark, compare. They say what is wanted and know no file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from archive.confined.pages_of_papers import Chapter
from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel

_PAGE_DIGITS = 7
_MOST_CHAPTERS = 60


class SheetTools(QWidget):
    """One line of buttons; every one has a key that says the same on the page itself."""

    page_wanted = Signal(int)
    smaller = Signal()
    larger = Signal()
    whole_page = Signal()
    by_width = Signal()
    own_size = Signal()
    turned = Signal()
    marking = Signal(bool)
    comparing = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._number, self._pages = 1, 1
        self._chapters: tuple[Chapter, ...] = ()
        self.back, self.on = IconButton(look, "chevron-left"), IconButton(look, "chevron-right")
        self.page = QLineEdit()
        self.page.setValidator(QIntValidator(1, 10**_PAGE_DIGITS, self.page))
        self.page.setMaximumWidth(look.type.px(58))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.returnPressed.connect(self._go)
        self._count = PlainLabel(role="hint")
        self.chapters = IconButton(look, "list")
        self.chapters.clicked.connect(self._offer_chapters)
        self.less, self.more = IconButton(look, "zoom-out"), IconButton(look, "zoom-in")
        self.fit, self.width_ = IconButton(look, "scan"), IconButton(look, "move-horizontal")
        self.full = ActionButton(look, "100 %", kind="plain")
        self.turn, self.mark, self.compare = (
            IconButton(look, name) for name in ("rotate-cw", "crop", "columns-2")
        )
        self.mark.setCheckable(True)
        self.compare.setCheckable(True)
        for button, signal in (
            (self.less, self.smaller),
            (self.more, self.larger),
            (self.fit, self.whole_page),
            (self.width_, self.by_width),
            (self.full, self.own_size),
            (self.turn, self.turned),
        ):
            button.clicked.connect(signal)
        self.mark.toggled.connect(self.marking)
        self.compare.toggled.connect(self.comparing)
        self.back.clicked.connect(lambda: self.page_wanted.emit(self._number - 1))
        self.on.clicked.connect(lambda: self.page_wanted.emit(self._number + 1))
        self.line = FlowLayout(self, spacing=2)
        self.pager = QWidget()
        pager = QHBoxLayout(self.pager)
        pager.setContentsMargins(0, 0, 0, 0)
        pager.setSpacing(4)
        leading: tuple[QWidget, ...] = (self.back, self.page, self._count, self.on, self.chapters)
        for part in leading:
            pager.addWidget(part)
        looking: tuple[QWidget, ...] = (self.pager, self.less, self.more, self.fit, self.width_, self.full)
        for part in (*looking, self.turn, self.mark, self.compare):
            self.line.addWidget(part)
        self._retranslate()
        self.show_place(1, 1, ())

    def show_place(self, number: int, pages: int, chapters: tuple[Chapter, ...]) -> None:
        """Say which page of how many is shown, and what chapters there are."""
        self._number, self._pages, self._chapters = number, pages, chapters
        self.pager.setVisible(pages > 1 or bool(chapters))
        self.chapters.setVisible(bool(chapters))
        self.back.setEnabled(number > 1)
        self.on.setEnabled(number < pages)
        self.page.setText(str(number))
        self._count.say(f"/ {pages}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _go(self) -> None:
        words = self.page.text()
        if words.isdigit():
            self.page_wanted.emit(int(words))
        self.page.setText(str(self._number))

    def _offer_chapters(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chapter in self._around_here():
            words = plain(chapter.untrusted_title).replace("&", "&&") or "…"
            action = menu.addAction("    " * chapter.depth + words)
            action.setEnabled(chapter.page > 0)
            action.triggered.connect(_later(self.page_wanted.emit, chapter.page))
        menu.popup(self.chapters.mapToGlobal(self.chapters.rect().bottomLeft()))

    def _around_here(self) -> tuple[Chapter, ...]:
        """All chapters, or where there are very many, those about the page that is shown."""
        if len(self._chapters) <= _MOST_CHAPTERS:
            return self._chapters
        at = sum(1 for chapter in self._chapters if 0 < chapter.page <= self._number)
        first = min(max(at - _MOST_CHAPTERS // 2, 0), len(self._chapters) - _MOST_CHAPTERS)
        return self._chapters[first : first + _MOST_CHAPTERS]

    def _retranslate(self) -> None:
        self.page.setAccessibleName(self.tr("Page number"))
        for button, words in (
            (self.back, self.tr("Page before (Page up)")),
            (self.on, self.tr("Next page (Page down)")),
            (self.chapters, self.tr("Chapters")),
            (self.less, self.tr("Smaller (−)")),
            (self.more, self.tr("Larger (+)")),
            (self.fit, self.tr("Whole page (0)")),
            (self.width_, self.tr("Width of the page (W)")),
            (self.turn, self.tr("Turn, for looking only (R)")),
            (self.mark, self.tr("Mark a place (M): mouse, or arrows; with Shift they change its size")),
            (self.compare, self.tr("Lay something beside it")),
        ):
            button.say(words)
        self.full.setToolTip(self.tr("Its own size (1)"))
        self.full.setAccessibleName(self.tr("Its own size (1)"))


def _later(call: Callable[[int], object], number: int) -> Callable[[], object]:
    return lambda: call(number)
