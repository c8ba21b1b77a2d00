"""The first report of something that happened: one event with its numbers, its groups and what came of them, at once.

A number is a claim about a group and stays one: nobody who is only counted becomes a record of a person. What is not
said stays not stated. Everything is written in one block, so that it is one action that can be undone as a whole.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from archive.claims import Claims
from archive.dates import Basis, PartialDate, Precision, Relation
from archive.errors import ArchiveError
from archive.model.acts import PeopleGroup
from archive.model.casework import CaseFile
from archive.model.claims import Claim, Source
from archive.model.events import Event
from archive.model.fields import Record, Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Place, PublicName
from archive.model.proceedings import Proceeding, ProceedingStep, Sentence
from archive.model.work import RiskAssessment, Task
from archive.people import script_of
from archive.quantity import Quantity
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Role, Verification
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.liberty import DetentionStatus, MeasureKind
from archive.vocabulary.outcomes import Fate
from archive.vocabulary.proceedings import PenaltyKind, ProceedingKind, StepKind
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import SourceKind

C = TypeVar("C", bound=Claim)

_NOT_STATED = PartialDate.not_stated()
_SINGLE = Verification.SINGLE_SOURCE
_PENALTIES = {
    Fate.DAYS_IN_DETENTION: PenaltyKind.ADMIN_DETENTION,
    Fate.FINED: PenaltyKind.FINE,
    Fate.WARNED: PenaltyKind.WARNING,
}
_CLAIMS = {
    SourceKind.OFFICIAL: ClaimStatus.OFFICIAL_CLAIM,
    SourceKind.OWN_OBSERVATION: ClaimStatus.STATED,
}
PROTECTED = frozenset({SourceKind.PERSON, SourceKind.OWN_OBSERVATION})
"""Kinds of sources that are somebody: they are recorded as class D, whatever their fields say."""


@dataclass(eq=False)
class ReportEmpty(ArchiveError):
    """Nothing at all is told: no words, no place, no time and no number."""

    code: ClassVar[str] = "report_empty"


@dataclass(frozen=True)
class Outcome:
    """What became of some of them. ``length`` is of the detention, in days; ``words`` say what no number says."""

    fate: Fate
    people: Quantity = field(default_factory=Quantity.not_stated)
    length: Quantity = field(default_factory=Quantity.not_stated)
    words: str = ""


@dataclass(frozen=True)
class NewPlace:
    """A place that is not in the vault yet, by its name."""

    name: str
    kind: PlaceKind = PlaceKind.OTHER
    parent_id: str | None = None


@dataclass(frozen=True)
class Told:
    """Who told us, as a category. ``title`` is of a publication; a person is named by the id of a record alone."""

    kind: SourceKind
    title: str = ""
    person_id: str | None = None


@dataclass(frozen=True)
class FirstReport:
    """Everything that one page asks. Nothing of it is obligatory, but something has to be told."""

    kind: EventKind = EventKind.OTHER
    title: str = ""
    """Empty: the words for the kind stand there."""
    happened: PartialDate = _NOT_STATED
    place_id: str | None = None
    new_place: NewPlace | None = None
    permitted: Answer = Answer.NOT_STATED
    notified: PartialDate = _NOT_STATED
    participants: Quantity = field(default_factory=Quantity.not_stated)
    detained: Quantity = field(default_factory=Quantity.not_stated)
    officials: Quantity = field(default_factory=Quantity.not_stated)
    """Police and others on duty: a group of its own, never among those detained."""
    outcomes: tuple[Outcome, ...] = ()
    description: str = ""
    told: Told | None = None
    risk: str = ""
    tasks: tuple[str, ...] = ()
    case_id: str | None = None

    def titled(self, title: str) -> FirstReport:
        """The same under another title."""
        return dataclasses.replace(self, title=title)

    @property
    def empty(self) -> bool:
        """Whether it says nothing but what kind of thing happened."""
        rest = (self.title.strip(), self.description.strip(), self.place_id, self.new_place, self.risk.strip())
        numbers = (self.participants, self.detained, self.officials)
        said = any(one.text.strip() or one.stated for one in numbers)
        return not (any(rest) or said or self.outcomes or self.tasks or self.told or _said(self.happened))


def record_first_report(vault: Vault, report: FirstReport, language: LabelLanguage) -> Event:
    """Write it all down as told by one source, or nothing; words for groups are in the person's ``language``.

    Raises:
        ReportEmpty. FieldInvalid: a place, a person or a case that does not stand.
        VaultReadOnly; what storage raises.
    """
    if report.empty:
        raise ReportEmpty
    with vault.database.atomic():
        return _Writing(vault, report, language).write()


class _Writing:
    def __init__(self, vault: Vault, report: FirstReport, language: LabelLanguage) -> None:
        self._vault, self._report, self._language = vault, report, language
        kind = report.told.kind if report.told else None
        self._claim = ClaimStatus.REPORTED if kind is None else _CLAIMS.get(kind, ClaimStatus.REPORTED)

    def write(self) -> Event:
        report, records = self._report, self._vault.records
        place = self._place()
        event = records.add(
            Event,
            title=report.title.strip() or _capitalised(label(EventKind, report.kind, self._language)),
            kind=report.kind,
            happened=report.happened,
            place_id=place.id if place else None,
            place=self._place_words(place),
            description=report.description.strip(),
            permitted=report.permitted,
            notified=report.notified,
            participants=report.participants,
            detained=report.detained,
            claim=self._claim,
            verification=_SINGLE,
        )
        written: list[Record] = [event]
        if report.officials.stated or report.officials.text.strip():
            name = _capitalised(label(Role, Role.OFFICIAL, self._language))
            written.append(self._group(event, name, report.officials, role=Role.OFFICIAL))
        detained = self._detained(event)
        written += detained
        parent = next((one for one in detained if isinstance(one, PeopleGroup)), None)
        written += self._outcomes(event, parent)
        self._source(event)
        self._beside(event)
        if report.case_id is not None:
            self._vault.records.get(CaseFile, report.case_id)
            for one in written:
                if not isinstance(one, Proceeding):
                    self._vault.cases.add(report.case_id, one)
        return event

    def _place(self) -> Place | None:
        report, records = self._report, self._vault.records
        if report.place_id is not None:
            return records.get(Place, report.place_id)
        if report.new_place is None:
            return None
        place = records.add(Place, kind=report.new_place.kind, parent_id=report.new_place.parent_id)
        name = report.new_place.name.strip()
        records.add(
            PublicName,
            owner_entity=place.entity,
            owner_id=place.id,
            form=name,
            script=script_of(name),
            language=Language.NOT_STATED,
        )
        return place

    def _place_words(self, place: Place | None) -> str:
        if self._report.new_place is not None:
            return self._report.new_place.name.strip()
        if place is None:
            return ""
        names = self._vault.records.about(PublicName, "owner", place)
        return names[0].form if names else ""

    def _group(
        self,
        event: Event,
        name: str,
        size: Quantity,
        *,
        role: Role = Role.VICTIM,
        parent: PeopleGroup | None = None,
        outcome: str = "",
    ) -> PeopleGroup:
        return self._claimed(
            PeopleGroup,
            label=name,
            event_id=event.id,
            part_of_id=parent.id if parent else None,
            size=size,
            role=role,
            outcome=outcome,
        )

    def _detained(self, event: Event) -> list[Record]:
        size = self._report.detained
        if not (size.stated or size.text.strip()):
            return []
        group = self._group(event, self._name(Fate.DETAINED), size)
        return [group, self._held(group, MeasureKind.APPREHENSION, self._at(event))]

    def _outcomes(self, event: Event, parent: PeopleGroup | None) -> list[Record]:
        written: list[Record] = []
        step: ProceedingStep | None = None
        for outcome in self._report.outcomes:
            words = outcome.words.strip() or outcome.length.text.strip()
            group = self._group(event, self._name(outcome.fate), outcome.people, parent=parent, outcome=words)
            written.append(group)
            if outcome.fate in _PENALTIES:
                step = step or self._step(event)
                self._sentence(step, group, outcome)
            if outcome.fate is Fate.DAYS_IN_DETENTION:
                written.append(self._held(group, MeasureKind.ADMIN_DETENTION, _after(event)))
            if outcome.fate is Fate.RELEASED:
                written.append(self._held(group, MeasureKind.APPREHENSION, self._at(event), ended=_after(event)))
        return written

    def _step(self, event: Event) -> ProceedingStep:
        """The one hearing of which nothing is known yet but what it imposed."""
        days = any(one.fate is Fate.DAYS_IN_DETENTION for one in self._report.outcomes)
        proceeding = self._claimed(
            Proceeding,
            kind=ProceedingKind.ADMINISTRATIVE if days else ProceedingKind.NOT_STATED,
            case_id=self._report.case_id,
        )
        return self._claimed(
            ProceedingStep, proceeding_id=proceeding.id, kind=StepKind.VERDICT, happened=_after(event)
        )

    def _sentence(self, step: ProceedingStep, group: PeopleGroup, outcome: Outcome) -> Sentence:
        return self._claimed(
            Sentence,
            step_id=step.id,
            subject_entity=group.entity,
            subject_id=group.id,
            kind=_PENALTIES[outcome.fate],
            length=outcome.length,
            people=outcome.people,
            additional_words=outcome.words.strip(),
        )

    def _held(
        self,
        group: PeopleGroup,
        kind: MeasureKind,
        began: PartialDate,
        *,
        ended: PartialDate | None = None,
    ) -> DetentionPeriod:
        return self._claimed(
            DetentionPeriod,
            subject_entity=group.entity,
            subject_id=group.id,
            kind=kind,
            began=began,
            ended=ended or _NOT_STATED,
            status=DetentionStatus.UNKNOWN if ended is None else DetentionStatus.ENDED,
        )

    def _at(self, event: Event) -> PartialDate:
        """They were detained when it happened: its words, and that they are the event's."""
        if not _said(event.happened):
            return _NOT_STATED
        return dataclasses.replace(event.happened, anchor=event.id)

    def _source(self, event: Event) -> None:
        told = self._report.told
        if told is None:
            return
        records = self._vault.records
        somebody = told.kind in PROTECTED
        source = records.add(
            Source,
            kind=told.kind,
            title="" if somebody else told.title.strip(),
            person_id=told.person_id if somebody else None,
        )
        if somebody:
            why = _capitalised(label(Role, Role.SOURCE, self._language))
            raise_to(self._vault.ledger, source, Sensitivity.SOURCE, reason=why)
        Claims(self._vault.ledger).cite(event, source, claim=self._claim)

    def _beside(self, event: Event) -> None:
        records, report = self._vault.records, self._report
        about = {"about_entity": event.entity, "about_id": event.id}
        if report.risk.strip():
            today = self._vault.clock.now().date()
            records.add(RiskAssessment, threats=report.risk.strip(), made=PartialDate.day(today), **about)
        for title in report.tasks:
            if title.strip():
                records.add(Task, title=title.strip(), **about)

    def _claimed(self, kind: type[C], /, **values: Any) -> C:
        return self._vault.records.add(kind, claim=self._claim, verification=_SINGLE, **values)

    def _name(self, fate: Fate) -> str:
        return _capitalised(label(Fate, fate, self._language))


def _after(event: Event) -> PartialDate:
    """What followed an event cannot lie before it; more is not known. Derived, and never a day."""
    earliest = event.happened.earliest
    if earliest is None:
        return _NOT_STATED
    return PartialDate(
        "", earliest, None, Relation.AFTER, Precision.UNKNOWN, basis=Basis.DERIVED, anchor=event.id
    )


def _said(date: PartialDate) -> bool:
    return bool(date.text.strip() or date.earliest or date.latest)


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]

