"""Texts of dossiers and packages in the language of the document, not of the screen.

One catalogue per language, ``exports/locale/<language>.toml``, with one table per kind
of document. English is the source: it has every key and decides which ``{fields}`` a
text has. A translation that is missing or has other fields is not used; the English
text stands in its place, so that a faulty catalogue can neither crash an export nor
put a value where it does not belong.
"""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

LOCALE_FOLDER = Path(__file__).resolve().parent / "locale"
LANGUAGES = ("en", "ru", "kk")
SOURCE_LANGUAGE = "en"


class Labels:
    """The texts of one table in one language."""

    def __init__(self, language: str, texts: dict[str, str]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, key: str, **fields: object) -> str:
        """The text of ``key`` with its fields filled in. Raises ``KeyError`` for an unknown key or field."""
        return self._texts[key].format(**fields)

    def keys(self) -> frozenset[str]:
        """Every key of the table."""
        return frozenset(self._texts)


def load_labels(language: str, table: str) -> Labels:
    """The texts of ``table`` in ``language``; English per text where the translation does not fit.

    Raises ``KeyError`` if the English catalogue has no such table and ``ValueError``
    for a language without a catalogue.
    """
    if language not in LANGUAGES:
        raise ValueError(language)
    source = read_table(SOURCE_LANGUAGE, table)
    if not source:
        raise KeyError(table)
    translated = read_table(language, table)
    texts = {
        key: translated[key] if key in translated and fields_of(translated[key]) == fields_of(text) else text
        for key, text in source.items()
    }
    return Labels(language, texts)


def read_table(language: str, table: str) -> dict[str, str]:
    """One table of one catalogue as it stands in the file; empty if the catalogue has none."""
    with (LOCALE_FOLDER / f"{language}.toml").open("rb") as file:
        catalogue = tomllib.load(file)
    return {str(key): str(text) for key, text in catalogue.get(table, {}).items()}


def fields_of(text: str) -> frozenset[str] | None:
    """Names of the ``{fields}`` of a text; None if its braces are not well formed."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return None
