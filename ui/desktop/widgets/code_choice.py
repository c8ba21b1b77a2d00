"""A drop-down list of the codes of one vocabulary, in the words of the current language."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from archive.vocabulary.extendable import is_own_code
from archive.vocabulary.labels import label
from archive.vocabulary.wording import own_words
from ui.desktop.look import Look
from ui.desktop.widgets.choice import Choice
from ui.i18n import Language

Code = TypeVar("Code", bound=enum.StrEnum)


def capitalised(words: str) -> str:
    """Words of a vocabulary as they begin a line: only the first letter changes."""
    return words[:1].upper() + words[1:]


def offered_codes(codes: type[Code], language: Language) -> list[Code]:
    """The codes of a vocabulary in its order, and after them the own terms of the vault."""
    own = own_words(language)
    return [*codes, *(codes(code) for code in (own.codes_of(codes.__name__) if own is not None else ()))]


class CodeChoice(Choice, Generic[Code]):
    """``changed`` when a person picked a code. The words follow the language of the windows."""

    changed = Signal()

    def __init__(
        self,
        look: Look,
        codes: type[Code],
        language: Callable[[], Language],
        *,
        without: Collection[Code] = (),
        unchosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``without`` leaves codes out of the list, for those that need a place of their own.

        With ``unchosen`` the first line is no code, and its key is empty: nothing is said before a person chose.
        """
        super().__init__(look, parent=parent)
        self._codes, self._language, self._without = codes, language, frozenset(without)
        self._unchosen, self._kept = unchosen, ""
        self._offered: list[tuple[str, str]] = []
        self.chosen.connect(lambda _key: self.changed.emit())
        self._name_all()

    def leave_out(self, without: Collection[Code]) -> None:
        """From now on these codes are not offered, and all others are; what is chosen stays, where it may."""
        if frozenset(without) != self._without:
            self._without = frozenset(without)
            self._name_all()

    def code(self) -> Code:
        """The code that is chosen. Where nothing may be chosen, ask for ``key`` instead."""
        return self._codes(self.key())

    def choose_code(self, code: Code) -> None:
        """Make a code current without telling anybody."""
        self.choose(str(code))

    def choose(self, key: str) -> None:
        """The same by key. A term that is not offered any more is, because a record has it."""
        if self.findData(key) < 0 and is_own_code(key):
            self._kept = key
            self._name_all()
        super().choose(key)

    def showEvent(self, event: QShowEvent) -> None:
        if self._offered != self._choices():
            self._name_all()  # terms were added or renamed while the form was away
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a long form must not change an answer that happens to lie under the pointer.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _name_all(self) -> None:
        self._offered = self._choices()
        self.offer(self._offered)

    def _choices(self) -> list[tuple[str, str]]:
        language = self._language()
        codes = [code for code in offered_codes(self._codes, language) if code not in self._without]
        if self._kept and self._kept not in codes:
            codes.append(self._codes(self._kept))
        first = [("", self.tr("— choose —"))] if self._unchosen else []
        return first + [(str(code), capitalised(label(self._codes, str(code), language))) for code in codes]
