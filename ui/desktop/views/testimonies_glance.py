"""The testimony that is current in the list, seen in passing: facts only, not a word of what was said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Connection, Language, TestimonyKind
from ui.desktop.date_bounds import bounds_words, said_words
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.testimonies import TestimonyGlance, TextState


def state_words(state: TextState) -> tuple[str, Kind]:
    """Where a text stands, in words and as a status."""
    translate = QCoreApplication.translate
    if state is TextState.SEALED:
        return translate("TextState", "Sealed"), "ok"
    if state is TextState.DRAFT:
        return translate("TextState", "Draft"), "warn"
    return translate("TextState", "No text yet"), "neutral"


class TestimonyGlancePane(ScrollColumn):
    """``opened`` when the account is wanted."""

    __test__ = False

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._glance: TestimonyGlance | None = None
        self._code = PlainLabel(role="heading")
        self._state = Chip()
        self._open = ActionButton(desk.tools.look, icon="arrow-right", kind="primary")
        self._open.clicked.connect(self._go)
        self._card = Card()
        self._facts = FactsGrid()
        self._card.body.addWidget(self._facts)
        self._hint = PlainLabel(role="hint", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._code)
        top.addWidget(self._state)
        top.addStretch()
        top.addWidget(self._open)
        self.body.addLayout(top)
        self.body.addWidget(self._card)
        self.body.addWidget(self._hint)
        self.body.addStretch(1)
        self._write()

    def show_glance(self, glance: TestimonyGlance) -> None:
        """Show a testimony."""
        self._glance = glance
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._open.say(self.tr("Open"))
        self._card.set_title(self.tr("About the account"))
        self._hint.say(self.tr("Who the witness is and what was said are not shown here."))
        if self._glance is None:
            return
        line, language = self._glance.line, self._desk.language
        self._code.show_stored(line.code)
        self._open.setAccessibleName(self.tr("Open {code}").format(code=line.code))
        words, kind = state_words(line.state)
        self._state.say(words)
        self._state.set_kind(kind)
        facts = [
            Fact(self.tr("Kind"), capitalised(label(TestimonyKind, line.kind, language))),
            Fact(self.tr("How the witness knows"), capitalised(label(Connection, line.connection, language))),
            Fact(self.tr("Language"), capitalised(label(Language, line.language, language))),
            Fact(self.tr("Date, as said"), said_words(line.taken)),
        ]
        if line.taken.text and bounds_words(line.taken):
            facts.append(Fact(self.tr("Understood as"), bounds_words(line.taken)))
        facts += [
            Fact(self.tr("Cases"), ", ".join(self._glance.cases) or self.tr("none")),
            Fact(self.tr("Paragraphs"), str(self._glance.paragraphs)),
            Fact(self.tr("Versions of the text"), str(self._glance.versions)),
        ]
        self._facts.show_facts(facts)

    def _go(self) -> None:
        if self._glance is not None:
            self.opened.emit(self._glance.line.id)
