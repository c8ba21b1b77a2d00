"""The document of the formats names every error of the age format, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from crypto import bech32, selftest, share_errors
from crypto.age import errors
from crypto.errors import CodedError

DOCUMENT = Path(__file__).parents[3] / "crypto" / "FORMAT.md"
MODULES = (errors.__name__, bech32.__name__, selftest.__name__, share_errors.__name__)


def descendants(base: type[CodedError]) -> Iterator[type[CodedError]]:
    for child in base.__subclasses__():
        yield child
        yield from descendants(child)


def test_the_table_of_errors_is_complete() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z0-9]+_[a-z0-9_]+)` \|", text, re.MULTILINE))
    existing = {one.code for one in descendants(CodedError) if one.code and one.__module__ in MODULES}
    assert documented == existing
