"""Three invented places, drawn: a courtyard at dusk, a forced door, a square with people."""

from __future__ import annotations

import math
import random
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

from ui.demonstration.canvas import (
    Colour,
    as_taken,
    cloudiness,
    glow,
    mix,
    onto_quad,
    soft_shadow,
    stain,
    vertical_gradient,
)
from ui.demonstration.chance import dice_of

SIZE: Final = (1600, 1200)
"""Width and height of a finished scene, in pixels."""
_WIDE, _HIGH = 2400, 1800  # drawn larger, then reduced, for smooth edges


def courtyard(seed: int) -> Image.Image:
    """A five-storey block seen from its yard at dusk: lit windows, a lamp, a bare tree."""
    dice = dice_of(seed)
    haze: Colour = (201, 170, 150)
    image = vertical_gradient((_WIDE, _HIGH), (74, 96, 134), (236, 190, 152))
    stain(image, cloudiness(dice, image.size, 5).point(lambda v: max(0, v - 90)), (250, 214, 190), 0.9)
    for layer in range(3):
        _skyline(dice, image, 900 + layer * 60, mix((92, 92, 110), haze, 0.75 - layer * 0.22))
    onto_quad(image, _facade(dice, 9, 5, (168, 158, 146)), [(690, 260), (2520, 40), (2520, 1500), (690, 1330)])
    onto_quad(image, _facade(dice, 4, 5, (128, 122, 124)), [(330, 430), (690, 260), (690, 1330), (330, 1290)])
    _ground(dice, image, 1270)
    soft_shadow(image, [(690, 1335), (2500, 1500), (2500, 1640), (1000, 1480), (560, 1380)], 26, 0.6)
    _van(image, (1500, 1390), 1.25)
    tree = ImageDraw.Draw(image)
    _branch(dice, tree, (230, 1500), -math.pi / 2, 300, 34)
    image = _lamp(image, (1040, 1450), 760)
    return as_taken(dice, image, SIZE)


def door(seed: int) -> Image.Image:
    """A flat's metal-clad door on a stair landing, its lock torn out, a paper strip across the gap."""
    dice = dice_of(seed)
    image = Image.new("RGB", (_WIDE, _HIGH), (196, 190, 176))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 980, _WIDE, 1560), fill=(96, 132, 124))
    draw.rectangle((0, 968, _WIDE, 984), fill=(58, 84, 80))
    stain(image, cloudiness(dice, image.size, 7).point(lambda v: max(0, v - 120)), (120, 108, 90), 1.1)
    _tiles(image, 1560)
    draw.rectangle((0, 1530, _WIDE, 1562), fill=(74, 66, 58))
    draw.rectangle((820, 130, 1640, 1562), fill=(64, 56, 50))
    onto_quad(image, _door_leaf(dice), [(860, 168), (1604, 150), (1604, 1556), (860, 1552)])
    soft_shadow(image, [(1600, 140), (1672, 170), (1672, 1590), (1600, 1562)], 22, 0.75)
    _torn_lock(dice, image, (936, 900))
    _paper_strip(dice, image)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((1760, 640, 1846, 760), 12, fill=(226, 222, 210), outline=(120, 116, 106), width=5)
    draw.ellipse((1786, 676, 1820, 710), fill=(72, 68, 64))
    soft_shadow(image, [(0, 0), (520, 0), (180, _HIGH), (0, _HIGH)], 160, 0.7)
    image = glow(image, (1900, 120), 1500, (255, 226, 176), 0.42)
    return as_taken(dice, image, SIZE)


def square(seed: int) -> Image.Image:
    """People seen from behind on a wide square in falling snow, a line of shields far off."""
    dice = dice_of(seed)
    fog: Colour = (198, 204, 212)
    image = vertical_gradient((_WIDE, _HIGH), (146, 158, 176), fog)
    for layer in range(3):
        _skyline(dice, image, 700 + layer * 70, mix((84, 92, 108), fog, 0.72 - layer * 0.2), windows=True)
    image.paste(vertical_gradient((_WIDE, _HIGH - 900), (188, 194, 202), (226, 229, 234)), (0, 900))
    _shield_line(dice, image, 960, mix((40, 46, 58), fog, 0.42))
    for row in range(5):
        depth = row / 4
        colour = mix((44, 46, 56), fog, 0.62 - 0.58 * depth)
        image = image.filter(ImageFilter.GaussianBlur(1.6 - 1.4 * depth))
        _people(dice, image, 1010 + row * row * 46, 0.34 + 0.3 * row, colour)
    _snow(dice, image)
    return as_taken(dice, image, SIZE)


# ------------------------------------------------------------------------------- parts


