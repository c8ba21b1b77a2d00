"""The verb ``list``: records of one kind that fit what is asked, as a table or as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from archive.dates import DateMode
from archive.errors import RecordNotFound
from archive.listing.asked import condition_asked, order_asked
from archive.listing.errors import FilterUnfit
from archive.listing.wanted import (
    AtPlace,
    Condition,
    FieldSays,
    HeldIn,
    HoldsWords,
    InCase,
    InRole,
    Measured,
    OfBody,
    Tagged,
    Unanswered,
    Unconfirmed,
    UnderArticle,
    Wanted,
    listed_field,
    listed_fields,
)
from archive.model.catalogue import entity_field, owner_of, record_type
from archive.model.field_words import field_word
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.organisations import Organisation, Place
from archive.model.people import Person
from archive.model.work import Tag
from archive.sensitivity import raised_of
from archive.sexual_violence import telling, tells_of_violence
from archive.vault import Vault
from archive.vocabulary.casework import Role
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ArticleBasis
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.presenters.by_code import code_of
from ui.presenters.record_lines import SHOWN, RecordLine, RecordLines

_AT_ONCE = 400


def listed(options: argparse.Namespace, terminal: Terminal) -> int:
    """Records of a kind, by codes; words that may name somebody only where names are asked for.

    Raises:
        FieldNotListed, FilterUnfit, FilterNotFor: about what is asked. RecordNotFound: a code that it names.
    """
    kind = record_type(options.kind)
    order = order_asked(kind, options.sort, descending=options.reverse) if options.sort else None
    with opened(options, terminal, read_only=True) as vault:
        conditions = tuple(_conditions(vault, kind, options))
        ids = vault.listing.ids(Wanted(kind, conditions, order))
        shown = ids if options.limit is None else ids[: max(options.limit, 0)]
        asked = [one.field for one in conditions if hasattr(one, "field")] + ([order.field] if order else [])
        rows = [row for some in _portions(shown) for row in _rows(vault, kind, some, options, terminal, asked)]
        if not options.json:
            rows = _without_empty(rows)
        heads = {spec.name: field_word(kind.entity, spec.name, terminal.language) for spec in listed_fields(kind)}
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows, heads)
        if not options.json:
            terminal.say("found", number=len(ids))
    return EXIT_OK


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _without_empty(rows: list[Row]) -> list[Row]:
    """A table without the usual columns in which no row says anything."""
    empty = [name for name in ("what", "when", "state", "name") if not any(row.get(name) for row in rows)]
    return [{name: value for name, value in row.items() if name not in empty} for row in rows]


def _conditions(vault: Vault, kind: type[Record], options: argparse.Namespace) -> Iterator[Condition]:
    mode = DateMode.CERTAIN if options.certain else DateMode.POSSIBLE
    for words in options.where:
        yield condition_asked(vault.records, kind, words, mode=mode)
    for field in ("verification", "claim"):
        if getattr(options, field):
            yield FieldSays(listed_field(kind, field).name, tuple(getattr(options, field)))
    if options.case:
        yield InCase(named_case(vault, options.case).id)
    if options.place:
        yield AtPlace(_named(vault, Place, options.place))
    if options.body:
        yield OfBody(_named(vault, Organisation, options.body))
    if options.tag:
        yield Tagged(_tag(vault, options.tag))
    measures = tuple(MeasureKind(code) for code in options.measure)
    if options.held_on is not None:
        yield HeldIn(options.held_on, mode, measures)
    elif measures:
        yield Measured(measures)
    if options.article is not None:
        yield UnderArticle(options.article, tuple(ArticleBasis(code) for code in options.basis))
    elif options.basis:
        yield FieldSays(listed_field(kind, "basis").name, tuple(options.basis))
    if options.unanswered is not None:
        yield Unanswered(options.unanswered, mode)
    if options.unconfirmed is not None:
        yield Unconfirmed(options.unconfirmed)
    if options.role:
        yield InRole(tuple(Role(code) for code in options.role))
    if options.words:
        yield HoldsWords(" ".join(options.words))


def _named(vault: Vault, kind: type[Record], untrusted_code: str) -> str:
    record = vault.records.by_code(untrusted_code)
    if not isinstance(record, kind):
        raise RecordNotFound(entity=kind.entity)
    return record.id


def _tag(vault: Vault, untrusted_term: str) -> str:
    wanted = untrusted_term.strip().casefold()
    found = next((tag.id for tag in vault.ledger.find(Tag) if tag.term.casefold() == wanted), None)
    if found is None:
        raise FilterUnfit(entity=Tag.entity, field="term")
    return found


def _rows(
    vault: Vault,
    kind: type[Record],
    ids: Sequence[str],
    options: argparse.Namespace,
    terminal: Terminal,
    asked: Sequence[str],
) -> Iterator[Row]:
    records = vault.ledger.many(kind, ids)
    lines = RecordLines(vault).of(kind, ids, terminal.language, words=options.names)
    raised = raised_of(vault.ledger, kind)
    told = [spec for spec in listed_fields(kind) if spec.name != "code" and _told(spec, names=options.names)]
    if not options.json:
        told = [spec for spec in told if spec.name in asked]
    codes = _codes(vault, records.values(), told)
    for one in ids:
        if one not in lines:
            continue
        record, open_to_all = records[one], raised.get(one, Sensitivity.OPEN) in SHOWN
        row: dict[str, Any] = {"record": _code(vault, record), **_head(lines[one], options)}
        if isinstance(record, Person) and options.names:
            row["name"] = vault.people.main_name(record) if open_to_all else ""
        violent = tells_of_violence(vault.ledger, record)
        for spec in told:
            shown = open_to_all and not (violent and telling(record, spec.name))
            row[spec.name] = _value(record, spec, codes) if shown else None
        yield row


def _told(spec: FieldSpec, *, names: bool) -> bool:
    """What somebody wrote is told with names alone, and what identifies too; codes of records always."""
    if names or spec.refers:
        return True
    return spec.sensitivity in SHOWN and spec.kind is not Kind.TEXT


def _head(line: RecordLine, options: argparse.Namespace) -> Row:
    if options.json:
        return {"id": line.id}
    return {"what": line.title, "when": line.when, "state": line.status}


def _code(vault: Vault, record: Record) -> str:
    own = str(getattr(record, "code", ""))
    owner = None if own else owner_of(type(record), vars(record))
    return own or (code_of(vault, *owner) if owner is not None else "")


def _value(record: Record, spec: FieldSpec, codes: Mapping[str, str]) -> Any:
    value = getattr(record, spec.name)
    if spec.refers:
        return codes.get(str(value), "") if value else None
    return None if spec.kind is Kind.TEXT and not value else value


def _codes(vault: Vault, records: Any, told: Sequence[FieldSpec]) -> dict[str, str]:
    """The codes of everything that these records name, by id."""
    wanted: dict[str, set[str]] = {}
    for record in records:
        for spec in told:
            value = getattr(record, spec.name) if spec.refers else None
            if value:
                entity = getattr(record, entity_field(spec)) if spec.refers == "*" else spec.refers
                wanted.setdefault(str(entity), set()).add(str(value))
    found: dict[str, str] = {}
    for entity, ids in wanted.items():
        for record in vault.ledger.many(record_type(entity), sorted(ids)).values():
            found[record.id] = _code(vault, record)
    return found
