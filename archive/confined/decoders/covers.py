"""Covering places in files, and proving of the result that nothing is left: what this role of worker can do."""

from __future__ import annotations

from collections.abc import Mapping

from archive.confined.decoders import (
    covers_film,
    covers_papers,
    covers_pictures,
    covers_proof,
    covers_proof_media,
    covers_sound,
    covers_warming,
)
from archive.confined.task import Task

_PARTS = (covers_pictures, covers_papers, covers_proof, covers_sound, covers_film, covers_proof_media)

TASKS: Mapping[str, Task] = {name: task for part in _PARTS for name, task in part.TASKS.items()}


def warm_up() -> None:
    """Load every part now."""
    for part in (covers_pictures, covers_papers, covers_proof, covers_warming):
        part.warm_up()
