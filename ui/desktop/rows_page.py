"""The ground of pages about safety that are a list of points: how each stands, and a button that leads on."""

from __future__ import annotations

from crypto.errors import CodedError
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.way_row import WayRow

MARKS: dict[Kind, str] = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info"}


class RowsPage(ColumnPage):
    """A subclass gives its points with :meth:`row`, reads in :meth:`read`, says all words in :meth:`retranslate`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading = LatestJob(desk.tools.runner, self)
        self.reading.failed.connect(self.fail)
        self.message = Banner(desk.tools.look)
        self.points = Card()
        self.rows: dict[str, WayRow] = {}
        self.add(self.message, self.points)

    def row(self, key: str, page: str, icon: str = "info", target: object = None) -> WayRow:
        """A new point in the card, whose button leads to that page and asks it for ``target``."""
        row = self.rows[key] = WayRow(self.desk.tools.look, icon)
        row.taken.connect(lambda: self.wanted.emit(page, target))
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

    def fail(self, error: CodedError) -> None:
        """Say what went wrong."""
        self.message.tell(self.desk.tools.error_sentence(error), "bad")
