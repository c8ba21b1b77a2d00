"""Texts of the parts that know no Qt: the terminal, errors, findings. One catalogue file a language.

``ui/locale/<language>.toml`` holds one table for each part; English is the source and
decides which ``{fields}`` a text has. A text whose fields differ is not used: the
English one stands in its place, so that a faulty catalogue can neither crash the
program nor put a value where it does not belong.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from exports.labels import fields_of

Language = Literal["en", "ru", "kk"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")
SOURCE: Language = "en"
FOLDER = Path(__file__).resolve().parent / "locale"


def language_of(untrusted_tag: str) -> Language:
    """The language of ours for a tag such as ``ru_RU.UTF-8``; English for one that is not among ours."""
    start = untrusted_tag.strip().lower().replace("-", "_").split("_")[0].split(".")[0]
    return next((language for language in LANGUAGES if language == start), SOURCE)


def environment_language(environment: Mapping[str, str]) -> Language:
    """The language that the person's system is set to."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return language_of(environment[name])
    return SOURCE


@functools.cache
def table(language: Language, name: str) -> Mapping[str, str]:
    """One table of one catalogue, every key of the English one present."""
    source = read_table(SOURCE, name)
    translated = read_table(language, name)
    return MappingProxyType(
        {
            key: translated[key] if key in translated and fields_of(translated[key]) == fields_of(text) else text
            for key, text in source.items()
        }
    )


def read_table(language: Language, name: str) -> dict[str, str]:
    """One table as it stands in the file, flattened: ``[a.b] c`` becomes ``b.c`` of table ``a``."""
    with (FOLDER / f"{language}.toml").open("rb") as file:
        catalogue: dict[str, Any] = tomllib.load(file)
    return dict(_flat(catalogue.get(name, {}), ""))


def _flat(values: Mapping[str, Any], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in values.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{key}.")
        else:
            found.append((f"{prefix}{key}", str(value)))
    return found


def text(language: Language, name: str, key: str, **fields: object) -> str:
    """One text with its fields filled in. Raises ``KeyError`` for an unknown key."""
    return table(language, name)[key].format(**fields)
