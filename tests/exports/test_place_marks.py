"""Coordinates inside files are seen wherever devices write them, and nowhere else."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind
from exports.place_marks import tells_place
from tests.exports.case_in_vault import Sample
from tests.exports.test_exhibit_files import gaps_of

GPS = 0x8825


def photo(kind: str, *, placed: bool) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Invented Cameras"
    if placed:
        place = exif.get_ifd(GPS)
        place[1], place[2], place[3], place[4] = "N", (43.0, 14.0, 1.0), "E", (76.0, 53.0, 2.0)
    if kind == "TIFF":
        # EXIF is a TIFF of its own, and the image library writes no place into one.
        return exif.tobytes().removeprefix(b"Exif\x00\x00")
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_photo_with_coordinates_tells_its_place(kind: str) -> None:
    assert tells_place(photo(kind, placed=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_photo_without_them_does_not(kind: str) -> None:
    assert not tells_place(photo(kind, placed=False))


@pytest.mark.parametrize(
    "label",
    [
        b'<exif:GPSLatitude>43,14N</exif:GPSLatitude>',
        b"\x00\x00\x00\x20\xa9xyz\x00\x12\x15\xc7+43.2400+076.8800/",
        b"com.apple.quicktime.location.ISO6709",
    ],
)
def test_coordinates_in_words_are_seen(label: bytes) -> None:
    assert tells_place(b"some film " + label)


STARTS = (b"", b"II*\x00", b"MM\x00*", b"Exif\x00\x00II*\x00\x08\x00\x00\x00")


@given(st.binary(max_size=2000), st.sampled_from(STARTS))
def test_any_bytes_are_borne(data: bytes, head: bytes) -> None:
    tells_place(head + data)


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("Places", CaseKind.THEMATIC)


def test_an_export_is_held_back(sample: Sample, case: CaseFile) -> None:
    found = gaps_of(sample, case, photo("JPEG", placed=True), "picture")
    assert found["exhibit_tells_place"].severity == "block"
