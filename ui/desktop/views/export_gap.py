"""One thing that stands in the way of an export: in full, where it is put right, and how it is let pass."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import Language, table, text
from ui.presenters.export import GapLine


def gap_words(language: Language, gap: GapLine) -> str:
    """What is wrong, as a sentence; the bare code for one that has none."""
    if gap.gap.code not in table(language, "gap"):
        return gap.gap.code
    return text(language, "gap", gap.gap.code, count=gap.gap.count)


class GapPanel(Card):
    """``place_wanted`` tells page and record; ``passed`` the gap and the reason that was given for it."""

    place_wanted = Signal(str, str)
    passed = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.gap: GapLine | None = None
        self._typed: dict[tuple[str, str], str] = {}
        look = desk.tools.look
        self._tile = IconTile(look, "circle-x", 18, bare=True)
        self._code = PlainLabel(role="strong")
        self._words = PlainLabel(wrap=True)
        self.go = ActionButton(look, kind="plain")
        self.go.clicked.connect(self._go)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self._exception = QWidget()
        self.reason = QLineEdit()
        keep_private(self.reason)
        self.reason.textChanged.connect(self._reason_changed)
        self.let = ActionButton(look)
        self.let.clicked.connect(self._let_pass)
        below = QHBoxLayout(self._exception)
        below.setContentsMargins(28, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.reason, 1)
        below.addWidget(self.let)
        self.body.addWidget(self._exception)
        self.hide()

    def show_gap(self, gap: GapLine) -> None:
        """Show it. A reason typed for it and not yet given stands there again."""
        self.gap = gap
        typed = self._typed.get(_key(gap), "")
        self.reason.setText(typed)
        self._reason_changed(typed)
        self._write()
        self.show()

    def forget(self) -> None:
        """Nothing is chosen, and no reason was typed."""
        self.gap = None
        self._typed.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        gap = self.gap
        if gap is None:
            return
        record = gap.gap.record
        self._tile.show_icon("circle-x" if gap.blocks else "triangle-alert", "bad" if gap.blocks else "warn")
        self._code.say(record)
        self._code.setVisible(bool(record))
        self._words.say(gap_words(self._desk.language, gap))
        self.go.say(self.tr("Go there"))
        self.go.setAccessibleName(self.tr("Go to {code}").format(code=record))
        self.go.setVisible(bool(gap.page))
        words = self.tr("Reason for an exception; it is printed in the package and names nobody")
        self.reason.setPlaceholderText(words)
        self.reason.setAccessibleName(f"{record}: {words}")
        self.let.say(self.tr("Let it pass"))
        self.let.setAccessibleName(self.tr("Let {code} pass").format(code=record))
        self._exception.setVisible(gap.blocks and gap.may_pass)

    def _go(self) -> None:
        if self.gap is not None:
            self.place_wanted.emit(self.gap.page, self.gap.target)

    def _reason_changed(self, typed: str) -> None:
        """A reason typed and a button pressed: two deeds, so that it does not happen in passing."""
        self.let.setEnabled(bool(typed.strip()))
        if self.gap is not None:
            self._typed[_key(self.gap)] = typed

    def _let_pass(self) -> None:
        if self.gap is not None:
            self._typed.pop(_key(self.gap), None)
            self.passed.emit(self.gap.gap, self.reason.text())


def _key(gap: GapLine) -> tuple[str, str]:
    return gap.gap.code, gap.gap.record
