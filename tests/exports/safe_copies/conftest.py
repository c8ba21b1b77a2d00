"""A vault of each test's own, and files in it with things planted."""

from __future__ import annotations

from tests.archive.conftest import clock, folder, key, template, vault
from tests.archive.covering.conftest import taken

__all__ = ["clock", "folder", "key", "taken", "template", "vault"]
