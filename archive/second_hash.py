"""A second hash beside SHA-256, when a person asks for one: which there are, and what it costs."""

from __future__ import annotations

import enum
import hashlib
import io
import os
import time
from dataclasses import dataclass
from typing import Protocol

from crypto.age.pipeline import seal_in_turn
from crypto.age.recipients import HybridRecipient

SAMPLE_BYTES = 8 * 1024 * 1024


class SecondHash(enum.StrEnum):
    """Which second hash is kept with each file, 512 bits either way."""

    NONE = "none"
    BLAKE2B = "blake2b"
    SHA512 = "sha512"


class Digest(Protocol):
    """What ``hashlib`` gives."""

    def update(self, data: memoryview, /) -> None: ...

    def hexdigest(self) -> str: ...


def new_digest(which: SecondHash) -> Digest | None:
    """A fresh second hash, or ``None`` where none is wanted."""
    if which is SecondHash.NONE:
        return None
    return hashlib.blake2b() if which is SecondHash.BLAKE2B else hashlib.sha512()


def said(which: SecondHash, digest: Digest | None) -> str:
    """The hash as it is kept: its name, a colon and lower-case hex; empty where none was wanted."""
    return "" if digest is None else f"{which}:{digest.hexdigest()}"


@dataclass(frozen=True)
class Cost:
    """What one core does in a second, measured on a sample in memory."""

    sealed: float
    """Bytes that it hashes with SHA-256 and seals."""
    hashed: float
    """Bytes that it hashes a second time."""

    @property
    def share(self) -> float:
        """How much longer the work of the processor takes with the second hash: 0.25 is a quarter more."""
        return self.sealed / self.hashed

    def seconds(self, size: int) -> float:
        """What the second hash adds to so many bytes, on one core."""
        return size / self.hashed


def measure(which: SecondHash, recipient: HybridRecipient) -> Cost:
    """Hash and seal ``SAMPLE_BYTES`` of noise, then hash them again. Takes some hundredths of a second."""
    sample = os.urandom(SAMPLE_BYTES)
    began = time.perf_counter()
    seal_in_turn(io.BytesIO(sample), io.BytesIO(), [recipient])
    sealed = time.perf_counter()
    digest = new_digest(which)
    if digest is not None:
        digest.update(memoryview(sample))
    ended = time.perf_counter()
    return Cost(SAMPLE_BYTES / max(sealed - began, 1e-9), SAMPLE_BYTES / max(ended - sealed, 1e-9))
