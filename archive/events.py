"""Events: what happened, as somebody says it did."""

from __future__ import annotations

from archive.dates import PartialDate
from archive.ledger import Ledger, new_id
from archive.model.events import Event
from archive.vocabulary.casework import ClaimStatus, EventKind, Verification


class Events:
    """Records events."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self,
        title: str,
        kind: EventKind = EventKind.OTHER,
        *,
        happened: PartialDate | None = None,
        place: str = "",
        description: str = "",
        claim: ClaimStatus = ClaimStatus.REPORTED,
        verification: Verification = Verification.UNVERIFIED,
    ) -> Event:
        """A new event under the next code."""
        with self._ledger.database.atomic():
            return self._ledger.create(
                Event(
                    id=new_id(),
                    code=self._ledger.next_code(Event),
                    title=title,
                    kind=kind,
                    happened=happened or PartialDate.not_stated(),
                    place=place,
                    description=description,
                    claim=claim,
                    verification=verification,
                )
            )

    def get(self, event_id: str) -> Event:
        """One event. Raises ``RecordNotFound``."""
        return self._ledger.get(Event, event_id)

    def all(self) -> list[Event]:
        """Standing events, newest code first."""
        return self._ledger.find(Event, order="code DESC")
