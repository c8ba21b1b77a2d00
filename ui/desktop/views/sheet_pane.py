"""One file of evidence on a canvas: its pages, sharp where they are looked at, blurred until asked for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.locators import Area, Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.sheets import SheetFacts
from crypto.errors import CodedError
from crypto.jobs import CancelToken
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.sheet_canvas import SheetCanvas
from ui.presenters.sheet_geometry import Wanted
from ui.presenters.sheets import MOST_SIDE, SheetDesk, SheetView

_LEAST_ACROSS, _MOST_ACROSS = 600, 2400
_HINT_DRAWN = 400


@dataclass(frozen=True)
class _Shown:
    """What a job brings: which showing it belongs to, and the pictures."""

    showing: int
    view: SheetView
    image: QImage
    facts: SheetFacts | None = None
    hint: bool = False
    place: Wanted | None = None


class SheetPane(QWidget):
    """``page_shown`` when another page stands there; ``looked_at`` when the journal has a new entry."""

    page_shown = Signal(int)
    looked_at = Signal()
    failed = Signal(CodedError)
    told = Signal()
    """What the file is made of is known now."""

    def __init__(self, desk: Desk, presenter: SheetDesk) -> None:
        super().__init__()
        self._desk, self._presenter = desk, presenter
        runner = desk.tools.runner
        self.item: EvidenceItem | None = None
        self.file: EvidenceFile | None = None
        self.facts: SheetFacts | None = None
        self.number = 1
        self.whole = True
        self._showing, self._noted = 0, False
        self._seen: set[int] = set()
        self._wished: Locator | None = None
        self._loading = LatestJob(runner, self)
        self._loading.answered.connect(self._show_page)
        self._loading.failed.connect(self._fail)
        self._sharpening = LatestJob(runner, self)
        self._sharpening.answered.connect(self._show_part)
        self._noting = LatestJob(runner, self)
        self._noting.answered.connect(lambda _nothing: self.looked_at.emit())
        self.veil = Banner(desk.tools.look)
        self.veil.acted.connect(self._unveil)
        self.canvas = SheetCanvas(desk.tools.look)
        self.canvas.sharper_wanted.connect(self._sharpen)
        self.canvas.page_turned.connect(self._turn)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.veil)
        lines.addWidget(self.canvas, 1)

    @property
    def pages(self) -> int:
        """How many there are; 1 before that is known."""
        return self.facts.pages if self.facts is not None else 1

    @property
    def blurred(self) -> bool:
        """Whether something stands there that nobody asked to see."""
        return bool(self.veil.words())

    def show_file(self, item: EvidenceItem, file: EvidenceFile, locator: Locator | None = None) -> None:
        """Show a file from its beginning or at a place; blurred where the item carries a warning."""
        self.forget()
        self.item, self.file, self._wished = item, file, locator
        if locator is not None and locator.page is not None:
            self.number = locator.page
        self._name()
        if item.content_warning:
            self._warn()
            showing = self._showing
            self._loading.ask(lambda _progress, token: self._hint(showing, file, token), "viewing")
        else:
            self._load()

    def go_to(self, locator: Locator) -> None:
        """Show that page and come close to that area; once it may be seen."""
        self._wished = locator
        if self.facts is None or self.blurred:
            return
        if locator.page is not None and locator.page != self.number:
            self.turn_to(locator.page)
        else:
            self._fulfil()

    def turn_to(self, number: int) -> None:
        """Show that page, or the nearest there is."""
        number = min(max(number, 1), self.pages)
        if self.facts is not None and number != self.number and not self.blurred:
            self.number = number
            self.canvas.show_area(None)
            self._name()
            self._load()
            self.page_shown.emit(number)

    def last_words(self) -> Work | None:
        """The note of the pages that were seen beyond the first, where there are any."""
        file, seen, presenter = self.file, self._seen, self._presenter
        if file is None or len(seen) < 2:
            return None
        self._seen = set()
        return lambda _progress, _token: presenter.note(file, seen)

    def forget(self) -> None:
        """Nothing stays; the pages that were seen beyond the first are noted, once."""
        file, seen = self.file, self._seen
        for job in (self._loading, self._sharpening):
            job.forget()
        self._showing += 1
        self.item = self.file = self.facts = self._wished = None
        self.number, self.whole, self._noted, self._seen = 1, True, False, set()
        self.veil.clear()
        self.canvas.forget()
        if file is not None:
            presenter = self._presenter
            self._desk.tools.runner.start(lambda _progress, _token: _finish(presenter, file, seen), "viewing")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            if self.blurred:
                self._warn()

    def _name(self) -> None:
        code = self.item.code if self.item is not None else ""
        words = self.tr("Picture of {code}").format(code=code)
        if self.pages > 1:
            words = self.tr("{code}, page {number} of {count}").format(
                code=code, number=self.number, count=self.pages
            )
        self.canvas.setAccessibleName(words)
        self.canvas.setAccessibleDescription(
            self.tr("Plus and minus: larger, smaller. Arrows: move. Page keys: other page. M: mark a place.")
        )

    def _warn(self) -> None:
        self.veil.tell(
            self.tr("This is hard to look at. The picture stays blurred until you ask for it."),
            "warn",
            self.tr("Show the picture"),
        )

    def _unveil(self) -> None:
        self.veil.clear()
        self.facts = None
        self._load()
        self.canvas.setFocus()

    def _load(self) -> None:
        file = self.file
        if file is None:
            return
        showing, number, facts = self._showing, self.number, self.facts
        across = round(self.canvas.width() * self.canvas.devicePixelRatioF())
        across = min(max(across, _LEAST_ACROSS), _MOST_ACROSS)
        own = self.canvas.geometry_of_page
        like = (own.page_width, own.page_height) if facts is not None else None
        self._sharpening.forget()
        self._loading.ask(
            lambda _progress, token: self._page(showing, file, number, across, facts, like, token), "viewing"
        )

    def _page(
        self,
        showing: int,
        file: EvidenceFile,
        number: int,
        across: int,
        facts: SheetFacts | None,
        like: tuple[int, int] | None,
        token: CancelToken,
    ) -> _Shown:
        """Runs on the worker."""
        facts = facts or self._presenter.facts(file, token)
        number = min(number, facts.pages)
        view = self._presenter.page(file, number, across, like or (facts.width, facts.height), token)
        return _Shown(showing, view, _image(view), facts)

    def _hint(self, showing: int, file: EvidenceFile, token: CancelToken) -> _Shown:
        """Runs on the worker: a few pixels drawn large."""
        view = self._presenter.hint(file, token)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = _image(view).scaled(_HINT_DRAWN, _HINT_DRAWN, keep, smooth)
        return _Shown(showing, view, image, hint=True)

    def _show_page(self, shown: _Shown) -> None:
        if shown.showing != self._showing or (self.blurred and not shown.hint):
            return
        self.canvas.show_whole(shown.image, (shown.view.own_width, shown.view.own_height))
        if shown.hint:
            return
        news = self.facts is None
        self.facts, self.number, self.whole = shown.facts, shown.view.number, shown.view.pixels.whole
        self._name()
        self._note(shown.view.number)
        if news:
            self.told.emit()
        self._fulfil()

    def _note(self, number: int) -> None:
        self._seen.add(number)
        file, presenter = self.file, self._presenter
        if not self._noted and file is not None:
            self._noted = True
            self._noting.tell(lambda _progress, _token: presenter.note(file))

    def _fulfil(self) -> None:
        wished, self._wished = self._wished, None
        if wished is not None and wished.page in (None, self.number):
            self.canvas.show_area(wished.area, close=True)

    def _sharpen(self) -> None:
        file, wanted = self.file, self.canvas.wanted(MOST_SIDE)
        if file is None or wanted is None or self.facts is None or self.blurred or self._loading.busy:
            return
        showing, number = self._showing, self.number
        self._sharpening.ask(lambda _progress, token: self._part(showing, file, number, wanted, token), "viewing")

    def _part(self, showing: int, file: EvidenceFile, number: int, wanted: Wanted, token: CancelToken) -> _Shown:
        """Runs on the worker."""
        view = self._presenter.part(file, number, wanted, token)
        return _Shown(showing, view, _image(view), place=wanted)

    def _show_part(self, shown: _Shown) -> None:
        if shown.showing == self._showing and shown.view.number == self.number and shown.place is not None:
            self.canvas.show_part(shown.image, shown.place)

    def _turn(self, pages: int) -> None:
        self.turn_to(pages if pages in (0, SheetCanvas.LAST) else self.number + pages)

    def _fail(self, error: CodedError) -> None:
        self.failed.emit(error)

    def mark(self) -> Locator | None:
        """The marked area with its page, where there are several."""
        area: Area | None = self.canvas.area
        if area is None:
            return None
        return Locator(page=self.number if self.pages > 1 else None, area=area)


def _image(view: SheetView) -> QImage:
    """Runs on the worker: memory of its own, in the form that is painted fastest."""
    pixels = view.pixels
    raw = QImage(pixels.rgb, pixels.across, pixels.down, pixels.across * 3, QImage.Format.Format_RGB888)
    return raw.convertToFormat(QImage.Format.Format_RGB32)


def _finish(presenter: SheetDesk, file: EvidenceFile, seen: set[int]) -> None:
    """Runs on the worker."""
    if len(seen) > 1:
        presenter.note(file, seen)
    presenter.close(file)
