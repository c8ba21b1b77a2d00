"""The damaged databases that repairs left in a vault's folder: named, dated, and removed when somebody says so.

One holds what the vault held then, also what was erased since, and opens with the vault's key of then.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from archive.clock import utc_text
from archive.errors import VaultReadOnly
from archive.rescue.errors import KeptMissing
from archive.safefiles import is_link, remove_file
from archive.vault import Vault

_NAME = re.compile(r"records\.damaged-[0-9a-f]{16}\.db")
_BESIDE = ("-wal", "-shm")


@dataclass(frozen=True)
class KeptDatabase:
    """A damaged database that a repair put aside."""

    name: str
    size: int
    """Bytes, with its log."""
    time: str
    """When the repair put it aside, by the journal; where that does not say, when the file was last written."""


def kept_name(mark: str) -> str:
    """What a damaged database is called that stays; ``mark`` is 16 hex digits."""
    return f"records.damaged-{mark}.db"


def kept_files(folder: Path) -> list[Path]:
    """Every file of that kind in a vault's folder, with what lies beside it. Raises ``OSError``."""
    names = {path.name: path for path in folder.iterdir() if not path.is_dir() and not is_link(path)}
    found = []
    for name, path in sorted(names.items()):
        stem = next((name.removesuffix(end) for end in _BESIDE if name.endswith(end)), name)
        if _NAME.fullmatch(stem):
            found.append(path)
    return found


def kept_databases(vault: Vault) -> list[KeptDatabase]:
    """The damaged databases in an open vault's folder, by name. Raises ``OSError``."""
    files = kept_files(vault.folder)
    told = _told(vault) if files else {}
    found = []
    for path in files:
        if _NAME.fullmatch(path.name):
            size = sum(file.stat().st_size for file in files if file.name.startswith(path.name))
            written = utc_text(datetime.fromtimestamp(path.stat().st_mtime, UTC))
            found.append(KeptDatabase(path.name, size, told.get(path.name, written)))
    return found


def _told(vault: Vault) -> dict[str, str]:
    """When the journal says that each was put aside."""
    rows = vault.database.rows(
        "SELECT e.time, p.body FROM journal_entry e JOIN journal_payload p ON p.hash = e.hash"
        " WHERE e.entity_id = ? AND e.action = 'repaired'",
        (vault.descriptor.vault_id,),
    )
    details = ((json.loads(row["body"]).get("details", {}), row["time"]) for row in rows)
    return {str(one["kept"]): str(time) for one, time in details if "kept" in one}


def remove_kept(vault: Vault, name: str) -> None:
    """Remove a damaged database for good, with a line in the journal. What a disk keeps of it is out of reach.

    Raises:
        KeptMissing: there is none of that name. VaultReadOnly, VaultLocked; DiskFull and its kin.
    """
    vault.vault_key()
    if vault.read_only:
        raise VaultReadOnly
    files = [path for path in kept_files(vault.folder) if path.name.removesuffix("-wal").removesuffix("-shm") == name]
    if not files:
        raise KeptMissing(name=name)
    with vault.database.atomic():
        vault.ledger.note("kept_removed", "vault", vault.descriptor.vault_id, {"name": name})
        for path in sorted(files, reverse=True):  # the log before what it belongs to
            remove_file(path)
