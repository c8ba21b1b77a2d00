"""Drawing aids for the invented pictures: light, haze, grain and perspective on Pillow images.

Everything is decided by the ``random.Random`` that is handed in, so one seed gives one picture.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]

_FINEST_GRAIN: Final = 2


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """``a`` with ``share`` (0 to 1) of ``b`` in it."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def vertical_gradient(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """An image that goes from ``top`` to ``bottom``."""
    mask = Image.linear_gradient("L").resize(size, Image.Resampling.BICUBIC)
    return Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), mask)


def cloudiness(dice: random.Random, size: tuple[int, int], cells: int) -> Image.Image:
    """A soft grey field, ``cells`` blotches across: clouds, stains, worn paint."""
    rows = max(2, cells * size[1] // size[0])
    field = Image.new("L", size, 0)
    for step, weight in ((1, 0.6), (3, 0.28), (9, 0.12)):
        small = (cells * step, rows * step)
        layer = Image.frombytes("L", small, dice.randbytes(small[0] * small[1]))
        layer = layer.resize(size, Image.Resampling.BICUBIC)
        field = ImageChops.add(field, layer.point(lambda v, w=weight: v * w))
    return field


def stain(image: Image.Image, mask: Image.Image, colour: Colour, strength: float) -> None:
    """Lay ``colour`` over ``image`` where ``mask`` is bright."""
    image.paste(Image.new("RGB", image.size, colour), mask=mask.point(lambda v: v * strength))


def glow(image: Image.Image, centre: Point, radius: float, colour: Colour, strength: float = 1.0) -> Image.Image:
    """``image`` with a light that fades towards ``radius`` pixels."""
    side = max(4, round(radius * 2))
    disc = ImageChops.invert(Image.radial_gradient("L")).point(lambda v: max(0, v - 74) * 1.4 * strength)
    light = Image.new("RGB", image.size, 0)
    tint = Image.merge("RGB", [disc.point(lambda v, c=c: v * c / 255) for c in colour])
    light.paste(
        tint.resize((side, side), Image.Resampling.BICUBIC),
        (round(centre[0] - radius), round(centre[1] - radius)),
    )
    return ImageChops.screen(image, light)


def soft_shadow(image: Image.Image, polygon: Sequence[Point], blur: float, strength: float) -> None:
    """Darken the inside of ``polygon`` with a soft edge."""
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).polygon(list(polygon), fill=round(255 * strength))
    image.paste(Image.new("RGB", image.size, (14, 14, 20)), mask=mask.filter(ImageFilter.GaussianBlur(blur)))


def onto_quad(image: Image.Image, flat: Image.Image, corners: Sequence[Point]) -> None:
    """Paste ``flat`` so that its corners (top left, then clockwise) lie at ``corners``."""
    width, height = flat.size
    source = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    coefficients = _perspective(corners, source)
    mask = Image.new("L", flat.size, 255)
    warped = flat.transform(image.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC)
    alpha = mask.transform(image.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC)
    image.paste(warped, mask=alpha)


def _perspective(seen: Sequence[Point], flat: Sequence[Point]) -> list[float]:
    """The eight numbers that take a seen point back to its flat one (linear system, Gauss)."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        lead = rows[column][column]
        rows[column] = [value / lead for value in rows[column]]
        for other in range(8):
            if other != column and (factor := rows[other][column]):
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[column], strict=True)]
    return [row[8] for row in rows]


def as_taken(dice: random.Random, image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The drawing as a small camera would give it: slightly soft, darker corners, grain."""
    image = image.resize(size, Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.6))
    corners = Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC).point(lambda v: max(0, v - 110) * 0.9)
    image.paste(Image.new("RGB", size, (8, 8, 14)), mask=corners)
    grain = Image.new("RGB", size)
    for step in range(1, _FINEST_GRAIN + 1):
        cells = (size[0] // step, size[1] // step)
        noise = Image.frombytes("L", cells, dice.randbytes(cells[0] * cells[1])).resize(
            size, Image.Resampling.BICUBIC
        )
        grain = noise.convert("RGB") if step == 1 else Image.blend(grain, noise.convert("RGB"), 0.5)
    return Image.blend(image, ImageChops.overlay(image, grain), 0.13)
