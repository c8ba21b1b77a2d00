"""What a code is called in English, Russian and Kazakh."""

from __future__ import annotations

import enum
import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal

LabelLanguage = Literal["en", "ru", "kk"]

UNSURE = "unsure"
"""The table that lists terms which nobody who works in the language has confirmed."""


def label(vocabulary: type[enum.StrEnum] | str, code: str, language: LabelLanguage) -> str:
    """The words for a code, in lower case except for names.

    ``vocabulary`` is the enumeration or its name. Every code of ``archive/vocabulary``,
    ``archive/dates.py`` and ``archive/quantity.py``, ``archive.consent.Ground`` and
    ``archive.model.fields.Sensitivity`` has a label in each language.

    Raises ``KeyError`` for a vocabulary or code that has none.
    """
    name = vocabulary if isinstance(vocabulary, str) else vocabulary.__name__
    return _labels(language)[name][code]


def unsure(language: LabelLanguage) -> tuple[tuple[str, str, str], ...]:
    """The labels that wait for a Kazakhstani lawyer or a native speaker: vocabulary, code and label of each."""
    listed = _read(language)[UNSURE]
    return tuple(
        (name, code, _labels(language)[name][code]) for name in sorted(listed) for code in listed[name]
    )


def _read(language: LabelLanguage) -> dict[str, dict[str, list[str]]]:
    text = Path(__file__).with_name(f"{language}.toml").read_text(encoding="utf-8")
    tables: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return tables


@functools.cache
def _labels(language: LabelLanguage) -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType(
        {
            name: MappingProxyType({code: str(words) for code, words in table.items()})
            for name, table in _read(language).items()
            if name != UNSURE
        }
    )
