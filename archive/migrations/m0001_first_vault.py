"""Schema of the first released vault: records, journal, search, and what keeps them from being rewritten."""

from __future__ import annotations

from typing import Any

from archive.migrations.m0001_guards import triggers

RECORDS = (
    """
    CREATE TABLE case_file (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "title" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "summary" TEXT NOT NULL,
        "status" TEXT NOT NULL,
        "rights_affected" TEXT NOT NULL,
        "opened_text" TEXT NOT NULL, "opened_from" TEXT, "opened_to" TEXT,
        "opened_rel" TEXT NOT NULL, "opened_prec" TEXT NOT NULL, "opened_approx" INTEGER NOT NULL,
        "opened_basis" TEXT NOT NULL, "opened_anchor" TEXT, "opened_clock" TEXT,
        "identity_mode" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE case_member (
        id TEXT PRIMARY KEY,
        "case_id" TEXT NOT NULL REFERENCES case_file (id),
        "member_entity" TEXT NOT NULL,
        "member_id" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX case_member_case_id ON case_member ("case_id")',
    'CREATE INDEX case_member_member_id ON case_member ("member_id")',
    """
    CREATE TABLE person (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "label" TEXT NOT NULL,
        "sex" TEXT NOT NULL,
        "birth_text" TEXT NOT NULL, "birth_from" TEXT, "birth_to" TEXT,
        "birth_rel" TEXT NOT NULL, "birth_prec" TEXT NOT NULL, "birth_approx" INTEGER NOT NULL,
        "birth_basis" TEXT NOT NULL, "birth_anchor" TEXT, "birth_clock" TEXT,
        "occupation" TEXT NOT NULL,
        "residence" TEXT NOT NULL,
        "prior_activity" TEXT NOT NULL,
        "is_minor" INTEGER NOT NULL,
        "is_public_figure" INTEGER NOT NULL,
        "protection" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE name_form (
        id TEXT PRIMARY KEY,
        "person_id" TEXT NOT NULL REFERENCES person (id),
        "form" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "script" TEXT NOT NULL,
        "language" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX name_form_person_id ON name_form ("person_id")',
    """
    CREATE TABLE involvement (
        id TEXT PRIMARY KEY,
        "person_id" TEXT NOT NULL REFERENCES person (id),
        "object_entity" TEXT NOT NULL,
        "object_id" TEXT NOT NULL,
        "role" TEXT NOT NULL,
        "rank_or_unit" TEXT NOT NULL,
        "note" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX involvement_person_id ON involvement ("person_id")',
    'CREATE INDEX involvement_object_id ON involvement ("object_id")',
    """
    CREATE TABLE event (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "title" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "happened_text" TEXT NOT NULL, "happened_from" TEXT, "happened_to" TEXT,
        "happened_rel" TEXT NOT NULL, "happened_prec" TEXT NOT NULL, "happened_approx" INTEGER NOT NULL,
        "happened_basis" TEXT NOT NULL, "happened_anchor" TEXT, "happened_clock" TEXT,
        "place" TEXT NOT NULL,
        "description" TEXT NOT NULL,
        "permitted" TEXT NOT NULL,
        "outcome" TEXT NOT NULL,
        "claim" TEXT NOT NULL,
        "verification" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE testimony (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "kind" TEXT NOT NULL,
        "witness_id" TEXT,
        "connection" TEXT NOT NULL,
        "taken_text" TEXT NOT NULL, "taken_from" TEXT, "taken_to" TEXT,
        "taken_rel" TEXT NOT NULL, "taken_prec" TEXT NOT NULL, "taken_approx" INTEGER NOT NULL,
        "taken_basis" TEXT NOT NULL, "taken_anchor" TEXT, "taken_clock" TEXT,
        "place" TEXT NOT NULL,
        "mode" TEXT NOT NULL,
        "language_spoken" TEXT NOT NULL,
        "interviewer" TEXT NOT NULL,
        "interpreter_present" INTEGER NOT NULL,
        "pseudonym" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX testimony_witness_id ON testimony ("witness_id")',
    """
    CREATE TABLE text_version (
        id TEXT PRIMARY KEY,
        "testimony_id" TEXT NOT NULL REFERENCES testimony (id),
        "kind" TEXT NOT NULL,
        "language" TEXT NOT NULL,
        "body" TEXT NOT NULL,
        "status" TEXT NOT NULL,
        "made_by" TEXT NOT NULL,
        "based_on" TEXT,
        "correction_reason" TEXT NOT NULL,
        "sealed_digest" TEXT,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX text_version_testimony_id ON text_version ("testimony_id")',
    """
    CREATE TABLE consent (
        id TEXT PRIMARY KEY,
        "person_id" TEXT NOT NULL REFERENCES person (id),
        "given_for" TEXT NOT NULL,
        "how" TEXT NOT NULL,
        "language" TEXT NOT NULL,
        "given_text" TEXT NOT NULL, "given_from" TEXT, "given_to" TEXT,
        "given_rel" TEXT NOT NULL, "given_prec" TEXT NOT NULL, "given_approx" INTEGER NOT NULL,
        "given_basis" TEXT NOT NULL, "given_anchor" TEXT, "given_clock" TEXT,
        "valid_from" TEXT,
        "review_on" TEXT,
        "ended_on" TEXT,
        "understanding" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX consent_person_id ON consent ("person_id")',
    """
    CREATE TABLE consent_use (
        id TEXT PRIMARY KEY,
        "consent_id" TEXT NOT NULL REFERENCES consent (id),
        "use" TEXT NOT NULL,
        "audience" TEXT NOT NULL,
        "identity" TEXT NOT NULL,
        "content" TEXT NOT NULL,
        "decision" TEXT NOT NULL,
        "conditions" TEXT NOT NULL,
        "expires" TEXT,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX consent_use_consent_id ON consent_use ("consent_id")',
    """
    CREATE TABLE evidence_item (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "title" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "description" TEXT NOT NULL,
        "held" TEXT NOT NULL,
        "made_text" TEXT NOT NULL, "made_from" TEXT, "made_to" TEXT,
        "made_rel" TEXT NOT NULL, "made_prec" TEXT NOT NULL, "made_approx" INTEGER NOT NULL,
        "made_basis" TEXT NOT NULL, "made_anchor" TEXT, "made_clock" TEXT,
        "acquired_text" TEXT NOT NULL, "acquired_from" TEXT, "acquired_to" TEXT,
        "acquired_rel" TEXT NOT NULL, "acquired_prec" TEXT NOT NULL, "acquired_approx" INTEGER NOT NULL,
        "acquired_basis" TEXT NOT NULL, "acquired_anchor" TEXT, "acquired_clock" TEXT,
        "acquired_how" TEXT NOT NULL,
        "acquired_from_id" TEXT,
        "language" TEXT NOT NULL,
        "content_warning" INTEGER NOT NULL,
        "sensitivity" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE evidence_file (
        id TEXT PRIMARY KEY,
        "item_id" TEXT NOT NULL REFERENCES evidence_item (id),
        "role" TEXT NOT NULL,
        "name_received" TEXT NOT NULL,
        "modified_received" TEXT NOT NULL,
        "object_id" TEXT NOT NULL UNIQUE,
        "size" INTEGER NOT NULL,
        "sha256" TEXT NOT NULL,
        "media_type" TEXT NOT NULL,
        "parent_id" TEXT,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX evidence_file_item_id ON evidence_file ("item_id")',
    """
    CREATE TABLE partner (
        id TEXT PRIMARY KEY,
        "name" TEXT NOT NULL,
        "recipient" TEXT NOT NULL,
        "compared" INTEGER NOT NULL,
        "note" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE export_package (
        id TEXT PRIMARY KEY,
        "code" TEXT NOT NULL UNIQUE,
        "case_id" TEXT NOT NULL REFERENCES case_file (id),
        "use" TEXT NOT NULL,
        "audience" TEXT NOT NULL,
        "recipients" TEXT NOT NULL,
        "manifest_sha256" TEXT NOT NULL,
        "dossier_sha256" TEXT NOT NULL,
        "package_sha256" TEXT NOT NULL,
        "size" INTEGER NOT NULL,
        "contents" TEXT NOT NULL,
        withdrawn_at TEXT
    ) STRICT
    """,
    'CREATE INDEX export_package_case_id ON export_package ("case_id")',
    "CREATE UNIQUE INDEX case_member_once ON case_member (case_id, member_entity, member_id)"
    " WHERE withdrawn_at IS NULL",
    "CREATE INDEX evidence_file_sha256 ON evidence_file (sha256)",
)

JOURNAL = (
    """
    CREATE TABLE device (
        id TEXT PRIMARY KEY,
        public_key TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE signing_key (
        purpose TEXT PRIMARY KEY,
        secret BLOB NOT NULL,
        certificate BLOB
    ) STRICT
    """,
    """
    CREATE TABLE journal_entry (
        device TEXT NOT NULL REFERENCES device (id),
        sequence INTEGER NOT NULL,
        time TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        fields TEXT NOT NULL,
        payload_digest TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE,
        PRIMARY KEY (device, sequence)
    ) STRICT
    """,
    "CREATE INDEX journal_entry_record ON journal_entry (entity_id)",
    """
    CREATE TABLE journal_payload (
        hash TEXT PRIMARY KEY REFERENCES journal_entry (hash),
        body BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE journal_head (
        device TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        hash TEXT NOT NULL REFERENCES journal_entry (hash),
        time TEXT NOT NULL,
        cause TEXT NOT NULL,
        signature TEXT NOT NULL,
        PRIMARY KEY (device, sequence)
    ) STRICT
    """,
    """
    CREATE TABLE tombstone (
        hash TEXT PRIMARY KEY REFERENCES journal_entry (hash),
        erased_by TEXT NOT NULL REFERENCES journal_entry (hash),
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX tombstone_record ON tombstone (entity_id)",
)

BESIDE = (
    """
    CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE draft (
        id TEXT PRIMARY KEY,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        body TEXT NOT NULL,
        saved TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE pending_object (
        object_id TEXT PRIMARY KEY,
        started TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE thumbnail (
        file_id TEXT PRIMARY KEY REFERENCES evidence_file (id),
        jpeg BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE name_key (
        form_id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL,
        key TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX name_key_key ON name_key (key)",
    """
    CREATE TABLE search_doc (
        id INTEGER PRIMARY KEY,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        UNIQUE (entity, entity_id)
    ) STRICT
    """,
    "CREATE VIRTUAL TABLE search_fts USING fts5"
    " (body, folded, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')",
)

def apply(db: Any) -> None:
    """Create everything, statement by statement inside the caller's transaction."""
    for statement in (*RECORDS, *JOURNAL, *BESIDE, *triggers()):
        db.conn.execute(statement)
