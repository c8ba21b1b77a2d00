"""Where boxes are drawn on the pages of a picture or paper that is covered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.covering.areas import CoverArea
from archive.locators import Area
from archive.model.evidence import EvidenceFile, EvidenceItem
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.views.sheet_pane import SheetPane
from ui.desktop.views.sheet_tools import SheetTools
from ui.presenters.covering_list import CoveringList
from ui.presenters.sheet_geometry import STEP, Fit
from ui.presenters.sheets import SheetDesk
from ui.presenters.suggestions import SuggestionList


class CoveringSheet(QWidget):
    """A page with its tools above it. Knows no list: it is given one to show."""

    drawn = Signal(object, object)
    """The page (``None`` where there is only one) and the ``Area``."""
    failed = Signal(CodedError)
    told = Signal()
    """How many pages there are is known now."""
    page_shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.tools = SheetTools(desk)
        self.tools.compare.hide()
        self.pane = SheetPane(desk, SheetDesk(desk.vault))
        tools, canvas = self.tools, self.pane.canvas
        tools.page_wanted.connect(self.pane.turn_to)
        tools.smaller.connect(lambda: canvas.zoom(1 / STEP))
        tools.larger.connect(lambda: canvas.zoom(STEP))
        tools.whole_page.connect(lambda: canvas.fit(Fit.PAGE))
        tools.by_width.connect(lambda: canvas.fit(Fit.WIDTH))
        tools.own_size.connect(canvas.own_size)
        tools.turned.connect(canvas.rotate)
        tools.marking.connect(self._set_marking)
        canvas.marking_changed.connect(tools.mark.setChecked)
        canvas.drawn.connect(self._drawn)
        self.pane.failed.connect(self.failed)
        self.pane.told.connect(self._told)
        self.pane.page_shown.connect(lambda _number: self._show_page())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(tools)
        lines.addWidget(self.pane, 1)

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """Show that file from its beginning, with the keyboard on it."""
        self.pane.show_file(item, file)
        self.pane.canvas.setFocus()

    def show_areas(self, areas: CoveringList, row: int, *, preview: bool) -> None:
        """Lay the boxes of this page over it; the one at ``row`` is the chosen one."""
        boxes = [(area, number == row) for number, area in areas.boxes_on(self.pane.number)]
        self.pane.canvas.show_boxes(boxes, opaque=preview)

    def show_suggested(self, suggestions: SuggestionList, row: int) -> None:
        """Draw what is proposed on this page; the one at ``row`` is the chosen one."""
        boxes = [(area, number == row) for number, area in suggestions.boxes_on(self.pane.number)]
        self.pane.canvas.show_suggested(boxes)

    def go_to(self, one: CoverArea) -> None:
        """Show the page on which that lies."""
        if one.where.area is not None:
            self.pane.turn_to(one.where.page or 1)

    def forget(self) -> None:
        """Nothing of the file stays."""
        self.pane.forget()

    def _told(self) -> None:
        self.told.emit()
        self._show_page()

    def _show_page(self) -> None:
        facts = self.pane.facts
        self.tools.show_place(self.pane.number, self.pane.pages, facts.chapters if facts is not None else ())
        self.page_shown.emit()

    def _set_marking(self, on: bool) -> None:
        self.pane.canvas.set_marking(on and not self.pane.blurred and not self._desk.read_only)
        if on:
            self.pane.canvas.setFocus()

    def _drawn(self, area: Area) -> None:
        self.pane.canvas.show_area(None)
        if not self._desk.read_only:
            self.drawn.emit(self.pane.number if self.pane.pages > 1 else None, area)
