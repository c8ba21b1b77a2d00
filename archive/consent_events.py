"""What became of a consent: granted, changed, refused, withdrawn, expired, asked again. Written once, by the core."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from archive.dates import PartialDate
from archive.ledger import Ledger, new_id
from archive.model.interview import ConsentEvent
from archive.model.testimony import Consent, ConsentUse
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind


def happened(
    ledger: Ledger,
    consent_id: str,
    kind: ConsentEventKind,
    day: date,
    *,
    use: Use | None = None,
    audience: str = "",
    told_by: str = "",
    reason: str = "",
    effects: Sequence[ConsentEffect] = (),
    effect_words: str = "",
) -> ConsentEvent:
    """Write one event. Without ``use`` and ``audience`` it is about everything that the consent says."""
    return ledger.create(
        ConsentEvent(
            id=new_id(),
            consent_id=consent_id,
            kind=kind,
            happened=PartialDate.day(day),
            told_by=told_by,
            reason=reason,
            effects=tuple(effects),
            effect_words=effect_words,
            use=use,
            audience=audience,
        )
    )


def kind_of_answer(before: ConsentUse | None, after: ConsentUse) -> ConsentEventKind | None:
    """What an answer is after the one before it for the same use and audience; ``None`` where nothing changed."""
    if before == after:
        return None
    if after.decision is Decision.YES:
        stood = before is not None and before.decision is Decision.YES and before.ended_on is None
        return ConsentEventKind.CHANGED if stood else ConsentEventKind.GRANTED
    if after.decision is Decision.NO:
        return ConsentEventKind.REFUSED
    return ConsentEventKind.CHANGED


def events_of(ledger: Ledger, consents: Iterable[Consent]) -> list[ConsentEvent]:
    """The events of these consents in the order of writing."""
    ids = [consent.id for consent in consents]
    marks = ", ".join("?" * len(ids))
    return ledger.find(ConsentEvent, f"consent_id IN ({marks})", tuple(ids)) if ids else []


def note_expired(ledger: Ledger, today: date) -> int:
    """Write down each answer whose last day has passed, once; returns how many. What is expired is a no without this.

    Raises ``VaultReadOnly`` and what storage raises.
    """
    passed = ledger.find(
        ConsentUse,
        "decision = 'yes' AND expires < ? AND NOT EXISTS (SELECT 1 FROM consent_event AS e"
        " WHERE e.consent_id = consent_use.consent_id AND e.kind = 'expired' AND e.use = consent_use.use"
        " AND e.audience = consent_use.audience AND e.happened_from = consent_use.expires)",
        (today.isoformat(),),
    )
    if not passed:
        return 0
    with ledger.database.atomic():
        for answer in passed:
            if answer.expires is not None:
                happened(
                    ledger,
                    answer.consent_id,
                    ConsentEventKind.EXPIRED,
                    answer.expires,
                    use=answer.use,
                    audience=answer.audience,
                )
    return len(passed)
