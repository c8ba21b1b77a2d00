"""Targets in ``archive/`` that stand in the database: payloads and lines of the journal, and what they make."""

from __future__ import annotations

import contextlib
import dataclasses
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from archive.journal_proof import prove_journal
from archive.model.casework import CaseFile
from archive.rebuild import compare, empty_tables, replay
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from crypto.errors import CodedError
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, drop_triggers, fill
from tests.fuzz.target import Target, Try, must


class _Undone(Exception):
    """Takes back what a case wrote."""


@dataclasses.dataclass
class _Chain:
    """A filled vault that is open, its journal without the database's own guards."""

    vault: Vault

    @classmethod
    def make(cls, folder: Path, write: Callable[[Vault], object]) -> _Chain:
        vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=LEAST_WORK)
        write(vault)
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

    def entries(self) -> list[dict[str, Any]]:
        return [dict(row) for row in self.vault.database.rows("SELECT rowid, * FROM journal_entry ORDER BY sequence")]

    def bodies(self) -> dict[str, bytes]:
        rows = self.vault.database.rows("SELECT hash, body FROM journal_payload")
        return {str(row["hash"]): bytes(row["body"]) for row in rows}


def _few(vault: Vault) -> None:
    """As few entries as have every action of a record; each case proves all of them."""
    case = vault.cases.open("Invented", CaseKind.ASSEMBLY)
    vault.ledger.amend(vault.ledger.get(CaseFile, case.id), {"title": "Invented anew"})


def _bodies() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        chain = _Chain.make(Path(folder), fill)
        found = list(chain.bodies().values())
        chain.vault.lock()
    return [*found, b"[]", b"1", b'{"erased":1}', b'{"details":[]}', b'{"details":{"lost":[[1]]}}', b"\xff"]


def _body(folder: Path) -> Try:
    """A payload as it stands in the database, of entries of every action whose payload the proof reads."""
    chain = _Chain.make(folder, _few)
    actions = ("erase", "rescued", "create", "amend")
    entries, bodies = chain.entries(), chain.bodies()
    standing = [entry for entry in entries if entry["hash"] in bodies]
    places = [next((entry for entry in standing if entry["action"] == one), standing[0]) for one in actions]

    def run(untrusted: bytes) -> object:
        number = len(untrusted) % len(actions)
        of, action = places[number]["hash"], actions[number]
        with chain.altered() as connection:
            connection.execute("UPDATE journal_payload SET body = ? WHERE hash = ?", (untrusted, of))
            connection.execute("UPDATE journal_entry SET action = ? WHERE hash = ?", (action, of))
            _refused(chain, changed=untrusted != bodies[of] or action != places[number]["action"])
        return number

    return run


def _played(folder: Path) -> Try:
    """A payload as it stands in the database, of the entry that made a record of each kind, played into tables."""
    chain = _Chain.make(folder, fill)
    bodies = chain.bodies()
    made = [entry["hash"] for entry in chain.entries() if entry["action"] == "create" and entry["hash"] in bodies]
    actions = ("create", "amend", "withdraw", "erase", "restate")
    memory = empty_tables()

    def run(untrusted: bytes) -> object:
        number = sum(untrusted)
        of, action = made[number % len(made)], actions[number // len(made) % len(actions)]
        memory.execute("BEGIN")
        try:
            with chain.altered() as connection, contextlib.suppress(CodedError):
                connection.execute("UPDATE journal_payload SET body = ? WHERE hash = ?", (untrusted, of))
                connection.execute("UPDATE journal_entry SET action = ? WHERE hash = ?", (action, of))
                replay(chain.vault.database, memory)
                compare(chain.vault.database, memory)
        finally:
            memory.execute("ROLLBACK")
        return number

    return run


COLUMNS = (
    "action", "entity", "entity_id", "fields", "time", "actor", "payload_digest", "previous", "hash", "device",
    "sequence",
)  # fmt: skip
HEAD_COLUMNS = ("signature", "cause", "time", "hash", "device", "sequence")


def _entries() -> list[bytes]:
    """Two bytes for the place, and what is put there."""
    with tempfile.TemporaryDirectory() as folder:
        chain = _Chain.make(Path(folder), _few)
        (head,) = chain.vault.database.rows("SELECT * FROM journal_head")
        entries = chain.entries()
        chain.vault.lock()
    lines = [(entries[1], COLUMNS, 0), (entries[-1], COLUMNS, 0), (head, HEAD_COLUMNS, HEADS)]
    return [
        bytes([first + 1, number]) + str(row[name]).encode()
        for row, names, first in lines
        for number, name in enumerate(names)
    ]


HEADS = 128
"""A first byte from here on stands for a signed head, one below for an entry."""


def _entry(folder: Path) -> Try:
    """One column of one entry or signed head, replaced by what stands in the case."""
    chain = _Chain.make(folder, _few)
    database = chain.vault.database

    tables = ("journal_entry", "journal_head")
    rows = {table: database.rows(f"SELECT rowid, * FROM {table} ORDER BY sequence") for table in tables}  # noqa: S608

    def run(untrusted: bytes) -> object:
        row, column = untrusted[:2].ljust(2, b"\0")
        text = untrusted[2:].decode("utf-8", "replace")
        table, names = ("journal_head", HEAD_COLUMNS) if row >= HEADS else ("journal_entry", COLUMNS)
        sound = rows[table][row % len(rows[table])]
        name, number = names[column % len(names)], sound["rowid"]
        with chain.altered() as connection:
            with contextlib.suppress(Exception):  # a value that the table refuses changes nothing
                connection.execute(f"UPDATE {table} SET {name} = ? WHERE rowid = ?", (text, number))  # noqa: S608 - from lists above
            found = database.row(f"SELECT rowid, * FROM {table} WHERE rowid = ?", (number,))  # noqa: S608
            _refused(chain, changed=found != sound)
        return number

    return run


def _refused(chain: _Chain, *, changed: bool) -> None:
    try:
        prove_journal(chain.vault.database, chain.vault.journal)
    except CodedError:
        return
    must(not changed, "a journal that was altered is taken for proven")


JOURNAL = (
    Target("journal_payload", _bodies, _body),
    Target("journal_entry", _entries, _entry, largest=2048),
    Target("journal_tables", _bodies, _played, slow=True),
)
