"""Where the page of records is: at a record that stands, or at a form for a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class RecordPlace:
    """``record_id`` is empty for a new record; ``preset`` are values of it that are known already."""

    entity: str
    record_id: str = ""
    preset: Mapping[str, Any] = field(default_factory=dict)
    case_id: str = ""
    """The case from which one came, and to which a new record belongs."""
    back: tuple[str, object] | None = None
    """The page to which one returns when this was written or left, and what it is asked for; None: the usual one."""
