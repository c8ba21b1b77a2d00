"""V02: nothing ends before it starts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from archive.integrity.errors import EndBeforeStart
from archive.model.fields import Kind, Record

PAIRS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "detention_period": (("began", "ended"), ("began", "confirmed")),
        "access_record": (("requested", "granted_on"),),
        "complaint": (("filed", "answered"),),
        "submission": (("sent", "acknowledged"),),
        "person": (("birth", "died"),),
        "evidence_item": (("made", "acquired"),),
        "statistic": (("as_of", "published"),),
        "source": (("published", "retrieved"),),
        "consent": (("valid_from", "review_on"),),
        "provision": (("in_force_from", "in_force_to"),),
    }
)
"""Fields of a kind of which the second never comes before the first."""


def prove_order(record: Record, fields: Collection[str]) -> None:
    """Refuse what is certain to be reversed where one of the fields is new; bounds that could be in order stand.

    Raises:
        EndBeforeStart: named by its later field.
    """
    for first, second in PAIRS.get(record.entity, ()):
        if first not in fields and second not in fields:
            continue
        start, end = getattr(record, first), getattr(record, second)
        if record.spec(first).kind is Kind.DATE:
            start, end = start.reach.earliest, end.reach.latest
        if start is not None and end is not None and end < start:
            raise EndBeforeStart(entity=record.entity, field=second)
