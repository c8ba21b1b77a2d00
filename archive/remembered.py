"""What the database remembers of ``vault.json``, so that a byte changed in that file does not go unnoticed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from archive.canonical import canonical_json
from archive.connection import Database
from archive.descriptor import Descriptor

_NAME = "description"


def remember(database: Database, descriptor: Descriptor) -> None:
    """Keep the vault's id and the time of its making. Its recipient needs no keeping: the vault key proves it.

    Raises as ``Database.atomic``.
    """
    with database.atomic() as connection:
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_NAME, _text(descriptor)))


def remember_once(database: Database, descriptor: Descriptor) -> None:
    """The same for a vault that an earlier version made, unless it is kept already."""
    if database.row("SELECT 1 FROM setting WHERE name = ?", (_NAME,)) is None:
        remember(database, descriptor)


def differs(database: Database, descriptor: Descriptor) -> bool:
    """Whether ``vault.json`` says something else than what is kept; no if nothing is."""
    row = database.row("SELECT value FROM setting WHERE name = ?", (_NAME,))
    return row is not None and row["value"] != _text(descriptor)


def from_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[str, str] | None:
    """Id and time out of rows of the table ``setting`` that were read without the database; ``None`` if not there."""
    for row in rows:
        if row.get("name") == _NAME:
            try:
                value = json.loads(row["value"])
                return str(value["vault_id"]), str(value["created"])
            except (ValueError, TypeError, LookupError):
                return None
    return None


def _text(descriptor: Descriptor) -> str:
    return canonical_json({"created": descriptor.created, "vault_id": descriptor.vault_id}).decode()
