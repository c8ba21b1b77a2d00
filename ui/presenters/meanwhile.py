"""Saving a record that may have been changed since its form was opened: nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from archive.dates import PartialDate
from archive.ledger import Ledger
from archive.model.fields import Record

R = TypeVar("R", bound=Record)

ON = "1"
"""A yes, in words."""


@dataclass(frozen=True)
class Clashed:
    """What was changed by the form and, since it was opened, by somebody else too. Nothing was written."""

    now: Mapping[str, str]
    """What the record says now in those fields, in words."""
    mine: Mapping[str, str]


def words_of(value: Any) -> str:
    """A value as it stands in a field of a form: text, code, words of a date, a list with commas, ``ON`` for yes."""
    if isinstance(value, PartialDate):
        return value.text or value.to_edtf()
    if isinstance(value, bool):
        return ON if value else ""
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return str(value.value if isinstance(value, Enum) else value).strip()


def amend_seen(
    ledger: Ledger, record: R, changes: Mapping[str, Any], seen: Mapping[str, str], *, insist: bool = False
) -> R | Clashed:
    """Write what the form changed of the record; fields that it left as it had ``seen`` them stay as they are.

    ``seen`` is what stood in the form when it was opened, in words, by field. A field that has another value now is
    written over only when a person insists. Raises as ``Ledger.amend``.
    """
    with ledger.database.atomic():
        current = ledger.get(type(record), record.id)
        now, wanted = _words(current, changes), {name: words_of(value) for name, value in changes.items()}
        clashed = clash_in(now, wanted, seen)
        if clashed is not None and not insist:
            return clashed
        return amend_mine(ledger, current, changes, seen)


def amend_mine(ledger: Ledger, current: R, changes: Mapping[str, Any], seen: Mapping[str, str]) -> R:
    """Write what the form changed over what the record says now. Raises as ``Ledger.amend``."""
    now, wanted = _words(current, changes), {name: words_of(value) for name, value in changes.items()}
    return ledger.amend(current, {name: changes[name] for name in changes if is_mine(name, wanted, seen, now)})


def clash_in(now: Mapping[str, str], wanted: Mapping[str, str], seen: Mapping[str, str]) -> Clashed | None:
    """What the form changed and the record has differently by ``now``; None where nothing clashes."""
    clashing = [
        name
        for name in wanted
        if is_mine(name, wanted, seen, now) and now[name] not in (seen.get(name, now[name]).strip(), wanted[name])
    ]
    if not clashing:
        return None
    return Clashed({name: now[name] for name in clashing}, {name: wanted[name] for name in clashing})


def is_mine(name: str, wanted: Mapping[str, str], seen: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether the form changed that field since it was opened."""
    return wanted[name] != seen.get(name, now[name]).strip()


def _words(record: Record, names: Iterable[str]) -> dict[str, str]:
    return {name: words_of(getattr(record, name)) for name in names}
