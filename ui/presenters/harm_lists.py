"""The lists about ill-treatment, of a case or of the whole vault: who was harmed, who was let in, complaints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from archive.clock import local_day
from archive.model.acts import PeopleGroup
from archive.model.people import Person
from archive.questions.access import Access, access_log
from archive.questions.ill_treatment import Treated, ill_treated, treated
from archive.questions.subjects import Subject, Tally, tally
from archive.questions.track import Tracked, TrackState, track
from archive.vault import Vault

Key = tuple[str, str]
"""Kind and id of a person or group; both empty: nobody in particular."""


@dataclass(frozen=True)
class Harmed:
    """Everybody in question in order, and how many: people and groups are counted apart."""

    subjects: tuple[Key, ...]
    counted: Tally


class HarmLists:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def harmed(self, case_id: str = "") -> Harmed:
        """Who says to have been ill-treated."""
        subjects = ill_treated(self._vault.database, case_id=case_id)
        groups = [subject_id for entity, subject_id in subjects if entity == PeopleGroup.entity]
        found: dict[str, PeopleGroup] = {}
        for start in range(0, len(groups), 400):
            found |= self._vault.ledger.many(PeopleGroup, groups[start : start + 400])
        counted = tally(
            Subject(PeopleGroup.entity, one, "", found[one].size, found[one].part_of_id)
            for one in groups
            if one in found
        )
        people = sum(entity == Person.entity for entity, _ in subjects)
        return Harmed(tuple(subjects), replace(counted, people=people))

    def acts(self, subjects: Sequence[Key], case_id: str = "") -> Mapping[Key, Sequence[Treated]]:
        """Their acts, for a page of the list."""
        return treated(self._vault.database, subjects, case_id=case_id)

    def access(self, case_id: str = "") -> list[Access]:
        """Who wanted to see somebody held."""
        return access_log(self._vault.database, case_id=case_id)

    def complaints(self, case_id: str = "", state: TrackState | None = None) -> list[Tracked]:
        """How far complaints and submissions came; of one state alone where it is asked for."""
        found = track(self._vault.database, local_day(self._vault.clock), case_id=case_id)
        return [one for one in found if state is None or one.state is state]
