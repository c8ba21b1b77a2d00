"""Pages of strangers' papers: as they are on the screen of any reader, or refused without harm."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from archive.confined.asking import Answer, DecodingRefused, InMemory
from archive.confined.grey_pages import paper_page
from archive.confined.pages_of_papers import PagesOfPapers, PageText
from archive.confined.pixels import checked_pixels
from archive.confined.workers import Workers


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture(scope="module")
def papers(workers: Workers) -> PagesOfPapers:
    return PagesOfPapers(workers, seconds=20)


def _paper(pages: int = 3, size: tuple[int, int] = (300, 400), *, outline: bool = False) -> bytes:
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=size)
    for number in range(1, pages + 1):
        sheet.drawString(30, size[1] - 50, f"Leaf {number} of some")
        sheet.setFillColorRGB(1, 0, 0)
        sheet.rect(0, 0, 100, 100, stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
        if outline:
            sheet.bookmarkPage(f"leaf{number}")
            sheet.addOutlineEntry(f"Глава {number}", f"leaf{number}", level=(number - 1) % 2)
        sheet.showPage()
    sheet.save()
    return sink.getvalue()


class _Counted:
    """A source that knows how much of it was read."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)
        self.read = 0

    def read_at(self, offset: int, count: int) -> bytes:
        self.read += count
        return self._data[offset : offset + count]


def _words(text: PageText) -> list[str]:
    return [text.untrusted_text[word.start : word.end] for word in text.words]


