"""Which parts of a recording were played, for the custody journal."""

from __future__ import annotations


class Stretches:
    """Stretches of time in milliseconds, joined where they touch."""

    def __init__(self) -> None:
        self._done: list[tuple[int, int]] = []

    def begin(self, place: int) -> None:
        """Playing begins there."""
        self._done.append((place, place))

    def reach(self, place: int) -> None:
        """It went on without a break up to there."""
        if self._done and place > self._done[-1][1]:
            self._done[-1] = (self._done[-1][0], place)

    def all(self) -> list[tuple[int, int]]:
        """In order, without overlaps and without what was too short to hear."""
        joined: list[tuple[int, int]] = []
        for start, end in sorted(one for one in self._done if one[1] > one[0]):
            if joined and start <= joined[-1][1] + 500:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        return joined

    def clear(self) -> None:
        """Another showing begins."""
        self._done.clear()
