"""Things in an inbox: as the program puts them there, and as a stranger could."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

from archive.descriptor import Descriptor
from archive.inbox import drop_text
from archive.inbox_taking import Emptied
from archive.vocabulary.evidence import EvidenceKind
from crypto.age.identities import HybridIdentity
from crypto.age.recipients import Recipient
from crypto.age.sealing import seal_bytes
from tests.archive.open_vaults import SetClock, open_by_key

CLOCK = SetClock()


def title(kind: EvidenceKind) -> str:
    """A title for the tests: the kind's code."""
    return str(kind)


def drop_words(folder: Path, words: str) -> str:
    """Drop a text."""
    return drop_text(folder, io.BytesIO(words.encode()), clock=CLOCK)


def in_inbox(folder: Path) -> list[str]:
    """Everything that lies there."""
    return sorted(path.name for path in (folder / "inbox").iterdir())


def sealed_by_hand(folder: Path, plain: bytes, recipients: list[Recipient] | None = None) -> str:
    """What a stranger with nothing but ``vault.json`` can put into the inbox."""
    name = f"{os.urandom(16).hex()}.age"
    sealed = seal_bytes(plain, recipients or [Descriptor.read(folder).recipient])
    (folder / "inbox" / name).write_bytes(sealed)
    return name


def head(**changes: Any) -> bytes:
    """The line of a drop, with changes."""
    value: dict[str, Any] = {"v": 1, "kind": "file", "time": "2026-03-04T05:06:07.000Z", "name": "a.txt"}
    value |= {"modified": "", "size": None}
    return (json.dumps(value | changes, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n").encode()


def take_in(folder: Path, key: HybridIdentity) -> Emptied:
    """Open, take in, lock."""
    vault = open_by_key(folder, key)
    try:
        return vault.inbox.take_in(title)
    finally:
        vault.lock()


