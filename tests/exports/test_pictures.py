"""Pictures are made anew from pixels; whatever cannot be read safely gives none."""

from __future__ import annotations

import functools
import io
import struct
import zlib
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from archive.confined.pictures import PictureMaker
from exports import pictures
from exports.dossier.content import Picture
from exports.dossier.picture import embedded
from exports.pictures import LONGEST_SIDE
from tests.exports.case_in_vault import photo

MakePicture = Callable[[bytes, str], Picture | None]


@pytest.fixture(scope="module")
def maker() -> Iterator[PictureMaker]:
    made = PictureMaker()
    yield made
    made.close()


@pytest.fixture(scope="module")
def make_picture(maker: PictureMaker) -> MakePicture:
    return functools.partial(pictures.make_picture, maker)


def image(mode: str = "RGB", size: tuple[int, int] = (40, 30), kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, 120 if mode in ("L", "P", "I;16", "1") else None).save(out, kind, **options)
    return out.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_nothing_of_the_camera_comes_along(make_picture: MakePicture) -> None:
    source = photo()
    assert b"Tulpan" in source
    picture = make_picture(source, "A van")
    assert picture is not None
    assert b"Exif" not in picture.jpeg
    assert b"Tulpan" not in picture.jpeg
    embedded(picture, "E-1")


def test_a_large_picture_becomes_small_and_keeps_its_shape(make_picture: MakePicture) -> None:
    picture = make_picture(photo(4000, 1000), "")
    assert picture is not None
    assert (picture.width, picture.height) == (LONGEST_SIDE, LONGEST_SIDE // 4)


def test_a_picture_taken_sideways_is_shown_upright(make_picture: MakePicture) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = make_picture(image(kind="JPEG", exif=exif), "")
    assert picture is not None
    assert (picture.width, picture.height) == (30, 40)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_every_kind_of_pixel_is_shown(make_picture: MakePicture, mode: str) -> None:
    picture = make_picture(image(mode), "")
    assert picture is not None
    embedded(picture, "E-1")


def test_grey_of_sixteen_bits_is_scaled_not_cut(make_picture: MakePicture) -> None:
    out = io.BytesIO()
    Image.new("I;16", (20, 20), 30_000).save(out, "PNG")
    picture = make_picture(out.getvalue(), "")
    assert picture is not None
    with Image.open(io.BytesIO(picture.jpeg)) as shown:
        grey = shown.getpixel((5, 5))
        assert isinstance(grey, tuple)
        assert abs(grey[0] - 30_000 // 256) < 3


def test_what_is_transparent_is_white(make_picture: MakePicture) -> None:
    picture = make_picture(image("RGBA"), "")
    assert picture is not None
    with Image.open(io.BytesIO(picture.jpeg)) as shown:
        assert shown.getpixel((5, 5)) == (255, 255, 255)


def test_usual_kinds_are_shown_and_others_are_not(make_picture: MakePicture) -> None:
    for kind in ("WEBP", "TIFF", "GIF", "BMP"):
        assert make_picture(image(kind=kind), "") is not None
    for kind in ("PPM", "ICO", "PDF"):
        assert make_picture(image(kind=kind), "") is None


def test_a_bomb_is_not_unpacked(make_picture: MakePicture) -> None:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100_000))) + chunk(b"IEND", b"")
    assert make_picture(bomb, "") is None


@pytest.mark.parametrize("cut", [1, 10, 60, 200])
def test_a_damaged_picture_gives_none_or_a_clean_one(make_picture: MakePicture, cut: int) -> None:
    picture = make_picture(photo()[:-cut], "")
    if picture is not None:
        embedded(picture, "E-1")


STARTS = (b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\0\0\0WEBPVP8 ")


@given(st.binary(max_size=400), st.sampled_from(STARTS))
def test_any_bytes_are_borne(make_picture: MakePicture, data: bytes, head: bytes) -> None:
    make_picture(head + data, "")


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@given(st.integers(0, 16_000), st.integers(1, 255))
def test_a_flipped_byte_is_borne(make_picture: MakePicture, at: int, change: int) -> None:
    data = bytearray(photo())
    data[at % len(data)] ^= change
    make_picture(bytes(data), "")
