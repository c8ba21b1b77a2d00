"""Kinds of records that no file carries."""

from __future__ import annotations

from typing import Final

STAY: Final = frozenset({"evidence_file", "redaction", "transcript", "export_package"})
"""About sealed files of one vault and what is in them, or about what left it: they mean nothing in another."""
