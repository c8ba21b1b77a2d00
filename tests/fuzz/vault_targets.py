"""Targets in ``archive/``: the description, the journal, drops, lists of backups, dates in words."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive import keyslots
from archive.backup_manifest import Manifest, ManifestUnreadable, Part
from archive.backup_place import FILE_NAME as PLACE_NAME
from archive.backup_place import BackupPlace
from archive.canonical import canonical_json
from archive.date_words import parse_words
from archive.descriptor import FILE_NAME, Descriptor
from archive.inbox import MalformedHead, _parsed
from archive.journal_proof import prove_journal
from archive.keyslots import DAMAGED
from archive.rebuild import prove_tables
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.errors import CodedError
from tests.archive.open_vaults import drop_triggers, fill
from tests.fuzz.sealed_targets import PASSPHRASE, _slots
from tests.fuzz.target import Target, Try, must

DESCRIPTOR = Descriptor(
    vault_id="0123456789abcdef" * 2,
    recipient=HybridIdentity.from_seed(bytes(range(32))).recipient(),
    created="2026-01-02T03:04:05.678Z",
)


def _descriptors() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        DESCRIPTOR.write(Path(folder))
        whole = (Path(folder) / FILE_NAME).read_bytes()
    return [whole, b'{"format":2}', b"[]", b'{"format":true}', b"[" * 2000]


def _descriptor(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        found = Descriptor._parse(untrusted)
        must(found.format == 1 and len(found.vault_id) == 32, "a description that makes no sense")
        return found

    return run


def _slot_file(folder: Path) -> Try:
    (folder / keyslots.FOLDER).mkdir()
    path = folder / keyslots.FOLDER / "0123456789abcdef.age"

    def run(untrusted: bytes) -> object:
        path.write_bytes(untrusted)
        (slot,) = keyslots.slots(folder)
        must(slot.kind in ("passphrase", "recipient", DAMAGED), "a slot of no kind")
        return slot.kind

    return run


def _manifests() -> list[bytes]:
    parts = {f"objects/ab/{'ab' * 16}.age": Part("1" * 64), "records.db": Part("2" * 64, "2026-01-02T03:04:05.678Z")}
    full = Manifest("0" * 32, "2026-01-02T03:04:05.678Z", 7, "a" * 64, parts, (f"objects/cd/{'cd' * 16}.age",))
    return [full.text().encode(), Manifest("0" * 32, "2026-01-02T03:04:05.678Z", 0, "0" * 64, {}).text().encode()]


def _manifest(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        try:
            found = Manifest.parse(untrusted.decode("utf-8", "replace"))
        except ManifestUnreadable:
            return None
        must(Manifest.parse(found.text()) == found, "a list that does not read back")
        for path in found.parts:
            must(not path.startswith("/") and ".." not in path.split("/"), "a path that leads out of the folder")
        return len(found.parts)

    return run


def _place(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        (folder / PLACE_NAME).write_bytes(untrusted)
        return BackupPlace.at(folder).vault_id

    return run


def _places() -> list[bytes]:
    return [canonical_json({"format": 1, "place_id": "0" * 32, "vault_id": "1" * 32}), b'{"format":9}', b"[1]"]


def _drops() -> list[bytes]:
    one = {"v": 1, "kind": "text", "size": None, "time": "2026-01-02T03:04:05.678Z", "name": "", "modified": ""}
    return [canonical_json(one), canonical_json({**one, "kind": "file", "name": "a.jpg", "size": 12})]


def _drop(folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        try:
            return _parsed(untrusted)
        except MalformedHead:
            return None

    return run


def _dates() -> list[bytes]:
    texts = "early March 2022|с 3 по 5 марта 2022|2022 жылғы 12 қыркүйек|15 наурыз|before 1999|2022-03-04"
    return [text.encode() for text in texts.split("|")]


def _date(folder: Path) -> Try:
    return lambda untrusted: parse_words(untrusted.decode("utf-8", "replace")).to_columns("at")


class _Undone(Exception):
    """Takes back what a case wrote."""


@dataclasses.dataclass
class _Chain:
    """A filled vault that is open, its journal without the database's own guards."""

    vault: Vault

    @classmethod
    def make(cls, folder: Path) -> _Chain:
        vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=17)
        fill(vault)
        person = vault.people.add("to be erased")
        vault.people.erase(person, reason="asked")
        vault.journal.sign_head("export")
        with vault.database.atomic() as connection:
            drop_triggers(connection)
        return cls(vault)

    @contextlib.contextmanager
    def altered(self) -> Iterator[Any]:
        """A block whose writes are taken back."""
        with contextlib.suppress(_Undone), self.vault.database.atomic() as connection:
            yield connection
            raise _Undone


