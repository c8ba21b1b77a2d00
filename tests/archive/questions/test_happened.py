"""Everything on a day or in a window, possibly or surely, and what happened at a place."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.date_columns import touching
from archive.dates import DateMode, Period
from archive.model.acts import Act
from archive.model.catalogue import RECORD_TYPES
from archive.model.events import Event
from archive.model.fields import Kind, Sensitivity
from archive.model.organisations import Place
from archive.questions.happened import DATES, PLACED, happened
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.harm import ActKind
from tests.archive.questions.invented_cases import Spring, day, on, said

SAID = (
    "around 5 March 2022",
    "5 March 2022",
    "mid-March 2022",
    "March 2022",
    "since 5 March 2022",
    "until 5 March 2022",
    "before 5 March 2022",
    "not stated",
)


def found(vault: Vault, window: Period, mode: DateMode = DateMode.POSSIBLE) -> set[tuple[str, str]]:
    return {(one.record_id, one.field) for one in happened(vault.database, window, mode=mode)}


def test_every_date_is_declared_and_none_is_protected() -> None:
    for entity, fields in DATES.items():
        for field in fields:
            spec = RECORD_TYPES[entity].spec(field)
            assert spec.kind is Kind.DATE
            assert spec.sensitivity <= Sensitivity.IDENTIFYING
    assert all(RECORD_TYPES[entity].spec("place_id").refers == "place" for entity in PLACED)


def test_a_window_holds_what_may_and_what_must_lie_in_it(vault: Vault, held_in_spring: Spring) -> None:
    spring = held_in_spring
    march = Period(day("2022-03-15"), day("2022-03-31"))
    certain = {(spring.three_days.id, "began"), (spring.three_days.id, "ended")}
    assert found(vault, march, DateMode.CERTAIN) == certain
    assert found(vault, march) == certain | {(spring.mid_march.id, "began")}


def test_since_is_the_day_on_which_it_began(vault: Vault, held_in_spring: Spring) -> None:
    assert (held_in_spring.since_winter.id, "began") in found(vault, on("2022-01-07"), DateMode.CERTAIN)
    assert (held_in_spring.since_winter.id, "began") not in found(vault, on("2022-01-08"))
    assert (held_in_spring.not_in_prison.id, "began") in found(vault, on("2022-01-31"))


def test_a_prolongation_and_its_day(vault: Vault, held_in_spring: Spring) -> None:
    entities = {one.entity for one in happened(vault.database, on("2022-05-06"))}
    assert "detention_change" in entities


def test_what_has_no_day_is_in_no_window(vault: Vault, held_in_spring: Spring) -> None:
    undated = (held_in_spring.at_home.id, "began")
    assert undated not in found(vault, on("2022-01-08"))
    assert undated in found(vault, Period())


def test_events_at_a_place_and_in_everything_inside_it(vault: Vault) -> None:
    city = vault.records.add(Place, kind=PlaceKind.CITY)
    square = vault.records.add(Place, kind=PlaceKind.SQUARE, parent_id=city.id)
    vault.records.amend(city, {"parent_id": square.id})
    other = vault.records.add(Place, kind=PlaceKind.CITY)
    event = vault.records.add(Event, title="A gathering", place_id=square.id, happened=said("24 April 2022"))
    act = vault.records.add(Act, kind=ActKind.DISPERSAL, place_id=city.id, happened=said("7 May 2022"))
    vault.records.add(Act, kind=ActKind.DISPERSAL, place_id=other.id, happened=said("7 May 2022"))
    at_city = happened(vault.database, Period(), place_id=city.id)
    assert [one.record_id for one in at_city if one.field == "happened"] == [event.id, act.id]
    in_may = happened(vault.database, Period(day("2022-05-01"), None), place_id=city.id)
    assert [one.record_id for one in in_may] == [act.id]
    vault.ledger.withdraw(act, reason="entered twice")
    assert happened(vault.database, Period(day("2022-05-01"), None), place_id=city.id) == []


def test_around_a_day_is_possible_on_the_days_before_and_after(vault: Vault) -> None:
    event = vault.records.add(Event, title="A call", happened=said("around 5 March 2022"))
    here = (event.id, "happened")
    for near in ("2022-02-26", "2022-03-04", "2022-03-12"):
        assert here in found(vault, on(near)), near
    for far in ("2022-02-25", "2022-03-13"):
        assert here not in found(vault, on(far)), far
    assert here not in found(vault, Period(day("2022-03-01"), day("2022-03-31")), DateMode.CERTAIN)


@given(st.dates(dt.date(2021, 12, 20), dt.date(2022, 4, 20)), st.integers(0, 20), st.sampled_from(SAID))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_the_database_leaves_out_only_what_cannot_be(vault: Vault, first: dt.date, days: int, words: str) -> None:
    date, window = said(words), Period(first, first + dt.timedelta(days=days))
    bounds = {"first": str(window.earliest), "last": str(window.latest), **date.to_columns("d")}
    columns = ", ".join(f":{name} AS {name}" for name in date.to_columns("d"))
    asked = f"SELECT {touching('d', ':first', ':last')} AS fits FROM (SELECT {columns})"  # noqa: S608 - our own columns
    assert bool(vault.database.column(asked, bounds)[0]) is date.possible(window)
