"""Examining the vault: what is proven, what is not proven, what is broken, in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from archive.findings import Verdict
from crypto.errors import CodedError
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.errortext import finding_sentence
from ui.i18n import text
from ui.presenters.checking import ORDER, Examination, examine_vault

_MOST = 200
_MARKS: dict[Verdict, tuple[str, Kind]] = {
    Verdict.PROVEN: ("circle-check", "ok"),
    Verdict.NOT_PROVEN: ("info", "warn"),
    Verdict.BROKEN: ("circle-alert", "bad"),
}


class CheckPage(ColumnPage):
    """Nothing starts by itself: a large vault takes its time to read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = desk.tools.look
        self._examination: Examination | None = None
        self._examining = LatestJob(desk.tools.runner, self)
        self._examining.answered.connect(self._show)
        self._examining.failed.connect(self._fail)
        self.start = ActionButton(look, icon="shield-check", kind="primary")
        self.start.clicked.connect(self._begin)
        self._whole = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self._cards: list[Card] = []
        self.sheet.lines.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._progress, self._whole)
        self.retranslate()

    def entered(self, target: object) -> None:
        self.start.setFocus()

    def retranslate(self) -> None:
        self.say(
            self.tr("Check the vault"),
            self.tr(
                "Everything in the vault is read and compared: the journal with its signatures, every record,"
                " every sealed file. Nothing is changed. You can go on working meanwhile."
            ),
        )
        self.start.say(self.tr("Check everything now"))
        if self._examination is not None:
            self._show(self._examination)

    def _begin(self) -> None:
        vault = self.desk.vault
        self._clear()
        self._whole.clear()
        job = self._examining.ask(lambda progress, token: examine_vault(vault, progress, token), "files")
        self.start.setEnabled(False)
        job.settled.connect(lambda: self.start.setEnabled(True))
        job.cancelled.connect(lambda: self._whole.tell(self.tr("Stopped. Nothing was changed."), "info"))
        self._progress.follow(job, self.tr("Checking the vault"))

    def _fail(self, error: CodedError) -> None:
        self._whole.tell(self.desk.tools.error_sentence(error), "bad")

    def _clear(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._examination = None

    def _show(self, examination: Examination) -> None:
        self._clear()
        self._examination = examination
        words = {
            Verdict.PROVEN: self.tr("Everything that was checked is proven."),
            Verdict.NOT_PROVEN: self.tr("Nothing is broken. Some things cannot be proven; see below."),
            Verdict.BROKEN: self.tr("Something is broken. Keep this folder as it is, and read below what to do."),
        }
        self._whole.tell(words[examination.verdict], _MARKS[examination.verdict][1])
        for verdict in ORDER:
            findings = examination.of(verdict)
            if findings:
                card = self._card(verdict, [finding_sentence(one, self.desk.language) for one in findings])
                self._cards.append(card)
                self.add(card)
        tab_in_place(self)

    def _card(self, verdict: Verdict, sentences: list[str]) -> Card:
        titles = {
            Verdict.PROVEN: self.tr("Proven"),
            Verdict.NOT_PROVEN: self.tr("Not proven"),
            Verdict.BROKEN: self.tr("Broken"),
        }
        card = Card(titles[verdict])
        icon, kind = _MARKS[verdict]
        for sentence in sentences[:_MOST]:
            line = QHBoxLayout()
            line.setSpacing(10)
            tile = IconTile(self.desk.tools.look, icon, 18, kind=kind, bare=True)
            line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
            label = PlainLabel(wrap=True)
            label.show_stored(sentence)
            label.let_select()
            line.addWidget(label, 1)
            card.body.addLayout(line)
        if len(sentences) > _MOST:
            more = self.tr("And {number} more of this kind.").format(number=len(sentences) - _MOST)
            card.body.addWidget(PlainLabel(more, "hint", wrap=True))
        return card

