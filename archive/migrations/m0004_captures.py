"""What an item of evidence tells of its capture online: where, when, by whom, and what stood around it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.migrations.m0003_columns import dates, words

ADDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "evidence_item": (
            *words("capture_url", "capture_account"),
            *dates("captured"),
            *words("capture_collector", "capture_tool", "capture_network", "capture_context"),
        )
    }
)
TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType({})
INDEXES: tuple[tuple[str, ...], ...] = ()
NUMBERED: tuple[str, ...] = ()
