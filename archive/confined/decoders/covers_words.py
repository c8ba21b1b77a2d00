"""Where words stand among the letters of a page."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_UNSEEN = frozenset("-\u2010\u2011\u00ad\u0002\u200b\u200c\u200d\u2060\ufeff")
"""Hyphens, and letters that nobody sees: they part a word at the end of a line, or stand in it only sometimes."""
MARGIN = 0.15
"""Of the height of a line, around each box: accents and tails reach out of their letters."""


@dataclass(frozen=True)
class Standing:
    """One letter of a page and its box in thousandths."""

    letter: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Line:
    """The text of a page in one spelling, and for each of its letters which one of the page it came from."""

    text: str
    places: tuple[int, ...]


def one_spelling(text: str) -> str:
    """Without case, accents, hyphens and spaces: rather too much is found than too little."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(
        one for one in apart if not (one.isspace() or one in _UNSEEN or unicodedata.category(one).startswith("M"))
    )


def plain_letters(letters: Sequence[Standing]) -> Line:
    """The page as one line: ends of lines are spaces, a hyphen at an end joins what it had parted."""
    text: list[str] = []
    places: list[int] = []
    parted = False
    for index, one in enumerate(letters):
        if one.letter in _UNSEEN:
            parted = True
        elif one.letter in "\r\n" and parted:
            continue
        elif one.letter.isspace():
            if text and text[-1] != " ":
                text.append(" ")
                places.append(index)
        else:
            parted = False
            spelled = one_spelling(one.letter)
            text += spelled
            places += [index] * len(spelled)
    return Line("".join(text), tuple(places))


def boxes_of_words(line: Line, letters: Sequence[Standing], words: str) -> tuple[int, list[dict[str, Any]]]:
    """How often the words stand there, and boxes in thousandths over each place, to the ends of the words."""
    wanted = one_spelling(words)
    kept = [place for place, letter in enumerate(line.text) if letter != " "]
    close = line.text.replace(" ", "")
    times = 0
    boxes: list[dict[str, Any]] = []
    start = close.find(wanted) if wanted else -1
    while start >= 0:
        times += 1
        first, last = kept[start], kept[start + len(wanted) - 1] + 1
        while first > 0 and _of_word(line.text[first - 1]):
            first -= 1
        while last < len(line.text) and _of_word(line.text[last]):
            last += 1
        boxes += _boxes([letters[place] for place in line.places[first:last]])
        start = close.find(wanted, start + len(wanted))
    return times, boxes


def _of_word(letter: str) -> bool:
    return letter.isalnum() or letter in "'’ʼ"


def _boxes(letters: Sequence[Standing]) -> list[dict[str, Any]]:
    """One box for each line that the letters stand on."""
    seen = [one for one in letters if not one.letter.isspace() and (one.right > one.left or one.bottom > one.top)]
    rows: list[list[Standing]] = []
    for one in seen:
        row = rows[-1] if rows else None
        if row is not None and one.top < row[-1].bottom and row[-1].top < one.bottom:
            row.append(one)
        else:
            rows.append([one])
    boxes = []
    for row in rows:
        top, bottom = min(one.top for one in row), max(one.bottom for one in row)
        left, right = min(one.left for one in row), max(one.right for one in row)
        margin = max((bottom - top) * MARGIN, 1.0)
        x, y = max(int(left - margin), 0), max(int(top - margin), 0)
        far, low = min(int(right + margin) + 1, 1000), min(int(bottom + margin) + 1, 1000)
        if x < far and y < low:
            boxes.append({"left": x, "top": y, "width": far - x, "height": low - y})
    return boxes
