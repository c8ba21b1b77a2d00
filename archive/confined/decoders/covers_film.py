"""Films in which boxes are covered, and stretches muted or cut: new frames and new samples, encoded anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import av

from archive.confined.channel import Refused
from archive.confined.decoders.covers_boxes import LEVELS, tiles_of
from archive.confined.decoders.covers_grid import Pixels, pixels_of
from archive.confined.decoders.covers_sound import FRAGMENTED, Sink, Voice, changed
from archive.confined.decoders.covers_stretches import FOREVER, Plan, meets
from archive.confined.decoders.media_frames import Film, Upright
from archive.confined.decoders.media_opening import Source as Again
from archive.confined.decoders.media_opening import opened, sound_stream
from archive.confined.decoders.media_sound import RATE
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MICRO = 1_000_000
BASE = 90_000
"""Units of a second in which the new frames are timed."""
GRID = 16
"""Pixels: boxes grow to whole blocks of a film."""
_DARK, _GREY = 16, 128
_MOST_SIDE = 8192
_ENCODED = {
    "mp4": ("mp4", "libx264", {"preset": "veryfast", "crf": "20", "bf": "0"}, "aac", {"b": "128000"}),
    "webm": (
        "webm",
        "libvpx-vp9",
        {"deadline": "realtime", "cpu-used": "6", "crf": "32", "b": "0", "lag-in-frames": "0"},
        "libopus",
        {"b": "96000"},
    ),
}


class Box:
    """One box of a film and what it is filled with while it is there."""

    def __init__(self, box: Mapping[str, Any], width: int, height: int) -> None:
        self.place = pixels_of(box, width, height, GRID)
        self.start = (box["start"] or 0) * 1000
        self.end = FOREVER if box["end"] is None else box["end"] * 1000
        self.solid = box["how"] == "cover"
        self._tiles: list[tuple[Pixels, tuple[int, int, int]]] = []

    def there(self, start: int, end: int) -> bool:
        """Whether it is there at any moment between two, in microseconds."""
        return meets(start, end, self.start, self.end)

    @property
    def parts(self) -> list[Pixels]:
        """What is filled with one colour each: the box, or its tiles."""
        return [self.place] if self.solid else tiles_of(self.place, GRID)

    def fill(self, planes: Sequence[tuple[memoryview, int]]) -> None:
        """Cover the box in a frame. The tiles of the first frame stay for all others: no two of them tell more."""
        if self.solid:
            _paint(planes, self.place, (_DARK, _GREY, _GREY))
            return
        if not self._tiles:
            self._tiles = [(tile, _middle(planes, tile)) for tile in self.parts]
        for tile, colour in self._tiles:
            _paint(planes, tile, colour)


def _halved(place: Pixels) -> Pixels:
    left, top, right, bottom = place
    return left // 2, top // 2, -(-right // 2), -(-bottom // 2)


def _paint(planes: Sequence[tuple[memoryview, int]], place: Pixels, colour: tuple[int, int, int]) -> None:
    for number, (plane, row) in enumerate(planes):
        left, top, right, bottom = _halved(place) if number else place
        line = bytes([colour[number]]) * (right - left)
        for y in range(top, bottom):
            plane[y * row + left : y * row + right] = line


def _middle(planes: Sequence[tuple[memoryview, int]], place: Pixels) -> tuple[int, int, int]:
    found = []
    for number, (plane, row) in enumerate(planes):
        left, top, right, bottom = _halved(place) if number else place
        total = sum(sum(plane[y * row + left : y * row + right]) for y in range(top, bottom))
        mean = total // max((right - left) * (bottom - top), 1)
        found.append(min(mean // LEVELS * LEVELS + LEVELS // 2, 255))
    return found[0], found[1], found[2]


def planes_of(frame: av.VideoFrame) -> list[tuple[memoryview, int]]:
    """The three planes of a frame and the bytes of a row in each."""
    return [(memoryview(plane), plane.line_size) for plane in frame.planes]


def cover_film(request: Request) -> Mapping[str, Any]:
    """``boxes`` with times, ``sounds``, ``format`` (``mp4``, ``webm``); pieces are the new film.

    The answer has its ``length`` in moments of 1/48000 second of sound, 0 where there is none.
    """
    parameters, source = request.parameters, request.sources[0]
    kind, picture_codec, picture_settings, sound_codec, sound_settings = _ENCODED[parameters["format"]]
    frames = Frames(source, parameters["boxes"], Plan(parameters["sounds"], MICRO))
    sounds = _Sounds(source, Plan(parameters["sounds"], RATE))
    if not sounds.any and any(one["how"] in ("mute", "tone") for one in parameters["sounds"]):
        raise Refused("no_such_stretch")
    options = FRAGMENTED if kind == "mp4" else {"fflags": "+bitexact", "live": "1"}
    try:
        with av.open(Sink(request.piece), "w", format=kind, options=options) as container:
            stream: Any = container.add_stream(picture_codec, rate=frames.rate, options=dict(picture_settings))
            stream.width, stream.height, stream.pix_fmt = *frames.size, "yuv420p"
            stream.codec_context.time_base = Fraction(1, BASE)
            stream.codec_context.flags |= av.codec.context.Flags.bitexact
            stream.codec_context.gop_size = 50
            voice = Voice(container, sound_codec, sound_settings) if sounds.any else None
            last = -1
            for when, frame in frames:
                last = max(when * BASE // MICRO, last + 1)
                frame.pts, frame.time_base, frame.pict_type = last, Fraction(1, BASE), 0
                container.mux(stream.encode(frame))
                if voice is not None:
                    sounds.until(when * RATE // MICRO, voice)
                request.step(frames.read, max(frames.length, frames.read))
            if last < 0:
                raise Refused("nothing_left")
            container.mux(stream.encode(None))
            if voice is not None:
                sounds.until(FOREVER, voice)
                voice.end()
        frames.refuse_behind()
    finally:
        frames.close()
    return {"length": voice.said if voice is not None else 0}


class _Sounds:
    """The changed sound of a film, given out as far as the pictures have come."""

    def __init__(self, source: RemoteFile, plan: Plan) -> None:
        container = opened(Again(source))
        self.any = sound_stream(container) is not None
        container.close()
        self._blocks = changed(source, plan)

    def until(self, moment: int, voice: Voice) -> None:
        """Up to that moment of the new film."""
        while voice.said < moment:
            found = next(self._blocks, None)
            if found is None:
                return
            voice.say(found[1])


class Frames:
    """The frames that are left, upright, of even sides, covered; each with its new time in microseconds."""

    def __init__(self, source: RemoteFile, boxes: Sequence[Mapping[str, Any]], plan: Plan) -> None:
        self._film = Film(Again(source))
        self._plan = plan
        self._upright = Upright()
        self._given = boxes
        self._boxes: list[Box] = []
        self.read, self.length = 0, self._film_length()
        rate = self._film.stream.average_rate or self._film.stream.guessed_rate or Fraction(25)
        self.rate = min(max(Fraction(rate).limit_denominator(1001), Fraction(1)), Fraction(240))
        self._first = self._film.following()
        if self._first is None:
            raise Refused("damaged")
        self._shape = self._made(self._first[2])
        self.size = self._shape.width // 2 * 2, self._shape.height // 2 * 2
        if not all(2 <= side <= _MOST_SIDE for side in self.size):
            raise Refused("too_large")

    def close(self) -> None:
        """Give everything back."""
        self._film.close()

    def _film_length(self) -> int:
        stream = self._film.stream
        said = stream.duration * stream.time_base if stream.duration and stream.time_base else 0
        return max(0, min(round(said * MICRO), 1 << 50))

    def _made(self, frame: av.VideoFrame) -> av.VideoFrame:
        return self._upright.made(frame, self._film.stream, (_MOST_SIDE, _MOST_SIDE), "yuv420p")

    def __iter__(self) -> Iterator[tuple[int, av.VideoFrame]]:
        found, self._first = self._first, None
        self._boxes = [Box(box, *self.size) for box in self._given]
        usual = round(MICRO / self.rate)
        while found is not None:
            following = self._film.following()
            when, length, raw = found
            end = max(when + (length or usual), following[0] if following is not None else 0)
            self.read = end
            if self._plan.how(when) != "cut":
                frame = self._made(raw)
                if (frame.width, frame.height) != self.size:
                    frame = frame.reformat(*self.size, "yuv420p")
                planes = planes_of(frame)
                for box in sorted(self._boxes, key=lambda one: one.solid):
                    if box.there(when, end):
                        box.fill(planes)
                yield self._plan.after(when), frame
            found = following

    def refuse_behind(self) -> None:
        """Refuses ``no_such_stretch`` where a box or a cut begins behind the end."""
        starts = [*(box.start for box in self._boxes), *(cut.start for cut in self._plan.cuts)]
        if any(start >= self.read for start in starts):
            raise Refused("no_such_stretch")


TASKS: Mapping[str, Task] = {"cover_film": cover_film}
