"""The ground of the cards of an item whose content is read only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout

from archive.model.evidence import EvidenceFile
from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item import ItemView


class AskedCard(Card):
    """What it is about stands beside the button that asks. A subclass forgets what was shown in :meth:`forget`."""

    def __init__(self, look: Look, icon: str, offered: Callable[[Sequence[EvidenceFile]], bool]) -> None:
        """``offered``: whether there is anything to ask for in these files."""
        super().__init__()
        self._offered = offered
        self.item_id = ""
        self.hint = PlainLabel(role="muted", wrap=True)
        self.ask = ActionButton(look, icon=icon)
        line = QHBoxLayout()
        line.addWidget(self.hint, 1)
        line.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def show_view(self, view: ItemView) -> None:
        """Offer what can be read of this item."""
        if view.item.id != self.item_id:
            self.item_id = view.item.id
            self.forget()
        self.setVisible(self._offered(view.files))

    def forget(self) -> None:
        """Another item comes: what was shown goes at once."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
