"""What files say of themselves: found wherever it lies, bounded, and gone where it was taken off."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import zlib
from collections.abc import Iterator

import pytest
from PIL import Image

from archive.capture_facts import Revealed, left_behind, reveal
from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.workers import Workers
from archive.vocabulary.evidence_facts import FactMeaning
from tests.archive import facts_material as material

M = FactMeaning


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


def said(workers: Workers, data: bytes, media_type: str) -> Revealed:
    return reveal(workers, InMemory(data), media_type)


def rows(found: Revealed) -> dict[tuple[str, str], str]:
    return {(fact.group, fact.name): fact.value for fact in found.facts if not fact.part}


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_the_reader_is_walled_in_whole(workers: Workers) -> None:
    said(workers, material.picture(), "image/jpeg")
    assert workers.confinement("facts") == "full"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_tells_device_serial_time_and_place(workers: Workers, kind: str) -> None:
    found = said(workers, material.picture(kind), f"image/{kind.lower()}")
    told = rows(found)
    assert told["exif", "Model"] == "K-7"
    assert told["exif", "BodySerialNumber"] == "SN-123456"
    assert told["maker", "text"] == "lens-777888"
    assert told["gps", "GPSPosition"] == material.PLACE
    made, place = found.made, found.place
    assert made is not None
    assert place is not None
    assert (made[0].name, made[1].to_edtf(), made[1].clock) == ("DateTimeOriginal", "2024-03-05", "10:11:12 +05:00")
    assert place[1].words() == "43.23895, 76.88972"
    assert {M.PLACE, M.SERIAL} <= set(found.warnings)


def test_words_in_a_jpeg_and_a_png_are_found_wherever_they_lie(workers: Workers) -> None:
    told = rows(said(workers, material.picture("JPEG") + b"more", "image/jpeg"))
    assert told["xmp", "dc:creator"] == "Aru Bekdarova"
    assert told["xmp", "xmp:CreatorTool"] == "Inktool 3"
    assert told["comment", "COM"] == "left by a program"
    assert told["hidden", "behind_the_end"] == "4 bytes"
    told = rows(said(workers, material.picture("PNG"), "image/png"))
    assert told["png", "Author"] == "Aru Bekdarova"
    assert told["png", "Comment"] == "рядом с домом"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP"])
def test_a_bare_picture_tells_nothing(workers: Workers, kind: str) -> None:
    assert said(workers, material.picture(kind, bare=True), f"image/{kind.lower()}").telling == ()


def test_a_small_picture_inside_a_photo_is_named(workers: Workers) -> None:
    small = io.BytesIO()
    Image.new("RGB", (8, 8)).save(small, "JPEG")
    turned = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x01\x00\x00"
    ifd = b"MM\x00*\x00\x00\x00\x08\x00\x01" + turned + b"\x00\x00\x00\x1a\x00\x02" + b"".join(
        tag.to_bytes(2, "big") + b"\x00\x04\x00\x00\x00\x01" + value.to_bytes(4, "big")
        for tag, value in ((0x0201, 60), (0x0202, len(small.getvalue())))
    )
    block = b"Exif\x00\x00" + ifd + bytes(60 - len(ifd)) + small.getvalue()
    found = said(workers, material.picture("JPEG", bare=True, exif=block), "image/jpeg")
    assert ("hidden", "thumbnail") in rows(found)


def test_a_film_tells_time_and_place(workers: Workers) -> None:
    found = said(workers, material.film(), "video/mp4")
    made, place = found.made, found.place
    assert made is not None
    assert place is not None
    assert (made[1].to_edtf(), made[1].clock) == ("2024-03-05", "05:11:12 Z")
    assert place[1].words().startswith("43.238")
    assert said(workers, material.film(bare=True), "video/mp4").telling == ()


def test_a_paper_tells_author_attachment_earlier_version_and_the_photo_in_it(workers: Workers) -> None:
    found = said(workers, material.paper(earlier=True), "application/pdf")
    told = rows(found)
    assert told["pdf", "Author"] == "Aru Bekdarova"
    assert told["xmp", "dc:title"] == "рапорт"
    assert told["hidden", "attachment"] == "list.txt"
    assert told["hidden", "earlier_versions"] == "1"
    assert any(fact.part and fact.value == "SN-123456" for fact in found.facts)
    assert found.made is not None
    assert found.made[1].to_edtf() == "2024-03-05"
    assert said(workers, material.paper(bare=True), "application/pdf").telling == ()


def test_an_office_file_tells_its_authors_paths_and_the_photo_in_it(workers: Workers) -> None:
    found = said(workers, material.document(), "application/zip")
    told = rows(found)
    assert (told["office", "creator"], told["office", "lastModifiedBy"]) == ("Aru Bekdarova", "Ержан")
    assert told["changes", "author"] == "Timur"
    assert told["changes", "path"] == "file:///D:/aru/Normal.dotm"
    assert {M.PATH, M.PERSON, M.SERIAL} <= set(found.warnings)
    assert found.place is None, "a photo inside says where the photo was made, not the document"


def test_a_letter_tells_its_head(workers: Workers) -> None:
    found = said(workers, material.letter(), "message/rfc822")
    told = rows(found)
    assert told["mail", "From"] == "Ару <aru@post.invalid>"
    assert told["mail", "X-Originating-IP"] == "[203.0.113.7]"
    assert told["mail", "attachment"] == "list.bin"
    assert found.made is not None
    assert found.made[1].clock == "10:11:12 +05:00"


@pytest.mark.parametrize(
    ("data", "media_type", "name", "value"),
    [
        (material.named_by_windows(), "image/jpeg", ("exif", "XPAuthor"), "Ару Бекдарова"),
        (material.old_document(), "application/msword", ("office", "Author"), "Ару Бекдарова"),
        (material.letter_of_old(), "message/rfc822", ("mail", "From"), "Ару <aru@post.invalid>"),
    ],
)
def test_words_in_old_encodings_are_read_behind_the_walls(
    workers: Workers, data: bytes, media_type: str, name: tuple[str, str], value: str
) -> None:
    """Nothing can be loaded there any more, not even a codec."""
    assert rows(said(workers, data, media_type))[name] == value


def test_what_ties_a_copy_to_its_original_is_left_behind_until_it_is_made_anew(workers: Workers) -> None:
    before = said(workers, material.paper(), "application/pdf")
    same = said(workers, material.paper(), "application/pdf")
    assert left_behind(before, same)
    assert left_behind(before, said(workers, material.paper(bare=True), "application/pdf")) == ()


@pytest.mark.parametrize(
    ("data", "media_type", "reason"),
    [
        (b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00junkjunk" * 9, "image/jpeg", "damaged"),
        (b"%PDF-1.7 and nothing", "application/pdf", "damaged"),
        (b"PK\x03\x04" + bytes(99), "application/zip", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/x-ole-storage", "damaged"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(99), "image/heic", "damaged"),
        (b"\x00\x00\x00\x18ftypisom" + bytes(99), "video/mp4", "damaged"),
        (material.zip_bomb(), "application/zip", "too_large"),
    ],
)
def test_what_does_not_read_is_refused_with_its_reason(
    workers: Workers, data: bytes, media_type: str, reason: str
) -> None:
    with pytest.raises(DecodingRefused) as refused:
        said(workers, data, media_type)
    assert refused.value.reason == reason
    assert said(workers, material.picture(), "image/jpeg").facts, "the next file is read"


class Killing:
    """Bytes at whose first reading the worker is gone, as after a fault in a decoder."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    size = 1_000

    def read_at(self, offset: int, count: int) -> bytes:
        os.kill(self._pid, signal.SIGKILL)
        return bytes(count)


