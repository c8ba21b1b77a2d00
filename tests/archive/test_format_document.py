"""FORMAT.md says what the program does: its examples are computed again, its facts looked up."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from archive import keyslots
from archive.backup_manifest import Manifest
from archive.canonical import canonical_json
from archive.descriptor import FORMAT_VERSION
from archive.inbox import MAX_HEAD_BYTES, MAX_NAME_CHARACTERS, DropHead, DropKind
from archive.inbox_taking import MAX_TEXT_BYTES, MOST_AT_ONCE, MOST_NOTED
from archive.journal import HEAD_EVERY, HEAD_NAMESPACE, Entry, head_message
from archive.ledger import new_id
from archive.model.catalogue import RECORD_TYPES
from archive.vault import Vault
from archive.ways_in import MAXIMUM_WORK_FACTOR
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_bytes
from crypto.derivation import Purpose, derive_key
from crypto.sshsig import SigningKey, VerifyingKey, verify
from tests.archive.open_vaults import fill

DOCUMENT = Path(__file__).parents[2] / "archive" / "FORMAT.md"
EXAMPLE = re.compile(r"<!-- example: ([a-z ]+) -->\n```\n(.*?)```\n", re.DOTALL)


@pytest.fixture(scope="module")
def text() -> str:
    return DOCUMENT.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def examples(text: str) -> dict[str, str]:
    """The worked examples by name, without their last line feed where they are one line."""
    return {name: body if body.count("\n") > 1 else body.rstrip("\n") for name, body in EXAMPLE.findall(text)}


def test_keys(examples: dict[str, str]) -> None:
    seed = bytes(range(32))
    assert HybridIdentity.from_seed(seed).to_text() == examples["vault key"]
    assert derive_key(seed, Purpose.DATABASE).hex() == examples["database key"]


def test_list_of_a_backup(examples: dict[str, str]) -> None:
    described = Manifest.parse(examples["manifest"])
    assert described.text() == examples["manifest"]
    assert described.entry_hash == examples["entry hash"]
    assert (described.sequence, len(described.parts), len(described.objects), len(described.missing)) == (1, 4, 1, 1)
    assert [part.read_back for part in described.objects.values()] == ["2026-03-03T05:06:09.000Z"]


def test_every_purpose_is_in_the_table(text: str) -> None:
    assert set(re.findall(r"^\| `(strongroom/[^`]+)` \|", text, re.MULTILINE)) == {one.value for one in Purpose}


def test_payload(examples: dict[str, str]) -> None:
    payload = examples["payload"].encode()
    assert canonical_json(json.loads(payload)) == payload
    assert hashlib.sha256(payload).hexdigest() == examples["payload digest"]


def test_entry(examples: dict[str, str]) -> None:
    said = json.loads(examples["entry"])
    assert canonical_json(said) == examples["entry"].encode()
    assert said["payload"] == examples["payload digest"]
    assert hashlib.sha256(examples["entry"].encode()).hexdigest() == examples["entry hash"]
    entry = Entry(
        device=said["device"],
        sequence=said["sequence"],
        time=said["time"],
        actor=said["actor"],
        action=said["action"],
        entity=said["entity"],
        entity_id=said["entity_id"],
        fields=tuple(said["fields"]),
        payload_digest=said["payload"],
        previous=said["previous"],
        hash="",
    )
    assert entry.computed_hash() == examples["entry hash"]
    assert said["v"] == 1


def test_head_and_signature(examples: dict[str, str]) -> None:
    said = json.loads(examples["head"])
    message = head_message(said["device"], said["sequence"], said["hash"], said["time"], said["cause"])
    assert message == examples["head"].encode()
    assert said["hash"] == examples["entry hash"]
    key = SigningKey.from_seed(bytes(range(32, 64)))
    assert key.public().line() == examples["public key"]
    assert key.sign(message, HEAD_NAMESPACE) == examples["signature"]
    verify(examples["signature"], message, HEAD_NAMESPACE, VerifyingKey.from_line(examples["public key"]))


def test_numbers(text: str) -> None:
    assert f"Format {FORMAT_VERSION}." in text
    assert f"every {HEAD_EVERY} entries" in text
    assert f"`{HEAD_NAMESPACE}`" in text
    assert f"its work factor is {keyslots.DEFAULT_WORK_FACTOR} unless" in text
    assert f"at least {keyslots.MINIMUM_WORK_FACTOR}." in text
    assert f"more than {MAXIMUM_WORK_FACTOR} is refused" in text.replace("\n", " ")
    assert re.fullmatch(r"[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}", new_id())


def test_every_table_is_named(text: str, vault: Vault) -> None:
    tables = set(vault.database.column("SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual')"))
    ours = {name for name in tables if not name.startswith(("sqlite_", "search_fts_"))}
    assert {name for name in ours if f"`{name}`" not in text} == set()
    assert set(RECORD_TYPES) <= ours


def test_payloads_have_the_keys_that_are_listed(text: str, vault: Vault) -> None:
    filled = fill(vault)
    vault.ledger.amend(filled.person, {"label": "x"})
    vault.ledger.withdraw(filled.event, reason="x")
    vault.ledger.erase(filled.name, reason="x")
    listed = {
        "create": {"fields", "reason"},
        "amend": {"fields", "base", "reason"},
        "withdraw": {"withdrawn_at", "reason"},
        "erase": {"fields", "withdrawn_at", "erased", "reason"},
    }
    seen = set()
    for entry in vault.journal.entries():
        content = vault.journal.payload(entry.hash)
        if content is None:
            continue
        assert set(content) == {"salt", *listed.get(entry.action, {"details"})}
        assert len(content["salt"]) == 32
        seen.add(entry.action)
    assert set(listed) < seen
    for action, keys in listed.items():
        (row,) = re.findall(rf"^\| `{action}` \| (.*) \|$", text, re.MULTILINE)
        assert {key for key in keys if f"`{key}`" not in row} == set()


def test_a_drop(examples: dict[str, str]) -> None:
    head = DropHead(
        DropKind.FILE,
        "2026-03-04T05:06:07.000Z",
        name="Алма көшесі.jpg",
        modified="2026-03-04T04:00:00.000Z",
        size=11,
    )
    assert head.line() == examples["drop head"].encode() + b"\n"
    vault_key = HybridIdentity.from_seed(bytes(range(32)))
    sealed = DOCUMENT.parents[1] / "tests" / "archive" / "vectors" / "drop.age"
    assert open_bytes(sealed.read_bytes(), [vault_key]) == head.line() + b"hello there"


def test_what_is_said_of_the_inbox(text: str) -> None:
    assert f"at most {MAX_HEAD_BYTES} bytes" in text
    assert f"at most {MAX_NAME_CHARACTERS} characters" in text
    assert f"at most {MOST_NOTED} at one opening" in text
    assert f"at most {MOST_AT_ONCE} drops are taken in" in text
    assert MAX_TEXT_BYTES == 1024 * 1024
    assert "at most 1 MiB" in text
