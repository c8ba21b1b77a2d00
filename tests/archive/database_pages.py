"""Opens the pages of a SQLCipher 4 file with the key and AES alone, as FORMAT.md describes them.

This sees what no SQL shows: free pages, the slack of pages, and the write-ahead log.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE = 4096
RESERVE = 80
IV_BYTES = 16
SALT_BYTES = 16
LOG_HEADER = 32
FRAME_HEADER = 24


def clear_page(sealed: bytes, key: bytes, *, first: bool) -> bytes:
    """The plaintext of one page, without the reserved bytes at its end; page 1 begins with the salt."""
    body = sealed[SALT_BYTES if first else 0 : PAGE - RESERVE]
    iv = sealed[PAGE - RESERVE : PAGE - RESERVE + IV_BYTES]
    opener = Cipher(AES256(key), CBC(iv)).decryptor()
    return opener.update(body) + opener.finalize()


def clear_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page of the database file, used or free."""
    content = path.read_bytes()
    for number, at in enumerate(range(0, len(content), PAGE)):
        yield clear_page(content[at : at + PAGE], key, first=number == 0)


def clear_log(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page in the write-ahead log, outdated ones too."""
    content = path.read_bytes() if path.exists() else b""
    for at in range(LOG_HEADER, len(content) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
        first = int.from_bytes(content[at : at + 4], "big") == 1
        yield clear_page(content[at + FRAME_HEADER : at + FRAME_HEADER + PAGE], key, first=first)
