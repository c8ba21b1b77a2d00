"""Small pictures: made in the background by all cores, kept sealed, never of what was taken out."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from reportlab.pdfgen import canvas

from archive.evidence import Evidence
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.thumbnails import SIDE
from archive.vault import Vault
from crypto.jobs import Cancelled, CancelToken, no_progress


def photo(colour: str = "navy", size: tuple[int, int] = (900, 600)) -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", size, colour).save(sink, "JPEG")
    return sink.getvalue()


def paper() -> bytes:
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(595, 842))
    sheet.rect(0, 0, 595, 421, fill=1)
    sheet.save()
    return sink.getvalue()


def take(vault: Vault, data: bytes, name: str) -> EvidenceFile:
    return vault.intake.take_in_bytes(data, name, vault.evidence.add("Invented").id).file


def test_pictures_and_papers_get_theirs_and_what_is_broken_is_tried_once(vault: Vault) -> None:
    files = [take(vault, photo(), "a.jpg"), take(vault, paper(), "b.pdf")]
    broken = [take(vault, photo()[:40], "c.jpg"), take(vault, b"%PDF-1.7 nothing", "d.pdf")]
    words = take(vault, b"only words", "e.txt")
    assert {file.id for file in vault.thumbnails.missing()} == {file.id for file in (*files, *broken)}
    told: list[int] = []
    assert vault.thumbnails.make_missing(lambda done, _total, _stage: told.append(done)) == 2
    assert vault.thumbnails.missing() == []
    made = vault.thumbnails.of_items([file.item_id for file in (*files, *broken, words)])
    assert set(made) == {file.item_id for file in files}
    with Image.open(io.BytesIO(made[files[0].item_id])) as small:
        assert max(small.size) == SIDE
    with Image.open(io.BytesIO(made[files[1].item_id])) as page:
        assert page.height == SIDE
        assert max(page.convert("L").crop((90, SIDE - 30, 110, SIDE - 10)).tobytes()) < 60
        assert min(page.convert("L").crop((90, 10, 110, 30)).tobytes()) > 200
    assert vault.thumbnails.of(broken[0], keep=True) == b""


def test_nothing_readable_touches_the_disk(vault: Vault) -> None:
    file = take(vault, photo("#a1b2c3"), "a.jpg")
    vault.thumbnails.make_missing()
    jpeg = vault.thumbnails.of(file, keep=False)
    vault.database.fold_log()
    for path in vault.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert jpeg[:64] not in data
            assert b"JFIF" not in data


def test_what_was_taken_out_meanwhile_gets_none(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone = take(vault, photo(), "a.jpg"), take(vault, photo("red"), "b.jpg")
    real = Evidence.get

    def taken_out_now(self: Evidence, item_id: str) -> EvidenceItem:
        item = real(self, item_id)
        if item_id == gone.item_id:
            vault.ledger.withdraw(gone, reason="no longer wanted")
        return item

    monkeypatch.setattr(Evidence, "get", taken_out_now)
    vault.thumbnails.make_missing()
    rows = vault.database.column("SELECT file_id FROM thumbnail")
    assert rows == [kept.id]


def test_stopping_keeps_what_was_made(vault: Vault) -> None:
    for number in range(40):
        take(vault, photo(size=(30 + number, 30)), f"{number}.jpg")
    token = CancelToken()

    def stop(_done: int, _total: int, _stage: str) -> None:
        token.cancel()

    with pytest.raises(Cancelled):
        vault.thumbnails.make_missing(stop, token)
    made = vault.database.column("SELECT count(*) FROM thumbnail")[0]
    assert 32 <= made < 40
    assert vault.thumbnails.make_missing(no_progress) == 40 - made


def test_a_missing_object_is_passed_over(vault: Vault) -> None:
    lost, there = take(vault, photo(), "a.jpg"), take(vault, photo("red"), "b.jpg")
    vault.objects.path(lost.object_id).unlink()
    assert vault.thumbnails.make_missing() == 1
    assert list(vault.thumbnails.of_items([lost.item_id, there.item_id])) == [there.item_id]
    assert vault.thumbnails.make_missing() == 0
