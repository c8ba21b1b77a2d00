"""Below the line of the search: of which case, of which days, and how sure that has to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.presenters.narrowing import Narrowing

_PAUSE_MS = 400
_CASE_WIDTH = 170


class SearchNarrow(QWidget):
    """``changed`` a moment after something was typed, or at once on Enter."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = QLineEdit()
        self.case.setMaxLength(20)
        self._case_field = FormField(self.case)
        self._case_field.setFixedWidth(look.type.px(_CASE_WIDTH))
        self.period = DateWordsField(quiet=True)
        self.certain = CheckBox(look)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.case.textEdited.connect(lambda _text: self._pause.start())
        self.case.returnPressed.connect(self._at_once)
        self.period.changed.connect(self._pause.start)
        self.certain.toggled.connect(lambda _on: self._at_once())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self._case_field, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.period, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.certain, 0, Qt.AlignmentFlag.AlignVCenter)
        self._retranslate()

    def narrowing(self) -> Narrowing:
        """What stands in the fields; a period that is not understood is said there, and is no condition."""
        words, date = self.period.words().strip(), self.period.date()
        understood = date.earliest is not None or date.latest is not None
        self.period.set_error(
            self.tr("No day and no period is read from these words.") if words and not understood else ""
        )
        period = words if understood else ""
        return Narrowing(self.case.text(), period, self.certain.isChecked())

    def empty(self) -> None:
        """No condition any more."""
        self.case.clear()
        self.period.show_words("")
        self.certain.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _retranslate(self) -> None:
        self._case_field.say(self.tr("Code of the case"))
        self.period.say(self.tr("Day or period"))
        self.certain.setText(self.tr("Only what is certain"))
        self.certain.setAccessibleName(self.tr("Only what is certain"))
