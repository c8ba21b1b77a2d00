"""Where a page lies on the screen: fitted, enlarged, moved, turned. Plain numbers, no window."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from archive.locators import Area

LARGEST = 16.0
"""Screen pixels for one pixel of the page."""
SMALLEST = 0.02
STEP = 1.25


class Fit(enum.Enum):
    """How the size on the screen comes about."""

    PAGE = enum.auto()
    WIDTH = enum.auto()
    FREE = enum.auto()


@dataclass(frozen=True)
class Box:
    """A part of the screen or of a page, in pixels."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Wanted:
    """What to ask for: the whole upright page in pixels, and the part of it that is seen."""

    width: int
    height: int
    left: int
    top: int
    across: int
    down: int


@dataclass(frozen=True)
class SheetGeometry:
    """A page of ``page_width`` x ``page_height`` pixels of its own, in a view of so many screen pixels.

    ``turns`` are quarter turns to the right, for looking only. ``middle`` is the place of the upright page, in
    fractions of its sides, that lies in the middle of the view.
    """

    page_width: int = 1
    page_height: int = 1
    view_width: int = 1
    view_height: int = 1
    turns: int = 0
    fit: Fit = Fit.PAGE
    free_scale: float = 1.0
    middle: tuple[float, float] = (0.5, 0.5)

    @property
    def turned(self) -> tuple[int, int]:
        """Sides of the page as it is turned, in its own pixels."""
        sides = self.page_width, self.page_height
        return sides if self.turns % 2 == 0 else sides[::-1]

    @property
    def scale(self) -> float:
        """Screen pixels for one pixel of the page."""
        width, height = self.turned
        if self.fit is Fit.PAGE:
            return min(self.view_width / width, self.view_height / height, LARGEST)
        if self.fit is Fit.WIDTH:
            return min(self.view_width / width, LARGEST)
        return self.free_scale

    @property
    def over_fit(self) -> float:
        """How many times larger than fitted in: what two pages beside one another share."""
        return self.scale / replace(self, fit=Fit.PAGE).scale

    def page_box(self) -> Box:
        """Where the turned page lies in the view."""
        width, height = (side * self.scale for side in self.turned)
        across, down = self._to_turned(*self.middle)
        left = self._placed(width, self.view_width, across)
        top = self._placed(height, self.view_height, down)
        return Box(left, top, width, height)

    @staticmethod
    def _placed(length: float, room: float, part: float) -> float:
        if length <= room:
            return (room - length) / 2
        return min(0.0, max(room - length, room / 2 - part * length))

    def shown(self, page: tuple[int, int], view: tuple[int, int]) -> SheetGeometry:
        """Another page or another view, everything else kept."""
        return replace(
            self,
            page_width=max(page[0], 1),
            page_height=max(page[1], 1),
            view_width=max(view[0], 1),
            view_height=max(view[1], 1),
        )

    def zoomed(self, factor: float, anchor: tuple[float, float] | None = None) -> SheetGeometry:
        """Larger or smaller; the place under ``anchor`` (screen pixels, else the middle) stays where it is."""
        return self.scaled(self.scale * factor, anchor)

    def scaled(self, scale: float, anchor: tuple[float, float] | None = None) -> SheetGeometry:
        """At so many screen pixels for one of the page."""
        at = anchor or (self.view_width / 2, self.view_height / 2)
        kept = self.to_page(*at)
        changed = replace(self, fit=Fit.FREE, free_scale=min(LARGEST, max(SMALLEST, scale)))
        now = changed.from_page(*kept)
        return changed.moved(at[0] - now[0], at[1] - now[1])

    def fitted(self, fit: Fit) -> SheetGeometry:
        """Fitted in as a whole or by its width."""
        return replace(self, fit=fit, middle=(0.5, 0.5) if fit is Fit.PAGE else (0.5, self.middle[1]))

    def moved(self, right: float, down: float) -> SheetGeometry:
        """The page drawn by so many screen pixels, never past its own edge."""
        box = self.page_box()
        middle = (
            (self.view_width / 2 - box.left - right) / box.width,
            (self.view_height / 2 - box.top - down) / box.height,
        )
        moved = replace(self, middle=self._from_turned(*middle))
        inside = moved.page_box()
        settled = (
            (self.view_width / 2 - inside.left) / inside.width,
            (self.view_height / 2 - inside.top) / inside.height,
        )
        return replace(self, middle=self._from_turned(*settled))

    def rotated(self) -> SheetGeometry:
        """A quarter turn to the right."""
        return replace(self, turns=(self.turns + 1) % 4)

    def like(self, over_fit: float, middle: tuple[float, float]) -> SheetGeometry:
        """As close as another page is looked at, at the same place."""
        whole = replace(self, fit=Fit.PAGE)
        if abs(over_fit - 1.0) < 0.001:
            return replace(whole, middle=(0.5, 0.5))
        free = min(LARGEST, max(SMALLEST, whole.scale * over_fit))
        return replace(self, fit=Fit.FREE, free_scale=free, middle=middle).moved(0, 0)

    def on(self, area: Area) -> SheetGeometry:
        """Close to an area, with room around it."""
        width = self.page_width * area.width / 1000
        height = self.page_height * area.height / 1000
        if self.turns % 2:
            width, height = height, width
        scale = min(self.view_width / width, self.view_height / height) * 0.6
        middle = (area.left + area.width / 2) / 1000, (area.top + area.height / 2) / 1000
        whole = replace(self, fit=Fit.PAGE).scale
        close = replace(self, fit=Fit.FREE, free_scale=min(LARGEST, max(scale, whole)), middle=middle)
        return close.moved(0, 0)

    def to_page(self, x: float, y: float) -> tuple[float, float]:
        """The place of the upright page under a screen pixel, in fractions of its sides, kept within it."""
        box = self.page_box()
        across, down = self._from_turned((x - box.left) / box.width, (y - box.top) / box.height)
        return min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)

    def from_page(self, across: float, down: float) -> tuple[float, float]:
        """Where a place of the upright page lies on the screen."""
        box = self.page_box()
        right, below = self._to_turned(across, down)
        return box.left + right * box.width, box.top + below * box.height

    def box_of(self, area: Area) -> Box:
        """Where an area lies on the screen."""
        one = self.from_page(area.left / 1000, area.top / 1000)
        other = self.from_page((area.left + area.width) / 1000, (area.top + area.height) / 1000)
        left, top = min(one[0], other[0]), min(one[1], other[1])
        return Box(left, top, abs(one[0] - other[0]), abs(one[1] - other[1]))

    def turned_step(self, right: int, down: int) -> tuple[int, int]:
        """A step on the screen as a step on the upright page."""
        for _turn in range(self.turns):
            right, down = down, -right
        return right, down

    def wanted(self, ratio: float, most_side: int) -> Wanted:
        """What is seen now, to be asked for at ``ratio`` device pixels for each of the screen."""
        scale = self.scale * ratio
        scale = min(scale, most_side / max(self.page_width, self.page_height))
        width, height = max(round(self.page_width * scale), 1), max(round(self.page_height * scale), 1)
        one, other = self.to_page(0, 0), self.to_page(self.view_width, self.view_height)
        left, right = sorted((one[0], other[0]))
        top, bottom = sorted((one[1], other[1]))
        first, upper = min(int(left * width), width - 1), min(int(top * height), height - 1)
        across = min(max(round(right * width) - first + 1, 1), width - first)
        down = min(max(round(bottom * height) - upper + 1, 1), height - upper)
        return Wanted(width, height, first, upper, across, down)

    def _to_turned(self, across: float, down: float) -> tuple[float, float]:
        for _turn in range(self.turns):
            across, down = 1 - down, across
        return across, down

    def _from_turned(self, across: float, down: float) -> tuple[float, float]:
        for _turn in range(self.turns):
            across, down = down, 1 - across
        return across, down


def area_between(one: tuple[float, float], other: tuple[float, float]) -> Area:
    """The smallest area in thousandths that holds both places of a page."""
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    first, upper = min(int(left * 1000), 999), min(int(top * 1000), 999)
    width, height = round(right * 1000) - first, round(bottom * 1000) - upper
    return Area(first, upper, min(max(width, 1), 1000 - first), min(max(height, 1), 1000 - upper))


def moved_area(area: Area, right: int, down: int) -> Area:
    """The area moved by thousandths, kept on its page."""
    left = min(max(area.left + right, 0), 1000 - area.width)
    return Area(left, min(max(area.top + down, 0), 1000 - area.height), area.width, area.height)


def resized_area(area: Area, wider: int, higher: int) -> Area:
    """The area with its right and lower edge moved by thousandths, kept on its page."""
    width = min(max(area.width + wider, 1), 1000 - area.left)
    return Area(area.left, area.top, width, min(max(area.height + higher, 1), 1000 - area.top))
