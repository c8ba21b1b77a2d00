"""Values of answers in words, alike at the terminal and in the windows. By codes: nothing here names anybody."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from archive.dates import Basis, PartialDate, Precision
from archive.quantity import Comparison, Quantity, Total
from archive.questions.details import Trait
from archive.questions.due_line import DueKind, Standing
from archive.questions.limits import LimitState
from archive.questions.subjects import Subject
from archive.vocabulary.casework import Answer
from archive.vocabulary.labels import label
from ui.i18n import Language, name_of


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


def words_of(value: Any, language: Language) -> str:
    """A value of an answer in words."""
    if isinstance(value, LimitState):
        return name_of(language, "terminal", "limit_state", value)
    if isinstance(value, (DueKind, Standing)):
        return name_of(language, "terminal", "due", value)
    if isinstance(value, Trait):
        return name_of(language, "terminal", "trait", value)
    if isinstance(value, enum.StrEnum):
        return label(type(value), value, language)
    if isinstance(value, PartialDate):
        return bounds(value, language)
    if isinstance(value, Quantity):
        return amount(value, language)
    if isinstance(value, Subject):
        return f"{value.code} ({amount(value.size, language)})" if value.size is not None else value.code
    if isinstance(value, bool):
        return label(Answer, Answer.YES if value else Answer.NO, language)
    if isinstance(value, (tuple, list)):
        return ", ".join(words_of(one, language) for one in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{words_of(name, language)}: {number}" for name, number in value.items())
    return "" if value is None else str(value)


def column_words(name: str, language: Language) -> str:
    """What a value of an answer is called."""
    return name_of(language, "terminal", "column", name)
