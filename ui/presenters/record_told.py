"""What is said of one field of a record: every value, and who gives it where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from archive.claims import Claims, knows
from archive.model.catalogue import RECORD_TYPES, record_type
from archive.model.claims import Citation, Discrepancy, Source
from archive.model.evidence import EvidenceFile
from archive.model.fields import FieldSpec, Record, Sensitivity
from archive.model.testimony import Testimony, TextVersion
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from archive.vocabulary.work import SourceKind
from ui.presenters.field_facts import FieldFact, fact_of
from ui.presenters.item_marks import ItemPlace, place_of
from ui.presenters.record_lines import SHOWN, RecordLine, RecordLines

_AT_ONCE: Final = 400


@dataclass(frozen=True)
class FieldPlace:
    """One field of one record, by names; where the desk is to begin."""

    entity: str
    record_id: str
    field: str


@dataclass(frozen=True)
class Saying:
    """One source that gives a value. ``origin`` is None for our own knowledge; a person is a code and no more."""

    citation: Citation
    origin: RecordLine | None
    place: ItemPlace | None = None
    """Where in a file of evidence it is to be seen or heard."""


@dataclass(frozen=True)
class ToldValue:
    """One value, and everybody who gives it."""

    fact: FieldFact
    shown: bool
    sayings: tuple[Saying, ...]


@dataclass(frozen=True)
class ToldField:
    """All that is said of one field."""

    place: FieldPlace
    line: RecordLine
    spec: FieldSpec
    values: tuple[ToldValue, ...]
    """Empty where they are hidden."""
    discrepancy: Discrepancy | None
    hidden: bool

    @property
    def contradicted(self) -> bool:
        """Whether there is something to decide."""
        return self.discrepancy is not None or len(self.values) > 1


@dataclass(frozen=True)
class DeskPlace:
    """A contradiction in a list, by the id of the record about it: which field, and whether it was decided."""

    id: str
    place: FieldPlace
    decided: bool


class ToldFields:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._claims = Claims(vault.ledger)
        self._lines = RecordLines(vault)

    def field(self, place: FieldPlace, language: LabelLanguage, *, protected: bool = False) -> ToldField:
        """All that is said of a field; what is of class C, D or E only where it was asked for.

        Raises ``RecordNotFound``, and ``FieldInvalid`` where there is no such field.
        """
        kind = record_type(place.entity)
        record, spec = self._vault.records.get(kind, place.record_id), kind.spec(place.field)
        hidden = not protected and self._class(record, spec) not in SHOWN
        values = () if hidden else tuple(self._values(record, spec, language, protected=protected))
        found = self._lines.of(kind, [record.id], language)
        line = found.get(record.id) or RecordLine(record.id, kind.entity, "", "")
        return ToldField(place, line, spec, values, self._claims.discrepancy(record, place.field), hidden)

    def contradictions(self, *, decided: bool) -> list[DeskPlace]:
        """Every contradiction that is open, or every one that was decided, oldest first."""
        where = "chosen_id IS NOT NULL" if decided else "chosen_id IS NULL"
        found = [
            one
            for one in self._vault.ledger.find(Discrepancy, where)
            if one.target_entity in RECORD_TYPES and knows(RECORD_TYPES[one.target_entity], one.target_field)
        ]
        standing: set[str] = set()
        for entity in {one.target_entity for one in found}:
            ids = [one.target_id for one in found if one.target_entity == entity]
            for at in range(0, len(ids), _AT_ONCE):
                some = ids[at : at + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                standing |= set(self._vault.ledger.ids(record_type(entity), f"id IN ({marks})", tuple(some)))
        return [
            DeskPlace(one.id, FieldPlace(one.target_entity, one.target_id, one.target_field), decided)
            for one in found
            if one.target_id in standing
        ]

    def lines(self, places: Sequence[FieldPlace], language: LabelLanguage) -> dict[str, RecordLine]:
        """The records of some places in a line each, by id, at most some hundred at a time."""
        found = self._lines.mixed(dict.fromkeys((one.entity, one.record_id) for one in places), language)
        return {line.id: line for line in found}

    def decide(self, place: FieldPlace, citation_id: str, assessment: str, reason: str) -> None:
        """Show the value of that citation from now on; without an id, go on showing what is shown now.

        Raises ``DecisionNeedsReason``, ``FieldInvalid``, and what storage raises.
        """
        record = self._record(place)
        with self._vault.database.atomic():
            if citation_id:
                chosen = self._vault.records.get(Citation, citation_id)
            else:
                chosen = self._claims.cite(record, field=place.field)
            question = self._claims.discrepancy(record, place.field)
            if question is None:
                question = self._vault.records.add(
                    Discrepancy, target_entity=place.entity, target_id=place.record_id, target_field=place.field
                )
            self._claims.decide(question, chosen, assessment=assessment.strip(), reason=reason.strip())

    def assess(self, place: FieldPlace, assessment: str) -> None:
        """Write down what we think of it, and leave it open."""
        question = self._claims.discrepancy(self._record(place), place.field)
        if question is not None:
            self._vault.records.amend(question, {"assessment": assessment.strip()})

    def reopen(self, place: FieldPlace, reason: str) -> None:
        """The question is open again. Raises ``DecisionNeedsReason``."""
        question = self._claims.discrepancy(self._record(place), place.field)
        if question is not None:
            self._claims.reopen(question, reason=reason.strip())

    def _record(self, place: FieldPlace) -> Record:
        return self._vault.records.get(record_type(place.entity), place.record_id)

    def _class(self, record: Record, spec: FieldSpec) -> Sensitivity:
        return max(spec.sensitivity, raised(self._vault.ledger, record) or Sensitivity.OPEN)

    def _values(
        self, record: Record, spec: FieldSpec, language: LabelLanguage, *, protected: bool
    ) -> list[ToldValue]:
        return [
            ToldValue(
                fact_of(self._lines, record, spec, stated.value, language),
                stated.shown,
                tuple(
                    Saying(one, self.origin(one, language, protected=protected), place_of(self._vault, one))
                    for one in stated.citations
                ),
            )
            for stated in self._claims.values(record, spec.name)
        ]

    def origin(self, citation: Citation, language: LabelLanguage, *, protected: bool = False) -> RecordLine | None:
        """Where it is said, as a line that may stand on a page; None for our own knowledge.

        Of a testimony and of a person no more is told than that it is one, unless what is protected was asked for.
        """
        if citation.origin_id is None:
            return None
        entity, record_id = citation.origin_entity, citation.origin_id
        if entity in (TextVersion.entity, EvidenceFile.entity):
            part = self._vault.ledger.get(record_type(entity), record_id)
            owner = ("testimony", part.testimony_id) if isinstance(part, TextVersion) else ("evidence_item", "")
            if isinstance(part, EvidenceFile):
                owner = ("evidence_item", part.item_id)
            entity, record_id = owner
        nothing = RecordLine(record_id, entity, "", "")
        if not protected and (entity == Testimony.entity or self._is_person(entity, record_id)):
            return nothing
        return self._lines.of(record_type(entity), [record_id], language).get(record_id) or nothing

    def _is_person(self, entity: str, record_id: str) -> bool:
        found = self._vault.ledger.many(Source, [record_id]).get(record_id) if entity == Source.entity else None
        return found is not None and found.kind is SourceKind.PERSON
