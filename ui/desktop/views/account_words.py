"""What stands in the editor of an account, as words that can be kept and put back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLineEdit

from archive.vocabulary.casework import Answer
from archive.vocabulary.testimony import Mode
from ui.desktop.views.account_facts import AccountFacts
from ui.desktop.views.account_text import AccountText
from ui.desktop.views.account_texts import AccountTexts
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.account import Apart


class AccountWords:
    """Collects and puts back; knows no record."""

    def __init__(
        self,
        text: AccountText,
        reason: QLineEdit,
        facts: AccountFacts,
        about: AccountTexts,
        beside: Mapping[str, WordsField],
        correcting: Callable[[], bool],
    ) -> None:
        """``beside`` are the fields beside the text by name: its marks, and of whom it speaks."""
        self._text, self._reason, self._facts, self._correcting = text, reason, facts, correcting
        self._about, self._beside = about, beside

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
            "text_status": self._about.status.key(),
            "made_by": self._about.made_by(),
            **{name: field.words() for name, field in self._beside.items()},
        }
        apart = facts.apart()
        if apart is not None and any(
            (apart.witness_code, apart.place, apart.interpreter, apart.others_present, apart.support_person)
        ):
            words |= self.apart()
        return words

    def apart(self) -> dict[str, str]:
        """The fields about the witness by name; none while that part is closed."""
        apart = self._facts.apart()
        if apart is None:
            return {}
        return {
            "witness": apart.witness_code,
            "place": apart.place,
            "mode": str(apart.mode),
            "interpreter": apart.interpreter,
            "interpreter_bound": str(apart.interpreter_bound),
            "others_present": apart.others_present,
            "support_person": apart.support_person,
        }

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
        self._about.status.choose(untrusted_words.get("text_status", ""))
        self._about.show_made_by(untrusted_words.get("made_by", ""))
        for name, field in self._beside.items():
            field.show_words(untrusted_words.get(name, ""))
        if "witness" in untrusted_words:
            modes = {str(mode): mode for mode in Mode}
            mode = modes.get(untrusted_words.get("mode", ""), Mode.NOT_STATED)
            place = untrusted_words.get("place", "")
            bound = {str(answer): answer for answer in Answer}
            facts.show_apart(
                Apart(
                    untrusted_words["witness"],
                    "",
                    place,
                    mode,
                    untrusted_words.get("interpreter", ""),
                    bound.get(untrusted_words.get("interpreter_bound", ""), Answer.NOT_STATED),
                    untrusted_words.get("others_present", ""),
                    untrusted_words.get("support_person", ""),
                )
            )
