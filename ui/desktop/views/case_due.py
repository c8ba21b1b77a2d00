"""The card of a case that says what is due in it and what is still open, each with the way there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.questions.due_line import Standing
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.views.today_words import TodayWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.way_row import WayRow
from ui.presenters.case_open import CaseOpen, case_open
from ui.presenters.today import TodayLine, place_of

MOST = 4
_POINTS = (
    ("passed", "liberty", "lock"),
    ("articles", "charges", "scale"),
    ("contradictions", "", "arrow-left-right"),
)
"""Points that may be open, the part of the case that each leads to, and its icon."""


class CaseDue(Card):
    """``wanted`` as a page has it; ``part_wanted`` as a part of a case has it."""

    wanted = Signal(str, object)
    part_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._words = TodayWords(self)
        self._found: CaseOpen | None = None
        self._case_id = ""
        self._lines: dict[str, TodayLine] = {}
        look = desk.tools.look
        self.list = CardList(look)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list.setModel(self._model)
        self.list.opened.connect(lambda one: self._open(str(one)))
        self._nothing = PlainLabel(role="muted", wrap=True)
        self.all = ActionButton(look, icon="calendar")
        self.all.clicked.connect(lambda: self.wanted.emit("today", self._case_id))
        self.points: dict[str, WayRow] = {}
        for part in (self._nothing, self.list):
            self.body.addWidget(part)
        for key, leads_to, icon in _POINTS:
            row = self.points[key] = WayRow(look, icon, kind="warn")
            row.taken.connect(lambda part=leads_to: self._go(part))
            row.hide()
            self.body.addWidget(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all)
        buttons.addStretch()
        self.body.addLayout(buttons)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        look.changed.connect(self._measure)
        self.leave()
        self._retranslate()

    def show_case(self, case_id: str) -> None:
        """Read what is due in that case."""
        self._case_id = case_id
        vault = self._desk.vault
        self._reading.ask(lambda _progress, _token: case_open(vault, case_id))

    def leave(self) -> None:
        """Another case is shown next."""
        self._reading.forget()
        self._found, self._lines = None, {}
        self._model.show([])
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._lines))

    def _show(self, found: CaseOpen) -> None:
        if found.case_id != self._case_id:
            return
        self._found = found
        self._lines = {line.id: line for line in found.due.lines[:MOST]}
        self._model.show(list(self._lines))
        self._renew()

    def _renew(self) -> None:
        found = self._found
        self._nothing.setVisible(not self._lines)
        self.list.setVisible(bool(self._lines))
        self.all.setVisible(found is not None and len(found.due.lines) > 0)
        counts = self._counts()
        for key, row in self.points.items():
            row.setVisible(counts[key] > 0)
        self._measure()
        self._retranslate()

    def _counts(self) -> dict[str, int]:
        found = self._found
        if found is None:
            return dict.fromkeys(self.points, 0)
        return {
            "passed": found.passed,
            "articles": found.unsure_articles,
            "contradictions": found.contradictions,
        }

    def _measure(self) -> None:
        self.list.setFixedHeight(len(self._lines) * self.list.verticalHeader().defaultSectionSize() + 4)

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        language = self._desk.language
        return {one: self._words.row(self._lines[str(one)], language) for one in ids if str(one) in self._lines}

    def _open(self, line_id: str) -> None:
        line = self._lines.get(line_id)
        if line is not None:
            self.wanted.emit(*place_of(line.due))

    def _go(self, part: str) -> None:
        if part:
            self.part_wanted.emit(part)
        else:
            self.wanted.emit("review", None)

    def _retranslate(self) -> None:
        self.set_title(self.tr("What is due"))
        self.list.setAccessibleName(self.tr("What is due in this case"))
        found, counts = self._found, self._counts()
        late = sum(1 for line in found.due.lines if line.standing is Standing.OVERDUE) if found else 0
        self._nothing.say(self.tr("Nothing is due in this case.") if found else "")
        whole = len(found.due.lines) if found else 0
        self.all.say(self.tr("All of it ({count}, overdue {late})…").format(count=whole, late=late))
        go = self.tr("Show…")
        self.points["passed"].say(
            self.tr("A limit passed"),
            self.tr("Detentions for which neither a prolongation nor a release is recorded: {count}").format(
                count=counts["passed"]
            ),
            go,
        )
        self.points["articles"].say(
            self.tr("Articles that are not certain"),
            self.tr("Charges whose article no source prints plainly: {count}").format(count=counts["articles"]),
            go,
        )
        self.points["contradictions"].say(
            self.tr("Sources that differ"),
            self.tr("Facts about which nobody decided yet: {count}").format(count=counts["contradictions"]),
            go,
        )

    def _tell(self, error: CodedError) -> None:
        self._nothing.say(self._desk.tools.error_sentence(error))
        self._nothing.show()
