"""Listens to and looks at finished sound and films where something was taken away."""

from __future__ import annotations

import operator
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, Final

import av

from archive.confined.decoders.covers_film import MICRO, Box, planes_of
from archive.confined.decoders.covers_grid import Pixels
from archive.confined.decoders.covers_proof import Leak, told
from archive.confined.decoders.covers_sound import moments
from archive.confined.decoders.covers_stretches import FOREVER, Plan, Stretch
from archive.confined.decoders.covers_tone import PERIOD
from archive.confined.decoders.media_frames import Film
from archive.confined.decoders.media_opening import Source as Again
from archive.confined.decoders.media_opening import opened
from archive.confined.decoders.media_sound import BYTES, RATE
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

EDGE = RATE * 60 // 1000
"""Moments at the ends of a stretch in which an encoder that loses something may ring."""
QUIET = 64
"""How far from silence an encoder may be where it was given silence; 0 for one that loses nothing."""
ROUGH = 0.2
"""What two neighbouring waves of the tone may differ by, of their own strength."""
_SLACK = RATE * 3 // 10
_FLAT, _DARKEST = 24, 40
"""Steps that a covered box of a film may differ in, and how light it may be."""
_INSIDE = 6
"""Pixels from the edge of a box where the neighbours' smoothing ends."""
_SHORTEST = 4 * PERIOD
_LOSSLESS: Final = frozenset({"flac", "wav"})
_KNOWN_TAGS: Final = frozenset(
    {"major_brand", "minor_version", "compatible_brands", "encoder"}
    | {"language", "handler_name", "vendor_id", "duration"}
)
_KNOWN_WORDS: Final = frozenset({"VideoHandler", "SoundHandler", "und", "Lavf", "[0][0][0][0]", "ffmpeg", "Lavc"})


def prove_sound(request: Request) -> Mapping[str, Any]:
    """``sounds`` as they were covered, ``length`` in moments, ``format``; the source is the finished sound."""
    try:
        _streams_alone(request.sources[0], pictures=0)
        _heard(request)
    except Leak as leak:
        return told(leak)
    return told(None)


def prove_film(request: Request) -> Mapping[str, Any]:
    """The same with ``boxes``, for a finished film."""
    try:
        _streams_alone(request.sources[0], pictures=1)
        if request.parameters["length"]:
            _heard(request)
        _seen(request)
    except Leak as leak:
        return told(leak)
    return told(None)


def _streams_alone(source: RemoteFile, *, pictures: int) -> None:
    """No third track, no words, no chapters."""
    container = opened(Again(source))
    try:
        kinds = [stream.type for stream in container.streams]
        sounds = kinds.count("audio")
        if kinds.count("video") != pictures or sounds > 1 or len(kinds) > pictures + sounds:
            raise Leak("other_streams")
        if container.chapters():
            raise Leak("metadata")
        for tags in (container.metadata, *(stream.metadata for stream in container.streams)):
            for name, value in tags.items():
                if name.lower() not in _KNOWN_TAGS:
                    raise Leak("metadata")
                free = name.lower() in ("handler_name", "language", "encoder")
                if free and not any(value.startswith(one) for one in _KNOWN_WORDS):
                    raise Leak("metadata")
    finally:
        container.close()


