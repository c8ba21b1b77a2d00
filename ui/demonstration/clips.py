"""A short video with sound: JPEG pictures and PCM in an AVI file, written here.

Layout after Microsoft's "AVI RIFF File Reference": one ``hdrl`` list with a stream list
for each of picture and sound, one ``movi`` list of chunks in turn, one ``idx1`` index.
"""

from __future__ import annotations

import io
import math
import struct
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

from ui.demonstration import scenes
from ui.demonstration.chance import dice_of
from ui.demonstration.sounds import SAMPLE_RATE, voice_samples

WIDTH: Final = 640
HEIGHT: Final = 360
PICTURES_PER_SECOND: Final = 10

_HAS_INDEX: Final = 0x10
_INTERLEAVED: Final = 0x100
_KEY_PICTURE: Final = 0x10


def street_clip(seed: int, seconds: int = 5) -> bytes:
    """An AVI of a yard filmed from the hand, people passing; ``seconds`` long, 640 x 360, 10 a second."""
    count = seconds * PICTURES_PER_SECOND
    pictures = [_jpeg(picture) for picture in _filmed(seed, count)]
    return avi(pictures, voice_samples(seed, seconds))


def _filmed(seed: int, count: int) -> list[Image.Image]:
    dice = dice_of(seed)
    yard = scenes.courtyard(seed)
    walkers = [(dice.uniform(-260, 700), dice.uniform(1.6, 3.4), dice.uniform(0.85, 1.1)) for _ in range(5)]
    sway = dice.uniform(0, math.tau)
    pictures = []
    for number in range(count):
        picture = yard.copy()
        for start, speed, size in walkers:
            _walker(picture, start + number * speed * 4, size, number * 0.5 + start)
        left = 120 + number * 3.2 + 7 * math.sin(number * 0.62 + sway)
        top = 420 + 5 * math.sin(number * 0.91 + sway * 2)
        box = (left, top, left + WIDTH * 1.9, top + HEIGHT * 1.9)
        framed = picture.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC, box=box)
        pictures.append(framed.filter(ImageFilter.GaussianBlur(0.5)))
    return pictures


def _walker(picture: Image.Image, x: float, size: float, step: float) -> None:
    draw = ImageDraw.Draw(picture)
    y = 1010
    swing = 20 * math.sin(step)
    dark = (26, 25, 31)
    draw.line((x, y - 80 * size, x + swing, y), fill=dark, width=round(17 * size))
    draw.line((x, y - 80 * size, x - swing, y), fill=dark, width=round(17 * size))
    draw.rounded_rectangle((x - 24 * size, y - 184 * size, x + 24 * size, y - 66 * size), 18 * size, fill=dark)
    draw.ellipse((x - 16 * size, y - 224 * size, x + 16 * size, y - 184 * size), fill=dark)


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=78)
    return buffer.getvalue()


def avi(pictures: Sequence[bytes], samples: bytes) -> bytes:
    """An AVI file of JPEG ``pictures`` (640 x 360, 10 a second) with 16-bit mono ``samples`` under them."""
    share = len(samples) // 2 // len(pictures) * 2
    movi, index = io.BytesIO(), io.BytesIO()
    movi.write(b"movi")
    for number, picture in enumerate(pictures):
        last = number == len(pictures) - 1
        sound = samples[number * share :] if last else samples[number * share : (number + 1) * share]
        for name, flags, data in ((b"00dc", _KEY_PICTURE, picture), (b"01wb", _KEY_PICTURE, sound)):
            index.write(struct.pack("<4sIII", name, flags, movi.tell(), len(data)))
            movi.write(_chunk(name, data))
    body = b"AVI " + _list(b"hdrl", _headers(pictures, samples))
    return _chunk(b"RIFF", body + _chunk(b"LIST", movi.getvalue()) + _chunk(b"idx1", index.getvalue()))


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(name: bytes, data: bytes) -> bytes:
    return _chunk(b"LIST", name + data)


def _headers(pictures: Sequence[bytes], samples: bytes) -> bytes:
    count, largest = len(pictures), max(map(len, pictures))
    main = struct.pack(
        "<14I", 1_000_000 // PICTURES_PER_SECOND, largest * PICTURES_PER_SECOND + SAMPLE_RATE * 2, 0,
        _HAS_INDEX | _INTERLEAVED, count, 0, 2, largest, WIDTH, HEIGHT, 0, 0, 0, 0,
    )  # fmt: skip
    picture_stream = struct.pack(
        "<4s4sIHHIIIIIIII4H", b"vids", b"MJPG", 0, 0, 0, 0, 1, PICTURES_PER_SECOND, 0, count, largest,
        0xFFFFFFFF, 0, 0, 0, WIDTH, HEIGHT,
    )  # fmt: skip
    bitmap = struct.pack("<IiiHH4sIiiII", 40, WIDTH, HEIGHT, 1, 24, b"MJPG", WIDTH * HEIGHT * 3, 0, 0, 0, 0)
    sound_stream = struct.pack(
        "<4s4sIHHIIIIIIII4H", b"auds", b"\0\0\0\0", 0, 0, 0, 0, 2, SAMPLE_RATE * 2, 0, len(samples) // 2,
        SAMPLE_RATE * 2, 0xFFFFFFFF, 2, 0, 0, 0, 0,
    )  # fmt: skip
    pcm = struct.pack("<HHIIHH", 1, 1, SAMPLE_RATE, SAMPLE_RATE * 2, 2, 16)
    return (
        _chunk(b"avih", main)
        + _list(b"strl", _chunk(b"strh", picture_stream) + _chunk(b"strf", bitmap))
        + _list(b"strl", _chunk(b"strh", sound_stream) + _chunk(b"strf", pcm))
    )
