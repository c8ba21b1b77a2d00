"""A file that is being played: decoded ahead of its place by a confined worker of its own."""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from archive.confined.asking import Answer, ConfinedWorker, DecodingRefused, Source
from archive.confined.films import FilmFacts, Frame, checked_facts, checked_frame, checked_sound
from archive.confined.workers import Workers
from archive.media_buffer import RATE, SECOND, Frames, Samples
from crypto.errors import CodedError

SLOWEST, FASTEST = 50, 200
"""Percent of the speed of the recording."""
_SECONDS = 15.0
_AT_ONCE = 2
"""Frames of one task: a jump never waits for more."""
_SOUND_AHEAD, _SOUND_AT_ONCE = 1.2, RATE * 3 // 10
_MOST_SIDE = 4096
_BEFORE = 12


class MediaSession:
    """Opens a file and keeps what comes next at hand. Every method returns at once and may be called from any thread.

    ``news`` is called on a thread of its own: the file is open, the frame at a new place is there, something failed.
    Times are microseconds from the beginning of the file.
    """

    def __init__(
        self,
        workers: Workers,
        opened: Callable[[], AbstractContextManager[Source]],
        news: Callable[[], None],
        view: tuple[int, int] = (640, 360),
    ) -> None:
        """``opened`` gives the file for as long as it is played, on the thread that reads it."""
        self._workers, self._opened, self._news = workers, opened, news
        self._key = secrets.token_hex(8)
        self._state = threading.Condition()
        self._view = view
        self._frames, self.sound = Frames(), Samples(self._wake)
        self._wanted: tuple[str, int] | None = ("go", 0)
        self._arrived = False
        self._frames_from = self._sound_from = 0
        """Where the next task begins; -1: where the last one ended."""
        self._frames_ended = self._sound_ended = False
        self._in_frames = self._in_sound = 0
        self._hearing, self._speed = False, 100
        self._clock = -1
        self._length = 0
        self._facts: FilmFacts | None = None
        self._error: CodedError | None = None
        self._ahead_error: CodedError | None = None
        self._closing = False
        self._thread = workers.beside("media", self._run)

    @property
    def facts(self) -> FilmFacts | None:
        """What is known of the file, once it is open."""
        return self._facts

    @property
    def error(self) -> CodedError | None:
        """Why it cannot be opened, or not be shown at the place that was asked for last."""
        return self._error

    @property
    def broken_ahead(self) -> CodedError | None:
        """Why it cannot go on behind what is at hand, where it did not simply end."""
        return self._ahead_error

    @property
    def arrived(self) -> bool:
        """Whether the place that was asked for last can be shown, or never will be."""
        return self._arrived

    @property
    def ended(self) -> bool:
        """Whether nothing follows what is at hand."""
        return (self._frames_ended or not self._seen) and (self._sound_ended or not self._hearing)

    @property
    def nothing_left(self) -> bool:
        """Whether it ended and all of it was taken."""
        with self._state:
            return self._arrived and self.ended and self._frames.following is None and self.sound.seconds == 0.0

    @property
    def sound_over(self) -> bool:
        """Whether all the sound there is was taken."""
        return self._sound_ended and self.sound.seconds == 0.0

    @property
    def waits_for_frames(self) -> bool:
        """Whether the next frame is not there yet, though one follows."""
        with self._state:
            return self._seen and not self._frames_ended and self._frames.following is None

    @property
    def duration(self) -> int:
        """Microseconds: as the file says, or as it turned out."""
        return self._length

    @property
    def speed(self) -> int:
        """Percent."""
        return self._speed

    def show_within(self, width: int, height: int) -> None:
        """From the next frame on, none is larger than that."""
        with self._state:
            self._view = (min(max(1, width), _MOST_SIDE), min(max(1, height), _MOST_SIDE))

    def go(self, place: int) -> None:
        """Be at that place: its frame comes first, and what follows it."""
        with self._state:
            self._turn_to(max(0, place))

    def hear(self, on: bool, place: int) -> None:
        """Whether sound is decoded too, from that place on."""
        with self._state:
            if on != self._hearing:
                self._hearing = on
                self._sound_to(place)
                self._state.notify_all()

    def sound_from(self, place: int) -> None:
        """Sound begins at that place: the picture went there by another way."""
        with self._state:
            if self._hearing:
                self._sound_to(place)
                self._state.notify_all()

    def drop_sound(self, place: int) -> None:
        """What lies before that place was not wanted."""
        moments = (place - self.sound.place) * RATE // SECOND * 100 // self._speed
        if moments > 0:
            self.sound.take(moments)

    def set_speed(self, percent: int, place: int) -> None:
        """From that place on, sound comes at that speed and at the same pitch."""
        with self._state:
            self._speed = min(max(percent, SLOWEST), FASTEST)
            self._sound_to(place)
            self._state.notify_all()

    def frame_for(self, place: int) -> Frame | None:
        """The frame to be shown then, if it is another than was shown; what is older is dropped."""
        with self._state:
            self._clock = place
            found = None
            while (following := self._frames.following) is not None and following.place <= place:
                found = self._frames.step()
            if found is not None:
                self._state.notify_all()
            return found

    def first_frame(self) -> Frame | None:
        """The frame of the place that was asked for, or what stands in for it; ``None`` when it was given already."""
        with self._state:
            found = None
            while (shown := self._frames.shown) is None or shown.stands_in:
                following = self._frames.step()
                if following is None:
                    break
                found = following
            if found is not None:
                self._state.notify_all()
            return found

    def step_on(self) -> Frame | None:
        """The frame after the one shown; ``None`` while it is not there yet, and at the end."""
        with self._state:
            found = self._frames.step()
            self._state.notify_all()
            return found

    def step_back(self) -> Frame | None:
        """The frame before the one shown; ``None`` when it has to be looked for: then ``arrived`` turns true."""
        with self._state:
            shown = self._frames.shown
            found = self._frames.back()
            if found is None and shown is not None and shown.place > 0:
                self._wanted, self._arrived = ("before", shown.place), False
                self._state.notify_all()
            return found

    @property
    def shown(self) -> Frame | None:
        """The frame that was given out last."""
        with self._state:
            return self._frames.shown

    def close(self) -> None:
        """Forget everything, soon: what is under way comes to its end, and the worker closes the file."""
        with self._state:
            self._closing = True
            self._frames.clear()
            self.sound.clear(0, 100)
            self._state.notify_all()

    def wait_closed(self, seconds: float) -> bool:
        """Whether it came to its end within that time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def _seen(self) -> bool:
        return self._facts is not None and self._facts.seen

    def _wake(self) -> None:
        with self._state:
            self._state.notify_all()

    def _turn_to(self, place: int) -> None:
        self._wanted, self._arrived, self._clock = ("go", place), False, -1
        self._sound_to(place)
        self._state.notify_all()

    def _sound_to(self, place: int) -> None:
        self.sound.clear(place, self._speed)
        self._sound_from, self._sound_ended = place, False

    def _run(self) -> None:
        try:
            with self._opened() as source, self._workers.own("media") as worker:
                self._facts = facts = checked_facts(self._ask(worker, source, "open", {}, None))
                self._in_frames = worker.generation
                self._length = facts.duration * 1000
                self._news()
                while (work := self._next_work()) is not None:
                    self._try(work, worker, source)
                with contextlib.suppress(CodedError):
                    worker.ask("close", {}, seconds=_SECONDS)
        except CodedError as error:
            self._error, self._arrived = error.alone(), True
        except Exception:  # noqa: BLE001 - whatever it was, this file cannot be played, and the person is told
            self._error, self._arrived = DecodingRefused(reason="broke_off"), True
        finally:
            if not self._closing:
                self._news()

    def _next_work(self) -> Callable[[ConfinedWorker, Source], None] | None:
        with self._state:
            while not self._closing and not self._workers.over:
                if self._wanted is not None:
                    return self._jump
                hungry = self._hearing and not self._sound_ended and self.sound.seconds < _SOUND_AHEAD
                if hungry and self._facts is not None and self._facts.heard:
                    return self._more_sound
                if self._seen and not self._frames_ended and not self._frames.full:
                    return self._more_frames
                self._state.wait()
            return None

    def _try(self, work: Callable[[ConfinedWorker, Source], None], worker: ConfinedWorker, source: Source) -> None:
        """What fails at one place need not fail at another: the file stays open."""
        try:
            work(worker, source)
        except CodedError as error:
            with self._state:
                if self._wanted is not None:
                    return  # another place is wanted by now
                self._frames_ended = self._sound_ended = True
                if self._arrived:
                    self._ahead_error = error.alone()
                else:
                    self._error, self._arrived = error.alone(), True
            self._news()

    def _jump(self, worker: ConfinedWorker, source: Source) -> None:
        with self._state:
            wanted, self._wanted, self._error, self._ahead_error = self._wanted, None, None, None
            if wanted is None:
                return
            kind, place = wanted
            self._frames_ended = False
            if kind == "go":
                self._frames.clear()
        if not self._seen:
            self._arrive()
            return
        if kind == "go":
            self._ask_frames(worker, source, "frames", {"from": place, "most": 1, "late": -1}, self._frames.add)
        else:
            found: list[Frame] = []
            self._ask_frames(worker, source, "frames_before", {"before": place, "most": _BEFORE}, found.append)
            with self._state:
                if self._wanted is None:
                    self._frames.put_behind(found)
        self._arrive()

    def _arrive(self) -> None:
        with self._state:
            if self._wanted is not None:
                return  # another place is wanted by now
            self._arrived = True
        self._news()

    def _more_frames(self, worker: ConfinedWorker, source: Source) -> None:
        with self._state:
            last = self._frames.last
        here = self._in_frames == worker.generation or last is None
        wish = {"from": -1 if here or last is None else last.place, "most": _AT_ONCE, "late": self._clock}

        def add(frame: Frame) -> None:
            if here or last is None or frame.place > last.place:
                self._frames.add(frame)

        answer = self._ask_frames(worker, source, "frames", wish, add)
        with self._state:
            if answer.untrusted_fields.get("ended") is True and self._wanted is None:
                self._frames_ended = True
                self._learn_length()

    def _ask_frames(
        self,
        worker: ConfinedWorker,
        source: Source,
        task: str,
        wish: dict[str, int],
        add: Callable[[Frame], None],
    ) -> Answer:
        box = self._view

        def take(untrusted_piece: bytes) -> None:
            frame = checked_frame(untrusted_piece, box)
            with self._state:
                if self._closing or self._wanted is not None:
                    return
                add(frame)
                self._length = max(self._length, frame.place + frame.length)
            if frame.stands_in:
                self._news()

        answer = self._ask(worker, source, task, {**wish, "width": box[0], "height": box[1]}, take)
        self._in_frames = worker.generation
        return answer

    def _more_sound(self, worker: ConfinedWorker, source: Source) -> None:
        with self._state:
            place, speed = self._sound_from, self._speed
            if place < 0 and self._in_sound != worker.generation:
                place = self.sound.end
            self._sound_from = -1
        wish = {"from": place, "length": _SOUND_AT_ONCE, "speed": speed}
        answer = self._ask(worker, source, "sound", wish, None)
        data = checked_sound(answer, _SOUND_AT_ONCE)
        self._in_sound = worker.generation
        with self._state:
            if self._closing or self._sound_from >= 0:
                return  # another place or speed is wanted by now
            self.sound.add(data)
            if answer.untrusted_fields.get("ended") is True:
                self._sound_ended = True
                self._learn_length()
            elif not data:
                raise DecodingRefused(reason="broke_off")

    def _learn_length(self) -> None:
        """At its end, what the file said of its length gives way to what was found."""
        if not self.ended:
            return
        last = self._frames.last if self._seen else None
        end = max(last.place + last.length if last is not None else 0, self.sound.end if self._hearing else 0)
        if self._length < end or self._length - end > SECOND:
            self._length = end

    def _ask(
        self,
        worker: ConfinedWorker,
        source: Source,
        task: str,
        wish: dict[str, int],
        take: Callable[[bytes], None] | None,
    ) -> Answer:
        parameters: dict[str, Any] = {"key": self._key, **wish}
        return worker.ask(task, parameters, [source], on_piece=take, seconds=_SECONDS)
