"""The ground of the tabs whose lines are records that may belong to several cases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.case_link_chooser import CaseLinkChooser
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.presenters.linking import LinkingPresenter, Part


class CaseMemberTab(CaseListTab):
    """Records of the archive can be put into the case, and with Delete taken out of it with a reason."""

    def __init__(self, desk: Desk, icon: str, part: Part, *, large: bool = False) -> None:
        super().__init__(desk, icon, large=large)
        self._part, self._icon = part, icon
        self._linking = LinkingPresenter(desk.vault)
        self._leaving = ""
        look = desk.tools.look
        self.add = self.add_button()
        self.link = ActionButton(look, icon="link")
        self.link.setEnabled(not desk.read_only)
        self.link.clicked.connect(self.begin_linking)
        self.take_out = ActionButton(look, icon="minus")
        self.take_out.clicked.connect(self.begin_taking_out)
        for button in (self.link, self.take_out):
            self.tools_row.addWidget(button)
        self.tools_row.addStretch()
        self.taking_out = ReasonPanel(desk)
        self.taking_out.confirmed.connect(self._take_out)
        self.taking_out.closed.connect(self.list.setFocus)
        self.top.addWidget(self.taking_out)
        self.list.current_changed.connect(lambda _id: self._turn())
        self._taking = LatestJob(desk.tools.runner, self)
        self._taking.answered.connect(lambda _case_id: self._moved())
        self._taking.failed.connect(self._tell)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.begin_taking_out)
        self._say_links()

    @cached_property
    def chooser(self) -> CaseLinkChooser:
        """What is already in the archive, built when it is first wanted."""
        chooser = CaseLinkChooser(self.desk, self._part, self._icon)
        chooser.put_in.connect(lambda _id: self._moved())
        chooser.closed.connect(self.end_linking)
        self.columns.addWidget(chooser)
        return chooser

    def begin_linking(self) -> None:
        """Offer records that are not in the case yet."""
        if not self.desk.read_only and self.case_id:
            self.chooser.show()
            self.chooser.start(self.case_id)

    def end_linking(self) -> None:
        """Offer nothing any more."""
        if "chooser" in self.__dict__ and not self.chooser.isHidden():
            self.chooser.hide()
            self.chooser.leave()
            self.list.setFocus()

    def begin_taking_out(self) -> None:
        """Ask why the current record does not belong to the case."""
        current = self.list.current_id()
        if current is not None and not self.desk.read_only:
            self._leaving = str(current)
            self.taking_out.ask("case_file", self._leaving)

    def leave(self) -> None:
        super().leave()
        self.taking_out.close_panel()
        self.end_linking()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_links()

    def show_ids(self, ids: Sequence[str]) -> None:
        super().show_ids(ids)
        self._turn()

    def _turn(self) -> None:
        current = self.list.current_id()
        self.take_out.setEnabled(not self.desk.read_only and current is not None)
        if str(current) != self._leaving:
            self._leaving = ""
            self.taking_out.close_panel()

    def _take_out(self, reason: str) -> None:
        case_id, part, record_id = self.case_id, self._part, self._leaving

        def take_out(_progress: Progress, _token: CancelToken) -> str:
            self._linking.take_out(case_id, part, record_id, reason)
            return case_id

        self._leaving = ""
        self._taking.tell(take_out)

    def _moved(self) -> None:
        if self.case_id:
            self.show_case(self.case_id)
            self.changed.emit()

    def _say_links(self) -> None:
        self.link.say(self.tr("From the vault…"))
        self.link.setToolTip(self.tr("Put something that is already in the vault into this case"))
        self.take_out.say(self.tr("Take out of the case"))
        self.take_out.setToolTip(self.tr("Take out of the case (Delete)"))
        self.taking_out.say(
            self.tr("Take out of this case?"),
            self.tr("It stays in the vault and in its other cases, and can be put in again."),
            self.tr("Take out of the case"),
        )
