"""Sound in which stretches are muted, replaced by a tone or cut out: new samples, encoded anew."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

import av

from archive.confined.channel import Refused
from archive.confined.decoders.covers_stretches import Plan
from archive.confined.decoders.covers_tone import PERIOD, tone
from archive.confined.decoders.media_opening import Source as Again
from archive.confined.decoders.media_opening import beginning, opened, sound_stream
from archive.confined.decoders.media_sound import BYTES, RATE, converted
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

_LONGEST_GAP = 24 * 3600 * RATE
_SILENCE = bytes(RATE * BYTES)
_MOST_WAV = (1 << 32) - 64
_ENCODED = {
    "flac": ("flac", "flac", {}),
    "opus": ("ogg", "libopus", {"b": "96000"}),
    "m4a": ("mp4", "aac", {"b": "128000"}),
}
# What a coder of sound puts in front of it is told by the head, which is therefore written only with the first
# fragment: without that, every frame but the first would come later by as much.
FRAGMENTED = {"movflags": "frag_keyframe+delay_moov+default_base_moof", "fflags": "+bitexact"}


class Sink:
    """What a muxer writes, sent on; it cannot go back."""

    def __init__(self, send: Callable[[bytes], None]) -> None:
        self._send = send

    def write(self, data: bytes) -> int:
        self._send(bytes(data))
        return len(data)


def moments(source: RemoteFile) -> Iterator[bytes]:
    """The whole sound in both channels from the first moment of the file, silence where it has none."""
    container = opened(Again(source))
    try:
        stream = sound_stream(container)
        if stream is None:
            raise Refused("no_such_stretch")
        start, at = beginning(container), 0
        for when, block in converted(container, stream, "stereo", RATE):
            if when is not None:
                gap = min(round((when - start) * RATE) - at, _LONGEST_GAP)
                if gap > RATE // 20 or (at == 0 and gap > 0):
                    at += gap
                    while gap > 0:
                        yield _SILENCE[: min(gap, RATE) * BYTES]
                        gap -= RATE
            at += len(block) // BYTES
            yield block
    finally:
        container.close()


def changed(source: RemoteFile, plan: Plan) -> Iterator[tuple[int, bytes]]:
    """What is left to be heard: the moment of the old sound at which each block ends, and the block.

    Refuses ``no_such_stretch`` at the end, where a stretch begins behind it, and ``nothing_left``.
    """
    wave = tone() * (RATE // PERIOD)
    at = left = 0
    for block in moments(source):
        end = at + len(block) // BYTES
        made = []
        for part in plan.parts(at, end):
            count = part.end - part.start
            if part.how == "mute":
                made.append(bytes(count * BYTES))
            elif part.how == "tone":
                first = plan.after(part.start) % PERIOD * BYTES
                made.append((wave * (count // RATE + 2))[first : first + count * BYTES])
            elif part.how == "":
                made.append(block[(part.start - at) * BYTES : (part.end - at) * BYTES])
        joined = b"".join(made)
        left += len(joined)
        at = end
        yield at, joined
    if any(one.start >= at for one in (*plan.cuts, *plan.tones, *plan.mutes)):
        raise Refused("no_such_stretch")
    if not left:
        raise Refused("nothing_left")


def cover_sound(request: Request) -> Mapping[str, Any]:
    """``sounds``, ``format`` (``flac``, ``opus``, ``m4a``, ``wav``); pieces are the new file.

    The answer has its ``length`` in moments of 1/48000 second.
    """
    plan, form = Plan(request.parameters["sounds"], RATE), request.parameters["format"]
    source = request.sources[0]
    length = 0
    if form in ("wav", "flac"):  # their heads say how long they are
        for at, block in changed(source, plan):
            length += len(block) // BYTES
            request.step(at, 2 * at + RATE)
    if form == "wav":
        request.piece(wav_head(length))
        for at, block in changed(source, plan):
            request.step(length + at, 2 * length + at)
            request.piece(block)
        return {"length": length}
    name, codec, settings = _ENCODED[form]
    first = [length]

    def send(data: bytes) -> None:
        if form == "flac" and first:
            data = with_length(data, first.pop())
        request.piece(data)

    options = FRAGMENTED if name == "mp4" else {"fflags": "+bitexact"}
    with av.open(Sink(send), "w", format=name, options=options) as container:
        voice = Voice(container, codec, settings)
        for at, block in changed(source, plan):
            request.step(at, at + RATE)
            voice.say(block)
        voice.end()
    return {"length": voice.said}


class Voice:
    """One track of sound in a file that is being made."""

    def __init__(self, container: Any, codec: str, settings: Mapping[str, str]) -> None:
        self._container = container
        self._stream = container.add_stream(codec, rate=RATE, layout="stereo", options=dict(settings))
        self._stream.codec_context.thread_count = 1
        self._stream.codec_context.flags |= av.codec.context.Flags.bitexact
        self.said = 0

    def say(self, block: bytes) -> None:
        """The next samples."""
        count = len(block) // BYTES
        if count:
            frame = av.AudioFrame("s16", "stereo", count)
            frame.planes[0].update(block)
            frame.sample_rate, frame.pts, frame.time_base = RATE, self.said, Fraction(1, RATE)
            self.said += count
            self._container.mux(self._stream.encode(frame))

    def end(self) -> None:
        """No more."""
        self._container.mux(self._stream.encode(None))


def wav_head(length: int) -> bytes:
    """The head of a WAV of that many moments. Refuses what is longer than its numbers say."""
    size = length * BYTES
    if size > _MOST_WAV:
        raise Refused("too_large")
    kind = struct.pack("<IHHIIHH", 16, 1, 2, RATE, RATE * BYTES, BYTES, 16)
    head = struct.pack("<4sI4s4s", b"RIFF", 36 + size, b"WAVE", b"fmt ") + kind
    return head + struct.pack("<4sI", b"data", size)


def with_length(head: bytes, length: int) -> bytes:
    """The first bytes of a FLAC with the number of its samples: 36 bits behind the rate (RFC 9639, 8.2)."""
    if len(head) < 26 or head[:4] != b"fLaC":
        raise Refused("damaged")
    high = head[21] & 0xF0 | length >> 32 & 0x0F
    return head[:21] + bytes([high]) + struct.pack(">I", length & 0xFFFFFFFF) + head[26:]


TASKS: Mapping[str, Task] = {"cover_sound": cover_sound}