def test_a_reader_that_falls_costs_one_file() -> None:
    with contextlib.closing(Workers(1)) as workers:
        with workers.borrowed("facts") as worker:
            pid = worker.generation
        with pytest.raises(DecodingRefused) as refused:
            reveal(workers, Killing(pid), "image/jpeg")
        assert refused.value.reason == "broke_off"
        assert said(workers, material.picture(), "image/jpeg").facts


def test_words_without_end_are_cut_and_it_says_so(workers: Workers) -> None:
    png = bytearray(material.picture("PNG", bare=True)[:-12])
    for number in range(900):
        body = b"k%d\x00" % number + b"w" * 50
        png += len(body).to_bytes(4, "big") + b"tEXt" + body + zlib.crc32(b"tEXt" + body).to_bytes(4, "big")
    found = said(workers, bytes(png), "image/png")
    assert found.cut
    assert len(found.facts) == 600
    deep = f"<x>{'<a>' * 200_000}"
    assert rows(said(workers, material.picture("JPEG", bare=True, xmp=deep.encode()[:60_000]), "image/jpeg"))


def test_control_and_direction_characters_are_taken_out(workers: Workers) -> None:
    data = material.picture("JPEG", bare=True, comment="turned \u202e round\x1b[31m and\u2028 broken".encode())
    assert rows(said(workers, data, "image/jpeg"))["comment", "COM"] == "turned round [31m and broken"
