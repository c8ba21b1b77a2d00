"""Pages of strangers' picture files: upright, in the screen's colours, in part, or refused without harm."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest
from PIL import Image, ImageCms, ImageDraw

from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.pages_of_pictures import PagesOfPictures
from archive.confined.pixels import Pixels
from archive.confined.workers import Workers
from tests.archive.confined.heic import heic


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture(scope="module")
def pictures(workers: Workers) -> PagesOfPictures:
    return PagesOfPictures(workers, seconds=20)


def _halves(size: tuple[int, int] = (400, 200), left: str = "red", right: str = "blue") -> Image.Image:
    image = Image.new("RGB", size, right)
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2 - 1, size[1]), fill=left)
    return image


def _file(image: Image.Image, kind: str, **options: object) -> InMemory:
    sink = io.BytesIO()
    image.save(sink, kind, **options)
    return InMemory(sink.getvalue())


def _image(pixels: Pixels) -> Image.Image:
    return Image.frombytes("RGB", (pixels.across, pixels.down), pixels.rgb)


def _near(image: Image.Image, place: tuple[int, int], colour: tuple[int, int, int], within: int = 12) -> bool:
    found = image.getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(one - other) <= within for one, other in zip(found, colour, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "AVIF"])
def test_a_page_comes_as_pixels_in_the_size_asked_for(pictures: PagesOfPictures, kind: str) -> None:
    source = _file(_halves(), kind)
    facts = pictures.facts(source)
    assert (facts.pages, facts.width, facts.height) == (1, 400, 200)
    page = pictures.page(source, "", 1, 100)
    assert (page.width, page.height, page.full_width, page.full_height, page.whole) == (100, 50, 400, 200, True)
    assert _near(_image(page), (20, 25), (255, 0, 0))
    assert _near(_image(page), (80, 25), (0, 0, 255))


def test_heic_is_read_behind_every_wall(pictures: PagesOfPictures, workers: Workers) -> None:
    source = InMemory(heic(_halves()))
    assert pictures.facts(source).width == 400
    page = pictures.page(source, "", 1, 400)
    assert _near(_image(page), (50, 100), (255, 0, 0), 24)
    assert _near(_image(page), (350, 100), (0, 0, 255), 24)
    if sys.platform == "linux":
        assert workers.confinement("pictures") == "full"


def test_a_part_is_the_same_part_of_the_whole(pictures: PagesOfPictures) -> None:
    source = _file(Image.effect_noise((300, 200), 80).convert("RGB"), "PNG")
    whole = _image(pictures.page(source, "part", 1, 300))
    part = pictures.page(source, "part", 1, 300, region=(37, 41, 120, 77))
    assert _image(part).tobytes() == whole.crop((37, 41, 157, 118)).tobytes()
    squares = pictures.page(source, "part", 1, 3000, region=(370, 410, 10, 10))
    assert set(_image(squares).get_flattened_data()) == {whole.getpixel((37, 41))}


def test_a_closer_look_is_not_made_of_the_coarse_one(pictures: PagesOfPictures) -> None:
    lines = Image.new("L", (1600, 1200), 255)
    for column in range(0, 1600, 2):
        lines.paste(0, (column, 0, column + 1, 1200))
    source = _file(lines, "JPEG", quality=95)
    coarse = _image(pictures.page(source, "closer", 1, 200)).convert("L")
    assert max(coarse.tobytes()) - min(coarse.tobytes()) < 60
    close = _image(pictures.page(source, "closer", 1, 1600, region=(400, 400, 64, 4))).convert("L")
    assert max(close.tobytes()) - min(close.tobytes()) > 200


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "WEBP"])
def test_every_page_is_its_own(pictures: PagesOfPictures, kind: str) -> None:
    pages = [_halves((60, 60), colour, colour) for colour in ("red", "lime", "blue")]
    source = _file(pages[0], kind, save_all=True, append_images=pages[1:])
    assert pictures.facts(source).pages == 3
    for number, colour in ((2, (0, 255, 0)), (1, (255, 0, 0)), (3, (0, 0, 255))):
        assert _near(_image(pictures.page(source, "pages", number, 60)), (30, 30), colour)
    with pytest.raises(DecodingRefused) as refused:
        pictures.page(source, "pages", 4, 60)
    assert refused.value.reason == "no_page"


def test_a_camera_with_two_pictures_in_one_file_shows_both(pictures: PagesOfPictures) -> None:
    source = _file(_halves((64, 64)), "MPO", save_all=True, append_images=[_halves((64, 64), "lime", "lime")])
    assert pictures.facts(source).pages == 2
    assert _near(_image(pictures.page(source, "", 2, 64)), (30, 30), (0, 255, 0))


def test_the_camera_s_turn_holds_for_the_facts_and_for_every_part(pictures: PagesOfPictures) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = _file(_halves(), "JPEG", exif=exif.tobytes())
    facts = pictures.facts(source)
    assert (facts.width, facts.height) == (200, 400)
    page = pictures.page(source, "", 1, 200)
    assert (page.height, page.full_width, page.full_height) == (400, 200, 400)
    assert _near(_image(page), (100, 50), (255, 0, 0))
    assert _near(_image(pictures.page(source, "", 1, 200, region=(0, 300, 200, 100))), (100, 50), (0, 0, 255))


def test_colours_follow_the_profile_of_the_file(pictures: PagesOfPictures) -> None:
    """A profile that exchanges what red and green mean: only who reads it shows the picture rightly."""
    from tests.archive.confined.exchanged_profile import exchanged

    profile = exchanged()
    assert ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space.strip() == "RGB"
    source = _file(Image.new("RGB", (40, 40), (230, 20, 20)), "PNG", icc_profile=profile)
    assert _near(_image(pictures.page(source, "", 1, 40)), (20, 20), (20, 230, 20), 60)


def test_a_profile_that_is_none_is_passed_over(pictures: PagesOfPictures) -> None:
    source = _file(Image.new("RGB", (40, 40), (230, 20, 20)), "PNG", icc_profile=b"no profile at all")
    assert _near(_image(pictures.page(source, "", 1, 40)), (20, 20), (230, 20, 20))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF"])
def test_a_truncated_picture_is_shown_as_far_as_it_goes(pictures: PagesOfPictures, kind: str) -> None:
    options = {"interlace": 0} if kind == "GIF" else {}
    whole = _file(Image.effect_noise((400, 400), 90).convert("RGB"), kind, **options)
    cut = InMemory(whole.data[: len(whole.data) * 6 // 10])
    page = pictures.page(cut, "", 1, 400)
    assert not page.whole
    upper, full = _image(page).crop((0, 0, 400, 100)), _image(pictures.page(whole, "", 1, 400))
    assert upper.tobytes() == full.crop((0, 0, 400, 100)).tobytes()


def test_a_truncated_picture_of_which_no_part_can_be_had_is_refused(pictures: PagesOfPictures) -> None:
    whole = _file(Image.effect_noise((400, 400), 90).convert("RGB"), "WEBP")
    with pytest.raises(DecodingRefused) as refused:
        pictures.page(InMemory(whole.data[:2000]), "", 1, 400)
    assert refused.value.reason == "damaged"


def test_deep_grey_keeps_its_light(pictures: PagesOfPictures) -> None:
    source = _file(Image.new("I;16", (20, 20), 32_896), "PNG")
    assert _near(_image(pictures.page(source, "", 1, 20)), (10, 10), (128, 128, 128), 2)


def test_what_shines_through_is_shown_on_white(pictures: PagesOfPictures) -> None:
    source = _file(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG")
    assert _near(_image(pictures.page(source, "", 1, 20)), (10, 10), (255, 255, 255), 0)


def test_a_large_tiff_is_refused_by_its_size_and_a_page_of_it_too(pictures: PagesOfPictures) -> None:
    large = Image.new("1", (40_000, 30_000))
    source = _file(Image.new("1", (30, 30)), "TIFF", save_all=True, append_images=[large], compression="group4")
    assert pictures.facts(source).pages == 2
    with pytest.raises(DecodingRefused) as refused:
        pictures.page(source, "", 2, 100)
    assert refused.value.reason == "too_large"
    assert pictures.page(source, "", 1, 30).width == 30
