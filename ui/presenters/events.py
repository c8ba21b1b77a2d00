"""The chronology of a case: its events in order of time, and writing one down."""

from __future__ import annotations

from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.events import Event
from archive.vault import Vault
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Role, Verification
from ui.presenters.people import UNNAMED_ROLES


@dataclass(frozen=True)
class EventLine:
    """An event in the chronology. Its place is of class C and not here."""

    id: str
    code: str
    title: str
    kind: EventKind
    happened: PartialDate
    claim: ClaimStatus
    verification: Verification


@dataclass(frozen=True)
class EventSheet:
    """One event with everything it says, and its people by code with what they were to it."""

    event: Event
    people: tuple[tuple[str, Role], ...]


@dataclass(frozen=True)
class EventWords:
    """Everything of an event, as it stands in the editor."""

    title: str
    kind: EventKind
    happened: PartialDate
    place: str
    description: str
    permitted: Answer
    outcome: str
    claim: ClaimStatus
    verification: Verification


class EventsPresenter:
    """Reads and writes the events of a case. Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of_case(self, case_id: str) -> list[EventLine]:
        """The events of a case in order of time; those without a date last."""
        return [
            EventLine(
                event.id,
                event.code,
                event.title,
                event.kind,
                event.happened,
                event.claim,
                event.verification,
            )
            for event in self._vault.cases.events(case_id)
        ]

    def sheet(self, event_id: str) -> EventSheet:
        """One event. Sources and those who helped to listen are left out. Raises ``RecordNotFound``."""
        event = self._vault.events.get(event_id)
        pairs = self._vault.people.of(Event.entity, event_id)
        people = tuple((person.code, one.role) for person, one in pairs if one.role not in UNNAMED_ROLES)
        return EventSheet(event, people)

    def add(self, case_id: str, words: EventWords) -> str:
        """Write down a new event of a case, all or nothing; returns its id. Raises what storage raises."""
        with self._vault.database.atomic():
            event = self._vault.events.add(
                words.title.strip(),
                words.kind,
                happened=words.happened,
                place=words.place.strip(),
                description=words.description.strip(),
                claim=words.claim,
                verification=words.verification,
            )
            self._vault.ledger.amend(event, {"permitted": words.permitted, "outcome": words.outcome.strip()})
            self._vault.cases.add(case_id, event)
        return event.id

    def save(self, event_id: str, words: EventWords) -> str:
        """Write what changed of an event; returns its id. Raises ``RecordNotFound`` and what storage raises."""
        self._vault.ledger.amend(
            self._vault.events.get(event_id),
            {
                "title": words.title.strip(),
                "kind": words.kind,
                "happened": words.happened,
                "place": words.place.strip(),
                "description": words.description.strip(),
                "permitted": words.permitted,
                "outcome": words.outcome.strip(),
                "claim": words.claim,
                "verification": words.verification,
            },
        )
        return event_id
