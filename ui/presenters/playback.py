"""Playing a file: what time it is in it, which frame is to be seen, what is to be heard. Knows no windows."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from archive.confined.films import Frame
from archive.media_session import MediaSession
from crypto.errors import CodedError
from ui.presenters.player_control import BACK_A_LITTLE, Listener
from ui.presenters.stretches import Stretches

_TELL_EVERY = 0.1
_DRIFT = 40_000
"""Microseconds by which the clock may differ from what is heard before it is set."""
_WAITED_FOR = 100_000
_LAG, _SECONDS_BETWEEN_JUMPS = 2_000_000, 3.0
_MS = 1000
_NO_FILE_IS_LONGER = 1 << 53
_SILENCE_BYTES = 4


class Speaker(Protocol):
    """What makes samples heard."""

    def start(self, fill: Callable[[int], bytes]) -> bool:
        """Ask ``fill`` for so many moments again and again, on its own thread; ``False`` where nothing sounds."""

    def stop(self) -> None:
        """Fall silent."""

    @property
    def delay(self) -> int:
        """Microseconds from asking for a sample to hearing it."""


class Changes(Protocol):
    """What is tried out on a recording while it is played. Times in microseconds."""

    def left_out(self, place: int) -> int | None:
        """Where it goes on behind what is left out there; ``None`` where nothing is."""

    def heard(self, place: int, data: bytes, speed: int) -> bytes:
        """Samples that begin there, as they are to be heard. On the loudspeaker's thread."""


