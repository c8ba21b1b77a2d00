"""The consent sheet of a person: what was asked, each answer, and what may be done today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from archive.consent import Permission
from archive.dates import PartialDate
from archive.model.testimony import Consent, ConsentUse
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import (
    ConsentFor,
    ConsentHow,
    ContentScope,
    Decision,
    Language,
    Use,
)


@dataclass(frozen=True)
class Answer:
    """The answer for one use and audience. Where nothing was answered it is "no"."""

    use: Use
    audience: str = ""
    """Name of one organisation, or empty for whoever the use implies."""
    decision: Decision = Decision.NO
    identity: IdentityMode = IdentityMode.CODED
    content: ContentScope = ContentScope.FULL
    conditions: str = ""
    expires: dt.date | None = None

    @property
    def key(self) -> tuple[Use, str]:
        """What the answer is for."""
        return self.use, self.audience


@dataclass(frozen=True)
class AnswerLine:
    """An answer and what follows from it today."""

    answer: Answer
    given: bool
    """Whether the person said anything about this."""
    today: Permission


@dataclass(frozen=True)
class ConsentSheet:
    """The newest consent of a person with every use, and the earlier ones. ``consent`` is None before the first."""

    person_id: str
    consent: Consent | None
    lines: tuple[AnswerLine, ...]
    earlier: tuple[Consent, ...]


@dataclass(frozen=True)
class ConsentWords:
    """What is asked when a person is asked for consent."""

    how: ConsentHow
    given_for: ConsentFor
    language: Language
    given: PartialDate
    understanding: str


class ConsentPresenter:
    """Reads and records consent. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def today(self) -> dt.date:
        """The day by the vault's clock, in the time zone of this computer."""
        return self._vault.clock.now().astimezone().date()

    def sheet(self, person_id: str) -> ConsentSheet:
        """The sheet: every use for anybody it implies, then the answers for single organisations."""
        consents = self._vault.consents.of(self._vault.people.get(person_id))
        if not consents:
            return ConsentSheet(person_id, None, (), ())
        newest = consents[-1]
        given = {(one.use, one.audience): one for one in self._vault.consents.uses(newest)}
        keys = [(use, "") for use in Use]
        keys += sorted(key for key in given if key[1])
        lines = tuple(self._line(person_id, key, given.get(key)) for key in keys)
        return ConsentSheet(person_id, newest, lines, tuple(reversed(consents[:-1])))

    def begin(self, person_id: str, words: ConsentWords) -> str:
        """Record that the person was asked; returns the id. Allows nothing by itself."""
        return self._vault.consents.record(
            self._vault.people.get(person_id),
            how=words.how,
            given_for=words.given_for,
            language=words.language,
            given=words.given,
            understanding=words.understanding.strip(),
        ).id

    def answer(self, consent_id: str, answers: Sequence[Answer]) -> None:
        """Write these answers, all or none. Raises ``RecordNotFound`` and what storage raises."""
        with self._vault.database.atomic():
            consent = self._vault.ledger.get(Consent, consent_id)
            for one in answers:
                self._vault.consents.answer(
                    consent,
                    one.use,
                    one.decision,
                    identity=one.identity,
                    content=one.content,
                    audience=one.audience.strip(),
                    conditions=one.conditions.strip(),
                    expires=one.expires,
                )

    def take_back(self, consent_id: str, day: dt.date, reason: str) -> None:
        """The person took the consent back: from that day on nothing is covered by it."""
        consent = self._vault.ledger.get(Consent, consent_id)
        self._vault.consents.take_back(consent, day, reason=reason.strip())

    def _line(self, person_id: str, key: tuple[Use, str], stored: ConsentUse | None) -> AnswerLine:
        use, audience = key
        answer = Answer(use, audience)
        if stored is not None:
            answer = Answer(
                use,
                audience,
                stored.decision,
                stored.identity,
                stored.content,
                stored.conditions,
                stored.expires,
            )
        today = self._vault.consents.permission(person_id, use, audience, self.today())
        return AnswerLine(answer, stored is not None, today)
