"""Films and recordings: what a player needs of them. One stays open from task to task."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from archive.confined.channel import Refused
from archive.confined.decoders import media_frames, media_sound
from archive.confined.decoders.media_opening import Source, about
from archive.confined.decoders.media_warming import warm_up
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

__all__ = ["TASKS", "warm_up"]

_KEPT = "played"

Part = TypeVar("Part", media_frames.Film, media_sound.Sound)


class Played:
    """What a player has open in this worker."""

    def __init__(self, key: str, given: RemoteFile) -> None:
        self.key = key
        self._given = given
        self._parts: dict[type, tuple[Source, Any]] = {}

    def part(self, kind: type[Part], given: RemoteFile) -> Part:
        """Its picture or its sound, opened when first asked for; reads from what this task was given."""
        if kind not in self._parts:
            source = Source(given)
            self._parts[kind] = (source, kind(source))
        source, part = self._parts[kind]
        source.given = given
        found: Part = part
        return found

    def close(self) -> None:
        """Give everything back."""
        for _source, part in self._parts.values():
            part.close()
        self._parts.clear()


def _of(kind: type[Part], work: Callable[[Part, Request], Mapping[str, Any]]) -> Task:
    """A task with ``key``: the file that the program plays under it stays open here for the next one."""

    def task(request: Request) -> Mapping[str, Any]:
        key, given = request.parameters["key"], request.sources[0]
        played = request.kept.get(_KEPT)
        if played is None or played.key != key:
            close(request)
            played = request.kept[_KEPT] = Played(key, given)
        try:
            return work(played.part(kind, given), request)
        except BaseException:
            close(request)
            raise

    return task


_OPEN_FILM = _of(media_frames.Film, media_frames.opening)


def open_(request: Request) -> Mapping[str, Any]:
    """``key``: as ``about``, and a film stays open under that key with its first frame at hand."""
    try:
        return _OPEN_FILM(request)
    except Refused as refused:
        if refused.reason != "nothing_to_play":
            raise
    return about(request)


def close(request: Request) -> Mapping[str, Any]:
    """Nothing of what was played stays."""
    played = request.kept.pop(_KEPT, None)
    if played is not None:
        played.close()
    return {}


TASKS: Mapping[str, Task] = {
    "about": about,
    "open": open_,
    "poster": media_frames.poster,
    "frames": _of(media_frames.Film, media_frames.frames),
    "frames_before": _of(media_frames.Film, media_frames.frames_before),
    "sound": _of(media_sound.Sound, media_sound.sound),
    "peaks": media_sound.peaks,
    "close": close,
}
