"""A capture comes in whole or not at all, with what its files say of it; a web archive tells its records and sums."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive import online_captures
from archive.capture_claim import Said, take_over
from archive.confined.asking import DecodingRefused, InMemory
from archive.errors import SourceUnreadable
from archive.model.claims import Citation
from archive.model.evidence import EvidenceItem
from archive.online_captures import CaptureFields, CaptureRefused, as_notes
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, FileRole
from archive.web_archives import (
    WebPage,
    WebPages,
    is_web_archive,
    read_web_archive,
    read_web_pages,
    read_web_record,
)
from tests.archive import captures_material as material
from tests.archive.facts_material import picture


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "post 17"
    (folder / "media").mkdir(parents=True)
    (folder / "page.wacz").write_bytes(material.wacz())
    (folder / "page.mhtml").write_bytes(material.mhtml())
    (folder / "page.png").write_bytes(picture("PNG"))
    (folder / "media" / "clip.bin").write_bytes(b"clip")
    (folder / "capture.json").write_text(json.dumps(material.NOTES), encoding="utf-8")
    (folder / "away").symlink_to("/etc/hostname")
    return folder


def test_a_folder_becomes_one_item_with_its_files_and_fields(vault: Vault, outside: Path) -> None:
    plan = vault.captures.look([outside])
    assert [(file.path.name, file.role) for file in plan.files] == [
        ("page.wacz", FileRole.ORIGINAL),
        ("capture.json", FileRole.CAPTURE_NOTES),
        ("page.mhtml", FileRole.PAGE_SOURCE),
        ("page.png", FileRole.PAGE_IMAGE),
        ("clip.bin", FileRole.EMBEDDED),
    ]
    assert plan.left_out == ("away",)
    assert plan.fields.url == material.URL
    assert plan.fields.context == "12 likes\n3 comments"
    captured = vault.captures.bring_in(plan, plan.fields, "Post about the yard")
    item = vault.evidence.get(captured.item.id)
    assert (item.capture_url, item.capture_account) == (material.URL, "@aru")
    assert (item.captured.to_edtf(), item.captured.clock) == ("2024-03-05", "05:11:12 Z")
    assert item.acquired_how is AcquiredHow.DOWNLOADED
    assert [file.role for file in vault.evidence.files(item)] == [file.role for file in plan.files]
    assert vault.search.find("net.invalid") == []
    assert (outside / "media" / "clip.bin").read_bytes() == b"clip", "the folder outside is left as it is"


def test_a_saved_page_alone_says_where_and_when(vault: Vault, outside: Path) -> None:
    plan = vault.captures.look([outside / "page.mhtml"])
    assert (plan.fields.url, plan.fields.date().to_edtf()) == (material.URL, "2024-03-05")
    assert plan.files[0].role is FileRole.ORIGINAL


def test_what_a_person_wrote_stands_before_what_the_files_say() -> None:
    typed = CaptureFields(account="@other", captured="early March 2024")
    told = typed.filled(CaptureFields(url="https://a.invalid", account="@aru"))
    assert (told.url, told.account) == ("https://a.invalid", "@other")
    assert told.date().to_edtf() == "2024-03-01/2024-03-10" or told.date().approximate
    assert json.loads(as_notes(typed)) == {"account": "@other", "captured": "early March 2024"}


@pytest.mark.parametrize(
    "notes", [b"{", b"[]", b'{"url": 7e999, "account": {}}', b"[" * 100_000, b"\xff\xfe", b"{}" + bytes(300_000)]
)
def test_notes_that_do_not_read_say_nothing_and_come_in_all_the_same(
    vault: Vault, outside: Path, notes: bytes
) -> None:
    (outside / "capture.json").write_bytes(notes)
    (outside / "page.mhtml").unlink()
    plan = vault.captures.look([outside])
    assert plan.fields.account == ""
    assert FileRole.CAPTURE_NOTES in {file.role for file in plan.files}


def test_when_one_file_fails_nothing_of_the_capture_stays(
    vault: Vault, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = vault.captures.look([outside])
    (outside / "media" / "clip.bin").unlink()
    (outside / "media" / "clip.bin").mkdir()
    with pytest.raises(SourceUnreadable):
        vault.captures.bring_in(plan, plan.fields, "Post")
    assert vault.evidence.all() == []
    assert vault.evidence.all_files() == []
    assert list(vault.objects.present()) == []
    assert vault.database.column("SELECT object_id FROM pending_object") == []
    rows = vault.database.rows("SELECT * FROM evidence_item")
    assert not any("Post" in str(value) for row in rows for value in tuple(row))


def test_what_is_no_capture_is_refused(vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "capture.json").write_text("{}")
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    monkeypatch.setattr(online_captures, "MOST_FILES", 1)
    for paths, reason in (
        ([tmp_path / "empty"], "capture_empty"),
        ([tmp_path / "gone"], "capture_empty"),
        ([tmp_path / "capture.json"], "capture_only_notes"),
        ([tmp_path / "a", tmp_path / "b"], "capture_too_many"),
    ):
        with pytest.raises(CaptureRefused) as refused:
            vault.captures.look(paths)
        assert refused.value.reason == reason
    assert vault.ledger.find(EvidenceItem) == []


@pytest.mark.parametrize(
    "data", [material.warc(), material.warc(packed=False), material.wacz()], ids=["packed", "plain", "wacz"]
)
def test_a_web_archive_tells_its_records_and_that_their_sums_come_out(vault: Vault, data: bytes) -> None:
    found = read_web_archive(vault.workers, InMemory(data))
    assert (found.count, found.wrong, found.unproven, found.sound) == (2, 0, 0, True)
    page, photo = found.records
    assert (page.address, page.moment, page.media_type, page.status, page.sums) == (
        material.URL,
        "2024-03-05T05:11:12Z",
        "text/html",
        "200",
        "yes",
    )
    assert photo.media_type == "image/jpeg"
    assert sys.platform != "linux" or vault.workers.confinement("captures") == "full"
    media_type, content = read_web_record(vault.workers, InMemory(data), 1)
    assert (media_type, content) == ("text/html", material.PAGE.encode())
    with pytest.raises(DecodingRefused):
        read_web_record(vault.workers, InMemory(data), 3)


def test_a_changed_record_and_a_changed_package_are_named(vault: Vault) -> None:
    found = read_web_archive(vault.workers, InMemory(material.warc(packed=False, bent=True)))
    assert (found.wrong, found.sound, found.records[0].sums) == (1, False, "no")
    found = read_web_archive(vault.workers, InMemory(material.wacz(bent=True)))
    assert found.package is not None
    assert (found.package.wrong, found.package.index_fits, found.sound) == (("archive/data.warc.gz",), True, False)


def test_a_package_tells_its_program_its_first_page_and_that_a_signature_is_there(vault: Vault) -> None:
    package = read_web_archive(vault.workers, InMemory(material.wacz())).package
    assert package is not None
    assert (package.software, package.signed, package.page[0]) == ("Webcatcher 2", True, material.URL)
    unsigned = read_web_archive(vault.workers, InMemory(material.wacz(signed=False))).package
    assert unsigned is not None
    assert not unsigned.signed


@pytest.mark.parametrize(
    "data",
    [b"", b"junk" * 99, b"PK\x03\x04" + bytes(99), material.wacz()[:900]],
    ids=["empty", "junk", "zip", "cut off"],
)
def test_what_does_not_read_as_an_archive_is_refused(vault: Vault, data: bytes) -> None:
    with pytest.raises(DecodingRefused):
        read_web_archive(vault.workers, InMemory(data))


def test_an_archive_that_is_cut_off_is_not_sound(vault: Vault) -> None:
    whole = material.warc(packed=False)
    for data in (whole[:-200], whole[:500], b"WARC/1.0\r\nContent-Length: 9" + b"9" * 60 + b"\r\n\r\nabc"):
        found = read_web_archive(vault.workers, InMemory(data))
        assert (found.sound, found.records[-1].sums) == (False, "no")


def test_names_of_web_archives() -> None:
    assert all(map(is_web_archive, ("a.warc", "A.WARC.GZ", "b.wacz")))
    assert not any(map(is_web_archive, ("a.gz", "warc", "a.wacz.txt")))


def test_a_bent_answer_is_no_answer(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from archive.confined.asking import Answer

    sound: dict[str, Any] = {
        "rows": [[1, "a", "b", "c", "d", "e", 5, "yes"]],
        "count": 1,
        "wrong": 0,
        "unproven": 0,
        "package": {},
    }
    many: tuple[dict[str, Any], ...] = (
        {"rows": [[1]]},
        {"rows": [[0, "a", "b", "c", "d", "e", 5, "yes"]]},
        {"rows": [[1, 7, "b", "c", "d", "e", 5, "yes"]]},
        {"rows": [[1, "a", "b", "c", "d", "e", 5, "maybe"]]},
        {"count": -1},
        {"package": {"signed": 7}},
        {"package": []},
    )
    for bent in many:
        answer = Answer(sound | bent, ())
        monkeypatch.setattr(type(vault.workers), "ask", lambda *_a, answer=answer, **_k: answer)
        with pytest.raises(DecodingRefused):
            read_web_archive(vault.workers, InMemory(b"x"))


def pages_of(vault: Vault, data: bytes) -> WebPages:
    return read_web_pages(vault.workers, InMemory(data))


def test_the_pages_of_an_archive_are_told_with_the_records_that_hold_them(vault: Vault) -> None:
    (page,) = pages_of(vault, material.wacz()).pages
    assert page == WebPage(material.URL, "2024-03-05T05:11:12Z", "Post", "", 1)
    assert pages_of(vault, material.wacz()).software == "Webcatcher 2"
    for packed in (True, False):
        found = pages_of(vault, material.warc(packed=packed))
        assert found.pages == (page,), "without a list the records that are pages are"
        assert (found.software, found.cut) == ("", False)


def test_old_encodings_and_entities_of_titles_are_read(vault: Vault) -> None:
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=True)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "Webcatcher 3"}))
    titles = (("windows-1251", "Двор &amp; ворота"), ("koi8-r", "Двор"), ("x-unheard-of", "Yard"), ("utf-8", "Аула"))
    for number, (name, title) in enumerate(titles):
        body = f"<html><head><title>{title}</title>".encode(name if name != "x-unheard-of" else "utf-8")
        kind = [("Content-Type", f"text/html; charset={name}")]
        head = StatusAndHeaders("200 OK" if number < 3 else "404 Not Found", kind, protocol="HTTP/1.1")
        part = {"payload": io.BytesIO(body), "length": len(body), "http_headers": head}
        writer.write_record(writer.create_warc_record(f"http://a.invalid/{number}", "response", **part))
    found = pages_of(vault, sink.getvalue())
    assert [page.title for page in found.pages] == ["Двор & ворота", "Двор", "Yard"]
    assert [page.record for page in found.pages] == [2, 3, 4]
    assert found.software == "Webcatcher 3"


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", material.warc()[:40], b"WARC/1.0\r\n" * 10],
    ids=["empty", "zip", "cut off", "heads"],
)
def test_what_holds_no_page_is_refused(vault: Vault, data: bytes) -> None:
    with pytest.raises(DecodingRefused):
        pages_of(vault, data)


def test_an_archive_alone_proposes_address_time_and_program(vault: Vault, outside: Path) -> None:
    plan = vault.captures.look([outside / "page.wacz"])
    assert (plan.fields.url, plan.fields.captured) == (material.URL, "2024-03-05T05:11:12Z")
    assert plan.fields.tool == "Webcatcher 2"
    assert vault.evidence.all() == [], "nothing is taken before somebody says so"
    (outside / "page.wacz").write_bytes(b"PK\x03\x04 nothing")
    assert vault.captures.look([outside / "page.wacz"]).fields == CaptureFields(), "and comes in all the same"


def test_what_an_archive_says_is_taken_over_with_the_file_as_its_source(vault: Vault, outside: Path) -> None:
    plan = vault.captures.look([outside / "page.wacz"])
    typed = CaptureFields(captured="6 March 2024")
    item = vault.captures.bring_in(plan, typed, "A post").item
    file = vault.evidence.files(item)[0]
    said = [
        Said("capture_url", material.URL, "page", material.URL),
        Said("captured", CaptureFields(captured="2024-03-05T05:11:12Z").date(), "page", "2024-03-05T05:11:12Z"),
        Said("description", "Post", "page", "Post"),
    ]
    after = take_over(vault.ledger, item, file, said, reason="read from the archive")
    assert (after.capture_url, after.description) == (material.URL, "Post")
    assert after.captured.to_edtf() == "2024-03-06", "what stood there stays"
    cited = {one.target_field: one for one in vault.ledger.find(Citation, "target_id = ?", (item.id,))}
    assert set(cited) == {"capture_url", "captured", "description"}
    assert all(one.origin_id == file.id for one in cited.values())
    assert cited["captured"].value, "and the archive's word is kept beside it"
