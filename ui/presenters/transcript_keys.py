"""What the keys of the transcript editor do to the text: a head with the time, the end of a segment, who speaks next.

Each takes the text and the place of the cursor in letters, and gives both as they are afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from archive.locators import WHOLE, Locator
from archive.segments import in_words as said
from archive.segments import next_speaker, unclear_mark
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.transcript_typing import head, read_head, read_typed


@dataclass(frozen=True)
class Edited:
    """A text with the cursor in it."""

    text: str
    cursor: int


@dataclass(frozen=True)
class _Head:
    """The head of the segment in which the cursor stands."""

    begins: int
    ends: int
    place: Locator
    speaker: str


def new_segment(text: str, cursor: int, now: Locator | None, language: LabelLanguage) -> Edited:
    """Begin a segment at the cursor, spoken by the same; the one before ends now, if it has no end yet.

    ``now`` is the moment that is heard, or the place that is marked on a page.
    """
    before = _head_at(text, cursor)
    if before is not None and now is not None and now.start is not None:
        ended = _ended(before.place, now.start)
        text, moved = _with_head(text, before, replace(before, place=ended), language)
        cursor = max(before.ends, cursor) + moved
    speaker = before.speaker if before is not None else ""
    above, below = text[:cursor].rstrip(), text[cursor:].strip()
    line = head(now or WHOLE, speaker, language)
    begun = f"{above}\n\n{line}\n" if above else f"{line}\n"
    apart = "\n" if read_head(below.partition("\n")[0]) is not None else ""
    return Edited(begun + apart + below, len(begun))


def place_here(text: str, cursor: int, now: Locator, language: LabelLanguage) -> Edited:
    """Give the segment at the cursor the place: a moment as its end, if it has a beginning already."""
    found = _head_at(text, cursor)
    if found is None:
        return new_segment(text, cursor, now, language)
    ends = now.start is not None and found.place.start is not None
    place = _ended(found.place, now.start or 0, always=True) if ends else now
    changed, moved = _with_head(text, found, replace(found, place=place), language)
    return Edited(changed, cursor + moved if cursor >= found.ends else min(cursor, found.ends + moved))


def next_speaker_here(text: str, cursor: int, language: LabelLanguage) -> Edited:
    """Let the next of those who speak so far say the segment at the cursor, and so on round."""
    found = _head_at(text, cursor)
    if found is None:
        return Edited(text, cursor)
    speakers = [one.speaker for one in read_typed(text).segments]
    changed, moved = _with_head(text, found, replace(found, speaker=next_speaker(speakers, found.speaker)), language)
    return Edited(changed, cursor + moved if cursor >= found.ends else min(cursor, found.ends + moved))


def unclear_here(text: str, cursor: int, now: int | None, language: LabelLanguage) -> Edited:
    """Mark that something was not understood at the cursor."""
    mark = said(unclear_mark(now), language)
    blank = "" if not text[:cursor] or text[cursor - 1].isspace() else " "
    return Edited(text[:cursor] + blank + mark + text[cursor:], cursor + len(blank) + len(mark))


def _head_at(text: str, cursor: int) -> _Head | None:
    """The last head that begins at or before the cursor, as the text is read from above."""
    at, blank, found = 0, True, None
    for line in text.split("\n"):
        if at > cursor:
            break
        if blank and (known := read_head(line)) is not None:
            found = _Head(at, at + len(line), *known)
        blank = not line.strip()
        at += len(line) + 1
    return found


def _with_head(text: str, old: _Head, new: _Head, language: LabelLanguage) -> tuple[str, int]:
    line = head(new.place, new.speaker, language)
    return text[: old.begins] + line + text[old.ends :], len(line) - (old.ends - old.begins)


def _ended(place: Locator, now: int, *, always: bool = False) -> Locator:
    can = place.start is not None and now >= place.start and (always or place.end is None)
    return replace(place, end=now) if can else place
