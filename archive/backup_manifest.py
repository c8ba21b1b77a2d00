"""The list of a generation: what it consists of and the SHA-256 of each part, as ``sha256sum`` reads it.

FORMAT.md ("Backups") specifies every byte. The list is an age file sealed to the vault's
recipient, so that nobody else learns which generation holds which sealed file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_bytes
from crypto.age.recipients import HybridRecipient
from crypto.age.sealing import seal_bytes
from crypto.errors import CryptoError

FILE_NAME = "manifest.age"
TITLE = "# strongroom backup 1"
NOT_YET = ""
"""In place of the time at which a part was read back: it has not been read back yet."""

_PART = re.compile(
    r"vault\.json|records\.db|keys/[0-9a-f]{16}\.age|inbox/[0-9a-f]{32}\.age"
    r"|objects/(?P<first>[0-9a-f]{2})/(?P=first)[0-9a-f]{30}\.age"
)
_LINE = re.compile(rf"(?P<sha256>[0-9a-f]{{64}})  (?P<path>{_PART.pattern})")
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
_READ_BACK = re.compile(rf"# read back ({_TIME})")
_VAULT = re.compile(r"# vault ([0-9a-f]{32})")
_MADE = re.compile(rf"# made ({_TIME})")
_ENTRY = re.compile(r"# entry ([0-9]{1,18}) ([0-9a-f]{64})")
_MISSING = re.compile(r"# missing (objects/[0-9a-f]{2}/[0-9a-f]{32}\.age)")


def can_list(path: str) -> bool:
    """Whether a path in a vault's folder is one that a list can name. What is not is left behind."""
    return _PART.fullmatch(path) is not None


class ManifestUnreadable(Exception):
    """The list does not open with this key, or is none. Never leaves ``archive``."""


@dataclass(frozen=True)
class Part:
    """A file of a generation: SHA-256 of its bytes as they lie there, and when it was read back last."""

    sha256: str
    read_back: str = NOT_YET


@dataclass(frozen=True)
class Manifest:
    """Everything a generation consists of, by its path in a vault's folder."""

    vault_id: str
    made: str
    sequence: int
    entry_hash: str
    parts: Mapping[str, Part]
    missing: tuple[str, ...] = field(default=())
    """Sealed files that a record names and that the vault itself no longer had."""

    @property
    def objects(self) -> dict[str, Part]:
        """The evidence among the parts."""
        return {path: part for path, part in self.parts.items() if path.startswith("objects/")}

    def text(self) -> str:
        """The list as it is sealed: ``sha256sum --check`` reads it, what begins with ``#`` is a comment to it."""
        lines = [TITLE, f"# vault {self.vault_id}", f"# made {self.made}"]
        lines += [f"# entry {self.sequence} {self.entry_hash}"]
        lines += [f"# missing {path}" for path in sorted(self.missing)]
        for time in sorted({part.read_back for part in self.parts.values()}):
            if time != NOT_YET:
                lines.append(f"# read back {time}")
            lines += [f"{p.sha256}  {path}" for path, p in sorted(self.parts.items()) if p.read_back == time]
        return "\n".join(lines) + "\n"

    def sealed(self, recipient: HybridRecipient) -> bytes:
        """The file ``manifest.age``."""
        return seal_bytes(self.text().encode("utf-8"), [recipient])

    @classmethod
    def open(cls, untrusted_sealed: bytes, key: HybridIdentity) -> Manifest:
        """The list out of its file. Raises ``ManifestUnreadable``, also for one without what makes a vault."""
        try:
            manifest = cls.parse(open_bytes(untrusted_sealed, [key]).decode("utf-8"))
        except (CryptoError, UnicodeDecodeError) as error:
            raise ManifestUnreadable from error
        if not manifest.parts.keys() >= {"vault.json", "records.db"}:
            raise ManifestUnreadable
        return manifest

    @classmethod
    def parse(cls, untrusted_text: str) -> Manifest:
        """The list out of its text. Raises ``ManifestUnreadable`` for anything that ``text`` does not write."""
        lines = untrusted_text.split("\n")
        if len(lines) < 5 or lines[0] != TITLE or lines[-1] != "":
            raise ManifestUnreadable
        heads = [_VAULT.fullmatch(lines[1]), _MADE.fullmatch(lines[2]), _ENTRY.fullmatch(lines[3])]
        vault, made, entry = heads
        if vault is None or made is None or entry is None:
            raise ManifestUnreadable
        parts, missing = _parts(lines[4:-1])
        return cls(vault[1], made[1], int(entry[1]), entry[2], parts, missing)


def _parts(untrusted_lines: Iterable[str]) -> tuple[dict[str, Part], tuple[str, ...]]:
    parts: dict[str, Part] = {}
    missing: list[str] = []
    read_back = NOT_YET
    for line in untrusted_lines:
        if part := _LINE.fullmatch(line):
            if part["path"] in parts:
                raise ManifestUnreadable
            parts[part["path"]] = Part(part["sha256"], read_back)
        elif time := _READ_BACK.fullmatch(line):
            read_back = time[1]
        elif gone := _MISSING.fullmatch(line):
            missing.append(gone[1])
        else:
            raise ManifestUnreadable
    return parts, tuple(missing)
