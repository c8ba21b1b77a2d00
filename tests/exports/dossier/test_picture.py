"""Pictures are embedded as they are, or not at all."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image

from exports.dossier.document import build_dossier
from exports.dossier.errors import PictureUnusable
from exports.dossier.picture import embedded
from tests.exports.dossier import samples


def made(mode: str = "RGB", form: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, form, **options)
    return out.getvalue()


def exif() -> bytes:
    data = Image.Exif()
    data[271] = "Maker"
    return bytes(data.tobytes())


@pytest.mark.parametrize("jpeg", [
    made(), made("L"), made(progressive=True), made(quality=20),
])
def test_plain_jpegs_are_taken(jpeg: bytes) -> None:
    embedded(replace(samples.picture(), jpeg=jpeg, width=40, height=30), "E-1")


@pytest.mark.parametrize("jpeg", [
    made(form="PNG"), made("CMYK"), made(exif=exif()), made(comment=b"by"), made(xmp=b"<x/>"),
    made(icc_profile=b"profile"), made() + b"after the end", made()[:-40], b"", b"\xff\xd8\xff\xd9",
])
def test_anything_else_is_refused(jpeg: bytes) -> None:
    with pytest.raises(PictureUnusable):
        embedded(replace(samples.picture(), jpeg=jpeg, width=40, height=30), "E-1")


def test_a_wrong_or_too_large_size_is_refused() -> None:
    with pytest.raises(PictureUnusable):
        embedded(replace(samples.picture(), width=10), "E-1")
    with pytest.raises(PictureUnusable):
        embedded(samples.picture(1601, 10), "E-1")


def test_the_jpeg_in_the_file_is_the_one_given() -> None:
    content = samples.content("en", exhibits=1)
    exhibit = content.exhibits[0]
    assert exhibit.picture is not None
    with pikepdf.open(io.BytesIO(build_dossier(content))) as opened:
        streams = [item.read_raw_bytes() for item in opened.objects
                   if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"]
    assert [bytes(stream) for stream in streams] == [exhibit.picture.jpeg]
