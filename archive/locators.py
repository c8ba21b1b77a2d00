"""Where in a file of evidence something is to be seen or heard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Area:
    """A part of a page or picture, in thousandths of its upright width and height."""

    left: int
    top: int
    width: int
    height: int

    def __post_init__(self) -> None:
        sides = ((self.left, self.width), (self.top, self.height))
        if any(start < 0 or length < 1 or start + length > 1000 for start, length in sides):
            raise ValueError("an area lies within its page")


@dataclass(frozen=True)
class Locator:
    """A page, a part of it, a stretch of time, or several of these at once. Times in milliseconds from the start."""

    page: int | None = None
    """The first page is 1."""
    area: Area | None = None
    start: int | None = None
    end: int | None = None
    """``None`` with a start: that moment."""
