"""A safe copy shows what the file shows, and an outsider's programs find nothing else in it."""

from __future__ import annotations

import errno
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pikepdf
import pytest
from PIL import Image

from archive.confined.asking import DecodingRefused
from archive.copies_left import LEAVING, STAYED
from archive.covering.engine import Covering
from archive.covering.second_look import SecondLook
from archive.errors import DiskFull
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Sensitivity
from archive.roles import change_worker
from archive.vault import Vault
from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.testimony import Use
from archive.vocabulary.work import WorkRole
from exports.edition_errors import TargetFolderMissing, TargetInsideVault
from exports.leaving import ItemStays, Whom
from exports.safe_copies import SafeCopies
from exports.safe_copy_errors import CopyNotConfirmed, CopyNothing, CopyTells, CopyUnfit
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.outsiders import told_by_outsiders, words_found
from tests.archive.covering.planted import CAMERA, PLANTED, paper, photo
from tests.archive.covering.planted_media import film, heard, recording, seen
from tests.exports.safe_copies.planted_office import (
    HIDDEN,
    OFFICE_PLANTED,
    SEEN,
    open_document,
    table,
    text_document,
    words_of,
)

WHOM = Whom(Use.PARTNER_NGO, "Harbour Watch")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    made = tmp_path / "outside"
    made.mkdir()
    return made


def item_of(vault: Vault, file: EvidenceFile) -> EvidenceItem:
    return vault.evidence.get(file.item_id)


@pytest.mark.parametrize(
    ("make", "kind", "name", "ending"),
    [
        (photo, "JPEG", "a.jpg", "jpg"),
        (photo, "PNG", "a.png", "png"),
        pytest.param(photo, "WEBP", "a.webp", "png", marks=pytest.mark.soak),
        (photo, "TIFF", "a.tif", "pdf"),
        (film, "mp4", "a.mp4", "mp4"),
        pytest.param(film, "webm", "a.webm", "webm", marks=pytest.mark.soak),
        (recording, "wav", "a.wav", "wav"),
        pytest.param(recording, "flac", "a.flac", "flac", marks=pytest.mark.soak),
        (recording, "ogg", "a.ogg", "ogg"),
        (recording, "mp3", "a.mp3", "mp3"),
    ],
)
def test_an_outsider_finds_nothing_that_was_planted(
    vault: Vault,
    taken: TakeIn,
    outside: Path,
    tmp_path: Path,
    make: Callable[[str], bytes],
    kind: str,
    name: str,
    ending: str,
) -> None:
    data = make(kind)
    file = taken(data, name)
    item = item_of(vault, file)
    before = objects(vault)
    made = SafeCopies(vault).write(item, outside, WHOM)
    assert made.path == outside / f"copy-1.{ending}"
    assert words_found(told_by_outsiders(made.path.read_bytes(), ending, tmp_path), PLANTED) == {}
    assert any(word.encode() in data for word in PLANTED), "nothing was planted"
    assert made.removed
    assert objects(vault) == before
    assert content(vault, file) == data
    last = vault.evidence.custody(item)[-1]
    assert last.action is CustodyAction.COPIED


def test_sound_and_film_are_the_same_packets(vault: Vault, taken: TakeIn, outside: Path) -> None:
    data = film(seconds=1)
    made = SafeCopies(vault).write(item_of(vault, taken(data, "a.mp4")), outside, WHOM)
    assert made.loses == ""
    copy = made.path.read_bytes()
    assert [bytes(frame.planes[0]) for _, frame in seen(copy)] == [bytes(frame.planes[0]) for _, frame in seen(data)]
    sound = recording("wav", 1)
    made = SafeCopies(vault).write(item_of(vault, taken(sound, "a.wav")), outside, WHOM)
    assert heard(made.path.read_bytes()) == heard(sound)


