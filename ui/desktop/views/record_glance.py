"""A record beside the list: what it says openly, and the way to its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model.catalogue import RECORD_TYPES
from ui.desktop.desk import Desk
from ui.desktop.views.record_facts import RecordFacts
from ui.desktop.views.record_look import kind_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.field_facts import FieldFact
from ui.presenters.record_lines import RecordLine


class RecordGlance(ScrollColumn):
    """Nothing of class D or E is shown here."""

    open_wanted = Signal(str)
    """The id of the record whose page is wanted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: RecordLine | None = None
        self._code = PlainLabel(role="heading")
        self._title = PlainLabel(role="section", wrap=True)
        self._open = ActionButton(desk.tools.look, icon="arrow-right", kind="primary")
        self._open.clicked.connect(self._go)
        self._card = Card()
        self.facts = RecordFacts(desk)
        self._card.body.addWidget(self.facts)
        head = QHBoxLayout()
        head.addWidget(self._code)
        head.addStretch()
        head.addWidget(self._open)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._title)
        self.body.addWidget(self._card)
        self.body.addStretch()
        self._retranslate()

    def show_record(self, line: RecordLine, facts: tuple[FieldFact, ...]) -> None:
        """Show that record."""
        self._line = line
        self._code.show_stored(line.code or kind_words(line.entity, self._desk.language))
        self._title.show_stored(line.title)
        self._title.setVisible(bool(line.title))
        self.facts.show_facts(RECORD_TYPES[line.entity], facts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._open.say(self.tr("Open"))
        self._card.set_title(self.tr("Facts"))

    def _go(self) -> None:
        if self._line is not None:
            self.open_wanted.emit(self._line.id)
