"""What was covered in a file, why, by whom, and who looked at the result."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.migrations.m0003_columns import coded, part_of, words

ADDED: Mapping[str, tuple[str, ...]] = MappingProxyType({})

TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "redaction": (
            *part_of("file_id", "evidence_file"),
            *words("reasons", "methods", "areas", "note", "made_by", "tool"),
            *coded("status", "waiting"),
            *words("reviewed_by"),
        ),
    }
)

INDEXES: tuple[tuple[str, ...], ...] = (("redaction", "file_id"),)

NUMBERED: tuple[str, ...] = ()
