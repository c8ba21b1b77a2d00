"""A face and a number plate as a child draws them, plain enough for a machine. Nobody's."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.architecture.sources import ROOT

FONT = str(ROOT / "exports" / "fonts" / "NotoSans-Regular.ttf")


def face(side: int) -> Image.Image:
    """Light skin on darker ground, dark where eyes, brows and mouth are."""
    big = Image.new("L", (400, 400), 90)
    pen = ImageDraw.Draw(big)
    pen.ellipse((70, 20, 330, 390), fill=60)
    pen.ellipse((85, 50, 315, 385), fill=200)
    for x in (150, 250):
        pen.ellipse((x - 38, 150, x + 38, 190), fill=130)
        pen.ellipse((x - 26, 160, x + 26, 184), fill=60)
        pen.rectangle((x - 40, 132, x + 40, 145), fill=70)
    pen.polygon(((200, 170), (180, 250), (220, 250)), fill=225)
    pen.rectangle((176, 250, 224, 258), fill=130)
    pen.ellipse((150, 290, 250, 320), fill=90)
    return big.filter(ImageFilter.GaussianBlur(7)).resize((side, side), Image.Resampling.LANCZOS)


def plate(width: int, words: str = "A 123 BC 77") -> Image.Image:
    """Black signs on white in a black frame."""
    height = width // 4
    made = Image.new("L", (width, height), 235)
    pen = ImageDraw.Draw(made)
    pen.rectangle((0, 0, width - 1, height - 1), outline=20, width=max(width // 60, 1))
    font = ImageFont.truetype(FONT, height * 2 // 3)
    left, top, right, bottom = pen.textbbox((0, 0), words, font=font)
    pen.text(((width - right + left) // 2 - left, (height - bottom + top) // 2 - top), words, font=font, fill=20)
    return made


def street(width: int = 800, height: int = 600) -> Image.Image:
    """Both on a soft ground: the face at (100, 80) with a side of 200, the plate at (450, 420), 240 wide."""
    made = Image.linear_gradient("L").resize((width, height)).point(lambda value: 60 + value // 3)
    made.paste(face(200), (100, 80))
    made.paste(plate(240), (450, 420))
    return made
