"""A player that stays while files come and go: whoever holds it controls whatever is open."""

from __future__ import annotations

from collections.abc import Callable

from ui.presenters.player_control import BACK_A_LITTLE, Listener, PlayerControl


class StandingPlayer:
    """A ``PlayerControl`` over the one of the file that is open; without one nothing happens."""

    def __init__(self) -> None:
        self._under: PlayerControl | None = None
        self._end: Callable[[], None] | None = None
        self._listeners: list[Listener] = []

    def stand_on(self, player: PlayerControl | None) -> None:
        """Another file was opened, or none is open any more."""
        if self._end is not None:
            self._end()
        self._under = player
        self._end = player.listen(self._pass_on) if player is not None else None

    @property
    def position(self) -> int:
        return self._under.position if self._under is not None else 0

    @property
    def duration(self) -> int:
        return self._under.duration if self._under is not None else 0

    @property
    def playing(self) -> bool:
        return self._under is not None and self._under.playing

    @property
    def speed(self) -> int:
        return self._under.speed if self._under is not None else 100

    def play_pause(self) -> None:
        if self._under is not None:
            self._under.play_pause()

    def play(self) -> None:
        if self._under is not None:
            self._under.play()

    def pause(self) -> None:
        if self._under is not None:
            self._under.pause()

    def seek(self, place: int) -> None:
        if self._under is not None:
            self._under.seek(place)

    def back_a_little(self, by: int = BACK_A_LITTLE) -> None:
        if self._under is not None:
            self._under.back_a_little(by)

    def set_speed(self, percent: int) -> None:
        if self._under is not None:
            self._under.set_speed(percent)

    def repeat(self, start: int | None, end: int | None) -> None:
        if self._under is not None:
            self._under.repeat(start, end)

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _pass_on(self, place: int) -> None:
        for listener in list(self._listeners):
            listener(place)
