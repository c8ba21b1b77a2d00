"""What a case says of ill-treatment: people and groups with their proof, who was let in, complaints."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.desktop.desk import Desk
from ui.desktop.views.allegation_lists import AllegationLists
from ui.desktop.views.case_tab import CaseTab
from ui.presenters.allegation_place import AllegationPlace, Way
from ui.presenters.case_place import CasePlace
from ui.presenters.record_place import RecordPlace


class CaseHarm(CaseTab):
    """Enter opens the page of a person or group, Ctrl+N begins an allegation in this case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lists = AllegationLists(desk)
        self.lists.subject_opened.connect(self._open_subject)
        self.lists.record_opened.connect(self._open_record)
        self.lists.new_wanted.connect(self.begin_new)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.lists)

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        self.lists.show_case(case_id)

    def leave(self) -> None:
        self.lists.leave()

    def begin_new(self) -> None:
        if not self.desk.read_only and self.case_id:
            place = AllegationPlace(writing=True, case_id=self.case_id, back=self._back())
            self.wanted.emit("allegation", place)

    def _open_subject(self, entity: str, subject_id: str) -> None:
        self.wanted.emit("allegation", AllegationPlace(entity, subject_id, case_id=self.case_id, back=self._back()))

    def _open_record(self, entity: str, record_id: str) -> None:
        self.wanted.emit("record", RecordPlace(entity, record_id, case_id=self.case_id, back=self._back()))

    def _back(self) -> Way:
        return "case", CasePlace(self.case_id, "harm")
