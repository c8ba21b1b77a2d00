"""A row of tabs of which those that do not fit wait in a menu at its end, so that words are never cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton


class WholeTabBar(QTabBar):
    """Arrows move through all tabs, also those that are folded away; the one they come to is unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its words are when it is chosen: they are bolder then, and the others must not move."""
        hint = super().tabSizeHint(index)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.tabText(index)
        more = QFontMetrics(bold).horizontalAdvance(words) - QFontMetrics(self.font()).horizontalAdvance(words)
        return QSize(hint.width() + max(more, 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self.setCurrentIndex(min(max(self.currentIndex() + step, 0), self.count() - 1))


class FoldingTabs(QWidget):
    """``bar`` has all tabs, by number; the button beside it opens the rest. Both are reached by Tab."""

    def __init__(self, look: Look, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.bar = WholeTabBar()
        for _number in range(count):
            self.bar.addTab("")
        self.more = ActionButton(look, icon="chevron-down", kind="plain")
        self.more.clicked.connect(self.unfold)
        self.more.hide()
        self._more_words = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.bar)
        line.addWidget(self.more)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar.currentChanged.connect(lambda _number: self._fold())
        look.changed.connect(self._fold)

    def say(self, named: Sequence[str], more: str) -> None:
        """The words of every tab, and of the button for the rest, which get their number."""
        for number, words in enumerate(named):
            self.bar.setTabText(number, words)
        self._more_words = more
        self._fold()

    def folded(self) -> list[int]:
        """The numbers of the tabs that wait in the menu."""
        return [number for number in range(self.bar.count()) if not self.bar.isTabVisible(number)]

    def unfold(self) -> None:
        """Show the menu of those that wait."""
        menu = self.menu()
        below = self.more.mapToGlobal(self.more.rect().bottomLeft())
        menu.popup(below)
        first = next(iter(menu.actions()), None)
        if first is not None:
            menu.setActiveAction(first)

    def menu(self) -> QMenu:
        """The menu; choosing in it shows that tab and puts the keyboard into the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._more_words)
        for number in self.folded():
            action = QAction(self.bar.tabText(number), menu)
            action.triggered.connect(lambda _checked=False, one=number: self._choose(one))
            menu.addAction(action)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fold()

    def _choose(self, number: int) -> None:
        self.bar.setCurrentIndex(number)
        self.bar.setFocus()

    def _fold(self) -> None:
        bar = self.bar
        widths = [bar.tabSizeHint(number).width() for number in range(bar.count())]
        shown = self._fitting(widths)
        for number in range(bar.count()):
            if bar.isTabVisible(number) != (number in shown):
                bar.setTabVisible(number, number in shown)
        hidden = bar.count() - len(shown)
        self.more.setVisible(bool(hidden))
        words = f"{self._more_words} ({self.locale().toString(hidden)})"
        if hidden and self.more.accessibleName() != words:
            self.more.say(words)

    def _fitting(self, widths: Sequence[int]) -> set[int]:
        """All, or as many from the left as fit beside the button; the current one always."""
        room, current = self.width(), self.bar.currentIndex()
        if sum(widths) <= room:
            return set(range(len(widths)))
        self.more.say(f"{self._more_words} ({self.locale().toString(len(widths))})")
        room -= self.more.sizeHint().width() + 4 + (widths[current] if 0 <= current < len(widths) else 0)
        shown = {current}
        for number, width in enumerate(widths):
            if number == current:
                continue
            if width > room:
                break
            room -= width
            shown.add(number)
        return shown
