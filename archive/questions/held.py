"""Who was held on a day or in a period, or is held now, and by which kind of measure.

Kinds are never merged: house arrest and restricted freedom are listed, and are not custody.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from archive.connection import Database
from archive.date_columns import begins_by, ends_from
from archive.dates import DateMode, Period
from archive.questions.detentions import Detention, detentions
from archive.vocabulary.liberty import DetentionStatus, MeasureKind


@dataclass(frozen=True)
class Holding:
    """One detention or restriction that falls, or may fall, into the period asked for."""

    detention: Detention
    certain: bool
    """Whether it surely lasted on some day of the period; otherwise it only may have."""
    last_known: dt.date | None
    """Set where it is said to go on and the period lies after the day on which that was known last."""
    never_confirmed: bool
    """It is said to go on, and nothing says when that was known."""


def held(
    database: Database,
    period: Period,
    *,
    mode: DateMode = DateMode.POSSIBLE,
    kinds: Collection[MeasureKind] = (),
) -> list[Holding]:
    """Detentions and restrictions in a period, in the order in which they began.

    With ``kinds`` those alone. An open end of what is said to go on surely lasts until it was last confirmed, and
    possibly after that; ``last_known`` marks what is no more than that. A limit is never a release.
    """
    earliest = period.earliest.isoformat() if period.earliest else ""
    latest = period.latest.isoformat() if period.latest else "9999-12-31"
    asked = sorted(kinds)
    of_kind = f" AND d.kind IN ({', '.join('?' * len(asked))})" if asked else ""
    found = []
    for one in detentions(
        database,
        f"{begins_by('d.began', '?')} AND (d.status = 'ongoing' OR {ends_from('d.ended', '?')}){of_kind}",
        (latest, latest, earliest, earliest, *asked),
    ):
        span = one.span
        certain = span.certain(period)
        if certain or (mode is DateMode.POSSIBLE and span.possible(period)):
            found.append(_holding(one, period, certain))
    return found


def held_now(
    database: Database,
    today: dt.date,
    *,
    mode: DateMode = DateMode.POSSIBLE,
    kinds: Collection[MeasureKind] = (),
) -> list[Holding]:
    """The same for a day that has not gone by yet: what is over is left out, also where its last day is not said."""
    found = held(database, Period(today, today), mode=mode, kinds=kinds)
    return [one for one in found if one.detention.over is not True]


def by_kind(holdings: Iterable[Holding]) -> dict[MeasureKind, list[Holding]]:
    """Holdings under their kinds, which keep the order of the vocabulary; kinds that nobody has are left out."""
    groups: dict[MeasureKind, list[Holding]] = {kind: [] for kind in MeasureKind}
    for one in holdings:
        groups[one.detention.kind].append(one)
    return {kind: found for kind, found in groups.items() if found}


def _holding(one: Detention, period: Period, certain: bool) -> Holding:
    ongoing = one.over is False and one.status is DetentionStatus.ONGOING
    known = one.confirmed.latest or one.confirmed.earliest
    behind = ongoing and not certain and known is not None and (not period.earliest or period.earliest > known)
    return Holding(one, certain, known if behind else None, ongoing and known is None)
