"""Errors of the bottom layer, and the form every error of this program takes.

An error is a class with a stable code and typed fields. It holds no prose: the
sentence a person reads is made from the code in ``ui/errortext.py``. ``str()`` of an
error is its code alone, so that a log or a traceback never carries a value.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar, Self


@dataclass(eq=False)
class CodedError(Exception):
    """Base of every error of this program: a stable ``code`` and typed fields."""

    code: ClassVar[str] = ""

    def __str__(self) -> str:
        return self.code

    def fields(self) -> dict[str, object]:
        """The typed fields by name, for the sentence that a person reads."""
        return {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}

    def alone(self) -> Self:
        """This error without the way that it came and without what caused it.

        Both hold the functions that were running, and these the keys and words that they worked
        with: an error that is kept, to be shown for a while, would keep them too.
        """
        self.__cause__ = self.__context__ = None
        return self.with_traceback(None)


@dataclass(eq=False)
class CryptoError(CodedError):
    """Root of everything that ``crypto/`` raises on its own account."""
