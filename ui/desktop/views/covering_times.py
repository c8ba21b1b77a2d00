"""From when to when something is covered in a film or recording, to be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from archive.covering.areas import CoverArea
from ui.desktop.widgets.form_field import FormField
from ui.presenters.cover_mark import time_typed
from ui.presenters.covering_list import PICTURE
from ui.presenters.film_mark import film_time


class CoveringTimes(QWidget):
    """Two fields. ``typed`` carries milliseconds, ``None`` for the beginning or the end of the file."""

    typed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[str, str] = ("", "")
        self._from_nothing = True
        self.start, self.end = QLineEdit(), QLineEdit()
        self._fields = [FormField(self.start), FormField(self.end)]
        for line in (self.start, self.end):
            line.editingFinished.connect(self._say)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for field in self._fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._retranslate()

    def show_place(self, one: CoverArea | None) -> None:
        """Show the times of that one."""
        self._from_nothing = one is None or one.how in PICTURE
        self._told = (_shown(one.where.start), _shown(one.where.end)) if one is not None else ("", "")
        for line, words, field in zip((self.start, self.end), self._told, self._fields, strict=True):
            line.setText(words)
            field.set_error("")
        self.setEnabled(one is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say(self) -> None:
        words = self.start.text().strip(), self.end.text().strip()
        if words == self._told:
            return
        times = [time_typed(one) if one else None for one in words]
        bad = [bool(one) and time is None for one, time in zip(words, times, strict=True)]
        bad[0] = bad[0] or (not words[0] and not self._from_nothing)
        later = not any(bad) and times[1] is not None and times[1] <= (times[0] or 0)
        self._fields[0].set_error(self.tr("Minutes and seconds, as in 01:02.500.") if bad[0] else "")
        wrong = self.tr("Minutes and seconds, as in 01:02.500.") if bad[1] else ""
        self._fields[1].set_error(self.tr("It ends before it begins.") if later else wrong)
        if any(bad) or later:
            return
        self._told = words
        # What ends somewhere must say where it begins.
        start = 0 if times[0] is None and times[1] is not None else times[0]
        self.typed.emit(start, times[1])

    def _retranslate(self) -> None:
        self._fields[0].say(self.tr("From"), self.tr("In the player: [ for here"))
        self._fields[1].say(self.tr("To"), self.tr("In the player: ] for here"))
        self.start.setPlaceholderText(self.tr("the beginning"))
        self.end.setPlaceholderText(self.tr("the end"))


def _shown(milliseconds: int | None) -> str:
    return "" if milliseconds is None else film_time(milliseconds, exact=True)
