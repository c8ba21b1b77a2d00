"""Consent: per person, use and audience. One function answers; everything that leaves asks it."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from archive.canonical import clean_text
from archive.clock import Clock, local_day
from archive.consent_events import happened, kind_of_answer
from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.fold import fold
from archive.ledger import Ledger, new_id
from archive.merges import Merges
from archive.model.evidence import EvidenceItem
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
from archive.vocabulary.work import ConsentEventKind, Explained

_FIRST_DAY_BEGINS: Final = timedelta(hours=14)
"""Before midnight UTC: where on Earth a day begins first."""

_LOOK_ALIKES: Final = str.maketrans("авекмнорстухіїјѕԁһԛԝ", "abekmhopctyxiijsdhqw")
"""Cyrillic letters and the Latin ones that a reader takes them for."""


class Ground(enum.StrEnum):
    """Why the answer is what it is."""

    NO_ANSWER = "no_answer"
    REFUSED = "refused"
    ASK_AGAIN = "ask_again"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WITHDRAWN = "withdrawn"
    PROTECTED = "protected"
    """In danger, or raised to a class that does not leave (``archive.release``)."""
    MINOR = "minor"
    """A minor for whom nobody answered."""
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

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

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
        given_by: Person | None = None,
        authority: str = "",
        best_interest: str = "",
        explained_by: str = "",
        explained: Sequence[Explained] = (),
        evidence: EvidenceItem | None = None,
    ) -> Consent:
        """What one person was told, at one time. Allows nothing by itself; where somebody was asked before, a
        history says that they were asked again.
        """
        with self._ledger.database.atomic():
            asked_before = bool(self._ledger.ids(Consent, "person_id = ?", (person.id,)))
            consent = self._ledger.create(
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
                    given_by_id=given_by.id if given_by else None,
                    authority=authority,
                    best_interest=best_interest,
                    explained_by=explained_by,
                    explained=tuple(explained),
                    evidence_id=evidence.id if evidence else None,
                )
            )
            if asked_before:
                happened(self._ledger, consent.id, ConsentEventKind.RE_ASKED, self._today())
        return consent

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
        """The person's answer for one use and audience; a new answer takes the place of the one before.

        Raises:
            FieldInvalid: an audience without a single letter or digit, which is not "everybody".
        """
        audience = audience.strip()
        if audience and not fold(audience):
            raise FieldInvalid(entity=ConsentUse.entity, field="audience")
        with self._ledger.database.atomic():
            mine = [one for one in self.uses(consent) if one.use is use and _same(one.audience, audience)]
            before = mine[-1] if mine else None
            if before is not None:
                after = self._ledger.amend(
                    before,
                    {
                        "decision": decision,
                        "identity": identity,
                        "content": content,
                        "conditions": conditions,
                        "expires": expires,
                        "ended_on": None,
                    },
                )
            else:
                after = self._ledger.create(
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
            kind = kind_of_answer(before, after)
            if kind is not None:
                happened(self._ledger, consent.id, kind, self._today(), use=use, audience=after.audience)
        return after

    def take_back(self, consent: Consent, day: date, *, reason: str = "") -> Consent:
        """The person took the consent back; nothing is covered by it from that day on."""
        with self._ledger.database.atomic():
            after = self._ledger.amend(consent, {"ended_on": day}, reason=reason)
            happened(self._ledger, consent.id, ConsentEventKind.WITHDRAWN, day, reason=reason)
        return after

    def _today(self) -> date:
        """The day by the machine's own time zone, as a history tells it."""
        return local_day(self._clock)

    def of(self, person: Person) -> list[Consent]:
        """The consents of a person under every code, oldest first."""
        ids = Merges.read(self._ledger.database).together(person.id)
        return self._ledger.find(Consent, f"person_id IN ({', '.join('?' * len(ids))})", ids)

    def uses(self, consent: Consent) -> list[ConsentUse]:
        """The answers given in one consent."""
        return self._ledger.find(ConsentUse, "consent_id = ?", (consent.id,))

    def permission(self, person_id: str, use: Use, audience: str, day: date) -> Permission:
        """May anything of this person go to this audience for this use on this day, and as whom?

        The newest consent that holds an answer decides, and in it the answer for exactly
        this audience, however it is spelled, before the one for any audience. No answer is
        no; one that has expired, is not yet valid, was taken back or says "ask again" is no.
        A refusal to exactly this audience stands against a later yes to any audience, and
        holds for an audience that only looks like the one it names. Who took the newest
        consent back is not held to an older one. Nobody who was withdrawn from the archive
        agreed to anything. Where records were merged, each of them is judged by itself, and
        the answer that allows least counts: nothing said under one code is undone by another.
        """
        return self._permission(person_id, use, audience, _Today(day, day, day))

    def permission_at(self, person_id: str, use: Use, audience: str, moment: datetime) -> Permission:
        """The same at a moment (aware), where the day may be in doubt.

        Of the day by UTC and that by the machine's own time zone the one that allows less
        counts; what was taken back counts from when its day begins anywhere on Earth.
        """
        days = (moment.astimezone(UTC).date(), moment.astimezone().date())
        anywhere = (moment.astimezone(UTC) + _FIRST_DAY_BEGINS).date()
        return self._permission(person_id, use, audience, _Today(min(days), max(days), max(*days, anywhere)))

    def _permission(self, person_id: str, use: Use, audience: str, today: _Today) -> Permission:
        merges = Merges.read(self._ledger.database)
        if not self._ledger.ids(Person, "id = ?", (merges.lead(person_id),)):
            return _refusal(Ground.WITHDRAWN, "")
        answers = [self._under(one, use, audience, today) for one in merges.together(person_id)]
        said = [one for one in answers if one.ground is not Ground.NO_ANSWER]
        return min(said or answers, key=_openness)

    def _under(self, person_id: str, use: Use, audience: str, today: _Today) -> Permission:
        """What was said under one code."""
        newest_first = self._ledger.find(Consent, "person_id = ?", (person_id,))[::-1]
        answers = [[answer for answer in self.uses(consent) if answer.use is use] for consent in newest_first]
        for place, consent in enumerate(newest_first):
            judged = _judged(consent, answers[place], audience, today)
            if judged:
                if not _exact(answers[place], audience):
                    judged += _standing_refusal(answers[place + 1 :], audience, today)
                return min(judged, key=_openness)
            if _taken_back(consent, today):
                return _refusal(Ground.WITHDRAWN, "")
        return _refusal(Ground.NO_ANSWER, "")


