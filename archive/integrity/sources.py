"""V18: a text of a case speaks of the only relative or the only lawyer there, and that is who told us."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from archive.integrity.concern import Concern, Rule
from archive.ledger import Ledger
from archive.model.casework import CaseFile, CaseMember
from archive.model.events import Event
from archive.model.people import Involvement
from archive.model.testimony import Testimony, TextVersion
from archive.reachable import HIDDEN_ROLES, Reachable

R = TypeVar("R", Event, Testimony)


def sources_reachable(ledger: Ledger) -> Iterator[Concern]:
    """V18. Names the record whose text it is, and the case; never who is reached."""
    by_case: dict[str, list[tuple[str, str]]] = {}
    for member in ledger.find(CaseMember):
        by_case.setdefault(member.case_id, []).append((member.member_entity, member.member_id))
    for case in ledger.find(CaseFile):
        members = by_case.get(case.id, [])
        events = _of(ledger, Event, members)
        testimonies = _of(ledger, Testimony, members)
        targets = [case.id, *(event.id for event in events)]
        involved = _involved(ledger, targets)
        hidden = {one.person_id for one in involved if one.role in HIDDEN_ROLES}
        hidden |= {one.witness_id for one in testimonies if one.witness_id is not None}
        if not hidden:
            continue
        reachable = Reachable(ledger, involved, testimonies, hidden)
        here = ((CaseFile.entity, case.id),)
        if reachable.ties(case.summary):
            yield Concern(Rule.SOURCE_REACHABLE, case.entity, case.id)
        for event in events:
            if reachable.ties(f"{event.title}\n{event.description}\n{event.outcome}"):
                yield Concern(Rule.SOURCE_REACHABLE, event.entity, event.id, here)
        for testimony in testimonies:
            texts = ledger.find(TextVersion, "testimony_id = ?", (testimony.id,))
            if texts and reachable.ties(texts[-1].body):
                yield Concern(Rule.SOURCE_REACHABLE, testimony.entity, testimony.id, here)


def _of(ledger: Ledger, kind: type[R], members: list[tuple[str, str]]) -> list[R]:
    ids = [record_id for entity, record_id in members if entity == kind.entity]
    found: list[R] = []
    for start in range(0, len(ids), 200):
        found += [one for one in ledger.many(kind, ids[start : start + 200]).values() if not one.withdrawn]
    return found


def _involved(ledger: Ledger, targets: list[str]) -> list[Involvement]:
    found: list[Involvement] = []
    for start in range(0, len(targets), 200):
        part = targets[start : start + 200]
        found += ledger.find(Involvement, f"object_id IN ({', '.join('?' * len(part))})", tuple(part))
    return found
