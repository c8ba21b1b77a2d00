"""What the tasks behind the list of ways have in common: a head, a column, a message, and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.ways_words import WaysWords
from ui.desktop.widgets.action_button import ActionButton, ButtonKind
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.page_column import PageColumn
from ui.presenters.ways import WaysDesk

_WIDTH = 640


class WaysTask(PageColumn):
    """``done`` carries what to tell above the list, and how good that is; ``left`` when the person goes back.

    A task is wiped whenever it goes out of sight.
    """

    done = Signal(str, str)

    def __init__(self, desk: Desk, presenter: WaysDesk, *, icon: str = "plus", kind: ButtonKind = "primary") -> None:
        super().__init__(desk.tools.look, width=_WIDTH, back=False)
        self._desk, self._presenter = desk, presenter
        self._words = WaysWords(self)
        look = desk.tools.look
        self._banner = Banner(look)
        self.act = ActionButton(look, icon=icon, kind=kind)
        self.act.clicked.connect(self._act)
        self.back = ActionButton(look, icon="arrow-left")
        self.back.clicked.connect(self.left)
        self._busy = BusyBar(look)
        self._busy.hide()
        self._working = LatestJob(desk.tools.runner, self)
        self._working.answered.connect(self._answered)
        self._working.failed.connect(self._fail)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.act)
        self._buttons.addWidget(self.back)
        self._buttons.addStretch()
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=context).activated.connect(self._escape)

    def wipe(self) -> None:
        """Forget everything that was typed or shown."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the window system hides the whole window; the idle watch sees to that
            self._leave()

    def _leave(self) -> None:
        """The task goes out of sight. What is under way ends all the same, and is told above the list."""
        self._busy.hide()
        self.wipe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self, *parts: QWidget) -> None:
        self.add(*parts, self._banner)
        self.lines.addLayout(self._buttons)
        self.add(self._busy)

    def _work(self, work: Callable[[], object]) -> None:
        """Do something to the vault; the answer comes to :meth:`_answered`."""
        self._banner.clear()
        self._busy.show()
        self.act.setEnabled(False)
        job = self._working.tell(lambda _progress, _token: work())
        job.settled.connect(self._settle)

    def _settle(self) -> None:
        self._busy.hide()
        self._renew()

    def _fail(self, error: CodedError) -> None:
        words = self._desk.tools.error_sentence(error)
        if self.isVisible():
            self._banner.tell(words, "bad")
        else:
            self.done.emit(words, "bad")

    def _escape(self) -> None:
        if not self._working.busy:
            self.left.emit()

    def _act(self) -> None:
        raise NotImplementedError

    def _answered(self, value: object) -> None:
        raise NotImplementedError

    def _renew(self) -> None:
        raise NotImplementedError

    def _retranslate(self) -> None:
        self.back.say(self.tr("Back to the list"))
        self._busy.setAccessibleName(self.tr("Under way"))
