"""A copy with covered places that waits for a second reader: the file itself, and what they say of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from archive.locators import WHOLE
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.covered_files import CoveredFiles
from ui.desktop.views.viewer import EvidenceViewer
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.item import ItemDesk, ItemView
from ui.presenters.item_marks import ItemPlace
from ui.presenters.reviewing import CopyToRead


class ReviewCopy(ScrollColumn):
    """``read`` when something was said of a copy; ``item_wanted`` with an ``ItemPlace``."""

    read = Signal()
    item_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.tools.look
        self._items = ItemDesk(desk.vault)
        self._copy: CopyToRead | None = None
        self._fetching = LatestJob(desk.tools.runner, self)
        self._fetching.answered.connect(self._show)
        self._fetching.failed.connect(self._fail)
        self._title = PlainLabel(role="heading", wrap=True)
        self._words = PlainLabel(role="muted", wrap=True)
        self._message = Banner(look)
        self.viewer = EvidenceViewer(desk, may_fill=False)
        self.covered = CoveredFiles(desk)
        self.covered.open_wanted.connect(self.viewer.show_file)
        self.covered.compare_wanted.connect(self.viewer.lay_beside_original)
        self.covered.copy_wanted.connect(self._open)
        self.covered.changed.connect(self.read)
        self.open = ActionButton(look, icon="arrow-right", kind="plain")
        self.open.clicked.connect(self._open)
        parts: tuple[QWidget, ...] = (self._title, self._words, self._message, self.viewer, self.covered)
        for part in parts:
            self.body.addWidget(part)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._retranslate()

    def show_copy(self, copy: CopyToRead) -> None:
        """Show that copy; that somebody looked is noted, as everywhere."""
        if self._copy is None or self._copy.file_id != copy.file_id:
            self.forget()
            self.verticalScrollBar().setValue(0)
        self._copy = copy
        self._retranslate()
        self._fetching.ask(lambda _progress, _token: self._items.view(copy.item_id))

    def last_words(self) -> Work | None:
        """What is still to be written of this showing."""
        return self.viewer.last_words()

    def forget(self) -> None:
        """Nothing of a file stays."""
        self._copy = None
        self._fetching.forget()
        self.viewer.forget()
        self.covered.forget()
        self._message.clear()

    def confirm(self) -> None:
        """Nothing is left in the copy that is shown."""
        if self._copy is not None and not self._desk.read_only:
            self.covered.confirm(self._copy.file_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, view: ItemView) -> None:
        copy = self._copy
        if copy is None or view.item.id != copy.item_id:
            return
        self.viewer.show_view(view, copy.file_id)
        self.covered.show_item(view.item.id, may_cover=False, only=copy.file_id)

    def _open(self) -> None:
        if self._copy is not None:
            self.item_wanted.emit(ItemPlace(self._copy.item_id, self._copy.file_id, WHOLE))

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        copy = self._copy
        self._title.show_stored(f"{isolate(copy.code)} · {isolate(copy.title)}" if copy is not None else "")
        self._words.say(
            self.tr("Is anything left that was to be covered? Whoever covered it is not the one who confirms it.")
        )
        self.open.say(self.tr("Open the item"))
