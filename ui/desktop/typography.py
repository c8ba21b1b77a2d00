"""Type: Inter from our own folder, so that the program looks the same everywhere, and its sizes.

Weight and grey carry the hierarchy; there are only four sizes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

FONT_FOLDER = Path(__file__).parent / "fonts"
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
MONOSPACE = ("DejaVu Sans Mono", "Consolas", "Menlo", "Liberation Mono", "monospace")
BASE_POINTS = 10.0


def load_fonts() -> None:
    """Register the fonts of ``fonts/`` with Qt; a missing file falls back to the system's fonts."""
    for file in sorted(FONT_FOLDER.iterdir()):
        if file.suffix == ".otf":
            QFontDatabase.addApplicationFont(str(file))


@dataclass(frozen=True)
class Typography:
    """Sizes in points, all derived from one base and the person's own scale (1.0 is normal)."""

    scale: float = 1.0

    @property
    def base(self) -> float:
        """Running text and controls."""
        return BASE_POINTS * self.scale

    @property
    def heading(self) -> float:
        """The title of a page."""
        return 15.0 * self.scale

    @property
    def section(self) -> float:
        """The title of a card."""
        return 11.0 * self.scale

    @property
    def small(self) -> float:
        """Second lines, chips, hints."""
        return 9.0 * self.scale

    def font(self, points: float | None = None, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the interface."""
        made = QFont(list(FAMILIES))
        made.setPointSizeF(self.base if points is None else points)
        made.setWeight(weight)
        made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return made

    def line(self, points: float) -> int:
        """Height in pixels of one line at that size."""
        return QFontMetrics(self.font(points)).height()

    def px(self, pixels: float) -> int:
        """A length of the design, at this scale."""
        return round(pixels * self.scale)
