"""Many files taken in together: sealed, recorded in groups, what came before only noted, names and times kept."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.date_words import parse_words
from archive.errors import RecordNotFound, VaultReadOnly
from archive.gathering import gather
from archive.intake_batches import Batches
from archive.intake_facts import IntakeFacts
from archive.intake_run import RunEnded
from archive.intake_sealing import Pace
from archive.model.evidence import EvidenceFile
from archive.rebuild import prove_tables
from archive.second_hash import SAMPLE_BYTES, SecondHash, measure
from archive.undo import undoable
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind, Held
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import leftovers, object_ids, open_by_key


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """75 files, more than two groups, of which two hold the same."""
    folder = tmp_path / "stick"
    for number in range(74):
        path = folder / f"DCIM/{number % 3}/IMG_{number:02d}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(500 + number))
    (folder / "twin.jpg").write_bytes((folder / "DCIM/0/IMG_00.jpg").read_bytes())
    return folder


@pytest.fixture(autouse=True)
def _nothing_half_done(vault: Vault, folder: Path) -> Iterator[None]:
    """After every test here: each sealed file has its record, the tables are what the journal says."""
    yield
    assert object_ids(folder) == {file.object_id for file in vault.evidence.all_files()}
    assert vault.database.rows("SELECT * FROM pending_object") == []
    assert leftovers(folder) == []


def take(vault: Vault, folder: Path, facts: IntakeFacts | None = None) -> RunEnded:
    batch_id = vault.batches.plan(gather([folder], vault.folder), facts or IntakeFacts())
    return vault.batch_intake.run(batch_id)


def test_every_file_becomes_an_item_and_what_came_twice_is_one(vault: Vault, stick: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in stick.rglob("*")}
    ended = take(vault, stick)
    assert (len(ended.outcomes), ended.left, ended.stopped) == (75, 0, None)
    assert sum(one.again for one in ended.outcomes) == 1
    files = vault.evidence.all_files()
    assert len(files) == len(vault.evidence.all()) == 74
    contents = {hashlib.sha256(path.read_bytes()).hexdigest() for path in stick.rglob("*.jpg")}
    assert {file.sha256 for file in files} == contents
    for file in files[::20]:
        vault.objects.prove(file.object_id, "E", file.size, file.sha256)
    assert vault.batches.unfinished() == []
    assert vault.database.rows("SELECT * FROM intake_line") == []
    assert before == {path: path.stat().st_mtime_ns for path in stick.rglob("*")}
    assert prove_tables(vault.database) >= 148


def test_codes_follow_the_order_of_the_files(vault: Vault, stick: Path) -> None:
    ended = take(vault, stick)
    codes = [one.code for one in ended.outcomes if not one.again]
    assert codes == [f"E-{number:04d}" for number in range(1, 75)]
    places = [one.place for one in ended.outcomes]
    assert places == list(range(1, 76))


def test_names_places_and_times_are_kept_as_data(vault: Vault, stick: Path) -> None:
    photo = stick / "DCIM/1/IMG_01.jpg"
    os.utime(photo, (1_600_000_000, 1_650_000_000))
    take(vault, stick)
    (file,) = vault.ledger.find(EvidenceFile, "name_received = ?", ("IMG_01.jpg",))
    assert file.path_received == "DCIM/1/IMG_01.jpg"
    assert file.modified_received == "2022-04-15T05:20:00.000Z"
    assert file.name_bytes == ""
    assert "IMG" not in vault.evidence.get(file.item_id).title


def test_a_name_that_is_no_text_can_be_had_back(vault: Vault, tmp_path: Path) -> None:
    place = tmp_path / "old camera"
    place.mkdir()
    name = b"\xd4\xee\xf2\xee 1.jpg"
    (place / os.fsdecode(name)).write_bytes(b"\xff\xd8\xff\xe0 a picture")
    take(vault, place)
    (file,) = vault.evidence.all_files()
    assert bytes.fromhex(file.name_bytes) == name
    file.name_received.encode("utf-8")


def test_a_time_that_no_calendar_has_is_left_empty(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "one" / "late.bin"
    path.parent.mkdir()
    path.write_bytes(b"\x00\x01")
    try:
        os.utime(path, (1, 10**12))
    except (OSError, OverflowError):
        pytest.skip("this file system has no such time")
    if path.stat().st_mtime < 10**11:
        pytest.skip("this file system has no such time")
    take(vault, path.parent)
    assert vault.evidence.all_files()[0].modified_received == ""


def test_what_is_said_once_stands_with_each(vault: Vault, stick: Path) -> None:
    case = vault.cases.open("The market", CaseKind.LAW)
    giver = vault.people.add("A neighbour")
    consent = vault.consents.record(giver)
    facts = IntakeFacts(
        case_id=case.id,
        acquired=parse_words("early May 2022"),
        acquired_how=AcquiredHow.HANDED_OVER,
        acquired_from_id=giver.id,
        device="an old telephone",
        consent_id=consent.id,
        content_warning=True,
        held=Held.COPY,
        kind=EvidenceKind.MAP,
    )
    assert IntakeFacts.from_text(facts.to_text()) == facts
    take(vault, stick, facts)
    items = vault.evidence.all()
    assert {item.acquired_from_id for item in items} == {giver.id}
    assert {item.acquired.text for item in items} == {"early May 2022"}
    assert {(i.device, i.consent_id, i.content_warning) for i in items} == {("an old telephone", consent.id, True)}
    assert {(i.held, i.kind, i.acquired_how) for i in items} == {
        (Held.COPY, EvidenceKind.MAP, AcquiredHow.HANDED_OVER)
    }
    assert len(vault.cases.evidence(case.id)) == 74


def test_what_comes_again_is_noted_with_its_name_and_goes_into_the_case(vault: Vault, stick: Path) -> None:
    take(vault, stick)
    case = vault.cases.open("Another case", CaseKind.LAW)
    (stick / "DCIM/2/IMG_02.jpg").rename(stick / "renamed.jpg")
    ended = take(vault, stick, IntakeFacts(case_id=case.id))
    assert all(one.again for one in ended.outcomes)
    assert len(vault.evidence.all_files()) == 74
    (item_id,) = {one.item_id for one in ended.outcomes if one.path == "renamed.jpg"}
    item = vault.evidence.get(item_id)
    lines = vault.evidence.custody(item)
    assert [line.action for line in lines] == [CustodyAction.RECEIVED, CustodyAction.CAME_AGAIN]
    (entry,) = [e for e in vault.journal.entries_of("evidence_item", item_id) if e.action == "came_again"]
    content = vault.journal.payload(entry.hash)
    assert content is not None
    assert content["details"]["path_received"] == "renamed.jpg"
    assert item in vault.cases.evidence(case.id)


def test_duplicates_are_kept_where_that_is_wanted(vault: Vault, stick: Path) -> None:
    ended = take(vault, stick, IntakeFacts(keep_duplicates=True))
    assert len(vault.evidence.all_files()) == 75
    assert [one.same_as for one in ended.outcomes if one.same_as]


def test_the_content_of_an_item_that_was_taken_out_is_new(vault: Vault, stick: Path) -> None:
    take(vault, stick)
    for item in vault.evidence.all():
        vault.ledger.withdraw(item, reason="taken in by mistake")
    ended = take(vault, stick)
    assert sum(one.again for one in ended.outcomes) == 1, "only the twin"


@pytest.mark.parametrize("which", [SecondHash.BLAKE2B, SecondHash.SHA512])
def test_a_second_hash_is_of_the_same_bytes(vault: Vault, stick: Path, which: SecondHash) -> None:
    large = stick / "large.bin"
    with large.open("wb") as file:
        file.write(os.urandom(1 << 20))
        file.truncate(66 << 20)  # which two threads seal
    take(vault, stick, IntakeFacts(second_hash=which))
    for name in ("IMG_05.jpg", "large.bin"):
        (file_,) = vault.ledger.find(EvidenceFile, "name_received = ?", (name,))
        (path,) = stick.rglob(name)
        assert file_.second_hash == f"{which}:{hashlib.new(which, path.read_bytes()).hexdigest()}"


def test_what_a_second_hash_costs_is_measured(vault: Vault) -> None:
    cost = measure(SecondHash.SHA512, vault.descriptor.recipient)
    assert cost.share > 0.01
    assert cost.seconds(SAMPLE_BYTES) < 5
    assert cost.seconds(10 * SAMPLE_BYTES) == pytest.approx(10 * cost.seconds(SAMPLE_BYTES))


def test_a_refused_file_keeps_no_other_out_and_is_tried_again(
    vault: Vault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch_id = vault.batches.plan(gather([stick], vault.folder), IntakeFacts())
    away = stick / "DCIM/1/IMG_10.jpg"
    content = away.read_bytes()
    away.unlink()
    (stick / "DCIM/1/IMG_13.jpg").unlink()
    os.mkfifo(stick / "DCIM/1/IMG_13.jpg")
    (stick / "DCIM/1/IMG_16.jpg").unlink()
    (stick / "DCIM/1/IMG_16.jpg").symlink_to(stick / "twin.jpg")
    ended = vault.batch_intake.run(batch_id)
    refused = {one.path: one.error.code for one in ended.outcomes if one.error is not None}
    assert refused == {
        "DCIM/1/IMG_10.jpg": "source_vanished",
        "DCIM/1/IMG_13.jpg": "source_unreadable",
        "DCIM/1/IMG_16.jpg": "source_unreadable",
    }
    assert (ended.left, ended.stopped) == (3, None)
    (batch,) = vault.batches.unfinished()
    assert (batch.left, batch.files, batch.refused) == (3, 75, 3)
    away.write_bytes(content)
    again = vault.batch_intake.run(batch_id)
    assert [one.path for one in again.outcomes if one.error is None] == ["DCIM/1/IMG_10.jpg"]
    vault.batches.forget(batch_id)
    assert vault.batches.unfinished() == []


def test_progress_and_pace_end_with_everything(vault: Vault, stick: Path) -> None:
    seen: list[tuple[int, int]] = []
    told: list[int] = []
    pace = Pace()
    batch_id = vault.batches.plan(gather([stick], vault.folder), IntakeFacts())
    vault.batch_intake.run(
        batch_id,
        progress=lambda done, total, _stage: seen.append((done, total)),
        pace=pace,
        told=lambda made: told.append(len(made)),
    )
    size = sum(path.stat().st_size for path in stick.rglob("*.jpg"))
    assert seen[-1] == (size, size)
    assert (pace.files_done, pace.files, pace.bytes_done, pace.refused) == (75, 75, size, 0)
    assert sum(told) == 75
    assert len(told) >= 3, "in groups, not at the end"


def test_it_is_not_undone_by_a_key(vault: Vault, stick: Path) -> None:
    case = vault.cases.open("Before", CaseKind.LAW)
    take(vault, stick)
    assert [entry.entity_id for entry in undoable(vault.ledger)] == [case.id]


def test_a_case_or_giver_that_is_gone_is_said_before_anything(vault: Vault, stick: Path) -> None:
    case = vault.cases.open("Gone", CaseKind.LAW)
    batch_id = vault.batches.plan(gather([stick], vault.folder), IntakeFacts(case_id=case.id))
    vault.ledger.withdraw(case, reason="x")
    with pytest.raises(RecordNotFound):
        vault.batch_intake.run(batch_id)
    with pytest.raises(RecordNotFound):
        vault.batch_intake.run("0" * 32)
    assert vault.evidence.all_files() == []


def test_a_vault_that_is_open_for_reading_plans_nothing(
    vault: Vault, stick: Path, folder: Path, key: HybridIdentity
) -> None:
    reader = open_by_key(folder, key, read_only=True)
    with pytest.raises(VaultReadOnly):
        reader.batches.plan(gather([stick], folder), IntakeFacts())
    assert reader.batches.unfinished() == []
    reader.lock()


def test_the_list_goes_with_the_batch(vault: Vault, stick: Path) -> None:
    batches = Batches(vault.database, vault.clock)
    first = batches.plan(gather([stick], vault.folder), IntakeFacts())
    second = batches.plan(gather([stick / "DCIM"], vault.folder), IntakeFacts())
    assert {one.id for one in batches.unfinished()} == {first, second}
    batches.forget(first)
    assert [one.id for one in batches.unfinished()] == [second]
    assert vault.database.column("SELECT DISTINCT batch_id FROM intake_line") == [second]
    batches.forget(second)
