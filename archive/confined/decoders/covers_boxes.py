"""Boxes burnt into pixels: what was there is gone before anything is encoded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PIL import Image

from archive.confined.decoders.covers_grid import GRID, Pixels, pixels_of

TILES = 4
"""Along the longer side of a mosaic: a face in sixteen tiles is nobody's."""
LEVELS = 32
"""Steps of each colour of a tile."""
BLACK = (0, 0, 0)


def tiles_of(box: Pixels, grid: int = GRID) -> list[Pixels]:
    """The tiles of a mosaic in that box: whole blocks, the last ones cut by the box."""
    left, top, right, bottom = box
    side = -(-max(right - left, bottom - top) // (TILES * grid)) * grid
    return [
        (x, y, min(x + side, right), min(y + side, bottom))
        for y in range(top, bottom, side)
        for x in range(left, right, side)
    ]


def burn(image: Image.Image, boxes: Iterable[Mapping[str, Any]]) -> None:
    """Cover boxes of a picture in three colours, or in grey. Solid ones come last and win."""
    chosen = sorted(boxes, key=lambda box: box["how"] == "cover")
    for box in chosen:
        place = pixels_of(box, *image.size)
        if box["how"] == "cover":
            image.paste(BLACK if image.mode == "RGB" else 0, place)
            continue
        for tile in tiles_of(place):
            image.paste(mean_colour(image.crop(tile)), tile)


def mean_colour(part: Image.Image) -> Any:
    """The middle colour of a part, in few steps."""
    pixel = part.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    parts = pixel if isinstance(pixel, tuple) else (int(pixel or 0),)
    stepped = tuple(min(int(one) // LEVELS * LEVELS + LEVELS // 2, 255) for one in parts)
    return stepped if isinstance(pixel, tuple) else stepped[0]


def spread(part: Image.Image) -> int:
    """The greatest difference between two pixels of a part, in any colour."""
    extremes = part.getextrema()
    pairs = extremes if isinstance(extremes[0], tuple) else (extremes,)
    return max(int(high) - int(low) for low, high in pairs)


def uncovered(image: Image.Image, boxes: Iterable[Mapping[str, Any]], *, tolerance: int) -> bool:
    """Whether under any box something is left: more than one colour, or tiles that are not flat."""
    chosen = list(boxes)
    solid = [pixels_of(box, *image.size) for box in chosen if box["how"] == "cover"]
    for place in solid:
        part = image.crop(place)
        extremes = part.getextrema()
        highest = max(pair[1] for pair in extremes) if isinstance(extremes[0], tuple) else extremes[1]
        if int(highest) > tolerance:
            return True
    for box in chosen:
        if box["how"] == "cover":
            continue
        tiles = tiles_of(pixels_of(box, *image.size))
        flat = [tile for tile in tiles if not any(_touch(tile, place) for place in solid)]
        if any(spread(image.crop(tile)) > tolerance for tile in flat):
            return True
    return False


def _touch(one: Pixels, other: Pixels) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
