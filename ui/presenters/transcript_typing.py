"""A transcript as it is typed: a head with time and speaker, the words below it, an empty line before the next head.

    [02:14–02:31] Speaker 1
    They told us to wait. [unclear 02:20]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from archive.captions import blocks
from archive.locator_words import place_words, read_place
from archive.locators import WHOLE, Locator, PlaceOutside, fragment, from_fragment
from archive.segments import Segment, in_words, out_of_words, speaker_typed, speaker_words, tidy, unclear_in
from archive.vocabulary.labels import LabelLanguage

_HEAD: Final = re.compile(r"\[(?P<place>[^\]]*)\](?:\s+(?P<speaker>.*))?")


@dataclass(frozen=True)
class Typed:
    """What was typed, understood as far as it goes. Lines are counted from 1."""

    segments: tuple[Segment, ...]
    wrong: tuple[int, ...]
    """Lines whose place is none, or is not one of the file."""


def head(place: Locator, speaker: str, language: LabelLanguage) -> str:
    """The line above the words of a segment."""
    return f"[{_place(place, language)}] {speaker_words(speaker, language)}".rstrip()


def typed(segments: Sequence[Segment], language: LabelLanguage) -> str:
    """The segments as they stand in the editor; :func:`read_typed` gives them back as they were."""
    return "\n\n".join(_block(tidy(one), language) for one in segments)


def read_typed(untrusted_text: str, *, pages: int | None = None, duration: int | None = None) -> Typed:
    """The segments of what was typed. Words without a head go on with the segment before them."""
    segments, wrong = list[Segment](), list[int]()
    for number, block in blocks(untrusted_text.split("\n")):
        said = out_of_words("\n".join(block))
        first, _, below = said.partition("\n")
        known = read_head(first, pages=pages, duration=duration)
        if known is not None:
            segments.append(tidy(Segment(*known, below)))
            continue
        if (found := _found(first)) is not None and any(letter.isdigit() for letter in found["place"]):
            wrong.append(number)
        if segments:
            last = segments[-1]
            segments[-1] = tidy(Segment(last.place, last.speaker, f"{last.text}\n{said}"))
        else:
            segments.append(tidy(Segment(text=said)))
    return Typed(tuple(segments), tuple(wrong))


def read_head(
    untrusted_line: str, *, pages: int | None = None, duration: int | None = None
) -> tuple[Locator, str] | None:
    """Place and speaker of a line that is the head of a segment; ``None`` for any other line."""
    found = _found(untrusted_line)
    place = _read(found["place"], pages, duration) if found else None
    return None if found is None or place is None else (place, speaker_typed(found["speaker"] or ""))


def _found(line: str) -> re.Match[str] | None:
    marks = unclear_in(out_of_words(line.strip()))
    return None if marks and marks[0].begins == 0 else _HEAD.fullmatch(line.strip())


def _block(segment: Segment, language: LabelLanguage) -> str:
    line = head(segment.place, segment.speaker, language)
    return f"{line}\n{in_words(segment.text, language)}" if segment.text else line


def _place(place: Locator, language: LabelLanguage) -> str:
    words = place_words(place, language)
    try:
        exact = read_place(words) == place
    except PlaceOutside:
        exact = False
    if exact or place == WHOLE:
        return words
    if place.area is None and place.start is not None:
        times = "–".join(_time(one) for one in (place.start, place.end) if one is not None)
        pages = place_words(Locator(place.page), language)
        return ", ".join(part for part in (pages, times) if part)
    return fragment(place)


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    hours, minutes = divmod(seconds // 60, 60)
    whole = f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes:02d}:{seconds % 60:02d}"
    return f"{whole}.{rest:03d}" if rest else whole


def _read(untrusted_words: str, pages: int | None, duration: int | None) -> Locator | None:
    if not untrusted_words.strip():
        return WHOLE
    exact = from_fragment(untrusted_words.strip())
    words = untrusted_words if exact is None else place_words(exact, "en")
    try:
        read = read_place(words, pages=pages, duration=duration)
    except PlaceOutside:
        return None
    return exact or read