class Playback:
    """A ``PlayerControl`` over one session. Everything but ``fill`` is called on one thread.

    ``tick`` is to be called about sixty times a second while ``busy``.
    """

    def __init__(
        self, session: MediaSession, speaker: Speaker, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._session, self._speaker, self._now = session, speaker, now
        self._place, self._since = 0, now()
        self._playing = self._sounding = False
        self._silent = True
        self._pending = True
        self._step: int | None = None
        self._then: int | None = None
        """A step to be made once the frame that is looked for is there."""
        self._repeat: tuple[int, int] | None = None
        self._listeners: list[Listener] = []
        self._told = self._jumped = 0.0
        self.changes: Changes | None = None
        """What is tried out on it."""
        self.no_speaker = False
        """Sound was wanted, and this machine has nothing to make it heard with."""
        self.trouble: CodedError | None = None
        """Why nothing is shown at this place, or nothing follows."""
        self.stretches = Stretches()

    @property
    def position(self) -> int:
        return self._place // _MS

    @property
    def duration(self) -> int:
        return self._session.duration // _MS

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def silent(self) -> bool:
        """Whether sound is off, as it is at first."""
        return self._silent

    @property
    def speed(self) -> int:
        return self._session.speed

    @property
    def repeated(self) -> tuple[int, int] | None:
        """The stretch that is played over and over, in milliseconds."""
        return self._repeat

    @property
    def busy(self) -> bool:
        """Whether something is to be shown before long, also by a step that waits for its place."""
        return self._playing or self._pending or self._step is not None

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def play_pause(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        if self._playing or self._session.facts is None:
            return
        if self._at_the_end():
            self._go(self._repeat[0] * _MS if self._repeat else 0)
        self._playing, self._then = True, None
        self._since = self._now()
        self.stretches.begin(self.position)
        self._hear()
        self._tell()

    def pause(self) -> None:
        if self._playing:
            self._playing = False
            self._quiet()
            self._tell()

    def seek(self, place: int) -> None:
        end = self._session.duration
        self._go(min(max(0, place * _MS), end) if end else max(0, place * _MS))

    def back_a_little(self, by: int = BACK_A_LITTLE) -> None:
        self.seek(self.position - by)
        self.play()

    def set_speed(self, percent: int) -> None:
        self._session.set_speed(percent, self._place)
        self._since = self._now()

    def repeat(self, start: int | None, end: int | None) -> None:
        self._repeat = (start, end) if start is not None and end is not None and start < end else None

    def make_silent(self, silent: bool) -> None:
        """Sound off or on."""
        self._silent = silent
        if silent:
            self._quiet()
        self._listen_in()
        if self._playing:
            self._hear()

    def step(self, by: int) -> None:
        """One frame on (1) or back (-1), and stand there."""
        self.pause()
        if not self._pending:
            self._step = by
        elif self._step is None:
            self._then = by

    def show_again(self) -> None:
        """The very frame that stands there, anew: in another size. A step that was asked for follows."""
        self._go(self._place, self._step if self._step is not None else self._then)

    def tick(self) -> Frame | None:
        """What is to be shown from now on, if it is something else than before."""
        if self._step is not None:
            return self._stepped()
        if self._pending:
            return self._arrived()
        if not self._playing:
            return None
        self._place = self._time()
        behind = self.changes.left_out(self._place) if self.changes is not None else None
        if behind is not None:
            self._leap(behind)
            return None
        if self._repeat is not None and self.position >= self._repeat[1]:
            self._go(self._repeat[0] * _MS)
            return None
        frame = self._session.frame_for(self._place)
        self._keep_up()
        self.stretches.reach(self.position)
        if frame is None and self._session.nothing_left and self._nothing_follows():
            self.pause()
        elif self._now() - self._told >= _TELL_EVERY:
            self._tell()
        return frame

    def fill(self, count: int) -> bytes:
        """So many moments for the loudspeaker; silence where there is nothing. On the loudspeaker's thread."""
        data, changes = b"", self.changes
        if self._playing and not self._pending and not self._silent:
            place, data = self._session.sound.take_placed(count)
            data = changes.heard(place, data, self.speed) if changes is not None else data
        return data.ljust(count * _SILENCE_BYTES, b"\0")

    def close(self) -> None:
        """Fall silent; nobody is told anything any more."""
        self._playing = self._pending = False
        self._step = self._then = None
        self._listeners.clear()
        self._speaker.stop()

    def opened(self) -> None:
        """The session knows the file now."""
        self._listen_in()

    def _go(self, place: int, then: int | None = None) -> None:
        self._place, self._pending, self._step, self._then = place, True, None, then
        self._session.go(place)
        self._tell()

    def _leap(self, behind: int) -> None:
        """Go on behind what is left out; where nothing is behind it, this is the end."""
        if behind < (self._session.duration or _NO_FILE_IS_LONGER):
            self._go(behind)
        else:
            self.pause()

    def _arrived(self) -> Frame | None:
        arrived = self._session.arrived  # asked first: what arrives while the frame is looked for is looked for again
        frame = self._session.first_frame()
        if arrived:
            self._pending = False
            self._since = self._now()
            self.trouble = self._session.error
            if self.trouble is not None:
                self.pause()
            elif not self._playing:
                self._step = self._then
            self._then = None
            shown = self._session.shown
            if shown is not None and shown.place > self._place:
                self._place = min(shown.place, max(self._place, self._session.duration))
            if self._playing:
                self.stretches.begin(self.position)
            self._tell()
        return frame

    def _stepped(self) -> Frame | None:
        if self._session.arrived:
            if self._pending:  # the frames before were looked for, and are there
                self._pending, self._step = False, None
                return self._stand_at(self._session.shown)
            ended, before = self._session.ended, self._session.shown  # asked first, as where something arrives
            frame = self._session.step_on() if self._step == 1 else self._session.step_back()
            if frame is not None:
                self._step = None
                return self._stand_at(frame)
            if self._step == -1 and before is not None and before.place > 0:
                self._pending = True  # it is looked for
            elif self._step == -1 or ended:
                self._step = None
        return None

    def _stand_at(self, frame: Frame | None) -> Frame | None:
        if frame is not None:
            self._place = frame.place
            self._session.sound_from(frame.place)
            self._tell()
        return frame

    def _time(self) -> int:
        now = self._now()
        place = self._place + int((now - self._since) * self.speed * 10_000)
        self._since = now
        session = self._session
        if self._sounding and not session.sound_over:
            heard = session.sound.place - self._speaker.delay * self.speed // 100
            if abs(place - heard) > _DRIFT:
                place = max(heard, min(self._place, heard + _WAITED_FOR))
        elif session.waits_for_frames and session.shown is not None:
            place = min(place, max(self._place, session.shown.place + max(session.shown.length, _WAITED_FOR)))
        return place

    def _keep_up(self) -> None:
        """Where frames cannot be made as fast as the sound goes on, some are left out by jumping."""
        session, now = self._session, self._now()
        if self._silent:
            session.drop_sound(self._place)
        elif (
            session.waits_for_frames
            and session.shown is not None
            and self._place - session.shown.place > _LAG
            and now - self._jumped > _SECONDS_BETWEEN_JUMPS
        ):
            self._jumped = now
            self._go(self._place)

    def _nothing_follows(self) -> bool:
        """Whether what is at hand is over; then the place is where it ended."""
        session = self._session
        if session.broken_ahead is not None:
            self.trouble = session.broken_ahead
            return True
        if self._at_the_end():
            self._place = max(self._place, session.duration)
            return True
        return False

    def _at_the_end(self) -> bool:
        end = self._session.duration
        return end > 0 and self._place >= end - 60_000

    def _hear(self) -> None:
        facts = self._session.facts
        if self._silent or facts is None or not facts.heard or self._sounding:
            return
        self._sounding = self._speaker.start(self.fill)
        self.no_speaker = not self._sounding
        if self.no_speaker:
            self._silent = True
            self._listen_in()

    def _quiet(self) -> None:
        if self._sounding:
            self._speaker.stop()
            self._sounding = False
            self._session.sound_from(self._place)

    def _listen_in(self) -> None:
        """A recording without a picture is always listened to: by its end its length is known."""
        facts = self._session.facts
        if facts is not None:
            self._session.hear(facts.heard and (not self._silent or not facts.seen), self._place)

    def _tell(self) -> None:
        self._told = self._now()
        for listener in list(self._listeners):
            listener(self.position)


