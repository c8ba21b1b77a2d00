"""Protecting a record more strictly, and somebody who is in danger: what it changes, and what is left to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.clock import local_day
from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.catalogue import record_type
from archive.model.events import Event
from archive.model.fields import Record, Sensitivity
from archive.model.people import Involvement, Person
from archive.model.work import Task
from archive.sensitivity import MAY_LEAVE, lower_to, raise_to, raised, raisings
from archive.vault import Vault
from archive.vocabulary.casework import ProtectionLevel
from archive.vocabulary.work import TaskKind, TaskStatus
from ui.i18n import Language, text
from ui.presenters.consent_left import PastExport, past_exports


@dataclass(frozen=True)
class Protection:
    """How a record is protected as a whole."""

    entity: str
    record_id: str
    raised_to: Sensitivity | None
    """The class that holds for all of it; ``None``: its fields say it by themselves."""
    by_itself: bool
    """Whether that is so without anybody's decision, so that it cannot be taken back here."""
    reason: str
    """Why it was raised last."""

    @property
    def hidden(self) -> bool:
        """Whether lists show no more of it than its code, and no word finds it."""
        return self.raised_to is not None and self.raised_to not in MAY_LEAVE


@dataclass(frozen=True)
class Exposure:
    """Who knows of somebody: the cases in which they have a part, and what left with them in it."""

    code: str
    cases: tuple[str, ...]
    """Codes of the cases whose next dossier will not have them: they are to be looked at before anything is made."""
    left: tuple[PastExport, ...]


class ProtectionPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of(self, entity: str, record_id: str) -> Protection:
        """How a record is protected. Raises ``RecordNotFound``."""
        record = self._record(entity, record_id)
        level = raised(self._vault.ledger, record)
        decisions = raisings(self._vault.ledger, record)
        by_hand = max((one.raised_to for one in decisions), default=None)
        by_itself = level is not None and (by_hand is None or level > by_hand)
        return Protection(entity, record_id, level, by_itself, decisions[-1].reason if decisions else "")

    def change(self, entity: str, record_id: str, level: Sensitivity | None, reason: str) -> Protection:
        """Protect a record as a whole so strictly, more or less than before; ``None`` leaves it to its fields.

        Raises ``RaisingNeedsReason``, ``NotLowered``, ``RecordNotFound`` and what storage raises.
        """
        record = self._record(entity, record_id)
        before = raised(self._vault.ledger, record)
        if level is not None and (before is None or level > before):
            raise_to(self._vault.ledger, record, level, reason=reason.strip())
        elif level != before:
            lower_to(self._vault.ledger, record, level, reason=reason.strip())
        return self.of(entity, record_id)

    def exposure(self, person_id: str) -> Exposure:
        """Who knows of somebody. Raises ``RecordNotFound``."""
        vault = self._vault
        person = vault.people.get(person_id)
        ids = vault.people.merges().together(person_id)
        marks = ", ".join("?" * len(ids))
        cases = set()
        for one in vault.ledger.find(Involvement, f"person_id IN ({marks})", ids):
            if one.object_entity == CaseFile.entity:
                cases.add(one.object_id)
            elif one.object_entity == Event.entity:
                cases |= {case.id for case in vault.cases.cases_of(vault.events.get(one.object_id))}
        for testimony in vault.testimonies.of_witness(person):
            cases |= {case.id for case in vault.cases.cases_of(testimony)}
        found = vault.ledger.many(CaseFile, sorted(cases))
        codes = sorted(case.code for case in found.values() if not case.withdrawn)
        return Exposure(person.code, tuple(codes), past_exports(vault, person_id))

    def danger(self, person_id: str, reason: str, language: Language) -> tuple[str, ...]:
        """Somebody is in danger: in no list and no suggestion any more, in nothing that leaves; and what is to do.

        Returns the codes of the tasks that were made. Raises ``RaisingNeedsReason`` and what storage raises.
        """
        vault = self._vault
        with vault.database.atomic():
            person = vault.people.get(person_id)
            raise_to(vault.ledger, person, Sensitivity.SOURCE, reason=reason.strip())
            vault.ledger.amend(person, {"protection": ProtectionLevel.EXTREME}, reason=reason.strip())
            exposure = self.exposure(person_id)
            wanted = [
                text(language, "task", "look_at_dossier", case=case, code=person.code) for case in exposure.cases
            ]
            wanted += [
                text(language, "task", "warn_holder", export=one.code, code=person.code) for one in exposure.left
            ]
            wanted += [text(language, "task", key, code=person.code) for key in ("safety_plan", "look_at_texts")]
            return make_tasks(vault, person, wanted)

    def _record(self, entity: str, record_id: str) -> Record:
        return self._vault.records.get(record_type(entity), record_id)


def make_tasks(vault: Vault, about: Person, titles: Sequence[str], *, days: int = 0) -> tuple[str, ...]:
    """Tasks about somebody, by code, due in so many days; one that is open already is not made again.

    Returns their codes.
    """
    today = local_day(vault.clock)
    due = PartialDate.day(today.fromordinal(today.toordinal() + days))
    standing = {
        task.title: task.code
        for task in vault.records.about(Task, "about", about)
        if task.status is TaskStatus.OPEN
    }
    codes = []
    for title in titles:
        if title in standing:
            codes.append(standing[title])
            continue
        task = vault.records.add(
            Task, title=title, kind=TaskKind.FOLLOW_UP, due=due, about_entity=about.entity, about_id=about.id
        )
        codes.append(task.code)
    return tuple(codes)
