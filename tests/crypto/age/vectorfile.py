"""Reads the public test vectors of the age format; ``vectors/README.md`` says where they are from."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path

from crypto.age.identities import Identity, PassphraseIdentity, parse_identity

FOLDER = Path(__file__).parent / "vectors"


@dataclass(frozen=True)
class Vector:
    """One vector: what to open, what with, and what must come of it."""

    name: str
    expect: str
    age_file: bytes
    payload_sha256: str | None
    identity_texts: tuple[str, ...]
    passphrases: tuple[str, ...]
    file_key: bytes | None
    armored: bool

    def identities(self) -> list[Identity]:
        return [
            *(parse_identity(text) for text in self.identity_texts),
            *(PassphraseIdentity(text) for text in self.passphrases),
        ]


def load(path: Path) -> Vector:
    head, body = path.read_bytes().split(b"\n\n", 1)
    lines = (line.partition(": ") for line in head.decode("utf-8").split("\n"))
    pairs = [(key, value) for key, _, value in lines]
    single = dict(pairs)
    if single.get("compressed") == "zlib":
        body = zlib.decompress(body)
    return Vector(
        name=path.name,
        expect=single["expect"],
        age_file=body,
        payload_sha256=single.get("payload"),
        identity_texts=tuple(value for key, value in pairs if key == "identity"),
        passphrases=tuple(value for key, value in pairs if key == "passphrase"),
        file_key=bytes.fromhex(single["file key"]) if "file key" in single else None,
        armored=single.get("armored") == "yes",
    )


ALL = tuple(load(path) for path in sorted(FOLDER.iterdir()) if path.name != "README.md")
