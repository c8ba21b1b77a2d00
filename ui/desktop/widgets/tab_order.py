"""Tab comes to everything where it stands, also to what was added after the window was made.

Qt puts a new widget at the end of the way that Tab takes through the window, wherever the layout shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def tab_in_place(container: QWidget) -> None:
    """Let Tab pass through what is in the container in the order of its layouts, coming from what stands before it.

    Called after rows were added to it.
    """
    before = _stop_before(container)
    for stop in tab_stops(container):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in it, shown or not, in the order of the layouts: grids line by line."""
    return (part for part in _parts(widget) if _stops(part))


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Everything in it, a holder before what it holds. What Tab stops at is one thing, however it is made inside."""
    held = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    inner = [held] if held is not None else [] if layout is None else _items(layout)
    for part in inner:
        yield part
        if not _stops(part):
            yield from _parts(part)


def _items(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _place(layout, number))
    for number in numbers:
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _items(inner)


def _place(grid: QGridLayout, number: int) -> tuple[int, int]:
    found: tuple[int, ...] = grid.getItemPosition(number)  # type: ignore[assignment]  # the stub says object
    return found[0], found[1]


def _stop_before(container: QWidget) -> QWidget | None:
    """The last thing before the container that Tab stops at. Its own place in Qt's chain says nothing: a holder that
    was added later stands at the end of it, and stays there.
    """
    inner, around = container, container.parentWidget()
    while around is not None and not inner.isWindow():
        before: QWidget | None = None
        for part in _parts(around):
            if part is inner:
                break
            if _stops(part):
                before = part
        else:
            before = None  # it stands in no layout here
        if before is not None:
            return before
        inner, around = around, around.parentWidget()
    return None
