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
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal
from unicodedata import category

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
    """One table as it stands in the file, flattened: ``[a.b] c`` becomes ``b.c`` of table ``a``.

    Empty when the file has no such table.
    """
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


def text(language: Language, name: str, key: str, /, **fields: object) -> str:
    """One text with its fields filled in, each made fit to be shown. Raises ``KeyError`` for an unknown key."""
    return table(language, name)[key].format(**{field: shown(value) for field, value in fields.items()})


def name_of(language: Language, name: str, family: str, code: object) -> str:
    """The text of a code in a family of codes, or the code itself where the catalogue is older than it."""
    key = f"{family}.{code}" if family else str(code)
    return table(language, name).get(key, shown(code))


def shown(value: object) -> str:
    """A value as it stands in a sentence: one line, a day or a moment in UTC as ISO 8601 writes it."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return f"{moment:%Y-%m-%d %H:%M} UTC"
    if isinstance(value, (tuple, list, frozenset)):
        return ", ".join(shown(one) for one in value)
    return plain(str(value))


def plain(words: str) -> str:
    """Text that stays on its line and cannot steer what shows it.

    File names and records come from strangers: control characters (they steer terminals), line
    breaks (they forge a line of ours), hidden marks of writing direction and halves of characters
    all become U+FFFD.
    """
    return "".join(letter if letter.isprintable() or category(letter) == "Zs" else "\ufffd" for letter in words)
