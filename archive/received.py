"""What a file was called outside, where it lay and when it was touched there: data about the original, class D."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from typing import Any

from archive.canonical import clean_text
from archive.outside import time_outside


@dataclass(frozen=True, kw_only=True)
class Received:
    """The fields of ``EvidenceFile`` that tell of the outside."""

    name_received: str
    modified_received: str = ""
    path_received: str = ""
    name_bytes: str = ""
    created_received: str = ""
    accessed_received: str = ""

    def fields(self) -> dict[str, Any]:
        """By name of the field."""
        return asdict(self)


def received(path: str, state: os.stat_result, descriptor: int, *, in_folder: bool) -> Received:
    """Of a file that was opened and not read yet; ``path`` has ``/`` between its parts, and may hold anything.

    A time that the file system does not keep honestly is left empty: nobody is to build a chronology on it.
    """
    return Received(
        name_received=clean_text(path.rpartition("/")[2]),
        path_received=clean_text(path) if in_folder else "",
        name_bytes="" if clean_text(path) == path else os.fsencode(path).hex(),
        modified_received=time_outside(state.st_mtime),
        created_received=_created(state),
        accessed_received=time_outside(state.st_atime) if _keeps_reading(descriptor) else "",
    )


def _created(state: os.stat_result) -> str:
    """Where the system tells: on Linux it tells Python only when the entry changed last, which is another thing."""
    born = getattr(state, "st_birthtime", None)
    if born is None and os.name == "nt":
        born = state.st_ctime
    return "" if born is None else time_outside(born)


def _keeps_reading(descriptor: int) -> bool:
    """Whether each reading is written down: most systems write one a day, or none, to spare the disk."""
    if not hasattr(os, "ST_RELATIME"):
        return False
    try:
        return not os.fstatvfs(descriptor).f_flag & (os.ST_RELATIME | os.ST_NOATIME)
    except OSError:
        return False
