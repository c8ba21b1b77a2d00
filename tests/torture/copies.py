"""What must hold of copies of a vault after a session was cut off: its backup, and what was restored from it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from archive.backup_place import BackupPlace
from archive.restoring import restore
from archive.vault import Vault
from crypto.errors import CodedError
from tests.torture.pressure import backup_folder, restored_folders, way_of

Prove = Callable[[Vault], object]


class CopyBroken(AssertionError):
    """A copy does not hold what was acknowledged."""


def prove_backup(outside: Path, backup: list[Any], ways: Sequence[str], prove: Prove) -> None:
    """The acknowledged generation, or the newest where it was removed for newer ones, restores and proves.

    Raises ``CopyBroken``; CodedError: it does not restore.
    """
    number, way, sequence, entry_hash = backup
    place = BackupPlace.at(backup_folder(outside))
    there = [generation.number for generation in place.generations()]
    if not there:
        raise CopyBroken("a backup was acknowledged and there is none")
    chosen = number if number in there else max(there)
    target = outside.parent / "proven"
    shutil.rmtree(target, ignore_errors=True)
    _first(lambda text: restore(place.folder, target, way_of(text), generation=chosen), (way, *ways))
    vault = Vault.open(target, _first_way(target, (way, *ways)), read_only=True)
    try:
        row = vault.database.row("SELECT hash FROM journal_entry WHERE sequence = ?", (sequence,))
        if sequence and (row is None or row["hash"] != entry_hash):
            raise CopyBroken("a backup does not hold the entry that it was acknowledged with")
        prove(vault)
    finally:
        vault.lock()
    shutil.rmtree(target)


def prove_restored(outside: Path, acknowledged: Mapping[str, str], ways: Sequence[str], prove: Prove) -> None:
    """What stands in the place of a restored vault is a whole one; then it is removed.

    Raises ``CopyBroken``; CodedError: it does not open.
    """
    found = restored_folders(outside)
    if acknowledged.keys() - {target.name for target in found}:
        raise CopyBroken("a restored vault was acknowledged and is not there")
    for target in found:
        known = acknowledged.get(target.name)
        vault = Vault.open(target, _first_way(target, [known] if known else ways))
        try:
            prove(vault)
        finally:
            vault.lock()
        shutil.rmtree(target)


def _first(attempt: Callable[[str], object], ways: Iterable[str]) -> str:
    """The first way with which it works. Raises what the last one raised."""
    error: CodedError | None = None
    for text in ways:
        try:
            attempt(text)
        except CodedError as refusal:
            error = refusal
        else:
            return text
    raise error or CopyBroken("no way in to try")


def _first_way(folder: Path, ways: Iterable[str]) -> Any:
    return way_of(_first(lambda text: Vault.open(folder, way_of(text), read_only=True).lock(), ways))
