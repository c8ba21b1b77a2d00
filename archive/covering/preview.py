"""How a copy will look and sound, before it is made: by the same plan and the same colours as the making."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from archive.confined.decoders.covers_stretches import FOREVER, Plan, meets
from archive.confined.decoders.covers_tone import PERIOD, tone
from archive.confined.painted import Painted, Part, checked_painted
from archive.covering.areas import CoverArea
from archive.covering.engine import boxes_of, sounds_of
from archive.media_buffer import BYTES, RATE, SECOND
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow
from crypto.jobs import CancelToken

_SILENCE = 60.0
"""Seconds: each box of tiles is looked for in a film of gigabytes."""


@dataclass(frozen=True)
class Seen:
    """What is laid over a frame: rectangles in pixels of a film of that size, those of tiles first."""

    width: int
    height: int
    parts: tuple[Part, ...]


def is_there(one: CoverArea, start: int, length: int) -> bool:
    """Whether that box is over the frame that stands from ``start`` for so many microseconds."""
    last = FOREVER if one.where.end is None else one.where.end * 1000
    return meets(start, start + length, (one.where.start or 0) * 1000, last)


class CopyToBe:
    """What becomes of each moment. Times in microseconds from the beginning of the file that is covered."""

    def __init__(self, areas: Iterable[CoverArea], painted: Painted | None = None) -> None:
        """``painted`` is what ``paint`` found for the same areas; without it nothing is known of the picture."""
        chosen = tuple(areas)
        self._boxes = [one for one in chosen if one.where.area is not None]
        self._plan, self._cuts = Plan(sounds_of(chosen), RATE), Plan(sounds_of(chosen), SECOND)
        self._painted = painted
        self._wave = tone()

    def left_out(self, place: int) -> int | None:
        """The end of the cut in which that moment lies, at most the end of all time; ``None`` where it stays."""
        if self._cuts.how(place) != "cut":
            return None
        return self._cuts.left(place)

    def seen(self, start: int, length: int) -> Seen | None:
        """What is laid over the frame that stands from ``start`` for so long."""
        if self._painted is None:
            return None
        found: list[tuple[bool, tuple[Part, ...]]] = []
        for one, parts in zip(self._boxes, self._painted.boxes, strict=True):
            if is_there(one, start, length):
                found.append((one.how is CoverHow.COVER, parts))
        found.sort(key=lambda pair: pair[0])
        laid = tuple(itertools.chain.from_iterable(parts for _solid, parts in found))
        return Seen(self._painted.width, self._painted.height, laid)

    def heard(self, place: int, data: bytes, speed: int) -> bytes:
        """Samples in two channels of sixteen bits that begin at ``place``, played at ``speed`` percent, changed."""
        count, first = len(data) // BYTES, place * RATE // SECOND
        last = first + -(-count * speed // 100) + 1
        made = bytearray(data)
        for part in self._plan.parts(first, last):
            if part.how:
                start = min(count, (part.start - first) * 100 // speed)
                end = min(count, -(-(part.end - first) * 100 // speed))
                made[start * BYTES : end * BYTES] = self._instead(part.how, first + start, end - start)
        return bytes(made)

    def _instead(self, how: str, moment: int, count: int) -> bytes:
        if how != "tone":
            return bytes(count * BYTES)
        skipped = moment % PERIOD
        return (self._wave * (count // PERIOD + 2))[skipped * BYTES : (skipped + count) * BYTES]


def paint(
    vault: Vault,
    item: EvidenceItem,
    file: EvidenceFile,
    areas: Iterable[CoverArea],
    token: CancelToken | None = None,
) -> Painted:
    """What the boxes of a film will be filled with, found by a confined worker.

    Raises:
        DecodingRefused: the film cannot be read. ObjectMissing, ObjectDamaged; Cancelled.
    """
    chosen = tuple(areas)
    boxes = boxes_of(chosen)
    with vault.objects.open(file.object_id, item.code) as reader:
        wish = {"boxes": boxes, "sounds": sounds_of(chosen)}
        answer = vault.workers.ask("covers", "paint_film", wish, [reader], seconds=_SILENCE, token=token)
    return checked_painted(answer, len(boxes))
