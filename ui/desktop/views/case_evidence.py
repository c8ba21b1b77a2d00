"""The evidence of a case, with small pictures where there is one and nothing warns of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from archive.vocabulary.evidence import EvidenceKind, Held
from archive.vocabulary.labels import label
from crypto.jobs import CancelToken, Progress
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.case_member_tab import CaseMemberTab
from ui.desktop.views.custody_reporting import CustodyReporting
from ui.desktop.views.evidence_icons import icon_of
from ui.desktop.views.evidence_pictures import EvidencePictures
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.presenters.case import CasePresenter
from ui.presenters.evidence import EvidenceLine, EvidenceList
from ui.presenters.linking import Part

_STILL_MS = 60


class CaseEvidence(CaseMemberTab):
    """Enter opens the item, Ctrl+N takes in files for this case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "image", Part.EVIDENCE, large=True)
        self._cases = CasePresenter(desk.vault)
        self._evidence = EvidenceList(desk.vault)
        self._found: dict[str, EvidenceLine] = {}
        self.pictures = EvidencePictures(desk.tools.runner, self._evidence, self)
        self.pictures.arrived.connect(lambda item_id: self.model.refresh([item_id]))
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._want_pictures)
        self.list.verticalScrollBar().valueChanged.connect(self._still.start)
        self.list.opened.connect(lambda one: self.wanted.emit("item", str(one)))
        self.report = ActionButton(desk.tools.look, icon="file-text")
        self.report.clicked.connect(self._ask_report)
        self.tools_row.insertWidget(self.tools_row.indexOf(self.take_out) + 1, self.report)
        self.reporting = CustodyReporting(desk)
        self.reporting.written.connect(self._reported)
        self.reporting.closed.connect(self.report.setFocus)
        self._done = Banner(desk.tools.look)
        for part in (self._done, self.reporting):
            self.top.addWidget(part)
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)

        def read(_progress: Progress, _token: CancelToken) -> list[EvidenceLine]:
            ids = self._cases.evidence(case_id)
            lines: dict[str, EvidenceLine] = {}
            for first in range(0, len(ids), 256):
                lines |= self._evidence.lines(ids[first : first + 256])
            return [lines[one] for one in ids if one in lines]

        self.reading.ask(read)

    def leave(self) -> None:
        super().leave()
        self.reporting.leave()
        self._done.clear()

    def begin_new(self) -> None:
        self.wanted.emit("evidence", self.case_id)

    def show_found(self, found: object) -> None:
        if isinstance(found, list):
            self._found = {line.id: line for line in found}
            self.show_ids(tuple(self._found))
            self.report.setEnabled(bool(found) and not self.desk.read_only)
            self._still.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._still.start()

    def row(self, line_id: str) -> CardRow | None:
        line, language = self._found.get(line_id), self.desk.language
        if line is None:
            return None
        kind = capitalised(label(EvidenceKind, str(line.kind), language))
        warning = self.tr("Content warning") if line.content_warning else ""
        status = "" if line.held is Held.YES else capitalised(label(Held, str(line.held), language))
        colour: Kind = "info" if line.held is Held.COPY else "warn"
        icon = "eye-off" if line.content_warning else icon_of(line.kind)
        return CardRow(
            line.id,
            line.title,
            (line.code, kind, said_words(line.made), warning),
            icon,
            status,
            colour,
            self.pictures.get(line.id),
        )

    def retranslate(self) -> None:
        self.add.say(self.tr("Take in files"))
        self.add.setToolTip(self.tr("Take in files for this case (Ctrl+N)"))
        self.report.say(self.tr("Custody report…"))
        self.report.setToolTip(self.tr("What the journal says of all items of this case, as a file"))
        self.list.setAccessibleName(self.tr("Evidence of this case"))
        self.empty.say(
            self.tr("No evidence in this case"),
            self.tr("Files are kept as they came, and each is known by its fingerprint from then on."),
            "" if self.desk.read_only else self.tr("Take in files"),
        )

    def _ask_report(self) -> None:
        self._done.clear()
        self.taking_out.close_panel()
        self.reporting.ask(case_id=self.case_id)

    def _reported(self, sha256: str) -> None:
        self._done.tell(self.tr("The report is written. SHA-256 {sha256}").format(sha256=sha256), "ok")
        self.report.setFocus()

    def _want_pictures(self) -> None:
        first, last = self.list.rowAt(0), self.list.rowAt(self.list.viewport().height() - 1)
        ids = list(self._found)
        if first >= 0 and self.isVisible():
            self.pictures.want(ids[first : len(ids) if last < 0 else last + 1])
