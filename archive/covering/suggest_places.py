"""Boxes in thousandths of a page for what was found on it in pixels or points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from archive.confined.shapes import Kind, Shape
from archive.locators import Area

_AROUND_FACE: Final = (0.18, 0.35, 0.18, 0.22)
"""Of its own sides, to the left, above, to the right, below: hair, ears and chin tell who it is too."""
_AROUND_PLATE: Final = (0.08, 0.15, 0.08, 0.15)
_AROUND_WORDS: Final = 0.15
"""Of the height of the line."""


@dataclass(frozen=True)
class Placed:
    """A word and its box in the units of its page."""

    untrusted_text: str
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Page:
    """The words of a page in their order; ``width`` and ``height`` in whatever unit their boxes have."""

    width: int
    height: int
    words: tuple[Placed, ...]


def of_shape(shape: Shape, width: int, height: int) -> Area:
    """The box of a face or plate, with what is around it."""
    left, above, right, below = _AROUND_FACE if shape.kind is Kind.FACE else _AROUND_PLATE
    across, down = shape.right - shape.left, shape.bottom - shape.top
    return _area(
        (shape.left - left * across, shape.top - above * down),
        (shape.right + right * across, shape.bottom + below * down),
        width,
        height,
    )


def on_letters(shape: Shape, width: int, height: int, page: Page) -> bool:
    """Whether a shape lies over words that the file has as letters: a line of print looks like a plate."""
    across, down = page.width / width, page.height / height
    left, right, top, bottom = shape.left * across, shape.right * across, shape.top * down, shape.bottom * down
    return any(
        left < (one.left + one.right) / 2 < right and top < (one.top + one.bottom) / 2 < bottom for one in page.words
    )


def of_words(page: Page, chosen: Collection[int], there: Iterable[Area | None]) -> Iterator[tuple[Area, str]]:
    """A box for each run of chosen words on a line, with the words; not where a box lies already."""
    taken = [area for area in there if area is not None]
    for run in _runs(page, sorted(chosen)):
        words = [page.words[at] for at in run]
        high = max(one.bottom - one.top for one in words)
        margin = high * _AROUND_WORDS
        box = _area(
            (min(one.left for one in words) - margin, min(one.top for one in words) - margin),
            (max(one.right for one in words) + margin, max(one.bottom for one in words) + margin),
            page.width,
            page.height,
        )
        if not any(_mostly_in(box, area) for area in taken):
            yield box, " ".join(one.untrusted_text for one in words)


def _runs(page: Page, chosen: list[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for at in chosen:
        if run and (at != run[-1] + 1 or not _beside(page.words[run[-1]], page.words[at])):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _beside(one: Placed, other: Placed) -> bool:
    """Whether the second follows the first on the same line."""
    return one.top < other.bottom and other.top < one.bottom and one.left <= other.left


def _mostly_in(box: Area, other: Area) -> bool:
    across = min(box.left + box.width, other.left + other.width) - max(box.left, other.left)
    down = min(box.top + box.height, other.top + other.height) - max(box.top, other.top)
    return across > 0 and down > 0 and across * down * 10 >= 7 * box.width * box.height


def _area(first: tuple[float, float], last: tuple[float, float], width: int, height: int) -> Area:
    """To whole thousandths outwards, within the page, never empty."""
    sides = (width, height)
    left, top = (min(max(int(1000 * at // side), 0), 999) for at, side in zip(first, sides, strict=True))
    right, bottom = (
        min(max(-int(-1000 * at // side), least + 1), 1000)
        for at, side, least in zip(last, sides, (left, top), strict=True)
    )
    return Area(left, top, right - left, bottom - top)
