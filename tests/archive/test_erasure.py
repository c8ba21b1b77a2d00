"""Erasing destroys the content wherever it stood, and the chain still verifies."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import RecordImmutable
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.journal_proof import prove_journal
from archive.model.evidence import EvidenceFile
from archive.model.testimony import TextVersion
from archive.rebuild import prove_tables
from archive.vault import DATABASE, Vault
from archive.vocabulary.testimony import Language
from crypto.age.identities import HybridIdentity
from tests.archive.database_pages import clear_log, clear_pages
from tests.archive.open_vaults import Filled, database_key, fill, open_by_key

ERASED = (
    *("abqwerasedbody", "cdqweraseddraft", "efqwerasedjpeg", "ghqwerasedname", "ijqwerasedcorrection"),
    "klqwerasedtext",
)
KEPT = "klqwkeptbody"


def found(folder: Path, key: HybridIdentity) -> set[str]:
    """Which of the words stand anywhere in the opened pages of the database or its log."""
    raw = database_key(key)
    pages = [*clear_pages(folder / DATABASE, raw), *clear_log(folder / f"{DATABASE}-wal", raw)]
    # FTS5 leaves out the letters that a term shares with the one before it.
    return {word for word in (*ERASED, KEPT) if any(word[4:].encode() in page for page in pages)}


def write_and_erase(vault: Vault) -> TextVersion:
    testimony = vault.testimonies.add()
    text = vault.testimonies.write(testimony, "abqwerasedbody first", Language.ENGLISH)
    text = vault.testimonies.write(testimony, "abqwerasedbody second", Language.ENGLISH)
    text = vault.testimonies.seal(text)
    vault.testimonies.write(testimony, KEPT, Language.ENGLISH, reason="ijqwerasedcorrection of it")
    vault.drafts.keep(f"testimony:{testimony.id}", TextVersion.entity, text.id, "cdqweraseddraft")
    name = vault.people.add_name(vault.people.add(), "ghqwerasedname")
    item = vault.evidence.add("photo")
    file = vault.intake.take_in_bytes(b"klqwerasedtext klqwerasedtext", "ghqwerasedname.txt", item.id).file
    vault.texts.read(file)
    assert vault.search.texts("klqwerasedtext")
    vault.evidence.keep_thumbnail(file, b"efqwerasedjpeg")
    for record in (text, vault.testimonies.newest_text(testimony), name, file):
        assert record is not None
        if record.id != text.id and isinstance(record, TextVersion):
            vault.ledger.amend(record, {"correction_reason": ""})
            vault.testimonies.write(testimony, KEPT, Language.ENGLISH)
        vault.ledger.erase(record, reason="consent taken back")
    kept = vault.testimonies.write(vault.testimonies.add(), KEPT, Language.ENGLISH)
    assert vault.ledger.get(TextVersion, kept.id) == kept
    return text


def test_nothing_of_it_is_left_in_any_page(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    text = write_and_erase(vault)
    assert found(folder, key) - {KEPT} == set(), "not even while the vault is open"
    vault.lock()
    assert found(folder, key) == {KEPT}, "the look itself works"
    vault = open_by_key(folder, key)
    assert vault.ledger.get(TextVersion, text.id).body == ""
    vault.lock()


def test_the_look_finds_what_was_only_withdrawn(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    text = vault.testimonies.write(vault.testimonies.add(), "abqwerasedbody", Language.ENGLISH)
    vault.ledger.withdraw(text, reason="x")
    vault.lock()
    assert found(folder, key) == {"abqwerasedbody"}


def test_chain_and_tables_still_prove_and_the_tombstone_says_why(vault: Vault) -> None:
    filled = fill(vault)
    sealed = vault.testimonies.seal(filled.text)
    before = vault.journal.entries_of(sealed.entity, sealed.id)
    entry = vault.ledger.erase(sealed, reason="consent taken back")
    proof = prove_journal(vault.database, vault.journal)
    assert proof.erased == len(before) == 2
    prove_tables(vault.database)
    said = vault.journal.payload(entry.hash)
    assert said is not None
    assert said["reason"] == "consent taken back"
    assert said["erased"] == [one.hash for one in before]
    stones = vault.database.rows("SELECT * FROM tombstone ORDER BY rowid")
    assert [(stone["hash"], stone["erased_by"]) for stone in stones] == [(one.hash, entry.hash) for one in before]
    assert all(vault.journal.payload(one.hash) is None for one in before)


def test_erasing_twice_changes_nothing_more_that_matters(vault: Vault) -> None:
    person = vault.people.add("somebody", occupation="clerk")
    vault.ledger.erase(person, reason="first")
    vault.ledger.erase(person, reason="second")
    assert prove_journal(vault.database, vault.journal).erased == 2
    prove_tables(vault.database)
    assert vault.people.get(person.id).occupation == ""
    assert vault.people.get(person.id).code == person.code


@pytest.mark.parametrize(
    "field",
    ["case", "person", "name", "event", "testimony", "text", "consent", "answer", "item", "file", "partner",
     "involvement"],
)  # fmt: skip
def test_every_kind_of_record_can_be_erased(vault: Vault, field: str) -> None:
    record = getattr(fill(vault), field)
    vault.ledger.erase(record, reason="asked for it")
    prove_journal(vault.database, vault.journal)
    prove_tables(vault.database)
    left = vault.ledger.get(type(record), record.id)
    assert left.withdrawn
    assert left not in vault.ledger.find(type(record))


def test_what_left_the_vault_cannot_be_unsaid(vault: Vault) -> None:
    filled: Filled = fill(vault)
    with pytest.raises(RecordImmutable):
        vault.ledger.erase(filled.export, reason="x")
    assert vault.handoffs.exports() == [filled.export]
    prove_journal(vault.database, vault.journal)


def test_an_erased_original_is_gone_from_the_folder(vault: Vault) -> None:
    filled = fill(vault)
    assert vault.objects.path(filled.file.object_id).exists()
    vault.intake.take_back(filled.file, reason="asked for it")
    assert not vault.objects.path(filled.file.object_id).exists()
    assert not vault.database.rows("SELECT * FROM pending_object")
    left = vault.ledger.get(EvidenceFile, filled.file.id)
    assert (left.withdrawn, left.name_received, left.sha256) == (True, "", filled.file.sha256)
    assert [entry.action for entry in vault.journal.entries_of("evidence_file", left.id)] == ["create", "erase"]
    assert overall(list(examine(vault))) is not Verdict.BROKEN


def test_a_crash_while_an_original_is_erased_is_finished_by_the_next_opening(
    folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(object_id: str) -> None:
        raise KeyboardInterrupt

    vault = open_by_key(folder, key)
    filled = fill(vault)
    path = vault.objects.path(filled.file.object_id)
    monkeypatch.setattr(vault.objects, "remove", crash)
    with pytest.raises(KeyboardInterrupt):
        vault.intake.take_back(filled.file, reason="asked for it")
    vault.lock()
    assert path.exists()
    vault = open_by_key(folder, key)
    assert not path.exists()
    assert not vault.database.rows("SELECT * FROM pending_object")
    vault.lock()
