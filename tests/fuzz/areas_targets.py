"""The target for files of areas to cover."""

from __future__ import annotations

import json

from archive.covering.areas import areas_of
from tests.fuzz.target import Target, must

_BOX = {"page": 2, "left": 1, "top": 2, "width": 3, "height": 4, "why": "minor", "what": "face", "how": "mosaic"}
_WORDS = {"words": "Ештеңе", "why": "identity"}
_SOUND = {"start": 0, "end": 10, "how": "cut", "why": "source", "what": "voice"}


def _files() -> list[bytes]:
    heads = {"format": "strongroom-areas", "version": 1, "of": "E-0001", "sha256": ""}
    return [json.dumps({**heads, "areas": areas}).encode() for areas in ([_BOX], [_WORDS, _SOUND], [_BOX, _WORDS])]


def _run(untrusted: bytes) -> object:
    found = areas_of(untrusted)
    must(areas_of(found.text().encode()) == found, "areas that do not read back the same")
    return len(found.areas)


AREAS = (Target("areas", _files, lambda _folder: _run),)
