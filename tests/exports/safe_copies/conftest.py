"""A vault of each test's own, and files in it with things planted."""

from __future__ import annotations

from tests.archive.conftest import clock, folder, key, template, vault
from tests.archive.covering.conftest import _with_kept_workers, kept_workers, taken

__all__ = ["_with_kept_workers", "clock", "folder", "kept_workers", "key", "taken", "template", "vault"]
