"""The vault of the rescue tests: of some size, with one record of every kind."""

from __future__ import annotations

from tests.archive.rescue.conftest import rich

__all__ = ["rich"]
