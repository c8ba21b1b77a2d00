"""Numbers as people give them: the words, and the least and the most that they can mean.

"More than ten" is at least eleven and has no most; "several" has neither. A total is made only of numbers that are
known exactly, and what is vague stays beside it in its own words (domain model, 2.2 and rule V06).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final, Self

from archive.dates import Basis
from archive.errors import ArchiveError
from archive.vocabulary.work import QuantityUnit

MOST: Final = 10**12
"""The largest number that is taken: above any count of people, below what a database column holds."""


@dataclass(eq=False)
class QuantityInvalid(ArchiveError):
    """The numbers and the comparison of a quantity do not fit together; ``column`` names where."""

    code: ClassVar[str] = "quantity_invalid"
    column: str


class Comparison(StrEnum):
    """How the number is meant."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    AROUND = "around"
    BETWEEN = "between"
    SEVERAL = "several"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    NOT_STATED = "not_stated"


WORDS_ONLY: Final = frozenset({Comparison.SEVERAL, Comparison.DOZENS, Comparison.HUNDREDS, Comparison.THOUSANDS})
"""They say that there were some, never how many."""


@dataclass(frozen=True)
class Quantity:
    """A number as said; ``None`` is an open bound. Every value that exists is consistent.

    Raises ``QuantityInvalid``.
    """

    text: str
    """The words as said or printed, in the original language."""
    least: int | None = None
    most: int | None = None
    comparison: Comparison = Comparison.NOT_STATED
    unit: QuantityUnit = QuantityUnit.PEOPLE
    counted: str = ""
    """What was counted, where the field does not say it: "activists", "police officers"."""
    basis: Basis = Basis.STATED

    def __post_init__(self) -> None:
        for column, value in (("least", self.least), ("most", self.most)):
            if value is not None and not 0 <= value <= MOST:
                raise QuantityInvalid(column)
        wanted = _BOUNDS.get(self.comparison)
        if wanted is not None and (self.least is not None, self.most is not None) != wanted:
            raise QuantityInvalid("comparison")
        if self.least is not None and self.most is not None and self.most < self.least:
            raise QuantityInvalid("most")
        if self.comparison in (Comparison.EXACT, Comparison.AROUND) and self.least != self.most:
            raise QuantityInvalid("most")

    @classmethod
    def not_stated(cls, text: str = "") -> Self:
        """Nothing is said about the number."""
        return cls(text, basis=Basis.NOT_STATED)

    @classmethod
    def exactly(cls, number: int, text: str | None = None, unit: QuantityUnit = QuantityUnit.PEOPLE) -> Self:
        """This many. Raises ``QuantityInvalid``."""
        return cls(str(number) if text is None else text, number, number, Comparison.EXACT, unit)

    @property
    def exact(self) -> int | None:
        """The number where it is known exactly."""
        return self.least if self.comparison is Comparison.EXACT else None

    @property
    def stated(self) -> bool:
        """Whether anything is said of the number."""
        return self.comparison is not Comparison.NOT_STATED

    def to_columns(self, name: str) -> dict[str, Any]:
        """The seven columns that hold it, the first words of their names being ``name``."""
        return {
            f"{name}_text": self.text,
            f"{name}_least": self.least,
            f"{name}_most": self.most,
            f"{name}_comparison": str(self.comparison),
            f"{name}_unit": str(self.unit),
            f"{name}_counted": self.counted,
            f"{name}_basis": str(self.basis),
        }

    @classmethod
    def from_columns(cls, untrusted_row: Mapping[str, Any], name: str) -> Self:
        """Back from its columns. Raises ``QuantityInvalid``."""
        least, most = untrusted_row[f"{name}_least"], untrusted_row[f"{name}_most"]
        for column, value in (("least", least), ("most", most)):
            if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
                raise QuantityInvalid(column)
        for column in ("text", "counted"):
            if not isinstance(untrusted_row[f"{name}_{column}"], str):
                raise QuantityInvalid(column)
        try:
            return cls(
                untrusted_row[f"{name}_text"],
                least,
                most,
                Comparison(untrusted_row[f"{name}_comparison"]),
                QuantityUnit(untrusted_row[f"{name}_unit"]),
                untrusted_row[f"{name}_counted"],
                Basis(untrusted_row[f"{name}_basis"]),
            )
        except ValueError as error:
            raise QuantityInvalid("comparison") from error


_BOUNDS: Final[Mapping[Comparison, tuple[bool, bool]]] = {
    Comparison.EXACT: (True, True),
    Comparison.MORE_THAN: (True, False),
    Comparison.AT_LEAST: (True, False),
    Comparison.LESS_THAN: (False, True),
    Comparison.AT_MOST: (False, True),
    Comparison.AROUND: (True, True),
    Comparison.BETWEEN: (True, True),
    Comparison.SEVERAL: (False, False),
    Comparison.DOZENS: (False, False),
    Comparison.HUNDREDS: (False, False),
    Comparison.THOUSANDS: (False, False),
    Comparison.NOT_STATED: (False, False),
}
"""Which bounds each comparison has. The bounds say what the words allow: "more than 10" is least 11."""


@dataclass(frozen=True)
class Total:
    """What several quantities come to: the exact part, and all that cannot be added to it, as it was said."""

    number: int
    beside: tuple[Quantity, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the number is all there is."""
        return not self.beside


def total(quantities: Iterable[Quantity]) -> Total:
    """Add what is exact; keep apart what is vague, and what counts in another unit than the first exact one."""
    number, beside, unit = 0, list[Quantity](), None
    for quantity in quantities:
        if quantity.exact is not None and unit in (None, quantity.unit):
            unit = quantity.unit
            number += quantity.exact
        else:
            beside.append(quantity)
    return Total(number, tuple(beside))
