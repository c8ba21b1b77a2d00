"""A whole dossier: what it says, that nothing is lost, and that it is the same every time."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from crypto.jobs import Cancelled, CancelToken
from exports.dossier.content import DossierContent, ExhibitEntry, Language, dossier_content_sha256
from exports.dossier.document import build_dossier
from exports.dossier.errors import ContentInvalid, PictureUnusable, ScriptUnsupported
from exports.dossier.words import grouped
from tests.exports.dossier import samples
from tests.exports.dossier.conftest import PdfPages, PdfText

ROOT = Path(__file__).resolve().parents[3]
HOSTILE = '<img src="file:///etc/passwd"/> <font color="red">red</font> & &amp; </para> <b>bold ]]> {braces}'


def fonts(pdf: bytes) -> dict[str, bool]:
    """Name of every font object and whether its file is embedded."""
    found = {}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
                found[str(item.BaseFont)] = "/FontDescriptor" in item and "/FontFile2" in item.FontDescriptor
    return found


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_text_can_be_read_back(finished: dict[Language, bytes], pdf_text: PdfText,
                                     language: Language) -> None:
    content = samples.content(language)
    text = pdf_text(finished[language])
    assert content.title.split()[0] in text
    for word in content.purpose.split():
        assert word in text
    for testimony in content.testimonies:
        for place in range(1, len(testimony.paragraphs) + 1):
            assert f" {testimony.number}.{place} " in text
        for places in (one for one in testimony.supported if one):
            assert places in text
    for difference in content.differences:
        for word in difference.split():
            assert word in text
    for exhibit in content.exhibits:
        for line in grouped(exhibit.sha256).split("\n"):
            assert line in text
        assert exhibit.path_in_package in text
    for command in ("pdfsig DOSSIER.pdf", "sha256sum --check", "ssh-keygen -Y verify", "age --decrypt"):
        assert text.count(command) >= (1 if language == "en" else 2)
    assert text.count("How to check this dossier") >= 1


def test_kazakh_and_russian_letters_are_drawn_and_found_again(pdf_text: PdfText) -> None:
    letters = "ӘәҒғ ҚқҢң ӨөҰұ ҮүҺһ Іі Ёё Ъъ Щщ Єє Ґґ ₸ ₽ №45"
    text = pdf_text(build_dossier(replace(samples.content("kk", exhibits=0), summary=letters)))
    assert letters in text


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_only_our_own_faces_are_used_and_all_are_embedded(finished: dict[Language, bytes],
                                                          language: Language) -> None:
    found = fonts(finished[language])
    assert found
    assert all(found.values())
    assert all("Noto" in name or "DejaVu" in name for name in found)


def test_markup_in_a_record_is_printed_and_never_obeyed(pdf_text: PdfText) -> None:
    content = samples.content("en", rows=2, testimonies=1, exhibits=1, pictures=False)
    hostile = replace(
        content, title=HOSTILE, purpose=HOSTILE, summary=HOSTILE, number="<b>7</b>", confidentiality="<i>&amp;",
        chronology=tuple(replace(row, what=HOSTILE, source=HOSTILE) for row in content.chronology),
        testimonies=tuple(replace(t, heading=HOSTILE, paragraphs=(HOSTILE,)) for t in content.testimonies),
        exhibits=tuple(replace(e, title=HOSTILE, description=HOSTILE) for e in content.exhibits),
        withheld=(HOSTILE,),
    )
    pdf = build_dossier(hostile)
    text = pdf_text(pdf)
    assert text.count('<img src="file:///etc/passwd"/> <font color="red">red</font> & &amp; </para>') >= 5
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/Title"]) == f"<b>7</b> · {HOSTILE}"
        kinds = {str(a.get("/Subtype")) for page in opened.pages for a in page.obj.get("/Annots", [])}
        assert kinds == {"/Link"}
        assert not any("/A" in a or "/URI" in a for page in opened.pages for a in page.obj.get("/Annots", []))
        assert not any(page.get_images() for page in opened.pages)


def test_page_numbers_in_the_contents_are_where_things_are(finished: dict[Language, bytes],
                                                           pdf_pages: PdfPages) -> None:
    with pikepdf.open(io.BytesIO(finished["ru"])) as opened:
        order = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        leads_to = [order[link.Dest[0].objgen] for link in opened.pages[1].obj.Annots]
    printed = [int(line.split()[-1]) for line in pdf_pages(finished["ru"])[1].splitlines()
               if line.strip() and line.split()[-1].isdigit() and "Страница" not in line]
    assert printed == leads_to
    assert printed == sorted(printed)


def test_running_lines_number_every_page_but_the_cover(finished: dict[Language, bytes], pdf_pages: PdfPages) -> None:
    pages = pdf_pages(finished["en"])
    assert "Page" not in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert f"Page {number} of {len(pages)}" in page
        assert "Dossier SR-2026-017 · version 2" in page
        assert "Confidential: for the named reader only" in page


def test_the_outline_leads_to_every_part_and_exhibit(finished: dict[Language, bytes]) -> None:
    with pikepdf.open(io.BytesIO(finished["en"])) as opened, opened.open_outline() as outline:
        titles = [item.title for item in outline.root]
        exhibits = [item.title.split()[0] for item in outline.root[6].children]
    assert titles[:3] == ["Cover", "Contents", "I   Summary"]
    assert len(titles) == 10
    assert exhibits[1:] == [f"E-{n}" for n in range(1, 7)]


def test_the_same_content_gives_the_same_bytes_on_every_run(finished: dict[Language, bytes]) -> None:
    code = (
        "import hashlib; from exports.dossier.document import build_dossier; "
        "from tests.exports.dossier import samples; "
        "print(hashlib.sha256(build_dossier(samples.content('kk'))).hexdigest())"
    )
    elsewhere = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Almaty", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    time.sleep(1.1)  # a clock that leaked into the file would show
    done = subprocess.run([sys.executable, "-O", "-c", code], env=elsewhere, cwd=ROOT, capture_output=True,
                          check=True, text=True)
    assert done.stdout.strip() == hashlib.sha256(finished["kk"]).hexdigest()
    assert hashlib.sha256(build_dossier(samples.content("kk"))).hexdigest() == done.stdout.strip()


def test_the_fingerprint_of_the_content_covers_everything_but_itself() -> None:
    content = samples.content("kk")
    assert content.manifest_sha256 == dossier_content_sha256(content)
    assert dossier_content_sha256(replace(content, manifest_sha256="1" * 64)) == content.manifest_sha256
    assert dossier_content_sha256(replace(content, version=3)) != content.manifest_sha256
    exhibit = content.exhibits[0]
    assert exhibit.picture is not None
    other = replace(exhibit, picture=replace(exhibit.picture, jpeg=samples.jpeg(1200, 800, 99)))
    assert dossier_content_sha256(replace(content, exhibits=(other,))) != dossier_content_sha256(
        replace(content, exhibits=(exhibit,)))


def test_a_row_taller_than_a_page_is_parted_and_loses_no_word(pdf_text: PdfText) -> None:
    words = " ".join(f"слово{n}" for n in range(2500))
    content = samples.content("ru", rows=3, testimonies=1, exhibits=1, pictures=False)
    rows = (content.chronology[0], replace(content.chronology[1], what=words), content.chronology[2])
    text = pdf_text(build_dossier(replace(content, chronology=rows)))
    found = text.replace("- ", "").replace("-", "")
    assert not [n for n in range(2500) if f"слово{n} " not in found]


def test_long_texts_are_never_cut(pdf_text: PdfText) -> None:
    words = " ".join(f"w{n}" for n in range(900))
    content = samples.content("en", rows=1, testimonies=1, exhibits=1)
    exhibit = content.exhibits[0]
    assert exhibit.picture is not None
    text = pdf_text(build_dossier(replace(
        content, title=words, exhibits=(replace(exhibit, picture=replace(exhibit.picture, alt=words.upper()),
                                                description=words.replace("w", "d")),),
        testimonies=(replace(content.testimonies[0], paragraphs=(words.replace("w", "p"),)),),
        open_points=(words.replace("w", "o"),),
    )))
    for letter in "wWdpo":
        missing = [n for n in range(900) if f"{letter}{n} " not in f"{text} "]
        assert not missing, letter


def test_an_empty_dossier_says_so(pdf_text: PdfText) -> None:
    content = replace(samples.content("en"), people=(), chronology=(), testimonies=(), exhibits=(), custody=(),
                      withheld=(), open_points=(), summary="", confidentiality="")
    text = pdf_text(build_dossier(content))
    for sentence in ("This edition has no summary.", "This edition names nobody.",
                     "This edition has no chronology.", "This edition contains no testimonies.",
                     "This edition contains no exhibits.", "No steps of custody are included",
                     "Nothing was withheld from this edition.", "No open points were recorded."):
        assert sentence in text


@pytest.mark.parametrize(("language", "pages"), [("en", 1), ("ru", 2), ("kk", 2)])
def test_each_language_of_the_verification_part_fills_one_page(finished: dict[Language, bytes],
                                                               language: Language, pages: int) -> None:
    with pikepdf.open(io.BytesIO(finished[language])) as opened, opened.open_outline() as outline:
        destination = outline.root[-1].destination
        assert isinstance(destination, pikepdf.Array)
        first = next(i for i, page in enumerate(opened.pages) if page.obj.objgen == destination[0].objgen)
        assert len(opened.pages) - first == pages


def test_many_exhibits_are_listed_in_the_contents_as_ranges(pdf_text: PdfText) -> None:
    text = pdf_text(build_dossier(samples.content("en", rows=1, exhibits=130, pictures=False)))
    assert "Exhibits E-1 to E-100" in text
    assert "Exhibits E-101 to E-130" in text


def test_cancelling_stops_at_the_next_row() -> None:
    token = CancelToken()
    seen = []

    def progress(done: int, total: int, stage: str) -> None:
        seen.append((done, total, stage))
        if done >= 32:
            token.cancel()

    with pytest.raises(Cancelled):
        build_dossier(samples.content("en", rows=400), progress=progress, token=token)
    assert seen[-1][0] < 64


def test_progress_reaches_its_total() -> None:
    for language in samples.LANGUAGES:
        seen: list[tuple[int, int, str]] = []
        build_dossier(samples.content(language), progress=lambda *step, seen=seen: seen.append(step))
        pages = [step for step in seen if step[2] == "dossier_pages"]
        assert pages[-1][0] == pages[-1][1]
        assert seen[-1] == (1, 1, "dossier_finish")


def test_text_that_would_be_printed_wrongly_makes_no_dossier() -> None:
    with pytest.raises(ScriptUnsupported) as caught:
        build_dossier(replace(samples.content("ru"), open_points=("Имя: محمد",)))
    assert caught.value.script == "Arabic"


@pytest.mark.parametrize(("field", "value"), [
    ("manifest_sha256", "ABC"), ("authority_fingerprint", ""), ("number", "  "), ("language", "de"),
])
def test_content_of_the_wrong_form_is_refused(field: str, value: str) -> None:
    content = replace(samples.content("en"), **{field: value})  # type: ignore[arg-type]  # the point of the test
    with pytest.raises(ContentInvalid) as caught:
        build_dossier(content)
    assert caught.value.field_name == field


def test_a_time_without_a_zone_is_refused() -> None:
    content = samples.content("en")
    with pytest.raises(ContentInvalid):
        build_dossier(replace(content, made_at=content.made_at.replace(tzinfo=None)))


def test_a_picture_with_something_behind_it_makes_no_dossier() -> None:
    content = samples.content("en")
    exhibit = content.exhibits[0]
    assert exhibit.picture is not None
    comment = b"\xff\xfe\x00\x07taken"
    jpeg = exhibit.picture.jpeg[:2] + comment + exhibit.picture.jpeg[2:]
    with pytest.raises(PictureUnusable) as caught:
        build_dossier(with_first_exhibit(content, replace(exhibit, picture=replace(exhibit.picture, jpeg=jpeg))))
    assert caught.value.exhibit == "E-1"


def test_nothing_about_the_machine_is_in_the_file(finished: dict[Language, bytes]) -> None:
    with pikepdf.open(io.BytesIO(finished["en"])) as opened:
        whole = b"".join(
            bytes(item.read_bytes()) for item in opened.objects
            if isinstance(item, pikepdf.Stream) and "DCT" not in repr(item.get("/Filter"))
        ) + finished["en"]
    for word in (b"ReportLab", b"reportlab", b"pikepdf", b"anonymous", str(ROOT).encode(), b"/home/"):
        assert word not in whole


def with_first_exhibit(content: DossierContent, exhibit: ExhibitEntry) -> DossierContent:
    return replace(content, exhibits=(exhibit, *content.exhibits[1:]))
