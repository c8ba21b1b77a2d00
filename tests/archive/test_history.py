"""What the journal says of a record reads as its history, and as what it said on a day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from archive.clock import utc_text
from archive.history import as_of, history
from archive.model.events import Event
from archive.vault import Vault
from archive.vocabulary.casework import EventKind
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import SetClock, open_by_key


def test_every_change_is_told_with_both_values(vault: Vault) -> None:
    event = vault.events.add("gathering", place="the square")
    vault.ledger.amend(event, {"title": "gathering in April", "kind": EventKind.ASSEMBLY}, reason="more is known")
    vault.ledger.withdraw(event, reason="twice")
    made, changed, gone = history(vault.journal, Event, event.id)
    assert {one.field: one.before for one in made.differences}["title"] is None
    assert [(one.field, one.before, one.after) for one in changed.differences] == [
        ("kind", "other", "assembly"),
        ("title", "gathering", "gathering in April"),
    ]
    assert changed.reason == "more is known"
    assert changed.entry.actor == vault.journal.actor
    assert (gone.differences, gone.withdrawn, gone.reason) == ((), True, "twice")


def test_a_record_as_it_was_at_a_moment(folder: Path, key: HybridIdentity) -> None:
    clock = SetClock()
    vault = open_by_key(folder, key, clock=clock)
    event = vault.events.add("first")
    made = utc_text(clock.now())
    clock.time += timedelta(hours=1)
    changed = vault.ledger.amend(event, {"title": "second"})
    changed_at = utc_text(clock.now())
    clock.time += timedelta(hours=1)
    vault.ledger.withdraw(changed, reason="x")
    assert as_of(vault.journal, Event, event.id, "2000-01-01T00:00:00Z") is None
    assert as_of(vault.journal, Event, event.id, made) == event
    assert as_of(vault.journal, Event, event.id, changed_at) == changed
    gone = as_of(vault.journal, Event, event.id, utc_text(clock.now()))
    assert gone is not None
    assert gone.withdrawn
    vault.lock()


def test_of_what_was_erased_nothing_is_told(vault: Vault) -> None:
    event = vault.events.add("Zharqynqala")
    moment = utc_text(vault.clock.now() + timedelta(days=1))
    vault.ledger.erase(event, reason="asked for")
    made, erased = history(vault.journal, Event, event.id)
    assert made.erased
    assert made.differences == ()
    assert erased.reason == "asked for"
    assert "Zharqynqala" not in repr((made, erased))
    after = as_of(vault.journal, Event, event.id, moment)
    assert after is not None
    assert after.title == ""
