"""The segments of a transcript, and the one form in which a text keeps them.

A segment is a head line and its words. The head names the place, exact to a millisecond, and who speaks::

    [t=00:02:14.000,00:02:31.500] Speaker 1
    They told us to wait. [unclear 02:20] Then the gate was opened.

An empty line stands between two segments, so that segment n is paragraph n of the text.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from archive.locator_words import read_time, time_words
from archive.locators import WHOLE, Locator, fragment, from_fragment
from archive.model.testimony import paragraphs_of

SPEAKER: Final = "Speaker {number}"
"""How somebody is called of whom no more is known. Told in other languages by ``speaker_number``."""
LONGEST_SPEAKER: Final = 80

_HEAD: Final = re.compile(r"\[(?P<place>[a-z0-9=&:.,%]*)\](?: (?P<speaker>[^\n]*))?")
_SPEAKER: Final = re.compile(r"Speaker (?P<number>[1-9][0-9]{0,3})", re.ASCII)
_UNCLEAR: Final = re.compile(r"\[unclear(?: (?P<time>[0-9:.]{4,14}))?\]", re.ASCII)


@dataclass(frozen=True)
class Segment:
    """What somebody says in one stretch of time, or what stands at one place of a page."""

    place: Locator = WHOLE
    speaker: str = ""
    """``Speaker 1``, the code of a person, or nothing."""
    text: str = ""


@dataclass(frozen=True)
class Unclear:
    """A passage that could not be understood. ``time`` in milliseconds, if it is known."""

    begins: int
    ends: int
    """Letters of the text."""
    time: int | None


def tidy(segment: Segment) -> Segment:
    """The segment as a text keeps it: no empty lines, no blanks round a line, one line for who speaks."""
    lines = (" ".join(line.split()) for line in segment.text.splitlines())
    speaker = " ".join(segment.speaker.split())[:LONGEST_SPEAKER].strip()
    return dataclasses.replace(segment, speaker=speaker, text="\n".join(line for line in lines if line))


def body_of(segments: Iterable[Segment]) -> str:
    """The text that keeps these segments."""
    return "\n\n".join(_block(tidy(one)) for one in segments)


def segments_of(body: str) -> tuple[Segment, ...]:
    """The segments of a text in order. A paragraph without a head that is understood is words without a place."""
    return tuple(_segment(paragraph) for paragraph in paragraphs_of(body))


def speaker_number(speaker: str) -> int | None:
    """The number of somebody who is called only by it."""
    found = _SPEAKER.fullmatch(speaker)
    return int(found["number"]) if found else None


def next_speaker(speakers: Sequence[str], current: str) -> str:
    """Whoever comes after the current one among those who speak so far; the first one again after the last."""
    known = list(dict.fromkeys(one for one in speakers if one))
    if current not in known:
        return known[0] if known else SPEAKER.format(number=1)
    at = known.index(current)
    if len(known) == 1:
        return SPEAKER.format(number=2 if speaker_number(current) == 1 else 1)
    return known[(at + 1) % len(known)]


def unclear_mark(time: int | None = None) -> str:
    """What is written where words were not understood."""
    return "[unclear]" if time is None else f"[unclear {time_words(time)}]"


def unclear_in(text: str) -> tuple[Unclear, ...]:
    """Every passage that is marked as not understood."""
    return tuple(
        Unclear(found.start(), found.end(), read_time(found["time"]) if found["time"] else None)
        for found in _UNCLEAR.finditer(text)
    )


def in_words(text: str, unclear: str) -> str:
    """The text with its marks told in another language: ``unclear`` is the word for them."""
    return _UNCLEAR.sub(lambda found: f"[{unclear} {found['time']}]" if found["time"] else f"[{unclear}]", text)


def _block(segment: Segment) -> str:
    head = f"[{fragment(segment.place)}]" + (f" {segment.speaker}" if segment.speaker else "")
    return f"{head}\n{segment.text}" if segment.text else head


def _segment(untrusted_paragraph: str) -> Segment:
    head, _, words = untrusted_paragraph.partition("\n")
    found = _HEAD.fullmatch(head.strip())
    place = from_fragment(found["place"]) if found else None
    if found is None or place is None:
        return tidy(Segment(text=untrusted_paragraph))
    return tidy(Segment(place, found["speaker"] or "", words))
