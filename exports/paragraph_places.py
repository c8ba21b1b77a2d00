"""Which exhibits support a paragraph of a testimony, and where in them: printed below it in the dossier.

Only exhibits that the dossier has are named. Where another file goes along than the one that was cited, the exhibit
is named without the place: a covered copy may begin or end elsewhere. What was cited for words that were changed
since is left out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator

from archive.locator_words import place_words
from archive.locators import WHOLE, from_fragment
from archive.model.evidence import EvidenceFile
from archive.model.testimony import TextVersion
from archive.paragraph_sources import ParagraphSource, ParagraphSources
from archive.release import Release
from archive.vault import Vault
from exports.edition import ExhibitShown, PlaceShown, TestimonyShown
from exports.spec import ExportSpec


class ParagraphPlaces:
    """Finds them for one edition, once its exhibits are known."""

    def __init__(self, vault: Vault, release: Release, spec: ExportSpec, exhibits: Iterable[ExhibitShown]) -> None:
        self._vault, self._release, self._language = vault, release, spec.language
        self._exhibits = {one.record.id: one for one in exhibits}
        self._sources = ParagraphSources(vault.ledger)

    def shown(
        self, testimonies: Iterable[TestimonyShown], say: Callable[..., None]
    ) -> tuple[TestimonyShown, ...]:
        """The testimonies with the places that support them. ``say`` hears all that is told of a place in words."""
        found = list[TestimonyShown]()
        for one in testimonies:
            places = tuple(self._places(one.text))
            say(one.record.code, *(place.words for place in places))
            found.append(dataclasses.replace(one, places=places))
        return tuple(found)

    def _places(self, text: TextVersion) -> Iterator[PlaceShown]:
        versions = self._vault.testimonies.versions(text)
        until = [one.id for one in versions].index(text.id) + 1
        told = set[tuple[int, str, str]]()
        for source in self._sources.of(versions[:until]):
            place = self._place(source)
            if place is not None and (key := (place.paragraph, place.exhibit, place.words)) not in told:
                told.add(key)
                yield place

    def _place(self, source: ParagraphSource) -> PlaceShown | None:
        citation = source.citation
        if source.number is None or source.changed or not self._release.record(citation):
            return None
        if citation.origin_entity != EvidenceFile.entity or citation.origin_id is None:
            return None
        file = self._vault.ledger.many(EvidenceFile, [citation.origin_id]).get(citation.origin_id)
        exhibit = None if file is None or file.withdrawn else self._exhibits.get(file.item_id)
        if file is None or exhibit is None:
            return None
        if exhibit.attached is not None and exhibit.attached.id != file.id:
            return PlaceShown(source.number, exhibit.name, WHOLE, "")
        place = from_fragment(citation.fragment) or WHOLE
        words = citation.locator if place == WHOLE else place_words(place, self._language)
        return PlaceShown(source.number, exhibit.name, place, words)
