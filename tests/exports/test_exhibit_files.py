"""What a file says of itself, and names inside files that are text, however they are written."""

from __future__ import annotations

import base64
import io
import json
import quopri

import pytest
from PIL import Image, PngImagePlugin

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind
from exports.edition import Gap
from exports.gaps import prepare
from tests.exports.case_in_vault import MOMENT, PROTECTED, Sample

NAME = PROTECTED[1]


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("A case of its own", CaseKind.CRIMINAL)


def gaps_of(sample: Sample, case: CaseFile, data: bytes, name: str) -> dict[str, Gap]:
    item = sample.vault.evidence.add("Item", EvidenceKind.DOCUMENT, acquired_how=AcquiredHow.FOUND)
    sample.vault.intake.take_in_bytes(data, name, item.id)
    sample.vault.cases.add(case.id, item)
    return {gap.code: gap for gap in prepare(sample.vault, sample.spec(case_id=case.id), MOMENT)[1]}


def noise(side: int) -> Image.Image:
    return Image.effect_noise((side, side), 90).convert("RGB")


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def told_at_the_end(kind: str) -> bytes:
    """A large picture whose place and maker stand behind its pixels."""
    exif = Image.Exif()
    exif[0x010F] = "Tulpan Telephones"
    if kind == "WEBP":
        return encoded(noise(1200), kind, exif=exif, quality=95)
    if kind == "PNG":
        plain = encoded(noise(700), "PNG")
        note = PngImagePlugin.PngInfo()
        note.add_text("Author", "Tulpan")
        small = encoded(Image.new("L", (1, 1)), "PNG", pnginfo=note)
        start = small.index(b"tEXt") - 4
        length = 12 + int.from_bytes(small[start : start + 4], "big")
        return plain[:-12] + small[start : start + length] + plain[-12:]
    # A photograph that moves: the film stands behind the picture.
    return encoded(noise(900), "JPEG", quality=95) + b"\x00\x00\x00\x18ftypmp42" + bytes(2000)


@pytest.mark.parametrize("kind", ["WEBP", "PNG", "JPEG"])
def test_what_stands_behind_the_pixels_is_told_of(sample: Sample, case: CaseFile, kind: str) -> None:
    data = told_at_the_end(kind)
    assert len(data) > 300_000
    assert "exhibit_tells_more" in gaps_of(sample, case, data, "picture")


@pytest.mark.parametrize("kind", ["TIFF", "GIF"])
def test_a_kind_that_is_all_labels_always_tells_more(sample: Sample, case: CaseFile, kind: str) -> None:
    assert "exhibit_tells_more" in gaps_of(sample, case, encoded(noise(20), kind), "picture")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_with_nothing_behind_it_does_not(sample: Sample, case: CaseFile, kind: str) -> None:
    assert gaps_of(sample, case, encoded(noise(700), kind), "picture") == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251", "koi8-r", "cp866", "mac-cyrillic"])
def test_a_name_is_found_in_every_encoding(sample: Sample, case: CaseFile, encoding: str) -> None:
    data = f"В списке значится {NAME}.\n".encode(encoding)
    assert gaps_of(sample, case, data, "list.txt")["name_in_exhibit"].severity == "block"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.html", "".join(f"&#{ord(letter)};" for letter in NAME).encode()),
        ("page.html", NAME.replace("у", "<b>у</b>", 1).encode()),
        ("chat.json", json.dumps({"from": NAME}).encode()),
        ("mail.eml", b"Subject: x\n\n" + quopri.encodestring(f"Пишет {NAME}".encode())),
        ("mail.eml", b"Subject: x\nContent-Transfer-Encoding: base64\n\n"
         + base64.encodebytes(f"Пишет вам сегодня вечером {NAME} из города".encode())),
        ("mail.eml", b"Subject: =?utf-8?B?" + base64.b64encode(NAME.encode()) + b"?=\n\nx"),
        ("list.csv", b"x;" + NAME.encode()),
    ],
)  # fmt: skip
def test_a_name_is_found_in_every_wrapping(sample: Sample, case: CaseFile, name: str, data: bytes) -> None:
    assert gaps_of(sample, case, data, name)["name_in_exhibit"].severity == "block"


@pytest.mark.parametrize("padding", [0, 1, 2, 3])
def test_a_name_far_into_a_long_text_is_found(sample: Sample, case: CaseFile, padding: int) -> None:
    data = b"x" * padding + "слово за словом\n".encode() * 160_000 + NAME.encode()
    assert len(data) > 4 << 20
    assert "name_in_exhibit" in gaps_of(sample, case, data, "long.txt")


@pytest.mark.parametrize("name", ["mail.eml", "page.html", "chat.json"])
def test_a_file_with_a_form_of_its_own_may_tell_more(sample: Sample, case: CaseFile, name: str) -> None:
    assert "exhibit_tells_more" in gaps_of(sample, case, b"nothing much\n", name)


def test_plain_text_that_names_nobody_passes(sample: Sample, case: CaseFile) -> None:
    assert gaps_of(sample, case, "Жабық. Закрыто.\n".encode(), "notice.txt") == {}