def _heard(request: Request) -> None:
    """Only silence and tones where they must be, and as long as it must be."""
    plan = Plan(request.parameters["sounds"], RATE)
    exact = request.parameters["format"] in _LOSSLESS
    edge = 0 if exact else EDGE
    quiet = _inside(plan.heard_as("mute"), edge)
    tones = [one for one in _inside(plan.heard_as("tone"), edge) if not _within(one, plan.heard_as("mute"), edge)]
    length, at = request.parameters["length"], 0
    for block in moments(request.sources[0]):
        end = at + len(block) // BYTES
        for one in quiet:
            part = _part(block, at, one)
            if part and max(max(part), -min(part)) > (0 if exact else QUIET):
                raise Leak("heard", one.start * 1000 // RATE)
        for one in tones:
            if _rough(_part(block, at, one)):
                raise Leak("heard", one.start * 1000 // RATE)
        at = end
        request.step(at, max(length, at))
    if abs(at - length) > (0 if exact else _SLACK):
        raise Leak("too_long")


def _inside(stretches: Sequence[Stretch], edge: int) -> list[Stretch]:
    made = [
        Stretch(one.start + edge, one.end if one.end >= FOREVER // 2 else one.end - edge, one.how)
        for one in stretches
    ]
    return [one for one in made if one.start < one.end]


def _within(one: Stretch, others: Sequence[Stretch], edge: int) -> bool:
    """Whether a mute meets the tone somewhere: then it is no even tone, and the mute is what is looked at."""
    return any(one.start - edge < other.end and other.start < one.end + edge for other in others)


def _part(block: bytes, at: int, stretch: Stretch) -> array[int]:
    samples = array("h")
    first, last = max(stretch.start - at, 0), min(stretch.end - at, len(block) // BYTES)
    if first < last:
        samples.frombytes(block[first * BYTES : last * BYTES])
    return samples


def _rough(samples: array[int]) -> bool:
    """Whether there is anything but the tone: each wave is as the one before."""
    for channel in (samples[::2], samples[1::2]):
        if len(channel) < _SHORTEST:
            continue
        before, after = channel[:-PERIOD], channel[PERIOD:]
        differ = sum(map(operator.mul, *[list(map(operator.sub, after, before))] * 2))
        strength = sum(map(operator.mul, after, after))
        if differ > ROUGH * ROUGH * strength:
            return True
    return False


def _seen(request: Request) -> None:
    """Flat and dark under every solid box, flat under every tile, in every frame."""
    plan = Plan(request.parameters["sounds"], MICRO)
    film = Film(Again(request.sources[0]))
    try:
        shape, boxes = None, []
        while (found := film.following()) is not None:
            when, length, frame = found
            flat = frame if frame.format.name == "yuv420p" else frame.reformat(format="yuv420p")
            if shape is None:
                shape = (flat.width, flat.height)
                boxes = [Box(box, *shape) for box in request.parameters["boxes"]]
            planes = planes_of(flat)
            for number, box in enumerate(boxes, 1):
                if _surely_there(box, plan, when, length):
                    _flat_under(planes, box, boxes, number)
            request.step(when, when + MICRO)
    finally:
        film.close()


def _surely_there(box: Box, plan: Plan, when: int, length: int) -> bool:
    """Whether the box is there in the whole frame, a hundredth of a second of rounding aside."""
    start = plan.after(box.start)
    end = FOREVER if box.end >= FOREVER // 2 else plan.after(box.end)
    return start <= when - 10_000 * (start > 0) and when + min(length, 10_000) + 10_000 <= end


def _flat_under(planes: Sequence[tuple[memoryview, int]], box: Box, others: Sequence[Box], number: int) -> None:
    for part in box.parts:
        low, high = _range(planes[0], part)
        alone = box.solid or not any(_meet(part, other.place) for other in others if other is not box)
        if alone and high - low > _FLAT:
            raise Leak("uncovered", number)
        if box.solid and high > _DARKEST:
            raise Leak("uncovered", number)


def _range(plane: tuple[memoryview, int], part: Pixels) -> tuple[int, int]:
    view, row = plane
    left, top, right, bottom = part
    inside = _INSIDE if min(right - left, bottom - top) > 2 * _INSIDE + 2 else 0
    lines = [view[y * row + left + inside : y * row + right - inside] for y in range(top + inside, bottom - inside)]
    return min(map(min, lines)), max(map(max, lines))


def _meet(one: Pixels, other: Pixels) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def warm_up() -> None:
    """Nothing of its own beside what making has loaded."""
    av.logging.set_level(None)


TASKS: Mapping[str, Task] = {"prove_sound": prove_sound, "prove_film": prove_film}
