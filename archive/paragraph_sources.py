"""What supports a single paragraph of a testimony or of a transcript: citations that stay with their paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.ledger import Ledger
from archive.marks import moved
from archive.model.claims import Citation
from archive.model.testimony import TextVersion
from archive.model.transcripts import Transcript

Text = TextVersion | Transcript
"""What has paragraphs that are cited by number."""


@dataclass(frozen=True)
class ParagraphSource:
    """A citation that supports a text, as it concerns the newest of its versions."""

    citation: Citation
    version: int
    """To which version it was made, from 1."""
    number: int | None
    """The paragraph where it stands in the newest version; ``None`` for the text as a whole, or a paragraph gone."""
    changed: bool = False
    """Whether the words of the paragraph are others now than those that were supported."""

    @property
    def gone(self) -> bool:
        """Whether it supported a paragraph that the newest version does not have."""
        return self.number is None and self.citation.target_paragraph is not None


class ParagraphSources:
    """Finds what supports paragraphs, and lets it follow them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, versions: Sequence[Text]) -> tuple[ParagraphSource, ...]:
        """What supports the last of these versions of one text, which stand oldest first, in the order of paragraphs.

        What was cited for an older version counts for the paragraph that came of the one that it supported.
        """
        found = list[ParagraphSource]()
        for at, version in enumerate(versions):
            cited = self._citations(version)
            numbers = {one.target_paragraph for one in cited if one.target_paragraph is not None}
            stands = {number: (number, False) for number in numbers}
            for before, after in zip(versions[at:], versions[at + 1 :], strict=False):
                here = {now for now, _ in stands.values()}
                steps = moved(before.paragraphs(), after.paragraphs(), here)
                stands = {
                    number: (steps[now].number, changed or steps[now].changed)
                    for number, (now, changed) in stands.items()
                    if now in steps
                }
            for one in cited:
                number, changed = stands.get(one.target_paragraph or 0, (None, False))
                found.append(ParagraphSource(one, at + 1, number, changed))
        return tuple(sorted(found, key=lambda one: (one.number is None, one.number or 0)))

    def follow(self, before: Text, after: Text) -> None:
        """A text was written on in place: its citations follow their paragraphs.

        One of which the paragraph is gone supports the text as a whole from now on.
        """
        if before.body == after.body:
            return
        cited = [one for one in self._citations(after) if one.target_paragraph is not None]
        numbers = {one.target_paragraph for one in cited if one.target_paragraph is not None}
        steps = moved(before.paragraphs(), after.paragraphs(), numbers)
        for one in cited:
            step = steps.get(one.target_paragraph or 0)
            number = None if step is None else step.number
            if number != one.target_paragraph:
                self._ledger.amend(one, {"target_paragraph": number}, reason="moved")

    def _citations(self, text: Text) -> list[Citation]:
        return self._ledger.find(Citation, '"target_entity" = ? AND "target_id" = ?', (text.entity, text.id))
