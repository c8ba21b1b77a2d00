"""Taking every widget out of a layout, before others come."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Nothing stands in ``layout`` any more. Its widgets are out of sight at once, and go with the next events."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
