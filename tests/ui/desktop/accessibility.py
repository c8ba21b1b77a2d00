"""Walks a window as a screen reader, a keyboard and an impatient eye would. Used by the tests beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.tab_order import tab_stops

_ROLE = QAccessible.Role
INTERACTIVE = {
    _ROLE.Button,
    _ROLE.CheckBox,
    _ROLE.EditableText,
    _ROLE.ComboBox,
    _ROLE.RadioButton,
    _ROLE.Table,
    _ROLE.List,
    _ROLE.PageTabList,
    _ROLE.ProgressBar,
    _ROLE.Slider,
}


def tree(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader can reach, depth first."""
    yield root
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and child.isValid():
            yield from tree(child)


def nameless(window: QWidget) -> list[str]:
    """Interactive parts that are visible and have no name."""
    found = []
    for part in tree(QAccessible.queryAccessibleInterface(window)):
        shown = part.role() in INTERACTIVE and not part.state().invisible
        if shown and not part.text(QAccessible.Text.Name).strip():
            owner = part.object()
            found.append(f"{part.role().name} {owner.metaObject().className() if owner else ''}")
    return found


def focusable(window: QWidget) -> set[QWidget]:
    """What Tab has to reach."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def unreachable_by_tab(window: QWidget, start: QWidget) -> list[str]:
    """Widgets that Tab never reaches; an exclusive group of buttons counts as one stop."""
    start.setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        current = QApplication.focusWidget()
        if current is None or (seen and current is seen[0]):
            break
        seen.append(current)
        QTest.keyClick(current, Qt.Key.Key_Tab)
    groups = {button.group() for button in seen if isinstance(button, QAbstractButton) and button.group()}
    missed = focusable(window) - set(seen)
    return [
        f"{widget.metaObject().className()} {widget.accessibleName()}"
        for widget in missed
        if not (isinstance(widget, QAbstractButton) and widget.group() in groups)
    ]


def clipped(window: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit, and wrapped labels that are too low."""
    found = []
    QApplication.processEvents()
    worded: list[QAbstractButton | QLabel] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QLabel),
    ]
    for part in worded:
        if not part.isVisible() or not part.text() or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            if part.heightForWidth(part.width()) > part.height() + 1:
                found.append(f"too low: {part.text()}")
        elif part.sizeHint().width() > part.width() + 1:
            found.append(f"too narrow: {part.text()} {part.sizeHint().width()} > {part.width()}")
    return found


def out_of_place(window: QWidget, inside: QWidget | None = None) -> list[str]:
    """Where Tab comes to something earlier or later than it stands, walking on from the first stop of ``inside``.

    An exclusive group of buttons is one stop.
    """
    shown = focusable(window)
    stands: dict[QObject, QWidget] = {}
    for one in tab_stops(inside or window):
        if one in shown:
            stands.setdefault(_group(one), one)
    assert len(stands) > 1, "nothing to walk through"
    next(iter(stands.values())).setFocus(Qt.FocusReason.TabFocusReason)
    found = []
    for group, stand in stands.items():
        current = QApplication.focusWidget()
        assert current is not None
        if _group(current) is not group:
            found.append(f"{_called(current)} comes where {_called(stand)} stands")
        QTest.keyClick(current, Qt.Key.Key_Tab)
        part = QApplication.focusWidget()
        if part is not None and current.isAncestorOf(part):
            QTest.keyClick(part, Qt.Key.Key_Tab)  # the button inside a field for passphrases
    return found


def _group(widget: QWidget) -> QObject:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group is not None and group.exclusive() else widget


def _called(widget: QWidget) -> str:
    return f"{widget.metaObject().className()} {widget.accessibleName()}"
