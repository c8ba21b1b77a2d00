"""Taking consent back: all of it, for one use, or for one organisation. It counts at once, everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from archive.consent import Consents, spelled
from archive.consent_events import happened
from archive.errors import FieldInvalid
from archive.fold import fold
from archive.ledger import Ledger, new_id
from archive.model.interview import ConsentEvent
from archive.model.people import Person
from archive.model.testimony import Consent, ConsentUse
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind


@dataclass(frozen=True)
class Scope:
    """What is taken back: everything, one use for everybody, or every use for one organisation."""

    use: Use | None = None
    audience: str = ""

    @property
    def everything(self) -> bool:
        """Whether nothing at all may leave any more."""
        return self.use is None and not self.audience


def withdraw(
    ledger: Ledger,
    consents: Consents,
    person: Person,
    scope: Scope,
    day: date,
    *,
    reason: str = "",
    told_by: str = "",
    effects: Sequence[ConsentEffect] = (),
    effect_words: str = "",
) -> ConsentEvent:
    """From that day on nothing that the scope covers leaves. What left before is named elsewhere; nobody undoes it.

    Somebody who was never asked can take back too: they are in what left all the same, and their no is kept.

    Raises:
        FieldInvalid: an organisation without a single letter or digit. What storage raises.
    """
    audience = scope.audience.strip()
    if scope.audience and not fold(audience):
        raise FieldInvalid(entity=ConsentUse.entity, field="audience")
    with ledger.database.atomic():
        standing = consents.of(person)
        newest = standing[-1] if standing else consents.record(person)
        if scope.everything:
            for consent in standing or [newest]:
                if consent.ended_on is None or consent.ended_on > day:
                    ledger.amend(consent, {"ended_on": day}, reason=reason)
        elif scope.use is not None:
            _end_use(ledger, consents, newest, scope.use, audience, day, reason)
        else:
            for use in Use:
                _end_use(ledger, consents, newest, use, audience, day, reason)
        return happened(
            ledger,
            newest.id,
            ConsentEventKind.WITHDRAWN,
            day,
            use=scope.use,
            audience=audience,
            told_by=told_by,
            reason=reason,
            effects=effects,
            effect_words=effect_words,
        )


def _end_use(
    ledger: Ledger, consents: Consents, consent: Consent, use: Use, audience: str, day: date, reason: str
) -> None:
    """End the answers for a use: those for that organisation, or with none named every one of them."""
    answers = [one for one in consents.uses(consent) if one.use is use]
    meant = [one for one in answers if not audience or spelled(one.audience) == spelled(audience)]
    for answer in meant:
        if answer.ended_on is None or answer.ended_on > day:
            ledger.amend(answer, {"ended_on": day}, reason=reason)
    if not any(spelled(one.audience) == spelled(audience) for one in meant):
        # An answer of its own, so that no older and no wider one speaks in its place.
        general = next((one for one in answers if not one.audience), None)
        ledger.create(
            ConsentUse(
                id=new_id(),
                consent_id=consent.id,
                use=use,
                audience=audience,
                identity=general.identity if general else ConsentUse.spec("identity").default,
                content=general.content if general else ConsentUse.spec("content").default,
                decision=general.decision if general else Decision.NO,
                conditions=general.conditions if general else "",
                expires=general.expires if general else None,
                ended_on=min(day, general.ended_on) if general and general.ended_on else day,
            ),
            reason=reason,
        )
