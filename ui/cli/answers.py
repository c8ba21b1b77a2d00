"""How an answer is told: a table for a person, or JSON for a program. By codes, unless names are asked for."""

from __future__ import annotations

import argparse
import enum
import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from archive.date_words import parse_words
from archive.dates import Basis, PartialDate, Period, Precision
from archive.model.acts import PeopleGroup
from archive.model.fields import Sensitivity
from archive.quantity import Comparison, Quantity, Total
from archive.questions.details import Trait
from archive.questions.due_line import DueKind, Standing
from archive.questions.limits import LimitState
from archive.questions.subjects import Subject
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.casework import Answer
from archive.vocabulary.labels import label
from ui.cli.errors import PeriodNotUnderstood
from ui.cli.terminal import Terminal
from ui.i18n import Language, plain

Row = Mapping[str, Any]
"""One line of an answer: values by the names of their columns, which have words in the catalogue."""


def period_of(untrusted_words: str) -> Period:
    """The days that somebody names: 2022-01-08, "8 January 2022", "май 2022".

    Raises:
        PeriodNotUnderstood.
    """
    date = parse_words(untrusted_words)
    if date.earliest is None and date.latest is None:
        raise PeriodNotUnderstood
    return Period(date.earliest, date.latest)


def tell(
    vault: Vault,
    options: argparse.Namespace,
    terminal: Terminal,
    rows: Sequence[Row],
    heads: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Every row, in the form that the options ask for; with ``--names`` also who the people are.

    ``heads`` has the words above columns that the catalogue does not know, by their names.
    """
    if options.names:
        rows = [_with_names(vault, row) for row in rows]
    if options.json:
        plain_rows = [{name: for_programs(value) for name, value in row.items()} for row in rows]
        terminal.line(json.dumps(plain_rows, ensure_ascii=False))
        return
    table = [[for_people(value, terminal) for value in row.values()] for row in rows]
    if not table:
        return
    table.insert(0, [heads.get(name) or terminal.name_of("column", name) for name in rows[0]])
    widths = [max(len(plain(line[place])) for line in table) for place in range(len(table[0]))]
    for line in table:
        cells = (plain(words).ljust(width) for words, width in zip(line, widths, strict=True))
        terminal.line("  ".join(cells).rstrip())


def bounds(date: PartialDate, language: Language) -> str:
    """The days that a date can mean. Its own words are not shown here: they may say more than a day."""
    if date.earliest is None and date.latest is None:
        if date.basis is Basis.NOT_STATED:
            return label(Basis, Basis.NOT_STATED, language)
        return label(Precision, Precision.UNKNOWN, language)
    if date.earliest == date.latest:
        return f"~ {date.earliest}" if date.approximate else str(date.earliest)
    return f"{date.earliest or ''}…{date.latest or ''}"


def amount(quantity: Quantity, language: Language) -> str:
    """What a number can mean; one that is not exact never looks as if it were."""
    if quantity.exact is not None:
        return str(quantity.exact)
    if quantity.comparison is Comparison.AROUND:
        return f"~ {quantity.least}"
    if quantity.least is None and quantity.most is None:
        return label(Comparison, quantity.comparison, language)
    if quantity.most is None:
        return f"≥ {quantity.least}"
    return f"≤ {quantity.most}" if quantity.least is None else f"{quantity.least}–{quantity.most}"


def in_all(total: Total, language: Language) -> str:
    """What is exact, and beside it what cannot be added: "4 + several"."""
    beside = [amount(quantity, language) for quantity in total.beside]
    return " + ".join([str(total.number), *beside] if total.number or not beside else beside)


def _with_names(vault: Vault, row: Row) -> Row:
    told = dict[str, Any]()
    for name, value in row.items():
        told[name] = value
        if isinstance(value, Subject):
            told["name"] = _name(vault, value)
    return told


def _name(vault: Vault, subject: Subject) -> str:
    if not subject.id:
        return ""
    if subject.entity == PeopleGroup.entity:
        return vault.records.get(PeopleGroup, subject.id).label
    person = vault.people.get(subject.id)
    if raised(vault.ledger, person) in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY):
        return ""
    return vault.people.main_name(person) or person.label


def for_people(value: Any, terminal: Terminal) -> str:
    """A value as a person reads it."""
    language = terminal.language
    if isinstance(value, LimitState):
        return terminal.name_of("limit_state", value)
    if isinstance(value, (DueKind, Standing)):
        return terminal.name_of("due", value)
    if isinstance(value, Trait):
        return terminal.name_of("trait", value)
    if isinstance(value, enum.StrEnum):
        return terminal.label_of(value)
    if isinstance(value, PartialDate):
        return bounds(value, language)
    if isinstance(value, Quantity):
        return amount(value, language)
    if isinstance(value, Subject):
        return f"{value.code} ({amount(value.size, language)})" if value.size is not None else value.code
    if isinstance(value, bool):
        return label(Answer, Answer.YES if value else Answer.NO, language)
    if isinstance(value, (tuple, list)):
        return ", ".join(for_people(one, terminal) for one in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{for_people(name, terminal)}: {number}" for name, number in value.items())
    return "" if value is None else str(value)


def for_programs(value: Any) -> Any:
    """A value as JSON takes it."""
    if isinstance(value, PartialDate):
        return {"from": _iso(value.earliest), "to": _iso(value.latest), "approximate": value.approximate}
    if isinstance(value, Quantity):
        return {"least": value.least, "most": value.most, "comparison": str(value.comparison)}
    if isinstance(value, Subject):
        return value.code
    if isinstance(value, (tuple, list)):
        return [for_programs(one) for one in value]
    if isinstance(value, Mapping):
        return {str(name): for_programs(one) for name, one in value.items()}
    return value if value is None or isinstance(value, (bool, int)) else str(value)


def _iso(day: object) -> str | None:
    return None if day is None else str(day)
