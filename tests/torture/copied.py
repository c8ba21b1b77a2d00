"""What must hold of safe copies after a session was cut off: each is whole and told of, and no word is readable."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from archive.copies_left import LEAVING
from archive.vault import Vault
from tests.torture.handling import copies_folder, markers
from tests.traces.witness import files_with


class CopyHalf(AssertionError):
    """A copy outside is not whole, not known to the vault, or a planted word can be read."""


def prove_copied(vault: Vault, outside: Path, acknowledged: Mapping[str, str]) -> None:
    """What lies in the folder for copies is whole and in the journal; nothing planted is readable beside the vault.

    Raises ``CopyHalf``.
    """
    folder = copies_folder(outside)
    if not folder.is_dir():
        return
    there = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    lost = [name for name, digest in acknowledged.items() if there.get(name) != digest]
    if lost:
        raise CopyHalf(f"a copy that was acknowledged is not there: {lost}")
    sql = "SELECT entity_id FROM journal_entry WHERE action = ?"
    told: dict[str, set[str]] = {}
    for item_id in set(vault.database.column(sql, (LEAVING,))):
        for entry in vault.journal.entries_of("evidence_item", item_id):
            if entry.action == LEAVING:
                payload = vault.journal.payload(entry.hash)
                details = payload["details"] if payload is not None else {}
                told.setdefault(str(details["name"]), set()).add(str(details["sha256"]))
    half = [name for name, digest in there.items() if digest not in told.get(name, set())]
    if half:
        raise CopyHalf(f"outside lies what is no copy that the vault knows of: {half}")
    readable = files_with(outside.parent, markers())
    if readable:
        raise CopyHalf(f"planted words can be read in {readable}")
