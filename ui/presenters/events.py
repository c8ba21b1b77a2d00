"""The events of a case in order of time, and writing one down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.events import Event
from archive.sensitivity import unshown
from archive.vault import Vault
from archive.vocabulary.casework import Answer, ClaimStatus, EventKind, Verification
from ui.presenters.meanwhile import Clashed, amend_seen
from ui.presenters.people import CasePeople, PeoplePresenter


@dataclass(frozen=True)
class EventLine:
    """An event in the list of a case. Its place is of class C and not here."""

    id: str
    code: str
    title: str
    kind: EventKind
    happened: PartialDate
    claim: ClaimStatus
    verification: Verification


@dataclass(frozen=True)
class EventSheet:
    """One event with everything it says, and its people with what they were to it."""

    event: Event
    people: CasePeople


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
        """The events of a case in order of time; those without a date last, raised ones without their title."""
        events = self._vault.cases.events(case_id)
        hidden = unshown(self._vault.database, [event.id for event in events])
        return [
            EventLine(
                event.id,
                event.code,
                "" if event.id in hidden else event.title,
                event.kind,
                event.happened,
                event.claim,
                event.verification,
            )
            for event in events
        ]

    def sheet(self, event_id: str, *, names: bool = False) -> EventSheet:
        """One event. Sources and those who helped to listen are left out. Raises ``RecordNotFound``."""
        event = self._vault.events.get(event_id)
        return EventSheet(event, PeoplePresenter(self._vault).of_event(event_id, names=names))

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

    def save(
        self, event_id: str, words: EventWords, seen: Mapping[str, str], *, insist: bool = False
    ) -> str | Clashed:
        """Write what changed of an event since it was ``seen``; returns its id, or what clashes.

        Raises ``RecordNotFound`` and what storage raises.
        """
        saved = amend_seen(
            self._vault.ledger,
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
            seen,
            insist=insist,
        )
        return saved if isinstance(saved, Clashed) else event_id
