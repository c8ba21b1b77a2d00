"""Vocabularies to which a person adds terms of their own: their codes begin with ``own-``, as no other does."""

from __future__ import annotations

import enum
import re
from typing import Final, Self

OWN: Final = "own-"
LONGEST_CODE: Final = 64
_OWN_CODE: Final = re.compile(r"own-[a-z0-9]+(?:-[a-z0-9]+)*")


def is_own_code(untrusted_code: str) -> bool:
    """Whether it has the form of a code of an own term. That there is such a term, the vault alone knows."""
    return len(untrusted_code) <= LONGEST_CODE and _OWN_CODE.fullmatch(untrusted_code) is not None


class Extendable(enum.StrEnum):
    """A vocabulary that also takes the code of any own term.

    Only the codes that come with the program are counted and listed as its members, and no rule depends on any other.
    ``archive.integrity.vocabulary`` refuses a record with the code of a term that its vault does not have.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str) or not is_own_code(value):
            return None
        term = str.__new__(cls, value)
        term._name_ = value
        term._value_ = value
        return term
