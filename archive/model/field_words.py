"""What a kind of record and each of its fields is called in English, Russian and Kazakh."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from archive.vocabulary.labels import LabelLanguage

RECORD, RECORDS = "record", "records"
"""The keys of a table that name the kind itself; the others name its fields."""


def record_word(kind: str, language: LabelLanguage) -> str:
    """One record of that kind, in lower case: "case", "item of evidence".

    ``kind`` is a name of ``archive.model.catalogue.RECORD_TYPES``; each has its words in each language.

    Raises ``KeyError`` for a kind that does not exist.
    """
    return _words(language)[kind][RECORD]


def records_word(kind: str, language: LabelLanguage) -> str:
    """Several records of that kind, as the heading of a list, in lower case.

    Raises ``KeyError`` for a kind that does not exist.
    """
    return _words(language)[kind][RECORDS]


def field_word(kind: str, field: str, language: LabelLanguage) -> str:
    """What stands beside a field on a form or in a history, in lower case; no two fields of a kind share it.

    Raises ``KeyError`` for a kind that does not exist or declares no such field.
    """
    if field in (RECORD, RECORDS):
        raise KeyError(field)
    return _words(language)[kind][field]


@functools.cache
def _words(language: LabelLanguage) -> Mapping[str, Mapping[str, str]]:
    text = (Path(__file__).with_name("words") / f"{language}.toml").read_text(encoding="utf-8")
    tables: dict[str, dict[str, str]] = tomllib.loads(text)
    return MappingProxyType({kind: MappingProxyType(table) for kind, table in tables.items()})
