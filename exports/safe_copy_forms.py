"""Which task makes a safe copy of a type of file, and in which form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from archive.covering.forms import FORMS

MOST_PIXELS: Final = 120_000_000
_DPI: Final = 200


@dataclass(frozen=True)
class Way:
    """One way to make a copy: a task of the worker (none: the bytes as they are), its wish, and the new type."""

    task: str
    wish: Mapping[str, Any]
    media_type: str
    ending: str
    loses: str = ""
    """A code of what is different afterwards beside what was taken off: ``text``, ``packets``."""


def _formed(task: str, form: str, *, loses: str = "", **wish: Any) -> Way:
    found = FORMS[form]
    plain = {"format": form, "most_pixels": MOST_PIXELS, "boxes": [], "sounds": [], "words": [], "dpi": _DPI}
    return Way(task, MappingProxyType(plain | wish), found.media_type, found.ending, loses)


def _picture(form: str) -> tuple[Way, ...]:
    return _formed("strip_picture", form), _formed("strip_picture", "pdf")


_FILM, _SOUND = _formed("cover_film", "mp4", loses="packets"), _formed("cover_sound", "opus", loses="packets")
_MP3 = Way("strip_media", MappingProxyType({"format": "mp3"}), "audio/mpeg", "mp3")

_WAYS: Final[Mapping[str, tuple[Way, ...]]] = MappingProxyType(
    {
        "image/jpeg": _picture("jpeg"),
        "image/heic": _picture("jpeg"),
        "image/png": _picture("png"),
        "image/webp": _picture("png"),
        "image/tiff": _picture("png"),
        "image/gif": _picture("png"),
        "image/bmp": _picture("png"),
        "application/pdf": (
            _formed("strip_paper", "pdf"),
            _formed("cover_paper", "pdf", loses="text", most_pixels=40_000_000),
        ),
        "video/mp4": (_formed("strip_media", "mp4"), _FILM),
        "video/quicktime": (_formed("strip_media", "mp4"), _FILM),
        "video/webm": (_formed("strip_media", "webm"), _FILM),
        "audio/mpeg": (_MP3, _SOUND),
        "audio/mp4": (_formed("strip_media", "m4a"), _SOUND),
        "audio/ogg": (_formed("strip_media", "opus"), _SOUND),
        "audio/opus": (_formed("strip_media", "opus"), _SOUND),
        "audio/flac": (_formed("strip_media", "flac"), _SOUND),
        "audio/wav": (_formed("strip_media", "wav"), _SOUND),
        "text/plain": (Way("", MappingProxyType({}), "text/plain", "txt"),),
        "text/csv": (Way("", MappingProxyType({}), "text/csv", "csv"),),
    }
)
_OFFICE: Final = MappingProxyType(
    {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
        "application/vnd.oasis.opendocument.text": "odt",
        "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "application/vnd.oasis.opendocument.presentation": "odp",
    }
)


def ways_of(media_type: str) -> tuple[Way, ...]:
    """The ways to try, best first; the next where a worker says that one cannot be gone. Empty: there is none."""
    if media_type in _OFFICE:
        return (Way("strip_office", MappingProxyType({}), media_type, _OFFICE[media_type]),)
    if media_type in _WAYS:
        return _WAYS[media_type]
    return {"video": (_FILM,), "audio": (_SOUND,)}.get(media_type.partition("/")[0], ())
