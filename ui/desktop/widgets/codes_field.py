"""A field for any number of codes of one vocabulary: a list in which each is ticked or not."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from archive.vocabulary.extendable import is_own_code
from archive.vocabulary.labels import label
from ui.desktop.look import Look
from ui.desktop.widgets.check_box import paint_box
from ui.desktop.widgets.code_choice import capitalised, offered_codes
from ui.desktop.widgets.words_field import WordsField
from ui.i18n import Language

_ROWS = 6
_NOTHING = "not_stated"
"""Nothing ticked says it."""
_CODE = int(Qt.ItemDataRole.UserRole)


class _Boxes(QStyledItemDelegate):
    """Paints the boxes as ``CheckBox`` does: those of Qt cannot be seen in the dark."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        drawn: Any = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = QRectF(drawn.widget.style().subElementRect(part, drawn, drawn.widget))
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painter.save()
        paint_box(painter, self._look, place, on=on, usable=drawn.widget.isEnabled())
        painter.restore()


class _Ticks(QListWidget):
    """Space and Enter tick the current line, Tab leaves the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setItemDelegate(_Boxes(look, self))
        self.setProperty("ticks", "true")
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)


class CodesField(WordsField):
    """Its words are the codes in the order of the vocabulary, with commas between them."""

    def __init__(
        self,
        look: Look,
        codes: type[enum.StrEnum],
        language: Callable[[], Language],
        parent: QWidget | None = None,
    ) -> None:
        self._ticks = _Ticks(look)
        super().__init__(self._ticks, parent)
        self._codes, self._language, self._look = codes, language, look
        self._offer(str(code) for code in offered_codes(codes, language()))
        look.changed.connect(self._measure)
        self._measure()
        self._ticks.setCurrentRow(0)
        self._ticks.itemChanged.connect(lambda _item: self.changed.emit())

    def words(self) -> str:
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return ", ".join(str(item.data(_CODE)) for item in ticked)

    def show_words(self, words: str) -> None:
        wanted = set(words.split(", "))
        self._offer(code for code in words.split(", ") if is_own_code(code))
        self._ticks.blockSignals(True)
        for item in self._items():
            on = str(item.data(_CODE)) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._ticks.blockSignals(False)
        self._ticks.viewport().update()

    def said(self, words: str) -> str:
        language = self._language()
        return ", ".join(label(self._codes, code, language) for code in words.split(", ") if code)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()

    def showEvent(self, event: QShowEvent) -> None:
        self._offer(str(code) for code in offered_codes(self._codes, self._language()))
        super().showEvent(event)

    def _offer(self, codes: Iterable[str]) -> None:
        """Lines for codes that have none yet: terms may be added while the form is away."""
        there = {str(item.data(_CODE)) for item in self._items()} | {_NOTHING}
        self._ticks.blockSignals(True)
        for code in codes:
            if code not in there:
                item = QListWidgetItem()
                item.setData(_CODE, code)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self._ticks.addItem(item)
        self._ticks.blockSignals(False)
        self._name_all()

    def _measure(self) -> None:
        rows = min(_ROWS, self._ticks.count())
        self._ticks.setFixedHeight(rows * self._look.type.px(28) + 10)

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self._ticks.count()) if (item := self._ticks.item(row)) is not None]

    def _name_all(self) -> None:
        self._ticks.blockSignals(True)
        for item in self._items():
            item.setSizeHint(QSize(0, self._look.type.px(28)))
            item.setText(capitalised(label(self._codes, str(item.data(_CODE)), self._language())))
        self._ticks.blockSignals(False)
