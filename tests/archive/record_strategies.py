"""Values for every declared field of every record type, for tests that try them all."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from hypothesis import strategies as st

from archive.canonical import clean_text
from archive.dates import Basis, PartialDate, Precision, Relation
from archive.ledger import Ledger, new_id
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Kind, Record
from archive.model.organisations import PersonMerge
from archive.model.people import Person
from archive.model.proceedings import Complaint
from archive.model.vocabulary import VocabularyTerm
from archive.quantity import MOST, Comparison, Quantity
from archive.vocabulary.casework import Answer
from archive.vocabulary.work import QuantityUnit

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(clean_text)
A_TERM = {"vocabulary": "ActKind", "term": "torture"}
"""A code that there is; what it is called may be anything."""
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Any consistent date."""
    if draw(st.booleans()):
        return PartialDate.not_stated(draw(texts))
    bounds = sorted((draw(days), draw(days)))
    return PartialDate(
        text=draw(texts),
        earliest=draw(st.sampled_from([bounds[0], None])),
        latest=draw(st.sampled_from([bounds[1], None])),
        relation=draw(st.sampled_from(Relation)),
        precision=draw(st.sampled_from(Precision)),
        approximate=draw(st.booleans()),
        basis=draw(st.sampled_from([Basis.STATED, Basis.DERIVED])),
        anchor=draw(st.none() | texts),
        clock=draw(st.none() | texts),
    )


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Any number as it may be said."""
    comparison = draw(st.sampled_from(Comparison))
    low, high = sorted(draw(st.tuples(*[st.integers(0, MOST)] * 2)))
    if comparison in (Comparison.EXACT, Comparison.AROUND):
        high = low
    has = {
        Comparison.MORE_THAN: (True, False),
        Comparison.AT_LEAST: (True, False),
        Comparison.LESS_THAN: (False, True),
        Comparison.AT_MOST: (False, True),
        Comparison.EXACT: (True, True),
        Comparison.AROUND: (True, True),
        Comparison.BETWEEN: (True, True),
    }.get(comparison, (False, False))
    return Quantity(
        text=draw(texts),
        least=low if has[0] else None,
        most=high if has[1] else None,
        comparison=comparison,
        unit=draw(st.sampled_from(QuantityUnit)),
        counted=draw(texts),
        basis=draw(st.sampled_from(Basis)),
    )


def values(spec: FieldSpec) -> st.SearchStrategy[Any]:
    """Values that fit one field."""
    fitting: st.SearchStrategy[Any]
    if spec.kind is Kind.CODE:
        assert spec.codes is not None
        fitting = st.sampled_from(spec.codes)
    else:
        fitting = {
            Kind.TEXT: texts,
            Kind.INTEGER: st.integers(-(2**63), 2**63 - 1),
            Kind.FLAG: st.booleans(),
            Kind.DATE: partial_dates(),
            Kind.DAY: days,
            Kind.QUANTITY: quantities(),
            Kind.CODES: st.lists(st.sampled_from(spec.codes or ["7", "9", "21"]), max_size=3).map(tuple),
        }[spec.kind]
    return st.none() | fitting if spec.optional else fitting


@st.composite
def changes(draw: st.DrawFn, kind: type[Record]) -> dict[str, Any]:
    """Some new values for some fields that may change."""
    open_specs = [spec for spec in kind.specs() if not spec.fixed]
    if not open_specs:
        return {}
    chosen = draw(st.lists(st.sampled_from(open_specs), max_size=3, unique_by=lambda spec: spec.name))
    return {spec.name: draw(values(spec)) for spec in chosen} | _agreed(kind)


def _agreed(kind: type[Record]) -> dict[str, Any]:
    """A complaint that is to be filed is refused without the person's yes."""
    return {"agreed": Answer.YES} if kind is Complaint else {}


@st.composite
def new_records(draw: st.DrawFn, kind: type[Record], known: dict[str, str]) -> Record:
    """A record with any values; ids of other records are taken from ``known`` by entity."""
    given = {spec.name: draw(values(spec)) for spec in kind.specs()}
    record_id = new_id()
    for spec in kind.specs():
        if spec.name == "code":
            given[spec.name] = f"Z-{record_id}"
        elif spec.name == "object_id" and not spec.refers:
            given[spec.name] = record_id
        elif spec.refers and not spec.optional:
            given[spec.name] = known.get(spec.refers, record_id)
        elif spec.name.endswith("_entity"):
            given[spec.name] = "person"
    given |= _agreed(kind)
    if kind is PersonMerge:
        given |= {"other_id": known["other"], "first_reason": "one", "second_reason": f"two {given['second_reason']}"}
    if kind is VocabularyTerm:
        given |= A_TERM
    return kind(id=record_id, **given)


def one_of_each(ledger: Ledger, words: str = "") -> None:
    """A record of every kind of which there is none yet, with what it needs and the words wherever it takes some."""
    for kind in RECORD_TYPES.values():
        if not ledger.ids(kind):
            record = full_record(ledger, kind, words)
            if isinstance(record, PersonMerge):
                other = ledger.create(Person(id=new_id(), code=Person.code_of(7002)))
                record = dataclasses.replace(record, other_id=other.id, second_reason=f"{words} too")
            ledger.create(record)


def full_record(ledger: Ledger, kind: type[Record], words: str = "") -> Record:
    """A record of a kind that was not written yet. What it refers to must be there."""
    given = {spec.name: _least(ledger, spec, kind.entity) for spec in kind.specs() if spec.required}
    if words:
        for spec in kind.specs():
            if spec.kind is Kind.TEXT and not spec.refers and not spec.name.endswith(("code", "_entity")):
                given[spec.name] = words
            elif spec.kind is Kind.QUANTITY:
                given[spec.name] = Quantity(words, counted=words, basis=Basis.STATED)
            elif spec.kind is Kind.DATE:
                given[spec.name] = PartialDate(words)
    if kind is VocabularyTerm:
        given |= A_TERM
    return kind(id=new_id(), **given)


def _least(ledger: Ledger, spec: FieldSpec, entity: str) -> Any:
    if spec.refers:
        kind = RECORD_TYPES["person" if spec.refers == "*" else spec.refers]
        return ledger.ids(kind)[0]
    if spec.codes is not None:
        return next(iter(spec.codes))
    if spec.name == "code":
        return RECORD_TYPES[entity].code_of(7001)
    if spec.kind is Kind.INTEGER:
        return 1
    return "person" if spec.name.endswith("_entity") else f"{entity} {spec.name}"
