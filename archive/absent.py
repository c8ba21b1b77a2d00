"""Imports in which a library does without another one that it would load only because it is installed."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def absent(name: str) -> Iterator[None]:
    """Within this block importing that module fails, as where it is not installed; one that is loaded stays.

    For libraries that take it as an offer. Not for use beside other threads that import.
    """
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # the documented way to have an import refused
    try:
        yield
    finally:
        del sys.modules[name]
