"""Which testimony a recording is of, and under which consent it was made."""

from __future__ import annotations

from collections.abc import Mapping

from archive.migrations.m0003_columns import open_words

ADDED: Mapping[str, tuple[str, ...]] = {"evidence_item": open_words("testimony_id", "consent_id")}
TABLES: Mapping[str, tuple[str, ...]] = {}
INDEXES: tuple[tuple[str, ...], ...] = (("evidence_item", "testimony_id"),)
NUMBERED: tuple[str, ...] = ()
