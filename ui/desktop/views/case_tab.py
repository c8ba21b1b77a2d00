"""What the page of a case asks of each of its tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.presenters.case import CaseSheet


class CaseTab(QWidget):
    """A tab reads its own part of the case when it is shown, and again after a change."""

    wanted = Signal(str, object)
    """As :attr:`Page.wanted`."""
    part_wanted = Signal(str)
    """Show another part of the same case, by its key in ``CASE_TABS``."""
    changed = Signal()
    """Something of the case was written; the head of the page reads it anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.case_id = ""

    def show_case(self, case_id: str) -> None:
        """The tab is in front now, for that case. A subclass reads here."""
        self.case_id = case_id

    def show_sheet(self, sheet: CaseSheet) -> None:
        """The facts of the case were read, perhaps anew. A subclass that shows them takes them here."""

    def leave(self) -> None:
        """Another case is shown next: drop what is shown; what was typed stays kept."""

    def begin_new(self) -> None:
        """Ctrl+N: start adding what the tab lists."""

    def focus_search(self) -> bool:
        """As :meth:`Page.focus_search`."""
        return False

    def last_words(self) -> list[Work]:
        """As :meth:`Page.last_words`, any number of them."""
        return []
