"""Which records a file of records holds: all of them, kinds of them, or one case with all that belongs to it.

What is chosen is closed: whatever a record in it needs is in it too, or the record is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from archive.errors import FieldInvalid, RecordNotFound
from archive.interchange.kinds import STAY
from archive.ledger import Ledger
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES, entity_field, record_type
from archive.model.claims import Citation, Discrepancy
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.organisations import Place
from archive.model.people import Involvement
from archive.model.vocabulary import VocabularyTerm
from archive.sensitivity import protected, stricter
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.casework import Role
from archive.vocabulary.extendable import OWN, Extendable
from crypto.jobs import CancelToken

Key = tuple[str, str]
"""Kind and id of a record."""

ORDINARY: Final = frozenset({Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING})
PROTECTED_ROLES: Final = frozenset({Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER})
"""Who has such a part in something is protected as a source, although the part itself is an ordinary field."""

_CARRIED_ALONG: Final = frozenset(
    {"person", "organisation", "place", "provision", "source", "evidence_item", "tag", "case_file", "risk_assessment"}
)
"""Kinds that come because something names them; what else names them does not come for their sake."""
_OF_THEM: Final = frozenset(
    {
        *("name_form", "public_name", "identifier", "contact_point", "organisation_status"),
        *("consent", "consent_use", "consent_event", "health_concern", "row_class"),
    }
)
"""Kinds without which those are not whole."""
_BETWEEN: Final = frozenset({"relation", "person_merge", "case_link", "case_member"})
"""Kinds that come only where both sides are there anyway."""


@dataclass(frozen=True)
class _Edge:
    field: str
    needed: bool
    target: Key


@dataclass(frozen=True)
class Chosen:
    """Ids of the chosen records by kind, and what of each kind is left out."""

    ids: Mapping[str, frozenset[str]]
    classes: frozenset[Sensitivity]

    @property
    def total(self) -> int:
        """How many records."""
        return sum(map(len, self.ids.values()))

    def holds(self, entity: str, record_id: str) -> bool:
        """Whether that record is among them."""
        return record_id in self.ids.get(entity, ())


def withheld_fields(kind: type[Record], classes: frozenset[Sensitivity]) -> list[str]:
    """Fields of a kind whose class is not among those that may be in the file."""
    return [spec.name for spec in kind.specs() if spec.sensitivity not in classes]


def withheld_in(kind: type[Record], row: Mapping[str, object], classes: frozenset[Sensitivity]) -> set[str]:
    """Fields of one row that are withheld beside those of its kind, because of what the record is."""
    strict = stricter(kind.entity, str(row["kind"])) if kind is Place else {}
    return {field for field, level in strict.items() if level not in classes}


def carried_kinds(classes: frozenset[Sensitivity]) -> list[type[Record]]:
    """Kinds that a file with these classes can hold: each of which no needed field is withheld."""
    return [
        kind
        for kind in RECORD_TYPES.values()
        if kind.entity not in STAY
        and not any(spec.required and spec.sensitivity not in classes for spec in kind.specs())
    ]


def choose(
    ledger: Ledger,
    classes: frozenset[Sensitivity] = ORDINARY,
    *,
    case: CaseFile | None = None,
    kinds: Sequence[type[Record]] = (),
    only: Mapping[str, Collection[str]] = MappingProxyType({}),
    token: CancelToken | None = None,
) -> Chosen:
    """All standing records, those of a case or of kinds, or by kind the ids in ``only``, as far as the classes allow.

    Raises:
        Cancelled.
    """
    edges = _edges(ledger, classes, token or CancelToken())
    if case is not None:
        wanted = _of_case(edges, (CaseFile.entity, case.id))
    elif only:
        wanted = {(entity, one) for entity, ids in only.items() for one in ids if (entity, one) in edges}
    else:
        names = {kind.entity for kind in kinds}
        wanted = {key for key in edges if not names or key[0] in names}
    _close(wanted, edges)
    wanted |= _terms_in(ledger, wanted, classes) & edges.keys()
    ids = defaultdict[str, set[str]](set)
    for entity, record_id in wanted:
        ids[entity].add(record_id)
    return Chosen(MappingProxyType({entity: frozenset(found) for entity, found in ids.items()}), classes)


def _edges(ledger: Ledger, classes: frozenset[Sensitivity], token: CancelToken) -> dict[Key, list[_Edge]]:
    """Every standing record that may be in the file at all, and what it names there."""
    raised = protected(ledger, classes)
    homes = frozenset(ledger.ids(Place, "kind = ?", (str(PlaceKind.HOME),)))
    found: dict[Key, list[_Edge]] = {}
    for kind in carried_kinds(classes):
        specs = [spec for spec in kind.specs() if spec.refers and spec.sensitivity in classes]
        columns = {"id", *(spec.name for spec in specs)}
        columns.update(entity_field(spec) for spec in specs if spec.refers == "*")
        dated = [f"{s.name}_anchor" for s in kind.specs() if s.kind is Kind.DATE and s.sensitivity in classes]
        columns.update(dated)
        if kind is Involvement:
            columns.add("role")
        if kind in (Citation, Discrepancy):
            columns.add("target_field")
        names = ", ".join(f'"{name}"' for name in sorted(columns))
        sql = f'SELECT {names} FROM "{kind.entity}" WHERE withdrawn_at IS NULL'  # noqa: S608  # declared names
        for row in ledger.database.iterate(sql):
            key = (kind.entity, str(row["id"]))
            if key in raised or _protected_by_what_it_says(row, classes, homes):
                continue
            anchors = [_Edge(name, False, ("event", str(row[name]))) for name in dated if row[name] is not None]
            found[key] = [*_named(specs, row), *anchors]
        token.check()
    return found


def _protected_by_what_it_says(
    row: Mapping[str, object], classes: frozenset[Sensitivity], homes: Collection[str]
) -> bool:
    """A part that only sources have, or words about a field that is left out: as protected as what they are about."""
    if row.get("role") in PROTECTED_ROLES and Sensitivity.SOURCE not in classes:
        return True
    field = row.get("target_field")
    if not field:
        return False
    entity, kind = str(row["target_entity"]), str(PlaceKind.HOME) if row["target_id"] in homes else ""
    level = stricter(entity, kind).get(str(field)) or _class_of(entity, str(field))
    return level not in classes


def _class_of(entity: str, field: str) -> Sensitivity:
    """The class of a field that a record names; of one that there is not, the strictest."""
    try:
        return record_type(entity).spec(field).sensitivity
    except (RecordNotFound, FieldInvalid):
        return Sensitivity.VAULT_ONLY


def _named(specs: Sequence[FieldSpec], row: Mapping[str, object]) -> Iterator[_Edge]:
    for spec in specs:
        if row[spec.name] is not None:
            entity = row[entity_field(spec)] if spec.refers == "*" else spec.refers
            yield _Edge(spec.name, not spec.optional, (str(entity), str(row[spec.name])))


def _close(wanted: set[Key], edges: Mapping[Key, list[_Edge]]) -> None:
    """Leave out what needs a record that is not there, and then what needs that."""
    while True:
        hanging = {
            key for key in wanted if any(edge.needed and edge.target not in wanted for edge in edges[key])
        }
        if not hanging:
            return
        wanted -= hanging


def _terms_in(ledger: Ledger, wanted: set[Key], classes: frozenset[Sensitivity]) -> set[Key]:
    """The own terms in which the chosen records are told: a file brings the words for its codes."""
    used: set[tuple[str, str]] = set()
    for kind in {RECORD_TYPES[entity] for entity, _ in wanted}:
        for spec in kind.specs():
            if spec.sensitivity not in classes or spec.codes is None or not issubclass(spec.codes, Extendable):
                continue
            sql = f'SELECT id, "{spec.name}" AS codes FROM "{kind.entity}" WHERE "{spec.name}" LIKE ?'  # noqa: S608
            for row in ledger.database.rows(sql, (f"%{OWN}%",)):
                if (kind.entity, str(row["id"])) in wanted:
                    used |= {(spec.codes.__name__, code) for code in str(row["codes"]).split()}
    return {(term.entity, term.id) for term in ledger.find(VocabularyTerm) if (term.vocabulary, term.term) in used}


def _of_case(edges: Mapping[Key, list[_Edge]], case: Key) -> set[Key]:
    """The case, what is in it, what hangs on that, and whatever any of it names."""
    naming = defaultdict[Key, list[Key]](list)
    for key, named in edges.items():
        for edge in named:
            naming[edge.target].append(key)
    wanted: set[Key] = set()
    inside = [case] if case in edges else []
    members = [key for key in naming[case] if key[0] == "case_member"]
    inside += [edge.target for key in members for edge in edges[key] if edge.target in edges]
    wanted.update(members)
    beside: list[Key] = []
    while inside or beside:
        at_heart = bool(inside)
        key = inside.pop() if at_heart else beside.pop()
        if key in wanted:
            continue
        wanted.add(key)
        beside += [edge.target for edge in edges[key] if edge.target in edges]
        for other in naming[key]:
            if other in wanted or other[0] in _BETWEEN:
                continue
            if other[0] in _OF_THEM:
                beside.append(other)
            elif key == case or (key[0] not in _CARRIED_ALONG and at_heart):
                inside.append(other)
    wanted |= {
        key
        for key, named in edges.items()
        if key[0] in _BETWEEN and key[0] != "case_member" and all(edge.target in wanted for edge in named)
    }
    return wanted
