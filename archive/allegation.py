"""An allegation of ill-treatment, written down whole or not at all, in the order of the Istanbul Protocol (2022).

The person's own words come first, then what was done act by act, what followed, the doctor, who was let in, the
complaint and the danger. Nothing here judges whether any of it is true.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from archive.cases import Cases
from archive.claims import Claims
from archive.errors import ArchiveError, FieldInvalid
from archive.ledger import Ledger
from archive.model.acts import Act, PeopleGroup
from archive.model.catalogue import record_type
from archive.model.fields import Record
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.liberty import AccessRecord, DetentionPeriod
from archive.model.organisations import OrganisationInvolvement
from archive.model.people import Involvement, Person
from archive.model.proceedings import Complaint
from archive.model.work import RiskAssessment, Task
from archive.records import Records
from archive.vocabulary.bodies import IdentifiedHow
from archive.vocabulary.casework import ClaimStatus, Role
from archive.vocabulary.harm import Independence
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ComplaintAbout

Values = Mapping[str, Any]
"""Fields of a record by name, typed."""


@dataclass(eq=False)
class AllegationEmpty(ArchiveError):
    """Nothing is said to have been done."""

    code: ClassVar[str] = "allegation_empty"


@dataclass(frozen=True)
class Somebody:
    """A person by id; or words for one whom nobody can name, who becomes a person with a code of its own."""

    person_id: str = ""
    label: str = ""

    @property
    def told(self) -> bool:
        """Whether anything is said of them."""
        return bool(self.person_id or self.label.strip())


@dataclass(frozen=True)
class Doer:
    """Who is said to have done it: an organisation and its unit, a person, or both."""

    organisation_id: str = ""
    unit: str = ""
    person: Somebody = field(default_factory=Somebody)
    identified: IdentifiedHow = IdentifiedHow.NOT_STATED


@dataclass(frozen=True)
class ToldAct:
    """One act. ``values`` are those of ``Act``, without the victim."""

    values: Values
    doer: Doer = field(default_factory=Doer)
    saw: Somebody = field(default_factory=Somebody)


@dataclass(frozen=True)
class OwnWords:
    """What the person said, and where it is written down. It is cited at every act."""

    quote: str = ""
    translation: str = ""
    origin: tuple[str, str] | None = None
    """Kind and id of the testimony, text, source or file."""
    locator: str = ""
    claim: ClaimStatus = ClaimStatus.ALLEGED

    @property
    def told(self) -> bool:
        """Whether there is anything to cite."""
        return bool(self.quote.strip() or self.translation.strip() or self.origin or self.locator.strip())


@dataclass(frozen=True)
class ToldPaper:
    """One examination. ``values`` are those of ``MedicalRecord``, and say whose doctor it was."""

    values: Values
    findings: Sequence[Values] = ()


@dataclass(frozen=True)
class Told:
    """One allegation as it was told."""

    subject: tuple[str, str]
    """``person`` or ``people_group``, and its id."""
    acts: Sequence[ToldAct]
    words: OwnWords = field(default_factory=OwnWords)
    case_id: str = ""
    event_id: str = ""
    concerns: Sequence[Values] = ()
    papers: Sequence[ToldPaper] = ()
    accesses: Sequence[Values] = ()
    period_id: str = ""
    """The detention during which access was asked for; empty: one whose kind is not stated is written down too."""
    complaint: Values | None = None
    """Whether there was one, and why not; ``None``: nothing is said of it, which is not the same as no complaint."""
    risk: Values | None = None
    next_step: Values | None = None


@dataclass(frozen=True)
class Written:
    """What was written, by id."""

    subject: tuple[str, str]
    acts: tuple[str, ...]
    complaint_id: str = ""


class Allegations:
    """Writes allegations. One call is one action: it is undone as a whole."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records = Records(ledger)
        self._cases = Cases(ledger)
        self._claims = Claims(ledger)

    def write(self, told: Told) -> Written:
        """Everything of it, or nothing.

        Raises:
            AllegationEmpty: no act. ComplaintWithoutYes: a complaint is to be filed and the person did not say yes.
            FieldInvalid: a value does not fit; health is told of a group; nobody was asked whose doctor it was; or a
                record that is named does not stand. EndBeforeStart, VaultReadOnly.
        """
        if not told.acts:
            raise AllegationEmpty
        entity, subject_id = told.subject
        if entity not in (Person.entity, PeopleGroup.entity):
            raise FieldInvalid(entity=Act.entity, field="victim_id")
        with self._ledger.database.atomic():
            subject = self._records.get(record_type(entity), subject_id)
            acts = [self._act(told, one, subject) for one in told.acts]
            self._health(told, subject)
            self._access(told, subject)
            complaint = self._complaint(told, subject, acts[0])
            if told.risk is not None:
                self._records.add(RiskAssessment, about_entity=entity, about_id=subject_id, **told.risk)
            if told.next_step is not None:
                about = complaint or subject
                self._keep(told, self._records.add(
                    Task, **{"about_entity": about.entity, "about_id": about.id, **told.next_step}
                ))
        return Written(told.subject, tuple(act.id for act in acts), complaint.id if complaint else "")

    def _act(self, told: Told, one: ToldAct, subject: Record) -> Act:
        values = dict(one.values)
        if told.event_id:
            values.setdefault("event_id", told.event_id)
        act = self._records.add(Act, victim_entity=subject.entity, victim_id=subject.id, **values)
        self._keep(told, act)
        doer = one.doer
        if doer.organisation_id:
            self._records.add(
                OrganisationInvolvement,
                organisation_id=doer.organisation_id,
                object_entity=act.entity,
                object_id=act.id,
                role=Role.ALLEGED_PERPETRATOR,
                unit=doer.unit,
                identified=doer.identified,
            )
        person = doer.person
        if not doer.organisation_id and doer.unit.strip() and not person.told:
            person = Somebody(label=doer.unit)
        self._involve(act, person, Role.ALLEGED_PERPETRATOR, unit=doer.unit, identified=doer.identified)
        self._involve(act, one.saw, Role.WITNESS)
        if told.words.told:
            origin = None
            if told.words.origin is not None:
                origin = self._records.get(record_type(told.words.origin[0]), told.words.origin[1])
            self._claims.cite(
                act,
                origin,
                locator=told.words.locator,
                quote=told.words.quote,
                translation=told.words.translation,
                claim=told.words.claim,
            )
        return act

    def _involve(
        self,
        act: Act,
        somebody: Somebody,
        role: Role,
        *,
        unit: str = "",
        identified: IdentifiedHow = IdentifiedHow.NOT_STATED,
    ) -> None:
        if not somebody.told:
            return
        person_id = somebody.person_id or self._records.add(Person, label=somebody.label).id
        self._records.add(
            Involvement,
            person_id=person_id,
            object_entity=act.entity,
            object_id=act.id,
            role=role,
            rank_or_unit=unit,
            identified=identified,
        )

    def _health(self, told: Told, subject: Record) -> None:
        if (told.concerns or told.papers) and not isinstance(subject, Person):
            raise FieldInvalid(entity=HealthConcern.entity, field="person_id")
        for concern in told.concerns:
            self._keep(told, self._records.add(HealthConcern, person_id=subject.id, **concern))
        for paper in told.papers:
            if not isinstance(paper.values.get("independence"), Independence):
                raise FieldInvalid(entity=MedicalRecord.entity, field="independence")
            record = self._records.add(MedicalRecord, person_id=subject.id, **paper.values)
            self._keep(told, record)
            for finding in paper.findings:
                self._records.add(MedicalFinding, record_id=record.id, **finding)

    def _access(self, told: Told, subject: Record) -> None:
        if not told.accesses:
            return
        period_id = told.period_id
        if not period_id:
            period = self._records.add(
                DetentionPeriod,
                subject_entity=subject.entity,
                subject_id=subject.id,
                kind=MeasureKind.KIND_NOT_STATED,
            )
            self._keep(told, period)
            period_id = period.id
        for access in told.accesses:
            self._records.add(AccessRecord, period_id=period_id, **access)

    def _complaint(self, told: Told, subject: Record, act: Act) -> Complaint | None:
        if told.complaint is None:
            return None
        # One that names no act is about all that was done to the person.
        act_id = act.id if len(told.acts) == 1 else None
        values = {"about": ComplaintAbout.ILL_TREATMENT, "act_id": act_id, **told.complaint}
        return self._records.add(
            Complaint,
            case_id=told.case_id or None,
            subject_entity=subject.entity,
            subject_id=subject.id,
            **values,
        )

    def _keep(self, told: Told, record: Record) -> None:
        """It belongs to the case that the allegation is told in."""
        if told.case_id:
            self._cases.add(told.case_id, record)
