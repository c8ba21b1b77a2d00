"""Where sources differ about a fact of the case: every value with who gives it, what is shown, and what we think.

The value that is shown never hides the others. What may not leave is left out as a whole: a difference of which one
value could not be told would be told wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from archive.claims import Claims, knows
from archive.dates import PartialDate
from archive.errors import RecordNotFound
from archive.model.casework import CaseFile, CaseMember
from archive.model.catalogue import RECORD_TYPES, entity_field, owner_of, record_type
from archive.model.claims import Citation, Discrepancy, Source
from archive.model.evidence import EvidenceFile
from archive.model.field_words import field_word, record_word
from archive.model.fields import Record
from archive.model.people import Person
from archive.model.testimony import Testimony, TextVersion
from archive.quantity import Quantity
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.work import SourceKind
from exports.edition import DifferenceShown, ValueShown
from exports.labels import Labels

_STEPS_UP = 4
"""A part of a part of what belongs to a case belongs to it."""


class Differences:
    """Finds them for one case and one export. ``places`` says where a record stands in the dossier, by its code."""

    def __init__(
        self, vault: Vault, release: Release, labels: Labels, language: LabelLanguage, places: Mapping[str, str]
    ) -> None:
        self._vault, self._release = vault, release
        self._labels, self._language, self._places = labels, language, places
        self._claims = Claims(vault.ledger)

    def of(self, case: CaseFile) -> Iterator[tuple[str, DifferenceShown]]:
        """Each that may be told, with the code of the record for the search for names."""
        for question in self._vault.ledger.find(Discrepancy):
            target = self._standing(question.target_entity, question.target_id)
            known = target is not None and knows(type(target), question.target_field)
            if target is None or not known or not self._belongs(target, case):
                continue
            spec = type(target).spec(question.target_field)
            told = self._release.value(target, spec.name, self._about(target)).allowed
            if spec.refers or not told or not self._told_as_a_whole(target, case):
                continue
            yield str(getattr(target, "code", "")), self._shown(target, question)

    def _shown(self, target: Record, question: Discrepancy) -> DifferenceShown:
        place = self._places.get(str(getattr(target, "code", "")))
        if place is None:
            place = self._labels("place_case") if isinstance(target, CaseFile) else record_word(
                target.entity, self._language
            )
        values = tuple(
            ValueShown(self._words(stated.value), stated.shown, tuple(map(self._source, stated.citations)))
            for stated in self._claims.values(target, question.target_field)
        )
        return DifferenceShown(
            place=place,
            field=field_word(target.entity, question.target_field, self._language),
            values=values,
            assessment=question.assessment,
            decided=question.chosen_id is not None,
            reason=question.reason if question.chosen_id is not None else "",
        )

    def _told_as_a_whole(self, target: Record, case: CaseFile) -> bool:
        """An event, a testimony or an item that this edition does not show is not spoken of here either."""
        listed = target.entity in ("event", "testimony", "evidence_item")
        return not listed or getattr(target, "code", "") in self._places or target.id == case.id

    def _standing(self, entity: str, record_id: str) -> Record | None:
        kind = RECORD_TYPES.get(entity)
        found = None if kind is None else self._vault.ledger.many(kind, [record_id]).get(record_id)
        return None if found is None or found.withdrawn else found

    def _belongs(self, target: Record, case: CaseFile) -> bool:
        record: Record = target
        for _ in range(_STEPS_UP):
            member = self._vault.ledger.ids(CaseMember, "case_id = ? AND member_id = ?", (case.id, record.id))
            if record.id == case.id or member or getattr(record, "case_id", None) == case.id:
                return True
            owner = owner_of(type(record), vars(record))
            above = None if owner is None else self._standing(*owner)
            if above is None:
                return False
            record = above
        return False

    def _about(self, target: Record) -> list[str]:
        """Everybody whom the record names: the value may tell something of each of them."""
        people = []
        for spec in target.specs():
            kind = getattr(target, entity_field(spec)) if spec.refers == "*" else spec.refers
            if kind == Person.entity and getattr(target, spec.name):
                people.append(str(getattr(target, spec.name)))
        return people

    def _source(self, citation: Citation) -> str:
        origin = self._origin(citation)
        return f"{origin}, {citation.locator}" if citation.locator else origin

    def _origin(self, citation: Citation) -> str:
        if citation.origin_id is None:
            return self._labels("own_knowledge")
        withheld = self._labels("source_withheld")
        try:
            origin = self._vault.ledger.get(record_type(citation.origin_entity), citation.origin_id)
        except RecordNotFound:
            return withheld
        if isinstance(origin, Source):
            if origin.kind is SourceKind.PERSON or not self._release.record(origin):
                return withheld
            return ", ".join(part for part in (origin.title, origin.publisher) if part) or withheld
        if isinstance(origin, EvidenceFile):
            return self._places.get(self._vault.evidence.get(origin.item_id).code, withheld)
        if isinstance(origin, TextVersion):
            origin = self._vault.testimonies.get(origin.testimony_id)
        return self._places.get(origin.code, withheld) if isinstance(origin, Testimony) else withheld

    def _words(self, value: Any) -> str:
        nothing = self._labels("not_stated")
        if isinstance(value, PartialDate):
            return value.text.strip() or value.to_edtf() or nothing
        if isinstance(value, Quantity):
            bounds = "–".join(dict.fromkeys(str(one) for one in (value.least, value.most) if one is not None))
            return value.text.strip() or bounds or nothing
        if isinstance(value, bool):
            return label("Answer", "yes" if value else "no", self._language)
        if isinstance(value, tuple):
            return ", ".join(self._words(one) for one in value) or nothing
        if hasattr(type(value), "__members__"):
            return label(type(value), str(value), self._language)
        return nothing if value in ("", None) else str(value)
