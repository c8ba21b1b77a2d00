"""Kinds of records that no file carries."""

from __future__ import annotations

from typing import Final

STAY: Final = frozenset({"evidence_file", "transcript", "export_package"})
"""They are about sealed files of one vault and what is in them, and about what left it: they mean nothing in another."""
