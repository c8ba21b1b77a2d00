"""What a check found: proven, not proven or broken, for each thing that was looked at."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


class Verdict(enum.StrEnum):
    """The three things that a check can say. There is no fourth, and none of them is "fine"."""

    PROVEN = "proven"
    NOT_PROVEN = "not_proven"
    BROKEN = "broken"


@dataclass(frozen=True)
class Finding:
    """One verdict about one thing.

    ``what`` is a stable code, for which ``ui`` has a sentence in three languages;
    ``fields`` are the values in that sentence.
    """

    verdict: Verdict
    what: str
    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def overall(findings: Iterable[Finding]) -> Verdict:
    """The verdict of the whole: broken if anything is, proven only if everything is and there is something."""
    verdicts = {finding.verdict for finding in findings}
    if Verdict.BROKEN in verdicts:
        return Verdict.BROKEN
    if not verdicts or Verdict.NOT_PROVEN in verdicts:
        return Verdict.NOT_PROVEN
    return Verdict.PROVEN
