"""Everything one page says of a record of any kind: facts, parts, what names it, cases, and its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from archive.claims import Claims, Told
from archive.model.catalogue import entity_field, record_type
from archive.model.fields import FieldSpec, Record
from archive.model.people import Involvement, Person
from archive.second_reading import READ, Readings, Standing
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.field_facts import CLAIM, PROTECTED, Closed, FieldFact, fact_of
from ui.presenters.item_marks import ItemPlace, place_of
from ui.presenters.people import UNNAMED_ROLES
from ui.presenters.record_history import Entry, RecordHistory
from ui.presenters.record_kinds import OPENED, parts_of
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.records import RecordsPresenter, owner_line

_NOTHING_TOLD: Final[Mapping[str, Told]] = MappingProxyType({})

MOST_NAMING = 50
MOST_PARTS = 200


@dataclass(frozen=True)
class PartList:
    """The parts of one kind that a record has."""

    kind: type[Record]
    field: str
    lines: tuple[RecordLine, ...]
    ids: tuple[str, ...] = ()
    """Of all of them; lines beyond those here are read when they come into sight."""


@dataclass(frozen=True)
class RecordSheet:
    """A record as its page shows it."""

    record: Record
    line: RecordLine
    owner: RecordLine | None
    facts: tuple[FieldFact, ...]
    hidden: int
    """How many fields say something that is shown only when it is asked for."""
    parts: tuple[PartList, ...]
    naming: tuple[RecordLine, ...]
    cases: tuple[RecordLine, ...]
    history: tuple[Entry, ...]
    told: Told | None = None
    """Where the record as a whole comes from."""
    standing: Standing | None = None
    """Of a claim: who typed it, and whether somebody read it a second time."""
    place: ItemPlace | None = None
    """Where in a file of evidence a citation or a note points."""


class RecordSheets:
    """Reads sheets. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lines = RecordLines(vault)

    def sheet(
        self, entity: str, record_id: str, language: LabelLanguage, *, protected: bool = False
    ) -> RecordSheet:
        """One record; fields of class D and E only where they were asked for. Raises ``RecordNotFound``."""
        kind = record_type(entity)
        record = self._vault.people.get(record_id) if kind is Person else self._vault.records.get(kind, record_id)
        record_id = record.id
        line = self._lines.of(kind, [record_id], language).get(record_id) or RecordLine(record_id, entity, "", "")
        told = Claims(self._vault.ledger).told(record)
        facts, hidden = self._facts(record, language, protected=protected, told=told)
        parts = tuple(self._parts(record, language, protected=protected))
        return RecordSheet(
            record=record,
            line=line,
            owner=owner_line(self._vault, record, language),
            facts=tuple(facts),
            hidden=hidden,
            parts=parts,
            naming=tuple(self._naming(record, language, protected=protected)),
            cases=tuple(RecordsPresenter(self._vault).cases_of(record, language)),
            history=tuple(RecordHistory(self._vault).entries(record, language, protected=protected)),
            told=told.get(""),
            standing=Readings(self._vault).standing(record) if kind in READ else None,
            place=place_of(self._vault, record),
        )

    def facts(self, entity: str, record_id: str, language: LabelLanguage) -> tuple[RecordLine, tuple[FieldFact, ...]]:
        """The line and the open facts of a record, for a look at it beside a list. Raises ``RecordNotFound``."""
        kind = record_type(entity)
        record = self._vault.records.get(kind, record_id)
        line = self._lines.of(kind, [record_id], language).get(record_id) or RecordLine(record_id, entity, "", "")
        return line, tuple(self._facts(record, language, protected=False)[0])

    def facts_of(self, record: Record, language: LabelLanguage, *, protected: bool) -> list[FieldFact]:
        """The facts of a record that was read already; what is hidden only where it was asked for."""
        return self._facts(record, language, protected=protected)[0]

    def _facts(
        self, record: Record, language: LabelLanguage, *, protected: bool, told: Mapping[str, Told] = _NOTHING_TOLD
    ) -> tuple[list[FieldFact], int]:
        facts, hidden = list[FieldFact](), 0
        entities = {entity_field(spec) for spec in record.specs() if spec.refers == "*"}
        closed = Closed(self._vault, record)
        for spec in sorted(record.specs(), key=lambda one: one.name in CLAIM):
            value = getattr(record, spec.name)
            if spec.name in entities or spec.name == "code":
                continue
            if closed.hides(spec) and not protected:
                hidden += value != spec.default  # what says nothing hides nothing
                continue
            fact = fact_of(self._lines, record, spec, value, language)
            known = told.get(spec.name)
            if known is not None:
                others = self._others(record, spec, language) if known.contradicted else ()
                fact = FieldFact(spec, value, fact.line, known, others)
            facts.append(fact)
        return facts, hidden

    def _others(self, record: Record, spec: FieldSpec, language: LabelLanguage) -> tuple[FieldFact, ...]:
        stated = Claims(self._vault.ledger).values(record, spec.name)
        return tuple(fact_of(self._lines, record, spec, one.value, language) for one in stated if not one.shown)

    def _parts(self, record: Record, language: LabelLanguage, *, protected: bool) -> list[PartList]:
        lists = []
        owners = self._vault.people.merges().together(record.id)
        for kind, field in parts_of(type(record)):
            spec = kind.spec(field)
            where, parameters = f'"{field}" IN ({", ".join("?" * len(owners))})', [*owners]
            if spec.refers == "*":
                where, parameters = f'{where} AND "{entity_field(spec)}" = ?', [*owners, record.entity]
            ids = self._vault.ledger.ids(kind, where, tuple(parameters))
            if kind is Involvement and not protected:
                ids = self._listed(ids)
            lines = self._lines.of(kind, ids[:MOST_PARTS], language)
            listed = tuple(lines[one] for one in ids[:MOST_PARTS] if one in lines)
            lists.append(PartList(kind, field, listed, tuple(ids)))
        return lists

    def _listed(self, ids: list[str]) -> list[str]:
        """Roles but for those that would tell who a source is."""
        roles = self._vault.ledger.many(Involvement, ids)
        return [one for one in ids if one in roles and roles[one].role not in UNNAMED_ROLES]

    def _naming(self, record: Record, language: LabelLanguage, *, protected: bool) -> list[RecordLine]:
        """What names it, but for its parts and its places in cases; never through a field of class D or E."""
        parts = set(parts_of(type(record)))
        wanted: dict[str, tuple[str, str]] = {}
        for reference in self._vault.records.references_to(record):
            silent = reference.kind.spec(reference.field).sensitivity in PROTECTED
            if silent or reference.kind.entity not in OPENED or (reference.kind, reference.field) in parts:
                continue
            if reference.kind is Involvement and not protected and not self._listed([reference.record_id]):
                continue
            wanted[reference.record_id] = (reference.kind.entity, reference.record_id)
            if len(wanted) == MOST_NAMING:
                break
        return self._lines.mixed(wanted.values(), language)
