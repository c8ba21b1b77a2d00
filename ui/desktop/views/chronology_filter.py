"""What of a chronology is shown: kinds of things, a period that is possible or certain, and what is disputed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.dates import DateMode, Period
from archive.questions.chronology import GROUPS, Asked
from ui.desktop.desk import Desk
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.pill_row import PillRow

ALL = "all"
_PAUSE_MS = 220


class ChronologyFilter(QWidget):
    """``changed`` after a short pause in typing, or at once when something was chosen.

    The box for what is disputed is put in its place by whoever shows the filter.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.tools.look
        self.kinds = PillRow()
        self.kinds.chosen.connect(lambda _key: self.changed.emit())
        self.period = DateWordsField(quiet=True)
        self.mode = Choice(look)
        self._mode_field = FormField(self.mode)
        self.mode.chosen.connect(lambda _key: self.changed.emit())
        self.disputed = CheckBox(look)
        keep_private(self.disputed)
        self.disputed.clicked.connect(lambda _on: self.changed.emit())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.period.changed.connect(self._pause.start)
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in (self.period, self._mode_field):
            row.addWidget(field, 3, Qt.AlignmentFlag.AlignTop)
        row.addStretch(2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.kinds)
        lines.addLayout(row)
        self._retranslate()

    def asked(self) -> Asked:
        """What is asked for. A period of which no day is understood asks for nothing."""
        date = self.period.date()
        window = Period(date.earliest, date.latest)
        key = self.kinds.key()
        entities = frozenset(GROUPS[key]) if key in GROUPS else frozenset[str]()
        return Asked(window, DateMode(self.mode.key()), entities, disputed=self.disputed.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.kinds.setAccessibleName(self.tr("What is shown"))
        words = {
            ALL: self.tr("Everything"),
            "happened": self.tr("What happened"),
            "liberty": self.tr("Detention"),
            "proceedings": self.tr("Court"),
            "complaints": self.tr("Complaints"),
            "help": self.tr("What was done for them"),
            "testimonies": self.tr("Testimonies"),
            "tasks": self.tr("Tasks done"),
        }
        self.kinds.offer(list(words.items()))
        self.period.say(self.tr("Day or period"))
        self.mode.offer(
            [
                (str(DateMode.POSSIBLE), self.tr("what may have been then")),
                (str(DateMode.CERTAIN), self.tr("what surely was then")),
            ]
        )
        self._mode_field.say(self.tr("How sure"))
        self.disputed.setText(self.tr("Only what is disputed"))
