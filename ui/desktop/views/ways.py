"""Keys and recovery: who can open the vault, alone or together, and adding, trying, naming and removing ways in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from archive.health import health
from archive.ways_in import SlotKind
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.ways_list import WaysList
from ui.desktop.views.ways_name import NameTask
from ui.desktop.views.ways_partner import PartnerTask
from ui.desktop.views.ways_remove import RemoveTask
from ui.desktop.views.ways_secret import SecretTask
from ui.desktop.views.ways_shares import SharesTask
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.views.ways_try import TryTask
from ui.presenters.dossiers import PartnerLine
from ui.presenters.ways import WayLine, WaysDesk

Task = TypeVar("Task", bound=WaysTask)


class WaysPage(Page):
    """The list, and behind it one task at a time. Leaving the page ends the task and wipes what was typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = WaysDesk(desk.vault)
        self._after: tuple[str, Kind] = ("", "ok")
        runner = desk.tools.runner
        self._reading, self._asking, self._standing = (LatestJob(runner, self) for _ in range(3))
        self._keeping = LatestJob(runner, self)
        self._keeping.answered.connect(self._read)
        self._reading.answered.connect(self._show)
        self._asking.answered.connect(self._start_partner)
        self._standing.answered.connect(self.health_read)
        for job in (self._reading, self._asking, self._keeping):
            job.failed.connect(self._fail)
        self.list = WaysList(desk)
        self.list.left.connect(partial(self.wanted.emit, "safety", None))
        self.list.adding.connect(self._add)
        self.list.trying.connect(self._try)
        self.list.naming.connect(self._rename)
        self.list.keeping.connect(self._keep)
        self.list.removing.connect(self._remove)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self._tasks: list[WaysTask] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.stack)

    def entered(self, target: object) -> None:
        self._back()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.stack.setCurrentWidget(self.list)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._after[0]:
            self._after = ("", "ok")  # said in the language of before

    def task(self, kind: type[Task]) -> Task:
        """The task of that kind, built now if this is the first time."""
        known = next((task for task in self._tasks if isinstance(task, kind)), None)
        if known is not None:
            return known
        task = kind(self._desk, self._presenter)
        task.done.connect(self._done)
        task.left.connect(self._back)
        if isinstance(task, SharesTask):
            task.abandoned.connect(self._say_abandoned)
        self._tasks.append(task)
        self.stack.addWidget(task)
        return task

    def _read(self, _answer: object = None) -> None:
        presenter, vault = self._presenter, self._desk.vault
        self._reading.ask(lambda _progress, _token: presenter.lines())
        self._standing.ask(lambda _progress, _token: health(vault))

    def _show(self, found: Sequence[WayLine]) -> None:
        self.list.show_lines(found)
        if self.stack.currentWidget() is self.list and self.isVisible():
            self.list.start_here()

    def _back(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.tell(*self._after)
        self._after = ("", "ok")
        self._read()

    def _done(self, words: str, kind: Kind) -> None:
        """A task ended; it may have been left for another one before it did."""
        self._after = (words, kind)
        if self.stack.currentWidget() in (self.list, self.sender()):
            self._back()

    def _say_abandoned(self) -> None:
        words = self.tr(
            "The words of the new shares were taken off the screen when you left, and nobody said that they are on"
            " paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays."
        )
        self._after = (words, "warn")
        self.list.tell(words, "warn")
        if self.stack.currentWidget() is self.list:
            self._read()

    def _add(self, kind: SlotKind) -> None:
        if kind is SlotKind.PARTNER:
            self._asking.ask(lambda _progress, _token: self._presenter.partners())
        elif kind is SlotKind.SHARES:
            self._open(SharesTask).start()
        else:
            self._open(SecretTask).start(kind)

    def _start_partner(self, partners: Sequence[PartnerLine]) -> None:
        self._open(PartnerTask).start(partners)

    def _try(self, line: WayLine) -> None:
        self._open(TryTask).start(line)

    def _rename(self, line: WayLine) -> None:
        self._open(NameTask).start(line)

    def _keep(self, line: WayLine) -> None:
        self._keeping.tell(lambda _progress, _token: self._presenter.keep(line.name))

    def _remove(self, line: WayLine) -> None:
        self._open(RemoveTask).start(line)

    def _open(self, kind: type[Task]) -> Task:
        task = self.task(kind)
        self.stack.setCurrentWidget(task)
        return task

    def _fail(self, error: CodedError) -> None:
        self.list.tell(self._desk.tools.error_sentence(error), "bad")
