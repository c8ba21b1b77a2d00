"""One thing that does not fit together, and which rule says so."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field


class Rule(enum.StrEnum):
    """Rules of ``domain-model`` section 6 that warn; those that block are errors where the record is written."""

    MEASURES_OVERLAP = "measures_overlap"
    """V01: two measures of restraint at once. It is flagged and not forbidden, for it may be the violation."""
    HELD_BEYOND_ORDER = "held_beyond_order"
    """V03: the limit of the order has passed, and neither a prolongation nor a release is recorded."""
    VERDICT_BEFORE_TRIAL = "verdict_before_trial"
    """V04."""
    SENTENCE_WITHOUT_VERDICT = "sentence_without_verdict"
    """V04."""
    SENTENCE_ON_DISMISSED_CHARGE = "sentence_on_dismissed_charge"
    """V04."""
    ARTICLE_NOT_EXPLICIT = "article_not_explicit"
    """V05: the article is not printed as such; it goes with a badge."""
    NOT_CONFIRMED = "not_confirmed"
    """V07: said to go on, and not confirmed for long."""
    MINOR_WITHOUT_GUARDIAN = "minor_without_guardian"
    """V12: a minor answered alone, and nothing says why that was in the minor's interest."""
    NOTIFIED_LATE = "notified_late"
    """V14: told to the authorities less than five working days before. For the lawyer, not a judgement."""
    NO_AS_OF = "no_as_of"
    """V15: a number without its day."""
    NEWER_NUMBER = "newer_number"
    """V15: a newer number of the same series stands beside it."""
    INTERVIEWED_AGAIN = "interviewed_again"
    """V17: the same witness on the same subject within ninety days."""
    SOURCE_REACHABLE = "source_reachable"
    """V18: a text speaks of the only relative or lawyer of a case, and that is a source."""


@dataclass(frozen=True)
class Concern:
    """A record that a rule concerns, and the others that have to do with it, the record's own kind first."""

    rule: Rule
    entity: str
    record_id: str
    others: tuple[tuple[str, str], ...] = field(default=())
    """Kind and id of each."""
    days: int = 0
    """How many, where the rule counts them."""
