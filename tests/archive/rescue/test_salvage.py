"""What can be read becomes a new vault that opens, proves and can be worked in; the damaged one stays as it is."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from archive.errors import DiskFull, FolderNotEmpty
from archive.examination import examine
from archive.findings import Finding, Verdict
from archive.model.evidence import EvidenceFile
from archive.model.testimony import Consent
from archive.rescue.errors import NothingToRescue, RescueIntoItself
from archive.rescue.opening import open_for_rescue
from archive.rescue.records import Fate
from archive.rescue.salvage import Salvaged, plain_records, salvage
from archive.vault import DATABASE, Vault
from archive.vocabulary.testimony import Use
from crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import PASSPHRASE, open_by_key, raw_database
from tests.archive.rescue.damaged_vaults import (
    PAGE,
    WORDS,
    Rich,
    copied,
    flip,
    flip_page,
    object_path,
    pages_of,
    rescued_by_key,
    rows_of,
)
from tests.archive.rescue.test_reading import first_page
from tests.archive.test_crashes import fill_disk

NoTraces = Callable[..., AbstractContextManager[None]]


SAID_LATER = {"journal_rescued", "slot_found"}
"""What an examination of a rescued vault may go on saying: entries were lost, or the register of slots was."""


def saved(rich: Rich, hurt: Path, target: Path) -> Salvaged:
    vault = rescued_by_key(hurt, rich.key)
    result = salvage(vault, target, WORDS)
    vault.close()
    return result


def unproven(vault: Vault) -> list[Finding]:
    return [finding for finding in examine(vault) if finding.verdict is not Verdict.PROVEN]


def file_of(rich: Rich) -> EvidenceFile:
    (row,) = (r for r in rich.rows["evidence_file"].values() if r["size"] == len(rich.big))
    return EvidenceFile.from_row(row)


A_FEW = [pytest.param(first, id=f"from {first}") for first in (1, 13)]
OTHERS = [pytest.param(n, id=f"from {n}", marks=pytest.mark.soak) for n in range(1, 25) if n % 12 != 1]


@pytest.mark.parametrize("first", [*A_FEW, *OTHERS])
def test_after_any_damaged_page_the_new_vault_has_every_record_and_proves(
    first: int, rich: Rich, hurt: Path, tmp_path: Path, no_traces: NoTraces
) -> None:
    sound = (hurt / DATABASE).read_bytes()
    for number in range(first, pages_of(hurt) + 1, 24):
        flip_page(hurt, number)
        target = tmp_path / f"new-{number}"
        with no_traces(hurt):
            result = saved(rich, hurt, target)
        assert result.records == sum(map(len, rich.rows.values()))
        assert (result.files, result.standins, result.partial, result.missing) == (2, 0, 0, 0)
        vault = open_by_key(target, rich.key)
        assert rows_of(vault) == rich.rows
        assert {finding.what for finding in unproven(vault)} <= SAID_LATER, number
        person = vault.people.add("written after the rescue")
        assert vault.search.find("written after the rescue")
        assert vault.people.get(person.id) == person
        vault.lock()
        shutil.rmtree(target)
        (hurt / DATABASE).write_bytes(sound)


def test_it_opens_with_the_passphrase_and_the_journal_says_what_happened(
    rich: Rich, hurt: Path, tmp_path: Path
) -> None:
    (hurt / "vault.json").unlink()
    flip_page(hurt, first_page(hurt, rich, "journal_head"))
    flip(object_path(hurt, rich.filled.file.object_id), -30)
    saved(rich, hurt, tmp_path / "new")
    vault = Vault.open(tmp_path / "new", PASSPHRASE)
    (entry,) = (e for e in vault.journal.entries() if e.action == "rescued")
    payload = vault.journal.payload(entry.hash)
    assert payload is not None
    (file,) = payload["details"]["files"]
    assert (file["item"], file["state"]) == (rich.filled.item.code, "damaged")
    vault.lock()


def test_a_damaged_file_gives_its_chunks_as_a_partial_file(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    original = file_of(rich)
    path = object_path(hurt, original.object_id)
    start = path.stat().st_size - (len(rich.big) + 16 * -(-len(rich.big) // CHUNK_BYTES))
    flip(path, start + 2 * SEALED_CHUNK_BYTES + 5)
    damaged = path.read_bytes()
    result = saved(rich, hurt, tmp_path / "new")
    assert (result.files, result.partial) == (1, 1)
    vault = open_by_key(tmp_path / "new", rich.key)
    assert object_path(tmp_path / "new", original.object_id).read_bytes() == damaged
    item = vault.evidence.get(original.item_id)
    first, partial = vault.evidence.files(item)
    assert first == original
    assert vault.evidence.original(item) == original
    assert partial.parent_id == original.id
    assert partial.name_received == "(partial) long.bin"
    with vault.objects.open(partial.object_id, item.code) as reader:
        content = reader.read()
    gap = slice(2 * CHUNK_BYTES, 3 * CHUNK_BYTES)
    assert content[: gap.start] == rich.big[: gap.start]
    assert content[gap] == bytes(CHUNK_BYTES)
    assert content[gap.stop :] == rich.big[gap.stop :]
    (note,) = (e for e in vault.journal.entries_of("evidence_item", item.id) if e.action == "rescued_in_part")
    payload = vault.journal.payload(note.hash)
    assert payload is not None
    assert payload["details"]["gaps"] == [[gap.start, gap.stop]]
    assert [f.what for f in unproven(vault)] == ["object_damaged"]
    vault.lock()


@pytest.mark.parametrize("cut", [1, 1000, CHUNK_BYTES, 3 * SEALED_CHUNK_BYTES])
def test_a_cut_file_gives_what_stands_before_the_cut(cut: int, rich: Rich, hurt: Path, tmp_path: Path) -> None:
    original = file_of(rich)
    path = object_path(hurt, original.object_id)
    path.write_bytes(path.read_bytes()[:-cut])
    vault = rescued_by_key(hurt, rich.key)
    (file,) = (one for one in vault.files() if one.object_id == original.object_id)
    assert file.state == "damaged"
    ((begin, end),) = file.gaps
    assert end == len(rich.big)
    assert begin % CHUNK_BYTES == 0
    assert 0 < len(rich.big) - begin <= cut + CHUNK_BYTES
    assert file.readable == begin


def test_a_lost_record_gets_a_stand_in_that_says_so_and_a_lost_consent_allows_nothing(
    rich: Rich, hurt: Path, tmp_path: Path
) -> None:
    """The page of consents and everything the journal says of them: the answer "yes" must not stand alone."""
    lose_everywhere(rich, hurt, "consent", rich.filled.consent.id)
    result = saved(rich, hurt, tmp_path / "new")
    assert result.standins == 1
    vault = open_by_key(tmp_path / "new", rich.key)
    consent = vault.ledger.get(Consent, rich.filled.consent.id)
    assert consent.person_id == rich.filled.person.id
    assert consent.understanding == WORDS.lost
    assert consent.ended_on is not None
    assert vault.ledger.get(type(rich.filled.answer), rich.filled.answer.id).use is Use.PARTNER_NGO
    assert not vault.database.rows("PRAGMA foreign_key_check")
    assert {f.what for f in unproven(vault)} <= SAID_LATER
    vault.lock()


def test_a_lost_answer_ends_its_consent(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    """It may have been the no to one organisation, and a wider yes must not speak in its place."""
    lose_everywhere(rich, hurt, "consent_use", rich.filled.answer.id)
    saved(rich, hurt, tmp_path / "new")
    vault = open_by_key(tmp_path / "new", rich.key)
    assert vault.ledger.get(Consent, rich.filled.consent.id).ended_on is not None
    vault.lock()


def lose_everywhere(rich: Rich, hurt: Path, table: str, record_id: str) -> None:
    """Damage the page of the table and every journal page that has the record's content."""
    raw = raw_database(hurt, rich.key)
    (digest,) = raw.execute(
        "SELECT hash FROM journal_entry WHERE entity_id = ? AND action = 'create'", (record_id,)
    ).fetchone()
    raw.close()
    vault = rescued_by_key(hurt, rich.key)
    assert vault.readable is not None
    assert vault.pages is not None
    body = vault.readable.chronicle.payloads[digest]
    pages = vault.pages
    for number in pages.numbers:
        if body[20:80] in pages.clear(number):
            flip_page(hurt, number)
    flip_page(hurt, first_page(hurt, rich, table))
    vault.close()


