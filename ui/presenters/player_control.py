"""What stands beside a player may do with it: type a transcript by the keyboard, cite a stretch of time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

BACK_A_LITTLE = 3000
"""Milliseconds to hear again what was just said."""

Listener = Callable[[int], None]
"""Is told the place in milliseconds, on the thread of the window."""


class PlayerControl(Protocol):
    """A player of one file. Times are whole milliseconds from the start of the file.

    Every method returns at once, also when nothing is open: it then does nothing.
    """

    @property
    def position(self) -> int:
        """The place that is seen or heard now."""

    @property
    def duration(self) -> int:
        """As the file says it, or as it turned out; 0 before a file is open."""

    @property
    def playing(self) -> bool:
        """Whether time goes on."""

    @property
    def speed(self) -> int:
        """Percent of the speed of the recording, 50 to 200."""

    def play_pause(self) -> None:
        """Go on, or stop."""

    def play(self) -> None:
        """Go on from the place; from the beginning where the place is the end."""

    def pause(self) -> None:
        """Stop at the place."""

    def seek(self, place: int) -> None:
        """Go there, kept within the file; plays on if it played."""

    def back_a_little(self, by: int = BACK_A_LITTLE) -> None:
        """Go back by so much, and play."""

    def set_speed(self, percent: int) -> None:
        """Play slower or faster, at the same pitch; kept within 50 and 200."""

    def repeat(self, start: int | None, end: int | None) -> None:
        """Play that stretch over and over; ``None`` for either ends it."""

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have ``listener`` told of the place, about ten times a second while playing and after each jump.

        Returns what ends it.
        """
