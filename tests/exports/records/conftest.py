"""A vault of each test's own, as in the tests of the archive."""

from __future__ import annotations

from tests.archive.conftest import clock, folder, key, template, vault

__all__ = ["clock", "folder", "key", "template", "vault"]
