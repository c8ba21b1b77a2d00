"""Vaults with evidence, and backups of them, for the tests of backups."""

from __future__ import annotations

import os
from pathlib import Path

from archive.vault import Vault
from crypto.jobs import CancelToken


def take_in(vault: Vault, count: int, size: int = 5000) -> list[str]:
    """Take in random files; returns the ids of their sealed files."""
    made = []
    for number in range(count):
        item = vault.evidence.add(f"item {number}")
        made.append(vault.intake.take_in_bytes(os.urandom(size), "file.bin", item.id).file.object_id)
    return made


def objects_in(folder: Path) -> dict[str, bytes]:
    """Every file below ``objects`` of a vault or a backup, with what is in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "objects").rglob("*"))
        if path.is_file()
    }


class StopAt(CancelToken):
    """Asks for the work to stop at the ``count``-th look."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.looks = 0
        self._count = count

    def check(self) -> None:
        """Count, and stop at the given one."""
        self.looks += 1
        if self.looks == self._count:
            self.cancel()
        super().check()


def damage(path: Path) -> None:
    """Turn one bit in the middle of a file, without changing its size."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
