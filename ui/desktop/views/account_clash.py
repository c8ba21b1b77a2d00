"""A testimony that was changed while its editor was open: the fields that both changed, and what was seen in them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from ui.desktop.look import Look
from ui.desktop.views.account_facts import AccountFacts
from ui.desktop.views.account_text import AccountText
from ui.desktop.views.account_texts import AccountTexts
from ui.desktop.widgets.clash_panel import ClashPanel, called, shown
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.meanwhile import Clashed

_STORED: Mapping[str, str] = MappingProxyType({"language": "language_spoken", "witness": "witness_id"})
"""Fields of the editor that the record calls otherwise."""


def _stored_as(name: str) -> str:
    return _STORED.get(name, name)


class AccountClash(ClashPanel):
    """:attr:`asked_about` are the words of the record that are asked about; empty while nothing is."""

    def __init__(
        self,
        look: Look,
        text: AccountText,
        facts: AccountFacts,
        about: AccountTexts,
        beside: Mapping[str, WordsField],
    ) -> None:
        super().__init__(look)
        self._fields: dict[str, QWidget] = {
            "body": text,
            "kind": facts.kind,
            "connection": facts.connection,
            "language": facts.language,
            "taken": facts.taken,
            "pseudonym": facts.pseudonym,
            "witness": facts.witness,
            "place": facts.place,
            "mode": facts.mode,
            "interpreter": facts.interpreter,
            "interpreter_bound": facts.bound,
            "others_present": facts.others,
            "support_person": facts.support,
            "text_status": about.status,
            "made_by": about.program,
            **beside,
        }
        self._seen: dict[str, str] = {}
        self.asked_about: dict[str, str] = {}

    def begin(self, seen: Mapping[str, str]) -> None:
        """The editor was filled with these words."""
        self._seen, self.asked_about = dict(seen), {}
        self.close_panel()

    @property
    def filled(self) -> Mapping[str, str]:
        """What stood in the editor, by field of the editor."""
        return self._seen

    def saw(self, seen: Mapping[str, str]) -> None:
        """These words, and not what the record says now, were seen by whoever typed."""
        self._seen |= seen

    def seen(self) -> dict[str, str]:
        """What stood in the editor, by field of the record."""
        return {_stored_as(name): words for name, words in self._seen.items()}

    def ask_about(self, clashed: Clashed) -> None:
        """Show both values of every field that clashes."""
        names = [name for name in self._fields if _stored_as(name) in clashed.now]
        self.asked_about = {name: clashed.now[_stored_as(name)] for name in names}
        lines = []
        for name in names:
            field, mine = self._fields[name], clashed.mine[_stored_as(name)]
            lines.append((called(field), shown(field, self.asked_about[name]), shown(field, mine)))
        self.ask(lines)

    def settle(self, *, take: bool) -> dict[str, str]:
        """Nothing is asked any more; gives the words of the record, which count as seen if they are taken."""
        theirs, self.asked_about = self.asked_about, {}
        if take:
            self._seen |= theirs
        return theirs
