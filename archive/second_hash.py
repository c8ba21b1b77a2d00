"""A second hash beside SHA-256, when a person asks for one: which there are, and what it costs."""

from __future__ import annotations

import enum
import hashlib
import io
import os
import time
from dataclasses import dataclass
from typing import Protocol

from crypto.age.identities import HybridIdentity
from crypto.age.pipeline import open_hashed_alone, seal_in_turn
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

    worked: float
    """Bytes that it hashes with SHA-256 and seals, or opens."""
    hashed: float
    """Bytes that it hashes a second time."""

    @property
    def share(self) -> float:
        """How much longer the work of the processor takes with the second hash: 0.25 is a quarter more."""
        return self.worked / self.hashed

    def seconds(self, size: int) -> float:
        """What the second hash adds to so many bytes, on one core."""
        return size / self.hashed

    def whole(self, size: int) -> float:
        """Seconds that everything takes with so many bytes, on one core."""
        return size / self.worked + size / self.hashed


def measure(which: SecondHash, recipient: HybridRecipient) -> Cost:
    """Hash and seal ``SAMPLE_BYTES`` of noise, then hash them again. Takes some hundredths of a second."""
    sample = os.urandom(SAMPLE_BYTES)
    began = time.perf_counter()
    seal_in_turn(io.BytesIO(sample), io.BytesIO(), [recipient])
    return _cost(time.perf_counter() - began, which, sample)


def measure_later(which: SecondHash) -> Cost:
    """Open and hash ``SAMPLE_BYTES`` of noise under a key of its own, then hash them again; as quick."""
    sample, key, sealed = os.urandom(SAMPLE_BYTES), HybridIdentity.generate(), io.BytesIO()
    seal_in_turn(io.BytesIO(sample), sealed, [key.recipient()])
    sealed.seek(0)
    began = time.perf_counter()
    open_hashed_alone(sealed, [key])
    return _cost(time.perf_counter() - began, which, sample)


def _cost(spent: float, which: SecondHash, sample: bytes) -> Cost:
    digest = new_digest(which)
    began = time.perf_counter()
    if digest is not None:
        digest.update(memoryview(sample))
    again = time.perf_counter() - began
    return Cost(SAMPLE_BYTES / max(spent, 1e-9), SAMPLE_BYTES / max(again, 1e-9))
