"""Removing earlier generations on purpose, and what no generation lists."""

from __future__ import annotations

import contextlib
import re

from archive.backup_folders import names_below
from archive.backup_manifest import can_list
from archive.backup_place import BackupPlace
from archive.backup_runs import KnownLists, key_of
from archive.place_errors import place_errors
from archive.safefiles import PART_SUFFIX
from archive.vault import Vault

_UNFINISHED = re.compile(r"/\.[0-9a-f]{16}" + re.escape(PART_SUFFIX) + r"\Z")


def prune(vault: Vault, place: BackupPlace, keep: int, lists: KnownLists) -> int:
    """Remove what is older than the newest ``keep`` generations; returns how many. Objects are ``sweep_objects``'s.

    A folder whose list is not one of this vault's counts for none of them: nobody's rubbish on
    a stick takes the place of a backup.

    Raises ``BackupPlaceLost`` and its kin; ``ValueError`` for a ``keep`` below 1.
    """
    if keep < 1:
        raise ValueError("keep")
    generations = place.generations()
    kept = [one.number for one in generations if lists.of(one) is not None][-keep:]
    gone = [one for one in generations if len(kept) == keep and one.number < kept[0]]
    for generation in gone:
        place.remove(generation)
        with vault.database.atomic() as connection:
            connection.execute("DELETE FROM backup_run WHERE generation = ?", (key_of(place, generation.number),))
            details = {"generation": generation.number}
            vault.ledger.note("backup_pruned", "vault", vault.descriptor.vault_id, details)
    return len(gone)


def sweep_objects(place: BackupPlace, lists: KnownLists) -> int:
    """Remove sealed files that no generation lists and what interrupted copying left; returns how many.

    As long as one generation's list cannot be read nothing that could be its own is removed.

    Raises ``BackupPlaceLost`` and its kin.
    """
    listed: set[str] = set()
    all_known = True
    for generation in place.generations():
        manifest = lists.of(generation)
        if manifest is None:
            all_known = False
            break
        listed.update(manifest.objects)
    removed = 0
    with place_errors():
        for path in names_below(place.objects):
            unfinished = _UNFINISHED.search(path)
            nobodys = all_known and can_list(path) and path not in listed
            if unfinished or nobodys:
                file = place.folder / path
                file.unlink()
                with contextlib.suppress(OSError):
                    file.parent.rmdir()  # only an empty one goes
                removed += 1
    return removed
