"""What left the vault with a person in it: it can be called back by nobody, so it is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from exports.edition import Presence
from ui.desktop.desk import Desk
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.consent_left import LeftAs, PastExport


class LeftCard(Card):
    """Hidden while nothing left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._left: Sequence[PastExport] = ()
        self._words = PlainLabel(role="muted", wrap=True)
        self._grid = FactsGrid()
        self.body.addWidget(self._words)
        self.body.addWidget(self._grid)
        self._retranslate()

    def show_left(self, left: Sequence[PastExport]) -> None:
        """List these, newest first."""
        self._left = left
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _what(self, one: PastExport) -> str:
        if one.kind is LeftAs.COPY:
            return self.tr("a copy of an item, as {name}").format(name=one.name)
        if one.kind is LeftAs.WORDS:
            return self.tr("what is said in an item, as {name}").format(name=one.name)
        return one.case

    def _retranslate(self) -> None:
        self.set_title(self.tr("What left already"))
        self._words.say(
            self.tr(
                "This was handed over with this person in it. It cannot be called back by this program: "
                "tell those who hold it."
            )
        )
        how = {
            Presence.APPEARS: self.tr("appears in it"),
            Presence.SPEAKS: self.tr("speaks in it"),
            Presence.GAVE: self.tr("gave an exhibit"),
            Presence.NAMED: self.tr("is named in a text"),
        }
        facts = []
        for one in self._left:
            use = capitalised(label(Use, str(one.use), self._desk.language))
            whom = f"{use}: {one.audience}" if one.audience else use
            lines = [f"{whom} ({self._what(one)})", ", ".join(how[each] for each in one.how)]
            if not one.certain:
                lines.append(self.tr("May have left: the program was stopped while it was being written."))
            facts.append(Fact(f"{one.code}, {local_time(one.time)}", "\n".join(filter(None, lines))))
        self._grid.show_facts(facts)
        self.setVisible(bool(facts))
