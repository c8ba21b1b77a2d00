"""The part of a person's page about liberty: every deprivation and restriction of one person, in time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.views.liberty import LibertyPanel
from ui.presenters.record_place import RecordPlace


class PersonLiberty(QWidget):
    """``wanted`` as a page has it. Across cases: what belongs to one case alone is on the page of that case."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id = ""
        self.panel = LibertyPanel(desk)
        self.panel.wanted.connect(self.wanted)
        self.panel.add_wanted.connect(self.begin_new)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.panel)

    def show_person(self, person_id: str) -> None:
        """Read what is recorded about that person."""
        self._person_id = person_id
        if person_id:
            self.panel.show_person(person_id)

    def begin_new(self) -> None:
        """Write down a detention of this person."""
        if not self._desk.read_only and self._person_id:
            preset = {"subject_entity": "person", "subject_id": self._person_id}
            self.wanted.emit("record", RecordPlace("detention_period", preset=preset))

    def leave(self) -> None:
        """Somebody else is shown next."""
        self._person_id = ""
        self.panel.leave()
