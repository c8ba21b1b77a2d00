"""The last action is taken back as a whole, as a change of its own, and never at the cost of a later one."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from archive.errors import RecordNotFound
from archive.history import history
from archive.journal_proof import prove_journal
from archive.ledger import new_id
from archive.model.events import Event
from archive.model.people import NameForm, Person
from archive.rebuild import prove_tables
from archive.second_reading import Outcome
from archive.undo import MOST, ChangedSince, NothingToUndo, recorded, undo, undoable
from archive.vault import Vault
from archive.vocabulary.casework import EventKind
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import open_by_key


def sound(vault: Vault) -> None:
    prove_tables(vault.database)
    prove_journal(vault.database, vault.journal)


def test_what_was_made_together_goes_together(vault: Vault) -> None:
    person = vault.people.add("Zharqynqala")
    assert len(undoable(vault.ledger)) == 2
    assert undo(vault.ledger) == 2
    assert vault.ledger.ids(Person) == vault.ledger.ids(NameForm) == []
    assert vault.people.named("Zharqynqala") == []
    assert vault.people.get(person.id).withdrawn
    with pytest.raises(NothingToUndo):
        undo(vault.ledger)
    sound(vault)


def test_a_change_is_changed_back(vault: Vault) -> None:
    event = vault.events.add("gathering", place="square")
    vault.ledger.amend(event, {"title": "other", "kind": EventKind.ASSEMBLY})
    assert undo(vault.ledger) == 1
    assert vault.events.get(event.id) == event
    assert [change.entry.action for change in history(vault.journal, Event, event.id)] == ["create", "amend", "amend"]
    sound(vault)


def test_what_was_withdrawn_stands_again_and_is_found(vault: Vault) -> None:
    event = vault.events.add("Zharqynqala")
    vault.ledger.withdraw(event, reason="twice")
    assert vault.search.find("Zharqynqala") == []
    undo(vault.ledger)
    assert vault.events.all() == [event]
    assert len(vault.search.find("Zharqynqala")) == 1
    sound(vault)


def test_a_later_change_is_not_lost(vault: Vault) -> None:
    event = vault.events.add("gathering")
    with vault.database.atomic():
        vault.ledger.amend(event, {"title": "one"})
        vault.ledger.amend(event, {"title": "two"})
    undo(vault.ledger)
    assert vault.events.get(event.id).title == "gathering"
    changed = vault.ledger.amend(event, {"title": "three"})
    taken = vault.ledger.last_action()
    vault.ledger.amend(changed, {"title": "four"})
    vault.ledger._last = (0, list(taken))
    with pytest.raises(ChangedSince):
        undo(vault.ledger)
    assert vault.events.get(event.id).title == "four"


def test_what_never_came_to_be_is_not_undone(vault: Vault) -> None:
    with contextlib.suppress(KeyboardInterrupt), vault.database.atomic():
        vault.events.add("gathering")
        raise KeyboardInterrupt
    with pytest.raises(NothingToUndo):
        undo(vault.ledger)


def many(number: int) -> list[Person]:
    """People under codes of their own."""
    return [Person(id=new_id(), code=f"P-{one:04}", label=f"somebody {one}") for one in range(1, number + 1)]


@pytest.mark.parametrize("number", [1, MOST, MOST + 50])
def test_what_was_written_at_once_is_undone_as_one_step_and_nothing_earlier(vault: Vault, number: int) -> None:
    event = vault.events.add("gathering")
    vault.ledger.create_all(many(number))
    assert len(vault.search.find("somebody")) > 0
    assert undo(vault.ledger) == number
    assert vault.ledger.ids(Person) == []
    assert vault.search.find("somebody") == []
    with pytest.raises(NothingToUndo):
        undo(vault.ledger)
    assert vault.events.all() == [event]
    sound(vault)


def test_many_that_were_written_before_something_else_stay(vault: Vault) -> None:
    vault.ledger.create_all(many(MOST + 1))
    brought = recorded(vault.ledger)
    event = vault.events.add("gathering")
    with pytest.raises(NothingToUndo):
        undo(vault.ledger, brought)
    assert len(vault.ledger.ids(Person)) == MOST + 1
    assert undo(vault.ledger) == 1
    assert vault.events.get(event.id).withdrawn


def test_many_that_came_to_nothing_are_not_undone(vault: Vault) -> None:
    with contextlib.suppress(KeyboardInterrupt), vault.database.atomic():
        vault.ledger.create_all(many(3))
        raise KeyboardInterrupt
    assert undoable(vault.ledger) == ()


def test_taking_many_back_is_stopped_whole(vault: Vault) -> None:
    vault.ledger.create_all(many(MOST + 100))
    token = CancelToken()
    before = vault.journal.count()

    def stop(done: int, _total: int, _stage: str) -> None:
        if done:
            token.cancel()

    with pytest.raises(Cancelled):
        undo(vault.ledger, progress=stop, token=token)
    assert (vault.journal.count(), len(vault.ledger.ids(Person))) == (before, MOST + 100)
    sound(vault)


def test_an_erasure_stays(vault: Vault) -> None:
    event = vault.events.add("gathering")
    vault.ledger.erase(event, reason="asked for")
    assert undoable(vault.ledger) == ()
    with pytest.raises(NothingToUndo):
        undo(vault.ledger)
    with pytest.raises(RecordNotFound):
        vault.ledger.reinstate(event, reason="x")


def test_nothing_of_it_outlives_the_session(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.events.add("gathering")
    vault.lock()
    again = open_by_key(folder, key)
    assert undoable(again.ledger) == ()
    again.lock()


def test_the_last_action_of_an_earlier_session_is_known_as_a_whole(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.events.add("gathering")
    person = vault.people.add("Zharqynqala")
    vault.lock()
    again = open_by_key(folder, key)
    entries = recorded(again.ledger)
    assert [entry.entity for entry in entries] == [Person.entity, NameForm.entity]
    assert undo(again.ledger, entries) == 2
    assert again.people.get(person.id).withdrawn
    assert recorded(again.ledger) == (), "an undoing is not undone"
    assert len(again.events.all()) == 1
    sound(again)
    again.lock()


def test_nothing_before_an_erasure_or_a_reading_is_undone_later(vault: Vault) -> None:
    event = vault.events.add("gathering")
    vault.ledger.note(Outcome.CONFIRMED, Event.entity, event.id, {"reason": ""})
    assert recorded(vault.ledger) == ()
    vault.events.add("other")
    assert len(recorded(vault.ledger)) == 1
    vault.ledger.erase(event, reason="asked for")
    assert recorded(vault.ledger) == ()
    vault.ledger.create_all(many(MOST + 2))
    assert len(recorded(vault.ledger)) == MOST + 2
