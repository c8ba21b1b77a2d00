"""Has everything done once that players ask for, before the walls go up: what is not loaded by then never is."""

from __future__ import annotations

import gc
import io
from fractions import Fraction

import av
import av.subtitles.codeccontext  # a film with words below its pictures asks for it when it is opened
from av.audio.resampler import AudioResampler

from archive.confined.decoders import media_frames, media_sound
from archive.confined.decoders.media_opening import DECODERS, first_frame
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

_SIZE = 32


def warm_up() -> None:
    """A film of four frames is made, read, scaled, turned and heard. No thread of it lives on."""
    av.logging.set_level(None)
    for name in DECODERS.split(","):
        av.Codec(name, "r")
    data = little_film()
    source = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    for place in (0, 40_000):
        wish = {"from": place, "most": 2, "width": 16, "height": 16, "length": 960, "speed": 150, "late": -1}
        request = Request(wish, [source], _nowhere, _silent)
        film, sound = media_frames.Film(source), media_sound.Sound(source)
        media_frames.frames(film, request)
        media_sound.sound(sound, request)
        film.close()
        sound.close()
    request = Request({"side": 16}, [source], _nowhere, _silent)
    media_frames.poster(request)
    _turned(data)
    gc.collect()


def _nowhere(_piece: bytes) -> None:
    """What is made before the walls stand goes nowhere."""


def _silent(_done: int, _total: int) -> None:
    """Nobody waits yet."""


def _turned(data: bytes) -> None:
    with av.open(io.BytesIO(data), "r") as container:
        frame = first_frame(container, container.streams.video[0])
        if frame is None:
            raise RuntimeError
        flat = frame.reformat(format="rgb24")
        for turn in (90, 180, 270):
            media_frames.Upright()._turned(flat, turn, "rgb24")


def little_film() -> bytes:
    """Four grey frames and a moment of silence."""
    sink = io.BytesIO()
    with av.open(sink, "w", format="avi") as container:
        picture = container.add_stream("mpeg4", rate=25)
        picture.width = picture.height = _SIZE
        picture.pix_fmt = "yuv420p"
        picture.codec_context.thread_count = 1
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        for number in range(4):
            frame = av.VideoFrame(_SIZE, _SIZE, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(picture.encode(frame))
        silence = av.AudioFrame("s16", "mono", 1280)
        silence.planes[0].update(bytes(silence.planes[0].buffer_size))
        silence.sample_rate, silence.pts, silence.time_base = 8000, 0, Fraction(1, 8000)
        for part in AudioResampler("s16", "mono", 8000).resample(silence):
            container.mux(sound.encode(part))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))
    return sink.getvalue()
