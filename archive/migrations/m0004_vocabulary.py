"""What the fourth step brings for vocabularies: own terms, and labels that were corrected."""

from __future__ import annotations

from collections.abc import Mapping

from archive.migrations.m0003_columns import flag, words

ADDED: Mapping[str, tuple[str, ...]] = {}
TABLES: Mapping[str, tuple[str, ...]] = {
    "vocabulary_term": (
        *words("vocabulary", "term", "label_en", "label_ru", "label_kk", "meaning"),
        *flag("checked"),
    ),
}
INDEXES: tuple[tuple[str, ...], ...] = (("vocabulary_term", "term"),)
NUMBERED: tuple[str, ...] = ()
