"""No complaint is planned for somebody who did not say yes to it (``workflows`` 8)."""

from __future__ import annotations

from collections.abc import Collection

from archive.integrity.errors import ComplaintWithoutYes
from archive.model.fields import Record
from archive.model.proceedings import Complaint
from archive.vocabulary.casework import Answer
from archive.vocabulary.proceedings import ComplaintOutcome


def prove_agreed(record: Record, fields: Collection[str]) -> None:
    """Refuse a complaint that is to be filed without the person's yes. One that somebody filed is a fact and stands.

    Raises:
        ComplaintWithoutYes.
    """
    if not isinstance(record, Complaint) or not {"outcome", "agreed"} & set(fields):
        return
    if record.outcome is ComplaintOutcome.TO_BE_FILED and record.agreed is not Answer.YES:
        raise ComplaintWithoutYes