def _bodies() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        chain = _Chain.make(Path(folder))
        found = [bytes(row["body"]) for row in chain.vault.database.rows("SELECT body FROM journal_payload")]
        chain.vault.lock()
    return [*found, b"[]", b"1", b'{"erased":1}', b'{"details":[]}', b'{"details":{"lost":[[1]]}}', b"\xff"]


def _body(folder: Path) -> Try:
    """A payload as it stands in the database, of entries of every action that is read back."""
    chain = _Chain.make(folder)
    actions = ("erase", "rescued", "create", "amend")
    rows = chain.vault.database.rows("SELECT hash, action FROM journal_entry ORDER BY sequence")
    hashes = [next((row["hash"] for row in rows if row["action"] == action), rows[0]["hash"]) for action in actions]

    def run(untrusted: bytes) -> object:
        number = len(untrusted) % len(actions)
        of, action = hashes[number], actions[number]
        with chain.altered() as connection:
            connection.execute("UPDATE journal_payload SET body = ? WHERE hash = ?", (untrusted, of))
            connection.execute("UPDATE journal_entry SET action = ? WHERE hash = ?", (action, of))
            _look(chain)
        return number

    return run


def _look(chain: _Chain) -> None:
    for prove in (
        lambda: prove_journal(chain.vault.database, chain.vault.journal),
        lambda: prove_tables(chain.vault.database),
    ):
        with contextlib.suppress(CodedError):
            prove()


def _entries() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        chain = _Chain.make(Path(folder))
        rows = chain.vault.database.rows("SELECT * FROM journal_entry")
        heads = chain.vault.database.rows("SELECT * FROM journal_head")
        chain.vault.lock()
    return [json.dumps(row).encode() for row in (*rows[:6], rows[-1], *heads)]


def _entry(folder: Path) -> Try:
    """The columns of one entry, each replaced by what stands in the input."""
    chain = _Chain.make(folder)
    rows = chain.vault.database.rows("SELECT rowid, * FROM journal_entry ORDER BY sequence")
    heads = chain.vault.database.rows("SELECT rowid, * FROM journal_head ORDER BY sequence")
    sound = hashlib.sha256(repr([tuple(row.values()) for row in (*rows, *heads)]).encode()).digest()
    columns = [
        "action",
        "entity",
        "entity_id",
        "fields",
        "time",
        "actor",
        "payload_digest",
        "previous",
        "hash",
        "device",
    ]

    def run(untrusted: bytes) -> object:
        text = untrusted.decode("utf-8", "replace")
        place = sum(untrusted[:8])
        with chain.altered() as connection:
            if place % 4 == 3:
                column = ("signature", "cause", "time")[place // 4 % 3]
                row = heads[place // 12 % len(heads)]
                connection.execute(f"UPDATE journal_head SET {column} = ? WHERE rowid = ?", (text, row["rowid"]))  # noqa: S608 - from a list above
            else:
                row = rows[place // 4 % len(rows)]
                column = columns[place % len(columns)]
                with contextlib.suppress(Exception):  # a value that the table refuses changes nothing
                    connection.execute(f"UPDATE journal_entry SET {column} = ? WHERE rowid = ?", (text, row["rowid"]))  # noqa: S608 - from a list above
            now = [
                tuple(dict(one).values())
                for table in ("journal_entry", "journal_head")
                for one in connection.execute(f"SELECT rowid, * FROM {table} ORDER BY sequence")  # noqa: S608
            ]
            changed = hashlib.sha256(repr(now).encode()).digest() != sound
            _refused(chain, changed)
        return place

    return run


def _refused(chain: _Chain, changed: bool) -> None:
    try:
        prove_journal(chain.vault.database, chain.vault.journal)
    except CodedError:
        return
    must(not changed, "a journal that was altered is taken for proven")


VAULT = (
    Target("vault_json", _descriptors, _descriptor),
    Target("slot_file", _slots, _slot_file),
    Target("backup_list", _manifests, _manifest),
    Target("backup_place", _places, _place),
    Target("drop_head", _drops, _drop),
    Target("date_words", _dates, _date),
    Target("journal_payload", _bodies, _body, slow=True),
    Target("journal_entry", _entries, _entry, slow=True),
)
