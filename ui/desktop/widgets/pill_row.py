"""A row of pills of which exactly one is on, for filters and small choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.tab_order import tab_in_place


class _Pill(QPushButton):
    """As wide as its words are when it is on. Qt asks once how wide they are, and they are bolder then."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text()
        more = QFontMetrics(bold).horizontalAdvance(words) - QFontMetrics(self.font()).horizontalAdvance(words)
        hint.setWidth(hint.width() + max(more, 0))
        return hint


class PillRow(QWidget):
    """``chosen`` tells the key a person picked. One stop for Tab; arrows move inside."""

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, spacing=6)
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.key()))

    def offer(self, choices: Sequence[tuple[str, str]], key: str = "") -> None:
        """Set the choices as pairs of key and words; the first is on unless ``key`` names another.

        With the same keys as before only the words change.
        """
        if [one for one, _ in choices] == list(self._buttons):
            for one, words in choices:
                self._name(self._buttons[one], words)
            return
        keep = key or self.key()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        for one, words in choices:
            button = _Pill(self)
            button.setCheckable(True)
            button.setProperty("kind", "pill")
            self._name(button, words)
            self._group.addButton(button)
            self._buttons[one] = button
            self._flow.addWidget(button)
        if choices:
            self.choose(keep if keep in self._buttons else choices[0][0])
        if self.isVisible():
            tab_in_place(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_in_place(self)

    def key(self) -> str:
        """The key that is on, empty when there are no pills."""
        return next((one for one, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Switch to that key without telling anybody."""
        self._buttons[key].setChecked(True)

    def focus_chosen(self) -> None:
        """Put the keyboard on the pill that is on."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _name(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        name = self.accessibleName()
        button.setAccessibleName(f"{name}: {words}" if name else words)
