"""Safe copies: files outside, under neutral names, that show what they show and say nothing else of themselves."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from archive.capture_facts import Fact, Revealed, is_read, left_behind, reveal
from archive.confined.asking import DecodingRefused, Source
from archive.confined.workers import Workers
from archive.covering.derived import passing
from archive.covering.engine import Covering
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.safefiles import is_taken
from archive.vault import Vault
from archive.vocabulary.covering import CopyKeep, CoverStatus
from archive.vocabulary.evidence import CustodyAction, FileRole
from archive.vocabulary.evidence_facts import FactMeaning
from crypto.jobs import CancelToken, Progress, no_progress
from exports.leaving import Asked, Whom, ask_for_item, leaving, prove_folder
from exports.safe_copy_errors import CopyNotConfirmed, CopyNothing, CopyTells, CopyUnfit
from exports.safe_copy_forms import Way, ways_of
from exports.whole_outside import whole_outside

COPY_NAME: Final = "copy"
"""What every copy is called, with a number."""
_SILENCE: Final = 120.0
_MOST_BYTES: Final = 1 << 44
_NOT_THIS_WAY: Final = frozenset({"many_pages", "layers", "not_as_it_is"})
_KEPT_AS: Final = {
    CopyKeep.MADE: FactMeaning.TIME,
    CopyKeep.PLACE: FactMeaning.PLACE,
    CopyKeep.DEVICE: FactMeaning.DEVICE,
    CopyKeep.AUTHOR: FactMeaning.PERSON,
    CopyKeep.TITLE: FactMeaning.WORDS,
}
_OURS: Final = frozenset({"Lavf", "Lavc", "VideoHandler", "SoundHandler", "ffmpeg"})
"""What the program that writes films puts into each, whatever it was made of."""


@dataclass(frozen=True)
class Copied:
    """One copy that was written."""

    item: EvidenceItem
    path: Path
    sha256: str
    removed: tuple[FactMeaning, ...]
    """What the file in the vault says of itself and the copy does not."""
    kept: tuple[CopyKeep, ...]
    """What was to stay and did."""
    lost: tuple[CopyKeep, ...]
    """What was to stay, was there, and could not be kept in a file of this type."""
    loses: str
    """``text``: pages became pictures; ``packets``: sound or film was encoded anew; empty: it is as it was."""
    asked: Asked


class SafeCopies:
    """Makes copies of items for a folder outside."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._covering = Covering(vault)

    def file_of(self, item: EvidenceItem, *, original: bool = False) -> EvidenceFile:
        """The file that would leave: the newest with covered places, if there is one; else the original.

        ``original``: the original though places were covered in another file of it.

        Raises:
            CopyNotConfirmed, CopyNothing.
        """
        files = self._vault.evidence.files(item)
        covered = [file for file in files if file.role is FileRole.REDACTED]
        if covered and not original:
            redaction = self._covering.of(covered[-1])
            if redaction is not None and redaction.status is not CoverStatus.CONFIRMED:
                raise CopyNotConfirmed(item=item.code)
            return covered[-1]
        found = self._vault.evidence.original(item)
        if found is None:
            raise CopyNothing(item=item.code)
        return found

    def ask(self, item: EvidenceItem, whom: Whom, *, original: bool = False) -> Asked:
        """Whether the file may leave for this use and audience now, and on what that rests.

        Raises:
            ItemStays, CopyNotConfirmed, CopyNothing.
        """
        file = self.file_of(item, original=original)
        redaction = self._covering.of(file)
        covered = redaction is not None and redaction.status is CoverStatus.CONFIRMED
        return ask_for_item(self._vault, item, whom, covered=covered)

    def told_by(self, file: EvidenceFile, token: CancelToken | None = None) -> Revealed:
        """What a file says of itself. Raises ``DecodingRefused``, ObjectMissing, ObjectDamaged, Cancelled."""
        with self._vault.objects.open(file.object_id, self._code(file)) as reader:
            return self._told(reader, file.media_type, token)

    def write(
        self,
        item: EvidenceItem,
        folder: Path,
        whom: Whom,
        *,
        keep: Iterable[CopyKeep] = (),
        original: bool = False,
        progress: Progress = no_progress,
        token: CancelToken | None = None,
    ) -> Copied:
        """A copy in ``folder`` under a name that says nothing and is joined to nothing, never over another file.

        Everybody whom the item is about is asked first, and once more before the first byte is outside. The copy is
        made in the vault and read by another process before that; who has it can read it. When this raises, there is
        nothing of it outside.

        Raises:
            ItemStays: somebody did not agree, or its class keeps it in.
            CopyNotConfirmed, CopyNothing, CopyUnfit, CopyTells; DecodingRefused: it cannot be read.
            TargetFolderMissing, TargetInsideVault, TargetExists, DiskFull and its kin; VaultReadOnly; Cancelled;
            ObjectMissing, ObjectDamaged.
        """
        prove_folder(self._vault, folder)
        self.ask(item, whom, original=original)
        file = self.file_of(item, original=original)
        ways = ways_of(file.media_type)
        if not ways:
            raise CopyUnfit(item=item.code, media_type=file.media_type)
        vault, chosen = self._vault, tuple(keep)
        vault.objects.prove(file.object_id, item.code, file.size, file.sha256, progress, token)
        before = self.told_by(file, token)

        def ask() -> Asked:
            if self.file_of(item, original=original).id != file.id:
                raise CopyNotConfirmed(item=item.code)
            return self.ask(item, whom, original=original)

        for number, way in enumerate(ways):
            try:
                return self._written(item, file, folder, whom, ask, way, before, chosen, progress, token)
            except DecodingRefused as error:
                if error.reason not in _NOT_THIS_WAY or number + 1 == len(ways):
                    raise
        raise CopyUnfit(item=item.code, media_type=file.media_type)

    def _written(
        self,
        item: EvidenceItem,
        file: EvidenceFile,
        folder: Path,
        whom: Whom,
        ask: Callable[[], Asked],
        way: Way,
        before: Revealed,
        keep: Sequence[CopyKeep],
        progress: Progress,
        token: CancelToken | None,
    ) -> Copied:
        vault = self._vault

        def fill(put: Callable[[bytes], None]) -> None:
            with vault.objects.open(file.object_id, item.code) as reader:
                if not way.task:
                    _as_it_is(reader, put, token)
                    return
                vault.workers.ask(
                    *("covers", way.task, {**way.wish, "keep": [str(one) for one in keep]}, [reader]),
                    on_piece=put,
                    most=_MOST_BYTES,
                    seconds=_SILENCE,
                    longest=math.inf,
                    progress=progress,
                    token=token,
                )

        with passing(vault, fill, token=token) as sealed:
            with vault.objects.open(sealed.object_id, item.code) as reader:
                after = self._told(reader, way.media_type, token, fresh=True)
            left = _left(before, after, keep)
            if left:
                raise CopyTells(item=item.code, number=len(left))
            removed = _removed(before, after)
            kept, lost = _kept(before, after, keep)
            target = _neutral(folder, way.ending)
            details = {
                "file": file.id,
                "sha256": sealed.sha256,
                "removed": " ".join(removed),
                "kept": " ".join(kept),
            }
            with (
                leaving(vault, item, whom, target, ask, CustodyAction.COPIED, details) as asked,
                whole_outside(target) as sink,
            ):
                vault.objects.copy_out(
                    *(sealed.object_id, item.code, sealed.size, sealed.sha256, sink, progress, token)
                )
        return Copied(item, target, sealed.sha256, removed, kept, lost, way.loses, asked)

    def _told(
        self, source: Source, media_type: str, token: CancelToken | None, *, fresh: bool = False
    ) -> Revealed:
        if not is_read(media_type):
            return Revealed((), cut=False)
        if not fresh:
            return reveal(self._vault.workers, source, media_type, seconds=_SILENCE, token=token)
        with contextlib.closing(Workers(1)) as workers:
            return reveal(workers, source, media_type, seconds=_SILENCE, token=token)

    def _code(self, file: EvidenceFile) -> str:
        return self._vault.evidence.get(file.item_id).code

    def redaction_of(self, file: EvidenceFile) -> Redaction | None:
        """What was covered in a file, to be shown beside it."""
        return self._covering.of(file)


