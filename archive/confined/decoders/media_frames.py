"""Frames of a film: from any place, exactly, upright, at the size at which they are to be seen."""

from __future__ import annotations

import struct
import time
from collections import deque
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import av
import av.error
from av.filter import Graph
from av.video.reformatter import Interpolation, VideoReformatter

from archive.confined.channel import Refused
from archive.confined.decoders.media_opening import (
    Faults,
    base_of,
    beginning,
    duration,
    facts,
    first_frame,
    opened,
    picture_stream,
    turn_of,
    upright,
)
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

FRAME = struct.Struct(">BqqHHI")
"""Whether it only stands in (1) for the frame that is looked for, time and duration in microseconds, width, height,
bytes in a row; then the rows, three bytes a pixel."""
SECOND = 1_000_000
_THREADS = 2
_STAND_IN_AFTER = 0.06
"""Seconds of looking for a frame after which the last one on the way is shown meanwhile."""
_SHORT = 50_000
_MOST_MISSED = 50
"""Frames left out in one task, so that it ends before long."""
_MOST_BEFORE = 24 * 1024 * 1024
"""Bytes of frames given at once on the way back."""
_TURNS: dict[int, list[tuple[str, str | None]]] = {
    90: [("transpose", "clock")],
    180: [("hflip", None), ("vflip", None)],
    270: [("transpose", "cclock")],
}


class Upright:
    """Scales frames and turns them."""

    def __init__(self) -> None:
        self._scaler = VideoReformatter()
        self._graph: Graph | None = None
        self._graph_for: tuple[int, int, int] = (0, 0, 0)

    def made(self, frame: av.VideoFrame, stream: av.VideoStream, box: tuple[int, int], kind: str) -> av.VideoFrame:
        """The frame in pixels of that kind, as large as fits into the box and never larger than it is."""
        turn = turn_of(frame)
        full = upright(stream, turn)
        scale = min(box[0] / full[0], box[1] / full[1], 1.0)
        width, height = max(1, round(full[0] * scale)), max(1, round(full[1] * scale))
        if turn in (90, 270):
            width, height = height, width
        flat = self._scaler.reformat(frame, width, height, kind, interpolation=Interpolation.BILINEAR)
        return self._turned(flat, turn, kind) if turn else flat

    def _turned(self, frame: av.VideoFrame, turn: int, kind: str) -> av.VideoFrame:
        wanted = (turn, frame.width, frame.height)
        if self._graph is None or self._graph_for != wanted:
            graph = Graph()
            graph.threads = 1
            shape, base = av.VideoFormat(kind), Fraction(1, SECOND)
            nodes = [graph.add_buffer(None, frame.width, frame.height, shape, time_base=base)]
            nodes += [graph.add(name, argument) for name, argument in _TURNS[turn]]
            nodes.append(graph.add("buffersink"))
            graph.link_nodes(*nodes).configure()
            self._graph, self._graph_for = graph, wanted
        frame.pts, frame.time_base = None, Fraction(1, SECOND)
        self._graph.vpush(frame)
        return self._graph.vpull()


class Film:
    """One open film, with its place. Times in microseconds from the beginning of the file."""

    def __init__(self, source: RemoteFile) -> None:
        self._container = opened(source)
        stream = picture_stream(self._container)
        if stream is None:
            self._container.close()
            raise Refused("nothing_to_play")
        self.stream = stream
        self.stream.thread_type = "AUTO"
        self.stream.codec_context.thread_count = _THREADS
        self._start = beginning(self._container)
        self._upright = Upright()
        self._waiting: deque[tuple[int, int, av.VideoFrame]] = deque()
        self._frames = self._decoded(0)
        self._last = 0

    def close(self) -> None:
        """Give everything back."""
        self._waiting.clear()
        self._frames = iter(())
        self._container.close()

    def following(self) -> tuple[int, int, av.VideoFrame] | None:
        """The next frame, or ``None`` at the end."""
        if self._waiting:
            return self._waiting.popleft()
        return next(self._frames, None)

    def facts(self) -> Mapping[str, Any]:
        """What a player must know; the first frame is kept for whoever asks for it."""
        found = next(self._frames, None)
        if found is not None:
            self._waiting.append(found)
        return facts(self._container, found[2] if found is not None else None)

    def frame_at(self, place: int, meanwhile: Any) -> tuple[int, int, av.VideoFrame] | None:
        """The frame that stands there: the last that begins at or before ``place``. ``meanwhile`` takes others."""
        if self._waiting and self._waiting[0][0] <= place < self._waiting[0][0] + self._waiting[0][1]:
            return self._waiting.popleft()
        began, told = time.monotonic(), False
        best = None
        for found in self._from(place):
            if found[0] > place:
                if best is None:
                    return found
                self._waiting.append(found)
                return best
            best = found
            if found[1] and found[0] + found[1] > place:
                return found
            if not told and time.monotonic() - began > _STAND_IN_AFTER:
                told = True
                meanwhile(found)
        return best

    def frames_before(self, place: int, most: int) -> list[tuple[int, int, av.VideoFrame]]:
        """The last frames that begin before ``place``, oldest first."""
        last: deque[tuple[int, int, av.VideoFrame]] = deque(maxlen=most)
        for found in self._from(max(0, place - 1)):
            if found[0] >= place:
                self._waiting.append(found)
                break
            last.append(found)
        return list(last)

    def send(
        self, found: tuple[int, int, av.VideoFrame], box: tuple[int, int], request: Request, kind: int = 0
    ) -> None:
        """Give one frame away."""
        when, length, frame = found
        flat = self._upright.made(frame, self.stream, box, "rgb24")
        plane = flat.planes[0]
        head = FRAME.pack(kind, when, length, flat.width, flat.height, plane.line_size)
        request.piece(head + bytes(plane))

    def _from(self, place: int) -> Iterator[tuple[int, int, av.VideoFrame]]:
        """Frames from a key frame at or before ``place``; from the beginning where the file's index is wrong."""
        for back in (0, 10 * SECOND, place):
            self._go(max(0, place - back), place)
            first = next(self._frames, None)
            if first is not None and (first[0] <= place or back >= place):
                break
        while first is not None:
            yield first
            first = next(self._frames, None)  # not handed through: whoever stops here goes on from the same place

    def _go(self, to: int, place: int) -> None:
        self._waiting.clear()
        offset = int((Fraction(to, SECOND) + self._start) / base_of(self.stream))
        try:
            self._container.seek(offset, stream=self.stream, backward=True)
        except av.error.FFmpegError:
            self._again()
        self._frames = self._decoded(place)

    def _again(self) -> None:
        """From the first byte, for what has no index at all."""
        try:
            self._container.seek(0, backward=True)
        except av.error.FFmpegError as error:
            raise Refused("damaged") from error

    def _decoded(self, place: int) -> Iterator[tuple[int, int, av.VideoFrame]]:
        """Frames in order. Long before ``place`` those are left out on which no other one builds."""
        context, base, faults = self.stream.codec_context, base_of(self.stream), Faults()
        near = Fraction(place, SECOND) + self._start - 1
        try:
            for packet in self._container.demux(self.stream):
                far = packet.pts is not None and packet.pts * base < near
                context.skip_frame = "NONREF" if far else "DEFAULT"
                try:
                    frames = packet.decode()
                except av.error.FFmpegError:
                    faults.another()
                    continue
                for frame in frames:
                    faults.sound()
                    yield self._timed(frame, base)
        except av.error.FFmpegError:
            return

    def _timed(self, frame: av.VideoFrame, base: Fraction) -> tuple[int, int, av.VideoFrame]:
        rate = self.stream.average_rate
        usual = round(SECOND / rate) if rate else SECOND // 25
        length = round(frame.duration * base * SECOND) if frame.duration else 0
        when = self._last + usual if frame.pts is None else round((frame.pts * base - self._start) * SECOND)
        self._last = min(max(when, 0), 2**53)
        return self._last, min(max(length, 0), 3600 * SECOND), frame


