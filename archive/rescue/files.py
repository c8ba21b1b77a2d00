"""The sealed files of a damaged vault: which prove, what damaged ones still give, and which nobody names."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from archive.errors import ObjectDamaged, ObjectMissing
from archive.objects import ObjectStore
from archive.rescue.records import Readable
from archive.safefiles import regular_file
from crypto.age.fragments import open_fragments
from crypto.age.identities import HybridIdentity
from crypto.age.pipeline import open_hashed
from crypto.age.stream import CHUNK_BYTES
from crypto.errors import CryptoError
from crypto.jobs import CancelToken, Progress, no_progress

STAGE = "objects"


class State(enum.StrEnum):
    """What a sealed file is."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"
    UNCLAIMED = "unclaimed"
    """It opens with the vault's key, and no record that can be read names it."""


@dataclass(frozen=True)
class SealedFile:
    """One sealed file, or the place of one.

    Attributes:
        file_id: id of its ``evidence_file``, empty when unclaimed.
        reason: code of what is wrong with a damaged one.
        gaps: byte ranges of the original that cannot be read, from (with) and to (without); of a
            damaged one whose file key is lost, all of it.
        size, sha256: of the original, as recorded; of an unclaimed one, as found.
    """

    object_id: str
    file_id: str
    item: str
    state: State
    size: int
    sha256: str
    reason: str = ""
    gaps: tuple[tuple[int, int], ...] = ()

    @property
    def readable(self) -> int:
        """Bytes of the original that can be read."""
        if self.state is State.MISSING:
            return 0
        return self.size - sum(end - begin for begin, end in self.gaps)


def look_at_files(
    readable: Readable,
    objects: ObjectStore,
    key: HybridIdentity,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Iterator[SealedFile]:
    """Prove every recorded file, measure what damaged ones still give, find the unclaimed. Raises ``Cancelled``."""
    rows = [row for row in readable.records["evidence_file"].values() if row["withdrawn_at"] is None]
    total = sum(int(row["size"]) for row in rows)
    before = 0
    for row in rows:
        offset = before

        def shifted(done: int, _size: int, _stage: str, offset: int = offset) -> None:
            progress(min(offset + done, total), total, STAGE)

        yield _recorded(row, readable, objects, key, shifted, token)
        before += int(row["size"])
        progress(before, total, STAGE)
    named = {str(row["object_id"]) for row in readable.records["evidence_file"].values()}
    named |= {str(row["object_id"]) for row in readable.beside["pending_object"].values()}
    for object_id, path in objects.present():
        if object_id is not None and object_id not in named:
            found = _unclaimed(object_id, path, key, token)
            if found is not None:
                yield found


def _recorded(
    row: dict[str, Any],
    readable: Readable,
    objects: ObjectStore,
    key: HybridIdentity,
    progress: Progress,
    token: CancelToken | None,
) -> SealedFile:
    item = readable.code_of("evidence_item", row["item_id"])
    object_id, size, sha256 = str(row["object_id"]), int(row["size"]), str(row["sha256"])
    state, reason = State.SOUND, ""
    gaps: tuple[tuple[int, int], ...] = ()
    try:
        objects.prove(object_id, item, size, sha256, progress, token)
    except ObjectMissing:
        state = State.MISSING
    except ObjectDamaged as error:
        state, reason = State.DAMAGED, error.reason
        gaps = gaps_of(objects.path(object_id), key, size, token)
    return SealedFile(object_id, str(row["id"]), item, state, size, sha256, reason, gaps)


def gaps_of(
    path: Path, key: HybridIdentity, size: int, token: CancelToken | None = None
) -> tuple[tuple[int, int], ...]:
    """Byte ranges of an original of ``size`` bytes that its damaged sealed file does not give."""
    gaps: list[tuple[int, int]] = []
    end = 0

    def missing(begin: int, upto: int) -> None:
        if begin >= min(upto, size):
            return
        if gaps and gaps[-1][1] == begin:
            begin = gaps.pop()[0]
        gaps.append((begin, min(upto, size)))

    try:
        with open(path, "rb", opener=regular_file) as file:
            for fragment in open_fragments(file, [key]):
                if token is not None:
                    token.check()
                if fragment.plain is None:
                    missing(fragment.offset, fragment.offset + CHUNK_BYTES)
                end = fragment.offset + (CHUNK_BYTES if fragment.plain is None else len(fragment.plain))
    except (CryptoError, OSError):
        return ((0, size),) if size else ()
    missing(end, size)
    return tuple(gaps)


def read_with_gaps(path: Path, key: HybridIdentity, size: int) -> Iterator[bytes]:
    """What a damaged sealed file gives, every byte at its place; zeros stand where nothing can be read.

    Only for a file that is marked as partial: the ranges of ``gaps_of`` belong to it.
    """
    written = 0
    with open(path, "rb", opener=regular_file) as file:
        for fragment in open_fragments(file, [key]):
            room = size - written
            piece = bytes(min(CHUNK_BYTES, room)) if fragment.plain is None else fragment.plain[:room]
            if piece:
                yield piece
            written += len(piece)
    while written < size:
        piece = bytes(min(CHUNK_BYTES, size - written))
        written += len(piece)
        yield piece


def _unclaimed(object_id: str, path: Path, key: HybridIdentity, token: CancelToken | None) -> SealedFile | None:
    try:
        with open(path, "rb", opener=regular_file) as file:
            found = open_hashed(file, [key], token=token)
    except (CryptoError, OSError):
        return None
    return SealedFile(object_id, "", "", State.UNCLAIMED, found.size, found.sha256)


def of_state(files: Sequence[SealedFile], state: State) -> list[SealedFile]:
    """Those of one state."""
    return [file for file in files if file.state is state]
