"""The lines of a list, shown anew without a word to whoever listens to its choice."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QListWidget


def show_lines(lines_of: QListWidget, lines: Iterable[str], row: int) -> None:
    """Show these lines, with the one at ``row`` chosen, or the last one where there are fewer."""
    with QSignalBlocker(lines_of):
        lines_of.clear()
        lines_of.addItems(list(lines))
        lines_of.setCurrentRow(min(row, lines_of.count() - 1))
