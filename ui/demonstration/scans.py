"""A scanned page: a typewritten paper with a stamp, laid a little askew on the glass, as PNG."""

from __future__ import annotations

import io
import math
import random
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from ui.demonstration.canvas import cloudiness
from ui.demonstration.chance import dice_of
from ui.demonstration.papers import ScannedPaper, scanned_paper
from ui.demonstration.typefaces import typeface

DOTS_PER_INCH: Final = 150
PAGE: Final = (1240, 1754)
"""A4 at 150 dots per inch."""

_LEFT, _RIGHT, _TOP = 150, 1120, 130
_SIZE: Final = 21
_LEADING: Final = 33
_FACE: Final = "NotoSansMono-Regular.ttf"


def scanned_page(seed: int, language: str) -> bytes:
    """A grey PNG of one page in ``en``, ``ru`` or ``kk``, 1240 x 1754 at 150 dpi."""
    dice = dice_of(seed)
    paper = scanned_paper(language)
    sheet = Image.new("L", PAGE, 244)
    bottom = _typed(dice, sheet, paper)
    _signature(dice, sheet, (540, min(bottom + 36, 1560)))
    seal = _seal(paper.stamp).rotate(dice.uniform(-24, 24), Image.Resampling.BICUBIC, fillcolor=255)
    left, top = 700, min(bottom - 110, 1420)
    box = (left, top, left + seal.width, top + seal.height)
    sheet.paste(ImageChops.multiply(sheet.crop(box), seal), box)
    buffer = io.BytesIO()
    _on_the_glass(dice, sheet).save(buffer, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return buffer.getvalue()


def _typed(dice: random.Random, sheet: Image.Image, paper: ScannedPaper) -> int:
    """Type the paper; returns the lower edge of the last line."""
    face = typeface(_FACE, _SIZE)
    step = face.getlength("m")
    columns = int((_RIGHT - _LEFT) / step)
    y = _TOP
    for line in paper.heading:
        _strike(dice, sheet, (_LEFT + (columns - len(line)) * step / 2, y), line, step)
        y += _LEADING
    y += _LEADING // 2
    _strike(dice, sheet, (_LEFT, y), paper.meta, step)
    y += _LEADING * 2
    for paragraph in paper.paragraphs:
        spoken_short = len(paragraph) < 24
        indent = (columns - len(paragraph)) // 2 if spoken_short else 5
        for line in _lines(paragraph, columns, indent):
            _strike(dice, sheet, (_LEFT, y), line, step)
            y += _LEADING
        y += _LEADING // 3
    y += _LEADING
    _strike(dice, sheet, (_LEFT, y), paper.signature, step)
    return y


def _lines(paragraph: str, columns: int, indent: int) -> list[str]:
    lines = [" " * indent]
    for word in paragraph.split():
        if len(lines[-1].rstrip()) + 1 + len(word) > columns:
            lines.append("")
        lines[-1] += word if not lines[-1].strip() else f" {word}"
    return lines


def _strike(dice: random.Random, sheet: Image.Image, place: tuple[float, float], line: str, step: float) -> None:
    """One line, letter by letter: uneven height and uneven ink, some letters struck twice."""
    face = typeface(_FACE, _SIZE)
    draw = ImageDraw.Draw(sheet)
    x, y = place
    for letter in line:
        if letter != " ":
            at = (x + dice.uniform(-0.8, 0.8), y + dice.uniform(-1.3, 1.3))
            ink = dice.randint(24, 88)
            draw.text(at, letter, font=face, fill=ink)
            if dice.random() < 0.16:
                draw.text((at[0] + 1, at[1]), letter, font=face, fill=ink)
        x += step


def _signature(dice: random.Random, sheet: Image.Image, place: tuple[int, int]) -> None:
    draw = ImageDraw.Draw(sheet)
    x, y = place
    points = []
    for t in range(52):
        height = math.sin(t * 0.55 + dice.uniform(0, 0.4)) * math.exp(-t / 40)
        points.append((x + t * 4.6 + 16 * math.sin(t * 0.9), y - 30 + 34 * height))
    draw.line(points, fill=78, width=3, joint="curve")


def _seal(words: str) -> Image.Image:
    """A round stamp of 300 pixels; white where there is no ink."""
    seal = Image.new("L", (600, 600), 255)
    draw = ImageDraw.Draw(seal)
    for radius, width in ((284, 9), (196, 5), (186, 3)):
        draw.ellipse((300 - radius, 300 - radius, 300 + radius, 300 + radius), outline=120, width=width)
    face = typeface("NotoSans-Bold.ttf", 54)
    for number, letter in enumerate(words):
        turn = 360 * number / len(words)
        tile = Image.new("L", (90, 90), 255)
        ImageDraw.Draw(tile).text((45, 45), letter, font=face, fill=120, anchor="mm")
        tile = tile.rotate(-turn, Image.Resampling.BICUBIC, fillcolor=255)
        x = round(300 + 240 * math.sin(math.radians(turn)) - 45)
        y = round(300 - 240 * math.cos(math.radians(turn)) - 45)
        box = (x, y, x + 90, y + 90)
        seal.paste(ImageChops.darker(seal.crop(box), tile), box)
    spokes = [(i * math.pi / 8, 130 if i % 2 else 58) for i in range(16)]
    star = [(300 + reach * math.sin(turn), 300 - reach * math.cos(turn)) for turn, reach in spokes]
    draw.polygon(star, outline=120, width=6)

    return seal.filter(ImageFilter.GaussianBlur(1.4)).resize((300, 300), Image.Resampling.LANCZOS)


def _on_the_glass(dice: random.Random, sheet: Image.Image) -> Image.Image:
    """Fold, punched holes, a slight turn, a dark edge, dust and grain."""
    draw = ImageDraw.Draw(sheet)
    fold = PAGE[1] // 2 + dice.randint(-20, 20)
    draw.line((0, fold, PAGE[0], fold + 4), fill=226, width=3)
    for y in (PAGE[1] // 2 - 240, PAGE[1] // 2 + 240):
        draw.ellipse((44, y, 80, y + 36), fill=88, outline=190, width=2)
    worn = cloudiness(dice, PAGE, 5).point(lambda v: 255 - max(0, v - 120) * 0.22)
    sheet = ImageChops.multiply(sheet, worn)
    turn = dice.choice((-1, 1)) * dice.uniform(0.7, 1.4)
    glass = sheet.rotate(turn, Image.Resampling.BICUBIC, fillcolor=64)
    draw = ImageDraw.Draw(glass)
    for _ in range(90):
        x, y = dice.randint(0, PAGE[0]), dice.randint(0, PAGE[1])
        draw.point((x, y), fill=dice.randint(90, 200))
    grain = Image.frombytes("L", PAGE, dice.randbytes(PAGE[0] * PAGE[1])).filter(ImageFilter.GaussianBlur(0.7))
    soft = glass.filter(ImageFilter.GaussianBlur(0.45))
    return Image.blend(soft, ImageChops.overlay(glass, grain), 0.14).quantize(40).convert("L")
