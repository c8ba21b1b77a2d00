"""Pictures and papers: pages with zoom and turn, one beside another, and a marked place."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.sheet_compare import SheetCompare
from ui.desktop.views.sheet_pane import SheetPane
from ui.desktop.views.sheet_tools import SheetTools
from ui.desktop.views.viewer_part import ViewerPart
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.sheet_geometry import STEP, Fit
from ui.presenters.sheets import SheetDesk


class SheetViewer(ViewerPart):
    """The tools work on the page that last had the keyboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = SheetDesk(desk.vault)
        self.tools = SheetTools(desk)
        self.compare = SheetCompare(desk)
        self.pane, self.beside = SheetPane(desk, self._presenter), SheetPane(desk, self._presenter)
        self._active = self.pane
        self._own_name, self._beside_name = PlainLabel(role="hint"), PlainLabel(role="hint")
        self._note = PlainLabel(role="hint", wrap=True)
        self._finding = LatestJob(desk.tools.runner, self)
        self._finding.answered.connect(self._lay_beside)
        self._finding.failed.connect(self.failed)
        self._bind()
        pair = QHBoxLayout()
        pair.setSpacing(8)
        left, self._right = _named(self._own_name, self.pane), _named(self._beside_name, self.beside)
        for side in (left, self._right):
            pair.addWidget(side, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.tools)
        lines.addWidget(self.compare)
        lines.addLayout(pair, 1)
        lines.addWidget(self._note)
        self._compare(False)
        self._say()

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        self.tools.compare.setChecked(False)
        self.pane.show_file(item, file)
        self._say()

    def go_to(self, locator: Locator) -> None:
        self.pane.go_to(locator)

    def lay_beside(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """Show another file next to the one that is shown, at the same page."""
        self.tools.compare.setChecked(True)
        self._lay_beside((item, file, self.pane.number))

    def mark(self) -> Locator | None:
        return self.pane.mark()

    def last_words(self) -> Work | None:
        works = [work for pane in (self.pane, self.beside) if (work := pane.last_words()) is not None]
        return (lambda progress, token: [work(progress, token) for work in works]) if works else None

    def forget(self) -> None:
        self.tools.compare.setChecked(False)
        self._finding.forget()
        self.pane.forget()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _bind(self) -> None:
        tools = self.tools
        tools.page_wanted.connect(lambda number: self._active.turn_to(number))
        tools.smaller.connect(lambda: self._active.canvas.zoom(1 / STEP))
        tools.larger.connect(lambda: self._active.canvas.zoom(STEP))
        tools.whole_page.connect(lambda: self._active.canvas.fit(Fit.PAGE))
        tools.by_width.connect(lambda: self._active.canvas.fit(Fit.WIDTH))
        tools.own_size.connect(lambda: self._active.canvas.own_size())
        tools.turned.connect(lambda: self._active.canvas.rotate())
        tools.marking.connect(self._set_marking)
        tools.comparing.connect(self._compare)
        self.compare.wanted.connect(self._find)
        self.compare.together_changed.connect(lambda on: self._follow(self._active) if on else None)
        self.pane.canvas.marking_changed.connect(self.tools.mark.setChecked)
        self.pane.canvas.area_changed.connect(lambda _area: self.marked.emit(self.mark()))
        for pane in (self.pane, self.beside):
            pane.failed.connect(self.failed)
            pane.looked_at.connect(self.looked_at)
            pane.told.connect(self._say)
            pane.page_shown.connect(lambda _number: self._say())
        self.pane.told.connect(lambda: self.measured.emit(self.pane.pages, None))
        self.pane.canvas.focused.connect(lambda: self._take(self.pane))
        self.beside.canvas.focused.connect(lambda: self._take(self.beside))
        self.pane.canvas.moved.connect(lambda: self._follow(self.pane))
        self.beside.canvas.moved.connect(lambda: self._follow(self.beside))

    def _take(self, pane: SheetPane) -> None:
        self._active = pane
        self._say()

    def _set_marking(self, on: bool) -> None:
        self.pane.canvas.set_marking(on and not self.pane.blurred)
        if on:
            self.pane.canvas.setFocus()

    def _follow(self, leader: SheetPane) -> None:
        other = self.beside if leader is self.pane else self.pane
        if self.tools.compare.isChecked() and self.compare.together.isChecked() and not other.canvas.empty:
            other.canvas.look_like(leader.canvas.geometry_of_page)

    def _compare(self, on: bool) -> None:
        self.compare.setVisible(on)
        self._right.setVisible(on)
        if on:
            self.compare.begin(min(self.pane.number + 1, self.pane.pages))
            return
        self._active = self.pane
        if self.beside.file is not None:
            self.beside.forget()
        self._beside_name.say("")
        self._own_name.hide()
        self._say()

    def _find(self, code: str, page: int) -> None:
        item, file = self.pane.item, self.pane.file
        if item is not None and file is not None:
            presenter = self._presenter
            self._finding.ask(
                lambda _progress, _token: (*(presenter.other(code) if code else (item, file)), page)
            )

    def _lay_beside(self, found: tuple[EvidenceItem, EvidenceFile, int]) -> None:
        item, file, page = found
        if self.tools.compare.isChecked():
            own = self.pane.item
            self._own_name.show_stored(own.code if own is not None else "")
            self._own_name.show()
            self._beside_name.show_stored(item.code)
            self.beside.show_file(item, file, Locator(page=page))

    def _say(self) -> None:
        pane = self._active
        facts = pane.facts
        self.tools.show_place(pane.number, pane.pages, facts.chapters if facts is not None else ())
        self.tools.setEnabled(not self.pane.canvas.empty)
        said = []
        if not pane.whole:
            said.append(self.tr("The end of this file is missing: it is shown as far as it goes."))
        if facts is not None and facts.attachments:
            said.append(self.tr("Files inside it, not opened: {count}.").format(count=facts.attachments))
        if facts is not None and facts.scripts:
            said.append(self.tr("Scripts inside it, not run: {count}.").format(count=facts.scripts))
        self._note.say(" ".join(said))
        self._note.setVisible(bool(said))


def _named(name: PlainLabel, pane: SheetPane) -> QWidget:
    """A page below the code of its item; where two stand beside one another, both begin at the same height."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(name)
    column.addWidget(pane, 1)
    return side
