"""The form that writes down that something came back, or never will."""

from __future__ import annotations

from PySide6.QtCore import Signal

from archive.custody_handover import Return
from archive.model.evidence import EvidenceItem
from archive.vocabulary.custody import ReturnedHow
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.views.custody_form import CustodyForm
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.plain_label import PlainLabel


class ReturnForm(CustodyForm):
    """Hidden until :meth:`ask`. ``said`` carries the hash of the hand-over's entry and what was typed."""

    said = Signal(str, Return)

    def __init__(self, desk: Desk) -> None:
        self.how = CodeChoice(desk.tools.look, ReturnedHow, lambda: desk.language, unchosen=True)
        super().__init__(desk, self.how, ("place", "words"))
        self._entry = ""
        self._what = PlainLabel(wrap=True)
        self.arrange(self._what, self.first_field, self.day)

    def ask(self, item_id: str, entry: str, words: str, today: str) -> None:
        """Show the form for what was handed over by that entry, in those words."""
        self._entry = entry
        self._what.show_stored(words)
        self.begin(Place(f"return:{entry[:32]}", EvidenceItem.entity, item_id), today)

    def unchosen_words(self) -> str:
        return self.tr("Say in which state it came back.")

    def write(self) -> None:
        place, words = (self.texts[name].text() for name in ("place", "words"))
        self.said.emit(self._entry, Return(how=self.how.code(), day=self.day.date(), place=place, words=words))

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Came back"))
        self.first_field.say(self.tr("In which state"))
        self.text_fields["place"].say(self.tr("Where"))
        self.text_fields["words"].say(self.tr("What there is to say"))
