"""How the witness knows each paragraph of a text, and which were read word by word."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from archive.errors import FieldInvalid
from archive.ledger import Ledger, new_id
from archive.model.interview import ParagraphMark
from archive.model.testimony import TextVersion
from archive.vocabulary.work import Heard

_MOST_PAIRS: Final = 4_000_000


@dataclass(frozen=True)
class Mark:
    """What is said about one paragraph. As it stands here it says nothing."""

    heard: Heard = Heard.NOT_STATED
    released: bool = False
    """Whether it was read word by word and may go where free text is blocked until then."""
    note: str = ""
    """By whom the witness was told, or what else there is to say. It can point at a source."""


UNMARKED: Final = Mark()


class Marks:
    """Keeps the marks of texts. A sealed text can be marked: not a letter of it changes by that."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, text: TextVersion) -> dict[int, Mark]:
        """The marks by number of paragraph, counted from 1; unmarked paragraphs are left out."""
        return {one.number: Mark(one.heard, one.released, one.note) for one in self._records(text).values()}

    def put(self, text: TextVersion, marks: Mapping[int, Mark]) -> None:
        """Make these the marks of the text, all or none; paragraphs that are left out become unmarked.

        Raises:
            FieldInvalid: there is no such paragraph.
        """
        last = len(text.paragraphs())
        if any(not 1 <= number <= last for number in marks):
            raise FieldInvalid(entity=ParagraphMark.entity, field="number")
        wanted = {number: dataclasses.replace(mark, note=mark.note.strip()) for number, mark in marks.items()}
        wanted = {number: mark for number, mark in wanted.items() if mark != UNMARKED}
        with self._ledger.database.atomic():
            standing = self._records(text)
            for number in standing.keys() - wanted.keys():
                self._ledger.withdraw(standing[number], reason="unmarked")
            for number, mark in sorted(wanted.items()):
                if number in standing:
                    self._ledger.amend(standing[number], dataclasses.asdict(mark))
                else:
                    made = ParagraphMark(id=new_id(), text_id=text.id, number=number, **dataclasses.asdict(mark))
                    self._ledger.create(made)

    def _records(self, text: TextVersion) -> dict[int, ParagraphMark]:
        return {one.number: one for one in self._ledger.find(ParagraphMark, "text_id = ?", (text.id,))}


@dataclass(frozen=True)
class Moved:
    """Where a paragraph stands now."""

    number: int
    changed: bool
    """Whether its words are others now."""


def moved(before: Sequence[str], after: Sequence[str], numbers: Collection[int]) -> dict[int, Moved]:
    """Where the paragraphs of these numbers stand, which count from 1; those that are gone are left out.

    What stands where a paragraph was, with other words, is that paragraph changed.
    """
    if not numbers:
        return {}
    first = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
    if first is None:
        first = min(len(before), len(after))
    left, right = before[first:], after[first:]
    found = {number: Moved(number, changed=False) for number in numbers if 1 <= number <= first}
    if len(left) * len(right) > _MOST_PAIRS:
        return found
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind in ("equal", "replace"):
            for old, new in zip(range(i1, i2), range(j1, j2), strict=False):
                if first + old + 1 in numbers:
                    found[first + old + 1] = Moved(first + new + 1, changed=kind == "replace")
    return found


def followed(before: Sequence[str], after: Sequence[str], marks: Mapping[int, Mark]) -> dict[int, Mark]:
    """The marks where their paragraphs stand now.

    A paragraph that was moved or kept keeps its mark. One that was changed keeps how the witness knows it and has to
    be read again before it may leave. One that is gone takes its mark along.
    """
    kept = dict[int, Mark]()
    for number, now in moved(before, after, marks.keys()).items():
        mark = dataclasses.replace(marks[number], released=False) if now.changed else marks[number]
        if mark != UNMARKED:
            kept[now.number] = mark
    return kept
