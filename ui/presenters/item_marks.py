"""The places of one item that are cited or kept to be looked at again, and the way to each of them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Final

from archive.errors import RecordNotFound
from archive.ledger import new_id
from archive.locator_words import place_words
from archive.locators import WHOLE, Locator, fragment, from_fragment, prove_within
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from archive.model.fields import Record
from archive.model.work import Note
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.record_form import FormField, form_of, reference
from ui.presenters.record_kinds import OPENED, can_be_cited
from ui.presenters.record_lines import RecordLine, RecordLines

CITED: Final = ("origin", "locator", "fragment", "quote", "translation")
"""What is known of a citation that begins at a marked place, by the names of its form."""


@dataclass(frozen=True)
class ItemPlace:
    """A place in a file of an item, as the page of the item is asked for it."""

    item_id: str
    file_id: str
    locator: Locator = WHOLE


@dataclass(frozen=True)
class MarkLine:
    """One place that is cited or kept."""

    id: str
    entity: str
    """``citation`` or ``note``."""
    place: ItemPlace
    words: str
    """The place in words: as it was marked, or as it was written down where nobody marked it."""
    supports: RecordLine | None = None
    """What a citation is for."""
    field: str = ""
    note: str = ""
    """What was written beside a place that is only kept; it never leaves the vault."""


class ItemMarks:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)

    def lines(self, item_id: str, language: LabelLanguage) -> tuple[MarkLine, ...]:
        """The places of the files that are cited or kept, by file, page and time. Raises ``RecordNotFound``."""
        files = self._vault.evidence.files(self._vault.evidence.get(item_id))
        found = list[MarkLine]()
        for file in files:
            cited = self._vault.ledger.find(
                Citation, '"origin_entity" = ? AND "origin_id" = ?', (EvidenceFile.entity, file.id)
            )
            found += [self._cited(file, one, language) for one in cited]
            found += [_kept(file, one, language) for one in self._vault.records.about(Note, "about", file)]
        order = {file.id: number for number, file in enumerate(files)}
        return tuple(sorted(found, key=lambda one: (order[one.place.file_id], *_order(one.place.locator))))

    def keep(self, place: ItemPlace, words: str) -> Note:
        """Keep a place that is cited for nothing yet. Raises ``RecordNotFound``, ``PlaceOutside``."""
        prove_within(place.locator)
        file = self._file(place)
        note = Note(
            id=new_id(),
            about_entity=file.entity,
            about_id=file.id,
            body=words.strip(),
            fragment=fragment(place.locator),
        )
        return self._vault.ledger.create(note)

    def drop(self, note_id: str) -> None:
        """A kept place is not needed any more. Raises ``RecordNotFound``."""
        self._vault.ledger.withdraw(self._vault.records.get(Note, note_id), reason="")

    def begun(self, place: ItemPlace, language: LabelLanguage, quote: str = "") -> dict[str, str]:
        """What the form of a citation knows already when it begins at that place. Raises ``RecordNotFound``."""
        file = self._file(place)
        return {
            "origin": reference(file.entity, file.id),
            "locator": place_words(place.locator, language),
            "fragment": fragment(place.locator),
            "quote": quote,
        }

    def _file(self, place: ItemPlace) -> EvidenceFile:
        file = self._vault.records.get(EvidenceFile, place.file_id)
        if file.item_id != place.item_id:
            raise RecordNotFound(entity=EvidenceFile.entity)
        return file

    def _cited(self, file: EvidenceFile, citation: Citation, language: LabelLanguage) -> MarkLine:
        place = from_fragment(citation.fragment) or WHOLE
        kind = RECORD_TYPES.get(citation.target_entity)
        lines = self._lines.of(kind, [citation.target_id], language) if kind is not None else {}
        return MarkLine(
            citation.id,
            citation.entity,
            ItemPlace(file.item_id, file.id, place),
            place_words(place, language) or citation.locator,
            lines.get(citation.target_id),
            citation.target_field,
        )


def place_of(vault: Vault, record: Record) -> ItemPlace | None:
    """Where a citation or a note points in a file of evidence; ``None`` where it points into none."""
    if isinstance(record, Citation):
        entity, file_id = record.origin_entity, record.origin_id
    elif isinstance(record, Note):
        entity, file_id = record.about_entity, record.about_id
    else:
        return None
    if file_id is None or entity != EvidenceFile.entity:
        return None
    file = vault.ledger.many(EvidenceFile, [file_id]).get(file_id)
    if file is None or file.withdrawn:
        return None
    return ItemPlace(file.item_id, file.id, from_fragment(record.fragment) or WHOLE)


def target_field() -> FormField:
    """The field in which the record is chosen for which a place is cited."""
    fields = {one.name: one for group in form_of(Citation, new=True) for one in group.fields}
    kinds = tuple(kind for kind in RECORD_TYPES.values() if kind.entity in OPENED and can_be_cited(kind))
    return dataclasses.replace(fields["target_id"], targets=kinds)


def _kept(file: EvidenceFile, note: Note, language: LabelLanguage) -> MarkLine:
    place = from_fragment(note.fragment) or WHOLE
    words = place_words(place, language)
    return MarkLine(note.id, note.entity, ItemPlace(file.item_id, file.id, place), words, note=note.body)


def _order(locator: Locator) -> tuple[int, int, int]:
    top = 0 if locator.area is None else locator.area.top
    return (locator.page or 0, locator.start or 0, top)