def _skyline(dice: random.Random, image: Image.Image, base: int, colour: Colour, *, windows: bool = False) -> None:
    draw = ImageDraw.Draw(image)
    x = -40
    while x < _WIDE:
        width, height = dice.randint(120, 340), dice.randint(120, 420)
        draw.rectangle((x, base - height, x + width, base + 700), fill=colour)
        if windows:
            for wx in range(x + 16, x + width - 20, 34):
                for wy in range(base - height + 20, base, 44):
                    tone = mix(colour, (255, 236, 190) if dice.random() < 0.16 else (60, 66, 80), 0.28)
                    draw.rectangle((wx, wy, wx + 16, wy + 24), fill=tone)
        x += width + dice.randint(0, 60)


def _facade(dice: random.Random, columns: int, floors: int, wall: Colour) -> Image.Image:
    cell_w, cell_h = 200, 240
    flat = Image.new("RGB", (columns * cell_w, floors * cell_h + 80), wall)
    stain(flat, cloudiness(dice, flat.size, 6).point(lambda v: max(0, v - 105)), (84, 78, 74), 1.2)
    draw = ImageDraw.Draw(flat)
    draw.rectangle((0, 0, flat.width, 22), fill=mix(wall, (30, 30, 36), 0.55))
    for column in range(columns):
        for floor in range(floors):
            x, y = column * cell_w, floor * cell_h + 24
            draw.rectangle((x, y, x + cell_w, y + cell_h), outline=mix(wall, (20, 20, 20), 0.3), width=3)
            if floor == floors - 1 and column % 4 == 1:
                _entrance(draw, x, y)
            else:
                _window(dice, draw, x + 38, y + 46)
    draw.rectangle((0, flat.height - 66, flat.width, flat.height), fill=mix(wall, (24, 24, 28), 0.62))
    return flat


def _window(dice: random.Random, draw: ImageDraw.ImageDraw, x: int, y: int) -> None:
    lit = dice.random() < 0.34
    pane = (
        mix((255, 214, 138), (255, 180, 96), dice.random())
        if lit
        else mix((52, 62, 84), (128, 120, 128), dice.random())
    )
    draw.rectangle((x - 8, y - 8, x + 132, y + 148), fill=(222, 216, 206))
    draw.rectangle((x, y, x + 124, y + 138), fill=pane)
    if lit:
        draw.rectangle((x, y, x + dice.randint(14, 40), y + 138), fill=mix(pane, (150, 84, 60), 0.5))
        draw.rectangle((x + 124 - dice.randint(10, 34), y, x + 124, y + 138), fill=mix(pane, (150, 84, 60), 0.42))
    else:
        draw.polygon(
            [(x, y + 138), (x + 60, y), (x + 96, y), (x + 30, y + 138)], fill=mix(pane, (210, 190, 180), 0.22)
        )
    draw.line((x + 62, y, x + 62, y + 138), fill=(222, 216, 206), width=8)
    draw.line((x + 62, y + 46, x + 124, y + 46), fill=(222, 216, 206), width=6)
    draw.rectangle((x - 14, y + 148, x + 138, y + 160), fill=(150, 144, 138))


def _entrance(draw: ImageDraw.ImageDraw, x: int, y: int) -> None:
    draw.rectangle((x + 40, y + 40, x + 160, y + 260), fill=(60, 44, 38))
    draw.rectangle((x + 52, y + 52, x + 148, y + 260), fill=(92, 60, 46))
    draw.rectangle((x + 66, y + 70, x + 134, y + 130), fill=(36, 34, 40))
    draw.ellipse((x + 132, y + 168, x + 144, y + 180), fill=(214, 190, 130))
    draw.polygon([(x + 6, y + 40), (x + 194, y + 40), (x + 180, y + 12), (x + 20, y + 12)], fill=(70, 70, 76))


def _ground(dice: random.Random, image: Image.Image, top: int) -> None:
    ground = vertical_gradient((_WIDE, _HIGH - top), (112, 100, 100), (62, 60, 70))
    stain(ground, cloudiness(dice, ground.size, 22).point(lambda v: max(0, v - 110)), (36, 36, 44), 1.3)
    puddles = cloudiness(dice, ground.size, 6).point(lambda v: 255 if v > 150 else 0)
    stain(ground, puddles.filter(ImageFilter.GaussianBlur(5)), (196, 158, 140), 0.4)
    mask = Image.new("L", ground.size, 0)
    ImageDraw.Draw(mask).polygon([(0, 40), (330, 22), (690, 60), (_WIDE, 235), (_WIDE, 999), (0, 999)], fill=255)
    image.paste(ground, (0, top), mask.filter(ImageFilter.GaussianBlur(2)))
    draw = ImageDraw.Draw(image)
    draw.line((0, 1480, 760, 1440, _WIDE, 1660), fill=(150, 142, 138), width=14)


