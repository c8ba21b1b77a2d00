"""What a code is called in English, Russian and Kazakh."""

from __future__ import annotations

import enum
import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from archive.vocabulary.extendable import OWN, is_own_code
from archive.vocabulary.wording import LANGUAGES, LabelLanguage, Labels, own_words

__all__ = ["LANGUAGES", "LabelLanguage", "known_codes", "label", "unsure"]

UNSURE = "unsure"
"""The table that lists terms which nobody who works in the language has confirmed."""


def label(vocabulary: type[enum.StrEnum] | str, code: str, language: LabelLanguage) -> str:
    """The words for a code, in lower case except for names.

    ``vocabulary`` is the enumeration or its name. Every code of ``archive/vocabulary``,
    ``archive/dates.py`` and ``archive/quantity.py``, ``archive.consent.Ground`` and
    ``archive.model.fields.Sensitivity`` has a label in each language. Where the language is that of an open
    vault (``wording.as_spoken``), its own words come before those; a term that has none in this language
    is told in another, with the code of that language beside it.

    Raises ``KeyError`` for a vocabulary or code that has none.
    """
    name = vocabulary if isinstance(vocabulary, str) else vocabulary.__name__
    own = own_words(language)
    labels = own.labels_of(name, str(code)) if own is not None else None
    if labels is not None and (labels.get(language) or is_own_code(code)):
        return labels.get(language) or _elsewhere(labels, code)
    if is_own_code(code) and name in _labels(language):
        return _of_code(code)
    return _labels(language)[name][code]


def known_codes(language: LabelLanguage) -> Mapping[str, Mapping[str, str]]:
    """Every vocabulary with its codes and the labels that come with the program."""
    return _labels(language)


def _elsewhere(labels: Labels, code: str) -> str:
    return next((f"{labels[one]} ({one})" for one in LANGUAGES if labels.get(one)), _of_code(code))


def _of_code(code: str) -> str:
    """Readable where no vault says what it is called."""
    return str(code).removeprefix(OWN).replace("-", " ")


def unsure(language: LabelLanguage) -> tuple[tuple[str, str, str], ...]:
    """The labels that wait for a Kazakhstani lawyer or a native speaker: vocabulary, code and label of each."""
    listed = _read(language)[UNSURE]
    return tuple(
        (name, code, _labels(language)[name][code]) for name in sorted(listed) for code in listed[name]
    )


def _read(language: str) -> dict[str, dict[str, list[str]]]:
    text = Path(__file__).with_name(f"{language}.toml").read_text(encoding="utf-8")
    tables: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return tables


def _labels(language: LabelLanguage) -> Mapping[str, Mapping[str, str]]:
    return _shipped(str(language))  # what is kept for good holds no words of a vault


@functools.cache
def _shipped(language: str) -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType(
        {
            name: MappingProxyType({code: str(words) for code, words in table.items()})
            for name, table in _read(language).items()
            if name != UNSURE
        }
    )
