"""Targets that are decoders of others: bytes changed by chance, given to a worker behind its walls.

A worker that such bytes break or silence is what the walls are for; how often that came is told. A fault is what
breaks the program: an error that is none of ours, or an answer that it does not take.
"""

from __future__ import annotations

import collections
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from archive.capture_facts import reveal
from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.films import checked_facts, checked_frame, checked_sound, poster
from archive.confined.pages_of_papers import PagesOfPapers
from archive.confined.pages_of_pictures import PagesOfPictures
from archive.confined.pictures import PictureMaker
from archive.confined.workers import Workers
from archive.covering.areas import Medium
from archive.credentials import read_credentials
from tests.archive.credentials_material import signed
from tests.archive.facts_material import picture
from tests.evidence_corpus.sound import sound
from tests.fuzz.target import Target

_SIDE = 160
_SECONDS = 10.0

Read = Callable[[Workers, InMemory], object]


class Walled:
    """Gives each case to one worker, and counts what came of them."""

    def __init__(self, read: Read) -> None:
        self._read, self._workers = read, Workers(1)
        self.told: collections.Counter[str] = collections.Counter()
        weakref.finalize(self, self._workers.close)

    def __call__(self, untrusted: bytes) -> object:
        try:
            found = self._read(self._workers, InMemory(untrusted))
        except DecodingRefused as error:
            self.told[error.reason] += 1
            raise
        self.told["read"] += 1
        return found


def _pictures(workers: Workers, source: InMemory) -> object:
    pages = PagesOfPictures(workers, _SECONDS)
    facts = pages.facts(source)
    for number in {1, facts.pages}:
        pages.page(source, "", number, _SIDE, 0, None)
    return PictureMaker(workers, _SECONDS).picture(source, _SIDE, in_part=True)


def _papers(workers: Workers, source: InMemory) -> object:
    pages = PagesOfPapers(workers, _SECONDS)
    facts = pages.facts(source, "")
    pages.page(source, "", facts.pages, _SIDE, 0, None)
    return pages.text(source, "", 1)


def _media(workers: Workers, source: InMemory) -> object:
    """As a player asks: open, frames from two places, sound, how loud it is; then a picture for lists."""

    def ask(task: str, **wish: Any) -> Any:
        return workers.ask("media", task, {"key": "a", **wish}, [source], seconds=_SECONDS)

    facts = checked_facts(ask("open"))
    if facts.seen:
        for place in (0, facts.duration * 500):
            box = {"width": _SIDE, "height": _SIDE}
            for piece in ask("frames", **{"from": place}, most=2, late=-1, **box).untrusted_pieces:
                checked_frame(piece, (_SIDE, _SIDE))
    if facts.heard:
        checked_sound(ask("sound", **{"from": 0}, length=4_000, speed=150), 4_000)
        workers.ask("media", "peaks", {"places": 50, "duration": 1_000}, [source], seconds=_SECONDS)
    workers.ask("media", "close", {}, seconds=_SECONDS)
    return poster(workers, source, _SIDE) if facts.seen else None


def _facts(media_type: str) -> Read:
    def read(workers: Workers, source: InMemory) -> object:
        found = reveal(workers, source, media_type, seconds=_SECONDS)
        return found.made, found.place, found.warnings

    return read


def _credentials(workers: Workers, source: InMemory) -> object:
    return read_credentials(workers, source, "image/jpeg", seconds=_SECONDS)


_BOX: Mapping[str, Any] = {
    "how": "cover", "what": "face", "why": "identity",
    "left": 100, "top": 100, "width": 300, "height": 300, "page": 1, "start": None, "end": None,
}
_PLAIN: Mapping[str, Any] = {"boxes": [dict(_BOX)], "words": [], "sounds": [], "dpi": 72, "most_pixels": 4_000_000}
_COVERED: Mapping[Medium, tuple[str, Mapping[str, Any]]] = {
    Medium.PICTURE: ("cover_picture", {"format": "jpeg"}),
    Medium.PAPER: ("cover_paper", {"format": "pdf"}),
    Medium.SOUND: (
        "cover_sound",
        {"format": "opus", "boxes": [], "sounds": [{"how": "mute", "start": 0, "end": 50}]},
    ),
}


def _covers(medium: Medium) -> Read:
    task, wish = _COVERED[medium]

    def read(workers: Workers, source: InMemory) -> object:
        return workers.ask("covers", task, {**_PLAIN, **wish}, [source], seconds=_SECONDS)

    return read


def _stripped(task: str, **wish: Any) -> Read:
    def read(workers: Workers, source: InMemory) -> object:
        return workers.ask("covers", task, {**_PLAIN, "keep": [], **wish}, [source], seconds=_SECONDS)

    return read


def _target(name: str, read: Read, *kinds: str, seeds: Callable[[], list[bytes]] | None = None) -> Target:
    def prepare(_folder: Path) -> Walled:
        return Walled(read)

    return Target(name, seeds or (lambda: [sound(kind) for kind in kinds]), prepare, slow=True, walled=True)


_FILMS = ("mp4", "mov", "matroska", "webm", "avi", "ts")
_SOUNDS = ("wav", "flac", "ogg", "mp3", "m4a")

WALLED = (
    _target("walled_pictures", _pictures, "jpeg", "png", "webp", "tiff", "gif", "bmp", "heic", "avif"),
    _target("walled_papers", _papers, "pdf"),
    _target("walled_films", _media, *_FILMS),
    _target("walled_sounds", _media, *_SOUNDS),
    _target("walled_facts_paper", _facts("application/pdf"), "pdf"),
    _target("walled_facts_media", _facts("video/mp4"), *_FILMS, *_SOUNDS),
    _target("walled_facts_heic", _facts("image/heic"), "heic", "avif"),
    _target("walled_credentials", _credentials, seeds=lambda: [signed(picture()), sound("png")]),
    _target("walled_cover_picture", _covers(Medium.PICTURE), "jpeg", "png", "tiff", "heic"),
    _target("walled_cover_paper", _covers(Medium.PAPER), "pdf"),
    _target("walled_cover_sound", _covers(Medium.SOUND), *_SOUNDS),
    _target("walled_strip_paper", _stripped("strip_paper", format="pdf"), "pdf"),
    _target("walled_strip_media", _stripped("strip_media", format="mp4"), "mp4", "mov"),
    _target("walled_strip_picture", _stripped("strip_picture", format="jpeg"), "jpeg", "png", "webp"),
)
