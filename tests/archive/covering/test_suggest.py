"""What a machine proposes to cover: where it is, never more than proposed, and names known to the vault alone."""

from __future__ import annotations

import io
import shutil
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from archive.confined.asking import DecodingRefused
from archive.confined.recognising import installed
from archive.confined.shapes import Kind, Shape
from archive.covering.areas import Areas, areas_of
from archive.covering.errors import NotCoverable
from archive.covering.suggest import FoundBy, Suggesting, Suggestion
from archive.covering.suggest_places import Page, Placed, of_shape, of_words
from archive.locators import Area
from archive.vault import Vault
from archive.vocabulary.covering import CoverWhat
from crypto.jobs import Cancelled, CancelToken
from tests.archive.confined.drawn_faces import FONT, street
from tests.archive.covering import planted
from tests.archive.covering.conftest import TakeIn, objects

peer = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
WANTED = ("zharqynbek", "tolagaiuly", "жарқынбек", "толағайұлы")


class Listed:
    """Knows a few words, and what it was asked about."""

    def __init__(self, wanted: Sequence[str] = WANTED) -> None:
        self.wanted, self.asked = wanted, list[str]()

    def places(self, untrusted_words: Sequence[str]) -> frozenset[int]:
        self.asked += untrusted_words
        return frozenset(at for at, one in enumerate(untrusted_words) if one.casefold().strip(".,") in self.wanted)


def png(image: Image.Image) -> bytes:
    sink = io.BytesIO()
    image.save(sink, "PNG")
    return sink.getvalue()


def box(one: Suggestion) -> Area:
    assert one.area.where.area is not None
    return one.area.where.area


def inside(area: Area, x: float, y: float) -> bool:
    return area.left <= x <= area.left + area.width and area.top <= y <= area.top + area.height


def test_a_face_and_a_plate_are_proposed_and_nothing_is_covered(vault: Vault, taken: TakeIn) -> None:
    file = taken(png(street()), "street.png")
    item = vault.evidence.get(file.item_id)
    before, entries = objects(vault), vault.evidence.custody(item)
    told: list[tuple[int, int, str]] = []
    found = Suggesting(vault, Listed(), None).suggest(file, lambda *step: told.append(step))
    assert [one.area.what for one in found.suggestions] == [CoverWhat.FACE, CoverWhat.PLATE]
    face, plate = found.suggestions
    assert inside(box(face), 250, 310)
    assert inside(box(plate), 712, 750)
    assert face.area.where.page is None, "a file of one picture has no pages"
    assert (found.pages, found.unread, found.recognised) == (1, (), False)
    assert told == [(1, 1, "suggesting")]
    assert objects(vault) == before
    assert vault.evidence.custody(item) == entries
    made = Areas(tuple(one.area for one in found.suggestions))
    assert areas_of(made.text().encode()) == made, "a file of areas holds it"


def test_names_in_the_letters_of_a_paper_are_proposed_on_every_page(vault: Vault, taken: TakeIn) -> None:
    file, names = taken(planted.paper(2), "a.pdf"), Listed()
    found = Suggesting(vault, names, None).suggest(file)
    words = [(one.area.where.page, one.untrusted_words, one.found_by) for one in found.suggestions]
    expected = [(page, said, FoundBy.LETTERS) for page in (1, 2) for said in (planted.NAME, planted.CYRILLIC)]
    assert words == expected
    lines = zip(found.suggestions, (252, 222) * 2, strict=True)
    assert all(inside(box(one), 300, 1000 * (1 - high / 300)) for one, high in lines)
    assert "Nothing" in names.asked, "the vault's side sees the words; no worker sees the names"


def test_names_on_two_lines_are_two_boxes() -> None:
    words = tuple(Placed(word, *place) for word, place in (
        ("Zharqynbek", (100, 10, 190, 20)),
        ("Tolagaiuly", (10, 30, 90, 40)),
        ("spoke", (95, 30, 130, 40)),
    ))  # fmt: skip
    made = list(of_words(Page(200, 100, words), {0, 1}, ()))
    assert [said for _area, said in made] == ["Zharqynbek", "Tolagaiuly"]
    assert list(of_words(Page(200, 100, words), {0}, [made[0][0]])) == [], "not twice where a box lies already"


@given(st.integers(1, 4000), st.integers(1, 4000), st.data(), st.sampled_from(list(Kind)))
def test_every_box_lies_on_its_page_and_over_what_was_found(width: int, height: int, data: Any, kind: Kind) -> None:
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    right, bottom = data.draw(st.integers(left + 1, width)), data.draw(st.integers(top + 1, height))
    made = of_shape(Shape(kind, left, top, right, bottom), width, height)
    (over,) = (area for area, _ in of_words(Page(width, height, (Placed("x", left, top, right, bottom),)), {0}, ()))
    for area in (made, over):
        assert area.left * width <= left * 1000
        assert area.top * height <= top * 1000
        assert (area.left + area.width) * width >= right * 1000
        assert (area.top + area.height) * height >= bottom * 1000


@peer
@pytest.mark.peer
def test_names_in_pixels_are_proposed_where_recognition_is_installed(vault: Vault, taken: TakeIn) -> None:
    scan = Image.new("L", (1600, 400), 250)
    pen = ImageDraw.Draw(scan)
    pen.text((100, 150), f"The witness {planted.NAME} was heard.", font=ImageFont.truetype(FONT, 48), fill=10)
    sink = io.BytesIO()
    drawn = canvas.Canvas(sink, pagesize=(800, 200))
    drawn.drawImage(ImageReader(scan), 0, 0, 800, 200)
    drawn.save()
    (one,) = Suggesting(vault, Listed(), installed()).suggest(taken(sink.getvalue(), "scan.pdf")).suggestions
    assert (one.found_by, one.area.what, one.area.where.page) == (FoundBy.RECOGNITION, CoverWhat.TEXT, 1)
    assert planted.NAME in one.untrusted_words
    assert inside(box(one), 400, 450)
    (same,) = Suggesting(vault, Listed(), installed()).suggest(taken(png(scan), "scan.png")).suggestions
    assert same.area.where.page is None


def test_a_page_that_cannot_be_read_is_told(vault: Vault, taken: TakeIn, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_asked: object) -> object:
        raise DecodingRefused(reason="broke_off")

    file = taken(planted.paper(1), "a.pdf")
    monkeypatch.setattr("archive.covering.suggest.shapes_of", broken)
    with pytest.raises(DecodingRefused):
        Suggesting(vault, Listed(), None).suggest(file)
    with pytest.raises(DecodingRefused):
        Suggesting(vault, Listed(), None).suggest(taken(png(street())[:-900], "cut.png"))
    with pytest.raises(NotCoverable):
        Suggesting(vault, Listed(), None).suggest(taken(b"plain words", "a.txt"))


def test_it_can_be_stopped(vault: Vault, taken: TakeIn) -> None:
    token, file, before = CancelToken(), taken(planted.paper(2), "a.pdf"), objects(vault)
    token.cancel()
    with pytest.raises(Cancelled):
        Suggesting(vault, Listed(), None).suggest(file, token=token)
    assert objects(vault) == before
