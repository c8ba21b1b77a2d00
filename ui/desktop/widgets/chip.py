"""A small pill with a status word."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Kind
from ui.desktop.widgets.plain_label import PlainLabel


class Chip(PlainLabel):
    """Always a word; the colour only supports it."""

    def __init__(self, words: str = "", kind: Kind = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self.setProperty("chip", kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_kind(self, kind: Kind) -> None:
        """Change what the chip means."""
        self.setProperty("chip", kind)
        self.style().unpolish(self)
        self.style().polish(self)
