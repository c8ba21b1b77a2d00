"""The segments of a transcript, and the one form in which a text keeps them.

A segment is a head line and its words. The head names the place, exact to a millisecond, and who speaks::

    [t=00:02:14.000,00:02:31.500] Speaker 1
    They told us to wait. [unclear 02:20] Then the gate was opened.

An empty line stands between two segments, so that segment n is paragraph n of the text.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from archive.locator_words import read_time, time_words
from archive.locators import WHOLE, Locator, fragment, from_fragment
from archive.model.testimony import paragraphs_of
from archive.vocabulary.labels import LabelLanguage

SPEAKER: Final = "Speaker {number}"
"""How somebody is called of whom no more is known. Told in other languages by ``speaker_words``."""
LONGEST_SPEAKER: Final = 80

SPEAKERS: Final[Mapping[str, str]] = MappingProxyType(
    {"en": SPEAKER, "ru": "Говорящий {number}", "kk": "Сөйлеуші {number}"}
)
UNCLEAR: Final[Mapping[str, str]] = MappingProxyType({"en": "unclear", "ru": "неразборчиво", "kk": "түсініксіз"})

_HEAD: Final = re.compile(r"\[(?P<place>[a-z0-9=&:.,%]*)\](?: (?P<speaker>[^\n]*))?")
_SPEAKER: Final = re.compile(r"Speaker (?P<number>[1-9][0-9]{0,3})", re.ASCII)
_UNCLEAR: Final = re.compile(r"\[unclear(?: (?P<time>[0-9:.]{4,14}))?\]", re.ASCII)
_UNCLEAR_SAID: Final = re.compile(rf"\[(?:{'|'.join(UNCLEAR.values())})(?P<time> [0-9:.]{{4,14}})?\]", re.IGNORECASE)


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


def in_words(text: str, language: LabelLanguage) -> str:
    """The text with its marks for what was not understood in that language."""
    word = UNCLEAR[str(language)]
    return _UNCLEAR.sub(lambda found: f"[{word} {found['time']}]" if found["time"] else f"[{word}]", text)


def out_of_words(untrusted_text: str) -> str:
    """The text with such marks, typed in any of the languages, as they are kept."""
    return _UNCLEAR_SAID.sub(lambda found: f"[unclear{found['time'] or ''}]", untrusted_text)


def speaker_words(speaker: str, language: LabelLanguage) -> str:
    """Whoever is known by a number only in that language; a code and other words as they are."""
    number = speaker_number(speaker)
    return speaker if number is None else SPEAKERS[str(language)].format(number=number)


def speaker_typed(untrusted_words: str) -> str:
    """Who speaks, typed in any of the languages, as it is kept."""
    words = " ".join(untrusted_words.split())
    for spoken in SPEAKERS.values():
        begins = spoken.format(number="").casefold()
        number = words[len(begins) :] if words.casefold().startswith(begins) else ""
        if number.isascii() and number.isdecimal() and number[0] != "0" and len(number) <= 4:
            return SPEAKER.format(number=number)
    return words


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
