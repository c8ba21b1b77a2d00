"""Which part of the body lies where on our drawing of it, and where a part is marked when nobody points at it.

Lengths are thousandths of the drawing's width, from its top left corner; it is twice as high as wide. The drawing
faces whoever looks at it: on the front view the person's right side is on the left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from archive.body import FULL, Mark, View, mark_of
from archive.model.health import MedicalFinding
from archive.vocabulary.harm import BodyRegion, BodySide

MIDDLE = 500
"""The line that halves the drawing."""
HEIGHT = 2000
_NARROW = 40
"""As far from the line, a part of the trunk counts as its middle."""

Point = tuple[float, float]

HALF: tuple[Point, ...] = (
    (500, 36), (440, 50), (412, 105), (408, 165), (428, 225), (452, 258), (452, 300), (430, 330), (350, 352),
    (292, 378), (262, 430), (248, 520), (226, 640), (206, 720), (182, 830), (162, 925), (140, 985), (132, 1050),
    (158, 1092), (188, 1078), (204, 1020), (208, 960), (222, 900), (254, 790), (276, 690), (296, 600), (318, 500),
    (334, 600), (346, 720), (340, 810), (318, 900), (306, 1000), (310, 1150), (326, 1300), (334, 1390), (330, 1500),
    (346, 1640), (370, 1800), (366, 1850), (330, 1905), (322, 1935), (350, 1952), (430, 1950), (448, 1915),
    (446, 1850), (438, 1800), (452, 1640), (456, 1500), (450, 1390), (462, 1300), (480, 1150), (494, 1024),
)  # fmt: skip
"""One half of the outline, from the top of the head outside down and inside up to the crotch; our own drawing."""

_CENTRES: Mapping[BodyRegion, tuple[View, int, int]] = MappingProxyType(
    {
        BodyRegion.HEAD: (View.FRONT, 0, 75),
        BodyRegion.FACE: (View.FRONT, 0, 165),
        BodyRegion.EYE: (View.FRONT, 34, 135),
        BodyRegion.EAR: (View.FRONT, 92, 150),
        BodyRegion.MOUTH: (View.FRONT, 0, 205),
        BodyRegion.NECK: (View.FRONT, 0, 285),
        BodyRegion.SHOULDER: (View.FRONT, 205, 395),
        BodyRegion.CHEST: (View.FRONT, 80, 480),
        BodyRegion.ABDOMEN: (View.FRONT, 70, 740),
        BodyRegion.UPPER_BACK: (View.BACK, 80, 460),
        BodyRegion.LOWER_BACK: (View.BACK, 60, 750),
        BodyRegion.BUTTOCK: (View.BACK, 85, 940),
        BodyRegion.GENITALS: (View.FRONT, 0, 985),
        BodyRegion.UPPER_ARM: (View.FRONT, 230, 550),
        BodyRegion.ELBOW: (View.FRONT, 256, 690),
        BodyRegion.FOREARM: (View.FRONT, 286, 810),
        BodyRegion.WRIST: (View.FRONT, 314, 915),
        BodyRegion.HAND: (View.FRONT, 332, 1020),
        BodyRegion.THIGH: (View.FRONT, 100, 1170),
        BodyRegion.KNEE: (View.FRONT, 108, 1380),
        BodyRegion.LOWER_LEG: (View.FRONT, 102, 1600),
        BodyRegion.ANKLE: (View.FRONT, 94, 1820),
        BodyRegion.FOOT: (View.FRONT, 112, 1915),
        BodyRegion.SOLE: (View.BACK, 112, 1925),
    }
)
"""The view on which a part is drawn unless somebody says otherwise, how far from the line, and how far down."""

_ARM: Sequence[tuple[int, BodyRegion]] = (
    (450, BodyRegion.SHOULDER),
    (640, BodyRegion.UPPER_ARM),
    (740, BodyRegion.ELBOW),
    (880, BodyRegion.FOREARM),
    (950, BodyRegion.WRIST),
    (1110, BodyRegion.HAND),
)
_LEG: Sequence[tuple[int, BodyRegion]] = (
    (1300, BodyRegion.THIGH),
    (1450, BodyRegion.KNEE),
    (1780, BodyRegion.LOWER_LEG),
    (1855, BodyRegion.ANKLE),
    (HEIGHT, BodyRegion.FOOT),
)
_TRUNK: Mapping[View, Sequence[tuple[int, BodyRegion]]] = MappingProxyType(
    {
        View.FRONT: ((620, BodyRegion.CHEST), (900, BodyRegion.ABDOMEN)),
        View.BACK: ((620, BodyRegion.UPPER_BACK), (860, BodyRegion.LOWER_BACK), (1040, BodyRegion.BUTTOCK)),
    }
)
_WITHOUT_SIDES = frozenset({BodyRegion.HEAD, BodyRegion.FACE, BodyRegion.MOUTH, BodyRegion.NECK, BodyRegion.GENITALS})


def region_at(mark: Mark) -> tuple[BodyRegion, BodySide]:
    """The part of the body at a place, and the side as the person has it."""
    x, y = mark.x, mark.y * HEIGHT // FULL
    out = abs(x - MIDDLE)
    region = _region(mark.view, out, y)
    if region in _WITHOUT_SIDES or (out < _NARROW and region in _middles(mark.view)):
        return region, BodySide.MIDDLE
    return region, BodySide.RIGHT if (x < MIDDLE) == (mark.view is View.FRONT) else BodySide.LEFT


def marks_of(finding: MedicalFinding) -> tuple[Mark, ...]:
    """Where a finding is drawn: where somebody pointed, or in the middle of the part that it names."""
    pointed = mark_of(finding.diagram)
    return (pointed,) if pointed is not None else marks_at(finding.region, finding.side)


def marks_at(region: BodyRegion, side: BodySide, view: View | None = None) -> tuple[Mark, ...]:
    """The middle of a part of the body, one place for each side; empty where no part is named."""
    if region not in _CENTRES:
        return ()
    usual, out, down = _CENTRES[region]
    seen = view or usual
    sides = (BodySide.LEFT, BodySide.RIGHT) if side is BodySide.BOTH else (side,)
    if side in (BodySide.MIDDLE, BodySide.NOT_STATED) or not out:
        return (Mark(seen, MIDDLE if region in _middles(seen) or not out else MIDDLE - out, down * FULL // HEIGHT),)
    return tuple(
        Mark(seen, MIDDLE - out if (one is BodySide.RIGHT) == (seen is View.FRONT) else MIDDLE + out,
             down * FULL // HEIGHT)
        for one in sides
    )  # fmt: skip


def _middles(view: View) -> frozenset[BodyRegion]:
    return frozenset(region for _, region in _TRUNK[view]) | _WITHOUT_SIDES


def _region(view: View, out: int, y: int) -> BodyRegion:
    if y < 262:
        return _head(view, out, y)
    if y < 335 and out < 80:
        return BodyRegion.NECK
    if y < 1110 and out > _arm_from(y):
        return _band(_ARM, y)
    if view is View.FRONT and 900 <= y < 1040 and out < 62:
        return BodyRegion.GENITALS
    trunk = _TRUNK[view]
    if y < trunk[-1][0]:
        return _band(trunk, y)
    if view is View.BACK and y > 1895:
        return BodyRegion.SOLE
    return _band(_LEG, y)


def _head(view: View, out: int, y: int) -> BodyRegion:
    if out > 80 and 110 < y < 205:
        return BodyRegion.EAR
    if view is View.BACK or y < 105:
        return BodyRegion.HEAD
    if 118 <= y < 152 and 16 < out < 62:
        return BodyRegion.EYE
    return BodyRegion.MOUTH if 188 <= y < 222 and out < 34 else BodyRegion.FACE


def _arm_from(y: int) -> float:
    """How far from the line the arm begins at that height."""
    if y < 500:
        return 168
    return 168 + min(1.0, (y - 500) / 400) * 70


def _band(bands: Sequence[tuple[int, BodyRegion]], y: int) -> BodyRegion:
    return next((region for end, region in bands if y < end), bands[-1][1])
