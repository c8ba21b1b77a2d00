"""Segments with times out of and into subtitle files: SubRip (SRT) and WebVTT.

Read as the W3C note on WebVTT has it, more leniently where players are: a missing cue number, a comma for a point.
Nothing is guessed: a line that is not understood is told by its number, and the file is not taken.
"""

from __future__ import annotations

import enum
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from archive.errors import ArchiveError
from archive.locators import MOST_MS, Locator
from archive.model.fields import MAX_TEXT
from archive.segments import Segment, tidy

LAST_MS: Final = 4000
"""How long the last caption stands where nobody wrote down when it ends."""

_TIME: Final = r"(?:([0-9]{1,4}):)?([0-5]?[0-9]):([0-5][0-9])[.,]([0-9]{3})"
_TIMES: Final = re.compile(rf"{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t].*)?", re.ASCII)
_VOICE: Final = re.compile(r"<v(?:\.[^ \t>]*)?[ \t]+([^>\n]*)>")
_TAG: Final = re.compile(r"</?(?:[a-z]+(?:\.[^ \t>]*)*|[0-9:.]+)(?:[ \t][^>\n]*)?>", re.IGNORECASE)
_STYLE: Final = re.compile(r"</?(?:[biu]|font)(?:[ \t][^>\n]*)?>", re.IGNORECASE)
_PREFIX: Final = re.compile(r"(?P<speaker>(?:Speaker [1-9][0-9]{0,3}|[A-Z]-[0-9]{4,12})): (?P<words>.*)", re.DOTALL)
_LONGEST_LINE: Final = 100_000


class Form(enum.StrEnum):
    """A form of subtitle files, named by the ending of its files."""

    SRT = "srt"
    VTT = "vtt"


class Fault(enum.StrEnum):
    """What is wrong with a line."""

    NO_HEAD = "captions_no_head"
    NO_TIMES = "captions_no_times"
    ENDS_FIRST = "captions_ends_first"
    TOO_LATE = "captions_too_late"
    TOO_LONG = "captions_too_long"
    NOTHING = "captions_nothing"
    NOT_TEXT = "captions_not_text"


@dataclass(frozen=True)
class Problem:
    """One line that is not understood. Lines are counted from 1."""

    line: int
    fault: Fault


@dataclass(eq=False)
class CaptionsRefused(ArchiveError):
    """A subtitle file is not taken. All that is wrong with it is in ``problems``; nothing was written."""

    code: ClassVar[str] = "captions_refused"

    line: int
    reason: str

    def __post_init__(self) -> None:
        self.problems: tuple[Problem, ...] = ()


@dataclass(eq=False)
class NotTimed(ArchiveError):
    """A text whose segments have no times cannot become subtitles."""

    code: ClassVar[str] = "not_timed"

    number: int
    """The first segment without a time."""


def read_captions(untrusted_bytes: bytes, form: Form | None = None) -> tuple[Segment, ...]:
    """The segments of a subtitle file in UTF-8 or UTF-16; without a ``form`` it is seen from the first line.

    Raises ``CaptionsRefused`` with every line that is not understood.
    """
    text = _decoded(untrusted_bytes)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    headed = re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]) is not None
    form = form or (Form.VTT if headed else Form.SRT)
    if form is Form.VTT and not headed:
        raise _refused([Problem(1, Fault.NO_HEAD)])
    segments, problems = list[Segment](), list[Problem]()
    for number, block in blocks(lines):
        if headed and _skipped(number, block):
            continue
        made = _cue(number, block, form)
        if isinstance(made, Problem):
            problems.append(made)
        else:
            segments += made
    if not segments and not problems:
        problems.append(Problem(1, Fault.NOTHING))
    if problems:
        raise _refused(problems)
    return tuple(segments)


def write_captions(segments: Sequence[Segment], form: Form) -> bytes:
    """A subtitle file in UTF-8. A segment without an end stands until the next begins. Raises ``NotTimed``."""
    parts = ["WEBVTT"] if form is Form.VTT else []
    for number, segment in enumerate(segments, 1):
        start = segment.place.start
        if start is None:
            raise NotTimed(number)
        end = segment.place.end
        if end is None:
            after = (one.place.start for one in segments[number:])
            end = next((one for one in after if one is not None and one > start), start + LAST_MS)
        words, times = _said(segment, form), f"{_written(start, form)} --> {_written(end, form)}"
        parts.append(f"{times}\n{words}" if form is Form.VTT else f"{number}\n{times}\n{words}")
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def _decoded(untrusted_bytes: bytes) -> str:
    if len(untrusted_bytes) > MAX_TEXT * 2:
        raise _refused([Problem(1, Fault.TOO_LONG)])
    marked = untrusted_bytes[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = untrusted_bytes.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 if marked else untrusted_bytes[: error.start].count(b"\n") + 1
        raise _refused([Problem(line, Fault.NOT_TEXT)]) from None
    if "\0" in text:
        raise _refused([Problem(text[: text.index("\0")].count("\n") + 1, Fault.NOT_TEXT)])
    return text


def _refused(problems: list[Problem]) -> CaptionsRefused:
    refused = CaptionsRefused(problems[0].line, str(problems[0].fault))
    refused.problems = tuple(problems)
    return refused


def blocks(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines that stand together, and the number of the first of them."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _skipped(number: int, block: Sequence[str]) -> bool:
    """The head of a WebVTT file, and what in it is not a caption."""
    if any("-->" in line for line in block):
        return False
    return number == 1 or re.match(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)", block[0]) is not None


def _cue(number: int, block: list[str], form: Form) -> Problem | list[Segment]:
    at = next((n for n, line in enumerate(block[:2]) if "-->" in line), None)
    if at is None:
        return Problem(number + min(1, len(block) - 1), Fault.NO_TIMES)
    line = number + at
    if any(len(one) > _LONGEST_LINE for one in block):
        return Problem(line, Fault.TOO_LONG)
    found = _TIMES.fullmatch(block[at].strip())
    if found is None:
        return Problem(line, Fault.NO_TIMES)
    start, end = _time(found.groups()[:4]), _time(found.groups()[4:])
    if end < start:
        return Problem(line, Fault.ENDS_FIRST)
    if end > MOST_MS:
        return Problem(line, Fault.TOO_LATE)
    place = Locator(start=start, end=end)
    told = "\n".join(block[at + 1 :])
    pieces = _VOICE.split(told) if form is Form.VTT else [told]
    said = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    segments = [_segment(place, speaker, words, form) for speaker, words in said]
    kept = [one for one in segments if one.text or one.speaker]
    return kept or [Segment(place)]


def _segment(place: Locator, untrusted_speaker: str, untrusted_words: str, form: Form) -> Segment:
    if form is Form.VTT:
        words, speaker = html.unescape(_TAG.sub("", untrusted_words)), html.unescape(untrusted_speaker)
    else:
        words, speaker = _STYLE.sub("", untrusted_words), ""
    if not speaker and (found := _PREFIX.fullmatch(words)):
        speaker, words = found["speaker"], found["words"]
    return tidy(Segment(place, speaker, words))


def _said(segment: Segment, form: Form) -> str:
    one = tidy(segment)
    if form is Form.VTT:
        words = _escaped(one.text)
        return f"<v {_escaped(one.speaker)}>{words}" if one.speaker else words or "&nbsp;"
    words = one.text.replace("-->", "—>")
    return f"{one.speaker}: {words}" if one.speaker else words or " "


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds, rest = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _written(milliseconds: int, form: Form) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    mark = "," if form is Form.SRT else "."
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{mark}{rest:03d}"

