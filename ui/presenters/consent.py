"""The consent sheet of a person: what was asked, each answer, and what may be done today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from archive.clock import local_day
from archive.consent import Permission, spelled
from archive.consent_events import events_of, note_expired
from archive.consent_withdrawal import Scope, withdraw
from archive.dates import PartialDate
from archive.errors import ArchiveError, RecordNotFound
from archive.model.evidence import EvidenceItem
from archive.model.testimony import Consent, ConsentUse
from archive.release import Release
from archive.roles import typed_by
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
from archive.vocabulary.work import ConsentEffect, ConsentEventKind, Explained
from ui.i18n import Language as WordsLanguage
from ui.i18n import text
from ui.presenters.by_code import person_by_code
from ui.presenters.consent_left import PastExport, past_exports
from ui.presenters.meanwhile import Clashed
from ui.presenters.protection import make_tasks

_DAYS_TO_TELL: Final = 7

SEPARATOR = "\u241f"
"""Between the parts of an answer in words; nobody types it."""


@dataclass(eq=False)
class GuardianMissing(ArchiveError):
    """Somebody answered for another person; who, by what right, or why it is in a minor's interest is not said."""

    code: ClassVar[str] = "guardian_missing"


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

    @property
    def name(self) -> str:
        """``key`` as the name of a field of a form."""
        return f"{self.use}{SEPARATOR}{self.audience}"

    @property
    def words(self) -> str:
        """The answer as it stands in a field of a form."""
        expires = self.expires.isoformat() if self.expires else ""
        return SEPARATOR.join((self.decision, self.identity, self.content, expires, self.conditions.strip()))


