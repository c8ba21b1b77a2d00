"""Opening a film or a recording: which kinds are read, how large they may be, and what a player must know of them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import av
import av.error

from archive.confined.channel import Refused
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

DEMUXERS = "mov,matroska,webm,avi,mp3,aac,ogg,flac,wav,w64,amr,amrnb,amrwb,mpegts,mpeg,aiff,caf,asf,flv"
"""By FFmpeg's names. None of them reads a list of other files; such kinds are refused before their first line."""
DECODERS = (
    "h264,hevc,vp8,vp9,libdav1d,mpeg4,msmpeg4v2,msmpeg4,mpeg2video,mpeg1video,h263,flv,mjpeg,wmv1,wmv2,wmv3,vc1,prores,theora,"
    "rawvideo,ffv1,dvvideo,"
    "aac,aac_latm,mp3float,mp3,mp2float,mp2,opus,vorbis,flac,alac,amrnb,amrwb,ac3,eac3,wmav1,wmav2,speex,gsm,gsm_ms,adpcm_ms,"
    "adpcm_ima_wav,adpcm_ima_qt,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f64le,pcm_u8,"
    "pcm_s8,pcm_alaw,pcm_mulaw"
)
MOST_PIXELS = 36_000_000
"""Of one frame: 8K is 33 million."""
MOST_RATE, MOST_CHANNELS = 384_000, 32
MOST_STREAMS = 64
LONGEST = 1000 * 3600 * 24 * 30
"""Milliseconds: what claims to last longer says nothing about how long it lasts."""
_FAULTS = 2000
"""Packets in a row that do not decode before it is given up."""


def _nothing_else(*_asked: object) -> Any:
    """A film that wants another file does not get it."""
    raise PermissionError


class Source(RemoteFile):
    """A file that stays open from task to task; its bytes come from the task at hand."""

    def __init__(self, given: RemoteFile) -> None:
        self.given = given
        super().__init__(given.size, lambda offset, count: self.given.fetched(offset, count))


def opened(source: RemoteFile) -> av.container.InputContainer:
    """The container, closed by whoever asked for it. Raises ``Refused``."""
    source.seek(0)
    options = {
        "format_whitelist": DEMUXERS,
        "codec_whitelist": DECODERS,
        "protocol_whitelist": "none",
        "max_pixels": str(MOST_PIXELS),
        "max_streams": str(MOST_STREAMS),
    }
    try:
        container = av.open(
            source,
            "r",
            options=options,
            metadata_errors="replace",
            io_open=_nothing_else,
            buffer_size=64 * 1024,
        )
    except av.error.FFmpegError as error:
        raise Refused("unknown_kind" if source.size else "damaged") from error
    try:
        _bounded(container)
    except BaseException:
        container.close()
        raise
    return container


def _bounded(container: av.container.InputContainer) -> None:
    for stream in container.streams.video:
        if stream.codec_context is not None and stream.width * stream.height > MOST_PIXELS:
            raise Refused("too_large")
    for heard in container.streams.audio:
        context = heard.codec_context
        if context is not None and (context.sample_rate > MOST_RATE or context.channels > MOST_CHANNELS):
            raise Refused("too_large")


def picture_stream(container: av.container.InputContainer) -> av.VideoStream | None:
    """The first moving picture; the cover of a record is none."""
    for stream in container.streams.video:
        cover = av.stream.Disposition.attached_pic
        if stream.codec_context is not None and not stream.disposition & cover and stream.width and stream.height:
            return stream
    return None


def sound_stream(container: av.container.InputContainer) -> av.AudioStream | None:
    """The first sound that can be decoded."""
    for stream in container.streams.audio:
        if stream.codec_context is not None and stream.codec_context.sample_rate:
            return stream
    return None


def beginning(container: av.container.InputContainer) -> Fraction:
    """What the file calls its first moment, in seconds; every time that leaves here is counted from it."""
    start = container.start_time
    return Fraction(start, av.time_base) if start is not None and abs(start) < 2**52 else Fraction(0)


def base_of(stream: av.stream.Stream) -> Fraction:
    """Seconds of one unit of the stream's own times."""
    return stream.time_base or Fraction(1, av.time_base)


def duration(container: av.container.InputContainer) -> int:
    """Milliseconds as the file says; 0 where it does not or cannot be believed."""
    said = container.duration
    length = said * 1000 // av.time_base if said is not None and said > 0 else 0
    return length if length <= LONGEST else 0


def upright(stream: av.VideoStream, turn: int) -> tuple[int, int]:
    """Width and height as it is to be seen: pixels made square, turned as the camera was."""
    width, height = stream.width, stream.height
    ratio = stream.sample_aspect_ratio
    if ratio is not None and Fraction(1, 8) <= ratio <= 8:
        width = max(1, round(width * ratio))
    return (height, width) if turn in (90, 270) else (width, height)


def turn_of(frame: av.VideoFrame) -> int:
    """0, 90, 180 or 270: how far it is to be turned clockwise to stand upright."""
    return round(-frame.rotation / 90) % 4 * 90


class Faults:
    """Counts packets that do not decode."""

    def __init__(self) -> None:
        self._row = 0

    def sound(self) -> None:
        """One did."""
        self._row = 0

    def another(self) -> None:
        """One did not. Raises ``Refused`` when that goes on and on."""
        self._row += 1
        if self._row > _FAULTS:
            raise Refused("damaged")


def facts(container: av.container.InputContainer, frame: av.VideoFrame | None) -> Mapping[str, Any]:
    """What a player must know; the first frame tells how it is turned. No names, no tags. Raises ``Refused``."""
    picture, sound = picture_stream(container), sound_stream(container)
    if picture is None and sound is None:
        raise Refused("nothing_to_play")
    fields: dict[str, Any] = {"duration": duration(container), "width": 0, "height": 0, "rate": 0, "channels": 0}
    fields |= {"picture": "", "sound": "", "frames_per_1000_seconds": 0}
    if picture is not None and frame is not None:
        fields["width"], fields["height"] = upright(picture, turn_of(frame))
        fields["picture"] = picture.codec_context.codec.canonical_name
        rate = picture.average_rate or picture.guessed_rate or 0
        fields["frames_per_1000_seconds"] = min(round(rate * 1000), 1_000_000) if rate > 0 else 0
    elif sound is None:
        raise Refused("damaged")
    if sound is not None:
        context = sound.codec_context
        fields["sound"] = context.codec.canonical_name
        fields |= {"rate": context.sample_rate, "channels": context.channels}
    return fields


def about(request: Request) -> Mapping[str, Any]:
    """The ``facts`` of a file that is not kept open."""
    container = opened(request.sources[0])
    try:
        picture = picture_stream(container)
        return facts(container, first_frame(container, picture) if picture is not None else None)
    finally:
        container.close()


def first_frame(container: av.container.InputContainer, picture: av.VideoStream) -> av.VideoFrame | None:
    """The first frame that decodes, or ``None``."""
    faults = Faults()
    try:
        for packet in container.demux(picture):
            try:
                frames = packet.decode()
            except av.error.FFmpegError:
                faults.another()
                continue
            if frames:
                return frames[0]
    except av.error.FFmpegError:
        return None
    return None
