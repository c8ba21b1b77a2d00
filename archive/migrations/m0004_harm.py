"""Columns for what was done to people: how often, what no preview shows, a yes to a complaint, sites on the body."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.migrations.m0003_columns import coded, flag, open_words, words

ADDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "act": (*words("how_often"), *flag("sexual_violence")),
        "complaint": (*coded("agreed", "not_stated"), *open_words("proceeding_id")),
        "medical_finding": (*coded("region", "not_stated"), *coded("side", "not_stated")),
    }
)

TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType({})

INDEXES: tuple[tuple[str, ...], ...] = (
    ("complaint", "proceeding_id"),
    # Whoever was harmed is found without reading what was written down of every act.
    ("act", "victim_entity", "victim_id", "kind", "methods", "sexual_violence", "withdrawn_at"),
)

NUMBERED: tuple[str, ...] = ()
