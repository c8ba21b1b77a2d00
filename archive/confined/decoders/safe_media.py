"""Sound and films for safe copies: the same tracks of picture and sound in a new container, nothing else."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, Final

import av
import av.error
from av.bitstream import BitStreamFilterContext

from archive.confined.channel import Refused
from archive.confined.decoders.covers_sound import FRAGMENTED, Sink
from archive.confined.decoders.media_opening import Source as Again
from archive.confined.decoders.media_opening import opened, picture_stream, sound_stream
from archive.confined.decoders.safe_tags import said_of_media, tags_for, wav_list
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

_CONTAINERS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "mp4": ("mp4", FRAGMENTED),
    "m4a": ("mp4", FRAGMENTED),
    "webm": ("webm", {"fflags": "+bitexact", "live": "1"}),
    "mp3": ("mp3", {"fflags": "+bitexact", "write_xing": "0", "id3v2_version": "0", "write_id3v1": "0"}),
    "opus": ("ogg", {"fflags": "+bitexact"}),
    "flac": ("flac", {"fflags": "+bitexact"}),
}
_BARE: Final = {"h264": "filter_units=remove_types=6", "hevc": "filter_units=remove_types=39-40"}
"""Beside the pictures these carry words of the camera in units of their own."""
_MOST_WAV = 1 << 32
_STEP = 1 << 20


def strip_media(request: Request) -> Mapping[str, Any]:
    """``format``: a container; ``keep``: what it may go on saying; pieces are the new file with the same packets.

    Refuses ``not_as_it_is`` where the tracks cannot be put into a container of that kind, before the first piece.
    """
    form = request.parameters["format"]
    if form == "wav":
        return _wav(request)
    name, options = _CONTAINERS[form]
    keep = request.parameters.get("keep", ())
    container = opened(Again(request.sources[0]))
    try:
        chosen = [one for one in (picture_stream(container), sound_stream(container)) if one is not None]
        if name in ("mp3", "ogg", "flac") or form == "m4a":
            chosen = [one for one in chosen if one.type == "audio"]
        if not chosen:
            raise Refused("damaged")
        said = said_of_media((container.metadata, *(one.metadata for one in chosen)), keep)
        told = tags_for(form, said)
        if told and form == "mp3":
            options = {**options, "id3v2_version": "4"}
        sent = [0]

        def send(data: bytes) -> None:
            sent[0] += len(data)
            request.piece(data)

        try:
            with av.open(Sink(send), "w", format=name, options=dict(options)) as made:
                _packets(container, made, chosen, told, request)
        except (av.error.FFmpegError, ValueError) as error:
            raise Refused("damaged" if sent[0] else "not_as_it_is") from error
    finally:
        container.close()
    return {}


def _packets(container: Any, made: Any, chosen: list[Any], told: Mapping[str, str], request: Request) -> None:
    """Every packet of the chosen tracks, without the units that only tell; ``told``: what stays."""
    tracks: dict[int, tuple[Any, Any]] = {}
    for stream in chosen:
        codec = stream.codec_context.codec.canonical_name
        if codec == "vorbis":
            raise Refused("not_as_it_is")  # its head carries words of its own
        track = made.add_stream_from_template(stream)
        track.metadata.clear()
        bare = BitStreamFilterContext(_BARE[codec], stream, track) if codec in _BARE else None
        tracks[stream.index] = (track, bare)
    made.metadata.clear()
    made.metadata.update(told)
    made.start_encoding()
    done = 0
    for packet in container.demux(*chosen):
        track, bare = tracks[packet.stream.index]
        if packet.dts is None and packet.size:
            packet.dts = packet.pts
        for one in [packet] if bare is None else bare.filter(packet if packet.size else None):
            if one.size and one.dts is not None:
                one.stream = track
                made.mux(one)
        done += packet.size
        request.step(min(done, request.sources[0].size), request.sources[0].size)


def _wav(request: Request) -> Mapping[str, Any]:
    """The format and the samples of a WAV, and no other chunk."""
    source = request.sources[0]
    source.seek(0)
    head = source.read(12)
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise Refused("not_as_it_is")
    kind, told = b"", b""
    keep = request.parameters.get("keep", ())
    if keep:
        with opened(Again(source)) as container:
            told = wav_list(said_of_media((container.metadata,), keep))
    place = 12
    while place + 8 <= source.size:
        source.seek(place)
        name, length = struct.unpack("<4sI", source.read(8))
        if name == b"fmt ":
            kind = source.read(min(length, 40))
        if name == b"data":
            source.seek(place + 8)
            _samples(request, source, kind, min(length, source.size - place - 8), told)
            return {}
        place += 8 + length + length % 2
    raise Refused("damaged")


def _samples(request: Request, source: RemoteFile, kind: bytes, length: int, told: bytes) -> None:
    if len(kind) < 16:
        raise Refused("damaged")
    if len(kind) + len(told) + length + 36 >= _MOST_WAV:
        raise Refused("too_large")
    kind += b"\x00" * (len(kind) % 2)
    whole = 4 + 8 + len(kind) + len(told) + 8 + length + length % 2
    request.piece(struct.pack("<4sI4s4sI", b"RIFF", whole, b"WAVE", b"fmt ", len(kind)) + kind + told)
    request.piece(struct.pack("<4sI", b"data", length))
    left = length
    while left:
        part = source.read(min(left, _STEP))
        if not part:
            raise Refused("damaged")
        request.piece(part)
        left -= len(part)
        request.step(length - left, length)
    request.piece(b"\x00" * (length % 2))


TASKS: Mapping[str, Task] = {"strip_media": strip_media}


def warm_up(film: bytes) -> None:
    """Put the tracks of a small film into a new container once."""
    source = RemoteFile(len(film), lambda offset, count: film[offset : offset + count])
    strip_media(Request({"format": "mp4"}, [source], lambda piece: None, lambda done, total: None))
    for name in ("webm", "mp3", "ogg", "flac"):
        av.ContainerFormat(name, "w")
