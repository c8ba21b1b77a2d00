"""The wizard for what leaves the vault: what, for whom, what stands in the way, and the making.

Nothing is written before the last step, and what is decided here lasts only as long as the page.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crypto.errors import CodedError
from exports.edition import Gap
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.export_gaps import GapsStep
from ui.desktop.views.export_result import ResultStep
from ui.desktop.views.export_what import WhatStep
from ui.desktop.views.export_who import WhoStep
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.i18n import text
from ui.presenters.export import Choices, ExportDesk, GapLine, Made, Wish, file_name

_COLUMN = 820
_WHAT, _WHO, _GAPS, _RESULT = range(4)


class ExportPage(Page):
    """``entered`` with the id of a case, or None. Coming back from a record goes on where it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = ExportDesk(desk.vault)
        self._wish = Wish()
        self._number = ""
        self.step = _WHAT
        self._folder: Path | None = None
        self._away = self._letting = False
        look, runner = desk.tools.look, desk.tools.runner
        self._choosing, self._looking = LatestJob(runner, self), LatestJob(runner, self)
        self._making = LatestJob(runner, self)
        self._choosing.answered.connect(self._offer)
        self._looking.answered.connect(self._show_gaps)
        self._making.answered.connect(self._made)
        for job in (self._choosing, self._looking, self._making):
            job.failed.connect(self._fail)
        self._close = IconButton(look, "arrow-left")
        self._close.clicked.connect(self._leave)
        self._title = PlainLabel(role="heading")
        self._where = PlainLabel(role="muted")
        self._message = Banner(look)
        self.what, self.who, self.gaps = WhatStep(desk), WhoStep(desk), GapsStep(desk)
        self.result = ResultStep(desk)
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._put_back)
        self.keeper.failed.connect(self._fail)
        self.what.changed.connect(self.keeper.touched)
        self.who.changed.connect(self.keeper.touched)
        self.what.changed.connect(self._renew)
        self.who.changed.connect(self._renew)
        self.gaps.place_wanted.connect(self._go_away)
        self.gaps.passed.connect(self._let_pass)
        self.result.register_wanted.connect(lambda: self.wanted.emit("dossiers", None))
        self.result.again_wanted.connect(lambda: self._start(""))
        self._steps = QStackedWidget()
        for part in (self.what, self.who, self.gaps, self.result):
            self._steps.addWidget(part)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._back = ActionButton(look, icon="arrow-left")
        self._back.clicked.connect(self._go_back)
        self._next = ActionButton(look, icon="arrow-right", kind="primary")
        self._next.clicked.connect(self.go_on)
        self._arrange()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)
        self._retranslate()
        self._go(_WHAT)

    def entered(self, target: object) -> None:
        if self._away and self.step == _GAPS and target in (None, self._wish.case_id):
            self._away = False
            self._look()
            return
        self._away = False
        if not self._making.busy:
            self._start(target if isinstance(target, str) else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        column = QWidget()
        column.setMaximumWidth(self._desk.tools.look.type.px(_COLUMN))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self._close, self._title, self._where):
            head.addWidget(part)
        head.addStretch()
        lines.addLayout(head)
        lines.addWidget(self._message)
        lines.addWidget(self._steps)
        lines.addWidget(self._progress)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        buttons.addStretch()
        lines.addLayout(buttons)
        area = ScrollColumn()
        area.body.addWidget(column)
        area.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _start(self, case_id: str) -> None:
        self._wish = Wish(case_id=case_id)
        self._message.clear()
        self.gaps.start()
        self.what.start()
        self.who.start()
        self._go(_WHAT)
        self._choosing.ask(lambda _progress, _token: (case_id, self._presenter.choices()))

    def _offer(self, answer: tuple[str, Choices]) -> None:
        case_id, choices = answer
        self._number = choices.number
        self.what.offer_cases(choices.cases, case_id)
        self.who.offer_partners(choices.partners)
        if not choices.cases:
            self._message.tell(self.tr("There is no case yet. Open a case first."), "info")
        self._renew()
        self.what.start_here()
        self.keeper.open(Place(f"export:{case_id}", "case_file", case_id), self._words)

    def _words(self) -> Words:
        """What was typed; what is chosen can be chosen again in a moment."""
        lines = {"audience": self.what.audience, "purpose": self.what.purpose, "prepared_by": self.what.prepared_by}
        return {name: line.text() for name, line in lines.items()} | {"pasted": self.who.pasted.toPlainText()}

    def _put_back(self, kept: KeptWords) -> None:
        """What a lock interrupted stands there again."""
        self.keeper.take_back()
        for name, line in (("audience", self.what.audience), ("purpose", self.what.purpose)):
            if not line.text():
                line.setText(kept.words.get(name, ""))
        self.what.prepared_by.setText(kept.words.get("prepared_by", "") or self.what.prepared_by.text())
        if not self.who.pasted.toPlainText():
            self.who.pasted.setPlainText(kept.words.get("pasted", ""))
        self._message.tell(self.tr("What you typed for this export stands here again."), "info")
        self._renew()

    def _go(self, step: int) -> None:
        self.step = step
        self._steps.setCurrentIndex(step)
        # A hidden step must not keep the page as high as the highest of all.
        for number, part in enumerate((self.what, self.who, self.gaps, self.result)):
            policy = part.sizePolicy()
            shown = number == step
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            part.setSizePolicy(policy)
        self._retranslate()

    def go_on(self) -> None:
        """To the next step; at the last, choose where and make it."""
        self._message.clear()
        if self.step == _WHAT:
            self._go(_WHO)
            self.who.start_here()
        elif self.step == _WHO:
            self._go(_GAPS)
            self._look()
        elif self.step == _GAPS:
            self._pick()

    def _go_back(self) -> None:
        if self.step in (_WHO, _GAPS) and not self._making.busy:
            self._looking.forget()
            self._message.clear()
            self._go(self.step - 1)

    def _look(self) -> None:
        self.gaps.clear()
        wish = self._wish = self.who.put_into(self.what.put_into(self._wish))
        self._looking.ask(lambda _progress, _token: (wish, self._presenter.gaps(wish)), "reading")
        self._renew()

    def _show_gaps(self, answer: tuple[Wish, tuple[GapLine, ...]]) -> None:
        wish, gaps = answer
        if wish == self._wish and self.step == _GAPS:
            self.gaps.show_gaps(gaps)
            self._renew()
            if self._letting:
                self._letting = False
                self._next.setFocus() if self.gaps.ready() else self.gaps.start_here()

    def _let_pass(self, gap: Gap, reason: str) -> None:
        self._wish = self._wish.letting_pass(gap, reason)
        # The button that had the keyboard goes away with the gap.
        self._letting = True
        self._look()

    def _go_away(self, page: str, target: str) -> None:
        self._away = True
        self.wanted.emit(page, target)

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look,
            Picking.NEW_FILE,
            self.tr("Where to put it: a stick, or a folder outside the vault"),
            start=self._folder,
            name=file_name(self._number, sealed=self._wish.sealed),
            parent=self.window(),
        )
        picker.picked.connect(self._make)
        picker.open()

    def _make(self, paths: tuple[Path, ...]) -> None:
        target, wish = paths[0], self._wish
        self._folder = target.parent
        self._message.clear()
        # On the lane of files: what is typed elsewhere is kept meanwhile.
        job = self._making.ask(
            lambda progress, token: self._presenter.make(wish, target, progress, token), "files"
        )
        job.settled.connect(self._renew)
        job.cancelled.connect(self._stopped)
        self._progress.follow(job, self.tr("Making {code}").format(code=self._number))
        self._renew()

    def _made(self, made: Made) -> None:
        self.keeper.discard()
        self.keeper.leave()
        self.result.show_made(made)
        self._go(_RESULT)

    def _stopped(self) -> None:
        self._message.tell(self.tr("Stopped. Nothing was written and nothing left."), "info")

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self._desk.tools.error_sentence(error), "bad")
        self._renew()

    def _leave(self) -> None:
        self.wanted.emit("dossiers", None)

    def _escape(self) -> None:
        if self.step in (_WHO, _GAPS):
            self._go_back()
        else:
            self._leave()

    def _retranslate(self) -> None:
        self._close.say(self.tr("Back to the dossiers (Esc)"))
        titles = {
            _WHAT: self.tr("What is to leave?"),
            _WHO: self.tr("Who gets it?"),
            _GAPS: self.tr("What stands in the way?"),
            _RESULT: self.tr("Done"),
        }
        self._title.say(titles[self.step])
        last = self.step == _RESULT
        self._where.say("" if last else self.tr("Step {number} of 3").format(number=self.step + 1))
        self._back.say(self.tr("Back"))
        self._next.say(self.tr("Choose where and make it…") if self.step == _GAPS else self.tr("Go on"))
        self._renew()

    def _renew(self) -> None:
        busy = self._making.busy
        ready = {
            _WHAT: self.what.ready(),
            _WHO: self.who.ready(),
            _GAPS: self.gaps.ready() and not busy,
            _RESULT: False,
        }[self.step]
        self._back.setVisible(self.step in (_WHO, _GAPS))
        self._back.setEnabled(not busy)
        self._next.setVisible(self.step != _RESULT)
        self._next.setEnabled(ready and not self._desk.read_only)
        self._next.setToolTip(
            self.tr("The vault is open for reading only.") if self._desk.read_only else ""
        )
