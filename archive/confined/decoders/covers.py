"""Covering places in files, proving of the result that nothing is left, and copies that tell nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from archive.confined.decoders import (
    covers_film,
    covers_letters,
    covers_papers,
    covers_pictures,
    covers_preview,
    covers_proof,
    covers_proof_letters,
    covers_proof_media,
    covers_sound,
    covers_warming,
    safe_media,
    safe_office,
    safe_papers,
    safe_pictures,
)
from archive.confined.task import Task

_COVERING = (covers_pictures, covers_papers, covers_proof, covers_sound, covers_film, covers_proof_media)
_LETTERS = (covers_letters, covers_proof_letters)
_PARTS = (*_COVERING, *_LETTERS, covers_preview, safe_pictures, safe_papers, safe_office, safe_media)

TASKS: Mapping[str, Task] = {name: task for part in _PARTS for name, task in part.TASKS.items()}


def warm_up() -> None:
    """Load every part now."""
    proving = (covers_proof, covers_proof_letters)
    for part in (covers_pictures, covers_papers, *proving, covers_warming, safe_papers, safe_office):
        part.warm_up()
