"""What files say of themselves is kept beside the records, in no list, and is taken over by asking."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.capture_claim import use_as_made
from archive.capture_facts import Revealed
from archive.capture_store import Kept
from archive.claims import Claims
from archive.dates import Basis, PartialDate
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus
from crypto.jobs import Cancelled, CancelToken
from tests.archive import facts_material as material


def taken(vault: Vault, data: bytes, name: str = "a.jpg") -> tuple[EvidenceItem, EvidenceFile]:
    item = vault.evidence.add("photo")
    return item, vault.intake.take_in_bytes(data, name, item.id).file


def test_what_was_read_is_kept_and_is_in_no_list_and_no_search(vault: Vault) -> None:
    item, file = taken(vault, material.picture())
    entries = len(vault.journal.entries_of("evidence_item", item.id))
    assert vault.facts.kept(file) is None
    found = vault.facts.read(file)
    kept = vault.facts.kept(file)
    assert kept == found
    assert any(fact.value == "SN-123456" for fact in found.revealed.facts)
    assert vault.search.find("Bekdarova") == []
    assert vault.evidence.get(item.id) == item
    assert len(vault.journal.entries_of("evidence_item", item.id)) == entries


def test_reading_all_goes_on_where_it_was_cut_off_and_a_broken_file_costs_itself(vault: Vault) -> None:
    for number in range(4):
        taken(vault, material.picture() + bytes([number]))
    taken(vault, b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00junkjunk")
    taken(vault, b"plain words", "a.txt")
    token = CancelToken()

    def stop(done: int, _total: int, _stage: str) -> None:
        if done == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        vault.facts.read_waiting(stop, token)
    assert len(vault.facts.waiting()) == 3
    through = vault.facts.read_waiting()
    assert (through.read, through.refused, through.damaged) == (2, 1, 0)
    assert vault.facts.waiting() == []


def test_what_broke_the_reader_is_tried_again_and_what_is_damaged_is_not(vault: Vault) -> None:
    _item, file = taken(vault, material.picture())
    for reason, again in (("broke_off", True), ("too_slow", True), ("unconfined", True), ("damaged", False)):
        vault.facts._keep(file, Kept(Revealed((), cut=False), "2026-01-01T00:00:00.000Z", reason))
        assert (vault.facts.waiting() == [file]) is again


def test_erasing_a_file_takes_its_words_along_and_brings_none_back(vault: Vault) -> None:
    _item, file = taken(vault, material.picture())
    found = vault.facts.read(file)
    vault.intake.take_back(file, reason="asked for")
    assert vault.database.rows("SELECT * FROM file_facts") == []
    vault.facts._keep(file, found)
    assert vault.database.rows("SELECT * FROM file_facts") == []


def test_a_row_that_somebody_bent_is_read_again_instead_of_believed(vault: Vault) -> None:
    _item, file = taken(vault, material.picture())
    vault.facts.read(file)
    for bent in ("[[1,2,3,4]]", "{", '[["a"]]', "[" * 5_000):
        with vault.database.atomic() as connection:
            connection.execute("UPDATE file_facts SET facts = ?", (bent,))
        assert vault.facts.kept(file) is None


def test_a_vault_open_for_reading_only_keeps_nothing(vault: Vault, tmp_path: Path) -> None:
    _item, file = taken(vault, material.picture())
    assert vault.facts.read(file, keep=False).revealed.facts
    assert vault.facts.kept(file) is None


def test_the_file_s_date_becomes_a_claim_with_the_file_as_its_source(vault: Vault) -> None:
    item, file = taken(vault, material.picture())
    made = vault.facts.read(file).revealed.made
    assert made is not None
    after = use_as_made(vault.ledger, item, file, *made, reason="read from the file")
    assert (after.made.to_edtf(), after.made.basis, after.made.clock) == (
        "2024-03-05",
        Basis.DERIVED,
        "10:11:12 +05:00",
    )
    (citation,) = Claims(vault.ledger).of(after, "made")
    assert (citation.origin_id, citation.quote, citation.locator) == (
        file.id,
        "2024:03:05 10:11:12",
        "exif · DateTimeOriginal",
    )
    assert citation.claim is ClaimStatus.DERIVED


def test_a_date_that_stands_stays_and_the_two_are_an_open_question(vault: Vault) -> None:
    item, file = taken(vault, material.picture())
    stated = PartialDate.year(2023)
    item = vault.records.amend(item, {"made": stated}, reason="said so")
    made = vault.facts.read(file).revealed.made
    assert made is not None
    after = use_as_made(vault.ledger, item, file, *made, reason="read from the file")
    assert after.made == stated
    assert Claims(vault.ledger).discrepancy(after, "made") is not None
