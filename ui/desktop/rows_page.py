"""The ground of pages about safety that are a list of points: how each stands, and a button that leads on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.way_row import WayRow

_COLUMN = 820
MARKS: dict[Kind, str] = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info"}


class RowsPage(Page):
    """A subclass gives its points with :meth:`row`, reads in :meth:`read`, says all words in :meth:`retranslate`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.reading = LatestJob(desk.tools.runner, self)
        self.reading.failed.connect(self.fail)
        self.head = PageHeader()
        self.back = IconButton(desk.tools.look, "arrow-left")
        self.back.clicked.connect(self.leave)
        self.lead = PlainLabel(role="muted", wrap=True)
        self.message = Banner(desk.tools.look)
        self.points = Card()
        self.rows: dict[str, WayRow] = {}
        column = QWidget()
        column.setMaximumWidth(desk.tools.look.type.px(_COLUMN))
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self.head, 1)
        self.column.addLayout(top)
        for part in (self.lead, self.message, self.points):
            self.column.addWidget(part)
        area = ScrollColumn()
        area.body.addWidget(column)
        area.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(self.leave)

    def row(self, key: str, page: str, icon: str = "info") -> WayRow:
        """A new point in the card, whose button leads to that page."""
        row = self.rows[key] = WayRow(self.desk.tools.look, icon)
        row.taken.connect(lambda: self.wanted.emit(page, None))
        self.points.body.addWidget(row)
        return row

    def say_point(self, key: str, title: str, words: str, kind: Kind, action: str) -> None:
        """Set the words of a point and show how it stands."""
        self.rows[key].say(title, words, action)
        self.rows[key].mark(MARKS[kind], kind)

    def entered(self, target: object) -> None:
        self.message.clear()
        self.read()
        next(iter(self.rows.values())).button.setFocus()

    def read(self) -> None:
        """Ask for what the page shows."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again."""
        self.back.say(self.tr("Back to safety (Esc)"))

    def fail(self, error: CodedError) -> None:
        """Say what went wrong."""
        self.message.tell(self.desk.tools.error_sentence(error), "bad")

    def leave(self) -> None:
        """Back to the place that led here."""
        self.wanted.emit("safety", None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
