"""A file that is played: the right frames ahead of their time, in bounded memory; what goes wrong costs little."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from archive.confined.asking import Answer, DecodingRefused, InMemory, Source
from archive.confined.films import Frame, checked_facts, checked_frame, checked_peaks, checked_sound, poster
from archive.confined.workers import Workers
from archive.errors import ObjectDamaged
from archive.loudness import Loudness
from archive.media_session import MediaSession
from tests.archive.confined.clips import WIDTH, clip, number_of, turned

Open = Callable[[bytes], MediaSession]


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture
def opened(workers: Workers) -> Iterator[Open]:
    sessions: list[MediaSession] = []

    def begin(data: bytes | Source) -> MediaSession:
        source = InMemory(data) if isinstance(data, bytes) else data
        session = MediaSession(workers, lambda: contextlib.nullcontext(source), lambda: None, (WIDTH, WIDTH))
        sessions.append(session)
        return session

    yield begin
    for session in sessions:
        session.close()
        assert session.wait_closed(10)


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for it; it is late when it does not come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def number(frame: Frame | None) -> int:
    assert frame is not None
    return number_of(bytes(frame.rows), frame.width, frame.height, frame.stride)


def arrived(session: MediaSession, place: int) -> int:
    """Go there; the number of the frame that is shown then."""
    session.go(place)
    until(lambda: session.arrived)
    assert session.error is None
    while session.shown is None or session.shown.stands_in:
        session.first_frame()
    return number(session.shown)


def test_the_first_frame_comes_by_itself_and_others_when_their_time_has_come(opened: Open) -> None:
    session = opened(clip())
    until(lambda: session.arrived)
    facts = session.facts
    assert facts is not None
    assert facts.seen
    assert facts.heard
    assert number(session.first_frame()) == 0
    until(lambda: not session.waits_for_frames)
    assert session.frame_for(39_999) is None
    assert number(session.frame_for(40_000)) == 1
    assert session.frame_for(40_000) is None, "it is shown already"
    until(lambda: session.frame_for(1_600_000) is not None)


def test_any_place_and_steps_from_it(opened: Open) -> None:
    session = opened(clip(frames=100))
    for place, expected in ((1_000_000, 25), (3_959_000, 98), (39_000, 0), (2_020_000, 50)):
        assert arrived(session, place) == expected
    for expected in (51, 52, 53):
        until(lambda: not session.waits_for_frames)
        assert number(session.step_on()) == expected
    for expected in range(52, 40, -1):
        frame = session.step_back()
        if frame is None:
            until(lambda: session.arrived)
            frame = session.shown
        assert number(frame) == expected
    until(lambda: not session.waits_for_frames)
    assert number(session.step_on()) == 42


def test_only_the_newest_of_many_wishes_counts(opened: Open) -> None:
    session = opened(clip(frames=100))
    for place in range(0, 4_000_000, 40_000):
        session.go(place)
    assert arrived(session, 1_200_000) == 30


def test_what_lies_ahead_is_bounded(opened: Open, workers: Workers) -> None:
    session = opened(clip("webm", "libvpx", "vorbis", frames=60, size=(1280, 720)))
    session.show_within(1280, 720)
    until(lambda: session.arrived)
    session.hear(True, 0)
    time.sleep(0.5)
    ahead = session._frames._ahead
    assert 2 <= len(ahead) < 20
    assert sum(frame.weight for frame in ahead) < 35_000_000
    assert session.sound.seconds < 2
    del workers


def test_sound_is_at_hand_from_the_place_and_at_the_speed(opened: Open) -> None:
    session = opened(clip())
    until(lambda: session.arrived)
    session.hear(True, 1_000_000)
    until(lambda: session.sound.seconds > 0.5)
    session.sound.take(4800)
    assert session.sound.place == 1_100_000
    session.set_speed(200, 1_100_000)
    until(lambda: session.sound.seconds > 0.2)
    session.sound.take(4800)
    assert session.sound.place == 1_300_000
    session.set_speed(1000, 0)
    assert session.speed == 200
    session.set_speed(1, 0)
    assert session.speed == 50


def test_a_length_that_is_a_lie_gives_way_to_what_is_found(opened: Open) -> None:
    data = bytearray(clip("mp4", "libx264", ""))
    for box, skip in ((b"mvhd", 16), (b"tkhd", 20), (b"mdhd", 16)):
        at = data.index(box) + 4 + skip
        data[at : at + 4] = (int.from_bytes(data[at : at + 4], "big") * 40).to_bytes(4, "big")
    at = data.index(b"elst") + 12
    data[at : at + 4] = (int.from_bytes(data[at : at + 4], "big") * 40).to_bytes(4, "big")
    session = opened(bytes(data))
    until(lambda: session.arrived)
    arrived(session, 60_000_000)
    until(lambda: session.ended)
    assert abs(session.duration - 2_000_000) < 50_000


def test_how_loud_it_is_grows_meanwhile(workers: Workers) -> None:
    source = InMemory(clip("wav", "", "pcm_s16le"))
    news: list[int] = []
    loudness = Loudness(workers, lambda: contextlib.nullcontext(source), 100, 2000, lambda: news.append(1))
    assert loudness.wait_closed(10)
    assert len(news) > 5
    assert len(loudness.peaks) >= 99
    assert all(120 <= peak <= 130 for peak in loudness.peaks[1:99])
    loudness.close()
    assert loudness.peaks == b""


def test_after_closing_nothing_is_left(opened: Open) -> None:
    session = opened(clip())
    until(lambda: session.arrived)
    session.close()
    assert session.wait_closed(5)
    assert session.shown is None
    assert session.frame_for(10_000_000) is None
    assert session.sound.take(100) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_falls_costs_a_moment(opened: Open, workers: Workers) -> None:
    session = opened(clip(frames=100))
    assert arrived(session, 1_000_000) == 25
    for worker in workers._all:
        if worker.generation:
            os.kill(worker.generation, signal.SIGKILL)
    session.go(2_000_000)
    until(lambda: session.arrived)
    assert arrived(session, 2_000_000) == 50


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "damaged"), (b"#EXTM3U\nfile:///etc/passwd\n", "unknown_kind"), (clip()[:5000], "unknown_kind")],
    ids=["empty", "playlist", "cut"],
)
def test_what_cannot_be_played_says_why(opened: Open, data: bytes, reason: str) -> None:
    session = opened(data)
    until(lambda: session.arrived)
    error = session.error
    assert isinstance(error, DecodingRefused)
    assert error.reason in (reason, "damaged")


class Damaged:
    """A sealed file of which one piece does not open."""

    def __init__(self, data: bytes, start: int, end: int) -> None:
        self._data, self._start, self._end = data, start, end

    @property
    def size(self) -> int:
        return len(self._data)

    def read_at(self, offset: int, count: int) -> bytes:
        if offset < self._end and offset + count > self._start:
            raise ObjectDamaged(item="E-0001", reason="unreadable")
        return self._data[offset : offset + count]


def test_what_is_damaged_at_one_place_is_played_at_another(workers: Workers) -> None:
    data = clip("avi", "rawvideo", "", frames=400)
    source = Damaged(data, len(data) // 2, len(data) // 2 + 10)
    session = MediaSession(workers, lambda: contextlib.nullcontext(source), lambda: None, (WIDTH, WIDTH))
    until(lambda: session.arrived)
    assert session.error is None
    session.go(8_000_000)
    until(lambda: session.arrived)
    assert isinstance(session.error, ObjectDamaged)
    assert arrived(session, 200_000) == 5
    assert arrived(session, 15_200_000) == 380
    session.close()
    assert session.wait_closed(5)


def test_a_player_does_not_keep_lists_waiting(workers: Workers, opened: Open) -> None:
    for _ in range(3):
        session = opened(clip())
        until(lambda session=session: session.arrived)  # type: ignore[misc]
    picture = poster(workers, InMemory(turned(clip(), 90)), 80)
    assert (picture.width, picture.height) == (40, 80)


def test_what_the_worker_says_is_within_bounds_or_nothing() -> None:
    good = {"duration": 1, "width": 2, "height": 2, "picture": "h264", "sound": "", "frames_per_1000_seconds": 25_000}
    assert checked_facts(Answer(good, ())).seen
    for name, value in (("duration", -1), ("width", 0), ("picture", "x" * 99), ("sound", 7), ("height", 2**40)):
        with pytest.raises(DecodingRefused):
            checked_facts(Answer({**good, name: value}, ()))
    head = b"\0" + (5).to_bytes(8, "big") + (0).to_bytes(8, "big")
    sides = b"\0\2\0\2" + (6).to_bytes(4, "big")
    assert checked_frame(head + sides + bytes(12), (2, 2)).weight == 12
    for piece, box in (
        (b"", (2, 2)),
        (head + sides + bytes(11), (2, 2)),
        (head + sides + bytes(13), (2, 2)),
        (head + sides + bytes(12), (1, 2)),
        (b"\2" + head[1:] + sides + bytes(12), (2, 2)),
        (b"\0" + b"\xff" * 8 + head[9:] + sides + bytes(12), (2, 2)),
        (head + b"\0\2\0\2" + (5).to_bytes(4, "big") + bytes(10), (2, 2)),
    ):
        with pytest.raises(DecodingRefused):
            checked_frame(piece, box)
    for data in (bytes(8), bytes(3)):
        with pytest.raises(DecodingRefused):
            checked_sound(Answer({}, (data,)), 1)
    for piece in (b"", b"\0\0\0\5abc"):
        with pytest.raises(DecodingRefused):
            checked_peaks(piece, 7)
