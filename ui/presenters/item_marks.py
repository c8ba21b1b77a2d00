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
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.testimony import Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.model.work import Note
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.record_form import FormField, form_of, reference
from ui.presenters.record_kinds import OPENED, can_be_cited
from ui.presenters.record_lines import RecordLine, RecordLines

CITED: Final = ("origin", "locator", "fragment", "quote", "translation", "quoted", "target_paragraph")
"""What is known of a citation that begins at a marked place, by the names of its form."""


@dataclass(frozen=True)
class ItemPlace:
    """A place in a file of an item, as the page of the item is asked for it."""

    item_id: str
    file_id: str
    locator: Locator = WHOLE


@dataclass(frozen=True)
class Quotation:
    """Words out of a text of a file, and where they are said: the page of the item is asked to cite them."""

    place: ItemPlace
    text_id: str
    version: int
    words: str
    """In the language of the file; empty where only a translation of them is there."""
    translation: str = ""


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
    paragraph: int | None = None
    """Which paragraph of the testimony or of the words of the item."""
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

    def begun(
        self, place: ItemPlace, language: LabelLanguage, quoted: Quotation | None = None
    ) -> dict[str, str]:
        """What the form of a citation knows already when it begins at that place. Raises ``RecordNotFound``."""
        file = self._file(place)
        known = {
            "origin": reference(file.entity, file.id),
            "locator": place_words(place.locator, language),
            "fragment": fragment(place.locator),
        }
        if quoted is not None and quoted.place.file_id == file.id:
            known |= {"quote": quoted.words, "translation": quoted.translation, "quoted": quoted.text_id}
        return known

    def _file(self, place: ItemPlace) -> EvidenceFile:
        file = self._vault.records.get(EvidenceFile, place.file_id)
        if file.item_id != place.item_id:
            raise RecordNotFound(entity=EvidenceFile.entity)
        return file

    def _cited(self, file: EvidenceFile, citation: Citation, language: LabelLanguage) -> MarkLine:
        place = from_fragment(citation.fragment) or WHOLE
        kind, target_id = RECORD_TYPES.get(citation.target_entity), citation.target_id
        owner = self._owner(kind, target_id)
        if owner is not None:
            kind, target_id = owner
        lines = self._lines.of(kind, [target_id], language) if kind is not None else {}
        return MarkLine(
            citation.id,
            citation.entity,
            ItemPlace(file.item_id, file.id, place),
            place_words(place, language) or citation.locator,
            lines.get(target_id),
            "" if owner is not None else citation.target_field,
            citation.target_paragraph,
        )

    def _owner(self, kind: type[Record] | None, text_id: str) -> tuple[type[Record], str] | None:
        """Of a text: the testimony or the item of which it is, by which people know it."""
        if kind is TextVersion:
            text = self._vault.ledger.many(TextVersion, [text_id]).get(text_id)
            return None if text is None or text.withdrawn else (Testimony, text.testimony_id)
        if kind is Transcript:
            words = self._vault.ledger.many(Transcript, [text_id]).get(text_id)
            if words is not None and not words.withdrawn:
                return EvidenceItem, self._vault.records.get(EvidenceFile, words.file_id).item_id
        return None


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
