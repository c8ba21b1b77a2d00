"""What happened to an item, newest first: the journal read as a custody log."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.draft_offer import local_time
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.timeline import Timeline, TimelineEntry
from ui.presenters.item import ItemView

_MOST = 60
_MARKS: dict[CustodyAction, tuple[str, Kind]] = {
    CustodyAction.RECEIVED: ("package", "info"),
    CustodyAction.HASHED: ("fingerprint", "neutral"),
    CustodyAction.VIEWED: ("eye", "neutral"),
    CustodyAction.PLAYED: ("headphones", "neutral"),
    CustodyAction.COPIED: ("copy", "neutral"),
    CustodyAction.REDACTED: ("eye-off", "accent"),
    CustodyAction.EXPORTED: ("book-open", "accent"),
    CustodyAction.CHECKED: ("badge-check", "ok"),
    CustodyAction.MISMATCH_FOUND: ("shield-alert", "bad"),
    CustodyAction.HANDED_OVER: ("arrow-right", "warn"),
    CustodyAction.RETURNED: ("arrow-left", "ok"),
    CustodyAction.CAME_AGAIN: ("copy", "info"),
    CustodyAction.DROP_TAKEN: ("download", "info"),
}


class ItemCustody(Card):
    """Shows the newest entries; says how many older ones there are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line = Timeline(desk.tools.look)
        self._none = PlainLabel(role="muted", wrap=True)
        self._more = PlainLabel(role="hint", wrap=True)
        for part in (self._line, self._none, self._more):
            self.body.addWidget(part)
        self._retranslate()

    def show_view(self, view: ItemView) -> None:
        """Show the custody of an item."""
        language = self._desk.language
        newest = view.custody[::-1]
        self._line.show_entries(
            [
                TimelineEntry(
                    capitalised(label(CustodyAction, line.action, language)),
                    local_time(line.when),
                    line.actor,
                    *_MARKS[line.action],
                )
                for line in newest[:_MOST]
            ]
        )
        self._line.setVisible(bool(newest))
        self._none.setVisible(not newest)
        older = len(newest) - _MOST
        self._more.setVisible(older > 0)
        self._more.say(self.tr("Earlier entries in the journal: {number}").format(number=max(0, older)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Chain of custody"))
        self._line.setAccessibleName(self.tr("Chain of custody"))
        self._none.say(self.tr("We do not hold a file of this item."))
