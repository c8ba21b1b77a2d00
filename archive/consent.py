"""Consent: per person, use and audience. One function answers; everything that leaves asks it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from archive.canonical import clean_text
from archive.dates import PartialDate
from archive.ledger import Ledger, new_id
from archive.model.people import Person
from archive.model.testimony import Consent, ConsentUse
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import (
    ConsentFor,
    ConsentHow,
    ContentScope,
    Decision,
    Language,
    Use,
)


class Ground(enum.StrEnum):
    """Why the answer is what it is."""

    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    ASK_AGAIN = "ask_again"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WITHDRAWN = "withdrawn"
    GRANTED = "granted"


@dataclass(frozen=True)
class Permission:
    """The answer for one person, use and audience on one day."""

    allowed: bool
    ground: Ground
    identity: IdentityMode
    """How the person may appear. ``NOT_MENTIONED`` when nothing is allowed."""
    content: ContentScope | None
    conditions: str = ""
    consent_use_id: str = ""
    """The answer that it rests on, or empty when there was none."""


class Consents:
    """Records what people agreed to, and answers whether a use is covered."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def record(
        self,
        person: Person,
        *,
        how: ConsentHow = ConsentHow.NOT_STATED,
        given_for: ConsentFor = ConsentFor.SELF,
        given: PartialDate | None = None,
        language: Language = Language.NOT_STATED,
        valid_from: date | None = None,
        review_on: date | None = None,
        understanding: str = "",
    ) -> Consent:
        """What one person was told, at one time. Allows nothing by itself."""
        return self._ledger.create(
            Consent(
                id=new_id(),
                person_id=person.id,
                how=how,
                given_for=given_for,
                given=given or PartialDate.not_stated(),
                language=language,
                valid_from=valid_from,
                review_on=review_on,
                understanding=understanding,
            )
        )

    def answer(
        self,
        consent: Consent,
        use: Use,
        decision: Decision,
        *,
        identity: IdentityMode = IdentityMode.CODED,
        content: ContentScope = ContentScope.FULL,
        audience: str = "",
        conditions: str = "",
        expires: date | None = None,
    ) -> ConsentUse:
        """The person's answer for one use and audience; a new answer takes the place of the one before."""
        audience = audience.strip()
        with self._ledger.database.atomic():
            for earlier in reversed(self.uses(consent)):
                if earlier.use is use and _same(earlier.audience, audience):
                    return self._ledger.amend(
                        earlier,
                        {
                            "decision": decision,
                            "identity": identity,
                            "content": content,
                            "conditions": conditions,
                            "expires": expires,
                        },
                    )
            return self._ledger.create(
                ConsentUse(
                    id=new_id(),
                    consent_id=consent.id,
                    use=use,
                    audience=audience,
                    identity=identity,
                    content=content,
                    decision=decision,
                    conditions=conditions,
                    expires=expires,
                )
            )

    def take_back(self, consent: Consent, day: date, *, reason: str = "") -> Consent:
        """The person took the consent back; nothing is covered by it from that day on."""
        return self._ledger.amend(consent, {"ended_on": day}, reason=reason)

    def of(self, person: Person) -> list[Consent]:
        """The consents of a person, oldest first."""
        return self._ledger.find(Consent, "person_id = ?", (person.id,))

    def uses(self, consent: Consent) -> list[ConsentUse]:
        """The answers given in one consent."""
        return self._ledger.find(ConsentUse, "consent_id = ?", (consent.id,))

    def permission(self, person_id: str, use: Use, audience: str, day: date) -> Permission:
        """May anything of this person go to this audience for this use on this day, and as whom?

        The newest consent that holds an answer decides, and in it the answer for
        exactly this audience, however it is spelled, before the one for any audience. No answer is no; one that
        has expired, is not yet valid, was taken back or says "ask again" is no.
        """
        consents = self._ledger.find(Consent, "person_id = ?", (person_id,))
        for consent in reversed(consents):
            answers = [answer for answer in reversed(self.uses(consent)) if answer.use is use]
            exact = [answer for answer in answers if answer.audience and _same(answer.audience, audience)]
            general = [answer for answer in answers if not answer.audience]
            for answer in exact or general:
                return _judge(consent, answer, day)
        return _refusal(Ground.NO_ANSWER, "")


def _same(one: str, other: str) -> bool:
    """Whether two names of an audience are one: neither case nor spaces nor Unicode forms tell them apart."""
    return clean_text(one).casefold().split() == clean_text(other).casefold().split()


def _refusal(ground: Ground, answer_id: str) -> Permission:
    return Permission(
        allowed=False,
        ground=ground,
        identity=IdentityMode.NOT_MENTIONED,
        content=None,
        consent_use_id=answer_id,
    )


def _judge(consent: Consent, answer: ConsentUse, day: date) -> Permission:
    if consent.ended_on is not None and day >= consent.ended_on:
        return _refusal(Ground.WITHDRAWN, answer.id)
    if answer.decision is Decision.NO:
        return _refusal(Ground.REFUSED, answer.id)
    if answer.decision is Decision.ASK_AGAIN:
        return _refusal(Ground.ASK_AGAIN, answer.id)
    if consent.valid_from is not None and day < consent.valid_from:
        return _refusal(Ground.NOT_YET_VALID, answer.id)
    if answer.expires is not None and day > answer.expires:
        return _refusal(Ground.EXPIRED, answer.id)
    return Permission(
        allowed=answer.identity is not IdentityMode.NOT_MENTIONED,
        ground=Ground.GRANTED,
        identity=answer.identity,
        content=answer.content,
        conditions=answer.conditions,
        consent_use_id=answer.id,
    )
