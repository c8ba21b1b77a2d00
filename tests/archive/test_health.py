"""What the first screen says of the vault itself is what the vault is."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import DatabaseDamaged, StorageFailed
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.health import CHECKED, health, note_examination
from archive.ledger import Ledger
from archive.vault import INBOX, Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import open_by_key


def _backed_up(vault: Vault, place: str, *, verified: str | None) -> None:
    newest = list(vault.journal.entries())[-1]
    with vault.database.atomic() as connection:
        connection.execute(
            "INSERT INTO backup_run (id, place, generation, made, verified, entry_hash, sequence, objects, bytes)"
            " VALUES (?, ?, 'g', ?, ?, ?, ?, 0, 0)",
            (place, place, f"2026-01-0{len(place)}T00:00:00.000Z", verified, newest.hash, newest.sequence),
        )


def test_a_new_vault_has_one_way_in_and_no_backup(vault: Vault) -> None:
    found = health(vault)
    assert (found.backup, found.examined, found.waiting, found.files) == (None, None, 0, 0)
    assert sum(found.ways.values()) == found.ways["passphrase"] == 1


def test_shares_that_nobody_has_yet_are_no_way_in(vault: Vault) -> None:
    made = vault.ways.add_shares(2, 2, unseen=True).way
    assert dict(health(vault).ways) == {"passphrase": 1}
    vault.ways.confirm_shares(made.name)
    assert dict(health(vault).ways) == {"passphrase": 1, "shares": 1}


def test_changes_after_the_last_verified_backup_are_counted(vault: Vault) -> None:
    vault.people.add("Құралай")
    _backed_up(vault, "a", verified="2026-01-01T01:00:00.000Z")
    backup = health(vault).backup
    assert backup is not None
    assert (backup.place, backup.changes_since) == ("a", 0)
    person = vault.people.add("Снежана")
    vault.ledger.note("viewed", "person", person.id, {})
    _backed_up(vault, "bb", verified=None)
    found = health(vault)
    assert found.backup is not None
    # A person is a record and a name form; looking at her changes nothing.
    assert (found.backup.place, found.backup.changes_since, found.unverified_backups) == ("a", 2, 1)


def test_sealed_files_and_what_waits_are_counted(filled_folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key)
    (vault.folder / INBOX / "00.age").write_bytes(b"")
    (vault.folder / INBOX / ".0123456789abcdef.part").write_bytes(b"")
    found = health(vault)
    files = vault.database.column("SELECT size FROM evidence_file WHERE withdrawn_at IS NULL")
    assert (found.files, found.bytes, found.waiting) == (len(files), sum(files), 1)
    assert found.files > 0
    vault.lock()


def test_an_examination_is_remembered_with_its_verdict(vault: Vault) -> None:
    verdict = overall(examine(vault))
    note_examination(vault, verdict)
    examined = health(vault).examined
    assert examined is not None
    assert examined.verdict is verdict
    note_examination(vault, Verdict.BROKEN)
    assert (later := health(vault).examined) is not None
    assert later.verdict is Verdict.BROKEN


def test_a_verdict_that_cannot_be_noted_is_no_error(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise StorageFailed(reason="EIO")

    monkeypatch.setattr(Ledger, "note", refuse)
    note_examination(vault, Verdict.BROKEN)
    assert health(vault).examined is None


def test_a_verdict_that_makes_no_sense_is_said(vault: Vault) -> None:
    vault.ledger.note(CHECKED, "vault", vault.descriptor.vault_id, {"verdict": "splendid"})
    with pytest.raises(DatabaseDamaged):
        health(vault)
