"""Photos as a telephone gives them: JPEG with camera, time and place in the EXIF block."""

from __future__ import annotations

import datetime as dt
import io
from typing import Final

from PIL import ExifTags, Image

from ui.demonstration import scenes
from ui.demonstration.chance import dice_of

CAMERA_MAKE: Final = "Korvel"
CAMERA_MODEL: Final = "Korvel K4"
"""Invented: no such maker exists."""

_OPEN_WATER: Final = (42.15, 50.72)
"""Degrees north and east; a point on open water, so that nobody's house is meant."""
_ZONE: Final = "+05:00"
_EAST_OF_GREENWICH: Final = dt.timedelta(hours=5)


def courtyard_photo(seed: int, moment: dt.datetime) -> bytes:
    """A yard at dusk, 1600 x 1200, taken at ``moment`` (local time)."""
    return _jpeg(scenes.courtyard(seed), seed, moment)


def door_photo(seed: int, moment: dt.datetime) -> bytes:
    """A forced door, 1600 x 1200, taken at ``moment`` (local time)."""
    return _jpeg(scenes.door(seed), seed, moment)


def square_photo(seed: int, moment: dt.datetime) -> bytes:
    """People on a square in snow, from behind, 1600 x 1200, taken at ``moment`` (local time)."""
    return _jpeg(scenes.square(seed), seed, moment)


def _jpeg(image: Image.Image, seed: int, moment: dt.datetime) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=86, subsampling=2, exif=_exif(seed, moment))
    return buffer.getvalue()


def _exif(seed: int, moment: dt.datetime) -> Image.Exif:
    dice = dice_of(seed)
    stamp = f"{moment:%Y:%m:%d %H:%M:%S}"
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = CAMERA_MAKE
    exif[ExifTags.Base.Model] = CAMERA_MODEL
    exif[ExifTags.Base.Software] = f"K4-{dice.randint(100, 999)}.2"
    exif[ExifTags.Base.Orientation] = 1
    exif[ExifTags.Base.DateTime] = stamp
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.DateTimeOriginal: stamp,
            ExifTags.Base.DateTimeDigitized: stamp,
            ExifTags.Base.OffsetTimeOriginal: _ZONE,
            ExifTags.Base.SubsecTimeOriginal: f"{dice.randint(0, 999):03}",
            ExifTags.Base.ExposureTime: 1 / dice.choice((30, 40, 60)),
            ExifTags.Base.FNumber: 1.8,
            ExifTags.Base.ISOSpeedRatings: dice.choice((320, 400, 640)),
            ExifTags.Base.FocalLength: 4.25,
            ExifTags.Base.BodySerialNumber: f"KV{dice.randint(10**7, 10**8 - 1)}",
        }
    )
    north, east = (degrees + dice.uniform(-0.01, 0.01) for degrees in _OPEN_WATER)
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSVersionID: b"\x02\x03\x00\x00",
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: _sexagesimal(north),
            ExifTags.GPS.GPSLongitudeRef: "E",
            ExifTags.GPS.GPSLongitude: _sexagesimal(east),
            ExifTags.GPS.GPSDateStamp: f"{moment - _EAST_OF_GREENWICH:%Y:%m:%d}",
        }
    )
    return exif


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole = int(degrees)
    minutes = (degrees - whole) * 60
    return float(whole), float(int(minutes)), round((minutes - int(minutes)) * 60, 3)
