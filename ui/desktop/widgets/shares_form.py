"""Recovery shares entered one after the other until there are enough."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.ways_in import SharesWay
from crypto.errors import CodedError
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.share_field import ShareField
from ui.presenters.share_entry import ShareEntry


class SharesForm(QWidget):
    """``changed`` after every share; :meth:`way` is complete when :meth:`enough`."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._entry = ShareEntry()
        self._title = PlainLabel(role="strong", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.field = ShareField()
        self.field.finished.connect(self._take)
        self._banner = Banner(tools.look)
        self.anew = ActionButton(tools.look, icon="undo-2")
        self.anew.clicked.connect(self._start_anew)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        for part in (self._title, self._chips, self._banner, self.field):
            lines.addWidget(part)
        lines.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.field)
        self._show()

    def enough(self) -> bool:
        """Whether the shares that are in can open."""
        return self._entry.enough

    def way(self) -> SharesWay:
        """The way in that they are."""
        return self._entry.way()

    def wipe(self) -> None:
        """Forget every share."""
        self._entry.forget()
        self.field.wipe()
        self._banner.clear()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _take(self) -> None:
        try:
            self._entry.take(self.field.words())
        except CodedError as error:
            # The words stay: the sheet is compared with what was typed, and one word put right.
            self._banner.tell(self._tools.error_sentence(error), "bad")
            return
        self._banner.clear()
        self.field.wipe()
        self._show()
        self.changed.emit()

    def _start_anew(self) -> None:
        self.wipe()
        self.field.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        taken = self._entry.taken
        missing = self._entry.missing
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in taken:
            self._flow.addWidget(Chip(self.tr("Share {number} is in").format(number=one.number), "ok"))
        self._chips.setVisible(bool(taken))
        if missing is None:
            self._title.say(self.tr("Type the words of any share, by their numbers."))
        elif missing:
            self._title.say(self.tr("Type another share. Still needed: {missing}").format(missing=missing))
        else:
            self._title.say(self.tr("These shares are enough."))
        self.field.setVisible(missing != 0)
        self.anew.say(self.tr("Start anew"))
        self.anew.setVisible(bool(taken))