def _darkest(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    return min(image.crop(box).tobytes())


def test_pages_outline_and_size_are_told(papers: PagesOfPapers) -> None:
    facts = papers.facts(InMemory(_paper(4, outline=True)), "")
    assert (facts.pages, facts.width, facts.height) == (4, 30_000, 40_000)
    assert [(one.depth, one.page, one.untrusted_title) for one in facts.chapters] == [
        (0, 1, "Глава 1"),
        (1, 2, "Глава 2"),
        (0, 3, "Глава 3"),
        (1, 4, "Глава 4"),
    ]
    assert (facts.attachments, facts.scripts) == (0, 0)


def test_a_page_comes_as_pixels_and_a_part_of_it_is_the_same_part(papers: PagesOfPapers) -> None:
    source = InMemory(_paper())
    whole = papers.page(source, "part", 2, 600)
    assert (whole.width, whole.height, whole.across, whole.down) == (600, 800, 600, 800)
    image = Image.frombytes("RGB", (600, 800), whole.rgb)
    assert image.getpixel((10, 790)) == (255, 0, 0)
    assert image.getpixel((590, 790)) == (255, 255, 255)
    part = papers.page(source, "part", 2, 600, region=(40, 60, 300, 100))
    assert (part.left, part.top, part.across, part.down) == (40, 60, 300, 100)
    assert part.rgb == image.crop((40, 60, 340, 160)).tobytes()
    at_the_rim = papers.page(source, "part", 2, 600, region=(500, 700, 400, 400))
    assert (at_the_rim.across, at_the_rim.down) == (100, 100)


def test_words_stand_where_their_ink_is(papers: PagesOfPapers) -> None:
    source = InMemory(_paper())
    text = papers.text(source, "ink", 3)
    assert _words(text) == ["Leaf", "3", "of", "some"]
    image = Image.frombytes("RGB", (300, 400), papers.page(source, "ink", 3, 300).rgb).convert("L")
    for word in text.words:
        box = word.left // 100, word.top // 100, word.right // 100 + 1, word.bottom // 100 + 1
        assert _darkest(image, box) < 128
    outside = image.copy()
    for word in text.words:
        outside.paste(255, (word.left // 100 - 1, word.top // 100, word.right // 100 + 2, word.bottom // 100 + 1))
    assert outside.crop((0, 0, 300, 250)).getextrema() == (255, 255)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_words_of_a_turned_and_cropped_page_stand_where_it_shows_them(papers: PagesOfPapers, turn: int) -> None:
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        document.pages[0].Rotate = turn
        document.pages[0].CropBox = [20, 300, 280, 390]
        sink = io.BytesIO()
        document.save(sink)
    source = InMemory(sink.getvalue())
    text = papers.text(source, f"turned{turn}", 1)
    assert (text.width, text.height) == ((26_000, 9_000) if turn == 180 else (9_000, 26_000))
    across, down = text.width // 100, text.height // 100
    shown = Image.frombytes("RGB", (across, down), papers.page(source, f"turned{turn}", 1, across).rgb).convert("L")
    box = shown.point(lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    words = text.words
    assert min(word.left for word in words) // 100 <= box[0]
    assert box[2] <= max(word.right for word in words) // 100 + 1
    assert min(word.top for word in words) // 100 <= box[1]
    assert box[3] <= max(word.bottom for word in words) // 100 + 1


def test_cyrillic_without_a_font_in_the_file_is_drawn_and_read(papers: PagesOfPapers) -> None:
    from archive.confined.decoders.papers_sample import SAMPLE

    source = InMemory(SAMPLE)
    assert _words(papers.text(source, "sample", 1)) == ["Sample", "one", "При", "two"]
    image = Image.frombytes("RGB", (480, 240), papers.page(source, "sample", 1, 480).rgb).convert("L")
    assert _darkest(image, (40, 150, 140, 190)) < 64


def test_only_the_parts_that_are_needed_are_read(papers: PagesOfPapers) -> None:
    with pikepdf.open(io.BytesIO(_paper(2))) as document:
        document.Root.Ballast = document.make_stream(b"x" * 12_000_000)
        sink = io.BytesIO()
        document.save(sink, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    source = _Counted(sink.getvalue())
    papers.page(source, "ranges", 1, 200)
    assert source.size > 12_000_000
    assert source.read < 6_000_000
    before = source.read
    papers.page(source, "ranges", 2, 200)
    assert source.read == before, "the file stays open from page to page"


def test_a_paper_with_a_password_says_so(papers: PagesOfPapers) -> None:
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        sink = io.BytesIO()
        document.save(sink, encryption=pikepdf.Encryption(user="invented", owner="words"))
    with pytest.raises(DecodingRefused) as refused:
        papers.facts(InMemory(sink.getvalue()), "")
    assert refused.value.reason == "encrypted"


def test_what_is_embedded_is_counted_and_never_opened(papers: PagesOfPapers) -> None:
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        document.attachments["inner.exe"] = b"MZ" * 500
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
        tree = pikepdf.Array(["run", document.make_indirect(document.Root.OpenAction)])
        document.Root.Names.JavaScript = pikepdf.Dictionary(Names=tree)
        sink = io.BytesIO()
        document.save(sink)
    facts = papers.facts(InMemory(sink.getvalue()), "")
    assert (facts.attachments, facts.scripts) == (1, 1)


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7\n", b"not a paper", b"%PDF-1.7\ntrailer<</Root 1 0 R>>\n", b"\x00" * 4096],
    ids=["empty", "head only", "words", "without root", "zeros"],
)
def test_what_is_no_paper_is_refused(papers: PagesOfPapers, data: bytes) -> None:
    with pytest.raises(DecodingRefused) as refused:
        papers.facts(InMemory(data), "")
    assert refused.value.reason in ("damaged", "broke_off")
    assert papers.facts(InMemory(_paper(1)), "").pages == 1


def test_a_damaged_table_of_places_is_mended(papers: PagesOfPapers) -> None:
    data = _paper(2)
    broken = data[: data.rindex(b"startxref")] + b"startxref\n999999\n%%EOF"
    assert papers.facts(InMemory(broken), "").pages == 2


def test_a_huge_page_and_a_page_that_is_not_there_are_refused(papers: PagesOfPapers) -> None:
    source = InMemory(_paper(1, size=(14_000, 10)))
    for number, width, reason in ((2, 100, "no_page"), (0, 100, "no_page"), (1, 1_000_000, "too_large")):
        with pytest.raises(DecodingRefused) as refused:
            papers.page(source, "", number, width)
        assert refused.value.reason == reason
    with pytest.raises(DecodingRefused):
        papers.page(InMemory(_paper(1)), "", 1, 30_000)


def test_bytes_that_cannot_be_had_are_told_and_nothing_of_it_is_kept(papers: PagesOfPapers) -> None:
    data = _paper(2)

    class Gone(InMemory):
        def read_at(self, offset: int, count: int) -> bytes:
            raise OSError("away")

    with pytest.raises(OSError, match="away"):
        papers.facts(Gone(data), "gone")
    assert papers.facts(InMemory(data), "gone").pages == 2


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_the_worker_stands_behind_every_wall(papers: PagesOfPapers, workers: Workers) -> None:
    papers.facts(InMemory(_paper(1)), "")
    assert workers.confinement("papers") == "full"


def test_a_lying_worker_is_not_believed() -> None:
    fields = {"width": 2, "height": 2, "left": 0, "top": 0, "across": 2, "down": 2, "wide": 9, "high": 9}
    honest = Answer(fields, (bytes(12),))
    assert checked_pixels(honest, ("wide", "high")).rgb == bytes(12)
    for name, value in (("across", 3), ("left", 1), ("down", 1), ("width", 10**9), ("top", -1), ("height", "2")):
        with pytest.raises(DecodingRefused):
            checked_pixels(replace(honest, untrusted_fields={**fields, name: value}), ("wide", "high"))
    with pytest.raises(DecodingRefused):
        checked_pixels(replace(honest, untrusted_pieces=(bytes(13),)), ("wide", "high"))


def test_a_text_without_places_is_the_same_text(workers: Workers) -> None:
    asked = {"document": "", "number": 1}
    slow = workers.ask("papers", "page_text", asked, [InMemory(_paper(1))])
    fast = workers.ask("papers", "page_text", {**asked, "places": False}, [InMemory(_paper(1))])
    assert fast.untrusted_fields["text"] == slow.untrusted_fields["text"] != ""
    assert fast.untrusted_fields["words"] == []
    assert slow.untrusted_fields["words"]


@pytest.mark.parametrize("drawn", [250, 500])
def test_a_scan_is_given_in_its_own_pixels_where_they_are_enough(
    workers: Workers, drawn: int
) -> None:
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(500, 500))
    scan = Image.new("L", (drawn * 480 // 500,) * 2, 255)
    scan.paste(0, (0, 0, scan.width // 2, scan.height // 2))
    sheet.drawImage(ImageReader(scan), 0, 500 - drawn, drawn, drawn)
    sheet.save()
    with workers.borrowed("papers") as worker:
        grey = paper_page(worker, InMemory(sink.getvalue()), "", 1, side=600)
        words = paper_page(worker, InMemory(_paper(1)), "", 1, side=600)
    assert grey.width == grey.height == 480
    assert grey.pixels[0] == 0
    assert grey.pixels[-1] == 255
    assert (words.width, words.height) == (450, 600)
