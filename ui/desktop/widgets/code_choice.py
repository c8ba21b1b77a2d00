"""A drop-down list of the codes of one vocabulary, in the words of the current language."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from archive.vocabulary.labels import label
from ui.desktop.look import Look
from ui.desktop.widgets.choice import Choice
from ui.i18n import Language

Code = TypeVar("Code", bound=enum.StrEnum)


def capitalised(words: str) -> str:
    """Words of a vocabulary as they begin a line: only the first letter changes."""
    return words[:1].upper() + words[1:]


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
        self._unchosen = unchosen
        self.chosen.connect(lambda _key: self.changed.emit())
        self._name_all()

    def code(self) -> Code:
        """The code that is chosen. Where nothing may be chosen, ask for ``key`` instead."""
        return self._codes(self.key())

    def choose_code(self, code: Code) -> None:
        """Make a code current without telling anybody."""
        self.choose(str(code))

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
        language = self._language()
        first = [("", self.tr("— choose —"))] if self._unchosen else []
        self.offer(
            first
            + [
                (str(code), capitalised(label(self._codes, str(code), language)))
                for code in self._codes
                if code not in self._without
            ]
        )
