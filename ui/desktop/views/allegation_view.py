"""What was done to one person or group, as it is read: words, acts, health, papers, access, complaint, next steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from archive.model.acts import Act
from archive.model.health import HealthConcern, MedicalRecord
from archive.model.liberty import AccessRecord
from archive.model.work import RiskAssessment, Task
from archive.vocabulary.casework import ClaimStatus
from archive.vocabulary.harm import ActKind
from archive.vocabulary.labels import label
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.views.allegation_facts import act_facts, concern_facts, paper_facts, risk_facts
from ui.desktop.views.allegation_rows import AllegationRows
from ui.desktop.views.allegation_words import access_row
from ui.desktop.views.body_findings import BodyFindings
from ui.desktop.views.complaint_words import track_row
from ui.desktop.views.record_look import row_of, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.allegation_sheet import ActSaid, AllegationSheet, PaperSaid, Quoted


class AllegationView(ScrollColumn):
    """``opened`` carries kind and id of a record."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: AllegationSheet | None = None
        self._protected = False
        look = desk.tools.look
        self.words, self.acts, self.health, self.papers = Card(), Card(), Card(), Card()
        self.access, self.complaints, self.next = (AllegationRows(look) for _ in range(3))
        self.risk = Card()
        self.access.opened.connect(lambda one: self.opened.emit(AccessRecord.entity, one))
        self.complaints.opened.connect(self._open_complaint)
        self.next.opened.connect(lambda one: self.opened.emit(Task.entity, one))
        self._cards = (self.words, self.acts, self.health, self.papers, self.access, self.complaints, self.next,
                       self.risk)  # fmt: skip
        made = (self.words, self.acts, self.health, self.papers, self.risk)
        self._inner = {card: self._body_of(card) for card in made}
        for card in self._cards:
            self.body.addWidget(card)
        self.body.addStretch()
        self.leave()

    def show_sheet(self, sheet: AllegationSheet, *, protected: bool) -> None:
        """Show a page; ``protected`` says that what is hidden otherwise was asked for."""
        fresh = self._sheet is None or self._sheet.subject.id != sheet.subject.id
        self._sheet, self._protected = sheet, protected
        self._retranslate()
        if fresh:
            self.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Somebody else is shown next."""
        self._sheet = None
        for card in self._cards:
            card.hide()
        for lines in self._inner.values():
            _clear(lines)
        for rows in (self.access, self.complaints, self.next):
            rows.show_rows("", (), "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        sheet, language = self._sheet, self._desk.language
        if sheet is None:
            return
        for card in self._cards:
            card.show()
        for lines in self._inner.values():
            _clear(lines)
        self.words.set_title(self.tr("In the person’s own words"))
        self._show_quotes(sheet)
        self.acts.set_title(self.tr("What was done"))
        self._show_acts(sheet)
        self.health.set_title(self.tr("What followed for health"))
        closed = self._secret() and not self._protected
        for concern, facts in () if closed else sheet.concerns:
            told = concern_facts(facts, language)
            self._entry(self.health, concern.condition, told, HealthConcern.entity, concern.id)
        if closed:
            self._say(self.health, self.tr("Hidden until you ask for what is protected."))
        self.health.setVisible(bool(sheet.concerns))
        self.papers.set_title(self.tr("Doctor and medical papers"))
        for paper in sheet.papers:
            self._show_paper(paper)
        if not sheet.papers:
            self._say(self.papers, self.tr("No medical paper is written down."))
        shown = self._protected or not self._secret()
        self.access.show_rows(
            self.tr("Who was let in"),
            [access_row(one, language, seen=shown, whose=False) for one in sheet.accesses],
            self.tr("No request for access is written down."),
        )
        self.complaints.show_rows(
            self.tr("Complaint"),
            [track_row(one, language, whose=False) for one in sheet.complaints],
            self.tr("No complaint is written down. That does not mean that nothing happened."),
        )
        self.next.show_rows(
            self.tr("What is to be done"),
            [row_of(line, language) for line in sheet.tasks],
            self.tr("No task is written down."),
        )
        self.risk.set_title(self.tr("Danger of reprisal: stays in the vault"))
        for risk, facts in sheet.risks:
            self._entry(self.risk, "", risk_facts(facts, language), RiskAssessment.entity, risk.id)
        self.risk.setVisible(bool(sheet.risks))
        tab_in_place(self)

    def _show_quotes(self, sheet: AllegationSheet) -> None:
        for quote in sheet.quotes:
            self._show_quote(quote)
        if not sheet.quotes:
            hidden = self._secret() and not self._protected
            self._say(
                self.words,
                self.tr("Hidden until you ask for what is protected.") if hidden
                else self.tr("Nothing is cited in the person’s own words."),
            )  # fmt: skip

    def _show_quote(self, quote: Quoted) -> None:
        language = self._desk.language
        said = PlainLabel(wrap=True)
        said.show_stored(quote.quote)
        said.let_select()
        said.setAccessibleName(quote.quote)
        said.setVisible(bool(quote.quote))
        origin = "" if quote.origin is None else title_of(quote.origin, language)
        claim = "" if quote.claim is ClaimStatus.REPORTED else label(ClaimStatus, str(quote.claim), language)
        where = " · ".join(isolate(one) for one in (origin, quote.locator, claim) if one)
        place = PlainLabel(where, "hint", wrap=True)
        self._inner[self.words].addWidget(said)
        if quote.translation:
            translated = PlainLabel(role="muted", wrap=True)
            translated.show_stored(quote.translation)
            self._inner[self.words].addWidget(translated)
        self._inner[self.words].addWidget(place)

    def _show_acts(self, sheet: AllegationSheet) -> None:
        for one in sheet.acts:
            facts = act_facts(one, self._desk.language)
            if one.protected and not self._protected:
                facts.append(Fact(self.tr("What was done"), self.tr("Hidden until you ask for what is protected.")))
            self._entry(self.acts, self._act_title(one), facts, Act.entity, one.act.id)
        if not sheet.acts:
            self._say(self.acts, self.tr("No violation is written down yet."))
        if sheet.more_acts:
            self._say(self.acts, self.tr("More that are not listed here: {count}").format(count=sheet.more_acts))

    def _act_title(self, one: ActSaid) -> str:
        """Code and kind; whom it was done to is known on this page."""
        return f"{one.act.code}  {capitalised(label(ActKind, str(one.act.kind), self._desk.language))}"

    def _show_paper(self, paper: PaperSaid) -> None:
        facts = paper_facts(paper.facts, self._desk.language)
        if paper.protected and not self._protected:
            facts.append(Fact(self.tr("What was found"), self.tr("Hidden until you ask for what is protected.")))
        self._entry(self.papers, paper.record.code, facts, MedicalRecord.entity, paper.record.id)
        if paper.findings:
            body = BodyFindings(self._desk.tools.look)
            body.show_findings(paper.findings, self._desk.language)
            self._inner[self.papers].addWidget(body)

    def _entry(self, card: Card, title: str, facts: Sequence[Fact], entity: str, record_id: str) -> None:
        head = QHBoxLayout()
        named = PlainLabel(role="strong", wrap=True)
        named.show_stored(title)
        open_button = ActionButton(self._desk.tools.look, self.tr("Open"), icon="arrow-right", kind="plain")
        open_button.setAccessibleName(self.tr("Open: {record}").format(record=title or card.accessibleName()))
        open_button.clicked.connect(lambda: self.opened.emit(entity, record_id))
        head.addWidget(named, 1)
        head.addWidget(open_button, 0, Qt.AlignmentFlag.AlignTop)
        grid = FactsGrid()
        grid.show_facts(facts)
        columns = grid.layout()
        if isinstance(columns, QGridLayout):
            columns.setColumnMinimumWidth(0, self._desk.tools.look.type.px(230))
        self._inner[card].addLayout(head)
        self._inner[card].addWidget(grid)

    def _say(self, card: Card, words: str) -> None:
        self._inner[card].addWidget(PlainLabel(words, "muted", wrap=True))

    def _secret(self) -> bool:
        sheet = self._sheet
        return sheet is not None and any(
            [*(one.protected for one in sheet.acts), *(paper.protected for paper in sheet.papers)]
        )

    def _open_complaint(self, record_id: str) -> None:
        found = [] if self._sheet is None else [one for one in self._sheet.complaints if one.record_id == record_id]
        if found:
            self.opened.emit(found[0].entity, record_id)

    def _body_of(self, card: Card) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(10)
        card.body.addLayout(lines)
        return lines


def _clear(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            _forget(widget)
            widget.deleteLater()
        elif inner is not None:
            _clear(inner)


def _forget(widget: QWidget) -> None:
    """Empty it at once: what was just hidden must not stay until the event loop comes by."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.setAccessibleName("")
        part.setAccessibleDescription("")
        if isinstance(part, PlainLabel):
            part.say("")
