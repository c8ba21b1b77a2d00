"""What left the vault, and the partners it left for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.theme import Kind
from ui.desktop.views.dossiers_glance import ExportGlance
from ui.desktop.views.dossiers_partner import PartnerPane
from ui.desktop.views.dossiers_partner_new import NewPartnerPane
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.presenters.dossiers import DossiersDesk, ExportLine, PartnerLine

_LEFT, _PARTNERS = "left", "partners"


class DossiersPage(Page):
    """Ctrl+N begins a dossier, or a partner while the partners are shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = DossiersDesk(desk.vault)
        self._partners: dict[str, PartnerLine] = {}
        self._wanted_partner = ""
        self._ids: list[str] = []
        look, runner = desk.tools.look, desk.tools.runner
        self._reading, self._looking = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._looking.answered.connect(self._show_export)
        for job in (self._reading, self._looking):
            job.failed.connect(self._fail)
        self.pane = ListPane(look, "book-open")
        self.pane.search.hide()
        self._new = IconButton(look, "plus")
        self._new.clicked.connect(self._begin)
        self._new.setEnabled(not desk.read_only)
        self.pane.header.buttons.addWidget(self._new)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.pills.chosen.connect(self._read)
        self.pane.empty.wanted.connect(self._begin)
        self.export = ExportGlance(desk, self._presenter)
        self.export.settled.connect(self._read)
        self.export.case_wanted.connect(lambda case_id: self.wanted.emit("case", case_id))
        self.partner = PartnerPane(desk, self._presenter)
        self.partner.changed.connect(self._partner_changed)
        self.new_partner = NewPartnerPane(desk, self._presenter)
        self.new_partner.saved.connect(self._partner_changed)
        self.new_partner.left.connect(self._close_new)
        self._blank = QWidget()
        self._message = Banner(look)
        self._right = QStackedWidget()
        for part in (self._blank, self.export, self.partner, self.new_partner):
            self._right.addWidget(part)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._message)
        beside.addWidget(self._right, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addLayout(beside, 1)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._begin)
        self._retranslate()

    def entered(self, target: object) -> None:
        self._read()

    def last_words(self) -> Work | None:
        return self.new_partner.keeper.last_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._explain_empty()
            self._model.refresh(self._ids)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Dossiers"))
        self.pane.list.setAccessibleName(self.tr("Dossiers"))
        self.pane.pills.setAccessibleName(self.tr("Show"))
        self.pane.pills.offer([(_LEFT, self.tr("What left")), (_PARTNERS, self.tr("Partners"))])
        self._name_button()

    def _name_button(self) -> None:
        if self._desk.read_only:
            self._new.say(self.tr("The vault is open for reading only."))
        elif self._shows_partners():
            self._new.say(self.tr("New partner (Ctrl+N)"))
        else:
            self._new.say(self.tr("New dossier (Ctrl+N)"))

    def _shows_partners(self) -> bool:
        return self.pane.pills.key() == _PARTNERS

    def _read(self) -> None:
        self._name_button()
        self._reading.ask(
            lambda _progress, _token: (self._presenter.export_ids(), self._presenter.partners())
        )

    def _show(self, answer: tuple[list[str], list[PartnerLine]]) -> None:
        exports, partners = answer
        self._message.clear()
        self._partners = {line.id: line for line in partners}
        self.counted.emit(len(exports))
        ids = self._ids = [line.id for line in partners] if self._shows_partners() else exports
        self._model.show(ids)
        self.pane.header.show_count(len(ids))
        self._explain_empty()
        self.pane.show_list(bool(ids))
        wanted, self._wanted_partner = self._wanted_partner, ""
        if wanted and self.pane.list.select_id(wanted):
            self._look_at(wanted)
        elif ids and self.pane.list.current_id() is None:
            self.pane.list.select_id(ids[0])
        else:
            self._look_at(self.pane.list.current_id())

    def _explain_empty(self) -> None:
        can = not self._desk.read_only
        if self._shows_partners():
            self.pane.empty.say(
                self.tr("No partner yet"),
                self.tr("A partner is somebody whose key you have compared, to whom packages are sealed."),
                self.tr("New partner") if can else "",
            )
        else:
            self.pane.empty.say(
                self.tr("Nothing has left the vault"),
                self.tr("Make a signed dossier of a case. People's consent decides what it holds."),
                self.tr("New dossier") if can else "",
            )

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        if self._shows_partners():
            return {one: self._partner_row(self._partners[str(one)]) for one in ids if one in self._partners}
        found = self._presenter.exports([str(one) for one in ids])
        return {one: self._export_row(line) for one, line in found.items()}

    def _export_row(self, line: ExportLine) -> CardRow:
        status = "" if line.sealed else self.tr("Not sealed")
        kind: Kind = "neutral" if line.sealed else "warn"
        if not line.certain:
            status, kind = self.tr("May have left"), "bad"
        return CardRow(
            line.id,
            f"{line.code}  ·  {line.case_code}",
            (capitalised(label(Use, line.use, self._desk.language)), local_time(line.when)),
            "package" if line.sealed else "file-check",
            status,
            kind,
        )

    def _partner_row(self, line: PartnerLine) -> CardRow:
        return CardRow(
            line.id,
            line.name,
            (line.fingerprint[:4] + " " + line.fingerprint[4:8] + " …",),
            "key-round",
            self.tr("Compared") if line.compared else self.tr("Not compared"),
            "ok" if line.compared else "warn",
        )

    def _look_at(self, record_id: object) -> None:
        if self._right.currentWidget() is self.new_partner:
            return
        if not isinstance(record_id, str):
            self._looking.forget()
            self._right.setCurrentWidget(self._blank)
        elif record_id in self._partners:
            self._looking.forget()
            self.partner.show_partner(self._partners[record_id])
            self._right.setCurrentWidget(self.partner)
        else:
            self._looking.ask(lambda _progress, _token: self._presenter.export(record_id))

    def _show_export(self, line: ExportLine) -> None:
        if self.pane.list.current_id() == line.id:
            self.export.show_export(line)
            self._right.setCurrentWidget(self.export)

    def _begin(self) -> None:
        if self._desk.read_only:
            return
        if self._shows_partners():
            self._right.setCurrentWidget(self.new_partner)
            self.new_partner.start()
        else:
            self.wanted.emit("export", None)

    def _close_new(self) -> None:
        self._right.setCurrentWidget(self._blank)
        self._look_at(self.pane.list.current_id())

    def _partner_changed(self, line: PartnerLine) -> None:
        if self._right.currentWidget() is self.new_partner:
            self._right.setCurrentWidget(self._blank)
        self._wanted_partner = line.id
        self._read()

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")
