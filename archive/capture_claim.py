"""What a file says of itself, taken over as a claim with the file as its source. Never by itself: a person asks."""

from __future__ import annotations

from archive.capture_facts import Fact
from archive.capture_store import quoted
from archive.claims import Claims
from archive.dates import Basis, PartialDate
from archive.ledger import Ledger
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.records import Records
from archive.vocabulary.casework import ClaimStatus


def use_as_made(
    ledger: Ledger, item: EvidenceItem, file: EvidenceFile, fact: Fact, said: PartialDate, *, reason: str
) -> EvidenceItem:
    """The date that the file gives becomes the day on which the item was made, with the file cited for it.

    Where the item has a date already, it stays: the file's is kept beside it, and where the two differ, that is open
    until somebody decides. Returns the item as it is afterwards.

    Raises:
        RecordNotFound, RecordChanged and their kin; DiskFull and its kin.
    """
    claims = Claims(ledger)
    with ledger.database.atomic():
        now = ledger.get(EvidenceItem, item.id)
        if now.made.basis is Basis.NOT_STATED and not now.made.text:
            now = Records(ledger).amend(now, {"made": said}, reason=reason)
        claims.cite(
            now,
            file,
            field="made",
            value=None if now.made == said else said,
            locator=quoted(fact),
            quote=fact.value,
            claim=ClaimStatus.DERIVED,
        )
    return now
