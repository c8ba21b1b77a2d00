"""Films and recordings with things planted in them. A bright patch is the face, a note of 440 hertz the voice."""

from __future__ import annotations

import io
import math
from array import array
from fractions import Fraction
from typing import Any

import av

from tests.archive.covering.planted import AUTHOR, CYRILLIC, NAME

RATE = 48_000
WIDTH, HEIGHT = 192, 128


def voice(seconds: float, rate: int = RATE) -> bytes:
    """A note in two channels of sixteen bits."""
    wave = [round(9000 * math.sin(2 * math.pi * 440 * place / rate)) for place in range(int(seconds * rate))]
    return array("h", (one for sample in wave for one in (sample, sample))).tobytes()


def _frame(number: int) -> av.VideoFrame:
    """Grey that moves, with stripes of light in the upper left."""
    frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
    for place, plane in enumerate(frame.planes):
        view, row = memoryview(plane), plane.line_size
        height = HEIGHT if place == 0 else HEIGHT // 2
        for y in range(height):
            line = bytes((90 + (x + y + number * 3) % 60) if place == 0 else 128 for x in range(row))
            if place == 0 and 16 <= y < 56:
                line = line[:16] + bytes(235 if (x // 4 + y // 4) % 2 else 60 for x in range(64)) + line[80:]
            view[y * row : (y + 1) * row] = line[:row]
    return frame


def film(form: str = "mp4", seconds: float = 2.0) -> bytes:
    """A film of 25 frames a second with sound, named in its tags."""
    sink = io.BytesIO()
    codecs = {"mp4": ("libx264", "aac"), "webm": ("libvpx-vp9", "libopus")}[form]
    with av.open(sink, "w", format=form) as container:
        container.metadata["title"] = f"{NAME} {CYRILLIC}"
        container.metadata["artist" if form == "mp4" else "author"] = AUTHOR
        container.metadata["location"] = "+51.1500+071.4300/"
        settings = {"preset": "ultrafast"} if form == "mp4" else {}
        picture: Any = container.add_stream(codecs[0], rate=25, options=settings)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        sound: Any = container.add_stream(codecs[1], rate=RATE, layout="stereo")
        samples, each = voice(seconds), RATE // 25 * 4
        shown = [_frame(number) for number in range(5)]
        for number in range(int(seconds * 25)):
            frame = shown[number % 5]
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(picture.encode(frame))
            heard = av.AudioFrame("s16", "stereo", each // 4)
            heard.planes[0].update(samples[number * each : (number + 1) * each])
            heard.sample_rate, heard.pts, heard.time_base = RATE, number * each // 4, Fraction(1, RATE)
            container.mux(sound.encode(heard))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))
    return sink.getvalue()


def recording(form: str = "wav", seconds: float = 2.0) -> bytes:
    """The sound alone, named in its tags."""
    sink = io.BytesIO()
    codec = {"wav": "pcm_s16le", "flac": "flac", "ogg": "libopus", "mp3": "libmp3lame"}[form]
    with av.open(sink, "w", format=form) as container:
        container.metadata["title"] = f"{NAME} {CYRILLIC}"
        container.metadata["artist"] = AUTHOR
        sound: Any = container.add_stream(codec, rate=RATE, layout="stereo")
        frame = av.AudioFrame("s16", "stereo", int(seconds * RATE))
        frame.planes[0].update(voice(seconds))
        frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
        container.mux(sound.encode(frame))
        container.mux(sound.encode(None))
    return sink.getvalue()


def heard(data: bytes) -> array[int]:
    """The left channel of any recording, as somebody else's reader has it."""
    samples = array("h")
    with av.open(io.BytesIO(data), "r") as container:
        change = av.AudioResampler("s16", "mono", RATE)
        for frame in container.decode(audio=0):
            for part in change.resample(frame):
                samples.frombytes(bytes(part.planes[0])[: part.samples * 2])
    return samples


def seen(data: bytes) -> list[tuple[float, av.VideoFrame]]:
    """The frames of a film with their seconds."""
    with av.open(io.BytesIO(data), "r") as container:
        stream = container.streams.video[0]
        frames = [(float(frame.time), frame.reformat(format="gray")) for frame in container.decode(stream)]
    return [(when - frames[0][0], frame) for when, frame in frames]


def loudness(samples: array[int], start: float, end: float) -> int:
    """How far from silence it comes between two moments in seconds."""
    part = samples[int(start * RATE) : int(end * RATE)]
    return max(max(part), -min(part)) if part else 0
