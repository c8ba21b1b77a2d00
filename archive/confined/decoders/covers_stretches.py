"""Stretches of time that are cut, muted or covered: where they are before and after."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

FOREVER = 1 << 62


@dataclass(frozen=True)
class Stretch:
    """From one moment to before another, in some unit from the beginning, and what happens there."""

    start: int
    end: int
    how: str


class Plan:
    """What happens to each moment of a recording; ``unit`` moments in a second."""

    def __init__(self, sounds: Iterable[Mapping[str, Any]], unit: int) -> None:
        """``sounds`` with ``how``, ``start`` and ``end`` (or ``None``) in milliseconds."""
        made = [Stretch(*limits(one, unit), one["how"]) for one in sounds]
        self.cuts = _joined(one for one in made if one.how == "cut")
        self.tones = _joined(one for one in made if one.how == "tone")
        self.mutes = _joined(one for one in made if one.how == "mute")

    def parts(self, start: int, end: int) -> Iterator[Stretch]:
        """What is between two moments, part by part in order; ``how`` is empty where nothing happens."""
        edges = {start, end}
        for one in (*self.cuts, *self.tones, *self.mutes):
            edges |= {edge for edge in (one.start, one.end) if start < edge < end}
        places = sorted(edges)
        for first, last in itertools.pairwise(places):
            yield Stretch(first, last, self.how(first))

    def how(self, moment: int) -> str:
        """What happens at a moment. Nothing is heard where one of two says so."""
        for stretches in (self.cuts, self.mutes, self.tones):
            for one in stretches:
                if one.start <= moment < one.end:
                    return one.how
        return ""

    def after(self, moment: int) -> int:
        """Where that moment is once everything is cut; one that is cut out itself is where the cut is."""
        return moment - sum(max(0, min(one.end, moment) - one.start) for one in self.cuts)

    def left(self, moment: int) -> int:
        """The first moment from that one on that is not cut out."""
        for one in self.cuts:
            if one.start <= moment < one.end:
                moment = one.end
        return moment

    def heard_as(self, how: str) -> list[Stretch]:
        """The stretches of that kind, in the times of the finished file."""
        found = []
        for one in self.mutes if how == "mute" else self.tones:
            start, end = self.after(one.start), self.after(one.end)
            if end > start:
                found.append(Stretch(start, end, how))
        return found


def meets(start: int, end: int, first: int, last: int) -> bool:
    """Whether a frame from ``start`` to before ``end`` is seen at any moment from ``first`` to before ``last``."""
    return start < last and first < max(end, start + 1)


def limits(one: Mapping[str, Any], unit: int) -> tuple[int, int]:
    """Start and end in units: never later and never earlier than the milliseconds say."""
    start = (one["start"] or 0) * unit // 1000
    return start, FOREVER if one["end"] is None else -(-one["end"] * unit // 1000)


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for one in sorted(stretches, key=lambda one: one.start):
        if joined and one.start <= joined[-1].end:
            joined[-1] = Stretch(joined[-1].start, max(joined[-1].end, one.end), one.how)
        else:
            joined.append(one)
    return joined
