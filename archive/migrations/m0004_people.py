"""What the fourth step brings for people: ways to look over everybody without reading everything of each."""

from __future__ import annotations

from collections.abc import Mapping

ADDED: Mapping[str, tuple[str, ...]] = {}

TABLES: Mapping[str, tuple[str, ...]] = {}

INDEXES: tuple[tuple[str, ...], ...] = (("person", "sex"), ("person", "residence"), ("person", "family"))

NUMBERED: tuple[str, ...] = ()
