"""Tables for organisations, places and ties between people."""

from __future__ import annotations

from archive.migrations.m0003_columns import coded, dates, open_words, part_of, unique, words

TABLES = {
    "place": (
        *unique("code"),
        *coded("kind", "other"),
        *open_words("parent_id"),
        *words("description", "coordinates"),
        *open_words("generalised_to_id"),
    ),
    "organisation": (
        *unique("code"),
        *coded("kind", "other"),
        *words("description"),
        *open_words("parent_id"),
        *words("roles"),
        *open_words("place_id"),
    ),
    "organisation_status": (
        *coded("claim", "reported"),
        *coded("verification", "unverified"),
        *coded("confidence", "unknown"),
        *part_of("organisation_id", "organisation"),
        *words("status"),
        *dates("during"),
        *open_words("decided_by_id"),
        *words("decided_by"),
    ),
    "public_name": (
        *words("owner_entity", "owner_id", "form"),
        *coded("kind", "main"),
        *coded("script", "latin"),
        *coded("language", "not_stated"),
    ),
    "person_merge": (
        *part_of("kept_id", "person"),
        *part_of("other_id", "person"),
        *words("first_reason", "second_reason"),
    ),
    "identifier": (
        *part_of("person_id", "person"),
        *words("kind", "value", "issued_by"),
    ),
    "contact_point": (
        *words("owner_entity", "owner_id", "kind", "value", "safe_times", "safe_words", "never_by"),
    ),
    "relation": (
        *coded("claim", "reported"),
        *coded("verification", "unverified"),
        *coded("confidence", "unknown"),
        *words("from_entity", "from_id", "to_entity", "to_id", "kind"),
        *dates("during"),
        *words("note"),
    ),
    "organisation_involvement": (
        *coded("claim", "reported"),
        *coded("verification", "unverified"),
        *coded("confidence", "unknown"),
        *part_of("organisation_id", "organisation"),
        *words("object_entity", "object_id", "role"),
        *coded("degree", "not_stated"),
        *words("unit"),
        *coded("identified", "not_stated"),
        *dates("during"),
        *words("note"),
    ),
    "source": (
        *unique("code"),
        *words("kind", "title", "author", "publisher", "address"),
        *dates("published", "retrieved"),
        *coded("language", "not_stated"),
        *coded("reliability", "not_judged"),
        *open_words("copy_id", "person_id"),
        *coded("protection", "standard"),
    ),
    "citation": (
        *words("target_entity", "target_id", "target_field", "value", "origin_entity"),
        *open_words("origin_id"),
        *words("locator", "quote", "translation"),
        *coded("claim", "reported"),
        *dates("as_of"),
    ),
    "row_class": (
        *words("target_entity", "target_id", "raised_to", "reason"),
    ),
    "discrepancy": (
        *words("target_entity", "target_id", "target_field", "assessment"),
        *open_words("chosen_id"),
        *words("reason", "decided_by"),
    ),
}
INDEXES = (
    ("organisation_status", "organisation_id"),
    ("public_name", "owner_id"),
    ("person_merge", "kept_id"),
    ("person_merge", "other_id"),
    ("identifier", "person_id"),
    ("contact_point", "owner_id"),
    ("relation", "from_id"),
    ("relation", "to_id"),
    ("organisation_involvement", "organisation_id"),
    ("organisation_involvement", "object_id"),
    ("citation", "target_id"),
    ("citation", "origin_id"),
    ("row_class", "target_id"),
    ("discrepancy", "target_id"),
)
