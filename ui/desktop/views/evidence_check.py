"""Checking all sealed files: how far it is, what is wrong by the codes of items, and how often it is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.custody_check import CheckResult, FileFault
from archive.custody_foreign import Foreign
from archive.vocabulary.custody import CheckEvery
from crypto.errors import CodedError
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.views.second_fingerprint import SecondFingerprintCard
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.i18n import text
from ui.presenters.evidence_check import CheckStanding, EvidenceCheckDesk

_MOST = 200


class EvidenceCheckPage(ColumnPage):
    """Nothing starts by itself. What was checked is kept when it is stopped, and when the vault is locked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, runner = desk.tools.look, desk.tools.runner
        self._presenter = EvidenceCheckDesk(desk.vault)
        self._standing: CheckStanding | None = None
        self._foreign: tuple[Foreign, ...] = ()
        self._reading, self._checking, self._setting = (LatestJob(runner, self) for _ in range(3))
        self._reading.answered.connect(self._show)
        self._checking.answered.connect(self._checked)
        self._setting.answered.connect(self._show)
        for job in (self._reading, self._checking, self._setting):
            job.failed.connect(self._fail)
        self.start = ActionButton(look, icon="shield-check", kind="primary")
        self.start.clicked.connect(lambda: self._begin(anew=False))
        self.anew = ActionButton(look, icon="refresh-cw")
        self.anew.clicked.connect(lambda: self._begin(anew=True))
        self._whole = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._how = PlainLabel(role="muted", wrap=True)
        self._faults, self._strange = Card(), Card()
        self._rows = {card: QVBoxLayout() for card in (self._faults, self._strange)}
        for card, rows in self._rows.items():
            card.body.addLayout(rows)
        self._often = Card()
        self.fingerprint = SecondFingerprintCard(desk)
        self.fingerprint.given.connect(self._read)
        self.every = CodeChoice(look, CheckEvery, lambda: desk.language)
        self.every.changed.connect(self._set_every)
        self._every_field = FormField(self.every)
        self._every_field.stand_aside()  # else Tab comes back to it from whatever stands last
        self._due = PlainLabel(role="hint", wrap=True)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.start)
        row.addWidget(self.anew)
        self._often.body.addWidget(self._every_field)
        self._often.body.addWidget(self._due)
        self.add(buttons, self._how, self._progress, self._whole, self._faults, self._strange, self._often)
        self.add(self.fingerprint)
        for card in (self._faults, self._strange):
            card.hide()
        self.anew.hide()
        self.every.setEnabled(not desk.read_only)
        self.retranslate()

    def entered(self, target: object) -> None:
        self.start.setFocus()
        self._read()
        self.fingerprint.show_files()

    def leave(self) -> None:
        self.wanted.emit("evidence", None)

    def retranslate(self) -> None:
        self.sheet.say(
            self.tr("Check all evidence"),
            self.tr(
                "Every sealed file is opened and compared with what was taken in, to the last bit; what was checked"
                " longest ago comes first. Nothing is changed. You can go on working meanwhile, and stop at any time:"
                " it goes on where it stopped."
            ),
            self.tr("Back to evidence (Esc)"),
        )
        self.anew.say(self.tr("Begin anew"))
        self._faults.set_title(self.tr("Not what was taken in"))
        self._strange.set_title(self.tr("Belongs to no item"))
        self._often.set_title(self.tr("How often"))
        self._every_field.say(self.tr("Check everything"))
        if self._standing is not None:
            self._show(self._standing)
        else:
            self.start.say(self.tr("Check everything now"))

    def _read(self) -> None:
        self._reading.ask(lambda _progress, _token: self._presenter.standing())

    def _begin(self, *, anew: bool) -> None:
        self._whole.clear()
        self._foreign = ()
        job = self._checking.ask(
            lambda progress, token: self._presenter.check(progress, token, anew=anew), "files"
        )
        self._set_busy(busy=True)
        job.settled.connect(lambda: self._set_busy(busy=False))
        job.cancelled.connect(self._stopped)
        self._progress.follow(job, self.tr("Checking all evidence"))

    def _set_busy(self, *, busy: bool) -> None:
        self.start.setEnabled(not busy)
        self.anew.setEnabled(not busy)
        if not busy and self.isVisible():
            self.start.setFocus()  # a button that is switched off has passed the keyboard on

    def _stopped(self) -> None:
        self._whole.tell(self.tr("Stopped. What was checked is kept; the check goes on from there."), "info")
        self._read()

    def _checked(self, result: CheckResult) -> None:
        self._foreign = result.foreign
        if result.faults:
            self._whole.tell(
                self.tr(
                    "Some files are not what was taken in. Keep this folder as it is, and look for them in a backup."
                ),
                "bad",
            )
        elif result.foreign:
            self._whole.tell(
                self.tr("Every file is exactly what was taken in. Something lies there that belongs to no item."),
                "warn",
            )
        else:
            self._whole.tell(self.tr("Every file is exactly what was taken in."), "ok")
        self._read()

    def _show(self, standing: CheckStanding) -> None:
        self._standing = standing
        self.start.say(self.tr("Go on checking") if standing.stopped else self.tr("Check everything now"))
        self.start.setEnabled(standing.files > 0 and not self._checking.busy)
        self.anew.setVisible(standing.stopped)
        self._how.say(self._words(standing))
        self._fill(self._faults, [self._fault_row(fault) for fault in standing.faults[:_MOST]], len(standing.faults))
        self._fill(self._strange, [self._foreign_row(one) for one in self._foreign[:_MOST]], len(self._foreign))
        self.every.choose_code(standing.every)
        self._due.say(self.tr("Due on {day}; it stands on the page Today.").format(day=standing.due))
        self._due.setVisible(bool(standing.due))
        for card in (self._faults, self._strange):
            tab_in_place(card)

    def _words(self, standing: CheckStanding) -> str:
        if not standing.files:
            return self.tr("There is no file to check.")
        last = (
            self.tr("Everything was last checked on {time}.").format(time=local_time(standing.last_whole))
            if standing.last_whole
            else self.tr("Never checked as a whole.")
        )
        files = self.tr("Files: {number}.").format(number=standing.files)
        if not standing.stopped:
            return f"{files} {last}"
        stopped = self.tr("A check was stopped: {done} of them are done.").format(done=standing.done)
        return f"{files} {stopped} {last}"

    def _fill(self, card: Card, rows: Sequence[QWidget], number: int) -> None:
        lines = self._rows[card]
        empty(lines)
        for row in rows:
            lines.addWidget(row)
        if number > len(rows):
            more = self.tr("And {number} more of this kind.").format(number=number - len(rows))
            lines.addWidget(PlainLabel(more, "hint", wrap=True))
        card.setVisible(bool(rows))

    def _fault_row(self, fault: FileFault) -> QWidget:
        words = text(self.desk.language, "terminal", f"fault.{fault.fault}")
        held = f" ({', '.join(fault.holds)})" if fault.holds else ""
        open_it = ActionButton(self.desk.tools.look, icon="arrow-right")
        open_it.say(fault.file.code)
        open_it.setAccessibleName(self.tr("Open {code}").format(code=fault.file.code))
        item_id = fault.file.item_id
        open_it.clicked.connect(lambda: self.wanted.emit("item", item_id))
        return self._row("circle-alert", f"{fault.file.code}: {words}{held}", open_it)

    def _foreign_row(self, strange: Foreign) -> QWidget:
        words = (
            self.tr("{name}: a copy of {code}").format(name=strange.name, code=", ".join(strange.copy_of))
            if strange.copy_of
            else self.tr("{name}: unknown").format(name=strange.name)
        )
        return self._row("info", words, None)

    def _row(self, icon: str, words: str, button: ActionButton | None) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        kind: Kind = "bad" if button is not None else "warn"
        tile = IconTile(self.desk.tools.look, icon, 18, kind=kind, bare=True)
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        label = PlainLabel(wrap=True)
        label.show_stored(words)
        label.let_select()
        line.addWidget(label, 1)
        if button is not None:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _set_every(self) -> None:
        every = self.every.code()
        self._setting.tell(lambda _progress, _token: self._presenter.set_every(every))

    def _fail(self, error: CodedError) -> None:
        self._whole.tell(self.desk.tools.error_sentence(error), "bad")
        self._read()
