"""Shows one job under way, with a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.desktop.jobs import Job, Step
from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.plain_label import PlainLabel

_PARTS = 1000


class ProgressPanel(QFrame):
    """Visible from :meth:`follow` until the job settled. Counts may exceed what a bar can hold."""

    def __init__(self, look: Look, stage_words: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._stage_words = stage_words
        self._job: Job | None = None
        self._title = PlainLabel(role="strong")
        self._stage = PlainLabel(role="small")
        self._bar = BusyBar(look)
        self._stop = ActionButton(look, icon="x")
        self._stop.clicked.connect(self._cancel)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._stage, 1, 0)
        grid.addWidget(self._bar, 2, 0)
        grid.addWidget(self._stop, 0, 1, 3, 1)
        self.hide()
        self._retranslate()

    def follow(self, job: Job, title: str) -> None:
        """Show ``job`` under this title until it settles."""
        self._job = job
        self._title.say(title)
        self._bar.setAccessibleName(title)
        self._stage.say("")
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        job.progressed.connect(self._show_step)
        job.settled.connect(self._settle)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._stop.say(self.tr("Stop"))

    def _show_step(self, step: Step) -> None:
        if self.sender() is not self._job:
            return
        words = self._stage_words(step.stage)
        if step.total > 0:
            self._bar.setRange(0, _PARTS)
            self._bar.setValue(min(_PARTS, step.done * _PARTS // step.total))
            percent = min(100, step.done * 100 // step.total)
            words = self.tr("{stage}: {percent} %").format(stage=words, percent=percent)
        else:
            self._bar.setRange(0, 0)
        self._stage.say(words)

    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._stage.say(self.tr("Stopping…"))
            self._job.cancel()

    def _settle(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.hide()
