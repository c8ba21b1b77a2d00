"""In the worker: what pictures of each kind say of themselves."""

from __future__ import annotations

import io

import pi_heif
from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.facts_exif import of_exif, of_exif_bytes
from archive.confined.decoders.facts_rows import Rows
from archive.confined.decoders.facts_segments import of_iptc, of_jpeg, of_photoshop, of_png, of_profile, of_webp
from archive.confined.decoders.facts_xmp import of_xmp

MOST_FRAMES = 20


def of_picture(data: bytes, rows: Rows) -> None:
    """Any picture, told by its first bytes. Raises ``Refused`` for a kind that is not read."""
    if data.startswith(b"\xff\xd8\xff"):
        of_jpeg(data, rows)
    elif data.startswith(b"\x89PNG\r\n\x1a\n"):
        of_png(data, rows)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        of_webp(data, rows)
    elif data[:4] in (b"II*\x00", b"MM\x00*"):
        _of_tiff(data, rows)
    elif data[:6] in (b"GIF87a", b"GIF89a"):
        _of_gif(data, rows)
    elif data[4:8] == b"ftyp":
        _of_heic(data, rows)
    elif data[:2] == b"BM":
        return
    else:
        raise Refused("unknown_kind")


def _of_tiff(data: bytes, rows: Rows) -> None:
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
        for frame in range(min(getattr(image, "n_frames", 1), MOST_FRAMES)):
            image.seek(frame)
            of_exif(image.getexif(), rows)
            tags = getattr(image, "tag_v2", {})
            for number, read in ((700, of_xmp), (33723, of_iptc), (34377, of_photoshop), (34675, of_profile)):
                value = tags.get(number)
                if isinstance(value, bytes):
                    read(value, rows)


def _of_gif(data: bytes, rows: Rows) -> None:
    with Image.open(io.BytesIO(data), formats=("GIF",)) as image:
        for frame in range(min(getattr(image, "n_frames", 1), MOST_FRAMES)):
            image.seek(frame)
            rows.add("comment", "comment", image.info.get("comment"))
        xmp = image.info.get("xmp")
        if xmp:
            of_xmp(xmp, rows)


def _of_heic(data: bytes, rows: Rows) -> None:
    file = pi_heif.open_heif(io.BytesIO(data))
    for image in file:
        info = image.info
        if info.get("exif"):
            of_exif_bytes(info["exif"], rows)
        if info.get("xmp"):
            of_xmp(info["xmp"], rows)
        if info.get("icc_profile"):
            of_profile(info["icc_profile"], rows)
        for one in info.get("metadata", []):
            rows.add("hidden", one.get("type", "metadata"), f"({len(one.get('data', b''))} bytes)")
        if info.get("thumbnails"):
            rows.add("hidden", "thumbnail", "HEIC")
        if info.get("aux"):
            rows.add("hidden", "more_pictures", "HEIC")
    if len(file) > 1:
        rows.add("hidden", "more_pictures", f"HEIC {len(file)}")
