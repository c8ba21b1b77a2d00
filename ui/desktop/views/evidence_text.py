"""The text of a file of evidence, over the whole page: from an item, or from a search that found words in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from archive.locator_words import place_words
from archive.locators import Locator
from archive.model.evidence import EvidenceItem
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.text_viewer import TextViewer
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.text_reading import TextPlace


class EvidenceTextPage(Page):
    """``entered`` with a ``TextPlace``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place: TextPlace | None = None
        self._back = IconButton(desk.tools.look, "arrow-left")
        self._back.clicked.connect(self._leave)
        self._code, self._title = PlainLabel(role="mono"), PlainLabel(role="heading")
        self._message, self._marked = Banner(desk.tools.look), Banner(desk.tools.look)
        self._marked.acted.connect(self._leave)
        self.viewer = TextViewer(desk)
        self.viewer.failed.connect(self._fail)
        self.viewer.item_wanted.connect(lambda item_id: self.wanted.emit("item", item_id))
        self.viewer.marked.connect(self._tell_mark)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._name)
        self._reading.failed.connect(self._fail)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._back, self._code):
            head.addWidget(part)
        head.addWidget(self._title, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(10)
        lines.addLayout(head)
        lines.addWidget(self._message)
        lines.addWidget(self._marked)
        lines.addWidget(self.viewer, 1)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._leave)
        self._retranslate()

    def entered(self, target: object) -> None:
        if not isinstance(target, TextPlace):
            return
        if target != self._place:
            self._place = target
            self._message.clear()
            self._marked.clear()
            self._code.say("")
            self._title.say("")
            item_id = target.item_id
            self._reading.ask(lambda _progress, _token: self._desk.vault.evidence.get(item_id))
            page, line = target.page or None, target.line or None
            self.viewer.show_text(target.file_id, Locator(page=page, line=line), target.words)
        self.viewer.sheet.setFocus()

    def focus_search(self) -> bool:
        return self.viewer.focus_search()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _name(self, item: EvidenceItem) -> None:
        self._code.show_stored(item.code)
        self._title.show_stored(item.title)

    def _tell_mark(self, locator: Locator) -> None:
        words = place_words(locator, self._desk.language, of=self._code.text())
        self._marked.tell(
            self.tr("Marked: {place}. Write this place where the item is cited.").format(place=words),
            "info",
            self.tr("Go to the item"),
        )

    def _leave(self) -> None:
        place = self._place
        self.wanted.emit("item" if place else "evidence", place.item_id if place else None)

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "warn")

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the item"))
