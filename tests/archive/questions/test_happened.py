"""Everything on a day or in a window, possibly or surely, and what happened at a place."""

from __future__ import annotations

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
