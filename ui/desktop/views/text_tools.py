"""The line above a text: which part of it, words to look for, size of the letters, copying and marking."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.search_field import SearchField

_NUMBER_WIDTH = 84


class TextTools(QWidget):
    """Only wishes; the viewer carries them out. Parts are counted from 1."""

    part_wanted = Signal(int)
    words_asked = Signal(str)
    next_wanted = Signal(int)
    """1: the next place of the words, -1: the one before."""
    smaller = Signal()
    larger = Signal()
    copy_wanted = Signal()
    mark_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        look = desk.tools.look
        self._part, self._parts, self._paged = 1, 1, False
        self.before, self.after = IconButton(look, "chevron-left"), IconButton(look, "chevron-right")
        self.number = QSpinBox()
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedHeight(look.type.px(32))
        self.number.setKeyboardTracking(False)
        self.number.setMinimumWidth(look.type.px(_NUMBER_WIDTH))
        self.of = PlainLabel(role="muted")
        self.search = SearchField(look)
        self.up, self.down = IconButton(look, "chevron-up"), IconButton(look, "chevron-down")
        self.found = PlainLabel(role="small")
        self._smaller, self._larger = IconButton(look, "zoom-out"), IconButton(look, "zoom-in")
        self.copy, self.mark = IconButton(look, "copy"), IconButton(look, "map-pin")
        self.before.clicked.connect(lambda: self.part_wanted.emit(self._part - 1))
        self.after.clicked.connect(lambda: self.part_wanted.emit(self._part + 1))
        self.number.editingFinished.connect(self._typed)
        self.search.asked.connect(self.words_asked)
        self.search.returnPressed.connect(lambda: self.next_wanted.emit(1))
        self.up.clicked.connect(lambda: self.next_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.next_wanted.emit(1))
        self._smaller.clicked.connect(self.smaller)
        self._larger.clicked.connect(self.larger)
        self.copy.clicked.connect(self.copy_wanted)
        self.mark.clicked.connect(self.mark_wanted)
        self._arrange()
        self._retranslate()

    def focus_search(self) -> None:
        """Put the keyboard into the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def show_part(self, part: int, parts: int, *, paged: bool) -> None:
        """Which part of how many is shown; ``paged``: they are pages."""
        self._part, self._parts, self._paged = part, parts, paged
        self.number.setRange(1, max(parts, 1))
        self.number.setValue(part)
        self.before.setEnabled(part > 1)
        self.after.setEnabled(part < parts)
        for one in (self.before, self.number, self.of, self.after):
            one.setVisible(parts > 1)
        self._retranslate()

    def show_found(self, current: int, count: int, *, asked: bool, more: bool) -> None:
        """How many places hold the words, and which of them is looked at, from 1."""
        for one in (self.up, self.down):
            one.setEnabled(count > 0)
        if not asked:
            self.found.say("")
        elif not count:
            self.found.say(self.tr("Not in this text"))
        else:
            number = self.tr("{count} and more") if more else "{count}"
            self.found.say(self.tr("{current} of {count}").format(current=current, count=number.format(count=count)))

    def show_chosen(self, *, chosen: bool) -> None:
        """Whether something is selected that can be copied or marked."""
        self.copy.setEnabled(chosen)
        self.mark.setEnabled(chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(6)
        for one in (self.before, self.number, self.of, self.after):
            first.addWidget(one)
        first.addStretch(1)
        for button in (self._smaller, self._larger, self.copy, self.mark):
            first.addWidget(button)
        second.addWidget(self.search, 1)
        for other in (self.found, self.up, self.down):
            second.addWidget(other)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(first)
        lines.addLayout(second)

    def _typed(self) -> None:
        if self.number.value() != self._part:
            self.part_wanted.emit(self.number.value())

    def _retranslate(self) -> None:
        paged = self._paged
        self.before.say(self.tr("Page before") if paged else self.tr("Part before"))
        self.after.say(self.tr("Next page") if paged else self.tr("Next part"))
        self.number.setAccessibleName(self.tr("Page") if paged else self.tr("Part of the text"))
        of = self.tr("of {count} pages") if paged else self.tr("of {count} parts")
        self.of.say(of.format(count=self._parts))
        self.search.say(self.tr("Find in this text (Ctrl+F)"), self.tr("Clear the search"))
        self.up.say(self.tr("Place before"))
        self.down.say(self.tr("Next place"))
        self._smaller.say(self.tr("Smaller letters"))
        self._larger.say(self.tr("Larger letters"))
        self.copy.say(self.tr("Copy what is selected; it is taken back after half a minute (Ctrl+C)"))
        self.mark.say(self.tr("Mark the selected lines, to be cited (Ctrl+M)"))
