"""How an answer is told: a table for a person, or JSON for a program. By codes, unless names are asked for."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from archive.dates import PartialDate
from archive.model.acts import PeopleGroup
from archive.model.fields import Sensitivity
from archive.quantity import Quantity
from archive.questions.subjects import Subject
from archive.sensitivity import raised
from archive.vault import Vault
from ui.cli.terminal import Terminal
from ui.i18n import plain
from ui.presenters.answer_words import words_of

Row = Mapping[str, Any]
"""One line of an answer: values by the names of their columns, which have words in the catalogue."""


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
    table = [[words_of(value, terminal.language) for value in row.values()] for row in rows]
    if not table:
        return
    table.insert(0, [heads.get(name) or terminal.name_of("column", name) for name in rows[0]])
    widths = [max(len(plain(line[place])) for line in table) for place in range(len(table[0]))]
    for line in table:
        cells = (plain(words).ljust(width) for words, width in zip(line, widths, strict=True))
        terminal.line("  ".join(cells).rstrip())


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
