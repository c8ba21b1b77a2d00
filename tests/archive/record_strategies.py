"""Values for every declared field of every record type, for tests that try them all."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from archive.canonical import clean_text
from archive.dates import Basis, PartialDate, Precision, Relation
from archive.ledger import new_id
from archive.model.fields import FieldSpec, Kind, Record

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(clean_text)
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
            Kind.CODES: st.lists(st.sampled_from(["7", "9", "21"]), max_size=3).map(tuple),
        }[spec.kind]
    return st.none() | fitting if spec.optional else fitting


@st.composite
def changes(draw: st.DrawFn, kind: type[Record]) -> dict[str, Any]:
    """Some new values for some fields that may change."""
    open_specs = [spec for spec in kind.specs() if not spec.fixed]
    if not open_specs:
        return {}
    chosen = draw(st.lists(st.sampled_from(open_specs), max_size=3, unique_by=lambda spec: spec.name))
    return {spec.name: draw(values(spec)) for spec in chosen}


@st.composite
def new_records(draw: st.DrawFn, kind: type[Record], known: dict[str, str]) -> Record:
    """A record with any values; ids of other records are taken from ``known`` by entity."""
    given = {spec.name: draw(values(spec)) for spec in kind.specs()}
    record_id = new_id()
    for name in given:
        if name == "code":
            given[name] = f"Z-{record_id}"
        elif name == "object_id":
            given[name] = record_id
        elif name in REFERENCES:
            given[name] = known[REFERENCES[name]]
        elif name in ("member_id", "object_entity", "member_entity"):
            given[name] = record_id
    return kind(id=record_id, **given)


REFERENCES = {
    "case_id": "case_file",
    "person_id": "person",
    "testimony_id": "testimony",
    "consent_id": "consent",
    "item_id": "evidence_item",
}