def test_a_file_whose_record_is_lost_gets_an_item_of_its_own(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    (hurt / DATABASE).write_bytes(bytes(4 * PAGE))
    result = saved(rich, hurt, tmp_path / "new")
    assert (result.records, result.unclaimed) == (0, 2)
    vault = open_by_key(tmp_path / "new", rich.key)
    hashes = {(file.size, file.sha256) for file in vault.evidence.all_files()}
    assert hashes == {(row["size"], row["sha256"]) for row in rich.rows["evidence_file"].values()}
    assert {item.title for item in vault.evidence.all()} == {WORDS.unclaimed}
    assert {finding.what for finding in unproven(vault)} == {"slot_found"}
    vault.lock()


def test_nothing_at_all_is_said(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    (hurt / DATABASE).unlink()
    shutil.rmtree(hurt / "objects")
    with pytest.raises(NothingToRescue):
        saved(rich, hurt, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_where_it_may_not_go(rich: Rich, hurt: Path, tmp_path: Path, no_traces: NoTraces) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "x").write_text("x")
    with no_traces(tmp_path):
        for place in (hurt, hurt / "new", tmp_path):
            with pytest.raises(RescueIntoItself):
                saved(rich, hurt, place)
        with pytest.raises(FolderNotEmpty):
            saved(rich, hurt, tmp_path / "taken")


def test_stopping_leaves_nothing(rich: Rich, hurt: Path, tmp_path: Path, no_traces: NoTraces) -> None:
    token = CancelToken()

    def stop(done: int, total: int, stage: str) -> None:
        if stage == "rescue" and done:
            token.cancel()

    with no_traces(tmp_path):
        vault = rescued_by_key(hurt, rich.key)
        with pytest.raises(Cancelled):
            salvage(vault, tmp_path / "new", WORDS, progress=stop, token=token)
        vault.close()


def test_a_full_disk_leaves_nothing(rich: Rich, hurt: Path, small_disk: Path, no_traces: NoTraces) -> None:
    fill_disk(small_disk, leave=300_000)
    with no_traces(small_disk), pytest.raises(DiskFull):
        saved(rich, hurt, small_disk / "new")


def test_the_plain_form_has_every_record(rich: Rich, hurt: Path) -> None:
    flip_page(hurt, first_page(hurt, rich, "case_file"))
    vault = rescued_by_key(hurt, rich.key)
    content = json.loads(plain_records(vault))
    assert {kind: {row["id"] for row in rows} for kind, rows in content["records"].items()} == {
        kind: set(rows) for kind, rows in rich.rows.items()
    }
    assert [one["code"] for one in content["damaged"]] == [rich.filled.case.code]
    (case,) = content["records"]["case_file"]
    assert case["title"] == rich.filled.case.title


def test_a_rescued_vault_can_be_rescued_again(rich: Rich, hurt: Path, tmp_path: Path) -> None:
    for number in range(90, pages_of(hurt), 7):
        flip_page(hurt, number)
    saved(rich, hurt, tmp_path / "first")
    vault = open_by_key(tmp_path / "first", rich.key)
    before = rows_of(vault)
    vault.lock()
    saved(rich, tmp_path / "first", tmp_path / "second")
    vault = open_by_key(tmp_path / "second", rich.key)
    assert rows_of(vault) == before
    assert {f.what for f in unproven(vault)} <= SAID_LATER
    vault.lock()


def test_without_device_and_signing_keys_the_records_are_saved_all_the_same(
    rich: Rich, hurt: Path, tmp_path: Path
) -> None:
    flip_page(hurt, first_page(hurt, rich, "device"))
    flip_page(hurt, first_page(hurt, rich, "signing_key"))
    saved(rich, hurt, tmp_path / "new")
    vault = open_by_key(tmp_path / "new", rich.key)
    assert rows_of(vault) == rich.rows
    assert unproven(vault) == []
    vault.people.add("and work goes on")
    vault.lock()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_damaged_nothing_wrong_is_given_for_right(
    seed: int, rich: Rich, hurt: Path, tmp_path: Path
) -> None:
    """Many damaged pages at once: every record that comes out is as it was, or is named as not certain."""
    chance = random.Random(seed)
    for number in chance.sample(range(1, pages_of(hurt) + 1), (3, 10, 20, 40, 80, 120)[seed]):
        flip_page(hurt, number, chance.randrange(16, PAGE))
    vault = rescued_by_key(hurt, rich.key)
    assert vault.readable is not None
    doubtful = {loss.record_id for loss in vault.readable.losses if loss.fate is not Fate.RESTORED}
    for entity, rows in vault.readable.records.items():
        for record_id, row in rows.items():
            assert row == rich.rows[entity][record_id] or record_id in doubtful
    vault.close()
    saved(rich, hurt, tmp_path / "new")
    new = open_by_key(tmp_path / "new", rich.key)
    assert {f.what for f in unproven(new)} <= SAID_LATER
    new.lock()


def test_a_slot_that_is_damaged_inside_gives_way_to_the_one_of_the_backup(
    rich: Rich, hurt: Path, tmp_path: Path
) -> None:
    """Its header still reads, so both could be taken, and both have one name."""
    backup = copied(rich, tmp_path / "backup")
    (slot,) = (hurt / "keys").iterdir()
    flip(slot, -1)
    vault = open_for_rescue(hurt, PASSPHRASE, keys_from=backup)
    salvage(vault, tmp_path / "saved", WORDS)
    vault.close()
    assert (tmp_path / "saved" / "keys" / slot.name).read_bytes() == (backup / "keys" / slot.name).read_bytes()
    Vault.open(tmp_path / "saved", PASSPHRASE).lock()
