"""sqlite-utils, without the library of numbers that it would load with it where one is installed.

Only a reader of evidence has a use for numpy, in a process of its own. Here it would cost every start of the
program a tenth of a second, and threads of its own.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def _not_there(name: str) -> Iterator[None]:
    """Within this block importing that module fails, as where it is not installed; one that is loaded stays."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # the documented way to have an import refused
    try:
        yield
    finally:
        del sys.modules[name]


with _not_there("numpy"):
    from sqlite_utils import Database as Tables
    from sqlite_utils.migrations import Migrations

__all__ = ["Migrations", "Tables"]
