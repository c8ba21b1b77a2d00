"""Places rectangles from the leading side: left in English, right in a right-to-left language.

As ``QStyle.visualRect`` does, without loading QStyle with its hundreds of constants at start.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def mirrored(direction: Qt.LayoutDirection, area: QRect, box: QRect) -> QRect:
    """``box`` inside ``area`` for that direction; given and returned in the same coordinates."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return QRect(box)
    return QRect(area.left() + area.right() - box.right(), box.top(), box.width(), box.height())
