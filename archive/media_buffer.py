"""What was decoded ahead of the place that is shown: frames and samples, bounded in memory."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from archive.confined.films import Frame

RATE = 48_000
"""Samples a second, two channels of sixteen bits."""
BYTES = 4
SECOND = 1_000_000
_MOST_AHEAD, _MOST_BEHIND = 24 * 1024 * 1024, 16 * 1024 * 1024
_FRAMES_AHEAD, _FRAMES_BEHIND = 24, 12


class Frames:
    """Frames to come, and the last ones that were shown. Not locked: its owner is."""

    def __init__(self) -> None:
        self._ahead: deque[Frame] = deque()
        self._behind: deque[Frame] = deque()

    @property
    def shown(self) -> Frame | None:
        """The frame that was given out last."""
        return self._behind[-1] if self._behind else None

    @property
    def following(self) -> Frame | None:
        """The frame after it, where it was decoded already."""
        return self._ahead[0] if self._ahead else None

    @property
    def last(self) -> Frame | None:
        """The one that was decoded last."""
        return self._ahead[-1] if self._ahead else self.shown

    @property
    def full(self) -> bool:
        """Whether no more should be decoded for now."""
        return len(self._ahead) >= _FRAMES_AHEAD or sum(frame.weight for frame in self._ahead) >= _MOST_AHEAD

    def clear(self) -> None:
        """Another place comes."""
        self._ahead.clear()
        self._behind.clear()

    def add(self, frame: Frame) -> None:
        """One more to come."""
        self._ahead.append(frame)

    def put_behind(self, frames: list[Frame]) -> None:
        """These stand before the place; the last of them is what is shown, and nothing is known of what follows."""
        self.clear()
        self._behind.extend(frames)

    def step(self) -> Frame | None:
        """The next frame, if it is there."""
        if not self._ahead:
            return None
        frame = self._ahead.popleft()
        if self._behind and self._behind[-1].stands_in:
            self._behind.pop()
        self._behind.append(frame)
        while len(self._behind) > 1 and (
            len(self._behind) > _FRAMES_BEHIND or sum(one.weight for one in self._behind) > _MOST_BEHIND
        ):
            self._behind.popleft()
        return frame

    def back(self) -> Frame | None:
        """The frame before the one shown, if it is still there."""
        if len(self._behind) < 2:
            return None
        self._ahead.appendleft(self._behind.pop())
        return self._behind[-1]


class Samples:
    """Sound to come. Taken by the thread of the loudspeaker, filled by the one that decodes."""

    def __init__(self, taken: Callable[[], None]) -> None:
        """``taken`` is called when some of it was: there is room for more."""
        self._lock, self._taken = threading.Lock(), taken
        self._data = bytearray()
        self._place = 0.0
        self._speed = 100

    def clear(self, place: int, speed: int) -> None:
        """Begin anew at that place in microseconds, at that speed in percent."""
        with self._lock:
            self._data.clear()
            self._place, self._speed = float(place), speed

    def add(self, data: bytes) -> None:
        """More of it."""
        with self._lock:
            self._data += data

    def take(self, count: int) -> bytes:
        """At most ``count`` moments; fewer where no more was decoded."""
        return self.take_placed(count)[1]

    def take_placed(self, count: int) -> tuple[int, bytes]:
        """The same, and the microsecond of the file at which they begin."""
        with self._lock:
            place = int(self._place)
            given = bytes(memoryview(self._data)[: count * BYTES])
            del self._data[: count * BYTES]
            self._place += len(given) // BYTES * SECOND / RATE * self._speed / 100
        if given:
            self._taken()
        return place, given

    @property
    def place(self) -> int:
        """Microseconds from the beginning of the file: what would be heard next."""
        return int(self._place)

    @property
    def end(self) -> int:
        """Microseconds from the beginning of the file: up to where it was decoded."""
        with self._lock:
            return int(self._place + len(self._data) // BYTES * SECOND / RATE * self._speed / 100)

    @property
    def seconds(self) -> float:
        """How long it will last."""
        return len(self._data) / BYTES / RATE
