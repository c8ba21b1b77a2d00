"""What a case is about, beside the list: title, state, how much it holds, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.vocabulary.casework import CaseKind, CaseStatus
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.cases import CaseCard

STATUS_KINDS: dict[CaseStatus, Kind] = {
    CaseStatus.OPEN: "ok",
    CaseStatus.MONITORING: "info",
    CaseStatus.DORMANT: "warn",
    CaseStatus.CLOSED: "neutral",
}
"""What the status of a case looks like, wherever it is shown."""


class CaseGlance(ScrollColumn):
    """``wanted`` as a page has it: go to the case, or to its dossier."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: CaseCard | None = None
        look = desk.tools.look
        self._code = PlainLabel(role="mono")
        self._open = ActionButton(look, icon="folder-open", kind="primary")
        self._open.clicked.connect(lambda: self._go("case"))
        self._dossier = ActionButton(look, icon="book-open")
        self._dossier.clicked.connect(lambda: self._go("export"))
        self._title = PlainLabel(role="heading", wrap=True)
        self._kind, self._status = Chip(), Chip()
        self._about, self._holds = Card(), Card()
        self._summary = PlainLabel(wrap=True)
        self._summary.let_select()
        self._facts = FactsGrid()
        self._arrange()
        self._retranslate()

    def show_case(self, card: CaseCard) -> None:
        """Show that case."""
        self._card = card
        self._code.show_stored(card.code)
        self._title.show_stored(card.title)
        self._retranslate()
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._code)
        head.addStretch()
        head.addWidget(self._dossier)
        head.addWidget(self._open)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(self._kind)
        flow.addWidget(self._status)
        self._about.body.addWidget(self._summary)
        self._holds.body.addWidget(self._facts)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._title)
        self.body.addWidget(chips)
        self.body.addSpacing(6)
        self.body.addWidget(self._about)
        self.body.addWidget(self._holds)
        self.body.addStretch()

    def _retranslate(self) -> None:
        self._open.say(self.tr("Open the case"))
        self._dossier.say(self.tr("Make dossier"))
        self._about.set_title(self.tr("Summary"))
        self._holds.set_title(self.tr("In this case"))
        card = self._card
        if card is None:
            return
        language = self._desk.language
        self._kind.say(capitalised(label(CaseKind, str(card.kind), language)))
        self._status.say(capitalised(label(CaseStatus, str(card.status), language)))
        self._status.set_kind(STATUS_KINDS[card.status])
        if card.summary:
            self._summary.show_stored(card.summary)
        else:
            self._summary.say(self.tr("Nothing is written about this case yet."))
        counts, number = card.counts, self.locale().toString
        bounds = bounds_beside(card.opened)
        said = said_words(card.opened)
        self._facts.show_facts(
            [
                Fact(self.tr("Events"), number(counts.events)),
                Fact(self.tr("People"), number(counts.people)),
                Fact(self.tr("Testimonies"), number(counts.testimonies)),
                Fact(self.tr("Evidence"), number(counts.evidence)),
                Fact(self.tr("Opened"), said if not bounds else f"{said} ({bounds})"),
            ]
        )

    def _go(self, page: str) -> None:
        if self._card is not None:
            self.wanted.emit(page, self._card.id)