def test_a_picture_turns_upright_and_keeps_what_was_chosen(vault: Vault, taken: TakeIn, outside: Path) -> None:
    item = item_of(vault, taken(photo(), "a.jpg"))
    made = SafeCopies(vault).write(item, outside, WHOM, keep=[CopyKeep.DEVICE])
    with Image.open(made.path) as image:
        assert image.size == (480, 640)
        assert dict(image.getexif()) == {0x010F: CAMERA, 0x0110: CAMERA}
    assert FactMeaning.DEVICE not in made.removed
    assert FactMeaning.PLACE in made.removed
    placed = SafeCopies(vault).write(item, outside, WHOM, keep=[CopyKeep.PLACE])
    with Image.open(placed.path) as image:
        assert image.getexif().get_ifd(0x8825)[2] == (51.0, 10.0, 3.0)
    assert placed.path.name == "copy-2.jpg"


def test_a_paper_keeps_its_text_and_nothing_beside_it(
    vault: Vault, taken: TakeIn, outside: Path, tmp_path: Path
) -> None:
    made = SafeCopies(vault).write(item_of(vault, taken(paper(), "a.pdf")), outside, WHOM)
    data = made.path.read_bytes()
    told = told_by_outsiders(data, "pdf", tmp_path)
    assert b"Nothing is said here of anybody" in told["pdftotext"]
    hidden = {name: printed for name, printed in told.items() if not name.startswith("pdftotext")}
    assert words_found(hidden, ["Plantedauthor", "Plantedvillage", "told.txt", "JavaScript", "app.alert"]) == {}
    with pikepdf.open(io.BytesIO(data)) as document:
        assert set(document.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in document.trailer
        assert all("/Annots" not in page.obj for page in document.pages)
    assert data.count(b"%%EOF") == 1
    assert FactMeaning.HIDDEN in made.removed


def test_a_paper_with_layers_becomes_pictures_of_its_pages(vault: Vault, taken: TakeIn, outside: Path) -> None:
    sink = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(1))) as document:
        document.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array(), D=pikepdf.Dictionary())
        document.save(sink)
    made = SafeCopies(vault).write(item_of(vault, taken(sink.getvalue(), "a.pdf")), outside, WHOM)
    assert made.loses == "text"
    assert b"/Font" not in made.path.read_bytes()


