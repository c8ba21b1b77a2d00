"""FORMAT.md says what the program does: its examples are computed again, its facts looked up."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from archive import keyfiles, keyslots
from archive.backup_manifest import Manifest
from archive.canonical import canonical_json
from archive.descriptor import FORMAT_VERSION, Descriptor
from archive.inbox import MAX_HEAD_BYTES, MAX_NAME_CHARACTERS, DropHead, DropKind
from archive.inbox_taking import MAX_TEXT_BYTES, MOST_AT_ONCE, MOST_NOTED
from archive.journal import HEAD_EVERY, HEAD_NAMESPACE, Entry, head_message
from archive.keyfiles import joined
from archive.keyslots import Slot
from archive.ledger import new_id
from archive.model.catalogue import RECORD_TYPES
from archive.slot_register import ADDING, REMOVING, STATE
from archive.vault import Vault
from archive.ways_in import (
    MAXIMUM_WORK_FACTOR,
    PASSPHRASE_STANZA,
    RECIPIENT_STANZA,
    IdentityWay,
    KeyFileWay,
    SharesWay,
    SlotKind,
    WayIn,
)
from crypto.age.identities import HybridIdentity, parse_identity
from crypto.age.opening import open_bytes
from crypto.derivation import Purpose, derive_key
from crypto.shares import restore
from crypto.sshsig import SigningKey, VerifyingKey, verify
from tests.archive.open_vaults import fill

DOCUMENT = Path(__file__).parents[2] / "archive" / "FORMAT.md"
SLOTS = Path(__file__).parent / "slots"
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
        # What was written together has the sequence of the first of them.
        assert set(content) - {"of"} == {"salt", *listed.get(entry.action, {"details"})}
        assert content.get("of", 0) < entry.sequence
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


def example_slot(name: str) -> Slot:
    """One of the slots that the document speaks of."""
    return Slot(SLOTS / name, RECIPIENT_STANZA if name in ("shares.age", "partner.age") else PASSPHRASE_STANZA)


def example_descriptor() -> Descriptor:
    """Of the vault whose key they hold."""
    recipient = HybridIdentity.from_seed(bytes(range(32))).recipient()
    return Descriptor(vault_id="0" * 32, recipient=recipient, created="2026-03-04T05:06:07.000Z")


def test_example_slots_open_in_the_way_that_is_said(examples: dict[str, str], tmp_path: Path) -> None:
    key_file = tmp_path / "any name"
    key_file.write_text(examples["key file"] + "\n", "ascii")
    shares = examples["shares"].splitlines()
    partner = parse_identity(examples["partner identity"])
    ways: dict[str, str | WayIn] = {
        "passphrase.age": "seven quiet rivers",
        "key-file.age": KeyFileWay("seven quiet rivers", key_file),
        "shares.age": SharesWay(shares[1:]),
        "partner.age": IdentityWay([partner]),
    }
    assert set(ways) == {path.name for path in SLOTS.glob("*.age")}
    for name, way in ways.items():
        key, _ = keyslots.open_among([example_slot(name)], example_descriptor(), way)
        assert key.to_text() == examples["vault key"]


def test_what_a_key_file_adds(examples: dict[str, str]) -> None:
    passphrase, content = "seven quiet rivers", (examples["key file"] + "\n").encode()
    assert joined(passphrase, content) == examples["key file passphrase"]
    by_hand = hmac.new(b"strongroom/v1/key-file", content, hashlib.sha256).hexdigest()
    assert examples["key file passphrase"] == f"{passphrase}-{by_hand}"


@pytest.mark.peer
def test_the_shell_line_computes_it(examples: dict[str, str], tmp_path: Path) -> None:
    if shutil.which("openssl") is None or shutil.which("bash") is None:
        pytest.skip("openssl or bash is not installed")
    (tmp_path / "stick.key").write_text(examples["key file"] + "\n", "ascii")
    line = examples["key file shell"].replace("KEYFILE", "stick.key")
    done = subprocess.run(
        ["bash", "-c", line], input="seven quiet rivers\n", capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout == examples["key file passphrase"] + "\n"


def test_what_shares_restore(examples: dict[str, str]) -> None:
    shares = examples["shares"].splitlines()
    for pair in itertools.combinations(shares, 2):
        assert restore(pair).hex() == examples["shares seed"]
    identity = HybridIdentity.from_seed(bytes.fromhex(examples["shares seed"]))
    assert identity.to_text() == examples["shares identity"]


def test_the_register_has_the_kinds_and_details_that_are_listed(text: str, vault: Vault, tmp_path: Path) -> None:
    partner = vault.handoffs.add_partner("Archive", str(HybridIdentity.generate().recipient()))
    vault.ways.add_partner(partner)
    vault.ways.add_shares(2, 3)
    found = {key for row in vault.ways.register.rows() for key in row.details} | {STATE}
    assert {key for key in found if f"`{key}`" not in text} == set()
    assert {str(kind) for kind in SlotKind if f"`{kind}`" not in text} == set()
    assert {state for state in (ADDING, REMOVING) if f"`{state}`" not in text} == set()
    assert keyfiles.MOST_BYTES == 1 << 20


def test_every_way_of_noting_a_slot_is_listed(text: str) -> None:
    sources = [(DOCUMENT.parent / name).read_text("utf-8") for name in ("ways.py", "slot_healing.py")]
    actions = set(re.findall(r'note\("(\w+)"', "".join(sources)))
    assert len(actions) >= 6
    assert {action for action in actions if f"`{action}`" not in text} == set()
