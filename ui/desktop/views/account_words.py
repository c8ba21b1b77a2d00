"""What stands in the editor of an account, as words that can be kept and put back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLineEdit

from archive.vocabulary.testimony import Mode
from ui.desktop.views.account_facts import AccountFacts
from ui.desktop.views.account_text import AccountText
from ui.presenters.account import Apart


class AccountWords:
    """Collects and puts back; knows no record."""

    def __init__(
        self, text: AccountText, reason: QLineEdit, facts: AccountFacts, correcting: Callable[[], bool]
    ) -> None:
        self._text, self._reason, self._facts, self._correcting = text, reason, facts, correcting

    def collect(self) -> dict[str, str]:
        """Every field by name."""
        facts = self._facts
        words = {
            "body": self._text.toPlainText(),
            "kind": facts.kind.key(),
            "connection": facts.connection.key(),
            "language": facts.language.key(),
            "taken": facts.taken.words(),
            "pseudonym": facts.pseudonym.text(),
            "reason": self._reason.text(),
            "correcting": "1" if self._correcting() else "",
        }
        apart = facts.apart()
        if apart is not None and (apart.witness_code or apart.place):
            words |= self.apart()
        return words

    def apart(self) -> dict[str, str]:
        """The fields about the witness by name; none while that part is closed."""
        apart = self._facts.apart()
        if apart is None:
            return {}
        return {"witness": apart.witness_code, "place": apart.place, "mode": str(apart.mode)}

    def after(self, written: dict[str, str]) -> Callable[[], dict[str, str]]:
        """Collects as :meth:`collect`, but the first time gives ``written``: what the record holds now."""
        first = [written]
        return lambda: first.pop() if first else self.collect()

    def put_back(self, untrusted_words: Mapping[str, str]) -> None:
        """The editor as it was when the words were kept."""
        facts = self._facts
        self._text.setPlainText(untrusted_words.get("body", ""))
        self._reason.setText(untrusted_words.get("reason", ""))
        facts.kind.choose(untrusted_words.get("kind", ""))
        facts.connection.choose(untrusted_words.get("connection", ""))
        facts.language.choose(untrusted_words.get("language", ""))
        facts.taken.show_words(untrusted_words.get("taken", ""))
        facts.pseudonym.setText(untrusted_words.get("pseudonym", ""))
        if "witness" in untrusted_words:
            modes = {str(mode): mode for mode in Mode}
            mode = modes.get(untrusted_words.get("mode", ""), Mode.NOT_STATED)
            place = untrusted_words.get("place", "")
            facts.show_apart(Apart(untrusted_words["witness"], "", place, mode))
