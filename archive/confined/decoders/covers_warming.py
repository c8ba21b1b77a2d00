"""Has sound and films made once before the walls go up: every encoder is loaded then or never."""

from __future__ import annotations

import gc
import io
from typing import Any

import av

from archive.confined.decoders import covers_film, covers_preview, covers_proof_media, covers_sound, safe_media
from archive.confined.decoders.media_warming import little_film
from archive.confined.decoders.media_warming import warm_up as read_once
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

_FORMS = ("flac", "opus", "m4a", "wav", "mp4", "webm")


def warm_up() -> None:
    """A film of four frames is covered in every form, and looked at. No thread of it lives on."""
    read_once()
    made = little_film()
    films: dict[str, bytes] = {}
    for form in _FORMS:
        filmed = form in ("mp4", "webm")
        boxes = [
            {"left": 0, "top": 0, "width": 500, "height": 500, "start": None, "end": None, "how": how}
            for how in (("cover", "mosaic") if filmed else ())
        ]
        sounds = [{"how": "mute", "start": 0, "end": 20}, {"how": "tone", "start": 20, "end": 40}]
        wish: dict[str, Any] = {"boxes": boxes, "sounds": sounds, "format": form}
        sink = io.BytesIO()
        if form == "mp4":
            covers_preview.paint_film(_request(wish, made, sink))
            sink = io.BytesIO()
        cover = covers_film.cover_film if filmed else covers_sound.cover_sound
        answer = cover(_request(wish, made, sink))
        prove = covers_proof_media.prove_film if filmed else covers_proof_media.prove_sound
        films[form] = sink.getvalue()
        said = prove(_request({**wish, **answer}, sink.getvalue(), io.BytesIO()))
        if said["leak"]:
            raise RuntimeError(said["leak"])
    covers_proof_media.warm_up()
    safe_media.warm_up(films["mp4"])
    gc.collect()
    av.logging.set_level(None)


def _request(wish: dict[str, Any], data: bytes, sink: io.BytesIO) -> Request:
    source = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    return Request(wish, [source], lambda piece: _write(sink, piece), lambda done, total: None)


def _write(sink: io.BytesIO, piece: bytes) -> None:
    sink.write(piece)
