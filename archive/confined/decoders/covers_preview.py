"""What boxes of a film will be filled with, before the film is made: the same places and colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive.confined.channel import Refused
from archive.confined.decoders.covers_film import MICRO, Box, planes_of
from archive.confined.decoders.covers_stretches import Plan
from archive.confined.decoders.media_frames import Film, Upright
from archive.confined.decoders.media_opening import Source as Again
from archive.confined.painted import PART
from archive.confined.task import Request, Task

_MOST_SIDE = 8192


def paint_film(request: Request) -> Mapping[str, Any]:
    """``boxes`` and ``sounds`` as for ``cover_film``; a piece for each box, of one ``PART`` for each of its colours.

    The answer has the ``width`` and ``height`` of the new film. Where tiles of two boxes lie over each other, the
    colours are those of the one box alone.
    """
    boxes, plan = request.parameters["boxes"], Plan(request.parameters["sounds"], MICRO)
    film, shape = Film(Again(request.sources[0])), Upright()
    try:
        found = film.following()
        if found is None:
            raise Refused("damaged")
        first = shape.made(found[2], film.stream, (_MOST_SIDE, _MOST_SIDE), "yuv420p")
        size = first.width // 2 * 2, first.height // 2 * 2
        if not all(2 <= side <= _MOST_SIDE for side in size):
            raise Refused("too_large")
        for number, given in enumerate(boxes):
            box = Box(given, *size)
            if box.solid:
                request.piece(PART.pack(number, *box.place, 0, 0, 0))
                continue
            at = film.frame_at(plan.left(box.start), lambda _other: None)
            if at is None:
                raise Refused("damaged")
            frame = shape.made(at[2], film.stream, (_MOST_SIDE, _MOST_SIDE), "yuv420p")
            if (frame.width, frame.height) != size:
                frame = frame.reformat(*size, "yuv420p")
            box.fill(planes_of(frame))
            seen = frame.reformat(format="rgb24").planes[0]
            view, row = memoryview(seen), seen.line_size
            request.piece(b"".join(PART.pack(number, *part, *_middle(view, row, part)) for part in box.parts))
            request.step(number + 1, len(boxes))
        return {"width": size[0], "height": size[1]}
    finally:
        film.close()


def _middle(view: memoryview, row: int, part: tuple[int, int, int, int]) -> bytes:
    at = (part[1] + part[3]) // 2 * row + (part[0] + part[2]) // 2 * 3
    return bytes(view[at : at + 3])


TASKS: Mapping[str, Task] = {"paint_film": paint_film}
