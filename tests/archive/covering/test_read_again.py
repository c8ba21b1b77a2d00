"""The finished copy read by recognition: words to be covered fail it, what else is read is told with its page."""

from __future__ import annotations

import io
import shutil

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from archive.confined.asking import DecodingRefused
from archive.confined.recognising import Recogniser, installed
from archive.covering.engine import Covering
from archive.covering.errors import CoveringLeaks
from archive.covering.read_again import ReadCheck, StillRead, places_of
from archive.locators import Area
from archive.vault import Vault
from tests.archive.confined.drawn_faces import FONT
from tests.archive.covering import planted
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.test_suggest import Listed, png

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")


def scan(*lines: str) -> Image.Image:
    """Lines of print, the first in the upper fifth."""
    made = Image.new("L", (1400, 500), 250)
    pen = ImageDraw.Draw(made)
    for number, line in enumerate(lines):
        pen.text((60, 30 + 160 * number), line, font=ImageFont.truetype(FONT, 46), fill=10)
    return made


def paper_with_scan(words: str, image: Image.Image) -> bytes:
    """Letters of its own above, a scan below."""
    sink = io.BytesIO()
    drawn = canvas.Canvas(sink, pagesize=(700, 400))
    drawn.setFont(planted.font(), 14)
    drawn.drawString(40, 350, words)
    drawn.drawImage(ImageReader(image), 0, 0, 700, 250)
    drawn.save()
    return sink.getvalue()


@needs_tesseract
@pytest.mark.peer
def test_words_that_stand_in_pixels_too_are_not_let_out(vault: Vault, taken: TakeIn) -> None:
    file = taken(paper_with_scan(f"Heard: {planted.NAME}", scan(f"Signed by {planted.NAME}")), "a.pdf")
    wanted = areas({"words": planted.NAME, "why": "identity"})
    before = objects(vault)
    with pytest.raises(CoveringLeaks) as leaks:
        Covering(vault).cover(file, wanted, note="x", check=ReadCheck(installed()))
    assert (leaks.value.reason, leaks.value.place) == ("left_read", 1)
    assert objects(vault) == before, "nothing of it was kept"
    boxed = areas({"words": planted.NAME, "why": "identity"}, box(0, 350, 1000, 650))
    made = Covering(vault).cover(file, boxed, note="x", check=ReadCheck(installed(), Listed()))
    assert made.still_read == ()
    assert installed().name in made.redaction.tool


@needs_tesseract
@pytest.mark.peer
def test_what_stood_under_a_box_and_names_are_told_where_they_are_still_read(vault: Vault, taken: TakeIn) -> None:
    file = taken(png(scan("The neighbour Arslan was there", "and Arslan spoke", "of Zharqynbek then")), "a.png")
    made = Covering(vault).cover(
        file, areas(box(0, 0, 1000, 250)), note="x", check=ReadCheck(installed(), Listed())
    )
    assert made.still_read == (StillRead(1, 0, 1, 1),)
    assert content(vault, made.file).startswith(b"\x89PNG"), "it is kept, and waits for somebody else"
    without = Covering(vault).cover(file, areas(box(0, 0, 1000, 1000)), note="x", check=ReadCheck(installed()))
    assert without.still_read == ()


def test_a_page_that_recognition_cannot_read_is_told(vault: Vault, taken: TakeIn) -> None:
    missing = ReadCheck(Recogniser("/nowhere/tesseract", "5", ("rus",)))
    made = Covering(vault).cover(taken(png(scan("a")), "a.png"), areas(box(0, 0, 500, 500)), note="x", check=missing)
    assert made.still_read == (StillRead(1, 0, 0, 0, unread=True),)


@pytest.mark.parametrize("lie", [{}, {"page": "1"}, {"left": 900}, {"width": 0}, {"top": True}])
def test_a_lying_worker_is_not_believed(lie: dict[str, object]) -> None:
    honest = {"page": 2, "left": 200, "top": 0, "width": 300, "height": 1}
    assert places_of(honest) == (2, Area(200, 0, 300, 1))
    with pytest.raises(DecodingRefused):
        places_of({**honest, **lie} if lie else {})
