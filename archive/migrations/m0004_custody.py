"""When each sealed file was last compared with what was taken in. No record: a check can always be made again."""

from __future__ import annotations

STATEMENT = """
CREATE TABLE file_check (
  file_id TEXT PRIMARY KEY,
  checked TEXT NOT NULL,
  fault TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  holds TEXT NOT NULL DEFAULT '',
  entry INTEGER
) STRICT
"""
"""``holds``: a file whose content it has instead of its own; ``entry``: of the journal, that tells of the check."""
