"""An interview besides its texts: who was asked before, of whom it speaks, risk, promises, recordings."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from archive.dates import PartialDate
from archive.errors import FieldInvalid
from archive.integrity.errors import RecordingWithoutConsent
from archive.integrity.people import unguarded, within
from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.casework import CaseFile, CaseMember
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.interview import TestimonySubject
from archive.model.people import Person
from archive.model.testimony import Consent, Testimony
from archive.model.work import RiskAssessment, Task
from archive.records import Records
from archive.vocabulary.work import TaskKind, TaskStatus

Subject = tuple[str, str]
"""Kind and id of a person, an event or a case."""

SUBJECTS: Final = (Person.entity, Event.entity)
"""Of what a testimony can speak; the case it belongs to is known from the case."""

BEFORE: Final = "risk_before_id"
AFTER: Final = "risk_after_id"
"""The fields of a testimony that name what was thought of the risk, before and after."""


@dataclass(frozen=True)
class Earlier:
    """An earlier interview of the same person."""

    testimony: Testimony
    shared: tuple[Subject, ...]
    """Of what both speak."""
    soon: bool
    """V17: on the same facts, and certain to lie within ninety days."""


class Interviews:
    """Everything is written in one action or not at all."""

    def __init__(self, ledger: Ledger, records: Records) -> None:
        self._ledger, self._records = ledger, records

    def earlier(
        self, witness_id: str, about: Collection[Subject], taken: PartialDate, *, without: str = ""
    ) -> list[Earlier]:
        """The other interviews of that person, oldest first, so that nobody is asked again without need.

        ``about`` is of what the new one will speak, cases included; ``without`` is the id of the testimony itself.
        """
        found = []
        ids = Merges.read(self._ledger.database).together(witness_id)
        where = f"witness_id IN ({', '.join('?' * len(ids))}) AND id != ?"
        for testimony in self._ledger.find(Testimony, where, (*ids, without), "code"):
            shared = tuple(one for one in self._about(testimony.id) if one in about)
            found.append(Earlier(testimony, shared, bool(shared) and within(testimony.taken, taken)))
        return found

    def subjects(self, testimony: Testimony) -> list[TestimonySubject]:
        """Of whom and what it speaks, in the order in which that was recorded."""
        return self._ledger.find(TestimonySubject, "testimony_id = ?", (testimony.id,))

    def speak_of(self, testimony: Testimony, wanted: Collection[Subject]) -> None:
        """Make these the subjects of a testimony.

        Raises:
            FieldInvalid: neither a standing person nor a standing event.
        """
        if any(entity not in SUBJECTS for entity, _ in wanted):
            raise FieldInvalid(entity=TestimonySubject.entity, field="subject_entity")
        with self._ledger.database.atomic():
            standing = {(one.subject_entity, one.subject_id): one for one in self.subjects(testimony)}
            for key, subject in standing.items():
                if key not in wanted:
                    self._ledger.withdraw(subject, reason="unmarked")
            for entity, record_id in dict.fromkeys(wanted):
                if (entity, record_id) not in standing:
                    self._records.add(
                        TestimonySubject,
                        testimony_id=testimony.id,
                        subject_entity=entity,
                        subject_id=record_id,
                    )

    def risk(self, testimony: Testimony, which: str) -> RiskAssessment | None:
        """What was thought of the risk, ``BEFORE`` or ``AFTER``."""
        risk_id = getattr(testimony, which)
        return None if risk_id is None else self._ledger.get(RiskAssessment, risk_id)

    def assess(self, testimony: Testimony, which: str, **values: Any) -> Testimony:
        """Write down what is thought of the risk, or change it. Raises as ``Records.add`` and ``amend``."""
        with self._ledger.database.atomic():
            standing = self.risk(testimony, which)
            if standing is not None:
                self._records.amend(standing, values)
                return testimony
            made = self._records.add(
                RiskAssessment, about_entity=testimony.entity, about_id=testimony.id, **values
            )
            return self._ledger.amend(testimony, {which: made.id})

    def promise(self, testimony: Testimony, title: str) -> Task | None:
        """Keep the task of reporting back in step with the testimony: due on the promised day, done once it is given.

        ``title`` is for a new task; it names nobody. None where nothing was promised.
        """
        about = "about_id = ? AND about_field = 'feedback_by' AND kind = ?"
        with self._ledger.database.atomic():
            tasks = self._ledger.find(Task, about, (testimony.id, str(TaskKind.FEEDBACK)))
            promised = testimony.feedback_by is not None or bool(testimony.feedback_promised.strip())
            if not tasks and not promised:
                return None
            given = testimony.feedback_given != PartialDate.not_stated()
            if not tasks:
                return self._records.add(
                    Task,
                    title=title,
                    kind=TaskKind.FEEDBACK,
                    due=_due(testimony.feedback_by),
                    status=TaskStatus.DONE if given else TaskStatus.OPEN,
                    about_entity=testimony.entity,
                    about_id=testimony.id,
                    about_field="feedback_by",
                )
            task = tasks[-1]
            status: TaskStatus = TaskStatus.OPEN if task.status is TaskStatus.DROPPED else task.status
            if given:
                status = TaskStatus.DONE
            elif not promised:
                status = TaskStatus.DROPPED
            return self._ledger.amend(task, {"due": _due(testimony.feedback_by), "status": status})

    def recordings(self, testimony: Testimony) -> list[EvidenceItem]:
        """The items that are recordings of this testimony."""
        return self._ledger.find(EvidenceItem, "testimony_id = ?", (testimony.id,))

    def attach(self, testimony: Testimony, item: EvidenceItem) -> EvidenceItem:
        """An item is a recording of this testimony, under the newest consent of its witness.

        Raises:
            RecordingWithoutConsent: the witness is not named, was never asked, or has taken the consent back.
        """
        with self._ledger.database.atomic():
            consent = self.consent(testimony.witness_id)
            if consent is None:
                raise RecordingWithoutConsent
            return self._ledger.amend(item, {"testimony_id": testimony.id, "consent_id": consent.id})

    def detach(self, item: EvidenceItem) -> EvidenceItem:
        """It is a recording of no testimony."""
        return self._ledger.amend(item, {"testimony_id": None, "consent_id": None})

    def consent(self, witness_id: str | None) -> Consent | None:
        """The newest consent of the witness, unless it was taken back."""
        ids = Merges.read(self._ledger.database).together(witness_id or "")
        given = self._ledger.find(Consent, f"person_id IN ({', '.join('?' * len(ids))})", ids)
        return given[-1] if given and given[-1].ended_on is None else None

    def unguarded(self, testimony: Testimony) -> bool:
        """V12: a minor, and neither a guardian nor the reason is recorded."""
        return unguarded(self._ledger, testimony)

    def _about(self, testimony_id: str) -> list[Subject]:
        subjects = self._ledger.find(TestimonySubject, "testimony_id = ?", (testimony_id,))
        members = self._ledger.find(
            CaseMember, "member_entity = ? AND member_id = ?", (Testimony.entity, testimony_id)
        )
        return [
            *((one.subject_entity, one.subject_id) for one in subjects),
            *((CaseFile.entity, one.case_id) for one in members),
        ]


def _due(day: date | None) -> PartialDate:
    return PartialDate.not_stated() if day is None else PartialDate.day(day)
