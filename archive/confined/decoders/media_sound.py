"""Sound: samples from any place, at any speed with the pitch kept, and how loud it is along the whole recording."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import av
import av.error
from av.audio.resampler import AudioResampler
from av.filter import Graph

from archive.confined.channel import Refused
from archive.confined.decoders.media_opening import Faults, base_of, beginning, opened, sound_stream
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

RATE = 48_000
"""Samples a second of what leaves here, two channels, sixteen bits each."""
BYTES = 4
"""Of one moment in both channels."""
SECOND = 1_000_000
_EARLIER = 200_000
"""Microseconds before a place at which decoding begins: some kinds need a run-up."""
_SLACK = RATE // 20
"""Moments by which the times in a file may be off before they are believed."""
_LONGEST_GAP = 30 * RATE
_PEAK_RATE = 8000
PEAKS = struct.Struct(">I")
"""From which place on; then one byte each, 0 to 255."""


class Sound:
    """One open recording, with its place. Times in microseconds from the beginning of the file."""

    def __init__(self, source: RemoteFile) -> None:
        self._container = opened(source)
        stream = sound_stream(self._container)
        if stream is None:
            self._container.close()
            raise Refused("nothing_to_play")
        self._stream = stream
        self._start = beginning(self._container)
        self._speed = 100
        self._stretch: Graph | None = None
        self._left = bytearray()
        self._blocks = self._decoded(0)
        self._ended = False

    def close(self) -> None:
        """Give everything back."""
        self._blocks = iter(())
        self._left.clear()
        self._container.close()

    def go(self, place: int, speed: int) -> None:
        """Be at that place, and play at that speed in percent from there."""
        self._left.clear()
        self._ended = False
        self._speed = speed
        self._stretch = _stretching(speed) if speed != 100 else None
        offset = int((Fraction(max(0, place - _EARLIER), SECOND) + self._start) / base_of(self._stream))
        try:
            self._container.seek(offset, stream=self._stream, backward=True)
        except av.error.FFmpegError:
            try:
                self._container.seek(0, backward=True)
            except av.error.FFmpegError as error:
                raise Refused("damaged") from error
        self._blocks = self._decoded(place * RATE // SECOND)

    def samples(self, count: int) -> tuple[bytes, bool]:
        """The next moments, and whether these were the last."""
        wanted = count * BYTES
        while len(self._left) < wanted and not self._ended:
            block = next(self._blocks, None)
            if block is None:
                self._ended = True
                self._left += self._stretched(None)
            else:
                self._left += self._stretched(block)
        given = bytes(self._left[:wanted])
        del self._left[:wanted]
        return given, self._ended and not self._left

    def _stretched(self, block: bytes | None) -> bytes:
        graph = self._stretch
        if graph is None:
            return block or b""
        if block is None:
            graph.push(None)
        elif block:
            graph.push(_frame(block))
        made: list[bytes] = []
        while True:
            try:
                frame = graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return b"".join(made)
            if isinstance(frame, av.AudioFrame):
                made.append(bytes(frame.planes[0])[: frame.samples * BYTES])

    def _decoded(self, place: int) -> Iterator[bytes]:
        """Blocks of samples from that moment on. Gaps in the file's times are silence: picture and sound agree."""
        at: int | None = None
        for when, block in converted(self._container, self._stream, "stereo", RATE):
            moment = at if when is None else round((when - self._start) * RATE)
            if at is None or moment is None:
                at = moment or 0
            elif moment - at > _SLACK:
                gap = min(moment - at, _LONGEST_GAP)
                at += gap
                if at > place:
                    yield bytes(min(gap, at - place) * BYTES)
            count = len(block) // BYTES
            if at >= place:
                yield block
            elif at + count > place:
                yield block[(place - at) * BYTES :]
            at += count


def converted(
    container: av.container.InputContainer, stream: av.AudioStream, layout: str, rate: int
) -> Iterator[tuple[Fraction | None, bytes]]:
    """The sound as sixteen bits in that layout and rate, each block with the time in seconds the file gives it."""
    faults, base, made_for = Faults(), base_of(stream), None
    change: AudioResampler | None = None
    try:
        for packet in container.demux(stream):
            try:
                frames = packet.decode()
            except av.error.FFmpegError:
                faults.another()
                continue
            for frame in frames:
                faults.sound()
                kind = (frame.format.name, frame.layout.name, frame.sample_rate)
                if change is None or made_for != kind:
                    change, made_for = AudioResampler("s16", layout, rate), kind
                when = frame.pts * (frame.time_base or base) if frame.pts is not None else None
                frame.pts = None
                for part in change.resample(frame):
                    yield when, bytes(part.planes[0])[: part.samples * 2 * len(part.layout.channels)]
                    when = None
    except av.error.FFmpegError:
        return


def _stretching(speed: int) -> Graph:
    graph = Graph()
    graph.threads = 1
    source = graph.add_abuffer(sample_rate=RATE, format="s16", layout="stereo", time_base=Fraction(1, RATE))
    tempo = graph.add("atempo", str(speed / 100))
    shape = graph.add("aformat", f"sample_fmts=s16:sample_rates={RATE}:channel_layouts=stereo")
    graph.link_nodes(source, tempo, shape, graph.add("abuffersink")).configure()
    return graph


def _frame(block: bytes) -> av.AudioFrame:
    frame = av.AudioFrame("s16", "stereo", len(block) // BYTES)
    frame.sample_rate = RATE
    frame.planes[0].update(block)
    return frame


def sound(recording: Sound, request: Request) -> Mapping[str, Any]:
    """``from`` (or -1: go on) in microseconds, ``length`` in moments, ``speed`` in percent. One piece of samples."""
    wish = request.parameters
    if wish["from"] >= 0:
        recording.go(wish["from"], wish["speed"])
    data, ended = recording.samples(wish["length"])
    if data:
        request.piece(data)
    return {"ended": ended}


def peaks(request: Request) -> Mapping[str, Any]:
    """``places``, ``duration`` in milliseconds: how loud each part of the recording is; pieces as they come."""
    places = request.parameters["places"]
    each = max(1, request.parameters["duration"] * _PEAK_RATE // 1000 // places)
    container = opened(request.sources[0])
    try:
        stream = sound_stream(container)
        if stream is None:
            raise Refused("nothing_to_play")
        _peaks(container, stream, places, each, request)
        return {}
    finally:
        container.close()


def _peaks(
    container: av.container.InputContainer, stream: av.AudioStream, places: int, each: int, request: Request
) -> None:
    start, samples, place, sent = beginning(container), array("h"), 0, 0
    made = bytearray()
    at: int | None = None
    for when, block in converted(container, stream, "mono", _PEAK_RATE):
        if when is not None and (at is None or round((when - start) * _PEAK_RATE) - at > _PEAK_RATE):
            at = min(max(at or 0, round((when - start) * _PEAK_RATE)), places * each)
            made += bytes(max(0, at // each - place))
            place = max(place, at // each)
        samples.frombytes(block)
        at = (at or 0) + len(block) // 2
        while len(samples) >= each and place < places:
            part = samples[:each]
            del samples[:each]
            made.append(min(255, max(max(part), -min(part)) * 255 // 32767))
            place += 1
        if place >= places:
            break
        if len(made) >= max(1, places // 50):
            request.piece(PEAKS.pack(sent) + made)
            sent, made = sent + len(made), bytearray()
            request.step(place, places)
    if samples and place < places:
        made.append(min(255, max(max(samples), -min(samples)) * 255 // 32767))
    if made:
        request.piece(PEAKS.pack(sent) + made)
