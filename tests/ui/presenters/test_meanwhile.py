"""Two forms over one record: what another one changed is never overwritten unseen."""

from __future__ import annotations

import dataclasses

import pytest

from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.model.events import Event
from archive.vocabulary.casework import EventKind
from tests.ui.told_vault import Told
from ui.presenters.events import EventsPresenter, EventWords
from ui.presenters.meanwhile import Clashed, amend_seen, words_of


def form_of(event: Event) -> EventWords:
    names = {field.name for field in dataclasses.fields(EventWords)}
    return EventWords(**{name: getattr(event, name) for name in names})


def seen_in(event: Event) -> dict[str, str]:
    return {field.name: words_of(getattr(event, field.name)) for field in dataclasses.fields(EventWords)}


def test_a_field_that_only_the_other_changed_stays_as_the_other_left_it(told: Told) -> None:
    events, before = EventsPresenter(told.vault), told.vault.events.get(told.late)
    told.vault.ledger.amend(before, {"place": "Heron landing"})
    saved = events.save(told.late, dataclasses.replace(form_of(before), title="Landing shut"), seen_in(before))
    assert saved == told.late
    after = told.vault.events.get(told.late)
    assert (after.title, after.place) == ("Landing shut", "Heron landing")


def test_a_field_that_both_changed_is_asked_about_and_nothing_is_written(told: Told) -> None:
    events, before = EventsPresenter(told.vault), told.vault.events.get(told.late)
    told.vault.ledger.amend(before, {"title": "Landing barred", "kind": EventKind.ARREST})
    mine = dataclasses.replace(form_of(before), title="Landing shut", place="Heron landing")
    entries = told.vault.journal.count()
    assert events.save(told.late, mine, seen_in(before)) == Clashed(
        {"title": "Landing barred"}, {"title": "Landing shut"}
    )
    assert told.vault.journal.count() == entries
    assert told.vault.events.get(told.late).place == before.place
    assert events.save(told.late, mine, seen_in(before), insist=True) == told.late
    after = told.vault.events.get(told.late)
    assert (after.title, after.place, after.kind) == ("Landing shut", "Heron landing", EventKind.ARREST)


def test_both_to_the_same_value_is_no_clash(told: Told) -> None:
    before = told.vault.events.get(told.late)
    told.vault.ledger.amend(before, {"happened": parse_words("3 June 2022")})
    changes = {"happened": parse_words("3 June 2022")}
    assert not isinstance(amend_seen(told.vault.ledger, before, changes, seen_in(before)), Clashed)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (" Landing ", "Landing"),
        (EventKind.ARREST, str(EventKind.ARREST)),
        (parse_words("early March 2022"), "early March 2022"),
        (PartialDate.not_stated(), ""),
        (True, "1"),
        (False, ""),
        (("9", "14"), "9, 14"),
    ],
)
def test_values_in_words(value: object, words: str) -> None:
    assert words_of(value) == words
