"""Restoring a vault from a backup onto this machine, before any vault is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.ago import ago_words
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.way_fields import IDENTITY, KEY_FILE, PASSPHRASE, SHARES, WayFields
from ui.i18n import language_of, text
from ui.presenters.restoring import BackupFound, RestoredHere, find_backup, restore_vault

_CAPTION = 4
DAMAGED = "generation_damaged"
"""Code of the error after which a person may have the rest restored."""


class RestoreView(QWidget):
    """``restored`` carries the folder of the vault that was made, and what to say of it; then ``back_wanted``."""

    restored = Signal(object, str)
    back_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._found: BackupFound | None = None
        self._made: Path | None = None
        self._where: Path | None = None
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._stick_words, self._place_words = (PlainLabel(role="strong", wrap=True) for _ in range(2))
        self._stick = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.choose = ActionButton(look)
        self.choose.clicked.connect(self._pick_backup)
        self.which = Choice(look)
        self._which_field = FormField(self.which)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.textChanged.connect(self._renew)
        self._name_field = FormField(self.name)
        self._place = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self.choose_place = ActionButton(look)
        self.choose_place.clicked.connect(self._pick_place)
        self.ways = PillRow()
        self.ways.chosen.connect(self._choose_way)
        self._ways_words = PlainLabel(role="strong", wrap=True)
        self.fields = WayFields(tools, PASSPHRASE)
        self.fields.changed.connect(self._renew)
        self.fields.entered.connect(self._begin)
        self.leave_out = CheckBox(look)
        self.message = Banner(look)
        self.open_made = ActionButton(look, icon="lock-open", kind="primary")
        self.open_made.clicked.connect(self._go_on)
        self.go = ActionButton(look, icon="undo-2", kind="primary")
        self.go.clicked.connect(self._begin)
        self._progress = ProgressPanel(look, self._stage_words)
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        self._finding, self._restoring = LatestJob(tools.runner, self), LatestJob(tools.runner, self)
        self._finding.answered.connect(self._show_found)
        self._restoring.answered.connect(self._done)
        for job in (self._finding, self._restoring):
            job.failed.connect(self._fail)
        self._arrange()
        self.leave_out.hide()
        self._retranslate()

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        if self._found is None:
            self.choose.setFocus()
        else:
            self.fields.start_here()

    def wipe(self) -> None:
        """Empty the form and stop what is under way."""
        self._finding.forget()
        self._restoring.forget()
        self._found, self._made = None, None
        self.leave_out.setChecked(False)
        self.leave_out.hide()
        self.fields.wipe()
        self.name.setText("")
        self.message.clear()
        self._renew()

    def look_into(self, folder: Path) -> None:
        """Find the backup in a folder that was chosen."""
        self._found, self._made = None, None
        self.message.clear()
        self._finding.ask(lambda _progress, _token: find_backup(folder), "files")
        self._renew()

    def put_into(self, folder: Path) -> None:
        """Take the folder in which the vault will be."""
        self._where = folder
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(11)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        lines.addSpacing(4)
        lines.addLayout(_below(self._stick_words, self._inset("usb", self._stick, self.choose)))
        lines.addWidget(self._which_field)
        lines.addWidget(self._name_field)
        lines.addLayout(_below(self._place_words, self._inset("folder", self._place, self.choose_place)))
        lines.addWidget(self._ways_words)
        lines.addWidget(self.ways)
        lines.addWidget(self.fields)
        for part in (self.message, self.open_made, self.leave_out, self.go, self._progress):
            lines.addWidget(part)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

    def _inset(self, icon: str, words: ElidedLabel, button: ActionButton) -> QFrame:
        inset = QFrame()
        inset.setProperty("inset", "true")
        line = QHBoxLayout(inset)
        line.setContentsMargins(12, 7, 7, 7)
        line.setSpacing(10)
        line.addWidget(IconTile(self._tools.look, icon, 18, kind="neutral", bare=True))
        line.addWidget(words, 1)
        line.addWidget(button)
        return inset

    def _retranslate(self) -> None:
        self._title.say(self.tr("Restore from a backup"))
        self._subtitle.say(self.tr("The backup is only read. Every byte is compared while it is copied."))
        self._stick_words.say(self.tr("The backup"))
        self._place_words.say(self.tr("Where the vault will be"))
        self.choose.say(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder with the backup"))
        self._which_field.say(self.tr("Which backup"))
        self._name_field.say(self.tr("Name of the vault"), self.tr("It is visible as the name of a folder."))
        self.choose_place.say(self.tr("Choose…"))
        self.choose_place.setAccessibleName(self.tr("Choose where the vault will be"))
        self._ways_words.say(self.tr("What opened the vault when the backup was made"))
        self.ways.setAccessibleName(self.tr("Way in"))
        self.ways.offer(
            [
                (PASSPHRASE, self.tr("Passphrase")),
                (KEY_FILE, self.tr("Key file")),
                (SHARES, self.tr("Recovery shares")),
                (IDENTITY, self.tr("Partner's key")),
            ]
        )
        self.leave_out.setText(self.tr("Leave out what is damaged, restore the rest"))
        self.go.say(self.tr("Restore the vault"))
        self.open_made.say(self.tr("Open the vault"))
        self._back.say(self.tr("Back"))
        self._offer()
        self._renew()

    def _offer(self) -> None:
        backups = self._found.backups if self._found is not None else ()
        words = self.tr("Backup {number}, {ago}")
        self.which.offer(
            [(str(one.number), words.format(number=one.number, ago=ago_words(one.written))) for one in backups]
        )

    def _target(self) -> Path | None:
        name = self.name.text().strip()
        if not name or name in (".", "..") or any(letter in name for letter in "/\\\0"):
            return None
        return (self._where or Path.home()) / name

    def _renew(self) -> None:
        found, busy = self._found, self._restoring.busy
        if found is None:
            self._stick.say(self.tr("No backup chosen yet"))
        else:
            self._stick.show_stored(str(found.folder))
        self._place.show_stored(str(self._where or Path.home()))
        self._which_field.setVisible(found is not None)
        ready = found is not None and self.fields.ready() and self._target() is not None
        self.go.setEnabled(ready and not busy)
        self.go.setVisible(self._made is None)
        self.open_made.setVisible(self._made is not None)
        for part in (self.choose, self.which, self.name, self.choose_place, self.ways, self.fields):
            part.setEnabled(not busy)

    def _show_found(self, found: BackupFound) -> None:
        self._found = found
        self._offer()
        self._renew()
        if self.name.text():
            self.fields.start_here()
        else:
            self.name.setFocus()

    def _pick(self, heading: str, start: Path | None, take: Callable[[Path], None]) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        picker = FilePicker(self._tools.look, Picking.FOLDER, heading, start=start, parent=self.window())
        picker.picked.connect(lambda paths: take(paths[0]))
        picker.open()

    def _pick_backup(self) -> None:
        self._pick(self.tr("Choose the stick or folder with the backup"), None, self.look_into)

    def _pick_place(self) -> None:
        self._pick(self.tr("Where should the vault be?"), self._where, self.put_into)

    def _choose_way(self, kind: str) -> None:
        self.fields.choose(kind)
        self._renew()
        self.fields.start_here()

    def _begin(self) -> None:
        found, target = self._found, self._target()
        if found is None or target is None or not self.go.isEnabled():
            return
        number, bring, leave_out = int(self.which.key()), self.fields.bring(), self.leave_out.isChecked()
        self.fields.wipe()
        self.message.clear()
        job = self._restoring.tell(
            lambda progress, token: restore_vault(found, number, target, bring, leave_out, progress, token),
            "files",
        )
        self._progress.follow(job, self.tr("Restoring the vault"))
        job.cancelled.connect(lambda: self.message.tell(self.tr("Stopped. Nothing was left behind."), "info"))
        job.settled.connect(self._renew)
        self._renew()

    def _done(self, done: RestoredHere) -> None:
        self.wipe()
        words = self._reach_words(done)
        if not done.doubtful:
            self.restored.emit(done.folder, words)
            return
        self._made = done.folder
        self.message.tell(words, "warn")
        self._renew()
        self.open_made.setFocus()

    def _reach_words(self, done: RestoredHere) -> str:
        sentences = [self.tr("Backup {number} is restored.").format(number=done.number)]
        if done.changed:
            reach = self.tr("Newest change in it, by its own journal: {changed}; the medium says {written}.")
            sentences.append(reach.format(changed=done.changed, written=done.written))
        if done.apart:
            sentences.append(
                self.tr("The two are more than a day apart: trust the journal, anybody can set a medium's time.")
            )
        if done.newer:
            sentences.append(
                self.tr(
                    "Another backup there goes further: {number}, newest change {changed}. Restore that one unless"
                    " you meant this one."
                ).format(number=done.newer, changed=done.newer_changed)
            )
        if done.left_out:
            without = self.tr(
                "Restored without what is damaged in this backup: {items}. Look for it on another stick."
            )
            sentences.append(without.format(items=", ".join(done.left_out)))
        return " ".join(sentences)

    def _go_on(self) -> None:
        if self._made is not None:
            made = self._made
            self.wipe()
            self.restored.emit(made, "")

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._tools.error_sentence(error), "bad")
        if error.code == DAMAGED:
            self.leave_out.show()
        self._renew()
        self.start_here()

    def _stage_words(self, stage: str) -> str:
        return text(language_of(self._tools.translations.code), "terminal", f"stage.{stage}")


def _below(caption: PlainLabel, part: QWidget) -> QVBoxLayout:
    """A part close below its name, as in a form."""
    lines = QVBoxLayout()
    lines.setSpacing(_CAPTION)
    lines.addWidget(caption)
    lines.addWidget(part)
    return lines
