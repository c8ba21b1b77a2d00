"""A number as it is typed: the words, how they are meant, the least and the most; each is text until it is saved."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

from archive.dates import Basis
from archive.quantity import MOST, WORDS_ONLY, Comparison, Quantity, QuantityInvalid
from archive.quantity_words import read_quantity
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.work import QuantityUnit


@dataclass(frozen=True)
class QuantityEntry:
    """What stands in the parts of the field. Nothing of it has been judged."""

    text: str = ""
    comparison: str = str(Comparison.NOT_STATED)
    least: str = ""
    most: str = ""
    unit: str = str(QuantityUnit.PEOPLE)
    counted: str = ""
    basis: str = str(Basis.NOT_STATED)

    @classmethod
    def of(cls, quantity: Quantity) -> QuantityEntry:
        """A number of a record, as the field shows it. "More than 10" shows the ten that was said, not eleven."""
        least, most = quantity.least, quantity.most
        if quantity.comparison is Comparison.MORE_THAN and least:
            least -= 1
        if quantity.comparison is Comparison.LESS_THAN and most is not None:
            most += 1
        return cls(
            quantity.text,
            str(quantity.comparison),
            "" if least is None else str(least),
            "" if most is None else str(most),
            str(quantity.unit),
            quantity.counted,
            str(quantity.basis),
        )

    @classmethod
    def read(cls, untrusted_words: str) -> QuantityEntry:
        """Back from :meth:`words`; nothing stated where they make no sense."""
        try:
            untrusted = json.loads(untrusted_words)
        except ValueError:
            return cls()
        if not isinstance(untrusted, dict):
            return cls()
        names = {field.name for field in dataclasses.fields(cls)}
        return cls(**{name: str(value) for name, value in untrusted.items() if name in names})

    def words(self) -> str:
        """All parts in one text, for keeping and comparing."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, sort_keys=True)

    def quantity(self) -> Quantity:
        """The number that is meant. Words of which nothing was said how they are meant stay words.

        Raises ``QuantityInvalid`` where the parts do not fit together.
        """
        try:
            comparison, unit, basis = Comparison(self.comparison), QuantityUnit(self.unit), Basis(self.basis)
        except ValueError as error:
            raise QuantityInvalid("comparison") from error
        shows_least, shows_most = bounds_shown(comparison)
        least = _number(self.least, "least") if shows_least else None
        most = _number(self.most, "most") if shows_most else None
        if comparison in (Comparison.EXACT, Comparison.AROUND):
            most = least
        if comparison is Comparison.MORE_THAN and least is not None:
            least += 1
        if comparison is Comparison.LESS_THAN and most is not None:
            most -= 1
        if comparison is not Comparison.NOT_STATED and basis is Basis.NOT_STATED:
            basis = Basis.STATED
        if comparison is Comparison.NOT_STATED and not self.text.strip():
            return Quantity.not_stated()
        return Quantity(self.text.strip(), least, most, comparison, unit, self.counted.strip(), basis)


def bounds_shown(comparison: Comparison) -> tuple[bool, bool]:
    """Whether the least and the most are asked for. "Several" has neither: no number is made out of it."""
    if comparison in WORDS_ONLY or comparison is Comparison.NOT_STATED:
        return False, False
    if comparison in (Comparison.LESS_THAN, Comparison.AT_MOST):
        return False, True
    return True, comparison is Comparison.BETWEEN


def understood(text: str, entry: QuantityEntry) -> QuantityEntry:
    """The entry with new words, and with what they mean where they are understood; nothing is guessed otherwise."""
    try:
        read = read_quantity(text, QuantityUnit(entry.unit))
    except ValueError:
        read = None
    meant = QuantityEntry(basis=entry.basis) if read is None else QuantityEntry.of(read)
    return dataclasses.replace(meant, text=text, unit=entry.unit, counted=entry.counted)


def meant_words(quantity: Quantity, language: LabelLanguage) -> str:
    """How a number is meant, without its own words: "more than 10", "several"; empty where nothing was understood."""
    if not quantity.stated:
        return ""
    entry = QuantityEntry.of(quantity)
    bounds = "–".join(dict.fromkeys(part for part in (entry.least, entry.most) if part))
    return " ".join(part for part in (label(Comparison, quantity.comparison, language), bounds) if part)


def _number(untrusted_words: str, column: str) -> int | None:
    words = untrusted_words.strip().replace(" ", "").replace("\u00a0", "")
    if not words:
        return None
    if not (words.isascii() and words.isdecimal()) or len(words) > len(str(MOST)):
        raise QuantityInvalid(column)
    return int(words)
