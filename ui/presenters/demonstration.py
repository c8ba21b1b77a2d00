"""A vault with invented cases, for trying the program out."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from crypto.jobs import CancelToken, Progress
from ui.demonstration.passphrase import demonstration_passphrase

FOLDER = "Strongroom demonstration"


@dataclass(frozen=True)
class Demonstration:
    """Where it is, and the passphrase that was made up for it and is told once."""

    folder: Path
    passphrase: str


def free_folder(parent: Path) -> Path:
    """A folder below ``parent`` that does not exist yet."""
    number = 1
    folder = parent / FOLDER
    while folder.exists():
        number += 1
        folder = parent / f"{FOLDER} {number}"
    return folder


def make_demonstration(parent: Path, progress: Progress, token: CancelToken) -> Demonstration:
    """Make a vault in a new folder below ``parent``, fill it, lock it.

    When this raises, the folder is gone again. Raises ``Cancelled``, ``DiskFull`` and its kin.
    """
    from archive.vault import Vault
    from ui.demonstration.filling import fill_vault

    folder, passphrase = free_folder(parent), demonstration_passphrase()
    progress(0, 0, "demonstration")
    vault = Vault.create(folder, passphrase)
    try:
        fill_vault(vault, progress, token)
    except BaseException:
        vault.lock()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    vault.lock()
    return Demonstration(folder, passphrase)