def opening(film: Film, _request: Request) -> Mapping[str, Any]:
    """What is to be known of a film that stays open."""
    return film.facts()


def frames(film: Film, request: Request) -> Mapping[str, Any]:
    """``from`` (or -1: go on) in microseconds, ``most`` frames, ``width`` and ``height`` of the view.

    A piece for each frame. What is over at ``late`` (or -1) is left out: nobody would see it. ``ended``: nothing
    follows.
    """
    wish = request.parameters
    box = (wish["width"], wish["height"])
    left = wish["most"]
    if wish["from"] >= 0:
        found = film.frame_at(wish["from"], lambda other: film.send(other, box, request, 1))
        if found is None:
            raise Refused("damaged")
        film.send(found, box, request)
        left -= 1
    missed = 0
    while left > 0:
        found = film.following()
        if found is None:
            return {"ended": True}
        if found[0] + max(found[1], _SHORT) < wish["late"] and missed < _MOST_MISSED:
            missed += 1
            continue
        film.send(found, box, request)
        left -= 1
    return {"ended": False}


def frames_before(film: Film, request: Request) -> Mapping[str, Any]:
    """``before`` in microseconds, ``most``, ``width``, ``height``: a piece for each frame, oldest first."""
    wish = request.parameters
    box = (wish["width"], wish["height"])
    most = max(1, min(wish["most"], _MOST_BEFORE // max(1, box[0] * box[1] * 3)))
    for found in film.frames_before(wish["before"], most):
        film.send(found, box, request)
    return {"ended": False}


def poster(request: Request) -> Mapping[str, Any]:
    """``side``: longest side wanted. The piece is a JPEG of a frame near the beginning, without a word in it."""
    side = request.parameters["side"]
    container = opened(request.sources[0])
    try:
        stream = picture_stream(container)
        if stream is None:
            raise Refused("nothing_to_play")
        frame = _telling(container, stream)
        if frame is None:
            raise Refused("damaged")
        full = upright(stream, turn_of(frame))
        flat = Upright().made(frame, stream, (side, side), "yuvj420p")
        request.piece(jpeg(flat))
        return {"width": flat.width, "height": flat.height, "full_width": full[0], "full_height": full[1], "whole": 1}
    finally:
        container.close()


def _telling(container: av.container.InputContainer, stream: av.VideoStream) -> av.VideoFrame | None:
    """A key frame some seconds in: the first is often black."""
    into = min(duration(container) // 10, 3000)
    if into:
        try:
            container.seek(int((Fraction(into, 1000) + beginning(container)) / base_of(stream)), stream=stream)
        except av.error.FFmpegError:
            into = 0
        found = first_frame(container, stream)
        if found is not None:
            return found
        container.seek(0, backward=True)
    return first_frame(container, stream)


def jpeg(frame: av.VideoFrame) -> bytes:
    """A frame of the kind ``yuvj420p`` as a JPEG that names no program."""
    coder = av.CodecContext.create("mjpeg", "w")
    coder.width, coder.height, coder.pix_fmt, coder.time_base = frame.width, frame.height, "yuvj420p", Fraction(1, 25)
    coder.flags |= av.codec.context.Flags.bitexact
    coder.qmin = coder.qmax = 3
    coder.thread_count = 1
    frame.pts, frame.time_base = 0, Fraction(1, 25)
    return b"".join(bytes(packet) for packet in (*coder.encode(frame), *coder.encode(None)))
