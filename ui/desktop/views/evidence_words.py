"""Reads what all files say of themselves, in the background: offered after an intake, and by a button of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.capture_store import ReadThrough
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.item_words import ItemWords


class WordsOffer(QWidget):
    """Hidden until something waits and somebody was asked. What was read stays when the rest is stopped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = ItemWords(desk.vault)
        self._waiting = 0
        self._asked = False
        self._counting = LatestJob(runner, self)
        self._counting.answered.connect(self._count)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._done)
        self._reading.failed.connect(self._fail)
        self._banner = Banner(look)
        self._banner.acted.connect(self.read)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 8, 20, 0)
        lines.setSpacing(8)
        for part in (self._banner, self._progress):
            lines.addWidget(part)

    def look(self, *, asked: bool = False) -> None:
        """Offer it where files wait; ``asked``: somebody pressed for it, and is told also when none waits."""
        if not self._reading.busy:
            self._asked = asked
            self._counting.ask(lambda _progress, _token: self._presenter.waiting())

    def read(self) -> None:
        """Read all that waits now."""
        self._banner.clear()
        job = self._reading.ask(self._presenter.read_waiting, "reading")
        self._progress.follow(job, self.tr("Reading what files say of themselves"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._banner.words():
            self._banner.clear()

    def _count(self, waiting: int) -> None:
        self._waiting = waiting
        if waiting:
            words = self.tr("Files that were not read yet for time, place and device: {number}")
            self._banner.tell(words.format(number=waiting), "info", self.tr("Read it now"))
        elif self._asked:
            words = self.tr("What every file says of itself was read. It stands on the page of each item.")
            self._banner.tell(words, "ok")
        else:
            self._banner.clear()

    def _done(self, through: ReadThrough) -> None:
        words = self.tr("Read: {read}. Could not be read: {refused}. The page of each item says what was found.")
        words = words.format(read=through.read, refused=through.refused + through.damaged)
        self._banner.tell(words, "warn" if through.damaged else "ok")

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")
