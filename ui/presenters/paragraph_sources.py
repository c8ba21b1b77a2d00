"""What supports the paragraphs of a text, for the page of the text and the way to each place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.locator_words import place_words
from archive.locators import WHOLE
from archive.model.catalogue import record_type
from archive.model.evidence import EvidenceItem
from archive.model.testimony import TextVersion, paragraphs_of
from archive.model.transcripts import Transcript
from archive.paragraph_sources import ParagraphSource, Text
from archive.paragraph_sources import ParagraphSources as Sources
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.item_marks import ItemPlace, place_of
from ui.presenters.record_lines import RecordLine
from ui.presenters.record_told import ToldFields
from ui.presenters.transcript import readable


@dataclass(frozen=True)
class SourceLine:
    """One citation that supports a text, as its page shows it."""

    id: str
    number: int | None
    """The paragraph in the version that was asked for; ``None`` for the text as a whole or a paragraph gone."""
    origin: RecordLine | None
    """Who says it, as far as a page may tell; ``None`` for our own knowledge."""
    where: str
    """The place in words: page, time, paragraph."""
    place: ItemPlace | None
    """The same in a file of evidence, to go there."""
    version: int
    """To which version of the text it was cited."""
    changed: bool
    gone: bool


@dataclass(frozen=True)
class TextSources:
    """What supports one version of a text."""

    text: Text
    paragraphs: tuple[str, ...]
    """As they were saved, in the form in which the text is shown."""
    lines: tuple[SourceLine, ...]

    def at(self, number: int | None) -> tuple[SourceLine, ...]:
        """What supports that paragraph; the text as a whole for ``None``."""
        return tuple(one for one in self.lines if one.number == number)


class ParagraphSourcesDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._told = ToldFields(vault)

    def of(self, entity: str, text_id: str, language: LabelLanguage) -> TextSources:
        """What supports that version, also where it was cited for an older one. Raises ``RecordNotFound``."""
        text = self._vault.records.get(record_type(entity), text_id)
        versions: Sequence[Text]
        if isinstance(text, TextVersion):
            versions = self._vault.testimonies.versions(text)
        elif isinstance(text, Transcript):
            versions = self._vault.transcripts.versions(text)
        else:
            raise TypeError(entity)
        until = [one.id for one in versions].index(text.id) + 1
        found = Sources(self._vault.ledger).of(versions[:until])
        lines = tuple(self._line(one, language) for one in found)
        shown = paragraphs_of(readable(text, language).body) if isinstance(text, Transcript) else text.paragraphs()
        return TextSources(text, shown, lines)

    def _line(self, one: ParagraphSource, language: LabelLanguage) -> SourceLine:
        citation = one.citation
        place = place_of(self._vault, citation)
        exact = place_words(place.locator, language) if place is not None and place.locator != WHOLE else ""
        return SourceLine(
            citation.id,
            one.number,
            self._told.origin(citation, language),
            exact or citation.locator,
            place,
            one.version,
            one.changed,
            one.gone,
        )


def is_item(line: RecordLine | None) -> bool:
    """Whether it is an item of evidence, of which the code says enough."""
    return line is not None and line.entity == EvidenceItem.entity
