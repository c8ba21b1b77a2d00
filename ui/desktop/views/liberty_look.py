"""How each kind of measure looks: a colour and a pattern that no other kind has. Words stand beside both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from archive.vocabulary.liberty import MeasureKind

_P = Qt.BrushStyle


@dataclass(frozen=True)
class MeasureLook:
    """Custody is filled; what is not custody is an outline with a pattern, or with none."""

    light: str
    dark: str
    pattern: Qt.BrushStyle

    def colour(self, *, dark: bool) -> QColor:
        """Of its outline, and of what fills it."""
        return QColor(self.dark if dark else self.light)

    @property
    def filled(self) -> bool:
        """Whether it is filled as a whole."""
        return self.pattern is _P.SolidPattern

    def brush(self, *, dark: bool) -> QBrush:
        """What fills it."""
        return QBrush(self.colour(dark=dark), self.pattern)


LOOKS: Mapping[MeasureKind, MeasureLook] = MappingProxyType(
    {
        MeasureKind.APPREHENSION: MeasureLook("#B45309", "#F0A35E", _P.SolidPattern),
        MeasureKind.PRE_TRIAL_DETENTION: MeasureLook("#0E6A67", "#4DB6AC", _P.SolidPattern),
        MeasureKind.HOUSE_ARREST: MeasureLook("#2A5CAA", "#8AB4F8", _P.BDiagPattern),
        MeasureKind.BAIL: MeasureLook("#4D6B0F", "#B7D36A", _P.NoBrush),
        MeasureKind.TRAVEL_UNDERTAKING: MeasureLook("#0B6E8F", "#7CD0EA", _P.Dense7Pattern),
        MeasureKind.PERSONAL_SURETY: MeasureLook("#8A6A00", "#E5C65A", _P.HorPattern),
        MeasureKind.MINOR_SUPERVISION: MeasureLook("#9A3B74", "#F2A3CF", _P.VerPattern),
        MeasureKind.MILITARY_SUPERVISION: MeasureLook("#57534E", "#C9C2BA", _P.CrossPattern),
        MeasureKind.ADMIN_DETENTION: MeasureLook("#6D3BBF", "#BFA2F5", _P.SolidPattern),
        MeasureKind.IMPRISONMENT: MeasureLook("#9B1C31", "#F28B9B", _P.SolidPattern),
        MeasureKind.RESTRICTED_FREEDOM: MeasureLook("#B0326E", "#F48FB8", _P.FDiagPattern),
        MeasureKind.PSYCHIATRIC: MeasureLook("#7A4A1E", "#D8AE85", _P.SolidPattern),
        MeasureKind.KIND_NOT_STATED: MeasureLook("#4F5B6A", "#A9B4C1", _P.DiagCrossPattern),
    }
)
