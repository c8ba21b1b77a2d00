"""Opens the pages of a SQLCipher 4 file with the key and AES alone, as FORMAT.md describes them.

This sees what no SQL shows: free pages, the slack of pages, and the write-ahead log.
"""

from __future__ import annotations

import hashlib
import hmac
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


def proven_plain_database(path: Path, key: bytes) -> bytes:
    """The whole file as a plain SQLite database, every page's HMAC checked on the way.

    For the standard ``sqlite3`` module, which knows nothing of SQLCipher. Raises ``AssertionError``.
    """
    content = path.read_bytes()
    salt = content[:SALT_BYTES]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = []
    for number, at in enumerate(range(0, len(content), PAGE), start=1):
        sealed = content[at : at + PAGE]
        covered = sealed[SALT_BYTES if number == 1 else 0 : PAGE - RESERVE + IV_BYTES]
        mac = hmac.digest(mac_key, covered + number.to_bytes(4, "little"), "sha512")
        assert mac == sealed[PAGE - len(mac) :], f"page {number}"
        pages.append(clear_page(sealed, key, first=number == 1) + bytes(RESERVE))
    # Bytes 18 and 19 say that there is a write-ahead log; a file in memory has none.
    plain = bytearray(b"SQLite format 3\x00" + b"".join(pages))
    plain[18:20] = b"\x01\x01"
    return bytes(plain)
