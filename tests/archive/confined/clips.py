"""Films and recordings made on the spot: every frame says its number, every sound is a tone."""

from __future__ import annotations

import functools
import io
import math
import struct
from array import array
from fractions import Fraction
from typing import Any, cast

import av
import av.container
from av.audio.resampler import AudioResampler

WIDTH, HEIGHT, RATE = 192, 96, 25
_BITS = 12
TONE = 440


def _numbered(number: int, width: int, height: int) -> av.VideoFrame:
    """Twelve upright stripes, white for one and black for nought, the highest bit at the left; grey below."""
    frame = av.VideoFrame(width, height, "yuv420p")
    stripe = width // _BITS
    row = b"".join(bytes([235 if number >> bit & 1 else 16]) * stripe for bit in reversed(range(_BITS)))
    luma = frame.planes[0]
    upper = row.ljust(luma.line_size, b"\x10")
    luma.update(upper * (height // 2) + b"\x80" * luma.line_size * (height - height // 2))
    for chroma in frame.planes[1:]:
        chroma.update(b"\x80" * chroma.buffer_size)
    return frame


def number_of(rows: bytes, width: int, height: int, stride: int) -> int:
    """The number that a frame of ``rgb24`` says."""
    number = 0
    for bit in range(_BITS):
        at = height // 4 * stride + int((bit + 0.5) * width / _BITS) * 3
        number = number << 1 | (rows[at + 1] > 128)
    return number


@functools.cache
def clip(
    kind: str = "mp4",
    picture: str = "libx264",
    sound: str = "aac",
    *,
    frames: int = 50,
    rate: int = RATE,
    gop: int = 12,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    sound_rate: int = 48_000,
    layout: str = "stereo",
    options: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """A clip of ``frames``, ``rate`` a second, with a tone of 440 Hz, in the container and codecs named."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=kind, options=dict(options)) as container:
        film = cast("Any", container.add_stream(picture, rate=rate)) if picture else None
        if film is not None:
            film.width, film.height = size
            film.pix_fmt = "yuvj420p" if picture == "mjpeg" else "yuv420p"
            film.codec_context.gop_size = gop
            film.codec_context.thread_count = 1
            if picture == "libx264":
                film.options = {"preset": "veryfast"}
            elif picture == "libsvtav1":
                film.options = {"preset": "12"}
            elif picture == "libx265":
                film.options = {"preset": "ultrafast", "x265-params": "log-level=none"}
            elif picture in ("libvpx", "libvpx-vp9"):
                film.options = {"deadline": "realtime", "cpu-used": "8"}
        tone = cast("Any", container.add_stream(sound, rate=sound_rate, layout=layout)) if sound else None
        if sound == "vorbis" and tone is not None:
            tone.options = {"strict": "experimental"}
        if film is not None:
            for number in range(frames):
                frame = _numbered(number, *size)
                frame.pts, frame.time_base = number, Fraction(1, rate)
                container.mux(film.encode(frame))
            container.mux(film.encode(None))
        if tone is not None:
            for block in _tone(tone, frames / rate, sound_rate, layout):
                container.mux(tone.encode(block))
            container.mux(tone.encode(None))
    return sink.getvalue()


def _tone(stream: Any, seconds: float, rate: int, layout: str) -> list[av.AudioFrame]:
    channels = len(av.AudioLayout(layout).channels)
    wave = array("h")
    for moment in range(int(seconds * rate)):
        wave.extend([round(16_000 * math.sin(2 * math.pi * TONE * moment / rate))] * channels)
    frame = av.AudioFrame("s16", layout, len(wave) // channels)
    frame.planes[0].update(wave.tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
    frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
    context = stream.codec_context
    context.open(strict=False)
    change = AudioResampler(context.format.name, layout, rate, frame_size=context.frame_size or None)
    return [*change.resample(frame), *change.resample(None)]


def turned(mp4: bytes, degrees: int) -> bytes:
    """An MP4 that says it is to be turned clockwise by that much: in its track header, as telephones do."""
    a, b, c, d = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[degrees]
    at = mp4.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    one = 0x10000
    matrix = struct.pack(">9i", a * one, b * one, 0, c * one, d * one, 0, 0, 0, 0x40000000)
    return mp4[:at] + matrix + mp4[at + len(matrix) :]
