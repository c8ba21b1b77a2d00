"""The exact place to which a citation or a note points, and the texts of files of evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from archive.migrations.m0003_columns import coded, open_words, part_of, words

ADDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "citation": (*words("fragment"), '"target_paragraph" INTEGER', *open_words("quoted_id")),
        "note": words("fragment"),
    }
)

TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "transcript": (
            *part_of("file_id", "evidence_file"),
            *coded("kind", "verbatim"),
            *coded("language", "not_stated"),
            *words("body"),
            *coded("status", "draft"),
            *coded("made_by", "person"),
            *open_words("based_on", "replaces"),
            *words("correction_reason"),
            *open_words("sealed_digest"),
        )
    }
)

INDEXES: tuple[tuple[str, ...], ...] = (("transcript", "file_id"),)

NUMBERED: tuple[str, ...] = ()

_GUARDED = "id, file_id, kind, language, body, status, made_by, based_on, replaces, correction_reason, sealed_digest"


def triggers() -> Iterator[str]:
    """A sealed transcript stays as it is, and none ever goes: the database itself refuses it."""
    refused = "BEGIN SELECT RAISE(ABORT, 'immutable: transcript'); END"
    yield f"CREATE TRIGGER transcript_kept BEFORE DELETE ON transcript {refused}"
    yield (
        "CREATE TRIGGER transcript_once BEFORE INSERT ON transcript"
        f" WHEN EXISTS (SELECT 1 FROM transcript WHERE id = NEW.id) {refused}"
    )
    yield (
        f"CREATE TRIGGER transcript_sealed BEFORE UPDATE OF {_GUARDED} ON transcript"
        " WHEN OLD.sealed_digest IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.entity_id = OLD.id AND t.entity = 'transcript')"
        f" {refused}"
    )
