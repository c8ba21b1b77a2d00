"""Taking in files: which ones, for which case, from whom; then one pass, and what became of each."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from archive.intake_sealing import Pace
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.second_hash import Cost, SecondHash
from archive.vault import Vault
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.evidence_intake_choice import IntakeChoice
from ui.desktop.views.evidence_intake_facts import IntakeFactsForm
from ui.desktop.views.evidence_results import IntakeResults
from ui.desktop.views.evidence_unfinished import UnfinishedIntakes
from ui.desktop.views.taking_column import TakingColumn
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.by_code import person_by_code
from ui.presenters.taking_in import (
    Intake,
    OpenIntake,
    Preview,
    Results,
    begin,
    consent_of,
    cost_of,
    go_on,
    left_out,
    look,
    unfinished,
    write_down,
)

_PACE_MS = 500


class IntakePanel(TakingColumn):
    """``left`` when the person is done; ``item_wanted`` tells the id of an item to open."""

    taken = Signal()
    """Files came in, all of them or some."""
    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tools.look)
        self._desk = desk
        self._case_id = ""
        self._preview: Preview | None = None
        self._pace, self._began = Pace(), 0.0
        tools = desk.tools
        self.unfinished = UnfinishedIntakes(desk)
        self.unfinished.resumed.connect(self._go_on)
        self.unfinished.given_up.connect(self._give_up)
        self.choice = IntakeChoice(desk)
        self.choice.changed.connect(self._look)
        self._choose = self.choice.choose
        self.facts = IntakeFactsForm(desk)
        self.facts.held_changed.connect(self._renew)
        self.facts.second_hash_asked.connect(self._ask_cost)
        self._stays = Banner(tools.look)
        self._trouble = Banner(tools.look)
        self._start = ActionButton(tools.look, icon="download", kind="primary")
        self._start.clicked.connect(self._begin_taking)
        self._progress = ProgressPanel(tools.look, self._stage_words)
        self._speed = PlainLabel(role="small", wrap=True)
        self._results = IntakeResults(tools.look, tools.error_sentence, lambda: desk.language)
        self._results.item_wanted.connect(self.item_wanted)
        self._cases = self._job(self._offer)
        self._looking = self._job(self._show_preview)
        self._costing = self._job(self._show_cost)
        self._taking = self._job(self._taken)
        self._ticking = QTimer(self, interval=_PACE_MS)
        self._ticking.timeout.connect(self._tell_pace)
        self._arrange()
        self._retranslate()

    def begin(self, case_id: str) -> None:
        """A fresh intake, for that case if one is named. One that is under way goes on."""
        if self._taking.busy:
            return
        self._case_id = case_id
        self._preview = None
        self._looking.forget()
        self.choice.clear()
        self.facts.clear(case_id)
        self._results.clear()
        self._trouble.clear()
        self._renew()
        vault = self._desk.vault
        self._cases.ask(lambda _progress, _token: (vault.cases.all(), unfinished(vault)))

    def add(self, paths: Iterable[Path]) -> None:
        """Put files and folders on the list, each once."""
        if not self._taking.busy:
            self.choice.add(paths)

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        self._choose.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _job(self, answered: object) -> LatestJob:
        job = LatestJob(self._desk.tools.runner, self)
        job.answered.connect(answered)
        job.failed.connect(self._fail)
        return job

    def _arrange(self) -> None:
        above: tuple[QWidget, ...] = (self.unfinished, self.choice, self.facts, self._stays, self._trouble)
        below: tuple[QWidget, ...] = (self._progress, self._speed, self._results)
        for part in above:
            self.lines.addWidget(part)
        self.lines.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeading)
        for part in below:
            self.lines.addWidget(part)
        self._speed.hide()

    def _retranslate(self) -> None:
        self.head.say(self.tr("Take in files"))
        self.back.say(self.tr("Back to the list"))
        self._renew()

    def _renew(self) -> None:
        busy, in_hand = self._taking.busy, self.facts.in_hand
        number = self._preview.files if self._preview is not None and in_hand else 0
        self.choice.setVisible(in_hand)
        self.choice.let(not busy)
        self.facts.setEnabled(not busy)
        self.unfinished.let(not busy)
        if in_hand:
            self._start.say(self.tr("Take in %n file(s)", "", number) if number else self.tr("Take in"))
            self._stays.tell(
                self.tr(
                    "The files outside the vault stay where they are, and whoever finds them there can read them;"
                    " removing them is up to you. On a stick, a memory card or a modern disk deleting does not"
                    " destroy: only destroying the medium does."
                ),
                "warn",
            )
        else:
            self._start.say(self.tr("Write it down"))
            self._stays.clear()
        self._start.setEnabled(not busy and (bool(number) or not in_hand))

    def _offer(self, answer: tuple[list[CaseFile], list[OpenIntake]]) -> None:
        cases, waiting = answer
        self.facts.offer_cases(cases, self._case_id)
        self.unfinished.show_intakes(waiting)

    def _look(self) -> None:
        self._preview = None
        self.choice.show_preview(None)
        self._results.clear()
        self._trouble.clear()
        self._renew()
        paths, everything, vault = tuple(self.choice.paths), self.choice.everything.isChecked(), self._desk.vault
        if paths:
            job = self._looking.ask(
                lambda progress, token: look(vault, paths, progress, token, everything=everything), "files"
            )
            self._progress.follow(job, self.tr("Looking through files and folders"))
        else:
            self._looking.forget()

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self.choice.show_preview(preview)
        self._renew()
        if preview.files:
            self._start.setFocus()

    def _ask_cost(self, key: str) -> None:
        vault = self._desk.vault
        self._costing.ask(lambda _progress, _token: cost_of(vault, SecondHash(key)), "files")

    def _show_cost(self, cost: Cost) -> None:
        self.facts.show_cost(cost, self._preview.size if self._preview is not None else 0)

    def _begin_taking(self) -> None:
        vault, preview, said = self._desk.vault, self._preview, self.facts.said()
        untrusted_source, agreed = self.facts.source.text().strip(), self.facts.consent.isChecked()
        if not self.facts.in_hand:
            self._run(lambda _progress, _token: write_down(vault, _known(vault, said, untrusted_source, agreed)))
        elif preview is not None:
            pace = Pace()
            self._run(
                lambda progress, token: _take_in(
                    vault, preview, _known(vault, said, untrusted_source, agreed), pace, progress, token
                ),
                pace,
            )

    def _go_on(self, batch_id: str) -> None:
        vault, pace = self._desk.vault, Pace()
        if not self._taking.busy:
            self._run(lambda progress, token: go_on(vault, batch_id, progress, token, pace), pace)

    def _run(self, work: object, pace: Pace | None = None) -> None:
        self._trouble.clear()
        self.facts.source_field.set_error("")
        self._results.clear()
        # On the lane of files: what is typed elsewhere is kept meanwhile, however long a film takes.
        job = self._taking.ask(work, "files")  # type: ignore[arg-type]  # what a job is, which mypy reads as object
        job.settled.connect(self._settled)
        self._progress.follow(job, self.tr("Taking in files"))
        self._pace, self._began = pace or Pace(), time.monotonic()
        self._speed.say("")
        self._ticking.start()
        self._renew()

    def _tell_pace(self) -> None:
        pace, spent = self._pace, time.monotonic() - self._began
        if not pace.files or spent < 1:
            return
        locale = QLocale()
        speed = pace.bytes_done / spent
        words = self.tr("{done} of {files} files").format(
            done=locale.toString(pace.files_done), files=locale.toString(pace.files)
        )
        words += " · " + self.tr("{size} a second").format(size=locale.formattedDataSize(int(speed)))
        if speed and pace.bytes_done < pace.bytes:
            minutes, seconds = divmod(round((pace.bytes - pace.bytes_done) / speed), 60)
            words += " · " + self.tr("about {minutes}:{seconds:02d} left").format(minutes=minutes, seconds=seconds)
        if pace.refused:
            words += " · " + self.tr("not taken in: {number}").format(number=locale.toString(pace.refused))
        self._speed.say(words)
        self._speed.show()

    def _taken(self, made: Results | EvidenceItem) -> None:
        if isinstance(made, EvidenceItem):
            self.taken.emit()
            self.item_wanted.emit(made.id)
            return
        self._results.show_results(made)
        QTimer.singleShot(0, self._results, lambda: self.ensureWidgetVisible(self._results, 0, 0))
        self._preview = None
        self.choice.clear()
        self.taken.emit()
        vault = self._desk.vault
        self._case_id = self.facts.case.key()
        self._cases.ask(lambda _progress, _token: (vault.cases.all(), unfinished(vault)))

    def _give_up(self, batch_id: str, reason: str) -> None:
        vault = self._desk.vault

        def give_up(_progress: Progress, _token: CancelToken) -> tuple[list[CaseFile], list[OpenIntake]]:
            vault.batch_intake.give_up(batch_id, reason=reason)
            return vault.cases.all(), unfinished(vault)

        self._cases.tell(give_up)

    def _settled(self) -> None:
        self._ticking.stop()
        self._speed.hide()
        self._renew()

    def _fail(self, error: CodedError) -> None:
        words = self._desk.tools.error_sentence(error)
        if error.code == "record_not_found" and self.facts.source.text().strip():
            self.facts.source_field.set_error(self.tr("There is no person with this code."))
        else:
            self._trouble.tell(words, "bad")
        self._renew()

    def _stage_words(self, stage: str) -> str:
        return text(self._desk.language, "terminal", f"stage.{stage}")


def _known(vault: Vault, said: Intake, untrusted_source: str, agreed: bool) -> Intake:
    """With the people that the codes name. Raises ``RecordNotFound``, ``ConsentNotRecorded``."""
    source_id = person_by_code(vault, untrusted_source).id if untrusted_source else ""
    consent_id = consent_of(vault, source_id).id if agreed else ""
    return replace(said, source_id=source_id, consent_id=consent_id)


def _take_in(
    vault: Vault, preview: Preview, intake: Intake, pace: Pace, progress: Progress, token: CancelToken
) -> Results:
    results = go_on(vault, begin(vault, preview, intake), progress, token, pace)
    return replace(results, taken=(*results.taken, *left_out(preview)))
