"""Key files: something to have, beside something to know. Any file will do; its content counts, not its name."""

from __future__ import annotations

import base64
import hmac
import os
from pathlib import Path
from typing import Final

from archive.safefiles import regular_file, write_whole
from archive.slot_errors import (
    KeyFileEmpty,
    KeyFileInsideVault,
    KeyFileMissing,
    KeyFileTooLarge,
    KeyFileUnreadable,
)

HASH_KEY: Final = "strongroom/v1/key-file"
"""Key of the keyed hash; part of the vault format."""
SEPARATOR: Final = "-"
MOST_BYTES: Final = 1024 * 1024
RANDOM_BYTES: Final = 32


def read_key_file(path: Path) -> bytes:
    """The content of a key file.

    Raises:
        KeyFileMissing, KeyFileUnreadable, KeyFileEmpty, KeyFileTooLarge.
    """
    try:
        with open(path, "rb", opener=regular_file) as file:
            untrusted_content = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise KeyFileMissing(name=path.name) from None
    except (OSError, ValueError) as error:
        raise KeyFileUnreadable(name=path.name) from error
    if not untrusted_content:
        raise KeyFileEmpty(name=path.name)
    if len(untrusted_content) > MOST_BYTES:
        raise KeyFileTooLarge(name=path.name, limit=MOST_BYTES)
    return untrusted_content


def joined(passphrase: str, content: bytes) -> str:
    """The passphrase of a slot that asks for a passphrase and a key file.

    The passphrase, a hyphen, and HMAC-SHA-256 of the file's content in hex. Its last 65
    characters have one form, so no two pairs give the same text.
    """
    return passphrase + SEPARATOR + hmac.digest(HASH_KEY.encode("ascii"), content, "sha256").hex()


def make_key_file(path: Path) -> None:
    """Write a new key file: 32 random bytes as one line of base64, readable by its owner alone.

    Raises ``FileExistsError`` where something has that name; DiskFull and its kin.
    """
    write_whole(path, base64.b64encode(os.urandom(RANDOM_BYTES)) + b"\n")


def check_outside(path: Path, vault: Path) -> None:
    """Refuse a key file that is taken away together with the vault. Raises ``KeyFileInsideVault``."""
    if path.resolve().is_relative_to(vault.resolve()):
        raise KeyFileInsideVault(name=path.name)