def _van(image: Image.Image, place: tuple[int, int], scale: float) -> None:
    x, y = place

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * scale, y + dy * scale

    soft_shadow(image, [at(-20, 180), at(520, 190), at(560, 232), at(0, 226)], 14, 0.85)
    draw = ImageDraw.Draw(image)
    body = [at(0, 60), at(10, 20), at(60, 0), at(330, 0), at(420, 72), at(510, 96), at(524, 186), at(0, 186)]
    draw.polygon(body, fill=(70, 74, 84))
    draw.polygon([at(0, 110), at(522, 112), at(524, 186), at(0, 186)], fill=(52, 55, 64))
    draw.polygon([at(338, 16), at(408, 72), at(300, 72), at(300, 16)], fill=(150, 150, 160))
    draw.polygon([at(60, 18), at(282, 16), at(282, 72), at(40, 72)], fill=(34, 36, 44))
    draw.line([*at(290, 6), *at(290, 180)], fill=(40, 42, 50), width=4)
    for wheel in (90, 420):
        draw.ellipse((*at(wheel - 42, 142), *at(wheel + 42, 226)), fill=(22, 22, 26))
        draw.ellipse((*at(wheel - 18, 166), *at(wheel + 18, 202)), fill=(110, 110, 116))
    draw.rectangle((*at(506, 116), *at(524, 140)), fill=(250, 236, 200))


def _branch(
    dice: random.Random,
    draw: ImageDraw.ImageDraw,
    start: tuple[float, float],
    angle: float,
    length: float,
    width: float,
) -> None:
    if length < 14:
        return
    end = (start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length)
    draw.line((*start, *end), fill=(34, 30, 34), width=max(1, round(width)))
    if width > 6:
        draw.ellipse(
            (end[0] - width / 2, end[1] - width / 2, end[0] + width / 2, end[1] + width / 2),
            fill=(34, 30, 34),
        )
    for _ in range(3 if length > 60 else 2):
        _branch(dice, draw, end, angle + dice.uniform(-0.62, 0.62), length * dice.uniform(0.6, 0.82), width * 0.66)


def _lamp(image: Image.Image, foot: tuple[int, int], height: int) -> Image.Image:
    draw = ImageDraw.Draw(image)
    x, y = foot
    draw.line((x, y, x, y - height), fill=(40, 40, 46), width=14)
    draw.line((x, y - height, x + 96, y - height - 20), fill=(40, 40, 46), width=10)
    draw.ellipse((x + 70, y - height - 34, x + 150, y - height + 6), fill=(255, 240, 206))
    image = glow(image, (x + 110, y - height - 10), 420, (255, 214, 150), 0.75)
    return glow(image, (x + 110, y + 40), 520, (255, 200, 140), 0.28)


def _tiles(image: Image.Image, top: int) -> None:
    floor = Image.new("RGB", (1600, 480), (128, 118, 106))
    draw = ImageDraw.Draw(floor)
    for row in range(8):
        for column in range(26):
            tone = (142, 130, 116) if (row + column) % 2 else (104, 92, 84)
            draw.rectangle((column * 62, row * 62, column * 62 + 58, row * 62 + 58), fill=tone)
    onto_quad(image, floor, [(-300, top), (_WIDE + 300, top), (_WIDE + 1500, _HIGH + 60), (-1500, _HIGH + 60)])


def _door_leaf(dice: random.Random) -> Image.Image:
    leaf = vertical_gradient((744, 1400), (120, 74, 52), (92, 56, 42))
    stain(leaf, cloudiness(dice, leaf.size, 4).point(lambda v: max(0, v - 110)), (56, 34, 28), 1.0)
    draw = ImageDraw.Draw(leaf)
    for inset, tone in ((34, (72, 44, 34)), (42, (140, 90, 64)), (50, (104, 64, 46))):
        draw.rectangle((inset, inset, 744 - inset, 620 - inset), outline=tone, width=8)
        draw.rectangle((inset, 660 + inset, 744 - inset, 1400 - inset), outline=tone, width=8)
    draw.ellipse((352, 250, 392, 290), fill=(40, 34, 30), outline=(190, 170, 120), width=7)
    for _ in range(9):
        x, y = dice.randint(30, 330), dice.randint(600, 1000)
        draw.line(
            (x, y, x + dice.randint(-60, 90), y + dice.randint(30, 150)),
            fill=(186, 142, 104),
            width=dice.randint(2, 4),
        )
    return leaf


