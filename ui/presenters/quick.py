"""Quick intake: one page becomes an event with everything around it, and is taken back as one."""

from __future__ import annotations

from dataclasses import dataclass

from archive.first_report import FirstReport, record_first_report
from archive.model.acts import PeopleGroup
from archive.model.events import Event
from archive.model.work import Task
from archive.undo import NothingToUndo, undo, undoable
from archive.vault import Vault
from archive.vocabulary.labels import LabelLanguage


@dataclass(frozen=True)
class QuickResult:
    """What was written down: the event, how many groups and tasks stand with it, and the case that holds it."""

    event_id: str
    code: str
    groups: int
    tasks: int
    case_id: str


class QuickPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def record(self, report: FirstReport, language: LabelLanguage) -> QuickResult:
        """Write it down, all or nothing. Raises ``ReportEmpty``, ``FieldInvalid`` and what storage raises."""
        event = record_first_report(self._vault, report, language)
        groups = self._vault.records.parts(PeopleGroup, "event_id", event.id)
        tasks = self._vault.records.about(Task, "about", event)
        return QuickResult(event.id, event.code, len(groups), len(tasks), report.case_id or "")

    def take_back(self, event_id: str) -> int:
        """Undo the intake of that event as one step; returns how many records it concerned.

        Raises:
            NothingToUndo: something else was done since. ChangedSince: a part of it was changed.
        """
        made = any(one.entity == Event.entity and one.entity_id == event_id for one in undoable(self._vault.ledger))
        if not made:
            raise NothingToUndo
        return undo(self._vault.ledger)
