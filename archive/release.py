"""The one question that everything which leaves asks: may this value go to this audience for this use, and as what?

The answer rests on three things: the class of the field, or the stricter one that its record was raised to; the
consent of the people whom the value is about; and what protects them whatever they agreed to: danger, and being a
minor. Asked once for one moment; what is withdrawn or expires later is for the next export to ask about.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

from archive.consent import Consents, Ground, Permission
from archive.item_people import ItemPeople
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.evidence import EvidenceItem
from archive.model.fields import FieldSpec, Record, Sensitivity
from archive.model.people import Person
from archive.model.testimony import TextVersion
from archive.model.transcripts import Transcript
from archive.sensitivity import MAY_LEAVE, levels
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.extendable import is_own_code
from archive.vocabulary.testimony import ConsentFor, ContentScope, TextKind, Use

R = TypeVar("R", bound=Record)

_OWN_WORDS: Final = frozenset({(TextVersion.entity, "body"), (Transcript.entity, "body")})
"""A testimony is of class D so that nobody meets it by accident; it leaves by the answer of whoever gave it.

So does what is said in a recording: by the answers of everybody whom that is about. Where nobody is, it leaves as
its recording may.
"""
_SHOWS_A_PERSON: Final = frozenset({EvidenceKind.TESTIMONY_RECORDING, EvidenceKind.MEDICAL_RECORD})
"""A voice or a body, whoever gave it (rule IR7)."""


@dataclass(frozen=True)
class Verdict:
    """May this value go, as whose, and if not, why not."""

    allowed: bool
    sensitivity: Sensitivity
    """The class that holds for the value."""
    identity: IdentityMode | None
    """How the people whom it is about may be told; ``None`` when it is about nobody."""
    ground: Ground | None
    """Why consent covers it or not; ``None`` where the class alone decides."""


class Stays(enum.StrEnum):
    """Why an item stays, where no :class:`Ground` says it."""

    PROTECTED = "item_protected"
    """By its own class, or the one that it was raised to."""
    NOBODY = "item_nobody"
    """It is a voice or a body, and nobody is recorded whose it is."""
    LESS = "item_less"
    """Somebody agreed to a summary or to be counted, not to the thing itself."""
    NOT_MENTIONED = "item_not_mentioned"
    """Somebody agreed only as long as they are not in it."""
    COVERED_ONLY = "item_covered_only"
    """Somebody agreed as long as nobody recognises them, and no confirmed copy with covered places would leave."""


@dataclass(frozen=True)
class ItemVerdict:
    """May an item leave, or the words of it, and on what that rests."""

    reason: Stays | Ground | None = None
    """Why not, of one whom it is about; ``None``: it may."""
    consent_uses: tuple[str, ...] = ()
    """Ids of the answers that it rests on."""
    conditions: bool = False
    """Whether somebody set conditions, in words that a person has to read."""

    @property
    def allowed(self) -> bool:
        """Whether it may leave."""
        return self.reason is None


class Release:
    """Answers for one use and one audience at one moment."""

    def __init__(
        self, ledger: Ledger, consents: Consents, use: Use, audience: str, moment: datetime
    ) -> None:
        """``moment`` is aware; of the days that it may be there the one that allows less counts."""
        self._ledger = ledger
        self._consents = consents
        self._use, self._audience, self._moment = use, audience, moment
        self._levels = levels(ledger.database)
        self._merges = Merges.read(ledger.database)
        self._known: dict[str, Permission] = {}

    def person(self, person_id: str) -> Permission:
        """May anything of this person go, and as whom: their consent, and what protects them whatever they said."""
        person_id = self._merges.lead(person_id)
        if person_id not in self._known:
            self._known[person_id] = self._asked(person_id)
        return self._known[person_id]

    def record(self, record: Record) -> bool:
        """Whether a record may go as a whole, as far as it was not raised above class B."""
        return self._level(record) in MAY_LEAVE

    def value(self, record: Record, field: str, about: Iterable[str] = ()) -> Verdict:
        """May this value go? ``about``: ids of everybody whom it tells something of. Raises ``FieldInvalid``."""
        spec = type(record).spec(field)
        people = [self.person(one) for one in about]
        least = min(people, key=lambda one: (one.allowed, _hides(one.identity)), default=None)
        identity = None if least is None else least.identity
        raised = self._level(record)
        if (record.entity, field) in _OWN_WORDS:
            answered = bool(people) or isinstance(record, Transcript)
            allowed = raised in MAY_LEAVE and answered and all(_covers(record, one) for one in people)
            return Verdict(allowed, max(spec.sensitivity, raised), identity, least.ground if least else None)
        level = max(spec.sensitivity, raised)
        if level in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY):
            return Verdict(False, level, identity, None)
        counted = any(one.content is ContentScope.STATISTIC_ONLY for one in people)
        if least is not None and (counted or not least.allowed) and level is not Sensitivity.OPEN:
            return Verdict(False, level, identity, least.ground)
        if level is Sensitivity.IDENTIFYING and identity is not IdentityMode.NAMED:
            return Verdict(False, level, identity, least.ground if least else None)
        return Verdict(True, level, identity, least.ground if least else None)

    def item(
        self, item: EvidenceItem, people: ItemPeople, *, covered: bool = False, file: bool = True
    ) -> ItemVerdict:
        """May an item leave? ``people``: whom it is about, as ``archive.item_people`` finds them.

        Everybody has to have said yes to all of it, for this use and audience, as of this moment. Who agreed but not
        to be named lets out what they gave, and what they are in only as a copy with covered places that somebody
        else confirmed: ``covered`` says that it is one. ``file``: whether the file itself goes along, or only what is
        said of it.
        """
        if item.sensitivity not in MAY_LEAVE or not self.record(item):
            return ItemVerdict(Stays.PROTECTED)
        shows = shows_a_person(item.kind)
        if shows and not people.everybody:
            return ItemVerdict(Stays.NOBODY)
        asked = {one: self.person(one) for one in people.everybody}
        for one, permission in asked.items():
            reason = _refusal(permission)
            if reason is not None:
                return ItemVerdict(reason)
            in_it = shows or (file and one in people.shown)
            if in_it and not covered and permission.identity is not IdentityMode.NAMED:
                return ItemVerdict(Stays.COVERED_ONLY)
        return _rests_on(asked.values())

    def words(self, text: Transcript, item: EvidenceItem, people: ItemPeople) -> ItemVerdict:
        """May what is said in an item, or stands on it, leave as text? Everybody whom the item is about is asked.

        A name in it, and who is said to speak, is for whoever writes it out to look at.
        """
        if item.sensitivity not in MAY_LEAVE or not self.record(item) or not self.record(text):
            return ItemVerdict(Stays.PROTECTED)
        if shows_a_person(item.kind) and not people.everybody:
            return ItemVerdict(Stays.NOBODY)
        asked = [self.person(one) for one in people.everybody]
        for permission in asked:
            reason = None if _covers(text, permission) else _refusal(permission) or Stays.LESS
            if reason is not None:
                return ItemVerdict(reason)
        return _rests_on(asked)

    def shown(self, record: R, about: Iterable[str] = ()) -> R:
        """The record with nothing in it but what may go: every other value is as if nobody had stated it."""
        people = tuple(about)
        hidden: dict[str, Any] = {
            spec.name: _blank(spec)
            for spec in record.specs()
            if spec.name != "code" and not self.value(record, spec.name, people).allowed
        }
        return dataclasses.replace(record, **hidden)

    def _level(self, record: Record) -> Sensitivity:
        return self._levels.get((record.entity, record.id), Sensitivity.OPEN)

    def _asked(self, person_id: str) -> Permission:
        permission = self._consents.permission_at(person_id, self._use, self._audience, self._moment)
        if not permission.allowed:
            return permission
        together = self._merges.together(person_id)
        level = max(self._levels.get((Person.entity, one), Sensitivity.OPEN) for one in together)
        named = permission.identity is IdentityMode.NAMED
        if level in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY) or (
            level is Sensitivity.IDENTIFYING and not named
        ):
            return _refused(permission, Ground.PROTECTED)
        people = self._ledger.many(Person, together).values()
        if any(person.is_minor for person in people):
            if not any(self._somebody_answered(person, permission) for person in people):
                return _refused(permission, Ground.MINOR)
            return dataclasses.replace(permission, identity=IdentityMode.CODED)
        return permission

    def _somebody_answered(self, person: Person, permission: Permission) -> bool:
        """Whether the answer that the permission rests on was given for the minor by somebody else."""
        return any(
            answer.id == permission.consent_use_id
            for consent in self._consents.of(person)
            if consent.given_for is ConsentFor.CHILD
            for answer in self._consents.uses(consent)
        )


def shows_a_person(kind: EvidenceKind) -> bool:
    """What an own kind of evidence shows nobody can know: it may be a voice or a body."""
    return kind in _SHOWS_A_PERSON or is_own_code(str(kind))


def _refusal(permission: Permission) -> Stays | Ground | None:
    if permission.allowed:
        return None if permission.content is ContentScope.FULL else Stays.LESS
    return Stays.NOT_MENTIONED if permission.ground is Ground.GRANTED else permission.ground


def _rests_on(asked: Iterable[Permission]) -> ItemVerdict:
    people = list(asked)
    answers = tuple(sorted({one.consent_use_id for one in people}))
    return ItemVerdict(None, answers, any(one.conditions.strip() for one in people))


def _covers(text: Record, permission: Permission) -> bool:
    """Whether a person's answer covers a text of theirs."""
    if not permission.allowed:
        return False
    if permission.content is ContentScope.SUMMARY:
        return isinstance(text, TextVersion | Transcript) and text.kind is TextKind.SUMMARY
    return permission.content is ContentScope.FULL


def _hides(identity: IdentityMode) -> int:
    return -list(IdentityMode).index(identity)


def _refused(permission: Permission, ground: Ground) -> Permission:
    return dataclasses.replace(
        permission, allowed=False, ground=ground, identity=IdentityMode.NOT_MENTIONED, content=None
    )


def _blank(spec: FieldSpec) -> object:
    if not spec.required:
        return spec.default
    return None if spec.optional else ""
