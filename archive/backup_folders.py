"""Folders of backups and vaults by what they are: whether one lies in the other, and what lies in ``objects``."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

OBJECTS = "objects"


def overlap(one: Path, other: Path) -> bool:
    """Whether one folder is the other or lies inside it, by what they are and not by how they are written."""
    return inside(other, one) or inside(one, other)


def inside(inner: Path, outer: Path) -> bool:
    """Whether ``inner`` is ``outer`` or lies in it, be it there already or not."""
    try:
        sought = outer.stat()
    except OSError:
        return False
    resolved = inner.resolve()
    for folder in (resolved, *resolved.parents):
        with contextlib.suppress(OSError):
            if os.path.samestat(folder.stat(), sought):
                return True
    return False


def sizes_below(objects: Path) -> dict[str, int]:
    """Every file in a vault's or backup's folder ``objects``: its size by ``objects/<2 hex>/<name>``.

    Raises ``OSError``.
    """
    return {path: entry.stat().st_size for path, entry in _entries(objects)}


def names_below(objects: Path) -> set[str]:
    """The paths of ``sizes_below`` alone, which takes a fraction of the time. Raises ``OSError``."""
    return {path for path, _ in _entries(objects)}


def _entries(objects: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for folder in os.scandir(objects) if objects.is_dir() else ():
        if folder.is_dir(follow_symlinks=False):
            for entry in os.scandir(folder.path):
                if entry.is_file(follow_symlinks=False):
                    yield f"{OBJECTS}/{folder.name}/{entry.name}", entry
