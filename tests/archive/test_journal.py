"""The journal as it should be: chained, salted, signed, and honest about the clock."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from archive.errors import JournalBroken
from archive.journal import HEAD_EVERY, HEAD_NAMESPACE, NO_PREVIOUS, head_message
from archive.journal_proof import prove_journal
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from crypto.sshsig import allowed_signers_line, verify
from tests.archive.open_vaults import Filled, SetClock, fill, open_by_key


def test_each_entry_names_the_hash_of_the_one_before(vault: Vault) -> None:
    fill(vault)
    previous = NO_PREVIOUS
    for number, entry in enumerate(vault.journal.entries(), start=1):
        assert entry.sequence == number
        assert entry.previous == previous
        assert entry.hash == entry.computed_hash()
        previous = entry.hash


def test_every_change_of_every_record_is_an_entry(vault: Vault) -> None:
    filled = fill(vault)
    created = {(e.entity, e.entity_id) for e in vault.journal.entries() if e.action == "create"}
    assert {(record.entity, record.id) for record in filled.records()} <= created


def test_the_same_content_has_another_digest_each_time(vault: Vault) -> None:
    one, other = (vault.journal.append("viewed", "person", "1" * 32, {"details": {}}) for _ in range(2))
    assert one.payload_digest != other.payload_digest
    salts = {vault.journal.payload(entry.hash)["salt"] for entry in (one, other)}  # type: ignore[index]  # there
    assert len(salts) == 2
    assert all(len(bytes.fromhex(salt)) == 16 for salt in salts)


def test_the_digest_is_of_the_payload_as_it_is_kept(vault: Vault) -> None:
    entry = vault.journal.append("viewed", "person", "1" * 32, {"details": {"why": "ұ"}})
    body = vault.database.column("SELECT body FROM journal_payload WHERE hash = ?", (entry.hash,))[0]
    assert hashlib.sha256(body).hexdigest() == entry.payload_digest


def test_a_proof_counts_what_it_saw(vault: Vault) -> None:
    fill(vault)
    proof = prove_journal(vault.database, vault.journal)
    assert proof.entries == vault.journal.count()
    assert proof.heads == 1, "registering an export signs"
    assert (proof.erased, proof.unsigned, proof.backward_steps) == (0, 0, 0)
    vault.people.add("somebody else")
    assert prove_journal(vault.database, vault.journal).unsigned == 2


def test_a_proof_can_be_cancelled(vault: Vault) -> None:
    with vault.database.atomic():
        for _ in range(600):
            vault.journal.append("viewed", "person", "1" * 32, {})
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        prove_journal(vault.database, vault.journal, token=token)


def test_locking_signs_what_is_not_signed_yet(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.people.add("Ақмарал")
    vault.lock()
    vault = open_by_key(folder, key)
    heads = vault.database.rows("SELECT * FROM journal_head")
    assert [head["cause"] for head in heads] == ["lock"]
    assert vault.journal.unsigned() == 0
    vault.lock()
    vault = open_by_key(folder, key)
    assert len(vault.database.rows("SELECT * FROM journal_head")) == 1, "nothing new, nothing signed"
    vault.lock()


def test_a_head_is_signed_every_so_many_entries(vault: Vault) -> None:
    with vault.database.atomic():
        for _ in range(2 * HEAD_EVERY + 1):
            vault.journal.append("viewed", "person", "1" * 32, {})
    heads = vault.database.rows("SELECT sequence, cause FROM journal_head ORDER BY sequence")
    assert [(head["sequence"], head["cause"]) for head in heads] == [
        (HEAD_EVERY, "interval"),
        (2 * HEAD_EVERY, "interval"),
    ]
    assert vault.journal.unsigned() == 1


def test_a_head_verifies_and_stands_for_no_other_entry(vault: Vault) -> None:
    fill(vault)
    head = vault.database.rows("SELECT * FROM journal_head")[0]
    message = head_message(head["device"], head["sequence"], head["hash"], head["time"], head["cause"])
    verify(head["signature"], message, HEAD_NAMESPACE, vault.journal.device_key(head["device"]))
    with pytest.raises(JournalBroken) as raised:
        vault.journal.check_head(dict(head) | {"cause": "lock"})
    assert raised.value.what == "signature"
    with pytest.raises(JournalBroken) as raised:
        vault.journal.check_head(dict(head) | {"sequence": 1})
    assert raised.value.what == "head"


@pytest.mark.peer
def test_ssh_keygen_accepts_a_head(vault: Vault, tmp_path: Path) -> None:
    if shutil.which("ssh-keygen") is None:
        pytest.skip("ssh-keygen is not installed")
    fill(vault)
    head = vault.database.rows("SELECT * FROM journal_head")[0]
    message = head_message(head["device"], head["sequence"], head["hash"], head["time"], head["cause"])
    signers, signature = tmp_path / "signers", tmp_path / "head.sig"
    public = vault.journal.device_key(head["device"])
    signers.write_text(allowed_signers_line("archive", public, HEAD_NAMESPACE) + "\n")
    signature.write_text(head["signature"])
    command: list[str | Path]
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", "archive", "-n", HEAD_NAMESPACE, "-s", signature]
    done = subprocess.run(command, input=message, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert subprocess.run(command, input=message + b" ", capture_output=True, check=False).returncode != 0


def test_a_clock_that_was_set_back_is_counted(vault: Vault, clock: SetClock) -> None:
    vault.people.add("one")
    clock.time -= dt.timedelta(days=400)
    vault.people.add("two")
    vault.people.add("three")
    assert prove_journal(vault.database, vault.journal).backward_steps == 1


def test_the_history_of_a_record_keeps_its_order_when_the_clock_was_set_back(
    vault: Vault, clock: SetClock
) -> None:
    item = vault.evidence.add("first title")
    clock.time -= dt.timedelta(days=400)
    item = vault.ledger.amend(item, {"title": "second title"})
    vault.evidence.note(item, CustodyAction.VIEWED)
    item = vault.ledger.amend(item, {"title": "third title"})
    entries = vault.journal.entries_of(EvidenceItem.entity, item.id)
    assert [entry.sequence for entry in entries] == [1, 2, 3, 4]
    last = vault.journal.payload(entries[-1].hash)
    assert last is not None
    assert last["base"] == {"title": [vault.journal.device, 2]}, "not the entry that bears the latest time"


def test_the_journal_names_the_role_that_was_set(vault: Vault) -> None:
    vault.people.add("one")
    vault.set_actor("reviewer")
    vault.people.add("two")
    actors = [entry.actor for entry in vault.journal.entries()]
    assert actors == ["documenter", "documenter", "reviewer", "reviewer"]


def test_custody_is_read_out_of_the_journal(vault: Vault) -> None:
    filled = fill(vault)
    vault.evidence.note(filled.item, CustodyAction.VIEWED, screen="viewer")
    lines = vault.evidence.custody(filled.item)
    assert [line.action for line in lines] == [CustodyAction.RECEIVED, CustodyAction.VIEWED]
    assert lines[0].when < lines[1].when


def test_nothing_is_written_by_reading(filled_folder: Path, filled: Filled, key: HybridIdentity) -> None:
    vault = open_by_key(filled_folder, key, read_only=True)
    before = vault.journal.count()
    vault.testimonies.get(filled.testimony.id)
    vault.search.find("Ермек")
    assert vault.journal.count() == before
    vault.lock()
