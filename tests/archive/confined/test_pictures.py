"""Pictures of strangers' files: made upright and bare, or refused without harm."""

from __future__ import annotations

import io
import os
import signal
import struct
import sys
import zlib
from collections.abc import Iterator

import pytest
from PIL import Image

from archive.confined.pictures import PictureMaker, PictureRefused


@pytest.fixture
def maker() -> Iterator[PictureMaker]:
    made = PictureMaker()
    yield made
    made.close()


def _image(kind: str, size: tuple[int, int] = (640, 320), **options: object) -> bytes:
    sink = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(sink, kind, **options)
    return sink.getvalue()


def _bomb(side: int) -> bytes:
    """A PNG that claims ``side`` x ``side`` pixels and packs them into a few hundred kilobytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1024 * 1024), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_every_known_kind_gives_a_jpeg_within_the_size(maker: PictureMaker, kind: str) -> None:
    picture = maker.picture(_image(kind), 200)
    with Image.open(io.BytesIO(picture.jpeg)) as made:
        assert made.format == "JPEG"
        assert made.size == (picture.width, picture.height) == (200, 100)
    assert (picture.original_width, picture.original_height) == (640, 320)


def test_the_camera_s_turn_is_applied_and_its_words_are_gone(maker: PictureMaker) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "PLANTED-MAKER"
    picture = maker.picture(_image("JPEG", exif=exif.tobytes()), 300)
    assert picture.height > picture.width
    assert b"PLANTED" not in picture.jpeg
    with Image.open(io.BytesIO(picture.jpeg)) as made:
        assert not made.getexif()


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%!PS-Adobe EPSF-3.0\n", b"\xff\xd8\xff"],
    ids=["empty", "words", "svg", "eps", "jpeg head only"],
)
def test_what_is_no_picture_is_refused(maker: PictureMaker, data: bytes) -> None:
    with pytest.raises(PictureRefused):
        maker.picture(data, 200)
    assert maker.picture(_image("PNG"), 100).width == 100


def test_a_truncated_picture_is_refused(maker: PictureMaker) -> None:
    with pytest.raises(PictureRefused):
        maker.picture(_image("PNG")[:2000], 200)


@pytest.mark.parametrize("side", [30_000, 65_000])
def test_a_bomb_is_refused_by_its_size(maker: PictureMaker, side: int) -> None:
    with pytest.raises(PictureRefused):
        maker.picture(_bomb(side), 200)


def _worker_pid(maker: PictureMaker) -> int:
    maker.picture(_image("PNG"), 50)
    (worker,) = maker._workers._all
    assert worker.generation
    return worker.generation


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_worker_costs_one_picture(maker: PictureMaker) -> None:
    os.kill(_worker_pid(maker), signal.SIGKILL)
    try:
        maker.picture(_image("PNG"), 60)
    except PictureRefused:
        assert maker.picture(_image("PNG"), 60).width == 60


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_hanging_worker_is_ended() -> None:
    maker = PictureMaker(seconds=2.0)
    os.kill(_worker_pid(maker), signal.SIGSTOP)
    with pytest.raises(PictureRefused):
        maker.picture(_image("PNG"), 60)
    assert maker.picture(_image("PNG"), 60).width == 60
    maker.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_the_state_is_told(maker: PictureMaker) -> None:
    assert maker.confinement == ""
    maker.picture(_image("PNG"), 50)
    assert maker.confinement == "full"
