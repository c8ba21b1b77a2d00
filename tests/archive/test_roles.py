"""Who works is in every entry, a change is an entry, and nobody confirms what they typed unless they work alone."""

from __future__ import annotations

import pytest

from archive.errors import FieldInvalid, VaultReadOnly
from archive.roles import (
    ALONE_CHANGED,
    ROLE_CHANGED,
    SameReader,
    SecondReading,
    Worker,
    assert_second_reader,
    change_worker,
    second_reading,
    set_works_alone,
    typed_by,
    worker,
    works_alone,
)
from archive.vault import Vault
from archive.vocabulary.work import WorkRole
from tests.archive.open_vaults import PASSPHRASE


def test_a_change_is_an_entry_and_names_every_later_one(vault: Vault) -> None:
    assert worker(vault) == Worker(WorkRole.DOCUMENTER)
    change_worker(vault, WorkRole.LAWYER, " 2 ")
    person = vault.people.add("Сәуле")
    entries = list(vault.journal.entries())
    changed = next(entry for entry in entries if entry.action == ROLE_CHANGED)
    assert changed.actor == "documenter", "the one who was there hands over"
    payload = vault.journal.payload(changed.hash)
    assert payload is not None
    assert payload["details"] == {"before": "documenter", "after": "lawyer 2"}
    assert typed_by(vault.journal, person) == "lawyer 2"
    count = vault.journal.count()
    change_worker(vault, WorkRole.LAWYER, "2")
    assert vault.journal.count() == count


def test_it_holds_after_opening_again(vault: Vault) -> None:
    change_worker(vault, WorkRole.REVIEWER)
    set_works_alone(vault, alone=True)
    vault.lock()
    with_key = Vault.open(vault.folder, PASSPHRASE, read_only=True)
    try:
        assert worker(with_key) == Worker(WorkRole.REVIEWER)
        assert works_alone(with_key)
        with pytest.raises(VaultReadOnly):
            change_worker(with_key, WorkRole.LAWYER)
        with pytest.raises(VaultReadOnly):
            set_works_alone(with_key, alone=False)
    finally:
        with_key.lock()


@pytest.mark.parametrize("mark", ["x" * 80, "2\n3"])
def test_a_mark_is_short_and_one_line(vault: Vault, mark: str) -> None:
    before = vault.journal.count()
    with pytest.raises(FieldInvalid):
        change_worker(vault, WorkRole.LAWYER, mark)
    assert vault.journal.count() == before
    assert worker(vault) == Worker(WorkRole.DOCUMENTER)


def test_one_named_freely_keeps_that_name_as_a_mark() -> None:
    assert Worker.of("lawyer 2") == Worker(WorkRole.LAWYER, "2")
    assert Worker.of("office A") == Worker(WorkRole.DOCUMENTER, "office A")
    assert Worker.of("") == Worker(WorkRole.DOCUMENTER)


def test_nobody_confirms_what_they_typed(vault: Vault) -> None:
    event = vault.events.add("gathering")
    assert second_reading(vault, event, ("title",)) is SecondReading.SAME
    with pytest.raises(SameReader):
        assert_second_reader(vault, event, ("title",))
    change_worker(vault, WorkRole.REVIEWER)
    assert assert_second_reader(vault, event, ("title",)) is SecondReading.BY_ANOTHER
    event = vault.ledger.amend(event, {"description": "on the square"})
    assert second_reading(vault, event, ("description",)) is SecondReading.SAME
    assert second_reading(vault, event, ("title",)) is SecondReading.BY_ANOTHER
    assert second_reading(vault, event, ("title", "description")) is SecondReading.SAME
    assert second_reading(vault, event) is SecondReading.SAME


def test_who_works_alone_may_and_is_marked(vault: Vault) -> None:
    event = vault.events.add("gathering")
    set_works_alone(vault, alone=True)
    set_works_alone(vault, alone=True)
    assert [entry.action for entry in vault.journal.entries()].count(ALONE_CHANGED) == 1
    assert assert_second_reader(vault, event) is SecondReading.ALONE
