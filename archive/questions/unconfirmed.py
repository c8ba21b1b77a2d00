"""What is said to go on and has not been confirmed for a while (V07)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from archive.connection import Database
from archive.questions.detentions import Detention, detentions
from archive.vocabulary.liberty import DetentionStatus

USUAL_DAYS: Final = 60
"""After so many days rule V07 asks whether it is still so."""


@dataclass(frozen=True)
class Unconfirmed:
    """A detention that is said to go on and was not confirmed for a while."""

    detention: Detention
    days: int | None
    """For how many at least; counted from its beginning where it was never confirmed; ``None``: from no known day."""
    ever: bool
    """Whether it was ever confirmed."""


SAID_TO_GO_ON: Final = "d.status = 'ongoing'"
"""The condition of those that may be asked about."""


def unconfirmed(database: Database, today: dt.date, days: int = USUAL_DAYS) -> list[Unconfirmed]:
    """What was surely not confirmed in the last ``days`` days: without any day first, then the oldest."""
    return unconfirmed_among(detentions(database, SAID_TO_GO_ON), today, days)


def unconfirmed_among(held: Iterable[Detention], today: dt.date, days: int = USUAL_DAYS) -> list[Unconfirmed]:
    """The same of detentions that were read already."""
    found = []
    for one in held:
        if one.over or one.status is not DetentionStatus.ONGOING:
            continue
        known = one.confirmed.latest or one.confirmed.earliest
        since = known or one.began.earliest
        age = (today - since).days if since else None
        if age is None or age > days:
            found.append(Unconfirmed(one, age, ever=known is not None))
    return sorted(found, key=lambda one: (one.days is not None, -(one.days or 0), one.detention.code))
