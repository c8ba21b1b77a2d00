"""Playing by a clock of the test's own: what is seen when, what is heard, and which stretches were played."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

import pytest

from archive.confined.asking import InMemory
from archive.confined.films import Frame
from archive.confined.workers import Workers
from archive.media_session import MediaSession
from tests.archive.confined.clips import WIDTH, clip, number_of
from ui.presenters.playback import Playback
from ui.presenters.stretches import Stretches


class Ears:
    """A loudspeaker that takes samples when the test lets time go on."""

    delay = 0

    def __init__(self) -> None:
        self.fill: Callable[[int], bytes] | None = None
        self.there = True
        self.heard = b""

    def start(self, fill: Callable[[int], bytes]) -> bool:
        self.fill = fill if self.there else None
        return self.there

    def stop(self) -> None:
        self.fill = None

    def pass_by(self, seconds: float) -> None:
        if self.fill is not None:
            self.heard += self.fill(round(seconds * 48_000))


class ArrivesInBetween(MediaSession):
    """What was asked for arrives right after the player looked for it in vain."""

    def first_frame(self) -> Frame | None:
        found = super().first_frame()
        while found is None and not self.arrived:
            time.sleep(0.001)
        return found


class EndsInBetween(MediaSession):
    """The last frames are there right after the player looked for the next one in vain."""

    hold = False

    def step_on(self) -> Frame | None:
        if self.hold:
            self.hold, self._frames_ended = False, True
            return None
        return super().step_on()


class Trial:
    """A player whose time is the test's."""

    def __init__(self, workers: Workers, data: bytes, kind: type[MediaSession] = MediaSession) -> None:
        self.now = 100.0
        self.ears = Ears()
        self.session = kind(
            workers, lambda: contextlib.nullcontext(InMemory(data)), lambda: None, (WIDTH, WIDTH)
        )
        self.player = Playback(self.session, self.ears, lambda: self.now)
        self.seen: list[int] = []
        while self.session.facts is None and self.session.error is None:
            time.sleep(0.003)
        self.player.opened()
        self.settle()

    def settle(self) -> None:
        """Wait until what was asked for is there."""
        end = time.monotonic() + 10
        while True:
            self.tick()
            session, player = self.session, self.player
            facts = session.facts
            heard = facts is not None and facts.heard and (not player.silent or not facts.seen)
            ready = session.arrived and not session.waits_for_frames and (player.playing or not player.busy)
            if ready and (not heard or session.ended or session.sound.seconds > 0.2):
                return
            assert time.monotonic() < end, vars(session)
            time.sleep(0.003)

    def tick(self) -> None:
        frame = self.player.tick()
        if frame is not None and not frame.stands_in:
            self.seen.append(number_of(bytes(frame.rows), frame.width, frame.height, frame.stride))

    def pass_by(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.02)):
            self.now += 0.02
            self.ears.pass_by(0.02)
            self.tick()
            self.settle()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture
def trial(workers: Workers) -> Iterator[Trial]:
    made = Trial(workers, clip(frames=100))
    yield made
    made.player.close()
    made.session.close()
    assert made.session.wait_closed(10)


def test_a_frame_that_arrives_while_it_is_looked_for_is_shown(workers: Workers) -> None:
    trial = Trial(workers, clip(frames=30), ArrivesInBetween)
    assert trial.seen == [0]
    trial.player.seek(800)
    trial.settle()
    assert trial.seen == [0, 20]
    trial.player.step(1)
    trial.settle()
    assert trial.seen == [0, 20, 21]
    trial.player.close()
    trial.session.close()
    assert trial.session.wait_closed(10)


def test_a_step_is_not_lost_where_the_last_frames_arrive_meanwhile(workers: Workers) -> None:
    trial = Trial(workers, clip(frames=4), EndsInBetween)
    session = trial.session
    assert isinstance(session, EndsInBetween)
    while not session.ended:
        time.sleep(0.003)
    session._frames_ended = False  # as it was when the player looked
    session.hold = True
    trial.player.step(1)
    trial.settle()
    assert trial.seen == [0, 1]
    trial.player.close()
    session.close()
    assert session.wait_closed(10)


def test_a_step_waits_for_the_place_and_for_another_size(trial: Trial) -> None:
    trial.player.seek(800)
    trial.player.step(1)
    trial.settle()
    assert trial.seen[-1] == 21
    trial.player.step(1)
    trial.session.show_within(WIDTH * 2, WIDTH * 2)
    trial.player.show_again()
    trial.settle()
    assert trial.seen[-1] == 22
    trial.player.show_again()
    trial.player.step(-1)
    trial.settle()
    assert trial.seen[-1] == 21
    trial.player.step(1)
    trial.player.seek(0)
    trial.settle()
    assert trial.seen[-1] == 0, "a step went on after another place was asked for"