@dataclass(frozen=True)
class _Today:
    """What day it may be."""

    first: date
    last: date
    anywhere: date
    """The last of the days that it is anywhere on Earth."""


def _judged(
    consent: Consent, answers: Sequence[ConsentUse], audience: str, today: _Today
) -> list[Permission]:
    """What one consent says to this audience; empty when it holds no answer for it."""
    exact = _exact(answers, audience)
    general = [answer for answer in answers if not answer.audience]
    judged = [_judge(consent, answer, today) for answer in exact or general]
    if not exact:
        alike = [answer for answer in answers if answer.audience and _look_alike(answer.audience, audience)]
        judged += [one for answer in alike if not (one := _judge(consent, answer, today)).allowed]
    return judged


def _exact(answers: Sequence[ConsentUse], audience: str) -> list[ConsentUse]:
    return [answer for answer in answers if answer.audience and _same(answer.audience, audience)]


def _standing_refusal(
    older: Sequence[Sequence[ConsentUse]], audience: str, today: _Today
) -> list[Permission]:
    """The last word to exactly this audience in older consents, where that was no."""
    for answers in older:
        exact = _exact(answers, audience)
        if exact:
            withdrawn = [_refusal(Ground.WITHDRAWN, one.id) for one in exact if _taken_back(one, today)]
            return withdrawn or [_refusal(Ground.REFUSED, one.id) for one in exact if one.decision is Decision.NO]
    return []


def _openness(permission: Permission) -> tuple[bool, int, int]:
    """Orders permissions by how much they allow, the least first."""
    scopes = list(ContentScope)
    scope = scopes.index(permission.content) if permission.content else len(scopes)
    return permission.allowed, -list(IdentityMode).index(permission.identity), -scope


def _taken_back(given: Consent | ConsentUse, today: _Today) -> bool:
    return given.ended_on is not None and today.anywhere >= given.ended_on


def _same(one: str, other: str) -> bool:
    return spelled(one) == spelled(other)


def spelled(audience: str) -> str:
    """The name of an organisation for comparing: without the case of its letters and with single blanks."""
    return " ".join(clean_text(audience).casefold().split())


def _look_alike(one: str, other: str) -> bool:
    return bool({fold(one).replace(" ", ""), _drawn(one)} & {fold(other).replace(" ", ""), _drawn(other)})


def _drawn(audience: str) -> str:
    """What is seen of a name: letters and digits, whichever alphabet they were taken from."""
    letters = unicodedata.normalize("NFKC", clean_text(audience)).casefold().translate(_LOOK_ALIKES)
    return "".join(letter for letter in letters if letter.isalnum())


def _refusal(ground: Ground, answer_id: str) -> Permission:
    return Permission(
        allowed=False,
        ground=ground,
        identity=IdentityMode.NOT_MENTIONED,
        content=None,
        consent_use_id=answer_id,
    )


def _judge(consent: Consent, answer: ConsentUse, today: _Today) -> Permission:
    if _taken_back(consent, today) or _taken_back(answer, today):
        return _refusal(Ground.WITHDRAWN, answer.id)
    if answer.decision is Decision.NO:
        return _refusal(Ground.REFUSED, answer.id)
    if answer.decision is Decision.ASK_AGAIN:
        return _refusal(Ground.ASK_AGAIN, answer.id)
    if consent.valid_from is not None and today.first < consent.valid_from:
        return _refusal(Ground.NOT_YET_VALID, answer.id)
    if answer.expires is not None and today.last > answer.expires:
        return _refusal(Ground.EXPIRED, answer.id)
    return Permission(
        allowed=answer.identity is not IdentityMode.NOT_MENTIONED,
        ground=Ground.GRANTED,
        identity=answer.identity,
        content=answer.content,
        conditions=answer.conditions,
        consent_use_id=answer.id,
    )
