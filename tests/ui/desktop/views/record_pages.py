"""What the tests of the record pages share: a desk over a told vault, waiting, and everything a page shows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.desktop.desk import Desk
from ui.desktop.models.id_rows import ROW_ROLE
from ui.desktop.page import Page


def wait_idle(qtbot: QtBot, desk: Desk) -> None:
    """Until no job is under way, every answer arrived, and what it brought is laid out."""
    qtbot.waitUntil(lambda: not desk.tools.runner.busy, timeout=15_000)
    # A layout shows what is new in it by a call of its own, which may stand behind the answer in the queue.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    qtbot.waitUntil(lambda: not desk.tools.runner.busy, timeout=15_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def show(qtbot: QtBot, page: Page, desk: Desk, target: object = None) -> None:
    """Show a page at the size of a small laptop and let it fill."""
    qtbot.addWidget(page)
    page.resize(1154, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.entered(target)
    wait_idle(qtbot, desk)


def words_of(widget: QWidget) -> str:
    """Everything that is visible, spoken, or in the models behind the lists, in one text."""
    found: list[str] = [widget.windowTitle()]
    for part in (widget, *widget.findChildren(QWidget)):
        found += [part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.statusTip()]
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            found.append(part.text())
        if isinstance(part, QLineEdit):
            found.append(part.placeholderText())
        if isinstance(part, QPlainTextEdit):
            found.append(part.toPlainText())
        if isinstance(part, QComboBox):
            found += [part.itemText(row) for row in range(part.count())]
        if isinstance(part, QTabBar):
            found += [part.tabText(tab) for tab in range(part.count())]
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            found += _model_words(part.model())
    return "\n".join(found)


def _model_words(model: QAbstractItemModel) -> list[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE)
    return [
        repr(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
        for role in roles
    ]
