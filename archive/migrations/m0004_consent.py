"""Since when an answer is taken back, which answer an event was about, and who is protected, found fast."""

from __future__ import annotations

from collections.abc import Mapping

from archive.migrations.m0003_columns import open_words, words

Columns = tuple[str, ...]

ADDED: Mapping[str, Columns] = {
    "consent_use": open_words("ended_on"),
    "consent_event": (*open_words("use"), *words("audience")),
}
TABLES: Mapping[str, Columns] = {}
INDEXES: tuple[tuple[str, ...], ...] = (("person", "protection"), ("evidence_item", "sensitivity"))
NUMBERED: tuple[str, ...] = ()
