"""What a file says of itself, taken over as a claim with the file as its source. Never by itself: a person asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.capture_facts import Fact
from archive.capture_store import quoted
from archive.claims import Claims
from archive.dates import Basis, PartialDate
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.records import Records
from archive.vocabulary.casework import ClaimStatus

MOST_QUOTED = 2_000


@dataclass(frozen=True)
class Said:
    """What a file says for one field of its item."""

    field: str
    value: str | PartialDate
    locator: str
    """Where in the file it stands."""
    quote: str
    """In the file's own words."""


def use_as_made(
    ledger: Ledger, item: EvidenceItem, file: EvidenceFile, fact: Fact, said: PartialDate, *, reason: str
) -> EvidenceItem:
    """The date that the file gives becomes the day on which the item was made. As ``take_over``."""
    return take_over(ledger, item, file, [Said("made", said, quoted(fact), fact.value)], reason=reason)


def take_over(
    ledger: Ledger, item: EvidenceItem, file: EvidenceFile, said: Sequence[Said], *, reason: str
) -> EvidenceItem:
    """What the file says becomes what stands in the item, with the file cited for it, all of it or nothing.

    Where a field says something already, that stays: the file's word is kept beside it, and where the two differ,
    that is open until somebody decides. Returns the item as it is afterwards.

    Raises:
        RecordNotFound, RecordChanged and their kin; FieldInvalid; DiskFull and its kin.
    """
    claims = Claims(ledger)
    with ledger.database.atomic():
        now = ledger.get(EvidenceItem, item.id)
        fresh = {one.field: one.value for one in said if _empty(getattr(now, one.field))}
        if fresh:
            now = Records(ledger).amend(now, fresh, reason=reason)
        for one in said:
            claims.cite(
                now,
                file,
                field=one.field,
                value=None if getattr(now, one.field) == one.value else one.value,
                locator=one.locator,
                quote=one.quote[:MOST_QUOTED],
                claim=ClaimStatus.DERIVED,
            )
    return now


def _empty(value: object) -> bool:
    if isinstance(value, PartialDate):
        return value.basis is Basis.NOT_STATED and not value.text
    return not value
