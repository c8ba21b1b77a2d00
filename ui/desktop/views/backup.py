"""Backups: how old the last is, making one, the list, reading back, rehearsing the way back, and how to restore."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from archive.backup import BackedUp
from archive.findings import Finding, Verdict
from archive.rehearsal import Rehearsed
from crypto.errors import CodedError
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.health_words import HealthWords
from ui.desktop.jobs import Job
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.backup_list import BackupListCard
from ui.desktop.views.backup_making import BackupMakingCard
from ui.desktop.views.backup_rehearsal import BackupRehearsalCard
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.finding_lines import FindingLines
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.backups import BackupDesk, BackupView, ReadBack


class BackupPage(ColumnPage):
    """Read anew each time it is shown. Work goes on while other pages are used; one piece at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look, runner = desk.tools.look, desk.tools.runner
        self._backups = BackupDesk(desk.vault)
        self._view: BackupView | None = None
        self._findings: tuple[Finding, ...] = ()
        self._reading, self._working = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._working.answered.connect(self._done)
        for job in (self._reading, self._working):
            job.failed.connect(self._fail)
        self._standing = Banner(look)
        self.message = Banner(look)
        self.progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._lines = FindingLines(look)
        self.making = BackupMakingCard(look, desk.vault.folder.parent)
        self.making.chosen.connect(self._choose)
        self.making.wanted.connect(self._make)
        self.listing = BackupListCard(look)
        self.listing.read_back.connect(self._read_back)
        self.rehearsal = BackupRehearsalCard(desk.tools)
        self.rehearsal.wanted.connect(self._rehearse)
        self._restore = Card()
        self._restore_words = PlainLabel(role="muted", wrap=True)
        self._restore.body.addWidget(self._restore_words)
        self.add(self._standing, self.progress, self.message, self._lines)
        self.add(self.making, self.listing, self.rehearsal, self._restore)
        self.retranslate()

    def entered(self, target: object) -> None:
        backups = self._backups
        self._reading.ask(lambda _progress, _token: backups.view(), "files")
        self.making.choose.setFocus()

    def _show(self, view: BackupView) -> None:
        self._view = view
        self.health_read.emit(view.health)
        self._renew()

    def _renew(self) -> None:
        view = self._view
        if view is None:
            return
        state = HealthWords().backup(view.health)
        words = state.words
        if view.health.backup is not None:
            words = self.tr("{state} Place: {place}").format(state=words, place=view.health.backup.place)
        self._standing.tell(words, state.kind)
        free = not self._working.busy and not self.desk.read_only
        for card in (self.making, self.listing, self.rehearsal):
            card.show_view(view, free=free)
        if view.trouble is not None and not self._working.busy:
            self.message.tell(self.desk.tools.error_sentence(view.trouble), "warn")

    def _choose(self, folder: Path) -> None:
        backups = self._backups
        self.message.clear()
        self._reading.tell(lambda _progress, _token: backups.choose(folder), "files")
        self.making.make.setFocus()

    def _make(self) -> None:
        if self._view is None or self._view.folder is None:
            return
        folder, label = self._view.folder, self.making.label.text()
        keep, everything = int(self.making.keep.key() or 0), self.making.everything.isChecked()
        backups = self._backups
        self._begin(
            self._working.tell(
                lambda progress, token: backups.run(folder, label, keep, everything, progress, token), "backup"
            ),
            self.tr("Making a backup"),
        )

    def _read_back(self, number: int) -> None:
        if self._view is None or self._view.folder is None:
            return
        folder, backups = self._view.folder, self._backups
        self._begin(
            self._working.tell(lambda progress, token: backups.read_back(folder, number, progress, token), "backup"),
            self.tr("Reading backup {number} back").format(number=number),
        )

    def _rehearse(self) -> None:
        if self._view is None or self._view.folder is None:
            return
        folder, backups = self._view.folder, self._backups
        bring, everything = self.rehearsal.take(), self.rehearsal.everything.isChecked()
        self._begin(
            self._working.tell(
                lambda progress, token: backups.rehearse(folder, bring, everything, progress, token), "backup"
            ),
            self.tr("Rehearsing the way back"),
        )

    def _begin(self, job: Job, title: str) -> None:
        self.message.clear()
        self._findings = ()
        self._lines.clear()
        asked_by = self.focusWidget()
        self.progress.follow(job, title)
        self.sheet.show_top()
        job.cancelled.connect(self._stopped)
        job.settled.connect(self._read_again)
        if asked_by is not None:
            self._reading.answered.connect(asked_by.setFocus, Qt.ConnectionType.SingleShotConnection)
        self._renew()

    def _read_again(self) -> None:
        backups = self._backups
        self._reading.ask(lambda _progress, _token: backups.view(), "files")

    def _done(self, what: BackedUp | ReadBack | Rehearsed) -> None:
        if isinstance(what, BackedUp):
            self._made(what)
        elif isinstance(what, ReadBack):
            words = self.tr("Backup {number} was read back in full. It is sound.")
            if not what.sound:
                words = self.tr(
                    "Backup {number} is damaged. Do not rely on it; make a new one, best on another stick."
                )
            self.message.tell(words.format(number=what.number), "ok" if what.sound else "bad")
        elif what.passed:
            words = self.tr("The way back works. %n file(s) compared with what was taken in.", "", what.files)
            self.message.tell(words, "ok")
        else:
            self.message.tell(self.tr("The way back does not work with this backup. Make a new one."), "bad")
        self._findings = tuple(one for one in what.findings if one.verdict is not Verdict.PROVEN)
        self._lines.show_findings(self._findings, self.desk.language)

    def _made(self, done: BackedUp) -> None:
        if done.verified:
            words = self.tr("Backup {number} is made and was read back.").format(number=done.generation)
            copied = self.tr("%n file(s) copied, the rest was there already.", "", done.copied)
            self.message.tell(f"{words} {copied}", "ok")
        else:
            words = self.tr("Backup {number} was made, but reading it back found damage. Try another stick.")
            self.message.tell(words.format(number=done.generation), "bad")

    def _stopped(self) -> None:
        self.message.tell(self.tr("Stopped. What was backed up before is as it was."), "info")

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self.desk.tools.error_sentence(error), "bad")
        self._renew()

    def retranslate(self) -> None:
        self.say(
            self.tr("Backup"),
            self.tr(
                "A backup is a copy of the whole vault, sealed as the vault is: whoever finds the stick can read"
                " nothing. You can go on working while it is made. A passphrase of the past still opens the backups"
                " of that time."
            ),
        )
        self._restore.set_title(self.tr("To restore"))
        self._restore_words.say(
            self.tr(
                "On any computer with this program: choose “Restore from a backup” in the first window. The backup"
                " is only read, every byte is compared, and the restored vault opens with the same ways. What you"
                " erased in the vault is still in the backups made before; remove those if it must be gone."
            )
        )
        self._lines.show_findings(self._findings, self.desk.language)
        self._renew()
