"""A person beside the list: code, what the person is to which cases, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.vocabulary.casework import ProtectionLevel, Role, Sex
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.people import PersonCard


class PersonGlance(ScrollColumn):
    """Shows no more than the card holds: without "show names" that is nothing which identifies."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: PersonCard | None = None
        self._code = PlainLabel(role="heading")
        self._name = PlainLabel(role="section", wrap=True)
        self._open = ActionButton(desk.tools.look, icon="user-round", kind="primary")
        self._open.clicked.connect(self._go)
        self._facts_card = Card()
        self._facts = FactsGrid()
        head = QHBoxLayout()
        head.addWidget(self._code)
        head.addStretch()
        head.addWidget(self._open)
        self._facts_card.body.addWidget(self._facts)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self._name)
        self.body.addWidget(self._facts_card)
        self.body.addStretch()
        self._retranslate()

    def show_person(self, card: PersonCard) -> None:
        """Show that person."""
        self._card = card
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._open.say(self.tr("Open this person"))
        card, language = self._card, self._desk.language
        if card is None:
            return
        self._code.show_stored(card.code)
        self._name.show_stored(card.name)
        self._name.setVisible(bool(card.name))
        roles = ", ".join(label(Role, str(role), language) for role in card.roles)
        facts = [
            Fact(self.tr("Described as"), card.label),
            Fact(self.tr("Roles"), roles),
            Fact(self.tr("Cases"), ", ".join(card.cases)),
            Fact(self.tr("Sex"), label(Sex, str(card.sex), language)),
            Fact(self.tr("Minor"), self.tr("yes") if card.is_minor else ""),
            Fact(self.tr("Care needed"), capitalised(label(ProtectionLevel, str(card.protection), language))),
        ]
        self._facts.show_facts([fact for fact in facts if fact.value])

    def _go(self) -> None:
        if self._card is not None:
            self.wanted.emit("person", self._card.id)
