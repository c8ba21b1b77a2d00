"""Conditions of a list as the database takes them. Names of tables and columns are declared, values always bound."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from archive import date_columns
from archive.dates import DateMode, PartialDate
from archive.ledger import Ledger
from archive.listing import belonging, wanted
from archive.listing.errors import FilterNotFor
from archive.listing.wanted import Condition, listed_field
from archive.listing.words import MOST_HITS, Words
from archive.model.acts import PeopleGroup
from archive.model.casework import CaseFile
from archive.model.fields import FieldSpec, Kind, Record
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding
from archive.questions.charged import charged
from archive.questions.detentions import Detention
from archive.questions.held import held
from archive.questions.unanswered import unanswered
from archive.questions.unconfirmed import unconfirmed
from archive.sensitivity import unshown
from archive.spans import edge

_LASTING: Final = ("since", "until")
_HELD: Final = (DetentionPeriod, Person, PeopleGroup)


class Builder:
    """Puts the conditions of one list together."""

    def __init__(self, ledger: Ledger, kind: type[Record], today: dt.date) -> None:
        self._ledger, self._database = ledger, ledger.database
        self._kind, self._today = kind, today
        self.parameters: dict[str, Any] = {}

    def where(self, conditions: Iterable[Condition]) -> str:
        """All of them, for what stands. Raises ``FieldNotListed``, ``FilterNotFor``."""
        parts = ["withdrawn_at IS NULL", belonging.told_only(self._kind)]
        parts += [self._part(one) for one in conditions]
        return " AND ".join(f"({part})" for part in parts if part)

    def _part(self, condition: Condition) -> str:
        writer = _WRITERS.get(type(condition))
        if writer is None:
            raise FilterNotFor(entity=self._kind.entity, what=str(condition.way))
        return writer(self, condition)

    def _bind(self, value: Any) -> str:
        name = f"p{len(self.parameters)}"
        self.parameters[name] = value
        return f":{name}"

    def _any_of(self, values: Iterable[str], column: str = "id") -> str:
        return f'"{column}" IN (SELECT value FROM json_each({self._bind(json.dumps(list(values)))}))'

    def _needs(self, kinds: Iterable[type[Record]], condition: Condition) -> None:
        if self._kind not in kinds:
            raise FilterNotFor(entity=self._kind.entity, what=str(condition.way))

    # -- fields

    def says(self, one: wanted.FieldSays) -> str:
        spec = listed_field(self._kind, one.field)
        if spec.kind is Kind.CODES:
            ways = [f"instr(' ' || \"{spec.name}\" || ' ', {self._bind(f' {code} ')})" for code in one.values]
            return " OR ".join(ways) or "0"
        if spec.kind in (Kind.FLAG, Kind.INTEGER):
            return f'"{spec.name}" IN ({", ".join(self._bind(int(value)) for value in one.values)})'
        return self._any_of(one.values, spec.name)

    def silent(self, one: wanted.FieldSilent) -> str:
        spec = listed_field(self._kind, one.field)
        if spec.kind is Kind.DATE:
            silent = f"({spec.name}_text = '' OR {spec.name}_basis = 'not_stated')"
            return f"coalesce({spec.name}_from, {spec.name}_to) IS NULL AND {silent}"
        if spec.kind is Kind.QUANTITY:
            return f"{spec.name}_comparison = 'not_stated'"
        if spec.kind is Kind.CODE:
            return f"coalesce(\"{spec.name}\", '') IN ('', 'not_stated')"
        return f"coalesce(\"{spec.name}\", '') = ''"

    def holds(self, one: wanted.FieldHolds) -> str:
        """SQLite folds no letters but the English ones. What was raised is found by no words, as in a search."""
        spec, words = listed_field(self._kind, one.field), one.words.casefold()
        said = self._database.pairs(
            f'SELECT id, "{spec.name}" FROM "{self._kind.entity}"'
            f" WHERE withdrawn_at IS NULL AND \"{spec.name}\" <> ''"
        )
        found = [str(one) for one, text in said if words in text.casefold()]
        raised = unshown(self._database, found)
        return self._any_of(one for one in found if one not in raised)

    def counts(self, one: wanted.FieldCounts) -> str:
        name, number = listed_field(self._kind, one.field).name, self._bind(one.number)
        if one.mode is DateMode.CERTAIN:
            return f"{name}_least = {number} AND {name}_most = {number} AND {name}_comparison = 'exact'"
        return (
            f"coalesce({name}_least, {name}_most) IS NOT NULL AND coalesce({name}_least, 0) <= {number}"
            f" AND ({name}_most IS NULL OR {name}_most >= {number})"
        )

    def during(self, one: wanted.FieldDuring) -> str:
        spec = listed_field(self._kind, one.field)
        first = self._bind(one.period.earliest.isoformat() if one.period.earliest else "")
        last = self._bind(one.period.latest.isoformat() if one.period.latest else "9999-12-31")
        if spec.kind is Kind.DAY:
            return f'"{spec.name}" BETWEEN {first} AND {last}'
        return self._of_dates(spec, one, first, last)

    def _of_dates(self, spec: FieldSpec, one: wanted.FieldDuring, first: str, last: str) -> str:
        name = spec.name
        touching = f"coalesce({name}_from, {name}_to) IS NOT NULL AND {date_columns.touching(name, first, last)}"
        plain = touching
        if one.mode is DateMode.CERTAIN:
            starts = f"{name}_from >= {first}" if one.period.earliest else "1"
            ends = f"{name}_to <= {last}" if one.period.latest else "1"
            plain = f"{touching} AND {starts} AND {ends} AND NOT {date_columns.around_a_day(name)}"
        marks = ", ".join(f"'{word}'" for word in _LASTING)
        rows = self._database.rows(
            f'SELECT id, {", ".join(PartialDate.not_stated().to_columns(name))} FROM "{self._kind.entity}"'
            f" WHERE withdrawn_at IS NULL AND {name}_rel IN ({marks}) AND {touching}",
            {key.removeprefix(":"): self.parameters[key.removeprefix(":")] for key in (first, last)},
        )
        lasting = [
            row["id"] for row in rows if edge(PartialDate.from_columns(row, name)).meets(one.period, one.mode)
        ]
        return f"({name}_rel NOT IN ({marks}) AND {plain}) OR {self._any_of(lasting)}"

    # -- what a record belongs to

    def in_case(self, one: wanted.InCase) -> str:
        return belonging.in_case(self._kind, self._bind(one.case_id))

    def at_place(self, one: wanted.AtPlace) -> str:
        return self._or_refused(belonging.at_place(self._kind, self._bind(one.place_id)), one)

    def of_body(self, one: wanted.OfBody) -> str:
        return self._or_refused(belonging.of_body(self._kind, self._bind(one.organisation_id)), one)

    def _or_refused(self, part: str, condition: Condition) -> str:
        if not part:
            raise FilterNotFor(entity=self._kind.entity, what=str(condition.way))
        return part

    def tagged(self, one: wanted.Tagged) -> str:
        return (
            "id IN (SELECT about_id FROM tagging WHERE withdrawn_at IS NULL"
            f" AND about_entity = '{self._kind.entity}' AND tag_id = {self._bind(one.tag_id)})"
        )

    def in_role(self, one: wanted.InRole) -> str:
        self._needs((Person,), one)
        roles = [str(role) for role in one.roles if role not in belonging.PROTECTED_ROLES]
        of_roles = self._any_of(roles, "role")
        return f"id IN (SELECT person_id FROM involvement WHERE withdrawn_at IS NULL AND {of_roles})"

    # -- questions that have answers of their own

    def measured(self, one: wanted.Measured) -> str:
        self._needs(_HELD, one)
        kinds = self._any_of(map(str, one.kinds), "kind")
        if self._kind is DetentionPeriod:
            return kinds
        return (
            "id IN (SELECT subject_id FROM detention_period WHERE withdrawn_at IS NULL"
            f" AND subject_entity = '{self._kind.entity}' AND {kinds})"
        )

    def held_in(self, one: wanted.HeldIn) -> str:
        self._needs(_HELD, one)
        found = held(self._database, one.period, mode=one.mode, kinds=one.kinds)
        return self._of_detentions(holding.detention for holding in found)

    def unconfirmed(self, one: wanted.Unconfirmed) -> str:
        self._needs(_HELD, one)
        found = unconfirmed(self._database, self._today, one.days)
        return self._of_detentions(waiting.detention for waiting in found)

    def _of_detentions(self, found: Iterable[Detention]) -> str:
        if self._kind is DetentionPeriod:
            return self._any_of(one.id for one in found)
        return self._any_of(one.subject.id for one in found if one.subject.entity == self._kind.entity)

    def unanswered(self, one: wanted.Unanswered) -> str:
        self._needs((Complaint,), one)
        found = unanswered(self._database, self._today, one.days, mode=one.mode)
        return self._any_of((waiting.code for waiting in found), "code")

    def under_article(self, one: wanted.UnderArticle) -> str:
        self._needs((Charge, Proceeding, CaseFile, Person, PeopleGroup), one)
        found = [
            charge
            for charge in charged(self._database, one.article)
            if not one.bases or charge.basis in one.bases
        ]
        if self._kind is Charge:
            return self._any_of(charge.charge_id for charge in found)
        if self._kind is Proceeding:
            return self._any_of((charge.proceeding for charge in found), "code")
        if self._kind is CaseFile:
            return self._any_of((code for charge in found for code in charge.cases), "code")
        return self._any_of(charge.subject.id for charge in found if charge.subject.entity == self._kind.entity)

    def words(self, one: wanted.HoldsWords) -> str:
        return self._any_of(Words(self._ledger).found(self._kind, one.words, limit=MOST_HITS))


_WRITERS: Final[Mapping[type, Callable[[Builder, Any], str]]] = MappingProxyType(
    {
        wanted.FieldSays: Builder.says,
        wanted.FieldSilent: Builder.silent,
        wanted.FieldHolds: Builder.holds,
        wanted.FieldCounts: Builder.counts,
        wanted.FieldDuring: Builder.during,
        wanted.InCase: Builder.in_case,
        wanted.AtPlace: Builder.at_place,
        wanted.OfBody: Builder.of_body,
        wanted.Tagged: Builder.tagged,
        wanted.InRole: Builder.in_role,
        wanted.Measured: Builder.measured,
        wanted.HeldIn: Builder.held_in,
        wanted.Unconfirmed: Builder.unconfirmed,
        wanted.Unanswered: Builder.unanswered,
        wanted.UnderArticle: Builder.under_article,
        wanted.HoldsWords: Builder.words,
    }
)
