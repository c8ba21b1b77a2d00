"""A damaged vault, before it is open: what is damaged, saving the rest, repairing from a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.file_row import FileRow
from ui.desktop.widgets.finding_lines import FindingLines
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, PASSPHRASE, SHARES, WayFields
from ui.i18n import language_of, text
from ui.presenters.rescuing import Looked, RescueDesk

if TYPE_CHECKING:
    from archive.rescue.repairing import Repaired
    from archive.rescue.salvage import Salvaged


class RescueView(QWidget):
    """``saved`` carries the folder of the vault to open now; ``back_wanted`` leads back to unlocking."""

    saved = Signal(object)
    back_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._desk = RescueDesk(Path())
        self._looked: Looked | None = None
        self._target = Path()
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name = ElidedLabel("strong", Qt.TextElideMode.ElideMiddle)
        self.ways = PillRow()
        self.ways.chosen.connect(self._choose_way)
        self.fields = WayFields(tools, PASSPHRASE)
        self.fields.changed.connect(self._renew)
        self.fields.entered.connect(self._look)
        self.backup = FileRow(tools, "usb", folder=True)
        self.backup.changed.connect(self._renew)
        self._backup_field = FormField(self.backup)
        self.look = ActionButton(look, icon="search", kind="primary")
        self.look.clicked.connect(self._look)
        self.message = Banner(look)
        self.progress = ProgressPanel(look, self._stage_words)
        self.lines = FindingLines(look)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.textChanged.connect(self._renew)
        self._name_field = FormField(self.name)
        self.save = ActionButton(look, icon="archive", kind="primary")
        self.save.clicked.connect(self._save)
        self._plan_words = PlainLabel(wrap=True)
        self._records_words = PlainLabel(role="muted", wrap=True)
        self.old_records = CheckBox(look)
        self.old_records.clicked.connect(self._renew)
        self.repair = ActionButton(look, icon="undo-2")
        self.repair.clicked.connect(self._repair)
        self._plain_words = PlainLabel(role="muted", wrap=True)
        self.aware = CheckBox(look)
        self.aware.clicked.connect(self._renew)
        self.plain = ActionButton(look, icon="file-text", kind="danger")
        self.plain.clicked.connect(self._pick_plain)
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        self._looking, self._saving = LatestJob(tools.runner, self), LatestJob(tools.runner, self)
        self._repairing, self._writing = LatestJob(tools.runner, self), LatestJob(tools.runner, self)
        self._jobs = (self._looking, self._saving, self._repairing, self._writing)
        for job, done in zip(self._jobs, (self._show, self._was_saved, self._repaired, self._wrote), strict=True):
            job.answered.connect(done)
            job.failed.connect(self._fail)
        self._arrange()
        self._retranslate()

    def begin(self, folder: Path) -> None:
        """Take the damaged vault."""
        self.wipe()
        self._desk = RescueDesk(folder)
        self._name.show_stored(folder.name or str(folder))
        self.name.setText(self.tr("{name} rescued").format(name=folder.name))

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        self.fields.start_here()

    def wipe(self) -> None:
        """Forget what was typed and read, and stop what is under way."""
        for job in self._jobs:
            job.forget()
        if self._desk.end():
            self._tools.runner.start(self._desk.close, "files")
        self._desk = RescueDesk(self._desk.folder)
        self._looked = None
        self.fields.wipe()
        self.backup.wipe()
        for box in (self.old_records, self.aware):
            box.setChecked(False)
        self.lines.clear()
        self.message.clear()
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(11)
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: tuple[QWidget, ...] = (
            *(self._title, self._name, self._subtitle, self.ways, self.fields, self._backup_field, self.look),
            *(self.progress, self.message, self.lines, self._name_field, self.save),
            *(self._plan_words, self._records_words, self.old_records, self.repair),
            *(self._plain_words, self.aware, self.plain),
        )
        for part in parts:
            lines.addWidget(part)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

    @property
    def _busy(self) -> bool:
        return any(job.busy for job in self._jobs)

    def _renew(self) -> None:
        looked, busy = self._looked, self._busy
        self.look.setEnabled(self.fields.ready() and not busy)
        for field in (self.ways, self.fields, self.backup):
            field.setEnabled(not busy)
        for part in (self._name_field, self.save, self._plain_words, self.aware, self.plain):
            part.setVisible(looked is not None)
        self.save.setEnabled(not busy and self._named())
        self.plain.setEnabled(not busy and self.aware.isChecked())
        plan = looked.plan if looked is not None else None
        self._plan_words.setVisible(plan is not None)
        for part in (self._records_words, self.old_records):
            part.setVisible(plan is not None and plan.database is not None)
        self.repair.setVisible(plan is not None)
        if plan is not None:
            records = plan.database is not None and self.old_records.isChecked()
            something = bool(plan.files or plan.slots or plan.description or records)
            self.repair.setEnabled(not busy and something and (records or not plan.database_damaged))
        self._say_plan()

    def _named(self) -> bool:
        name = self.name.text().strip()
        return bool(name) and name not in (".", "..") and not any(letter in name for letter in "/\\\0")

    def _say_plan(self) -> None:
        plan = self._looked.plan if self._looked is not None else None
        if plan is None:
            return
        words = [
            self.tr("The backup can repair: sealed files {files}, files of ways in {slots}.").format(
                files=len(plan.files), slots=len(plan.slots)
            )
        ]
        if plan.absent:
            words.append(self.tr("Not in the backup either: {count}.").format(count=len(plan.absent)))
        if plan.database_damaged and plan.database is None:
            words.append(self.tr("The records are damaged, and this backup has no sound ones."))
        self._plan_words.say(" ".join(words))
        if plan.database is not None:
            time = plan.database.time[:16].replace("T", " ") + " UTC"
            self._records_words.say(
                self.tr(
                    "The records are damaged. The backup has those of {time}. Known changes since then that would be"
                    " lost: {lost} (entries {first} to {last} of the journal). Saving into a new vault may keep more."
                ).format(time=time, lost=plan.lost_changes, first=plan.first_lost, last=plan.last_lost)
            )

    def _choose_way(self, kind: str) -> None:
        self.fields.choose(kind)
        self._renew()
        self.fields.start_here()

    def _follow(self, job: LatestJob, work: Work, title: str) -> None:
        self.message.clear()
        started = job.tell(work, "files")
        self.progress.follow(started, title)
        desk = self._desk
        started.cancelled.connect(lambda: self._say_stopped(desk))
        started.settled.connect(self._renew)
        self._renew()

    def _say_stopped(self, desk: RescueDesk) -> None:
        if desk is self._desk:  # not of work that was under way when the page was left
            self.message.tell(self.tr("Stopped. Nothing is half-done."), "info")

    def _look(self) -> None:
        if not self.look.isEnabled():
            return
        desk, bring, backup = self._desk, self.fields.bring(), self.backup.path()
        self.fields.wipe()
        self.lines.clear()
        self._looked = None
        self._follow(
            self._looking,
            lambda progress, token: desk.look(bring, backup, progress, token),
            self.tr("Every part of the vault is being looked at"),
        )

    def _show(self, looked: Looked) -> None:
        self._looked = looked
        self.lines.show_findings(looked.findings, language_of(self._tools.translations.code))
        self._tools.look.dress(self.lines)
        if looked.damaged:
            self.message.tell(self.tr("This is what is damaged and what is not. Nothing was changed."), "warn")
        else:
            self.message.tell(self.tr("Nothing is damaged. The vault opens in the ordinary way."), "ok")
        self._renew()
        self.save.setFocus()

    def _save(self) -> None:
        from archive.rescue.salvage import Words

        language = language_of(self._tools.translations.code)
        words = Words(*(text(language, "terminal", f"rescue.{key}") for key in ("lost", "partial", "unclaimed")))

        def save_below(folder: Path) -> None:
            desk = self._desk
            target = self._target = folder / self.name.text().strip()
            self._follow(
                self._saving,
                lambda progress, token: desk.save(target, words, progress, token),
                self.tr("What can be read is being saved"),
            )

        self._pick(self.tr("Where should the new vault be?"), save_below)

    def _was_saved(self, _saved: Salvaged) -> None:
        target = self._target
        self.wipe()
        self.saved.emit(target)

    def _repair(self) -> None:
        desk, records = self._desk, self.old_records.isChecked()
        self._follow(
            self._repairing,
            lambda progress, token: desk.repair(records, progress, token),
            self.tr("The vault is being repaired from the backup"),
        )

    def _repaired(self, _repaired: Repaired) -> None:
        folder = self._desk.folder
        self.wipe()
        self.saved.emit(folder)

    def _pick_plain(self) -> None:
        self._pick(self.tr("Where should the readable file be?"), self.write_plain_into)

    def write_plain_into(self, folder: Path) -> None:
        """Write the records into a folder for anybody to read; it was confirmed before."""
        desk = self._desk
        words = self.tr("The records are being written")
        self._follow(self._writing, lambda _progress, _token: desk.write_plain(folder), words)

    def _wrote(self, file: Path) -> None:
        self.aware.setChecked(False)
        self._renew()
        words = self.tr("The records are in the file “{name}”. Anybody can read it: remove it soon.")
        self.message.tell(words.format(name=file.name), "warn")

    def _pick(self, heading: str, take: Callable[[Path], None]) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        picker = FilePicker(self._tools.look, Picking.FOLDER, heading, start=None, parent=self.window())
        picker.picked.connect(lambda paths: take(paths[0]))
        picker.open()

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._tools.error_sentence(error), "bad")
        self._renew()
        if self._looked is None:
            self.start_here()

    def _stage_words(self, stage: str) -> str:
        return text(language_of(self._tools.translations.code), "terminal", f"stage.{stage}")

    def _retranslate(self) -> None:
        self._title.say(self.tr("What can be saved"))
        self._subtitle.say(self.tr("A damaged vault is only read here. Looking changes nothing in its folder."))
        self.ways.setAccessibleName(self.tr("Way in"))
        self.ways.offer(
            [
                (PASSPHRASE, self.tr("Passphrase")),
                (KEY_FILE, self.tr("Key file")),
                (SHARES, self.tr("Recovery shares")),
                (IDENTITY, self.tr("Partner's key")),
            ]
        )
        self._backup_field.say(
            self.tr("A backup, if you have one"), self.tr("It helps where files of ways in or sealed files are gone.")
        )
        self.backup.say(
            self.tr("No backup chosen"), self.tr("Choose…"), self.tr("Choose the folder with the backup")
        )
        self.look.say(self.tr("Look at what can be saved"))
        self._name_field.say(self.tr("Name of the new vault"), self.tr("It is visible as the name of a folder."))
        self.save.say(self.tr("Save into a new vault…"))
        self.repair.say(self.tr("Repair this vault"))
        self.old_records.setText(self.tr("Take the backup's records all the same"))
        self._plain_words.say(
            self.tr("The records can also be written as a file that anybody can read, names and sources included.")
        )
        self.aware.setText(self.tr("I know that anybody can read it"))
        self.plain.say(self.tr("Write the readable file…"))
        self._back.say(self.tr("Back"))
        self._renew()