def test_in_another_size_it_is_the_same_frame_also_between_two_milliseconds(workers: Workers) -> None:
    trial = Trial(workers, clip(frames=30, rate=30))
    for _ in range(5):
        trial.player.step(1)
        trial.settle()
        before = trial.seen[-1]
        trial.player.show_again()
        trial.settle()
        assert trial.seen[-1] == before
    assert trial.seen[-1] == 5
    trial.player.close()
    trial.session.close()
    assert trial.session.wait_closed(10)


def test_silent_at_first_and_every_frame_in_its_time(trial: Trial) -> None:
    assert trial.player.silent
    assert trial.seen == [0]
    trial.player.play()
    trial.pass_by(1.0)
    assert trial.seen in (list(range(25)), list(range(26)))
    assert abs(trial.player.position - 1000) <= 1
    assert trial.ears.heard == b""
    trial.player.pause()
    trial.pass_by(0.5)
    assert abs(trial.player.position - 1000) <= 1


def test_picture_follows_the_sound(trial: Trial) -> None:
    trial.player.make_silent(False)
    trial.player.play()
    trial.settle()
    trial.pass_by(1.0)
    assert any(trial.ears.heard)
    assert abs(trial.player.position - len(trial.ears.heard) / 192) <= 40
    assert abs(trial.seen[-1] * 40 - trial.player.position) <= 80
    for _ in range(20):  # the loudspeaker stands still: so does the picture
        trial.now += 0.02
        trial.tick()
    assert abs(trial.player.position - len(trial.ears.heard) / 192) <= 140


@pytest.mark.parametrize("percent", [50, 200])
def test_slower_and_faster(trial: Trial, percent: int) -> None:
    trial.player.set_speed(percent)
    trial.player.play()
    trial.pass_by(0.8)
    assert abs(trial.player.position - 800 * percent / 100) <= 20
    assert trial.seen[-1] == trial.player.position // 40


def test_one_frame_on_and_back(trial: Trial) -> None:
    trial.player.seek(2000)
    trial.settle()
    for by, expected in ((1, 51), (1, 52), (-1, 51), (-1, 50), (-1, 49), (-1, 48), (1, 49)):
        trial.player.step(by)
        trial.settle()
        assert trial.seen[-1] == expected
        assert trial.player.position == expected * 40
    assert not trial.player.playing


def test_over_and_over(trial: Trial) -> None:
    trial.player.repeat(1000, 1200)
    trial.player.seek(1000)
    trial.settle()
    trial.player.play()
    trial.pass_by(1.0)
    assert 1000 <= trial.player.position <= 1240
    assert trial.seen.count(27) >= 3
    trial.player.repeat(None, None)
    trial.pass_by(0.6)
    assert trial.player.position > 1400


def test_at_the_end_it_stands_and_begins_anew(trial: Trial) -> None:
    trial.player.seek(3800)
    trial.settle()
    trial.player.play()
    trial.pass_by(0.6)
    assert not trial.player.playing
    assert trial.seen[-1] == 99
    trial.player.play()
    trial.settle()
    assert trial.player.position < 100


def test_going_back_a_little_plays(trial: Trial) -> None:
    trial.player.seek(3500)
    trial.settle()
    trial.player.back_a_little()
    trial.settle()
    assert trial.player.playing
    assert abs(trial.player.position - 500) <= 1
    trial.player.back_a_little(9000)
    assert trial.player.position == 0


def test_the_place_is_told_and_no_more_after_that(trial: Trial) -> None:
    told: list[int] = []
    end = trial.player.listen(told.append)
    trial.player.seek(1500)
    assert told == [1500]
    trial.settle()
    trial.player.play()
    trial.pass_by(1.0)
    assert 8 <= len(told) <= 16
    end()
    end()
    trial.player.seek(100)
    assert told[-1] != 100


def test_without_a_loudspeaker_it_plays_silently_and_says_so(trial: Trial) -> None:
    trial.ears.there = False
    trial.player.make_silent(False)
    trial.player.play()
    trial.pass_by(0.5)
    assert trial.player.no_speaker
    assert trial.player.silent
    assert abs(trial.player.position - 500) <= 1


def test_a_recording_without_picture(workers: Workers) -> None:
    trial = Trial(workers, clip("ogg", "", "libopus"))
    trial.player.play()
    trial.pass_by(0.5)
    assert abs(trial.player.position - 500) <= 1
    assert trial.ears.heard == b""
    trial.player.make_silent(False)
    trial.settle()
    trial.pass_by(0.5)
    assert any(trial.ears.heard)
    trial.pass_by(1.5)
    assert not trial.player.playing
    assert abs(trial.player.position - 2000) < 60
    assert trial.player.stretches.all()[0][1] > 1900
    trial.player.close()
    trial.session.close()


def test_stretches_are_joined() -> None:
    stretches = Stretches()
    for start, end in ((5000, 6000), (0, 1000), (900, 2000), (2400, 2500), (7000, 7000)):
        stretches.begin(start)
        stretches.reach(end)
    assert stretches.all() == [(0, 2500), (5000, 6000)]
    stretches.clear()
    assert stretches.all() == []
