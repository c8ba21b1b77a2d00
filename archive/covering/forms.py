"""In which forms a file with covered places can be written."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from archive.covering.areas import Medium
from archive.covering.errors import NotCoverable

MEDIA = MappingProxyType(
    {
        "image/jpeg": Medium.PICTURE,
        "image/png": Medium.PICTURE,
        "image/webp": Medium.PICTURE,
        "image/tiff": Medium.PICTURE,
        "image/gif": Medium.PICTURE,
        "image/bmp": Medium.PICTURE,
        "image/heic": Medium.PICTURE,
        "application/pdf": Medium.PAPER,
    }
)


@dataclass(frozen=True)
class Form:
    """A form of file, as workers, records and names have it."""

    name: str
    media_type: str
    ending: str


FORMS = MappingProxyType(
    {
        form.name: form
        for form in (
            Form("jpeg", "image/jpeg", "jpg"),
            Form("png", "image/png", "png"),
            Form("pdf", "application/pdf", "pdf"),
            Form("mp4", "video/mp4", "mp4"),
            Form("webm", "video/webm", "webm"),
            Form("flac", "audio/flac", "flac"),
            Form("opus", "audio/ogg", "ogg"),
            Form("wav", "audio/wav", "wav"),
            Form("m4a", "audio/mp4", "m4a"),
        )
    }
)

OFFERED = MappingProxyType(
    {
        Medium.PICTURE: ("jpeg", "png", "pdf"),
        Medium.PAPER: ("pdf",),
        Medium.SOUND: ("opus", "flac", "wav", "m4a"),
        Medium.FILM: ("mp4", "webm"),
    }
)
"""The first is taken where nothing else is better."""

_SAME = MappingProxyType(
    {
        "image/png": "png",
        "image/gif": "png",
        "image/bmp": "png",
        "audio/flac": "flac",
        "audio/wav": "flac",
        "audio/mp4": "m4a",
        "video/webm": "webm",
    }
)


def medium_of(media_type: str) -> Medium:
    """What kind of file it is to cover. Raises ``NotCoverable``."""
    found = MEDIA.get(media_type)
    if found is None:
        found = {"audio": Medium.SOUND, "video": Medium.FILM}.get(media_type.partition("/")[0])
    if found is None:
        raise NotCoverable(media_type=media_type)
    return found


def form_for(media_type: str, wanted: str = "") -> Form:
    """The form of the new file. Raises ``NotCoverable``: there is none, or not in the form that is wanted."""
    offered = OFFERED[medium_of(media_type)]
    name = wanted or _SAME.get(media_type, offered[0])
    if name not in offered:
        raise NotCoverable(media_type=media_type)
    return FORMS[name]
