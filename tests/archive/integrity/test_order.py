"""Nothing is recorded that ends before it starts, and nothing vague is taken for reversed."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dates import PartialDate, Precision, Relation
from archive.integrity.errors import EndBeforeStart
from archive.integrity.order import PAIRS
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Kind
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.liberty import MeasureKind
from tests.archive.integrity.conftest import day, held


def test_an_end_before_the_start_is_refused_and_nothing_is_kept(vault: Vault, person: Person) -> None:
    entries = len(list(vault.journal.entries()))
    with pytest.raises(EndBeforeStart) as error:
        held(vault, person, MeasureKind.HOUSE_ARREST, began=day(2022, 3, 5), ended=day(2022, 3, 4))
    assert (error.value.entity, error.value.field) == ("detention_period", "ended")
    assert vault.ledger.find(DetentionPeriod) == []
    assert len(list(vault.journal.entries())) == entries


def test_a_change_that_would_reverse_them_is_refused(vault: Vault, person: Person) -> None:
    period = held(vault, person, MeasureKind.HOUSE_ARREST, began=day(2022, 3, 5), ended=day(2022, 3, 9))
    with pytest.raises(EndBeforeStart):
        vault.records.amend(period, {"ended": day(2022, 3, 1)}, reason="x")
    assert vault.records.get(DetentionPeriod, period.id) == period


def test_bounds_that_may_be_in_order_stand(vault: Vault, person: Person) -> None:
    march, early = PartialDate.month(2022, 3), day(2022, 3, 2)
    assert held(vault, person, MeasureKind.HOUSE_ARREST, began=march, ended=early).ended == early
    held(vault, person, MeasureKind.HOUSE_ARREST, began=day(2022, 3, 2), ended=PartialDate.not_stated())


def test_around_a_day_may_lie_before_the_day_that_is_named(vault: Vault, person: Person) -> None:
    around = PartialDate("around 5 March", date(2022, 3, 5), date(2022, 3, 5), Relation.ON, Precision.DAY, True)
    held(vault, person, MeasureKind.HOUSE_ARREST, began=around, ended=day(2022, 3, 4))
    with pytest.raises(EndBeforeStart):
        held(vault, person, MeasureKind.HOUSE_ARREST, began=around, ended=day(2022, 2, 20))


def test_what_was_reversed_before_does_not_hinder_another_change(vault: Vault, person: Person) -> None:
    with vault.database.atomic() as connection:
        connection.execute(
            "UPDATE person SET birth_from = '2020-01-01', birth_to = '2020-01-01',"
            " died_from = '2001-01-01', died_to = '2001-01-01', birth_basis = 'stated', died_basis = 'stated'"
        )
    stood = vault.people.get(person.id)
    assert vault.records.amend(stood, {"occupation": "miller"}).occupation == "miller"
    with pytest.raises(EndBeforeStart):
        vault.records.amend(stood, {"died": day(2002, 1, 1)})


@pytest.mark.parametrize("entity", PAIRS)
def test_the_pairs_are_fields_that_hold_days(entity: str) -> None:
    for pair in PAIRS[entity]:
        assert {RECORD_TYPES[entity].spec(name).kind for name in pair} <= {Kind.DATE, Kind.DAY}


def test_days_are_compared_as_dates_are(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person, valid_from=date(2022, 5, 1))
    with pytest.raises(EndBeforeStart):
        vault.ledger.amend(consent, {"review_on": date(2022, 4, 30)})
