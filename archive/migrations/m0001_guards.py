"""Triggers of the first vault: what must never happen is refused by the database itself."""

from __future__ import annotations

from collections.abc import Iterator

NEVER_CHANGED = ("journal_entry", "journal_payload", "journal_head", "tombstone", "device", "export_package")
NEVER_DELETED = (
    "journal_entry",
    "journal_head",
    "tombstone",
    "device",
    "text_version",
    "evidence_item",
    "evidence_file",
    "export_package",
)

NEVER_REPLACED = (
    ("journal_entry", "(device = NEW.device AND sequence = NEW.sequence) OR hash = NEW.hash"),
    ("journal_payload", "hash = NEW.hash"),
    ("journal_head", "device = NEW.device AND sequence = NEW.sequence"),
    ("tombstone", "hash = NEW.hash"),
    ("device", "id = NEW.id"),
    ("text_version", "id = NEW.id"),
    ("evidence_item", "id = NEW.id OR code = NEW.code"),
    ("evidence_file", "id = NEW.id OR object_id = NEW.object_id"),
    ("export_package", "id = NEW.id OR code = NEW.code"),
)
"""REPLACE removes a row without asking the triggers for deletion, so what would remove one is refused itself."""


def triggers() -> Iterator[str]:
    """What must never happen is refused by the database itself, not only by this program."""
    for table in NEVER_CHANGED:
        columns = ""
        if table == "export_package":
            columns = (
                " OF id, code, case_id, use, audience, recipients, manifest_sha256, dossier_sha256,"
                " package_sha256, size, contents"
            )
        yield (
            f"CREATE TRIGGER {table}_unchanged BEFORE UPDATE{columns} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'immutable: {table}'); END"
        )
    for table in NEVER_DELETED:
        yield (
            f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'immutable: {table}'); END"
        )
    for table, same in NEVER_REPLACED:
        yield (
            f"CREATE TRIGGER {table}_once BEFORE INSERT ON {table}"
            f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})"
            f" BEGIN SELECT RAISE(ABORT, 'immutable: {table}'); END"
        )
    yield (
        "CREATE TRIGGER journal_payload_kept BEFORE DELETE ON journal_payload"
        " WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.hash = OLD.hash)"
        " BEGIN SELECT RAISE(ABORT, 'immutable: journal_payload'); END"
    )
    yield (
        "CREATE TRIGGER text_version_sealed BEFORE UPDATE OF"
        " id, testimony_id, kind, language, body, status, made_by, based_on, correction_reason, sealed_digest"
        " ON text_version WHEN OLD.sealed_digest IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.entity_id = OLD.id AND t.entity = 'text_version')"
        " BEGIN SELECT RAISE(ABORT, 'immutable: text_version'); END"
    )
    yield (
        "CREATE TRIGGER evidence_file_fixed BEFORE UPDATE OF"
        " id, item_id, role, object_id, size, sha256, media_type, parent_id ON evidence_file"
        " WHEN OLD.id IS NOT NEW.id OR OLD.item_id IS NOT NEW.item_id OR OLD.role IS NOT NEW.role"
        " OR OLD.object_id IS NOT NEW.object_id OR OLD.size IS NOT NEW.size OR OLD.sha256 IS NOT NEW.sha256"
        " OR OLD.media_type IS NOT NEW.media_type OR OLD.parent_id IS NOT NEW.parent_id"
        " BEGIN SELECT RAISE(ABORT, 'immutable: evidence_file'); END"
    )
    yield (
        "CREATE TRIGGER evidence_file_named BEFORE UPDATE OF name_received, modified_received ON evidence_file"
        " WHEN NOT EXISTS (SELECT 1 FROM tombstone t WHERE t.entity_id = OLD.id AND t.entity = 'evidence_file')"
        " BEGIN SELECT RAISE(ABORT, 'immutable: evidence_file'); END"
    )