def _torn_lock(dice: random.Random, image: Image.Image, centre: tuple[int, int]) -> None:
    x, y = centre
    soft_shadow(image, [(x - 60, y - 120), (x + 110, y - 100), (x + 90, y + 150), (x - 60, y + 140)], 18, 0.6)
    draw = ImageDraw.Draw(image)
    hole = [
        (x + math.cos(a) * dice.uniform(44, 92), y + math.sin(a) * dice.uniform(70, 120))
        for a in (i * math.tau / 22 for i in range(22))
    ]
    draw.polygon(hole, fill=(24, 18, 16))
    for px, py in hole:
        if dice.random() < 0.8:
            tip = (x + (px - x) * dice.uniform(1.15, 1.7), y + (py - y) * dice.uniform(1.1, 1.5))
            draw.polygon(
                [(px - 9, py - 7), tip, (px + 9, py + 7)],
                fill=mix((222, 178, 126), (150, 104, 70), dice.random()),
            )
    draw.rectangle((x - 14, y - 40, x + 26, y + 52), fill=(120, 118, 114))
    draw.rectangle((x - 14, y - 40, x - 4, y + 52), fill=(176, 174, 168))
    draw.line((x + 26, y + 10, x + 74, y + 46), fill=(170, 168, 160), width=10)


def _paper_strip(dice: random.Random, image: Image.Image) -> None:
    paper = Image.new("RGB", (420, 110), (236, 230, 212))
    draw = ImageDraw.Draw(paper)
    for line in range(3):
        x = 26
        while x < 250:
            step = dice.randint(14, 46)
            draw.rectangle((x, 24 + line * 24, x + step - 8, 32 + line * 24), fill=(70, 70, 84))
            x += step
    for width in (44, 34):
        draw.ellipse((326 - width, 56 - width, 326 + width, 56 + width), outline=(84, 92, 164), width=4)
    draw.line((276, 92, 300, 40, 330, 84, 392, 30), fill=(60, 70, 150), width=3)
    soft_shadow(image, [(700, 634), (1124, 612), (1130, 730), (706, 752)], 12, 0.5)
    onto_quad(image, paper, [(700, 622), (1118, 600), (1124, 708), (706, 734)])


def _shield_line(dice: random.Random, image: Image.Image, base: int, colour: Colour) -> None:
    draw = ImageDraw.Draw(image)
    for x in range(60, _WIDE - 40, 62):
        top = base - 118 + dice.randint(-6, 6)
        draw.ellipse((x + 14, top, x + 46, top + 36), fill=colour)
        draw.rounded_rectangle((x + 4, top + 34, x + 56, base + 30), 10, fill=mix(colour, (230, 234, 240), 0.16))


def _people(dice: random.Random, image: Image.Image, base: int, scale: float, colour: Colour) -> None:
    draw = ImageDraw.Draw(image)
    x = dice.randint(-80, 0)
    while x < _WIDE + 60:
        tone = mix(colour, dice.choice([(96, 60, 60), (58, 74, 100), (70, 70, 70), (90, 84, 70)]), 0.28)
        size = scale * dice.uniform(0.9, 1.12)
        head = 44 * size
        top = base - 210 * size
        draw.rounded_rectangle(
            (x - 62 * size, top + head * 1.5, x + 62 * size, base + 420 * size), 46 * size, fill=tone
        )
        draw.ellipse((x - head, top - head * 0.5, x + head, top + head * 1.9), fill=mix(tone, (30, 28, 30), 0.35))
        if dice.random() < 0.45:
            draw.rounded_rectangle(
                (x - head * 1.04, top - head * 0.62, x + head * 1.04, top + head * 0.7), head * 0.8, fill=tone
            )
        if dice.random() < 0.13 and scale > 0.5:
            _placard(draw, x, top, size, tone)
        x += round(dice.uniform(118, 200) * size)


def _placard(draw: ImageDraw.ImageDraw, x: float, top: float, size: float, tone: Colour) -> None:
    draw.line(
        (x + 66 * size, top + 150 * size, x + 74 * size, top - 190 * size),
        fill=mix(tone, (120, 90, 60), 0.6),
        width=max(3, round(10 * size)),
    )
    card = [
        (x - 40 * size, top - 330 * size),
        (x + 196 * size, top - 344 * size),
        (x + 200 * size, top - 180 * size),
        (x - 36 * size, top - 166 * size),
    ]
    draw.polygon(card, fill=mix((240, 238, 232), tone, 0.12))


def _snow(dice: random.Random, image: Image.Image) -> None:
    for size, count, blur in ((3, 900, 0.8), (6, 260, 1.6), (13, 46, 4.0)):
        mask = Image.new("L", image.size, 0)
        draw = ImageDraw.Draw(mask)
        for _ in range(count):
            x, y = dice.randint(0, _WIDE), dice.randint(0, _HIGH)
            draw.ellipse((x, y, x + size, y + size * 1.5), fill=dice.randint(120, 235))
        image.paste(Image.new("RGB", image.size, (250, 252, 255)), mask=mask.filter(ImageFilter.GaussianBlur(blur)))
