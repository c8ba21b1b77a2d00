"""What a case says of deeds, detention, proceedings, complaints, health and work to be done, by kind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.views.case_record_link import CaseRecordLink
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.views.record_look import kind_words, row_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.choice import Choice
from ui.presenters.record_kinds import IN_CASES, OWN_PAGE
from ui.presenters.record_lines import RecordLine
from ui.presenters.record_place import RecordPlace
from ui.presenters.records import RecordsPresenter


class CaseRecords(CaseListTab):
    """Enter opens a record, Ctrl+N begins one of the kind that is chosen, and Delete takes one out of the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "layout-list")
        self._records = RecordsPresenter(desk.vault)
        self._found: dict[str, RecordLine] = {}
        self._leaving = ""
        self.kind = Choice(desk.tools.look)
        self.kind.setEnabled(not desk.read_only)
        self.tools_row.addWidget(self.kind)
        self.add = self.add_button()
        self.link = ActionButton(desk.tools.look, icon="link")
        self.link.setEnabled(not desk.read_only)
        self.link.clicked.connect(self.begin_linking)
        self.tools_row.addWidget(self.link)
        self.take_out = ActionButton(desk.tools.look, icon="minus")
        self.take_out.clicked.connect(self.begin_taking_out)
        self.tools_row.addWidget(self.take_out)
        self.tools_row.addStretch()
        self.taking_out = ReasonPanel(desk)
        self.taking_out.confirmed.connect(self._take_out)
        self.taking_out.closed.connect(self.list.setFocus)
        self.top.addWidget(self.taking_out)
        self.linking = CaseRecordLink(desk)
        self.linking.chosen.connect(self._put_in)
        self.linking.closed.connect(self.list.setFocus)
        self.top.addWidget(self.linking)
        self.list.opened.connect(lambda one: self._open(str(one)))
        self.list.current_changed.connect(lambda _id: self._turn())
        self._taking = LatestJob(desk.tools.runner, self)
        self._taking.answered.connect(lambda _case_id: self._moved())
        self._taking.failed.connect(self._tell)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.begin_taking_out)
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)
        language = self.desk.language
        self.reading.ask(lambda _progress, _token: self._records.of_case(case_id, language))

    def begin_new(self) -> None:
        if not self.desk.read_only and self.case_id:
            self.wanted.emit("record", RecordPlace(self.kind.key(), case_id=self.case_id))

    def begin_linking(self) -> None:
        """Ask for a record that stands already."""
        if not self.desk.read_only and self.case_id:
            self.taking_out.close_panel()
            self.linking.ask()

    def begin_taking_out(self) -> None:
        """Ask why the current record does not belong to the case."""
        current = self.list.current_id()
        if current is not None and not self.desk.read_only:
            self.linking.close_panel()
            self._leaving = str(current)
            self.taking_out.ask("case_file", self._leaving)

    def leave(self) -> None:
        super().leave()
        self.taking_out.close_panel()
        self.linking.close_panel()

    def show_found(self, found: object) -> None:
        if isinstance(found, list):
            self._found = {line.id: line for line in found}
            self.show_ids(tuple(self._found))
            self._turn()

    def row(self, line_id: str) -> CardRow | None:
        line = self._found.get(line_id)
        return None if line is None else row_of(line, self.desk.language, named=True)

    def retranslate(self) -> None:
        language = self.desk.language
        self.kind.offer([(kind.entity, kind_words(kind.entity, language)) for kind in IN_CASES])
        self.kind.setAccessibleName(self.tr("Kind of record"))
        self.add.say(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a record of this kind (Ctrl+N)"))
        self.list.setAccessibleName(self.tr("Records of this case"))
        self.empty.say(
            self.tr("No record in this case"),
            self.tr("Choose above what is to be written down: what was done to whom, a detention, a proceeding."),
            "",
        )
        self.link.say(self.tr("From the vault…"))
        self.link.setToolTip(self.tr("Put something that is already in the vault into this case"))
        self.take_out.say(self.tr("Take out of the case"))
        self.take_out.setToolTip(self.tr("Take out of the case (Delete)"))
        self.taking_out.say(
            self.tr("Take out of this case?"),
            self.tr("It stays in the vault and in its other cases, and can be put in again."),
            self.tr("Take out of the case"),
        )
        if self.case_id:
            self.show_case(self.case_id)  # lines hold words of the language in which they were read

    def _open(self, record_id: str) -> None:
        line = self._found.get(record_id)
        if line is not None and line.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[line.entity], line.id)
        elif line is not None:
            self.wanted.emit("record", RecordPlace(line.entity, line.id, case_id=self.case_id))

    def _turn(self) -> None:
        current = self.list.current_id()
        self.take_out.setEnabled(not self.desk.read_only and current is not None)
        if str(current) != self._leaving:
            self._leaving = ""
            self.taking_out.close_panel()

    def _put_in(self, entity: str, record_id: str) -> None:
        case_id = self.case_id

        def put_in(_progress: Progress, _token: CancelToken) -> str:
            self._records.put_in(case_id, entity, record_id)
            return case_id

        self._taking.tell(put_in)

    def _take_out(self, reason: str) -> None:
        case_id, record_id = self.case_id, self._leaving
        line = self._found.get(record_id)
        self._leaving = ""
        if line is None:
            return

        def take_out(_progress: Progress, _token: CancelToken) -> str:
            self._records.take_out(case_id, line.entity, record_id, reason)
            return case_id

        self._taking.tell(take_out)

    def _moved(self) -> None:
        if self.case_id:
            self.show_case(self.case_id)
            self.changed.emit()
