"""Everything one page says of a record of any kind: facts, parts, what names it, cases, and its history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from archive.history import history
from archive.model.catalogue import entity_field, record_type
from archive.model.fields import FieldSpec, Record, Sensitivity
from archive.model.people import Involvement, Person
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage
from ui.presenters.people import UNNAMED_ROLES
from ui.presenters.record_kinds import OPENED, parts_of
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.records import RecordsPresenter, owner_line

PROTECTED = (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY)
"""The classes of what is shown only when it is asked for."""

CLAIM = ("claim", "verification", "confidence")
"""What says how sure it is comes after what is said."""

MOST_NAMING = 50
MOST_PARTS = 200


@dataclass(frozen=True)
class FieldFact:
    """What one field says. ``line`` is the record that a reference names, by its code."""

    spec: FieldSpec
    value: Any
    line: RecordLine | None = None


@dataclass(frozen=True)
class PartList:
    """The parts of one kind that a record has."""

    kind: type[Record]
    field: str
    lines: tuple[RecordLine, ...]
    more: int = 0
    """How many there are beyond those that are listed."""


@dataclass(frozen=True)
class Difference:
    """One field before and after a change; neither is told where the field is hidden."""

    spec: FieldSpec
    before: FieldFact | None
    after: FieldFact | None


@dataclass(frozen=True)
class Entry:
    """One entry of the journal about the record: who, when, what was done, which fields, and why."""

    time: str
    """RFC 3339 in UTC."""
    actor: str
    action: str
    differences: tuple[Difference, ...]
    reason: str


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
        facts, hidden = self._facts(record, language, protected=protected)
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
            history=tuple(self._history(record, language, protected=protected)),
        )

    def facts(self, entity: str, record_id: str, language: LabelLanguage) -> tuple[RecordLine, tuple[FieldFact, ...]]:
        """The line and the open facts of a record, for a look at it beside a list. Raises ``RecordNotFound``."""
        kind = record_type(entity)
        record = self._vault.records.get(kind, record_id)
        line = self._lines.of(kind, [record_id], language).get(record_id) or RecordLine(record_id, entity, "", "")
        return line, tuple(self._facts(record, language, protected=False)[0])

    def _facts(
        self, record: Record, language: LabelLanguage, *, protected: bool
    ) -> tuple[list[FieldFact], int]:
        facts, hidden = list[FieldFact](), 0
        entities = {entity_field(spec) for spec in record.specs() if spec.refers == "*"}
        strictest = raised(self._vault.ledger, record) or Sensitivity.OPEN
        closed = self._closed(record)
        for spec in sorted(record.specs(), key=lambda one: one.name in CLAIM):
            value = getattr(record, spec.name)
            if spec.name in entities or spec.name == "code":
                continue
            if max(spec.sensitivity, strictest) in closed and not protected:
                hidden += 1
                continue
            facts.append(FieldFact(spec, value, self._referred(record, spec, value, language)))
        return facts, hidden

    def _referred(
        self, record: Record, spec: FieldSpec, value: object, language: LabelLanguage
    ) -> RecordLine | None:
        if not spec.refers or not value:
            return None
        entity = getattr(record, entity_field(spec)) if spec.refers == "*" else spec.refers
        return self._lines.of(record_type(str(entity)), [str(value)], language).get(str(value))

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
            lists.append(PartList(kind, field, listed, max(0, len(ids) - MOST_PARTS)))
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

    def _history(self, record: Record, language: LabelLanguage, *, protected: bool) -> list[Entry]:
        """Newest first. What a field said that is hidden above is hidden here too."""
        closed = self._closed(record) if not protected else ()
        strictest = raised(self._vault.ledger, record) or Sensitivity.OPEN
        kinds = {entity_field(spec) for spec in record.specs() if spec.refers == "*"}
        entries = []
        for change in reversed(history(self._vault.ledger.journal, type(record), record.id)):
            differences = []
            for one in change.differences if change.entry.action == "amend" else ():
                if one.field in kinds:
                    continue  # told by the record that it is the kind of
                spec = record.spec(one.field)
                if max(spec.sensitivity, strictest) in closed:
                    differences.append(Difference(spec, None, None))
                    continue
                values = (spec.from_plain(plain, record.entity) for plain in (one.before, one.after))
                before, after = (
                    FieldFact(spec, value, self._referred(record, spec, value, language)) for value in values
                )
                differences.append(Difference(spec, before, after))
            entry = change.entry
            entries.append(Entry(entry.time, entry.actor, entry.action, tuple(differences), change.reason))
        return entries

    def _closed(self, record: Record) -> tuple[Sensitivity, ...]:
        """Of a person the code is shown first, and who it is only when it is asked for."""
        return (*PROTECTED, Sensitivity.IDENTIFYING) if isinstance(record, Person) else PROTECTED
