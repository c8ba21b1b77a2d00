"""What was to stay stays in every type of file that has a place for it, and nothing else does; the rest is told."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import av
import docx
import openpyxl
import pikepdf
import pytest
from PIL import Image

from archive.confined.decoders.safe_tags import LONGEST, said_of_media, tags_for, wav_list
from archive.vault import Vault
from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.testimony import Use
from exports.leaving import Whom
from exports.safe_copies import Copied, SafeCopies
from tests.archive.covering.conftest import TakeIn
from tests.archive.covering.outsiders import told_by_outsiders, words_found
from tests.archive.covering.planted import AUTHOR, CYRILLIC, NAME, PLANTED, paper
from tests.archive.covering.planted_media import film, heard, recording
from tests.exports.safe_copies.planted_office import HIDDEN, OFFICE_PLANTED, table, text_document, words_of

WHOM = Whom(Use.MEDIA, "")
ALL = tuple(CopyKeep)


@pytest.fixture
def copied(vault: Vault, taken: TakeIn, tmp_path: Path) -> Callable[..., Copied]:
    folder = tmp_path / "outside"
    folder.mkdir()

    def make(data: bytes, name: str, *keep: CopyKeep) -> Copied:
        item = vault.evidence.get(taken(data, name).item_id)
        made = SafeCopies(vault).write(item, folder, WHOM, keep=keep)
        assert vault.evidence.custody(item)[-1].says("kept") == " ".join(made.kept)
        return made

    return make


def open_document() -> bytes:
    """An OpenDocument text with properties."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    told = (
        f"<meta:initial-creator>{AUTHOR}</meta:initial-creator><dc:creator>{CYRILLIC}</dc:creator>"
        f"<dc:title>{NAME}</dc:title><meta:creation-date>2021-05-06T07:08:09</meta:creation-date>"
    )
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>'
        '<m:file-entry m:full-path="meta.xml" m:media-type="text/xml"/></m:manifest>'
    )
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("META-INF/manifest.xml", manifest)
        made.writestr("content.xml", f"<office:document-content {names}><office:body/></office:document-content>")
        meta = f"<office:document-meta {names}><office:meta>{told}</office:meta></office:document-meta>"
        made.writestr("meta.xml", meta)
    return sink.getvalue()


def test_office_files_keep_author_title_and_day_and_nothing_beside_them(copied: Callable[..., Copied]) -> None:
    made = copied(text_document(), "a.docx", CopyKeep.AUTHOR)
    told = docx.Document(str(made.path)).core_properties
    assert (told.author, told.title, told.last_modified_by) == (AUTHOR, "", "")
    assert made.kept == (CopyKeep.AUTHOR,)
    words = words_of(made.path.read_bytes())
    assert [one for one in (*OFFICE_PLANTED, HIDDEN) if one in words and one not in AUTHOR] == []
    made = copied(table(), "a.xlsx", CopyKeep.TITLE, CopyKeep.MADE, CopyKeep.PLACE)
    properties = openpyxl.load_workbook(made.path).properties
    assert properties.title == NAME
    assert properties.creator != AUTHOR
    assert (made.kept, made.lost) == ((CopyKeep.TITLE, CopyKeep.MADE), ())
    made = copied(open_document(), "a.odt", *ALL)
    assert made.kept == (CopyKeep.MADE, CopyKeep.AUTHOR, CopyKeep.TITLE)
    with zipfile.ZipFile(made.path) as container:
        meta = container.read("meta.xml").decode()
        assert "meta.xml" in container.read("META-INF/manifest.xml").decode()
    assert all(word in meta for word in (AUTHOR, NAME, "2021-05-06"))
    assert CYRILLIC not in meta


@pytest.mark.parametrize(
    ("make", "form", "name"),
    [
        (film, "mp4", "a.mp4"),
        pytest.param(film, "webm", "a.webm", marks=pytest.mark.soak),
        (recording, "mp3", "a.mp3"),
        (recording, "ogg", "a.ogg"),
        (recording, "wav", "a.wav"),
        pytest.param(recording, "flac", "a.flac", marks=pytest.mark.soak),
    ],
)
def test_films_and_recordings_keep_what_their_containers_can_say(
    copied: Callable[..., Copied], tmp_path: Path, make: Callable[..., bytes], form: str, name: str
) -> None:
    data = make(form)
    made = copied(data, name, CopyKeep.AUTHOR)
    assert (made.kept, made.lost, made.loses) == ((CopyKeep.AUTHOR,), (), "")
    with av.open(str(made.path)) as container:
        tags = {**container.streams[0].metadata, **container.metadata}
    folded = {key.lower(): value for key, value in tags.items()}
    assert folded["artist"] == AUTHOR
    assert "title" not in folded
    others = [word for word in PLANTED if word != AUTHOR]
    ending = name.rpartition(".")[2]
    assert words_found(told_by_outsiders(made.path.read_bytes(), ending, tmp_path), others) == {}
    if form == "wav":
        assert heard(made.path.read_bytes()) == heard(data)


def test_a_paper_keeps_its_author_and_no_program_as_a_device(copied: Callable[..., Copied]) -> None:
    sink = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as document:
        document.docinfo["/Creator"] = "Plantedwriter 9"
        document.save(sink)
    made = copied(sink.getvalue(), "a.pdf", CopyKeep.AUTHOR, CopyKeep.DEVICE)
    assert made.kept == (CopyKeep.AUTHOR,)
    with pikepdf.open(made.path) as document:
        assert dict(document.docinfo) == {"/Author": AUTHOR}


def test_a_film_keeps_its_place_and_a_paper_of_pictures_says_what_it_lost(copied: Callable[..., Copied]) -> None:
    made = copied(film("mp4"), "a.mp4", CopyKeep.PLACE, CopyKeep.TITLE)
    with av.open(str(made.path)) as container:
        assert container.metadata["location"].startswith("+51.15")
        assert container.metadata["title"] == f"{NAME} {CYRILLIC}"
        assert "artist" not in container.metadata
    assert made.kept == (CopyKeep.PLACE, CopyKeep.TITLE)
    sink, exif = io.BytesIO(), Image.Exif()
    exif[0x013B] = AUTHOR
    pages = [Image.effect_noise((40, 30), 60).convert("RGB") for _ in range(2)]
    pages[0].save(sink, "TIFF", save_all=True, append_images=pages[1:], exif=exif)
    made = copied(sink.getvalue(), "a.tif", CopyKeep.AUTHOR, CopyKeep.DEVICE)
    assert made.path.suffix == ".pdf"
    assert (made.kept, made.lost) == ((), (CopyKeep.AUTHOR,))
    with pikepdf.open(made.path) as document:
        assert "/Info" not in document.trailer


def test_tags_are_one_line_bounded_and_only_of_what_was_chosen() -> None:
    tags = {"TITLE": "a\x00b\n c\u202e" + "d" * 10_000, "artist": " \n", "com.apple.quicktime.author": "A"}
    said = said_of_media((tags, {"title": "of a track"}), ["title", "author", "device"])
    assert said["title"].startswith("a b c d")
    assert len(said["title"]) == LONGEST
    assert said["author"] == "A"
    assert said_of_media((tags,), ["made"]) == {}
    assert tags_for("webm", {"place": "+51+71/", "title": "t"}) == {"title": "t"}
    assert wav_list({"place": "x"}) == b""
    assert wav_list({"title": "odd"}) == b"LIST\x10\x00\x00\x00INFOINAM\x04\x00\x00\x00odd\x00"
