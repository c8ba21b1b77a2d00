"""What one row of a card list shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from ui.desktop.theme import Kind

RowId = int | str


@dataclass(frozen=True)
class CardRow:
    """Two lines: icon and title, then facts and a status. Every string may be stored text."""

    id: RowId
    title: str
    facts: tuple[str, ...] = ()
    icon: str = "file"
    status: str = ""
    kind: Kind = "neutral"
    picture: QPixmap | None = None
    """Shown in place of the icon, cut to a square."""

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(part for part in (self.title, *self.facts, self.status) if part)
