"""Random cases with a record of every kind, and what of them may leave by the rules as they are written in words.

Every text of every record is a word that stands nowhere else, so that each word in an export tells which field left.
What may leave is worked out here from the choices that were made, and asks nothing of the program.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st

from archive.consent_withdrawal import Scope, withdraw
from archive.dates import PartialDate
from archive.ledger import new_id
from archive.model.casework import CaseFile, CaseMember
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.claims import RowClass
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.handoff import ExportPackage, Partner
from archive.model.organisations import PersonMerge
from archive.model.people import Involvement, NameForm, Person
from archive.model.testimony import Consent, ConsentUse, Testimony, TextVersion
from archive.model.vocabulary import VocabularyTerm
from archive.quantity import Quantity
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, IdentityMode, ProtectionLevel, Role
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import (
    ConsentFor,
    ContentScope,
    Decision,
    Language,
    TextKind,
    TextStatus,
)
from exports.spec import ExportSpec
from tests.archive.record_strategies import A_TERM
from tests.exports.case_in_vault import AUDIENCE, MOMENT, USE

TODAY: Final = MOMENT.date()
OTHER: Final = "Another office"
_LETTERS: Final = "bcdfghjklmnprstvw"

_BY_HAND: Final = (
    CaseFile, CaseMember, Person, NameForm, Involvement, Event, Testimony, TextVersion, EvidenceItem, EvidenceFile,
    Consent, ConsentUse, RowClass, PersonMerge, Partner, ExportPackage,
)  # fmt: skip
"""Kinds that are made with choices of their own. All others are made out of what they declare."""


@dataclass(frozen=True)
class Someone:
    """The choices about one person."""

    state: str
    """What they answered, or what became of it."""
    identity: IdentityMode
    content: ContentScope
    minor: bool
    guardian: bool
    extreme: bool
    raised: Sensitivity | None
    role: Role
    item_raised: Sensitivity | None
    """Of the testimony and the item that came from them."""
    text: TextKind

    @property
    def agreed(self) -> bool:
        """Whether anything of theirs may go at all."""
        if self.extreme or self.raised in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY):
            return False
        if self.raised is Sensitivity.IDENTIFYING and self.identity is not IdentityMode.NAMED:
            return False
        refused = self.identity is IdentityMode.NOT_MENTIONED or (self.minor and not self.guardian)
        return self.state == "yes" and not refused

    @property
    def named(self) -> bool:
        """Whether what identifies them may go."""
        identifies = self.identity is IdentityMode.NAMED and self.content is not ContentScope.STATISTIC_ONLY
        return self.agreed and identifies and not self.minor


OPEN: Final = Someone(
    state="yes",
    identity=IdentityMode.NAMED,
    content=ContentScope.FULL,
    minor=False,
    guardian=False,
    extreme=False,
    raised=None,
    role=Role.VICTIM,
    item_raised=None,
    text=TextKind.STATEMENT,
)
"""Agreed to everything."""

_BACK: Final = ("all_back", "use_back", "partner_back")
_LEVELS: Final = (Sensitivity.CASE, Sensitivity.IDENTIFYING, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY)
OTHERWISE: Final[tuple[dict[str, Any], ...]] = (
    *({"state": state} for state in ("none", "no", "ask", "expired", "early", "for_another", *_BACK)),
    *({"identity": identity} for identity in IdentityMode if identity is not IdentityMode.NAMED),
    *({"content": content} for content in ContentScope if content is not ContentScope.FULL),
    {"content": ContentScope.SUMMARY, "text": TextKind.SUMMARY},
    {"minor": True},
    {"minor": True, "guardian": True},
    {"guardian": True},
    {"extreme": True},
    *({"raised": level} for level in _LEVELS),
    {"raised": Sensitivity.IDENTIFYING, "identity": IdentityMode.CODED},
    *({"item_raised": level} for level in _LEVELS),
    *({"role": role} for role in (Role.WITNESS, Role.SOURCE, Role.RELATIVE, Role.LAWYER, Role.INTERPRETER)),
    *({"text": kind} for kind in (TextKind.SUMMARY, TextKind.VERBATIM, TextKind.REDACTED)),
)
"""What may be otherwise with somebody. Most have one or two of these, so that each is what decides now and then."""


@st.composite
def people(draw: st.DrawFn) -> Someone:
    """Somebody for whom little is otherwise."""
    one = OPEN
    for changes in draw(st.lists(st.sampled_from(OTHERWISE), min_size=1, max_size=2)):
        one = dataclasses.replace(one, **changes)
    return one


@dataclass
class Written:
    """A case as it was written into a vault, and every word of it that may leave."""

    case: CaseFile
    words: dict[str, str] = field(default_factory=dict)
    """What each word is: the kind and the field."""
    permitted: set[str] = field(default_factory=set)

    def spec(self) -> ExportSpec:
        """The export that the answers are about."""
        return ExportSpec(case_id=self.case.id, use=USE, audience=AUDIENCE, include_exhibits=True)


def write(vault: Vault, chosen: list[Someone], event_raised: Sensitivity | None, numbers: Iterator[int]) -> Written:
    """Write a case about these people with a record of every kind."""
    writer = _Writer(vault, numbers)
    return writer.case(chosen, event_raised)


def numbers() -> Iterator[int]:
    """Numbers for words, each once."""
    return itertools.count(len(_LETTERS) ** 4)


def word(number: int) -> str:
    """A word of letters that no language has."""
    letters = ""
    while number:
        number, rest = divmod(number, len(_LETTERS))
        letters += _LETTERS[rest]
    return f"qx{letters}z"


class _Writer:
    def __init__(self, vault: Vault, numbers: Iterator[int]) -> None:
        self.vault, self.numbers = vault, numbers
        self.known: dict[str, str] = {}

    def case(self, chosen: list[Someone], event_raised: Sensitivity | None) -> Written:
        case = self.vault.cases.open("", CaseKind.CRIMINAL)
        written = self.written = Written(case)
        self.known[CaseFile.entity] = case.id
        self.fill(case, lambda spec: spec.sensitivity in (Sensitivity.OPEN, Sensitivity.CASE))
        everybody = [self.person(one) for one in chosen]
        event = self.vault.events.add("")
        self.known[Event.entity] = event.id
        there = [
            one for one in chosen if one.role not in (Role.SOURCE, Role.INTERPRETER)
        ]
        told = event_raised in (None, Sensitivity.CASE)
        place = told and all(one.named for one in there)
        self.fill(event, lambda spec: told and (spec.sensitivity is not Sensitivity.IDENTIFYING or place))
        self.raised(event, event_raised)
        self.vault.cases.add(case.id, event)
        for one, person in zip(chosen, everybody, strict=True):
            self.vault.cases.involve(event, person, one.role, note=self.word("involvement.note", allowed=False))
            self.said(one, person)
        for kind in RECORD_TYPES.values():
            if kind not in _BY_HAND:
                self.any_record(kind)
        return written

    def person(self, one: Someone) -> Person:
        vault = self.vault
        person = vault.people.add(self.word("name_form.form", allowed=one.named))
        self.known[Person.entity] = person.id
        allowed = {"occupation": one.named}
        self.fill(person, lambda spec: allowed.get(spec.name, False))
        person = vault.ledger.amend(
            vault.people.get(person.id),
            {
                "is_minor": one.minor,
                "protection": ProtectionLevel.EXTREME if one.extreme else ProtectionLevel.STANDARD,
            },
        )
        self.raised(person, one.raised)
        if one.state != "none":
            self.answer(one, person)
        return person

    def answer(self, one: Someone, person: Person) -> None:
        consents = self.vault.consents
        consent = consents.record(
            person,
            given_for=ConsentFor.CHILD if one.guardian else ConsentFor.SELF,
            valid_from=TODAY + timedelta(days=9) if one.state == "early" else None,
        )
        self.fill(consent, lambda _spec: False)
        answer = consents.answer(
            consent,
            USE,
            {"no": Decision.NO, "ask": Decision.ASK_AGAIN}.get(one.state, Decision.YES),
            identity=one.identity,
            content=one.content,
            audience=OTHER if one.state == "for_another" else AUDIENCE,
            expires=TODAY - timedelta(days=3) if one.state == "expired" else None,
        )
        self.fill(answer, lambda _spec: False)
        self.known |= {Consent.entity: consent.id, ConsentUse.entity: answer.id}
        scope = {
            "all_back": Scope(),
            "use_back": Scope(USE),
            "partner_back": Scope(audience=AUDIENCE),
        }.get(one.state)
        if scope is not None:
            withdraw(self.vault.ledger, consents, person, scope, TODAY - timedelta(days=2), reason="x")

    def said(self, one: Someone, person: Person) -> None:
        """A testimony and an exhibit of theirs."""
        vault = self.vault
        inside = one.item_raised not in (None, Sensitivity.CASE)
        testimony = vault.testimonies.add(witness=person)
        heard = one.agreed and not inside
        covered = heard and (
            one.content is ContentScope.FULL
            if one.text is not TextKind.SUMMARY
            else one.content is ContentScope.SUMMARY
        )
        self.fill(testimony, lambda spec: covered and spec.sensitivity in (Sensitivity.OPEN, Sensitivity.CASE))
        body = self.word("text_version.body", allowed=covered)
        text = vault.testimonies.write(testimony, body, Language.RUSSIAN, kind=one.text)
        vault.ledger.amend(text, {"status": TextStatus.REVIEWED})
        self.raised(testimony, one.item_raised)
        item = vault.evidence.add("", EvidenceKind.LETTER, acquired_from=person)
        given = heard and one.content is ContentScope.FULL
        self.fill(item, lambda spec: given and spec.sensitivity in (Sensitivity.OPEN, Sensitivity.CASE))
        vault.intake.take_in_bytes(
            self.word("evidence_file", allowed=given).encode(),
            f"{self.word('evidence_file.name_received', allowed=False)}.txt",
            item.id,
        )
        self.raised(item, one.item_raised)
        for member in (testimony, item):
            vault.cases.add(self.written.case.id, member)
        self.known |= {Testimony.entity: testimony.id, TextVersion.entity: text.id, EvidenceItem.entity: item.id}

    def any_record(self, kind: type[Record]) -> None:
        """One of that kind about the case and its people, with a word in every text; none of them may leave."""
        given: dict[str, Any] = {}
        for spec in kind.specs():
            if spec.refers:
                entity = "person" if spec.refers == "*" else spec.refers
                if spec.refers == "*":
                    given[entity_field(spec)] = entity
                if entity in self.known:
                    given[spec.name] = self.known[entity]
                elif not spec.optional:
                    return  # nobody of this case was asked
            elif spec.name == "code":
                given["code"] = self.vault.ledger.next_code(kind) if kind.prefix else word(next(self.numbers))
            elif spec.name not in given and (value := self.value(spec, kind.entity)) is not None:
                given[spec.name] = value
            elif spec.required and spec.codes is not None:
                given[spec.name] = next(iter(spec.codes))
            elif spec.required and spec.kind is Kind.INTEGER:
                given[spec.name] = 1
        given |= A_TERM if kind is VocabularyTerm else {}
        record = self.vault.ledger.create(kind(id=new_id(), **given))
        self.known[kind.entity] = record.id
        if kind.prefix:
            self.vault.cases.add(self.written.case.id, record)

    def value(self, spec: FieldSpec, entity: str) -> Any:
        """A word for a field that takes words, which may not leave."""
        if spec.name.endswith("_entity"):
            return None
        if spec.kind is Kind.TEXT and not spec.refers:
            return self.word(f"{entity}.{spec.name}", allowed=False)
        if spec.kind is Kind.QUANTITY:
            return Quantity(self.word(f"{entity}.{spec.name}", allowed=False))
        if spec.kind is Kind.DATE:
            return PartialDate(self.word(f"{entity}.{spec.name}", allowed=False))
        return None

    def fill(self, record: Record, allowed: Any) -> None:
        """A word into every text of a record that may be changed."""
        changes: dict[str, Any] = {}
        for spec in record.specs():
            if not spec.fixed and spec.name != "audience" and (value := self.value(spec, record.entity)) is not None:
                changes[spec.name] = value
                if allowed(spec):
                    self.written.permitted.add(value if isinstance(value, str) else value.text)
        self.vault.ledger.amend(record, changes)

    def word(self, place: str, *, allowed: bool) -> str:
        made = word(next(self.numbers))
        self.written.words[made] = place
        if allowed:
            self.written.permitted.add(made)
        return made

    def raised(self, record: Record, level: Sensitivity | None) -> None:
        if level is not None:
            raise_to(self.vault.ledger, record, level, reason=self.word("row_class.reason", allowed=False))


