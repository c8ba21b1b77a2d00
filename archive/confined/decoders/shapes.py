"""Where faces and number plates may be, in pixels that other workers made: this one never sees a file of a stranger.

``shapes``: ``width``, ``height``; the source is as many bytes of grey. Answers ``shapes``, a list of
``[kind, left, top, right, bottom]`` in those pixels with the kinds ``face`` and ``plate``. Upright ones alone are
looked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from cv2.data import haarcascades

from archive.confined.channel import Refused
from archive.confined.task import Request, Task

MOST_PIXELS = 4_000_000
MOST_SHAPES = 200
LEAST_SIDE = 30
"""Pixels: the cascades were taught with faces of little less."""
_STEP, _NEIGHBOURS = 1.1, 3
_FACES: Final = ("frontalface_alt2", "profileface")
_PLATES: Final = ("russian_plate_number",)

_LOADED: Final = tuple(
    (kind, name, cv2.CascadeClassifier())
    for kind, names in (("face", _FACES), ("plate", _PLATES))
    for name in names
)

Box = tuple[int, int, int, int]


def shapes(request: Request) -> Mapping[str, Any]:
    """Boxes of what may be a face or a plate."""
    width, height = int(request.parameters["width"]), int(request.parameters["height"])
    if not 0 < width * height <= MOST_PIXELS or request.sources[0].size != width * height:
        raise Refused("too_large")
    grey = np.frombuffer(request.sources[0].everything(), dtype=np.uint8).reshape(height, width)
    found: list[tuple[str, Box]] = []
    for number, (kind, name, cascade) in enumerate(_LOADED):
        request.step(number, len(_LOADED))
        found += [(kind, box) for box in _seen(cascade, grey)]
        if name == "profileface":  # it knows the left side of a face alone
            turned = _seen(cascade, np.ascontiguousarray(grey[:, ::-1]))
            found += [(kind, (width - right, top, width - left, bottom)) for left, top, right, bottom in turned]
    return {"shapes": [[kind, *box] for kind, box in _once(found)[:MOST_SHAPES]]}


def _seen(cascade: Any, grey: Any) -> list[Box]:
    if min(grey.shape) < LEAST_SIDE:
        return []
    boxes = cascade.detectMultiScale(grey, _STEP, _NEIGHBOURS, minSize=(LEAST_SIDE, LEAST_SIDE))
    return [(int(x), int(y), int(x + across), int(y + down)) for x, y, across, down in boxes]


def _once(found: list[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """Of those of one kind that lie over each other the first."""
    kept: list[tuple[str, Box]] = []
    for kind, box in found:
        if not any(kind == other and _over(box, place) for other, place in kept):
            kept.append((kind, box))
    return kept


def _over(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return across > 0 and down > 0 and across * down * 2 > smaller


def warm_up() -> None:
    """Read the cascades and look through a page once."""
    cv2.setNumThreads(1)
    folder = Path(haarcascades)
    for _kind, name, cascade in _LOADED:
        words = (folder / f"haarcascade_{name}.xml").read_text(encoding="utf-8")
        storage = cv2.FileStorage(words, cv2.FILE_STORAGE_READ | cv2.FILE_STORAGE_MEMORY)
        if not cascade.read(storage.getFirstTopLevelNode()):
            raise RuntimeError(name)
        _seen(cascade, np.zeros((64, 64), dtype=np.uint8))


TASKS: Mapping[str, Task] = {"shapes": shapes}
