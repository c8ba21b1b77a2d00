"""What must hold of copies of a vault after a session was cut off: its backup, and what was restored from it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass
class Copies:
    """Proves copies. One that holds the same, and of which the same is expected, is proven once."""

    proven: set[str] = field(default_factory=set)

    def prove_backup(self, outside: Path, backup: list[Any], ways: Sequence[str], prove: Prove) -> None:
        """The acknowledged generation, or the newest where it was removed for newer ones, restores and proves.

        Raises ``CopyBroken``; CodedError: it does not restore.
        """
        place = BackupPlace.at(backup_folder(outside))
        seen = _digest(place.folder, [*backup, *ways])
        if seen not in self.proven:
            _prove_backup(place, outside.parent / "proven", backup, ways, prove)
            self.proven.add(seen)

    def prove_restored(
        self, outside: Path, acknowledged: Mapping[str, str], ways: Sequence[str], prove: Prove
    ) -> None:
        """What stands in the place of a restored vault is a whole one; then it is removed.

        Raises ``CopyBroken``; CodedError: it does not open.
        """
        found = restored_folders(outside)
        if acknowledged.keys() - {target.name for target in found}:
            raise CopyBroken("a restored vault was acknowledged and is not there")
        for target in found:
            known = acknowledged.get(target.name)
            opens = [known] if known else ways
            seen = _digest(target, opens)
            if seen not in self.proven:
                vault = Vault.open(target, _first_way(target, opens))
                try:
                    prove(vault)
                finally:
                    vault.lock()
                self.proven.add(seen)
            shutil.rmtree(target)


def _digest(folder: Path, expected: Iterable[object]) -> str:
    digest = hashlib.sha256(repr(list(expected)).encode())
    for path in sorted(folder.rglob("*")):
        digest.update(repr(str(path.relative_to(folder))).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b"folder")
    return digest.hexdigest()


def _prove_backup(place: BackupPlace, target: Path, backup: list[Any], ways: Sequence[str], prove: Prove) -> None:
    number, way, sequence, entry_hash = backup
    there = [generation.number for generation in place.generations()]
    if not there:
        raise CopyBroken("a backup was acknowledged and there is none")
    chosen = number if number in there else max(there)
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
