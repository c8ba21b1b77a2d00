"""Texts of evidence: read, kept beside the files, found by page and line, gone with the file, never of a source."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from archive.confined.asking import DecodingRefused
from archive.confined.recognising import Recogniser, installed
from archive.errors import ObjectMissing, VaultReadOnly
from archive.evidence_texts import EvidenceTexts, Leaf, Outcome, Place, Reading, places_in
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Sensitivity
from archive.sensitivity import raise_to
from archive.texts import TextNotKept
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.confined import text_samples as samples
from tests.archive.confined.heic import heic
from tests.archive.confined.test_recognising import FONT, drawn
from tests.archive.confined.text_samples import WORDS
from tests.archive.open_vaults import open_by_key

peer = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")


@pytest.fixture
def vault(folder: Path, key: HybridIdentity) -> Iterator[Vault]:
    opened = open_by_key(folder, key)
    yield opened
    opened.lock()


def take_in(
    vault: Vault, data: bytes, name: str, sensitivity: Sensitivity = Sensitivity.CASE
) -> tuple[EvidenceItem, EvidenceFile]:
    item = vault.evidence.add("Paper", sensitivity=sensitivity)
    return item, vault.intake.take_in_bytes(data, name, item.id).file


def paper(*pages: str, scan: bytes = b"") -> bytes:
    """A PDF with one line on each page, and a scan on the last."""
    pdfmetrics.registerFont(TTFont("Noto", str(FONT)))
    sink = io.BytesIO()
    canvas = Canvas(sink)
    for words in pages:
        canvas.setFont("Noto", 14)
        canvas.drawString(50, 700, words)
        canvas.showPage()
    if scan:
        canvas.drawImage(ImageReader(io.BytesIO(scan)), 20, 300, 550, 120)
        canvas.showPage()
    canvas.save()
    return sink.getvalue()


def test_a_text_is_read_kept_found_and_noted_once(vault: Vault) -> None:
    item, file = take_in(vault, f"первая\n{WORDS}\n".encode("cp1251"), "a.txt")
    assert vault.texts.waiting(recognise=False) == [file.id]
    reading = vault.texts.read(file)
    assert (reading.outcome, reading.form, reading.machine, reading.lines) == (Outcome.DONE, "plain", False, 3)
    assert vault.texts.kept.reading(file.id) == reading
    assert vault.texts.waiting(recognise=False) == []
    (hit,) = vault.search.texts("zaderzhanii показания")
    assert (hit.item_id, hit.file_id, hit.page, hit.line) == (item.id, file.id, 0, 2)
    assert [line.action for line in vault.evidence.custody(item)].count(CustodyAction.TEXT_READ) == 1
    assert vault.search.texts("") == vault.search.texts("nowhere") == []
    vault.texts.read(file)
    assert len(vault.search.texts("показания")) == 1, "read again, it stands there once"


def test_pages_are_told_and_a_divided_word_is_whole(vault: Vault) -> None:
    _, file = take_in(vault, paper("лист один", WORDS, "лист три"), "a.pdf")
    reading = vault.texts.read(file)
    assert (reading.form, reading.pages, reading.unread) == ("paper", 3, 0)
    assert reading.made_by.startswith("pypdfium2 ")
    (hit,) = vault.search.texts("показания")
    assert (hit.page, hit.line, hit.machine) == (2, 1, False)
    leaf = vault.texts.kept.leaf(file.id, vault.texts.kept.leaf_of_page(file.id, 3))
    assert leaf is not None
    assert leaf.lines == ("лист три",)


def test_what_is_protected_like_a_source_is_not_kept(vault: Vault) -> None:
    _, secret = take_in(vault, WORDS.encode(), "a.txt", sensitivity=Sensitivity.SOURCE)
    assert vault.texts.waiting(recognise=False) == []
    with pytest.raises(TextNotKept):
        vault.texts.read(secret)
    found: list[Leaf] = []
    vault.texts.look(secret, found.append)
    assert found[0].lines == (WORDS,), "it can be looked at all the same"
    assert vault.texts.kept.reading(secret.id) is None


@pytest.mark.parametrize("by_hand", [True, False])
def test_raising_an_item_removes_its_text(vault: Vault, by_hand: bool) -> None:
    item, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.texts.read(file)
    if by_hand:
        raise_to(vault.ledger, item, Sensitivity.SOURCE, reason="x")
    else:
        vault.ledger.amend(item, {"sensitivity": Sensitivity.SOURCE})
    assert vault.search.texts("показания") == []
    assert vault.texts.kept.reading(file.id) is None
    assert vault.database.column("SELECT count(*) FROM evidence_text")[0] == 0


def test_what_is_above_the_case_is_not_found_by_words(vault: Vault) -> None:
    item, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.texts.read(file)
    assert vault.search.texts("показания")
    raise_to(vault.ledger, item, Sensitivity.IDENTIFYING, reason="x")
    assert vault.search.texts("показания") == []


def test_what_was_taken_out_is_not_found(vault: Vault) -> None:
    item, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.texts.read(file)
    vault.ledger.withdraw(item, reason="x")
    assert vault.search.texts("показания") == []


def test_the_index_is_made_anew(vault: Vault) -> None:
    _, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.texts.read(file)
    before = vault.search.texts("показания")
    vault.index.rebuild()
    assert vault.search.texts("показания") == before


def test_a_file_without_text_is_not_tried_again_unasked(vault: Vault) -> None:
    _, file = take_in(vault, b"PK\x03\x04" + bytes(100), "a.docx")
    reading = vault.texts.read(file)
    assert (reading.outcome, reading.form) == (Outcome.REFUSED, "damaged")
    assert vault.texts.waiting(recognise=True) == []


def test_a_missing_file_is_said_and_leaves_nothing(vault: Vault) -> None:
    _, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.objects.path(file.object_id).unlink()
    with pytest.raises(ObjectMissing):
        vault.texts.read(file)
    assert vault.texts.kept.reading(file.id) is None


def test_a_vault_for_reading_keeps_nothing(folder: Path, key: HybridIdentity, vault: Vault) -> None:
    _, file = take_in(vault, WORDS.encode(), "a.txt")
    vault.lock()
    reader = open_by_key(folder, key, read_only=True)
    try:
        assert not reader.texts.may_keep(file)
        found: list[Leaf] = []
        assert reader.texts.look(file, found.append).form == "plain"
        assert found[0].lines == (WORDS,)
        with pytest.raises(VaultReadOnly):
            reader.texts.read(file)
    finally:
        reader.lock()


def test_a_paper_that_was_stopped_goes_on_where_it_was(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    _, file = take_in(vault, paper(*(f"лист номер {number}" for number in range(1, 41))), "a.pdf")
    token = CancelToken()

    def stop(done: int, _total: int, _stage: str) -> None:
        if done == 33:
            token.cancel()

    with pytest.raises(Cancelled):
        vault.texts.read(file, progress=stop, token=token)
    begun = vault.texts.kept.reading(file.id)
    assert begun is not None
    assert (begun.outcome, begun.pages) == (Outcome.BEGUN, 32)
    assert vault.texts.waiting(recognise=False) == [file.id]
    pages: list[int] = []
    reading = vault.texts.read(file, progress=lambda done, _total, _stage: pages.append(done))
    assert pages == list(range(33, 41))
    assert (reading.outcome, reading.pages, reading.leaves, reading.lines) == (Outcome.DONE, 40, 40, 40)
    assert [vault.texts.kept.leaf_of_page(file.id, page) for page in (1, 33, 40)] == [0, 32, 39]


def test_a_text_that_was_stopped_begins_anew(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    _, file = take_in(vault, b"word line\n" * 40_000, "a.txt")
    add = EvidenceTexts.add
    calls = iter(range(100))

    def broken(self: EvidenceTexts, file_id: str, leaf: Leaf) -> None:
        if next(calls) == 20:
            raise Cancelled
        add(self, file_id, leaf)

    monkeypatch.setattr(EvidenceTexts, "add", broken)
    with pytest.raises(Cancelled):
        vault.texts.read(file)
    monkeypatch.undo()
    reading = vault.texts.read(file)
    assert vault.database.column("SELECT count(*) FROM evidence_text")[0] == reading.leaves == 41
    assert reading.lines == 40_001
    assert vault.texts.kept.leaf_of_line(file.id, 40_001) == 40


def test_a_mail_s_enclosed_file_comes_out_only_when_asked(vault: Vault) -> None:
    _, file = take_in(vault, samples.mail(), "a.eml")
    reading = vault.texts.read(file)
    first = reading.enclosed[0]
    assert (first.untrusted_name, first.size) == ("справка.pdf", 17)
    assert vault.texts.enclosed(file, first.number) == b"%PDF-1.4 enclosed"
    with pytest.raises(DecodingRefused):
        vault.texts.enclosed(file, 77)
    assert vault.texts.kept.reading(file.id) == reading


def test_words_are_found_while_reading(vault: Vault) -> None:
    _, file = take_in(vault, f"Один два\nдва ОДИН один\n{WORDS}".encode(), "a.txt")
    vault.texts.read(file)
    assert vault.texts.kept.places(file.id, "один") == [Place(0, 0, 0, 4), Place(0, 1, 4, 8), Place(0, 1, 9, 13)]
    assert vault.texts.kept.places(file.id, " ") == []
    assert len(vault.texts.kept.places(file.id, "один", most=2)) == 2
    assert places_in(3, ["İi"], "i", 10) == [Place(3, 0, 1, 2)]


@peer
@pytest.mark.peer
def test_scans_are_recognised_only_when_asked_and_marked(vault: Vault) -> None:
    _, photo = take_in(vault, _png(drawn("Протокол допроса", "свидетеля")), "a.png")
    _, file = take_in(vault, paper(WORDS, scan=drawn("Постановление суда")), "a.pdf")
    first = vault.texts.read(file)
    assert (first.machine, first.unread, first.pages) == (False, 1, 2)
    assert vault.search.texts("постановление") == []
    assert vault.texts.waiting(recognise=False) == []
    assert vault.texts.waiting(recognise=True) == [photo.id, file.id]
    recogniser = installed()
    second = vault.texts.read(file, recogniser)
    assert (second.machine, second.unread) == (True, 0)
    assert recogniser.name in second.made_by
    (hit,) = vault.search.texts("постановление")
    assert (hit.page, hit.machine) == (2, True)
    (own,) = vault.search.texts("показания")
    assert not own.machine, "letters of its own stay letters of its own"
    assert vault.texts.read(photo, recogniser).form == "picture"
    assert [one.file_id for one in vault.search.texts("допроса")] == [photo.id]
    original = vault.evidence.get(photo.item_id)
    vault.objects.prove(photo.object_id, original.code, photo.size, photo.sha256)


@peer
@pytest.mark.peer
def test_every_page_of_a_fax_is_recognised_and_frames_of_what_moves_are_not(vault: Vault) -> None:
    first, second = (Image.open(io.BytesIO(drawn(words))) for words in ("Протокол допроса", "Постановление суда"))
    fax, moving = io.BytesIO(), io.BytesIO()
    first.save(fax, "TIFF", save_all=True, append_images=[second])
    first.save(moving, "GIF", save_all=True, append_images=[second])
    _, file = take_in(vault, fax.getvalue(), "a.tif")
    reading = vault.texts.read(file, installed())
    assert (reading.form, reading.pages, reading.machine, reading.unread) == ("picture", 2, True, 0)
    assert reading.made_by.startswith("pillow ")
    (hit,) = vault.search.texts("постановление")
    assert (hit.page, hit.machine) == (2, True)
    _, film = take_in(vault, moving.getvalue(), "a.gif")
    assert vault.texts.read(film, installed()).pages == 1


@peer
@pytest.mark.peer
def test_a_photo_of_a_telephone_is_recognised(vault: Vault) -> None:
    _, file = take_in(vault, heic(Image.open(io.BytesIO(drawn("Протокол допроса"))).convert("RGB")), "a.heic")
    assert file.media_type == "image/heic"
    assert vault.texts.read(file, installed()).machine
    assert [one.file_id for one in vault.search.texts("допроса")] == [file.id]


def test_a_picture_whose_end_is_missing_is_not_recognised(vault: Vault) -> None:
    cut = _png(drawn("Протокол допроса"))[:-2000]
    _, file = take_in(vault, cut, "a.png")
    reading = vault.texts.read(file, Recogniser("/nowhere", "5", ("rus",)))
    assert (reading.outcome, reading.form) == (Outcome.REFUSED, "damaged")


def _png(pgm: bytes) -> bytes:
    sink = io.BytesIO()
    Image.open(io.BytesIO(pgm)).save(sink, "PNG")
    return sink.getvalue()


def test_a_reading_comes_back_as_it_was_kept(vault: Vault) -> None:
    kept = vault.texts.kept
    leaf = Leaf(0, ("a", "b"), "pr", "Лист", 2, 1, True, ((1, 0, 1),))
    kept.add("x", leaf)
    kept.keep("x", Reading(Outcome.DONE, "paper", "p 1", True, "rus", 1, 2, 2, 1, True, (), "2026-01-01T00:00:00Z"))
    assert kept.leaf("x", 0) == leaf
    assert kept.reading("x") == Reading(
        Outcome.DONE, "paper", "p 1", True, "rus", 1, 2, 2, 1, True, (), "2026-01-01T00:00:00Z"
    )
    kept.forget(["x"], thoroughly=True)
    assert kept.leaf("x", 0) is None
    assert kept.reading("x") is None
