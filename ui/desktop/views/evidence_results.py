"""What became of each file that was to be taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.taking_in import Taken


class IntakeResults(QWidget):
    """Hidden while there is nothing to say."""

    item_wanted = Signal(str)

    def __init__(
        self, look: Look, error_sentence: Callable[[CodedError], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._sentence = look, error_sentence
        self._whole = Banner(look)
        self._card: Card | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(self._whole)
        self.hide()

    def clear(self) -> None:
        """Forget an earlier intake."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self._whole.clear()
        self.hide()

    def show_results(self, results: Sequence[Taken], *, stopped: bool) -> None:
        """One line for each file, and above them how it went as a whole."""
        self.clear()
        taken = sum(1 for one in results if one.error is None)
        if stopped:
            self._whole.tell(self.tr("Stopped. Files taken in before that: {number}.").format(number=taken), "warn")
        elif taken < len(results):
            words = self.tr("Taken in: {taken} of {all}. The others are still on the list above.")
            self._whole.tell(words.format(taken=taken, all=len(results)), "warn")
        else:
            self._whole.tell(
                self.tr("Everything is in the vault. The files outside are still there."), "ok"
            )
        if results:
            card = self._card = Card(self.tr("Files"))
            for one in results:
                card.body.addLayout(self._line(one))
            self._lines.addWidget(card)
            tab_in_place(self)
        self.show()

    def _line(self, one: Taken) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        mark = "circle-check" if one.error is None else "circle-alert"
        kind = "ok" if one.error is None else "bad"
        tile = IconTile(self._look, mark, 18, bare=True)
        tile.show_icon(mark, "ok" if kind == "ok" else "bad")
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = PlainLabel(role="strong", wrap=True)
        name.show_stored(one.untrusted_name)
        words.addWidget(name)
        words.addWidget(PlainLabel(self._say(one), "small", wrap=True))
        line.addLayout(words, 1)
        if one.error is None:
            button = ActionButton(self._look, one.code, kind="plain")
            button.setAccessibleName(self.tr("Open {code}").format(code=one.code))
            button.clicked.connect(partial(self.item_wanted.emit, one.item_id))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _say(self, one: Taken) -> str:
        if one.error is not None:
            return self._sentence(one.error)
        if one.same_as:
            return self.tr("Sealed. Exactly the same content was taken in before as {codes}.").format(
                codes=", ".join(one.same_as)
            )
        return self.tr("Sealed.")
