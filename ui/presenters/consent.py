"""The consent sheet of a person: what was asked, each answer, and what may be done today."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive.consent import Permission, spelled
from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.handoff import ExportPackage
from archive.model.testimony import Consent, ConsentUse, TextVersion
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
from exports.edition import Presence
from ui.presenters.meanwhile import Clashed

SEPARATOR = "\u241f"
"""Between the parts of an answer in words; nobody types it."""


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
class PastExport:
    """Something that left the vault with the person in it, with or without an answer of theirs."""

    code: str
    time: str
    """RFC 3339 in UTC, by the clock of the machine."""
    case: str
    use: Use
    audience: str
    how: tuple[Presence, ...] = ()
    """How the person is in it; empty in the register of an earlier program."""
    certain: bool = True
    """False when the program was stopped while it was being written: it may have left."""


@dataclass(frozen=True)
class ConsentSheet:
    """The newest consent of a person with every use, and the earlier ones. ``consent`` is None before the first."""

    person_id: str
    consent: Consent | None
    lines: tuple[AnswerLine, ...]
    earlier: tuple[Consent, ...]
    left: tuple[PastExport, ...] = ()
    """What can be called back by nobody, newest first."""


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
            return ConsentSheet(person_id, None, (), (), self._left(person_id, consents))
        newest = consents[-1]
        given = {(one.use, one.audience): one for one in self._vault.consents.uses(newest)}
        keys = [(use, "") for use in Use]
        keys += sorted(key for key in given if key[1])
        lines = tuple(self._line(person_id, key, given.get(key)) for key in keys)
        left = self._left(person_id, consents)
        return ConsentSheet(person_id, newest, lines, tuple(reversed(consents[:-1])), left)

    def begin(self, person_id: str, words: ConsentWords) -> str:
        """Record that the person was asked; returns the id. Allows nothing by itself."""
        return self._vault.consents.record(
            self._vault.people.get(person_id),
            how=words.how,
            given_for=words.given_for,
            language=words.language,
            given=words.given,
            understanding=words.understanding.strip(),
            valid_from=words.valid_from,
            review_on=words.review_on,
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

    def take_back(self, consent_id: str, day: dt.date, reason: str) -> None:
        """The person took the consent back: from that day on nothing is covered by it."""
        consent = self._vault.ledger.get(Consent, consent_id)
        self._vault.consents.take_back(consent, day, reason=reason.strip())

    def _clash(self, consent: Consent, answers: Sequence[Answer], seen: Mapping[str, str]) -> Clashed | None:
        stored = {(use.use, spelled(use.audience)): _answer_of(use) for use in self._vault.consents.uses(consent)}
        now = {one.name: stored.get((one.use, spelled(one.audience)), Answer(*one.key)).words for one in answers}
        mine = {one.name: one.words for one in answers}
        clashing = [name for name in mine if now[name] not in (seen.get(name, now[name]), mine[name])]
        if not clashing:
            return None
        return Clashed({name: now[name] for name in clashing}, {name: mine[name] for name in clashing})

    def _left(self, person_id: str, consents: Sequence[Consent]) -> tuple[PastExport, ...]:
        answers = {use.id for consent in consents for use in self._vault.consents.uses(consent)}
        texts = {
            text.id
            for testimony in self._vault.testimonies.of_witness(self._vault.people.get(person_id))
            for text in self._vault.testimonies.texts(testimony)
        }
        records = self._vault.people.merges().together(person_id)
        handoffs = self._vault.handoffs
        every = [*((export, False) for export in handoffs.unfinished()), *((one, True) for one in handoffs.exports())]
        return tuple(
            self._past(export, records, certain=certain)
            for export, certain in every
            if _is_in(export, records, answers, texts)
        )

    def _past(self, export: ExportPackage, records: Sequence[str], *, certain: bool) -> PastExport:
        made = self._vault.journal.entries_of(ExportPackage.entity, export.id)[0]
        case = self._vault.ledger.get(CaseFile, export.case_id)
        people = _people(export)
        how = tuple(map(Presence, dict.fromkeys(one for record_id in records for one in people.get(record_id, ()))))
        return PastExport(export.code, made.time, case.code, export.use, export.audience, how, certain)

    def _line(self, person_id: str, key: tuple[Use, str], stored: ConsentUse | None) -> AnswerLine:
        use, audience = key
        answer = Answer(use, audience) if stored is None else _answer_of(stored)
        today = self._vault.consents.permission(person_id, use, audience, self.today())
        return AnswerLine(answer, stored is not None, today)


def _answer_of(stored: ConsentUse) -> Answer:
    return Answer(
        stored.use,
        stored.audience,
        stored.decision,
        stored.identity,
        stored.content,
        stored.conditions,
        stored.expires,
    )


def _people(export: ExportPackage) -> dict[str, list[str]]:
    return dict(json.loads(export.contents or "{}").get("people", []))


def _is_in(export: ExportPackage, records: Sequence[str], answers: set[str], texts: set[str]) -> bool:
    """By the people that the register names; one from before it named people tells it by answers and texts."""
    if not _people(export).keys().isdisjoint(records):
        return True
    contents = json.loads(export.contents or "{}")
    said = {record_id for entity, record_id in contents.get("records", []) if entity == TextVersion.entity}
    return not answers.isdisjoint(contents.get("consent_uses", [])) or not texts.isdisjoint(said)
