"""What lies among the sealed files and belongs to none: duplicates of ours, and what somebody else put there."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive.errors import ObjectDamaged, ObjectMissing
from archive.vault import Vault
from crypto.jobs import CancelToken

Content = tuple[int, str]
"""Size and SHA-256 of what a file holds."""


@dataclass(frozen=True)
class Foreign:
    """A file below ``objects/`` that no record names."""

    name: str
    """Its path within the vault's folder."""
    copy_of: tuple[str, ...] = ()
    """Codes of the items whose content it holds; empty where it holds none, or does not open."""


def unnamed(vault: Vault) -> list[tuple[str | None, str]]:
    """Every file below ``objects/`` that no record names and no intake writes at this moment.

    With its id, ``None`` where even its name is not ours, and its path within the vault. Raises ``StorageFailed``.
    """
    # Listed before the names are asked for: an intake writes its name down first.
    lying = list(vault.objects.present())
    known = set(vault.database.column("SELECT object_id FROM evidence_file"))
    known |= set(vault.database.column("SELECT object_id FROM pending_object"))
    return [
        (object_id, path.relative_to(vault.folder).as_posix())
        for object_id, path in lying
        if object_id not in known and os.path.lexists(path)
    ]


def foreign(vault: Vault, by_content: Mapping[Content, Sequence[str]], token: CancelToken) -> list[Foreign]:
    """The same, each opened to see whether it is a copy of something. Raises ``Cancelled`` and ``StorageFailed``."""
    return [
        Foreign(name, () if object_id is None else _copy_of(vault, object_id, by_content, token))
        for object_id, name in unnamed(vault)
    ]


def _copy_of(
    vault: Vault, object_id: str, by_content: Mapping[Content, Sequence[str]], token: CancelToken
) -> tuple[str, ...]:
    try:
        found = vault.objects.measure(object_id, "?", token=token)
    except (ObjectMissing, ObjectDamaged):
        return ()
    return tuple(by_content.get((found.size, found.sha256), ()))