@pytest.mark.parametrize(
    ("make", "name"), [(text_document, "a.docx"), (table, "a.xlsx"), (open_document, "a.odt")]
)
def test_an_office_file_says_what_is_seen(
    vault: Vault, taken: TakeIn, outside: Path, tmp_path: Path, make: Callable[[], bytes], name: str
) -> None:
    made = SafeCopies(vault).write(item_of(vault, taken(make(), name)), outside, WHOM)
    copy = made.path.read_bytes()
    words = words_of(copy)
    assert SEEN in words
    assert [word for word in (*OFFICE_PLANTED, HIDDEN) if word in words] == []
    ending = name.rpartition(".")[2]
    assert words_found(told_by_outsiders(copy, ending, tmp_path), OFFICE_PLANTED) == {}
    with zipfile.ZipFile(made.path) as container:
        assert {info.date_time for info in container.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert container.comment == b""
        assert all(not info.extra and not info.comment for info in container.infolist())


def test_office_programs_open_the_copies(vault: Vault, taken: TakeIn, outside: Path) -> None:
    copies = SafeCopies(vault)
    written = copies.write(item_of(vault, taken(text_document(), "a.docx")), outside, WHOM)
    document = docx.Document(str(written.path))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert f"{SEEN} And this was added." in text
    assert len(document.inline_shapes) == 1
    sheets = openpyxl.load_workbook(copies.write(item_of(vault, taken(table(), "a.xlsx")), outside, WHOM).path)
    assert sheets["Sheet"]["A1"].value == SEEN
    assert sheets["Sheet"]["B1"].value == 42
    assert sheets["Second"].sheet_state == "visible"


def test_text_goes_as_it_is(vault: Vault, taken: TakeIn, outside: Path) -> None:
    made = SafeCopies(vault).write(item_of(vault, taken(b"one\ntwo\n", "a.txt")), outside, WHOM)
    assert made.path.read_bytes() == b"one\ntwo\n"


def test_the_covered_file_goes_once_somebody_else_confirmed_it(vault: Vault, taken: TakeIn, outside: Path) -> None:
    file = taken(photo(), "a.jpg")
    item, copies = item_of(vault, file), SafeCopies(vault)
    covered = Covering(vault).cover(file, areas(box(0, 0, 500, 500)), note="")
    with pytest.raises(CopyNotConfirmed):
        copies.write(item, outside, WHOM)
    assert list(outside.iterdir()) == []
    change_worker(vault, WorkRole.REVIEWER)
    SecondLook(vault).confirm(covered.file)
    made = copies.write(item, outside, WHOM)
    with Image.open(made.path) as image:
        assert max(high for _, high in image.crop((0, 0, 230, 310)).getextrema()) <= 3  # type: ignore[misc]
    assert copies.file_of(item, original=True).id == file.id


def test_what_may_not_leave_does_not(vault: Vault, taken: TakeIn, outside: Path, tmp_path: Path) -> None:
    copies = SafeCopies(vault)
    file = taken(photo(), "a.jpg")
    item = item_of(vault, file)
    with pytest.raises(TargetFolderMissing):
        copies.write(item, tmp_path / "nowhere", WHOM)
    with pytest.raises(TargetInsideVault):
        copies.write(item, vault.folder / "objects", WHOM)
    with pytest.raises(CopyNothing):
        copies.write(vault.evidence.add("without a file"), outside, WHOM)
    with pytest.raises(CopyUnfit):
        copies.write(item_of(vault, taken(b"\x00\x01\x02", "a.bin")), outside, WHOM)
    with pytest.raises(DecodingRefused):
        copies.write(item_of(vault, taken(photo()[:3000], "cut.jpg")), outside, WHOM)
    protected = vault.evidence.add("protected", sensitivity=Sensitivity.SOURCE)
    vault.intake.take_in_bytes(photo(), "a.jpg", protected.id)
    with pytest.raises(ItemStays) as stays:
        copies.write(protected, outside, WHOM)
    assert stays.value.reason == "item_protected"
    assert list(outside.iterdir()) == []
    assert vault.database.column("SELECT object_id FROM pending_object") == []


def test_a_copy_that_still_tells_is_not_written(
    vault: Vault, taken: TakeIn, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = item_of(vault, taken(photo(), "a.jpg"))
    ask = vault.workers.ask

    def keeps(role: str, task: str, wish: dict[str, object], *rest: object, **more: object) -> object:
        return ask(role, task, {**wish, "keep": ["device", "place"]}, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.workers, "ask", keeps)
    before = objects(vault)
    with pytest.raises(CopyTells) as tells:
        SafeCopies(vault).write(item, outside, WHOM)
    assert tells.value.number >= 2
    assert list(outside.iterdir()) == []
    assert objects(vault) == before


def test_a_full_disk_outside_leaves_nothing_half_written(
    vault: Vault, taken: TakeIn, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = item_of(vault, taken(photo(), "a.jpg"))

    copy_out = vault.objects.copy_out

    def full(*given: Any, **more: Any) -> None:
        if given[4] is None:  # the proof of what lies in the vault
            copy_out(*given, **more)
            return
        given[4].write(b"the first half")
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(vault.objects, "copy_out", full)
    with pytest.raises(DiskFull):
        SafeCopies(vault).write(item, outside, WHOM)
    assert list(outside.iterdir()) == []
    actions = [entry.action for entry in vault.journal.entries_of(EvidenceItem.entity, item.id)]
    assert actions[-2:] == [LEAVING, STAYED]
    assert vault.database.column("SELECT object_id FROM pending_object") == []
