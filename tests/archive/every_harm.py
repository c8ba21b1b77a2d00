"""Everything that can be done to sealed files, done at once: flipped, cut, swapped, removed and duplicated."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind

COUNT = 7
DUPLICATE = "ab" * 16
"""The name of the file that is there twice."""


def taken_in(vault: Vault) -> list[Path]:
    """Items ``E-0001`` and so on, each with a file of several chunks; returns the sealed files in that order."""
    paths = []
    for number in range(COUNT):
        item = vault.evidence.add("A card", EvidenceKind.PHOTO)
        file = vault.intake.take_in_bytes(bytes([number]) * 100_000, "card.bin", item.id).file
        paths.append(vault.objects.path(file.object_id))
    return paths


def harm(paths: list[Path]) -> None:
    """The first is flipped, the second cut, two are swapped, one removed, the sixth is there twice, one is left."""
    content = bytearray(paths[0].read_bytes())
    content[len(content) // 2] ^= 1
    paths[0].write_bytes(content)
    os.truncate(paths[1], paths[1].stat().st_size - 1)
    third = paths[2].read_bytes()
    paths[2].write_bytes(paths[3].read_bytes())
    paths[3].write_bytes(third)
    paths[4].unlink()
    folder = paths[5].parent.with_name(DUPLICATE[:2])
    folder.mkdir(exist_ok=True)
    shutil.copyfile(paths[5], folder / f"{DUPLICATE}.age")