@dataclass(frozen=True)
class AnswerLine:
    """An answer and what follows from it today."""

    answer: Answer
    given: bool
    """Whether the person said anything about this."""
    today: Permission


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened to a consent."""

    happened: PartialDate
    kind: ConsentEventKind
    use: Use | None
    """``None`` with no audience: all that was agreed to."""
    audience: str
    reason: str
    told_by: str
    effects: tuple[ConsentEffect, ...]
    effect_words: str
    actor: str
    """Who wrote it down."""


@dataclass(frozen=True)
class Withdrawal:
    """What is asked when somebody takes back."""

    scope: Scope
    day: dt.date
    reason: str
    told_by: str = ""
    effects: tuple[ConsentEffect, ...] = ()
    effect_words: str = ""


@dataclass(frozen=True)
class ConsentSheet:
    """The newest consent of a person with every use, and the earlier ones. ``consent`` is None before the first."""

    person_id: str
    consent: Consent | None
    lines: tuple[AnswerLine, ...]
    earlier: tuple[Consent, ...]
    left: tuple[PastExport, ...] = ()
    """What can be called back by nobody, newest first."""
    history: tuple[HistoryLine, ...] = ()
    """Newest first."""
    is_minor: bool = False
    evidence: str = ""
    """Code of the item that shows the consent."""
    given_by: str = ""
    """Code of whoever answered for the person."""


@dataclass(frozen=True)
class ConsentWords:
    """What is asked when a person is asked for consent."""

    how: ConsentHow
    given_for: ConsentFor
    language: Language
    given: PartialDate
    understanding: str
    valid_from: dt.date | None = None
    review_on: dt.date | None = None
    """When the person wants to be asked again."""
    given_by: str = ""
    """Code of whoever answered, where it was not the person."""
    authority: str = ""
    best_interest: str = ""
    explained_by: str = ""
    explained: tuple[Explained, ...] = ()
    evidence: str = ""
    """Code of the item that shows the consent."""


class ConsentPresenter:
    """Reads and records consent. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def today(self) -> dt.date:
        """The day by the vault's clock, in the time zone of this computer."""
        return local_day(self._vault.clock)

    def sheet(self, person_id: str) -> ConsentSheet:
        """The sheet: every use for anybody it implies, then the answers for single organisations."""
        person = self._vault.people.get(person_id)
        consents = self._vault.consents.of(person)
        left = past_exports(self._vault, person_id)
        if not consents:
            return ConsentSheet(person_id, None, (), (), left, is_minor=person.is_minor)
        newest = consents[-1]
        given = {(one.use, one.audience): one for one in self._vault.consents.uses(newest)}
        keys = [(use, "") for use in Use]
        keys += sorted(key for key in given if key[1])
        return ConsentSheet(
            person_id,
            newest,
            tuple(self._line(person_id, key, given.get(key)) for key in keys),
            tuple(reversed(consents[:-1])),
            left,
            self._history(consents),
            person.is_minor,
            self._vault.evidence.get(newest.evidence_id).code if newest.evidence_id else "",
            self._vault.people.get(newest.given_by_id).code if newest.given_by_id else "",
        )

    def begin(self, person_id: str, words: ConsentWords) -> str:
        """Record that the person was asked; returns the id. Allows nothing by itself.

        Raises:
            GuardianMissing: somebody else answered, and it is not said who, by what right and, for a minor, why it is
            in the minor's interest. RecordNotFound: a code that no person or item has.
        """
        person = self._vault.people.get(person_id)
        given_by = person_by_code(self._vault, words.given_by) if words.given_by.strip() else None
        for_other = words.given_for is not ConsentFor.SELF
        child = words.given_for is ConsentFor.CHILD
        if for_other and (given_by is None or not words.authority.strip()):
            raise GuardianMissing
        if child and not words.best_interest.strip():
            raise GuardianMissing
        return self._vault.consents.record(
            person,
            how=words.how,
            given_for=words.given_for,
            language=words.language,
            given=words.given,
            understanding=words.understanding.strip(),
            valid_from=words.valid_from,
            review_on=words.review_on,
            given_by=given_by if for_other else None,
            authority=words.authority.strip() if for_other else "",
            best_interest=words.best_interest.strip() if child else "",
            explained_by=words.explained_by.strip(),
            explained=words.explained,
            evidence=self._item(words.evidence),
        ).id

    def answer(
        self, consent_id: str, answers: Sequence[Answer], seen: Mapping[str, str], *, insist: bool = False
    ) -> Clashed | None:
        """Write these answers, all or none.

        ``seen`` are the answers that the form was opened with, by name, in words. Where another one is recorded
        by now nothing is written and it is asked about, unless a person insists.
        Raises ``RecordNotFound`` and what storage raises.
        """
        with self._vault.database.atomic():
            consent = self._vault.ledger.get(Consent, consent_id)
            clashed = None if insist else self._clash(consent, answers, seen)
            if clashed is not None:
                return clashed
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
        return None

    def withdraw(self, person_id: str, words: Withdrawal, language: WordsLanguage) -> tuple[str, ...]:
        """The person took back what the scope covers: nothing of it leaves from that day on.

        Makes what is left to do as tasks, in that language, by codes; returns their codes. What left before is for
        people to follow up: this program undoes none of it. Raises ``FieldInvalid`` and what storage raises.
        """
        vault = self._vault
        with vault.database.atomic():
            person = vault.people.get(person_id)
            withdraw(
                vault.ledger,
                vault.consents,
                person,
                words.scope,
                words.day,
                reason=words.reason.strip(),
                told_by=words.told_by.strip(),
                effects=words.effects,
                effect_words=words.effect_words.strip(),
            )
            left = [one for one in past_exports(vault, person_id) if one.within(words.scope)]
            titles = [text(language, "task", "tell_holder", export=one.code, code=person.code) for one in left]
            titles += [text(language, "task", "redact_again", code=person.code)] if left else []
            titles.append(text(language, "task", "tell_person", code=person.code))
            return make_tasks(vault, person, titles, days=_DAYS_TO_TELL)

    def note_expired(self) -> int:
        """Write down every answer whose last day has passed; returns how many are new."""
        return note_expired(self._vault.ledger, self.today())

    def _clash(self, consent: Consent, answers: Sequence[Answer], seen: Mapping[str, str]) -> Clashed | None:
        stored = {(use.use, spelled(use.audience)): _answer_of(use) for use in self._vault.consents.uses(consent)}
        now = {one.name: stored.get((one.use, spelled(one.audience)), Answer(*one.key)).words for one in answers}
        mine = {one.name: one.words for one in answers}
        clashing = [name for name in mine if now[name] not in (seen.get(name, now[name]), mine[name])]
        if not clashing:
            return None
        return Clashed({name: now[name] for name in clashing}, {name: mine[name] for name in clashing})

    def _history(self, consents: Sequence[Consent]) -> tuple[HistoryLine, ...]:
        return tuple(
            HistoryLine(
                one.happened,
                one.kind,
                one.use,
                one.audience,
                one.reason,
                one.told_by,
                one.effects,
                one.effect_words,
                typed_by(self._vault.journal, one),
            )
            for one in reversed(events_of(self._vault.ledger, consents))
        )

    def _item(self, untrusted_code: str) -> EvidenceItem | None:
        if not untrusted_code.strip():
            return None
        record = self._vault.records.by_code(untrusted_code)
        if not isinstance(record, EvidenceItem):
            raise RecordNotFound(entity=EvidenceItem.entity)
        return record

    def _line(self, person_id: str, key: tuple[Use, str], stored: ConsentUse | None) -> AnswerLine:
        use, audience = key
        answer = Answer(use, audience) if stored is None else _answer_of(stored)
        vault = self._vault
        today = Release(vault.ledger, vault.consents, use, audience, vault.clock.now()).person(person_id)
        return AnswerLine(answer, stored is not None, today)


def _answer_of(stored: ConsentUse) -> Answer:
    return Answer(
        stored.use,
        stored.audience,
        stored.decision if stored.ended_on is None else Decision.NO,
        stored.identity,
        stored.content,
        stored.conditions,
        stored.expires,
    )