def _as_it_is(reader: Source, put: Callable[[bytes], None], token: CancelToken | None) -> None:
    for place in range(0, reader.size, 1 << 20):
        if token is not None:
            token.check()
        put(reader.read_at(place, min(1 << 20, reader.size - place)))


def _left(before: Revealed, after: Revealed, keep: Iterable[CopyKeep]) -> tuple[Fact, ...]:
    """What the copy says that it should not: everything but what was chosen and what every new file says."""
    allowed = {_KEPT_AS[one] for one in keep}
    return tuple(
        fact
        for fact in left_behind(before, after)
        if fact.meaning not in allowed and fact.value not in _OURS
    )


def _removed(before: Revealed, after: Revealed) -> tuple[FactMeaning, ...]:
    there = {fact.meaning for fact in after.telling if fact.value not in _OURS}
    found = {fact.meaning for fact in before.telling}
    return tuple(meaning for meaning in FactMeaning if meaning in found - there)


def _kept(
    before: Revealed, after: Revealed, keep: Iterable[CopyKeep]
) -> tuple[tuple[CopyKeep, ...], tuple[CopyKeep, ...]]:
    """Of what was to stay: what the copy says, and what the file said and the copy does not."""
    wanted = list(dict.fromkeys(keep))
    says = {fact.meaning for fact in after.telling if fact.value not in _OURS}
    said = {fact.meaning for fact in before.telling if fact.value not in _OURS}
    kept = tuple(one for one in wanted if _KEPT_AS[one] in says)
    return kept, tuple(one for one in wanted if one not in kept and _KEPT_AS[one] in said)


def _neutral(folder: Path, ending: str) -> Path:
    """The first free number in the folder: no name of one folder can be joined to one of another."""
    number = 1
    while is_taken(folder / f"{COPY_NAME}-{number}.{ending}"):
        number += 1
    return folder / f"{COPY_NAME}-{number}.{ending}"
