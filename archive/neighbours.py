"""Folders beside a vault that hold another form of it, with ways in of their own.

A change of keys that was begun stands beside the vault, and so does the old vault until the new one
was opened; a restore or a rehearsal that was killed leaves the draft that it was filling.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from archive.founding import abandoned_drafts
from archive.rekey.draft import aside_of, draft_of


def neighbours(folder: Path) -> list[Path]:
    """Those that are there and that nobody is working on, as far as they can be seen."""
    found = [path for path in (draft_of(folder), aside_of(folder)) if path.is_dir() and not path.is_symlink()]
    with contextlib.suppress(OSError):
        found += abandoned_drafts(folder.absolute().parent)
    return found
