"""The part of a case about liberty: who was held, how, since when and until when, in time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.desktop.desk import Desk
from ui.desktop.views.case_tab import CaseTab
from ui.desktop.views.liberty import LibertyPanel
from ui.presenters.record_place import RecordPlace


class CaseLiberty(CaseTab):
    """Ctrl+N writes a detention down; it belongs to the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.panel = LibertyPanel(desk)
        self.panel.wanted.connect(self.wanted)
        self.panel.add_wanted.connect(self.begin_new)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.panel)

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self.panel.show_case(case_id)

    def begin_new(self) -> None:
        if not self.desk.read_only and self.case_id:
            self.wanted.emit("record", RecordPlace("detention_period", case_id=self.case_id))

    def leave(self) -> None:
        self.panel.leave()
