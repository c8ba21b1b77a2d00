"""A record was changed while its form was open: what it says now, what the form says, and which of them stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.desktop.bidi import isolate
from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.meanwhile import ON

_MOST = 400
"""Letters of a text that are shown."""


class ClashPanel(Card):
    """Hidden until :meth:`ask`, and again once the person has chosen."""

    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines: Sequence[tuple[str, str, str]] = ()
        self._words = PlainLabel(wrap=True)
        self._facts = FactsGrid()
        self.mine = ActionButton(look, icon="check")
        self.theirs = ActionButton(look, icon="undo-2")
        self.mine.clicked.connect(self._take_mine)
        self.theirs.clicked.connect(self._take_theirs)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.theirs)
        buttons.addWidget(self.mine)
        buttons.addStretch()
        self.body.addWidget(self._words)
        self.body.addWidget(self._facts)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show name of the field, what the record says now, and what the form says."""
        self._lines = lines
        self._retranslate()
        self.show()
        self.theirs.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_panel(self) -> None:
        """Nothing is asked any more."""
        self._lines = ()
        self._facts.show_facts([])
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _take_mine(self) -> None:
        self.close_panel()
        self.mine_wanted.emit()

    def _take_theirs(self) -> None:
        self.close_panel()
        self.theirs_wanted.emit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Changed meanwhile"))
        self._words.say(
            self.tr("Somebody changed this record after you opened it. Nothing was saved yet: choose what stands.")
        )
        self._facts.show_facts(
            [
                Fact(
                    name,
                    self.tr("In the record: {now}").format(now=isolate(now or "—"))
                    + "\n"
                    + self.tr("Yours: {mine}").format(mine=isolate(mine or "—")),
                )
                for name, now, mine in (_excerpts(*line) for line in self._lines)
            ]
        )
        self.mine.say(self.tr("Save mine"))
        self.theirs.say(self.tr("Take what is in the record"))


def _excerpts(name: str, now: str, mine: str) -> tuple[str, str, str]:
    """Long texts from the line in which they first differ, as far as there is room."""
    if max(len(now), len(mine)) <= _MOST:
        return name, now, mine
    same = 0
    pairs = zip(now.splitlines(keepends=True), mine.splitlines(keepends=True), strict=False)
    for one, other in pairs:
        if one != other:
            break
        same += len(one)
    return name, _excerpt(now, same), _excerpt(mine, same)


def _excerpt(text: str, start: int) -> str:
    cut = text[start : start + _MOST]
    return ("… " if start else "") + cut + (" …" if start + _MOST < len(text) else "")


def called(field: QWidget) -> str:
    """The name of a field, as its label has it."""
    if isinstance(field, QCheckBox):
        return field.text()
    return field.editor.accessibleName() if isinstance(field, FormField) else field.accessibleName()


def shown(field: QWidget, words: str) -> str:
    """Words of a field as a person reads them: the label of a choice, a mark for yes and no."""
    if isinstance(field, Choice):
        return field.itemText(field.findData(words))
    if isinstance(field, QCheckBox):
        return "✓" if words == ON else "—"
    return field.said(words) if isinstance(field, WordsField) else words
